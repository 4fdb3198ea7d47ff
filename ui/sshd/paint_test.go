package sshd

import (
	"io"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"parcours/ui/internal/emulate"
)

// Whatever was there before, what stands on the terminal is the view.
func TestOnTheTerminalStandsTheViewAndNothingElse(t *testing.T) {
	screen := emulate.New(t, 20, 4)
	go func() { _, _ = io.Copy(io.Discard, screen.Input()) }()
	p := &painter{out: screen.Raw()}
	p.resize(20, 4)
	for _, content := range []string{
		"one\ntwo\nthree\nfour", "one", strings.Repeat("x", 20) + "\n" + strings.Repeat("y", 20), "short\n\n" + strings.Repeat("z", 20), "a\nb\nc\nd\ne\nf", "漢字漢字漢字漢字漢字\nlast", "",
	} {
		if err := p.paint(tea.NewView(content)); err != nil {
			t.Fatal(err)
		}
		want := strings.Split(content, "\n")
		want = want[:min(4, len(want))]
		if got := screen.Screen(); got != strings.TrimRight(strings.Join(want, "\n"), "\n") {
			t.Errorf("of %q stands\n%s", content, got)
		}
	}
}

func TestWhatHasNotChangedIsNotWrittenAgain(t *testing.T) {
	var out strings.Builder
	p := &painter{out: &out}
	p.resize(20, 3)
	show := func(content string) string {
		out.Reset()
		if err := p.paint(tea.NewView(content)); err != nil {
			t.Fatal(err)
		}
		return out.String()
	}
	show("one\ntwo\nthree")
	if got := show("one\ntwo\nthree"); got != "" {
		t.Errorf("nothing has changed, and %q is written", got)
	}
	if got := show("one\n2\nthree"); got != "\x1b[2;1H\x1b[K2" {
		t.Errorf("for one line is written %q", got)
	}
	p.again()
	if got := show("one\n2\nthree"); !strings.Contains(got, "one") || !strings.Contains(got, ansi.EraseEntireScreen) {
		t.Errorf("all anew is %q", got)
	}
	if got := p.close(); !strings.HasSuffix(got, ansi.ResetModeAltScreenSaveCursor) || !strings.Contains(got, ansi.ShowCursor) {
		t.Errorf("at the end is written %q", got)
	}
}
