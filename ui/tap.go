package ui

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"parcours/ui/help"
	"parcours/ui/screen"
)

// tapped is the name of the key that a click presses, "" for none: what is said of a key is the
// key for those who have a mouse or a finger alone. A line of the help closes it first, and
// presses on the screen below.
func (f *Frame) tapped(m tea.Mouse) string {
	if m.Button != tea.MouseLeft || f.tooSmall() {
		return ""
	}
	switch isSaid := f.isSaid(m.Y); {
	case isSaid && f.notice == "":
		return "enter" // understood
	case isSaid, m.Y < 1:
		return ""
	case m.Y == f.height-1:
		return f.tappedInBar(m.X)
	}
	m.Y--
	return f.tappedInHelp(m)
}

// isSaid reports whether a notice stands in a row.
func (f *Frame) isSaid(row int) bool {
	above, foot := f.said()
	if row == f.height-1 {
		return foot != ""
	}
	return row >= f.height-1-len(above)
}

// tappedInBar is the key of the bottom line at a cell. In a page, where fingers miss, none of them ends
// the program.
func (f *Frame) tappedInBar(x int) string {
	x -= barStart
	for _, k := range f.bar() {
		if x >= 0 && x < keyWidth(k) {
			if f.options.Address != nil && f.leaves(k) {
				return ""
			}
			return k.Tapped(x, f.env.Words)
		}
		x -= keyWidth(k)
	}
	return ""
}

func (f *Frame) tappedInHelp(m tea.Mouse) string {
	h, ok := f.top().(*help.Help)
	if !ok {
		return ""
	}
	name := h.KeyAt(m)
	if name != "" && !slices.Contains(append(f.keys.help.Keys(), f.keys.helpAlways.Keys()...), name) { // those close the help themselves
		f.pop()
	}
	return name
}

// below is the screen on top, or that which the help explains.
func (f *Frame) below() screen.Screen {
	if _, ok := f.top().(*help.Help); ok && len(f.stack) > 1 {
		return f.stack[len(f.stack)-2].Screen
	}
	return f.top()
}
