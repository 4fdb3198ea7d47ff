'use strict';
(async () => {
  const $ = id => document.getElementById(id);
  let say = JSON.parse($('words').textContent);
  if (!globalThis.WebAssembly || !globalThis.DecompressionStream) {
    $('over-head').textContent = say.old;
    return;
  }

  // bytes undoes what ui/page/page.go has done to get bytes into a page, a part at a time: each is
  // unpacked and built while the next one is read.
  function bytes(id) {
    const text = $(id).textContent, digit = new Uint8Array(128), most = 1 << 17;
    for (let c = 33, n = 0; c < 127; c++) if (!'&<\\'.includes(String.fromCharCode(c))) digit[c] = n++;
    let from = 0, bits = 0, held = 0;
    return new ReadableStream({
      pull(to) {
        const end = Math.min(text.length, from + most), part = new Uint8Array(most);
        let n = 0;
        for (; from + 1 < end; from += 2) {
          const pair = digit[text.charCodeAt(from)] + 91 * digit[text.charCodeAt(from + 1)];
          bits |= pair << held;
          held += (pair & 8191) < 89 ? 14 : 13;
          for (; held > 7; held -= 8) {
            part[n++] = bits;
            bits >>= 8;
          }
        }
        if (from < end) part[n++] = bits | digit[text.charCodeAt(from++)] << held;
        if (n) to.enqueue(part.subarray(0, n));
        if (from === text.length) to.close();
      },
    });
  }
  const unpacked = id => new Response(bytes(id).pipeThrough(new DecompressionStream('gzip')), { headers: { 'Content-Type': 'application/wasm' } });
  // The program's own code is built while the terminal is set up.
  const built = WebAssembly.compileStreaming(unpacked('wasm'));
  performance.mark('read');
  built.then(() => performance.mark('built'), () => {});
  const terminal = document.createElement('script');
  terminal.textContent = await unpacked('terminal').text();
  document.head.append(terminal);

  const decoder = new TextDecoder();
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const coarse = matchMedia('(pointer: coarse)');
  const narrow = matchMedia('(max-width: 44rem)');

  // What a key of the bar is to a terminal.
  const keys = {
    up: '\x1b[A', down: '\x1b[B', right: '\x1b[C', left: '\x1b[D', enter: '\r', escape: '\x1b', tab: '\t', space: ' ', backspace: '\x7f', find: '/', help: '?', surprise: 'S',
  };

  // Storage may be refused, and then even to look for it throws.
  const storage = {
    get(name) { try { return localStorage.getItem(name); } catch { return null; } },
    set(name, text) {
      try {
        localStorage.setItem(name, text);
        return '';
      } catch (e) {
        return e.name === 'QuotaExceededError' ? 'full' : 'refused';
      }
    },
    works() {
      try {
        localStorage.setItem('parcours-probe', '1');
        localStorage.removeItem('parcours-probe');
        return true;
      } catch { return false; }
    },
  };

  // The terminal.
  const colours = () => dark.matches
    ? { background: '#12161d', foreground: '#e9edf2', cursor: '#6fcfe2', cursorAccent: '#12161d', selectionBackground: '#3b4553' }
    : { background: '#ffffff', foreground: '#1c2430', cursor: '#0b5a6e', cursorAccent: '#ffffff', selectionBackground: '#c9d0d9' };
  const term = new Terminal({
    convertEol: true, cursorBlink: false, scrollback: 0, lineHeight: 1, theme: colours(), macOptionClickForcesSelection: true,
    fontFamily: 'ui-monospace, "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono", "Droid Sans Mono", monospace',
  });
  // What says that the map opens gives way to the first frame with something on it.
  term.onRender(() => {
    // Beside the last column and row the page is as dark as the program, whose themes have papers of their own.
    const paper = document.querySelector('.xterm-scrollable-element').style.backgroundColor;
    if ($('screen').style.backgroundColor !== paper) $('screen').style.backgroundColor = paper;
    if (parcours.program && !$('over').hidden && term.buffer.active.getLine(0).translateToString(true)) {
      $('over').hidden = true;
      performance.mark('first-frame');
      setTimeout(() => parcours.program?.read(), 0); // once the drawing is painted
    }
  });
  const fit = new FitAddon.FitAddon();
  term.loadAddon(fit);

  let step = Number(storage.get('parcours-letters')) || 0;
  // letters is the size of letters in pixels: 50 columns on a phone, a hundred and thirty rows or more elsewhere.
  function letters() {
    const box = $('screen').getBoundingClientRect(), wide = .602;
    const fits = narrow.matches ? box.width / (50 * wide) : Math.min(box.width / (96 * wide), box.height / (30 * 1.17));
    const [least, most] = narrow.matches ? [11, 16] : [12, 24];
    return Math.round(Math.max(8, Math.min(most, Math.max(least, fits)) * 1.12 ** step) * 2) / 2;
  }
  function resize() {
    const box = $('screen').getBoundingClientRect();
    if (box.width < 1 || box.height < 1) return;
    term.options.fontSize = letters();
    fit.fit();
  }

  // What browsers are used for stays theirs, by the names that the program has for keys; F6 leaves the drawing.
  const theirs = new Set(['f6', 'f11', 'f12', ...[...'cvrtnwpsdjz+-=0', 'tab', 'pgup', 'pgdown'].map(key => 'ctrl+' + key)]);

  const parcours = globalThis.parcours = {
    theirs: [...theirs],
    program: null, // what the running program takes
    dataset: null,
    address: '',
    get here() { return location.href.split('#')[0]; },
    get isDark() { return dark.matches; },
    get columns() { return term.cols; },
    get rows() { return term.rows; },
    draw(bytes) { term.write(bytes); },
    canKeep: storage.works,
    kept: storage.get,
    keep: storage.set,
    // print prints the text, whatever is on the screen.
    print() { setTimeout(() => globalThis.print(), 50); },
    get lang() { return document.documentElement.lang; }, // which all of the page speaks
    speak(lang, words, title) {
      say = words;
      document.title = 'parcours · ' + title;
      $('title').textContent = ' · ' + title;
      document.documentElement.lang = lang;
      for (const e of document.querySelectorAll('[data-say]')) e.textContent = say[e.dataset.say];
      for (const e of document.querySelectorAll('[data-label]')) e.setAttribute('aria-label', say[e.dataset.label]);
      term.textarea.setAttribute('aria-label', say.drawing);
    },
    // place puts where one is into the address; what the browser had just before is gone back to.
    place(address, isNew) {
      const before = here;
      if (isNew) put();
      here = address;
      if (isNew && history.state?.before === address) {
        returning = true;
        history.back();
      } else if (isNew) {
        history.pushState({ before }, '', '#' + address);
      } else {
        due ||= setTimeout(put, 250);
      }
    },
    typing(on) {
      if (!coarse.matches) return;
      term.textarea.inputMode = on ? 'text' : 'none';
      if (!on) term.textarea.blur();
    },
    read(sheet, list, credits) {
      $('sheet').innerHTML = sheet;
      if (list) $('list').innerHTML = list;
      if (credits) $('credits').innerHTML = credits;
      if (!$('reading').hidden) $('reading').scrollTop = 0;
    },
  };

  // History. Browsers bear few changes of an address in a while: a held arrow is one.
  let here = '', returning = false, due = 0;
  function put() {
    clearTimeout(due);
    due = 0;
    if (here && location.hash !== '#' + here) history.replaceState(history.state, '', '#' + here);
  }
  addEventListener('popstate', () => {
    if (returning) { // our own way back, on which someone may have gone on
      returning = false;
      put();
      return;
    }
    clearTimeout(due);
    due = 0;
    parcours.program?.open(location.hash);
  });

  // The text beside the drawing.
  function reads(on) {
    $('reading').hidden = !on;
    $('text').setAttribute('aria-expanded', String(on));
    document.body.classList.toggle('reads', on);
    if (on) $('reading').focus({ preventScroll: true });
    else term.focus();
    resize();
  }
  $('text').addEventListener('click', () => reads($('reading').hidden));
  $('close').addEventListener('click', () => reads(false));
  $('skip').addEventListener('click', e => { e.preventDefault(); reads(true); });
  $('about').addEventListener('click', async () => {
    $('about-page').showModal();
    $('works').textContent ||= await unpacked('notices').text();
  });
  for (const [id, by] of [['smaller', -1], ['larger', 1]]) {
    $(id).addEventListener('click', () => {
      step = Math.max(-4, Math.min(8, step + by));
      storage.set('parcours-letters', String(step));
      resize();
    });
  }

  term.attachCustomKeyEventHandler(e => {
    if (e.key === 'F6') {
      if (e.type === 'keydown') {
        e.preventDefault();
        $('text').focus();
      }
      return false;
    }
    const isCtrl = e.ctrlKey && !e.altKey, name = { PageUp: 'pgup', PageDown: 'pgdown' }[e.key] || e.key.toLowerCase();
    return !(e.metaKey || (isCtrl && e.shiftKey) || theirs.has((isCtrl ? 'ctrl+' : '') + name));
  });
  document.addEventListener('keydown', e => {
    if (e.key === 'F6' && !e.defaultPrevented && !$('screen').contains(e.target)) {
      e.preventDefault();
      term.focus();
    }
  });
  term.onData(text => parcours.program?.type(text));
  term.onBinary(text => parcours.program?.type(text));
  term.onResize(({ cols, rows }) => parcours.program?.size(cols, rows));
  for (const b of document.querySelectorAll('[data-key]')) {
    b.addEventListener('pointerdown', e => e.preventDefault()); // the drawing keeps what is typed
    b.addEventListener('click', () => {
      const key = b.dataset.key;
      if (key === 'find' || key === 'keyboard') { // a browser shows its keyboard only while someone touches
        term.textarea.blur();
        term.textarea.inputMode = 'text';
        term.focus();
      }
      if (keys[key]) parcours.program?.type(keys[key]);
    });
  }

  // Fingers: a tap is a click, which the browser makes of it; a swipe turns the wheel.
  let touch = null;
  $('screen').addEventListener('touchstart', e => {
    if (coarse.matches && document.activeElement !== term.textarea) term.textarea.inputMode = 'none';
    touch = e.touches.length === 1 ? { y: e.touches[0].clientY, rest: 0 } : null;
  }, { passive: true });
  $('screen').addEventListener('touchmove', e => {
    if (!touch || e.touches.length !== 1) return;
    const box = $('screen').getBoundingClientRect(), at = e.touches[0], row = box.height / term.rows;
    touch.rest += touch.y - at.clientY;
    touch.y = at.clientY;
    for (; Math.abs(touch.rest) >= row; touch.rest -= Math.sign(touch.rest) * row) {
      const x = 1 + Math.floor((at.clientX - box.left) / box.width * term.cols), y = 1 + Math.floor((at.clientY - box.top) / row);
      parcours.program?.type(`\x1b[<${touch.rest > 0 ? 65 : 64};${x};${y}M`);
    }
  }, { passive: true });

  // Size and light change while the program runs.
  new ResizeObserver(resize).observe($('screen'));
  dark.addEventListener('change', () => {
    term.options.theme = colours();
    parcours.program?.dark(dark.matches);
  });
  addEventListener('pagehide', () => parcours.program?.save());
  document.addEventListener('visibilitychange', () => { if (document.hidden) parcours.program?.save(); });

  // The program.
  function show(head, more, isOver) {
    $('over').hidden = false;
    $('over-head').textContent = head;
    $('over-more').textContent = more;
    $('over-more').hidden = !more;
    $('again').hidden = !isOver;
    if (isOver) $('again').focus();
  }
  let said = '';
  // What the program says to nobody's terminal is kept, to be shown if it fails.
  globalThis.fs.writeSync = (fd, data) => {
    if (fd === 2) said = (said + decoder.decode(data)).slice(-4000);
    return data.length;
  };
  async function begin() {
    said = '';
    show(say.opening, '', false);
    let status = 0;
    try {
      const go = new Go(), lang = document.documentElement;
      go.exit = code => { status = code; };
      const resume = go._resume.bind(go); // a clock of a program that has ended may still ring
      go._resume = () => {
        if (go.exited) go._scheduledTimeouts.clear();
        else resume();
      };
      go.env = { TERM: 'xterm-256color', COLORTERM: 'truecolor' };
      go.env.LANG = ('fixed' in lang.dataset ? lang.lang : navigator.language || lang.lang).replace('-', '_') + '.UTF-8';
      if (matchMedia('(prefers-reduced-motion: reduce)').matches) go.env.NO_MOTION = '1';
      parcours.address = location.hash;
      const running = await WebAssembly.instantiate(await built, go.importObject);
      performance.mark('program');
      parcours.memory = () => running.exports.mem.buffer.byteLength;
      await go.run(running);
    } catch (e) {
      status = 1;
      said += String(e);
    }
    parcours.program = null;
    term.reset();
    here = '';
    if (status) show(say.failed, say.failedMore + '\n' + said.trim(), true);
    else show(say.ended, storage.works() ? say.endedMore : '', true);
  }
  $('again').addEventListener('click', () => {
    history.replaceState(null, '', location.href.split('#')[0] + '#');
    term.focus();
    begin();
  });

  term.options.fontSize = letters(); // before anything is measured
  term.open($('screen'));
  term.textarea.setAttribute('aria-label', say.drawing);
  term.textarea.setAttribute('aria-describedby', 'poor');
  if (coarse.matches) term.textarea.inputMode = 'none';
  resize();
  if ($('dataset').textContent) parcours.dataset = new Uint8Array(await new Response(bytes('dataset')).arrayBuffer());
  if (!coarse.matches) term.focus();
  begin();
})();
