package careermap

import (
	"charm.land/bubbles/v2/key"

	"parcours/ui/i18n"
	"parcours/ui/rail"
	"parcours/ui/screen"
)

// bindings are the keys of the map.
type bindings struct {
	arrows                            [4]key.Binding // by rail.Direction
	next, previous, sheet, back, home key.Binding
	cross, view, richer, plainer      key.Binding
	turn, fit, clear                  key.Binding
}

func (m *Map) bind() {
	m.keys = newBindings(m.env.Words, m.which, m.IsTable(), m.isFamily())
	if m.hasMarks() { // what is cleared stands below the map
		m.keys.clear.SetHelp(m.keys.clear.Help().Key, m.env.Words.Map.ClearShort)
	}
}

// isFamily reports whether one family of a large graph is shown, without marks that
// the key which leads back would take away first.
func (m *Map) isFamily() bool { return m.which == Plan && m.open && !m.hasMarks() }

func newBindings(w *i18n.Words, at View, table, family bool) bindings {
	v := w.Map.Views
	space, sheet, clear := v.Crossroads, w.Map.Sheet, w.Map.Clear
	if at == Crossroads {
		space = v.Plan
	}
	richer, plainer := v.Taller, v.Flatter
	if at == Everything {
		richer, plainer = w.Map.Richer, w.Map.Plainer
	}
	if table {
		sheet = v.Open
	}
	if family {
		clear = v.Families
	}
	b := bindings{
		next: screen.Bind(w.Keys.Tab, v.NextStep, "tab"), previous: screen.Bind(w.Keys.ShiftTab, v.PreviousStep, "shift+tab"),
		sheet: screen.Bind(w.Keys.Enter, sheet, "enter"), back: screen.Bind(w.Keys.Backspace, w.Map.Back, "backspace"),
		home: screen.Bind(w.Keys.Home, w.Map.Home, "home"), cross: screen.Bind(w.Keys.Space, space, "space"),
		view: screen.Bind("v", v.View, "v"), richer: screen.Bind("z", richer, "z"), plainer: screen.Bind("Z", plainer, "Z"),
		turn: screen.Bind("o", w.Map.Turn, "o"), fit: screen.Bind("f", w.Map.Fit, "f"), clear: screen.Bind(w.Keys.Escape, clear, "esc"),
	}
	for d, name := range []string{rail.Left: "left", rail.Right: "right", rail.Up: "up", rail.Down: "down"} {
		shown, does := "← → ↑ ↓", v.Move
		if (at == Crossroads || table) && d >= int(rail.Up) {
			shown, does = "↑ ↓", v.Choose
		} else if at == Crossroads {
			shown, does = "← →", v.Centre
		} else if table {
			shown, does = [...]string{rail.Left: "←", rail.Right: "→"}[d], [...]string{rail.Left: v.Move, rail.Right: v.Open}[d]
		}
		b.arrows[d] = screen.Bind(shown, does, name)
	}
	return b
}

// Keys lists the bindings, most important first.
func (m *Map) Keys() []screen.Key {
	k, roomy := m.keys, m.width >= 100 // elsewhere the keys of other screens matter more
	inCross, inTable := m.which == Crossroads, m.IsTable()
	first, second, why := k.cross, k.sheet, ""
	if inTable {
		first, second, why = k.sheet, k.cross, m.env.Words.Map.Views.NothingThere[rail.Left]
	}
	return []screen.Key{
		{Binding: k.arrows[rail.Left], InBar: !inTable, Off: why}, {Binding: k.arrows[rail.Right]},
		{Binding: k.arrows[rail.Up], InBar: inCross || inTable}, {Binding: k.arrows[rail.Down]},
		{Binding: k.next, InBar: roomy && !inCross && len(m.steps()) > 1, Off: m.whyNoBranch()}, {Binding: k.previous, Off: m.whyNoBranch()},
		{Binding: first, InBar: true}, {Binding: second, InBar: true}, {Binding: k.view, InBar: roomy},
		{Binding: k.back}, {Binding: k.home},
		{Binding: k.richer, Off: m.whyNoSize()}, {Binding: k.plainer, Off: m.whyNoSize()}, {Binding: k.fit, Off: m.whyNoSize()},
		{Binding: k.turn, Off: m.whyNoTurn()}, {Binding: k.clear, InBar: m.hasMarks() || m.isFamily(), Off: m.whyNoMarks()},
	}
}

// newcomer is someone whose trail is shorter than so many nodes: what they like says more than a comparison.
const newcomer = 3

// Matter is what one can do with the station at hand, for who has seen little yet how one comes to jobs by
// what one likes, and in a table to one that nobody would look for: arrows are tried without being told.
func (m *Map) Matter() []string {
	hasCards := len(m.env.Graph.Interests()) > 0
	switch {
	case m.IsTable() && hasCards:
		return []string{"enter", "i", "/", "S"}
	case m.IsTable():
		return []string{"enter", "/", "S"}
	case hasCards && len(m.env.Trail.Nodes()) < newcomer:
		return []string{"esc", "enter", "i", "p", "/", "+", "c", "S", "n"}
	case hasCards:
		return []string{"esc", "enter", "c", "p", "/", "+", "i", "S", "n"}
	}
	return []string{"esc", "enter", "c", "p", "/", "+", "S", "n"}
}

func (m *Map) hasMarks() bool { return len(m.env.Hits)+len(m.env.Route) > 0 }

func (m *Map) whyNoMarks() string {
	if m.hasMarks() || m.which == Plan && m.open {
		return ""
	}
	return m.env.Words.Map.NoMarks
}

func (m *Map) whyNoSize() string {
	if m.which == Crossroads || m.IsTable() || m.which == Everything && m.exact.refuses() {
		return m.env.Words.Map.Views.NoSize
	}
	return ""
}

func (m *Map) whyNoTurn() string {
	if m.which == Everything && !m.exact.refuses() {
		return ""
	}
	return m.env.Words.Map.Views.OnlyThere
}
