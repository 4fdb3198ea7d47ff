package terminal

import (
	"time"

	tea "charm.land/bubbletea/v2"
)

// motionEvery is the least time between two mouse motions that are handled.
const motionEvery = 16 * time.Millisecond

// Calm is a filter of a program's messages: it drops mouse motions that come faster than anyone
// sees, and bounds the size that a terminal tells.
func Calm(mostWidth, mostHeight int) func(tea.Model, tea.Msg) tea.Msg {
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
			return tea.WindowSizeMsg{Width: min(m.Width, mostWidth), Height: min(m.Height, mostHeight)}
		}
		return msg
	}
}
