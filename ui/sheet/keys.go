package sheet

import (
	"strconv"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"parcours/ui/i18n"
	"parcours/ui/parts"
	"parcours/ui/screen"
)

// keys are the bindings of the sheet.
type keys struct {
	parts.Moves
	follow, next, previous, leaf, source, words, tick, back, onMap key.Binding
}

func newKeys(w *i18n.Words) keys {
	k, s := w.Keys, w.Sheet
	return keys{
		Moves:    parts.NewMoves(w, s.Choose, w.Parts.Page),
		follow:   screen.Bind(k.Enter, s.Follow, "enter"),
		next:     screen.Bind(k.Tab, w.Parts.NextSection, "tab", "right"),
		previous: screen.Bind(k.ShiftTab, w.Parts.PreviousSection, "shift+tab", "left"),
		leaf:     screen.Bind("1 … "+strconv.Itoa(int(leaves)), s.Leaf, "1", "2", "3", "4", "5", "6", "7", "8"),
		source:   screen.Bind("s", s.Source, "s"),
		words:    screen.Bind("g", s.Words, "g"),
		tick:     screen.Bind("x", s.Tick, "x"),
		back:     screen.Bind(k.Backspace, w.Parts.Back, "backspace"),
		onMap:    screen.Bind(k.Escape, s.OnMap, "esc"),
	}
}

// Keys lists the bindings, those that matter most first.
func (s *Sheet) Keys() []screen.Key {
	s.ready()
	k, w := s.keys, s.env.Words.Sheet
	return []screen.Key{
		{Binding: k.Down, InBar: true}, {Binding: k.Up},
		{Binding: k.next, InBar: true},
		{Binding: k.source, InBar: true},
		{Binding: k.follow, InBar: true, Off: screen.OffIf(!s.leads(), w.LeadsNowhere)},
		{Binding: k.tick, InBar: true, Off: screen.OffIf(s.fact().told.Skill == nil, w.NoSkill)},
		{Binding: k.back, InBar: true},
		{Binding: k.onMap, InBar: true},
		{Binding: k.words},
		{Binding: k.previous}, {Binding: k.leaf},
		{Binding: k.PageUp}, {Binding: k.PageDown}, {Binding: k.Home}, {Binding: k.End},
	}
}

// Matter is what one can do with the node at hand: arrows and Esc are tried without being told.
func (s *Sheet) Matter() []string { return []string{"enter", "tab", "s", "esc", "p", "w", "+", "c"} }

func (s *Sheet) press(msg tea.KeyPressMsg) tea.Cmd {
	k := s.keys
	switch {
	case key.Matches(msg, k.follow):
		return s.follow()
	case key.Matches(msg, k.back):
		return screen.Do(screen.Back{})
	case key.Matches(msg, k.onMap):
		if !s.asked() {
			return screen.Do(screen.ShowOnMap{Node: s.node})
		}
		s.show(none)
	case key.Matches(msg, k.source):
		return s.source()
	case key.Matches(msg, k.words):
		s.toggle(glossary)
	case key.Matches(msg, k.tick):
		return s.tick()
	case key.Matches(msg, k.next):
		s.turn(1)
	case key.Matches(msg, k.previous):
		s.turn(-1)
	case key.Matches(msg, k.leaf):
		s.open(leaf(msg.String()[0] - '1'))
	default:
		s.move(k.Of(msg))
	}
	return nil
}

// leads reports whether the line under the cursor leads to another sheet or leaf.
func (s *Sheet) leads() bool {
	f := s.fact()
	return s.env.Graph.Node(f.goes) != nil || f.opens != overview
}

// follow goes where the line under the cursor leads: to a node, or to where it is told whole.
func (s *Sheet) follow() tea.Cmd {
	f := *s.fact()
	switch {
	case s.env.Graph.Node(f.goes) != nil:
		return screen.Do(screen.OpenSheet{Node: f.goes})
	case f.opens != overview:
		s.open(f.opens)
		s.to(s.page.find(f.told), 0)
		return nil
	}
	return screen.Do(screen.Notify{Text: s.env.Words.Sheet.LeadsNowhere})
}

// tick moves the skill under the cursor on to its next state.
func (s *Sheet) tick() tea.Cmd {
	skill, notes := s.fact().told.Skill, s.env.Notebook
	switch {
	case skill == nil:
		return screen.Do(screen.Notify{Text: s.env.Words.Sheet.NoSkill})
	case !notes.SetProgress(skill.ID, notes.Progress(skill.ID).Next()):
		return nil
	}
	return screen.Do(screen.NotebookChanged{})
}
