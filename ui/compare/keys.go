package compare

import (
	"strconv"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"parcours/ui/i18n"
	"parcours/ui/parts"
	"parcours/ui/screen"
)

// keys are the bindings of a comparison.
type keys struct {
	parts.Moves
	open, next, previous, leaf, rotate, remove, anew, back key.Binding
}

func newKeys(w *i18n.Words) keys {
	k, c := w.Keys, w.Compare
	return keys{
		Moves:    parts.NewMoves(w, w.Sheet.Choose, w.Parts.Page),
		open:     screen.Bind(k.Enter, w.Parts.Sheet, "enter"),
		next:     screen.Bind(k.Tab, w.Parts.NextSection, "tab", "right"),
		previous: screen.Bind(k.ShiftTab, w.Parts.PreviousSection, "shift+tab", "left"),
		leaf:     screen.Bind("1 … "+strconv.Itoa(int(leaves)), w.Sheet.Leaf, "1", "2", "3", "4", "5", "6"),
		rotate:   screen.Bind("x", c.Rotate, "x"),
		remove:   screen.Bind("d", c.Remove, "d"),
		anew:     screen.Bind("r", c.Anew, "r"),
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
		{Binding: k.anew, InBar: true, Off: alone},
		{Binding: k.open, InBar: true},
		{Binding: k.previous}, {Binding: k.leaf},
		{Binding: k.PageUp}, {Binding: k.PageDown}, {Binding: k.Home}, {Binding: k.End},
	}
}

// Matter is what one does with a comparison: arrows are tried without being told.
func (c *Compare) Matter() []string {
	if len(c.nodes) > 2 {
		return []string{"tab", "r", "w", "x", "d"}
	}
	return []string{"tab", "x", "w", "esc"}
}

func (c *Compare) press(msg tea.KeyPressMsg) tea.Cmd {
	k := c.keys
	switch {
	case key.Matches(msg, k.open):
		return c.follow()
	case key.Matches(msg, k.back):
		return screen.Do(screen.Back{})
	case key.Matches(msg, k.rotate, k.remove, k.anew) && len(c.nodes) < 2:
		return screen.Do(screen.Notify{Text: c.env.Words.Compare.NothingToCompare})
	case key.Matches(msg, k.rotate):
		c.rotate()
	case key.Matches(msg, k.remove):
		return c.goOn(c.nodes[:len(c.nodes)-1])
	case key.Matches(msg, k.anew):
		return c.goOn(c.nodes[len(c.nodes)-1:])
	case key.Matches(msg, k.next):
		c.turn(1)
	case key.Matches(msg, k.previous):
		c.turn(-1)
	case key.Matches(msg, k.leaf):
		c.open(leaf(msg.String()[0] - '1'))
	default:
		c.reader.Walk(k.Of(msg))
	}
	return nil
}
