package cli

import (
	"os"
	"time"
)

// onHangup has nothing to watch: a closed console ends its programs itself.
func onHangup(func()) (stop func()) { return func() {} }

// drainFor does nothing: the console does not hand answers to the shell.
func drainFor(*os.File, time.Duration) {}
