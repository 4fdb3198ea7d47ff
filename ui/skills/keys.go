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
		if s.isLarge() {
			k.keep.SetHelp(k.keep.Help().Key, w.KeptFound)
			k.drop.SetHelp(k.drop.Help().Key, w.EndSeek)
		}
		return []screen.Key{{Binding: k.keep, InBar: true}, {Binding: k.drop, InBar: true}}
	}
	none, whole := screen.OffIf(s.list[s.focus].Len() == 0, w.NothingHere), screen.OffIf(s.filter.Value() == "", w.NoFilter)
	seek := []screen.Key{{Binding: k.find, InBar: true}, {Binding: k.clear, Off: whole}}
	if s.isLarge() {
		seek = s.seek(&k)
	}
	keys := []screen.Key{{Binding: k.Up, InBar: true, Off: none}, {Binding: k.Down, Off: none}}
	switch s.focus {
	case mine:
		keys = append(keys, screen.Key{Binding: k.tick, InBar: true, Off: none})
		if s.isLarge() { // nobody reads the list to its end
			keys, seek = append(keys, seek...), nil
		}
		keys = append(keys, screen.Key{Binding: k.whole, InBar: !s.isLarge(), Off: none}, screen.Key{Binding: k.level, Off: none}, screen.Key{Binding: k.jump, Off: none})
	case reach, next:
		keys = append(keys, screen.Key{Binding: k.sheet, InBar: true, Off: none})
	case missing:
		keys = append(keys, screen.Key{Binding: k.tickHere, InBar: true, Off: none}, screen.Key{Binding: k.role, InBar: true, Off: none}, screen.Key{Binding: k.level, Off: none})
	}
	keys = append(append(keys, screen.Key{Binding: k.next, InBar: true}, screen.Key{Binding: k.back, InBar: true}), seek...)
	return append(keys, screen.Key{Binding: k.previous}, screen.Key{Binding: k.PageUp, Off: none}, screen.Key{Binding: k.PageDown, Off: none},
		screen.Key{Binding: k.Home, Off: none}, screen.Key{Binding: k.End, Off: none})
}

// seek has the bindings say what they do with a large dataset, and returns those that look for skills.
func (s *Skills) seek(k *bindings) []screen.Key {
	w := s.env.Words.Skills
	says := func(b *key.Binding, does string) { b.SetHelp(b.Help().Key, does) }
	says(&k.find, w.Seek)
	says(&k.whole, w.Section)
	says(&k.jump, w.ToSection)
	switch {
	case s.filter.Value() != "":
		says(&k.clear, w.EndSeek)
	case s.isWhole:
		says(&k.clear, w.JobsFirst)
	default:
		says(&k.clear, w.Everything)
	}
	return []screen.Key{{Binding: k.find, InBar: true}, {Binding: k.clear, InBar: true}}
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
		return s.tickSection()
	case key.Matches(msg, k.jump) && s.focus == mine:
		s.toSection(int(msg.String()[0] - '1'))
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
		return s.env.Prepare()
	case key.Matches(msg, k.clear) && s.isLarge() && s.filter.Value() == "":
		s.isWhole = !s.isWhole
		s.focusOn(mine)
		s.sought()
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
		s.sought()
	}
}

// sought lists something else; the answers of a large dataset are best first, so the first is chosen.
func (s *Skills) sought() {
	if s.isLarge() {
		s.list[mine] = &list{}
	}
	s.refresh()
}

// unfilter lists what there is without a filter, and keeps what is chosen where it is there, too.
func (s *Skills) unfilter() {
	chosen := s.list[mine].Chosen().skill
	s.typing = false
	s.filter.Blur()
	s.filter.SetValue("")
	s.refresh()
	if s.isLarge() {
		s.list[mine] = &list{}
		s.ready()
		s.list[mine].Choose(func(i item) bool { return i.skill == chosen })
	}
}
