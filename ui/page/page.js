'use strict';
(async () => {
  const $ = id => document.getElementById(id);
  let say = JSON.parse($('words').textContent);
  if (!globalThis.WebAssembly || !globalThis.DecompressionStream) {
    $('over-head').textContent = say.old;
    $('alive').hidden = true;
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
    remove(name) { try { localStorage.removeItem(name); } catch {} },
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
      lives(true);
      performance.mark('first-frame');
      setTimeout(() => parcours.program?.read(), 0); // once the drawing is painted
    }
  });
  const fit = new FitAddon.FitAddon();
  term.loadAddon(fit);

  let step = Number(storage.get('parcours-letters')) || 0;
  // letters is the size of letters in pixels: for 50 columns on a phone, elsewhere for 96 and 30 rows.
  function letters() {
    const box = $('screen').getBoundingClientRect(), wide = .602;
    const fits = narrow.matches ? box.width / (50 * wide) : Math.min(box.width / (96 * wide), box.height / (30 * 1.17));
    const [least, most] = narrow.matches ? [11, 16] : [12, 24];
    const size = Math.min(most, Math.max(least, fits)) * 1.12 ** step, room = Math.min(box.width / (40.5 * wide), box.height / (12.5 * 1.17)); // the least that the program draws
    return Math.floor(Math.max(8, Math.min(size, room)) * 2) / 2;
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
    forget: storage.remove,
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
      if (on) term.focus();
      else term.textarea.blur();
    },
    get isTouched() { return coarse.matches; },
    // offer has the keys of the screen as buttons in words, for fingers.
    offer(keys) {
      const bar = $('offers'), at = bar.contains(document.activeElement) && document.activeElement.dataset.key;
      bar.replaceChildren(...keys.map(({ name, does }) => {
        const b = document.createElement('button');
        b.type = 'button';
        b.dataset.key = name;
        b.textContent = does;
        return b;
      }));
      bar.scrollLeft = 0;
      if (at) ([...bar.children].find(b => b.dataset.key === at) || bar.firstChild)?.focus();
    },
    get isReading() { return !$('reading').hidden; },
    // read has the text beside the drawing say this. Who follows a link in it goes on at its top, where a
    // voice then says what it is; who is in the drawing stays there.
    read(sheet, list, credits) {
      const isInside = $('sheet').contains(document.activeElement) || $('list').contains(document.activeElement);
      if (list) $('list').innerHTML = list;
      if (credits) $('credits').innerHTML = credits;
      if (sheet === read) return;
      const head = sheet.split('\n', 1)[0], isOther = head !== read.split('\n', 1)[0];
      read = sheet;
      $('sheet').innerHTML = sheet;
      if (isOther) $('reading').scrollTop = 0;
      if (!isInside || $('reading').hidden) return;
      const top = $('sheet').querySelector('h2');
      top.tabIndex = -1;
      top.focus({ preventScroll: true });
    },
  };

  // History. Browsers bear few changes of an address in a while: a held arrow is one.
  let read = '', here = '', returning = false, due = 0;
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
    if (on) {
      $('reading').focus({ preventScroll: true });
      parcours.program?.read();
    } else term.focus();
    resize();
  }
  $('text').addEventListener('click', () => reads($('reading').hidden));
  $('close').addEventListener('click', () => reads(false));
  $('skip').addEventListener('click', e => { e.preventDefault(); reads(true); });
  $('about').addEventListener('click', async () => {
    showBook();
    $('about-page').showModal();
    $('works').textContent ||= await unpacked('notices').text();
  });
  // The notebook: copied, erased once someone is sure, and what cannot be read of it put away. The
  // page then begins anew, here and wherever else it is open.
  function showBook(saying = '') {
    const book = parcours.program?.book();
    $('book').hidden = !book?.isKept;
    $('unread').hidden = !book?.isUnread;
    $('sure').hidden = $('book-text').hidden = true;
    $('book-said').textContent = saying;
  }
  function settle(how) {
    if (!parcours.program?.settle(how)) return showBook(say.noRoom);
    parcours.program = null;
    location.reload();
  }
  function ask(head, yes, how) {
    showBook();
    $('sure-head').textContent = head;
    $('yes').textContent = yes;
    $('yes').onclick = () => settle(how);
    $('no').onclick = () => { showBook(); $(how).focus(); };
    $('sure').hidden = false;
    $('no').focus();
  }
  $('erase').addEventListener('click', () => ask(say.eraseSure, say.eraseYes, 'erase'));
  $('drop').addEventListener('click', () => ask(say.dropSure, say.dropYes, 'drop'));
  $('put-away').addEventListener('click', () => settle('away'));
  $('copy').addEventListener('click', () => {
    const { text } = parcours.program.book();
    let isCopied = false;
    const copy = e => {
      e.clipboardData.setData('text/plain', text);
      e.preventDefault();
      isCopied = true;
    };
    document.addEventListener('copy', copy, true);
    document.execCommand('copy'); // which asks nobody, from a disk, too
    document.removeEventListener('copy', copy, true);
    showBook(isCopied ? say.copied : say.notCopied);
    $('book-text').textContent = text;
    $('book-text').hidden = isCopied;
  });
  addEventListener('storage', e => {
    if (e.key !== 'parcours-notebook.yaml' || e.newValue !== null || !parcours.program) return;
    parcours.program.settle('leave');
    parcours.program = null;
    location.reload();
  });

  // Paper: a sheet has two sides; the longest have three. What has no room is left out, what is
  // missed least first, and named; what room there is at the end is for notes.
  const mm = 96 / 25.4, side = 2 * 252 * mm; // two columns, as high as A4 and Letter both have them
  function toPaper() {
    const isSheet = !!document.querySelector('#sheet .sources');
    document.body.classList.add('paper');
    let fit = 0, high = 0;
    for (; fit < (isSheet ? 6 : 1); fit++) {
      document.body.dataset.fit = fit;
      if ((high = $('sheet').offsetHeight * 1.05) < 2 * side) break; // what may not be parted leaves gaps
    }
    const out = [...document.querySelectorAll('#sheet section')].filter(s => getComputedStyle(s).display === 'none').map(s => s.firstElementChild.textContent);
    $('left-out').textContent = say.leftOut + ' ' + out.join(' · ');
    $('left-out').hidden = !out.length;
    const free = ((side - high % side) / 2 - 20 * mm) / (8 * mm), lines = isSheet && free >= 3 ? Math.min(9, Math.floor(free)) : 0;
    $('room').hidden = !lines;
    $('room').replaceChildren($('room').firstElementChild, ...Array.from({ length: lines }, () => document.createElement('div')));
  }
  addEventListener('beforeprint', toPaper);
  addEventListener('afterprint', () => {
    document.body.classList.remove('paper');
    $('left-out').hidden = $('room').hidden = true;
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
  // touchTypes has a browser show its keyboard, which it does only while someone touches.
  function touchTypes() {
    term.textarea.blur();
    term.textarea.inputMode = 'text';
    term.focus();
  }
  $('keys').addEventListener('mousedown', e => e.preventDefault()); // what is typed goes on where it went
  $('keys').addEventListener('click', e => {
    const key = e.target.dataset.key;
    if (key === 'keyboard' || key === '/') touchTypes();
    if (key && key !== 'keyboard') parcours.program?.press(key);
  });

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

  // lives has the buttons do something, which they do while the program runs.
  function lives(on) {
    for (const b of document.querySelectorAll('header button, #pad button')) b.disabled = !on;
    document.querySelector('nav').inert = !on;
    if (!on) $('offers').replaceChildren();
  }

  // The program.
  function show(head, more, isOver) {
    $('over').hidden = false;
    $('over-head').textContent = head;
    $('over-more').textContent = more;
    $('over-more').hidden = !more;
    $('again').hidden = !isOver;
    $('alive').hidden = isOver;
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
    lives(false);
    $('about').disabled = false;
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
