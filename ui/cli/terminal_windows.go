package cli

import (
	"os"
	"time"

	tea "charm.land/bubbletea/v2"
)

// stops has nothing to watch: a closed console ends its programs itself, and
// nothing stops them.
type stops struct{}

func (*stops) watch(*tea.Program) (end func()) { return func() {} }
func (*stops) begin()                          {}
func (*stops) end()                            {}

// drainFor does nothing: the console does not hand answers to the shell.
func drainFor(*os.File, time.Duration) {}
