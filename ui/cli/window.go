package cli

import (
	"bufio"

	"github.com/spf13/cobra"
)

// On Windows, Cobra ends a program that was opened by a double-click: it is a command for it. This
// one is not.
func init() { cobra.MousetrapHelpText = "" }

// window is the terminal's window as the system shows it, as far as that is for the program to
// care about: on Windows alone.
type window struct {
	// alone is a window that ends with the program: it was opened for it.
	alone bool
	// bare is one that knows no sequences, so that nothing can be drawn in it.
	bare bool
	// restore puts it back into the state it was in.
	restore func()
}

// leave lets what went wrong be read in a window that ends with the program, and gives it back.
func (a *app) leave() {
	if a.complained && a.window.alone {
		a.complain(a.words.CLI.CloseWindow)
		_, _ = bufio.NewReader(a.in).ReadString('\n') // an end of the input closes it, too
	}
	if a.window.restore != nil {
		a.window.restore()
	}
}
