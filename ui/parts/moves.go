// Package parts is what screens are made of: a list, a text field, a page that
// scrolls, a bar of tabs, and the keys that move in all of them. Scrolling,
// choosing, writing and clicking are the same wherever they are used.
//
// It knows no careers and no screens.
package parts

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"parcours/ui/i18n"
)

// Moves are the keys that scroll and choose.
type Moves struct{ Up, Down, PageUp, PageDown, Home, End key.Binding }

// NewMoves makes the keys: step and page say what they do, and more are other
// keys for a page down, as the space bar where nothing is written.
func NewMoves(w *i18n.Words, step, page string, more ...string) Moves {
	bind := func(shown, does string, keys ...string) key.Binding {
		return key.NewBinding(key.WithKeys(keys...), key.WithHelp(shown, does))
	}
	pages, both, ends := w.Keys.PageUp+" "+w.Keys.PageDown, w.Keys.Home+" "+w.Keys.End, w.Parts.Ends
	return Moves{
		Up: bind("↑ ↓", step, "up"), Down: bind("↑ ↓", step, "down"),
		PageUp: bind(pages, page, "pgup"), PageDown: bind(pages, page, append([]string{"pgdown"}, more...)...),
		Home: bind(both, ends, "home"), End: bind(both, ends, "end"),
	}
}

// Move is where a key or the wheel goes.
type Move uint8

// The moves.
const (
	Stay Move = iota
	Up
	Down
	PageUp
	PageDown
	Home
	End
	WheelUp
	WheelDown
)

// IsDown reports whether a move goes towards the end.
func (m Move) IsDown() bool { return m == Down || m == PageDown || m == End || m == WheelDown }

// Of is the move that a message makes, Stay for none.
func (m Moves) Of(msg tea.Msg) Move {
	switch msg := msg.(type) {
	case tea.KeyPressMsg:
		for i, b := range []key.Binding{m.Up, m.Down, m.PageUp, m.PageDown, m.Home, m.End} {
			if key.Matches(msg, b) {
				return Up + Move(i)
			}
		}
	case tea.MouseWheelMsg:
		return Wheel(msg.Mouse())
	}
	return Stay
}

// Wheel is the move of the wheel.
func Wheel(m tea.Mouse) Move {
	switch m.Button {
	case tea.MouseWheelUp:
		return WheelUp
	case tea.MouseWheelDown:
		return WheelDown
	}
	return Stay
}
