//go:build unix && !race

// After a panic Bubble Tea closes its reader while that still reads: harmless
// there, but the race detector says so.

package cli

import (
	"errors"
	"io"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/term"
	"github.com/charmbracelet/x/xpty"
	"golang.org/x/text/language"

	"parcours/ui/i18n"
)

// faulty is a program with a fault that one key brings out.
type faulty struct{}

func (faulty) Init() tea.Cmd  { return nil }
func (faulty) Answered() bool { return true }

func (faulty) View() tea.View {
	v := tea.NewView("fine so far")
	v.AltScreen = true
	return v
}

func (f faulty) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	if _, ok := msg.(tea.KeyPressMsg); ok {
		panic("a fault")
	}
	return f, nil
}

// witness keeps what is drawn and presses a key once it is.
type witness struct {
	strings.Builder
	press   func()
	pressed bool
}

func (w *witness) Write(p []byte) (int, error) {
	n, err := w.Builder.Write(p)
	if !w.pressed && strings.Contains(w.String(), "fine so far") {
		w.pressed = true
		w.press()
	}
	return n, err
}

func TestAFaultGivesTheTerminalBackAndSaysWhereToReport(t *testing.T) {
	pty, err := xpty.NewUnixPty(80, 24)
	if err != nil {
		t.Fatal(err)
	}
	defer pty.Close()
	before, err := term.GetState(pty.Slave().Fd())
	if err != nil {
		t.Fatal(err)
	}
	output := &witness{press: func() { _, _ = pty.Master().WriteString("x") }}
	copied := make(chan struct{})
	go func() {
		defer close(copied)
		_, _ = io.Copy(output, pty.Master())
	}()

	a := &app{in: pty.Slave(), out: pty.Slave(), err: io.Discard, env: func(string) string { return "" }, words: i18n.In(language.English)}
	failed := a.run(faulty{})

	var said *failure
	if !errors.As(failed, &said) || said.status != no || !strings.Contains(said.said, "CONTRIBUTING.md") {
		t.Errorf("the fault ends in %v, want exit status 1 and where to report", failed)
	}
	after, err := term.GetState(pty.Slave().Fd())
	if err != nil || *after != *before {
		t.Errorf("the terminal's settings are others than before: %v", err)
	}
	_ = pty.Slave().Close()
	<-copied
	if on, off := "\x1b[?1049h", "\x1b[?1049l"; !strings.Contains(output.String(), on) ||
		strings.LastIndex(output.String(), off) < strings.LastIndex(output.String(), on) {
		t.Error("the alternate screen is still on")
	}
}
