package cli

import (
	"os"
	"time"

	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
)

// stops has nothing to watch: a closed console ends its programs itself, and
// nothing stops them.
type stops struct{}

func (*stops) watch(*tea.Program) (end func()) { return func() {} }
func (*stops) begin()                          {}
func (*stops) end()                            {}

// askDark asks the console, which answers at once.
func askDark(in, out *os.File, _ time.Duration) (dark, answered bool) {
	return lipgloss.HasDarkBackground(in, out), true
}

// drainFor does nothing: the console does not hand answers to the shell.
func drainFor(*os.File, time.Duration) {}
