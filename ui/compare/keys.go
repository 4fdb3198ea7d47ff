package compare

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"parcours/ui/i18n"
	"parcours/ui/screen"
)

// keys are the bindings of a comparison.
type keys struct {
	up, down, left, right, open, next, previous, rotate, remove, back, pageUp, pageDown, top, bottom key.Binding
}

func newKeys(w *i18n.Words) keys {
	k, c := w.Keys, w.Compare
	return keys{
		up:       screen.Bind("↑ ↓", c.Scroll, "up"),
		down:     screen.Bind("↑ ↓", c.Scroll, "down"),
		left:     screen.Bind("← →", c.Column, "left"),
		right:    screen.Bind("← →", c.Column, "right"),
		open:     screen.Bind(k.Enter, c.Open, "enter"),
		next:     screen.Bind(k.Tab, c.NextSection, "tab"),
		previous: screen.Bind(k.ShiftTab, c.PreviousSection, "shift+tab"),
		rotate:   screen.Bind("x", c.Rotate, "x"),
		remove:   screen.Bind("d", c.Remove, "d"),
		back:     screen.Bind(k.Escape, c.Return, "esc", "backspace"),
		pageUp:   screen.Bind(k.PageUp, c.PageUp, "pgup"),
		pageDown: screen.Bind(k.PageDown, c.PageDown, "pgdown"),
		top:      screen.Bind(k.Home, c.Top, "home"),
		bottom:   screen.Bind(k.End, c.Bottom, "end"),
	}
}

// Keys lists the bindings, those that matter most first.
func (c *Compare) Keys() []screen.Key {
	alone := ""
	if len(c.nodes) < 2 {
		alone = c.env.Words.Compare.NothingToCompare
	}
	k := c.keys
	return []screen.Key{
		{Binding: k.down, InBar: true},
		{Binding: k.up},
		{Binding: k.next, InBar: true},
		{Binding: k.rotate, InBar: true, Off: alone},
		{Binding: k.back, InBar: true},
		{Binding: k.remove, InBar: true, Off: alone},
		{Binding: k.right, InBar: true, Off: alone},
		{Binding: k.left, Off: alone},
		{Binding: k.open, InBar: true},
		{Binding: k.previous},
		{Binding: k.pageDown},
		{Binding: k.pageUp},
		{Binding: k.top},
		{Binding: k.bottom},
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
	default:
		c.walk(msg)
	}
	return nil
}

// walk moves the page.
func (c *Compare) walk(msg tea.KeyPressMsg) {
	k := c.keys
	switch {
	case key.Matches(msg, k.up):
		c.scroll(-1)
	case key.Matches(msg, k.down):
		c.scroll(1)
	case key.Matches(msg, k.next):
		c.jump(c.section + 1)
	case key.Matches(msg, k.previous):
		c.jump(c.section - 1)
	case key.Matches(msg, k.pageDown):
		c.scroll(max(1, c.rows()-1))
	case key.Matches(msg, k.pageUp):
		c.scroll(-max(1, c.rows()-1))
	case key.Matches(msg, k.top):
		c.scroll(-len(c.page.lines))
	case key.Matches(msg, k.bottom):
		c.scroll(len(c.page.lines))
	}
}
