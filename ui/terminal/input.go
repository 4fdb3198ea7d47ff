// Package terminal stands between Bubble Tea and terminals that say what no terminal should:
// pastes without end, sizes that no screen has, movements faster than anyone sees. It touches no
// terminal itself; the machine's own and those of a class are read through it.
package terminal

import (
	"bytes"
	"io"
	"time"
)

var (
	pasteBegins, pasteEnds = []byte("\x1b[200~"), []byte("\x1b[201~")
	// interrupts are Ctrl+C as terminals send it, the second where keys are disambiguated.
	interrupts = [][]byte{{3}, []byte("\x1b[99;5u")}
)

const (
	// pause is how long a terminal that is pasting never waits in the midst of it.
	pause = 300 * time.Millisecond
	// LongestPaste is how many bytes of a paste are handed on: what is pasted here is a name, a
	// sentence, a page of notes at most.
	LongestPaste = 64 << 10
)

// Input is what a terminal sends. It ends a paste whose end never comes and drops what is pasted
// beyond [LongestPaste], for Bubble Tea keeps a paste in memory until it ends.
type Input struct {
	Source io.Reader
	// Now is the time, [time.Now] where nil.
	Now func() time.Time

	pasting, dropping bool
	pasted            int       // bytes
	last              time.Time // of what was read before, Ctrl+C apart
	tail              []byte    // of what was read, in which a mark may begin
}

// Read reads what the terminal sends.
func (t *Input) Read(p []byte) (int, error) {
	for {
		n, err := t.Source.Read(p)
		if n = t.pass(p, max(n, 0)); n > 0 || err != nil || len(p) == 0 {
			return n, err
		}
	}
}

// pass changes what was read, p[:n], and returns how much of it there is now.
func (t *Input) pass(p []byte, n int) int {
	if n == 0 {
		return 0
	}
	now := time.Now()
	if t.Now != nil {
		now = t.Now()
	}
	read := p[:n]
	isInterrupt := bytes.Equal(read, interrupts[0]) || bytes.Equal(read, interrupts[1])
	waited := now.Sub(t.last) > pause
	if !isInterrupt {
		t.last = now
	}
	if t.pasting && isInterrupt && waited && len(p) >= len(pasteEnds)+n {
		t.pasting = false
		if t.dropping {
			t.dropping = false // its end was handed on before
			return n
		}
		return copy(p, append(bytes.Clone(pasteEnds), read...))
	}
	seen := append(t.tail, read...)
	t.tail = bytes.Clone(seen[max(0, len(seen)-len(pasteEnds)+1):])
	if t.dropping {
		return t.drop(p, seen)
	}
	return t.watch(p, n, seen)
}

// watch follows where pastes begin and end in what was seen, and cuts one that is too long.
func (t *Input) watch(p []byte, n int, seen []byte) int {
	switch begins, ends := bytes.LastIndex(seen, pasteBegins), bytes.LastIndex(seen, pasteEnds); {
	case begins > ends:
		t.pasting, t.pasted = true, len(seen)-begins
	case ends >= 0:
		t.pasting = false
	case t.pasting:
		t.pasted += n
	}
	if t.pasting && t.pasted > LongestPaste && len(p) >= len(pasteEnds) {
		t.dropping = true
		return copy(p, pasteEnds)
	}
	return n
}

// drop leaves of what was seen what comes after the end of the paste.
func (t *Input) drop(p, seen []byte) int {
	at := bytes.Index(seen, pasteEnds)
	if at < 0 {
		return 0
	}
	t.pasting, t.dropping = false, false
	rest := seen[at+len(pasteEnds):]
	return t.watch(p, copy(p, rest), rest)
}
