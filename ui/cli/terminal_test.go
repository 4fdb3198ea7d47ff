package cli

import (
	"bytes"
	"os"
	"testing"
	"time"
)

// Whoever presses Ctrl+C again and again need not pause for it.
func TestCtrlCThatIsPressedAgainEndsAPasteWithoutEnd(t *testing.T) {
	out, in, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _, _ = out.Close(), in.Close() }()
	w := &watched{File: out}
	read := func(sent string) []byte {
		if _, err := in.WriteString(sent); err != nil {
			t.Fatal(err)
		}
		p := make([]byte, 256)
		n, err := w.Read(p)
		if err != nil {
			t.Fatal(err)
		}
		w.last = w.last.Add(-pause * 2 / 3) // until the next
		return p[:n]
	}
	read("\x1b[200~pasted")
	if got := read("\x03"); bytes.Contains(got, pasteEnds) {
		t.Errorf("so early it may be pasted: %q", got)
	}
	if got := read("\x03"); !bytes.HasPrefix(got, pasteEnds) {
		t.Errorf("pressed again: %q", got)
	}
	if got := read("\x03"); string(got) != "\x03" {
		t.Errorf("after the paste: %q", got)
	}
	read("\x1b[200~whole\x1b[201~")
	w.last = time.Time{}
	if got := read("\x03"); string(got) != "\x03" {
		t.Errorf("after a whole paste: %q", got)
	}
}
