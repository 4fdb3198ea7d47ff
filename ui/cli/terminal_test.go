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

func TestWhatTheEnvironmentSaysOfTheBackgroundIsNotAskedAgain(t *testing.T) {
	for colours, want := range map[string]string{
		"15;0": "dark", "0;15": "light", "0;7": "light", "12;8": "dark", "0;default;15": "light",
		"": "unsaid", "15;default": "unsaid", "0;99": "unsaid", "0;-1": "unsaid",
	} {
		got := "unsaid"
		if dark, said := darkAs(colours); dark {
			got = "dark"
		} else if said {
			got = "light"
		}
		if got != want {
			t.Errorf("COLORFGBG=%s: %s, want %s", colours, got, want)
		}
	}
}
