package careermap

import (
	"charm.land/bubbles/v2/key"

	"parcours/ui/chart"
	"parcours/ui/i18n"
	"parcours/ui/screen"
)

// bindings are the keys of the map. Arrows are bound by what they mean, which
// depends on where higher ranks lie.
type bindings struct {
	forward, backward, before, after        key.Binding
	branch, branchBack, sheet, back, home   key.Binding
	view, richer, plainer, turn, fit, clear key.Binding
}

func newBindings(w *i18n.Words, d chart.Direction, view string) bindings {
	on, off, up, down := "right", "left", "up", "down"
	onSign, offSign, sides := "→", "←", "↑ ↓"
	if d == chart.TopDown {
		on, off, up, down = "down", "up", "left", "right"
		onSign, offSign, sides = "↓", "↑", "← →"
	}
	return bindings{
		forward:    screen.Bind(onSign, w.Map.Forward, on),
		backward:   screen.Bind(offSign, w.Map.Backward, off),
		before:     screen.Bind(sides, w.Map.Neighbours, up),
		after:      screen.Bind(sides, w.Map.Neighbours, down),
		branch:     screen.Bind(w.Keys.Tab, w.Map.Branch, "tab"),
		branchBack: screen.Bind(w.Keys.ShiftTab, w.Map.Branch, "shift+tab"),
		sheet:      screen.Bind(w.Keys.Enter, w.Map.Sheet, "enter"),
		back:       screen.Bind(w.Keys.Backspace, w.Map.Back, "backspace"),
		home:       screen.Bind(w.Keys.Home, w.Map.Home, "home"),
		view:       screen.Bind("v", view, "v"),
		richer:     screen.Bind("+", w.Map.Richer, "+", "="),
		plainer:    screen.Bind("-", w.Map.Plainer, "-"),
		turn:       screen.Bind("o", w.Map.Turn, "o"),
		fit:        screen.Bind("f", w.Map.Fit, "f"),
		clear:      screen.Bind(w.Keys.Escape, w.Map.Clear, "esc"),
	}
}

// Keys lists the bindings, most important first.
func (m *Map) Keys() []screen.Key {
	k, roomy := m.keys, m.width >= 100 // elsewhere the keys of other screens matter more
	return []screen.Key{
		{Binding: k.forward, InBar: true}, {Binding: k.backward}, {Binding: k.before, InBar: true}, {Binding: k.after},
		{Binding: k.sheet, InBar: true}, {Binding: k.branch, InBar: roomy && len(m.branches()) > 1, Off: m.whyNoBranch()},
		{Binding: k.branchBack, Off: m.whyNoBranch()}, {Binding: k.back}, {Binding: k.home}, {Binding: k.view, InBar: roomy},
		{Binding: k.richer}, {Binding: k.plainer}, {Binding: k.fit}, {Binding: k.turn}, {Binding: k.clear, InBar: m.hasMarks(), Off: m.whyNoMarks()},
	}
}

func (m *Map) hasMarks() bool { return len(m.env.Hits)+len(m.env.Route) > 0 }

func (m *Map) whyNoMarks() string {
	if m.hasMarks() {
		return ""
	}
	return m.env.Words.Map.NoMarks
}

func (m *Map) whyNoBranch() string {
	switch len(m.branches()) {
	case 0:
		return m.env.Words.Map.NoNext
	case 1:
		return m.env.Words.Map.NoBranch
	}
	return ""
}
