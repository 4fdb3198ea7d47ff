package cli

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"parcours/ui"
)

// rootModel is what a terminal can be handed to: the frame.
type rootModel interface {
	tea.Model
	// Answered reports whether the terminal has told its background.
	Answered() bool
}

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
