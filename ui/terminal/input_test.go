package terminal

import (
	"bytes"
	"io"
	"strings"
	"testing"
	"time"
)

// typist is a terminal that sends one text a read, each so long after the one before.
type typist struct {
	input *Input
	texts []string
	clock time.Time
}

func newTypist(texts ...string) *typist {
	t := &typist{texts: texts, clock: time.Unix(0, 0)}
	t.input = &Input{Source: t, Now: func() time.Time { return t.clock }}
	return t
}

// Read makes a typist the reader below its input.
func (t *typist) Read(p []byte) (int, error) {
	if len(t.texts) == 0 {
		return 0, io.EOF
	}
	n := copy(p, t.texts[0])
	if t.texts[0] = t.texts[0][n:]; t.texts[0] == "" {
		t.texts = t.texts[1:]
	}
	return n, nil
}

func (t *typist) after(pause time.Duration, text string) string {
	t.clock = t.clock.Add(pause)
	t.texts = append(t.texts, text)
	p := make([]byte, 256)
	n, err := t.input.Read(p)
	if err != nil {
		return err.Error()
	}
	return string(p[:n])
}

// Whoever presses Ctrl+C again and again need not pause for it.
func TestCtrlCThatIsPressedAgainEndsAPasteWithoutEnd(t *testing.T) {
	typed, soon := newTypist(), pause*2/3
	typed.after(0, "\x1b[200~pasted")
	if got := typed.after(soon, "\x03"); strings.Contains(got, string(pasteEnds)) {
		t.Errorf("so early it may be pasted: %q", got)
	}
	if got := typed.after(soon, "\x03"); !strings.HasPrefix(got, string(pasteEnds)) {
		t.Errorf("pressed again: %q", got)
	}
	if got := typed.after(soon, "\x03"); got != "\x03" {
		t.Errorf("after the paste: %q", got)
	}
	typed.after(soon, "\x1b[200~whole\x1b[201~")
	if got := typed.after(time.Hour, "\x03"); got != "\x03" {
		t.Errorf("after a whole paste: %q", got)
	}
}

func TestOfALongPasteTheBeginningIsHandedOnAndNothingOfTheRestIsTyped(t *testing.T) {
	for _, size := range []int{1, 3, 5, 7, 64, 4096} {
		typed := newTypist("q\x1b[200~" + strings.Repeat("x", LongestPaste*3) + "\x1b[201~/after\x1b[200~short\x1b[201~end")
		var got bytes.Buffer
		for {
			p := make([]byte, max(size, len(pasteEnds)))
			n, err := typed.input.Read(p)
			got.Write(p[:n])
			if err != nil {
				break
			}
		}
		head, rest, _ := strings.Cut(got.String(), string(pasteEnds))
		if pasted := strings.TrimPrefix(head, "q\x1b[200~"); len(pasted) > LongestPaste+size || len(pasted) < LongestPaste-4096-size || strings.Trim(pasted, "x") != "" {
			t.Errorf("%d bytes at once: %d bytes of a paste are handed on", size, len(pasted))
		}
		if want := "/after\x1b[200~short\x1b[201~end"; rest != want {
			t.Errorf("%d bytes at once: after it comes %.80q, want %q", size, rest, want)
		}
	}
}

func TestCtrlCIsHeardInAPasteOfWhichTooMuchWasDropped(t *testing.T) {
	typed := newTypist()
	typed.after(0, "\x1b[200~")
	for range LongestPaste/256 + 1 {
		typed.after(0, strings.Repeat("x", 256))
	}
	if got := typed.after(pause*2, "\x03"); got != "\x03" {
		t.Errorf("Ctrl+C in what is dropped: %q", got)
	}
	if got := typed.after(0, "b"); got != "b" {
		t.Errorf("and then a letter: %q", got)
	}
}
