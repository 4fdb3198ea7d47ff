package cli

import (
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/charmbracelet/x/term"
)

// backgroundWithin is how long a command waits for its terminal to tell the background:
// as long as nobody minds, for there are terminals that answer nothing.
const backgroundWithin = 300 * time.Millisecond

// background is what a terminal was asked.
type background struct {
	asked    time.Time // zero where it was not
	answered bool
}

// isDark reports whether the terminal's background is dark: as COLORFGBG says, else as the
// terminal answers. Most are.
func (a *app) isDark() bool {
	if dark, said := darkAs(a.env("COLORFGBG")); said {
		return dark
	}
	out, isFile := a.out.(*os.File)
	if !isFile || a.in == nil || !term.IsTerminal(a.in.Fd()) {
		return true
	}
	a.background.asked = time.Now()
	dark, answered := askDark(a.in, out, backgroundWithin)
	a.background.answered = answered
	return dark
}

// darkAs reads COLORFGBG, "15;0" or "0;default;15": of the 16 colours of terminals the
// last is the background.
func darkAs(colours string) (dark, said bool) {
	const white, grey, colours16 = 15, 7, 16
	n, err := strconv.Atoi(colours[strings.LastIndexByte(colours, ';')+1:])
	if err != nil || n < 0 || n >= colours16 {
		return false, false
	}
	return n != white && n != grey, true
}

// drainAnswers keeps from the shell what a terminal answers late.
func (a *app) drainAnswers() {
	if b := a.background; !b.asked.IsZero() && !b.answered {
		drain(a.in, answersWithin-time.Since(b.asked))
	}
}
