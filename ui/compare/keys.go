package compare

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"parcours/ui/i18n"
	"parcours/ui/parts"
	"parcours/ui/screen"
)

// keys are the bindings of a comparison.
type keys struct {
	parts.Moves
	left, right, open, next, previous, rotate, remove, back key.Binding
}

func newKeys(w *i18n.Words) keys {
	k, c := w.Keys, w.Compare
	return keys{
		Moves:    parts.NewMoves(w, c.Scroll, w.Parts.Page),
		left:     screen.Bind("← →", c.Column, "left"),
		right:    screen.Bind("← →", c.Column, "right"),
		open:     screen.Bind(k.Enter, w.Parts.Sheet, "enter"),
		next:     screen.Bind(k.Tab, w.Parts.NextSection, "tab"),
		previous: screen.Bind(k.ShiftTab, w.Parts.PreviousSection, "shift+tab"),
		rotate:   screen.Bind("x", c.Rotate, "x"),
		remove:   screen.Bind("d", c.Remove, "d"),
		back:     screen.Bind(k.Escape, w.Parts.Back, "esc", "backspace"),
	}
}

// Keys lists the bindings, those that matter most first.
func (c *Compare) Keys() []screen.Key {
	k, alone := c.keys, screen.OffIf(len(c.nodes) < 2, c.env.Words.Compare.NothingToCompare)
	return []screen.Key{
		{Binding: k.Down, InBar: true},
		{Binding: k.Up},
		{Binding: k.next, InBar: true},
		{Binding: k.rotate, InBar: true, Off: alone},
		{Binding: k.back, InBar: true},
		{Binding: k.remove, InBar: true, Off: alone},
		{Binding: k.right, InBar: true, Off: alone},
		{Binding: k.left, Off: alone},
		{Binding: k.open, InBar: true},
		{Binding: k.previous},
		{Binding: k.PageUp}, {Binding: k.PageDown}, {Binding: k.Home}, {Binding: k.End},
	}
}

func (c *Compare) press(msg tea.KeyPressMsg) tea.Cmd {
	k := c.keys
	switch {
	case key.Matches(msg, k.open):
		return screen.Do(screen.OpenSheet{Node: c.nodes[c.chosen].ID})
	case key.Matches(msg, k.back):
		return screen.Do(screen.Back{})
	case key.Matches(msg, k.left):
		c.choose(c.chosen - 1)
	case key.Matches(msg, k.right):
		c.choose(c.chosen + 1)
	case key.Matches(msg, k.rotate, k.remove) && len(c.nodes) < 2:
		return screen.Do(screen.Notify{Text: c.env.Words.Compare.NothingToCompare})
	case key.Matches(msg, k.rotate):
		c.rotate()
	case key.Matches(msg, k.remove):
		return c.remove()
	case key.Matches(msg, k.next):
		c.jump(c.section + 1)
	case key.Matches(msg, k.previous):
		c.jump(c.section - 1)
	default:
		if m := k.Of(msg); m != parts.Stay {
			c.scroll(m)
		}
	}
	return nil
}
