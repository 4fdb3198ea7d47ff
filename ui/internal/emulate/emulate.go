// Package emulate runs a program in a terminal emulator for tests: it types
// keys and waits until the screen shows something.
package emulate

import (
	"bytes"
	"io"
	"strings"
	"testing"
	"time"

	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/vt"
)

// patience is how long a screen may take to show what a test waits for; only a
// failing test waits that long.
const patience = 20 * time.Second

// Terminal is an emulated terminal.
type Terminal struct {
	tb       testing.TB
	emulator *vt.SafeEmulator
}

// New returns a terminal of a size in cells. It is closed with the test.
func New(tb testing.TB, width, height int) *Terminal {
	t := &Terminal{tb: tb, emulator: vt.NewSafeEmulator(width, height)}
	tb.Cleanup(t.hangUp)
	return t
}

// hangUp ends the program's input. The emulator's own Close is not safe while a
// program reads.
func (t *Terminal) hangUp() {
	if pipe, ok := t.emulator.InputPipe().(io.Closer); ok {
		_ = pipe.Close()
	}
}

// Input is what the terminal sends to the program: keys and answers.
func (t *Terminal) Input() io.Reader { return t.emulator }

// Output is where the program draws. Without a terminal driver between, the
// newline has to become carriage return and newline here.
func (t *Terminal) Output() io.Writer { return crlf{t.emulator} }

// Raw is where the output of a program on a pseudo-terminal goes.
func (t *Terminal) Raw() io.Writer { return t.emulator }

type crlf struct{ w io.Writer }

func (c crlf) Write(p []byte) (int, error) {
	if _, err := c.w.Write(bytes.ReplaceAll(p, []byte("\n"), []byte("\r\n"))); err != nil {
		return 0, err
	}
	return len(p), nil
}

// Press types keys.
func (t *Terminal) Press(keys ...uv.KeyPressEvent) {
	for _, k := range keys {
		t.emulator.SendKey(k)
	}
}

// Type types text.
func (t *Terminal) Type(text string) { t.emulator.SendText(text) }

// Resize changes the size of the emulated screen; the program must be told too.
func (t *Terminal) Resize(width, height int) { t.emulator.Resize(width, height) }

// Screen is what a person sees, trailing blanks trimmed.
func (t *Terminal) Screen() string {
	lines := strings.Split(ansi.Strip(t.emulator.Render()), "\n")
	for i, l := range lines {
		lines[i] = strings.TrimRight(l, " \r")
	}
	return strings.TrimRight(strings.Join(lines, "\n"), "\n")
}

// WaitFor waits until the screen holds each of the texts.
func (t *Terminal) WaitFor(texts ...string) {
	t.tb.Helper()
	t.Until(strings.Join(texts, " and "), func(screen string) bool {
		for _, text := range texts {
			if !strings.Contains(screen, text) {
				return false
			}
		}
		return true
	})
}

// Until waits until the screen is as it should be; what says how.
func (t *Terminal) Until(what string, fine func(screen string) bool) {
	t.tb.Helper()
	for end := time.Now().Add(patience); ; time.Sleep(5 * time.Millisecond) {
		if fine(t.Screen()) {
			return
		}
		if time.Now().After(end) {
			t.tb.Fatalf("the screen never showed %s:\n%s", what, t.Screen())
		}
	}
}

// AltScreen reports whether the alternate screen is on.
func (t *Terminal) AltScreen() bool { return t.emulator.IsAltScreen() }
