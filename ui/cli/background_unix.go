//go:build unix

package cli

import (
	"io"
	"os"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/term"
)

// askDark asks a terminal whether its background is dark, as most are.
func askDark(in, out *os.File, patience time.Duration) (dark, answered bool) {
	state, err := term.MakeRaw(in.Fd())
	if err != nil {
		return true, true
	}
	defer func() { _ = term.Restore(in.Fd(), state) }()
	return askedDark(in, out, patience)
}

// askedDark is [askDark] for a terminal that hands on each key. A second question that any
// terminal answers tells that the first one was heard.
func askedDark(in *os.File, out io.Writer, patience time.Duration) (dark, answered bool) {
	if _, err := io.WriteString(out, ansi.RequestBackgroundColor+ansi.RequestPrimaryDeviceAttributes); err != nil {
		return true, true
	}
	until := time.Now().Add(patience)
	var heard []byte
	dark = true
	hear(in, until, func(read []byte) time.Time {
		if heard = append(heard, read...); len(heard) > longestAnswer {
			return time.Time{}
		}
		dark, answered = darkIn(heard)
		if answered {
			return time.Time{}
		}
		return until
	})
	return dark, answered
}

// longestAnswer is more than a terminal has to say, in bytes.
const longestAnswer = 4096

// darkIn looks in what a terminal said for the colour of its background, and for the answer
// to the question after it.
func darkIn(heard []byte) (dark, answered bool) {
	p := ansi.GetParser()
	defer ansi.PutParser(p)
	dark = true
	var state byte
	for len(heard) > 0 {
		seq, _, n, after := ansi.DecodeSequence(heard, state, p)
		switch {
		case after != ansi.NormalState:
			return dark, false
		case ansi.HasOscPrefix(seq) && p.Command() == 11:
			if _, colour, ok := strings.Cut(string(p.Data()), ";"); ok {
				if c := ansi.XParseColor(colour); c != nil {
					dark = tea.BackgroundColorMsg{Color: c}.IsDark()
				}
			}
		case ansi.HasCsiPrefix(seq) && p.Command() == ansi.Command('?', 0, 'c'):
			return dark, true
		}
		heard, state = heard[n:], after
	}
	return dark, false
}
