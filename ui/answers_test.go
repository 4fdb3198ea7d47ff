package ui

import (
	"bytes"
	"context"
	"errors"
	"io"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"parcours/ui/internal/uitest"
)

// typed is what a terminal sends, after which the program is asked to end.
type typed struct {
	io.Reader
	end func()
}

func (t typed) Read(p []byte) (int, error) {
	n, err := t.Reader.Read(p)
	if errors.Is(err, io.EOF) {
		t.end()
	}
	return n, err
}

// FuzzAnswers has a terminal send anything: keys, pastes, reports and answers, whole,
// cut or made up. The program ends when it is asked to, and does not panic.
func FuzzAnswers(f *testing.F) {
	for _, sent := range []string{
		"/dev\x1b[A\r", "\x1b]11;rgb:ffff/ffff/ffff\x1b\\", "\x1b]11;rgb:zz\x07", "\x1b[?2026;2$y\x1b[?2027;0$y", "\x1b[200~\x1b[2J\x1b[201~", "\x1b[200~never ended",
		"\x1b[<0;10;5M\x1b[<0;10;5m\x1b[<64;1;1M\x1b[<35;999;999M", "\x1b[M   ", "\x1b[I\x1b[O", "\x1b[97;5u\x1b[57441;1:3u", "\x1bP1+r524742=38\x1b\\", "\x1bP>|xterm(390)\x1b\\",
		"\x1b[48;24;80;480;800t", "\x1b[8;24;80t", "\x1b[8;0;0t", "\x1b[8;-1;-1t", "\x1b[?62;22c\x1b[24;80R", "\x1b_Gi=1;OK\x1b\\", "\x1b\x1b\x1b[", "\x1b[999999999999999999A", "\xff\xfe\x9b31m\x00", "e\u0301\u202e漢", "v v t ? : \x1b[Z\t\t\x03",
	} {
		f.Add([]byte(sent))
	}
	g := uitest.Graph(f)
	f.Fuzz(func(t *testing.T, sent []byte) {
		ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second) // only of one that hangs
		defer cancel()
		var p *tea.Program
		in := typed{bytes.NewReader(sent), func() { go p.Quit() }}
		p = tea.NewProgram(New(g, Options{Screen: Screens()[len(sent)%len(Screens())]}), tea.WithContext(ctx), tea.WithInput(in), tea.WithOutput(io.Discard),
			tea.WithWindowSize(80, 24), tea.WithEnvironment([]string{"TERM=xterm-256color"}), tea.WithoutSignals(), tea.WithoutCatchPanics())
		if _, err := p.Run(); err != nil {
			t.Errorf("%q: %v", sent, err)
		}
	})
}
