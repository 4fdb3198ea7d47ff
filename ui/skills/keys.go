package skills

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"parcours/careers"
	"parcours/ui/i18n"
	"parcours/ui/parts"
	"parcours/ui/screen"
)

type bindings struct {
	parts.Moves
	tick, tickHere, level, whole, jump, sheet, role, next, previous, find, back, clear key.Binding
	// While the filter is being typed.
	keep, drop key.Binding
}

func newBindings(w *i18n.Words) bindings {
	k, s := w.Keys, w.Skills
	return bindings{
		Moves:    parts.NewMoves(w, w.Parts.Choose, w.Parts.Page),
		tick:     screen.Bind(k.Space, s.Tick, "space", "enter"),
		tickHere: screen.Bind(k.Space, s.Tick, "space"),
		level:    screen.Bind("m", s.Level, "m"),
		whole:    screen.Bind("a", s.Family, "a"),
		jump:     screen.Bind("1 … 9", s.ToFamily, "1", "2", "3", "4", "5", "6", "7", "8", "9"),
		sheet:    screen.Bind(k.Enter, w.Parts.Sheet, "enter"),
		role:     screen.Bind(k.Enter, s.Role, "enter"),
		next:     screen.Bind(k.Tab+" →", s.NextList, "tab", "right"),
		previous: screen.Bind(k.ShiftTab+" ←", s.PreviousList, "shift+tab", "left"),
		find:     screen.Bind("f", s.Find, "f"),
		clear:    screen.Bind("x", s.ClearFind, "x"),
		back:     screen.Bind(k.Escape, w.Parts.Back, "esc", "backspace"),
		keep:     screen.Bind(k.Enter, s.KeptFilter, "enter", "tab", "down", "up"),
		drop:     screen.Bind(k.Escape, s.ClearFind, "esc"),
	}
}

// Keys lists the bindings of the list at hand, most important first.
func (s *Skills) Keys() []screen.Key {
	s.ready()
	k, w := s.keys, s.env.Words.Skills
	if s.typing {
		return []screen.Key{{Binding: k.keep, InBar: true}, {Binding: k.drop, InBar: true}}
	}
	none, whole := screen.OffIf(s.list[s.focus].Len() == 0, w.NothingHere), screen.OffIf(s.filter.Value() == "", w.NoFilter)
	keys := []screen.Key{{Binding: k.Up, InBar: true, Off: none}, {Binding: k.Down, Off: none}}
	switch s.focus {
	case mine:
		keys = append(keys, screen.Key{Binding: k.tick, InBar: true, Off: none}, screen.Key{Binding: k.whole, InBar: true, Off: none},
			screen.Key{Binding: k.level, Off: none}, screen.Key{Binding: k.jump, Off: none})
	case reach, next:
		keys = append(keys, screen.Key{Binding: k.sheet, InBar: true, Off: none})
	case missing:
		keys = append(keys, screen.Key{Binding: k.tickHere, InBar: true, Off: none}, screen.Key{Binding: k.role, InBar: true, Off: none}, screen.Key{Binding: k.level, Off: none})
	}
	return append(keys, []screen.Key{
		{Binding: k.next, InBar: true}, {Binding: k.back, InBar: true}, {Binding: k.find, InBar: true},
		{Binding: k.clear, Off: whole}, {Binding: k.previous}, {Binding: k.PageUp, Off: none}, {Binding: k.PageDown, Off: none},
		{Binding: k.Home, Off: none}, {Binding: k.End, Off: none},
	}...)
}

func (s *Skills) press(msg tea.KeyPressMsg) tea.Cmd {
	k := s.keys
	if s.typing {
		s.pressTyping(msg)
		return nil
	}
	s.before = s.counts()
	switch {
	case key.Matches(msg, k.tickHere), key.Matches(msg, k.tick) && s.focus == mine:
		return s.tick(careers.Progress.Next)
	case key.Matches(msg, k.level):
		return s.tick(careers.Progress.NextLevel)
	case key.Matches(msg, k.whole) && s.focus == mine:
		return s.tickFamily()
	case key.Matches(msg, k.jump) && s.focus == mine:
		s.toFamily(int(msg.String()[0] - '1'))
	case key.Matches(msg, k.sheet):
		if node := s.at().node(); node != nil {
			return screen.Do(screen.OpenSheet{Node: node.ID})
		}
	case key.Matches(msg, k.back):
		return screen.Do(screen.Back{})
	case key.Matches(msg, k.next):
		s.turn(+1)
	case key.Matches(msg, k.previous):
		s.turn(-1)
	case key.Matches(msg, k.find):
		s.typing = true
		s.focusOn(mine)
		s.filter.Focus()
	case key.Matches(msg, k.clear):
		s.unfilter()
	default:
		s.list[s.focus].Move(k.Of(msg))
	}
	return nil
}

func (s *Skills) pressTyping(msg tea.KeyPressMsg) {
	switch {
	case key.Matches(msg, s.keys.drop):
		s.unfilter()
	case key.Matches(msg, s.keys.keep):
		s.typing = false
		s.filter.Blur()
	case s.filter.Update(msg):
		s.refresh()
	}
}

func (s *Skills) unfilter() {
	s.typing = false
	s.filter.Blur()
	s.filter.SetValue("")
	s.refresh()
}
