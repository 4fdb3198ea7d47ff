package cli

import (
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/term"

	"parcours/ui"
	"parcours/ui/terminal"
)

// rootModel is what a terminal can be handed to: the frame.
type rootModel interface {
	tea.Model
	// Answered reports whether the terminal has told its background.
	Answered() bool
}

// run hands the terminal to the program and gives it back.
func (a *app) run(frame rootModel) error {
	input, stops := &watched{File: a.in, input: terminal.Input{Source: a.in}}, &stops{}
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

// calm bounds what a terminal tells, and lets the program be stopped where it asks for that.
func calm(stops *stops) func(tea.Model, tea.Msg) tea.Msg {
	bounded := terminal.Calm(ui.MaxWidth, ui.MaxHeight)
	return func(m tea.Model, msg tea.Msg) tea.Msg {
		switch msg.(type) {
		case tea.SuspendMsg:
			stops.begin()
		case tea.ResumeMsg:
			stops.end()
		}
		return bounded(m, msg)
	}
}

// watched is the terminal's input that tells when it has ended, for a program whose
// terminal is gone must not run on.
type watched struct {
	*os.File
	input terminal.Input
	ended func()
}

func (w *watched) Read(p []byte) (int, error) {
	n, err := w.input.Read(p)
	if errors.Is(err, io.EOF) {
		go w.ended()
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
