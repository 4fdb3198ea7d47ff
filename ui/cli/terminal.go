package cli

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/term"

	"parcours/ui"
)

// rootModel is what a terminal can be handed to: the frame.
type rootModel interface {
	tea.Model
	// Answered reports whether the terminal has told its background.
	Answered() bool
}

// run hands the terminal to the program and gives it back.
func (a *app) run(frame rootModel) error {
	input, stops := &watched{File: a.in}, &stops{}
	options := []tea.ProgramOption{tea.WithInput(input), tea.WithFilter(calm(stops)), tea.WithFPS(framesPerSecond)}
	if a.env("NO_COLOR") != "" {
		options = append(options, tea.WithColorProfile(colorprofile.Ascii))
	}
	p := tea.NewProgram(frame, append(options, a.canvas()...)...)
	input.ended = p.Quit
	stop := stops.watch(p)
	defer stop()
	asked := time.Now()
	_, err := p.Run()
	if left := answersWithin - time.Since(asked); left > 0 && !frame.Answered() {
		drain(a.in, left)
	}
	switch {
	case errors.Is(err, tea.ErrProgramPanic):
		return refusal(a.words.CLI.Crashed)
	case errors.Is(err, tea.ErrInterrupted), err == nil:
		return nil
	}
	return refusal(a.words.CLI.CannotStart(err.Error()))
}

// canvas is where the program draws. Bubble Tea makes room for as many cells as the
// terminal has, which may be any number; from one that is too large to be true it is
// told the size, and no later one.
func (a *app) canvas() []tea.ProgramOption {
	out, ok := a.out.(*os.File)
	if !ok {
		return []tea.ProgramOption{tea.WithOutput(a.out)}
	}
	w, h, err := term.GetSize(out.Fd())
	if err != nil || w <= ui.MaxWidth && h <= ui.MaxHeight {
		return []tea.ProgramOption{tea.WithOutput(out)}
	}
	return []tea.ProgramOption{tea.WithOutput(struct{ io.Writer }{out}), tea.WithWindowSize(min(w, ui.MaxWidth), min(h, ui.MaxHeight))}
}

// framesPerSecond is how often the screen may be painted: at 120 a key is
// answered in half the time that Bubble Tea's 60 takes.
const framesPerSecond = 120

// motionEvery is the least time between two mouse motions that are handled.
const motionEvery = 16 * time.Millisecond

// calm drops mouse motions that come faster than anyone sees, bounds the size that a
// terminal tells, and lets the program be stopped where it asks for that.
func calm(stops *stops) func(tea.Model, tea.Msg) tea.Msg {
	var last time.Time
	return func(_ tea.Model, msg tea.Msg) tea.Msg {
		switch m := msg.(type) {
		case tea.MouseMotionMsg:
			now := time.Now()
			if now.Sub(last) < motionEvery {
				return nil
			}
			last = now
		case tea.WindowSizeMsg:
			return tea.WindowSizeMsg{Width: min(m.Width, ui.MaxWidth), Height: min(m.Height, ui.MaxHeight)}
		case tea.SuspendMsg:
			stops.begin()
		case tea.ResumeMsg:
			stops.end()
		}
		return msg
	}
}

// watched is the terminal's input that tells when it has ended, for a program whose
// terminal is gone must not run on, and that ends a paste whose end never comes.
type watched struct {
	*os.File
	ended   func()
	pasting bool
	last    time.Time // of what was read before, Ctrl+C apart
}

var (
	pasteBegins, pasteEnds = []byte("\x1b[200~"), []byte("\x1b[201~")
	// interrupt is Ctrl+C as terminals send it, the second where keys are disambiguated.
	interrupts = [][]byte{{3}, []byte("\x1b[99;5u")}
)

// pause is how long a terminal that is pasting never waits in the midst of it.
const pause = 300 * time.Millisecond

// Read ends an unfinished paste when Ctrl+C comes alone after a pause in which nothing
// but Ctrl+C came: Bubble Tea takes all that follows its beginning, Ctrl+C too, for pasted text.
func (w *watched) Read(p []byte) (int, error) {
	n, err := w.File.Read(p)
	if errors.Is(err, io.EOF) && w.ended != nil {
		go w.ended()
	}
	now := time.Now()
	read := p[:max(n, 0)]
	isInterrupt := bytes.Equal(read, interrupts[0]) || bytes.Equal(read, interrupts[1])
	if w.pasting && isInterrupt && now.Sub(w.last) > pause && len(p) >= len(pasteEnds)+n {
		n = copy(p, append(bytes.Clone(pasteEnds), read...))
	}
	if at := max(bytes.LastIndex(p[:max(n, 0)], pasteBegins), bytes.LastIndex(p[:max(n, 0)], pasteEnds)); at >= 0 {
		w.pasting = bytes.HasPrefix(p[at:n], pasteBegins)
	}
	if !isInterrupt {
		w.last = now
	}
	return n, err
}

// answersWithin is how long after it was asked a terminal may still answer, a slow
// connection between.
const answersWithin = time.Second

// drain reads what the terminal may still answer to our questions, so that the
// shell does not take it for typing.
func drain(in *os.File, patience time.Duration) {
	state, err := term.MakeRaw(in.Fd())
	if err != nil {
		return
	}
	defer func() {
		if err := term.Restore(in.Fd(), state); err != nil {
			fmt.Fprintln(os.Stderr, err)
		}
	}()
	drainFor(in, patience)
}
