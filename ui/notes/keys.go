package notes

import (
	"cmp"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"parcours/careers/notebook"
	"parcours/ui/i18n"
	"parcours/ui/parts"
	"parcours/ui/screen"
)

type bindings struct {
	parts.Moves
	sheet, write, ask, remove, undo, back key.Binding
	// On a page.
	next, previous, done, stance, stanceBack, goOn key.Binding
}

func newBindings(w *i18n.Words) bindings {
	k, s := w.Keys, w.Notes
	return bindings{
		Moves:      parts.NewMoves(w, w.Parts.Choose, w.Parts.Page),
		sheet:      screen.Bind(k.Enter, w.Parts.Sheet, "enter"),
		write:      screen.Bind("e", s.Write, "e"),
		ask:        screen.Bind("a", s.AskNew, "a"),
		remove:     screen.Bind("x", s.Remove, "x", "delete"),
		undo:       screen.Bind("u", s.Undo, "u"),
		back:       screen.Bind(k.Escape, w.Parts.Back, "esc", "backspace"),
		next:       screen.Bind(k.Tab, s.NextField, "tab"),
		previous:   screen.Bind(k.ShiftTab, s.PreviousField, "shift+tab"),
		done:       screen.Bind(k.Escape, s.Done, "esc"),
		stance:     screen.Bind("← →", s.ChangeStance, "right", "space"),
		stanceBack: screen.Bind("← →", s.ChangeStance, "left"),
		goOn:       screen.Bind(k.Enter, s.NextField, "enter"),
	}
}

// Keys lists the bindings of the list or of the page, most important first.
func (n *Notes) Keys() []screen.Key {
	n.ready()
	k, w := n.keys, n.env.Words.Notes
	if n.form != nil {
		keys := []screen.Key{{Binding: k.next, InBar: true}}
		if !n.form.typing() {
			keys = append(keys, screen.Key{Binding: k.stance, InBar: true}, screen.Key{Binding: k.stanceBack})
		}
		return append(keys, screen.Key{Binding: k.done, InBar: true}, screen.Key{Binding: k.previous})
	}
	e := n.list.Chosen()
	none := screen.OffIf(e.part == noPart, n.env.Words.Parts.NothingChosen)
	noSheet := screen.OffIf(n.env.Graph.Node(e.node) == nil, w.Gone)
	nothing := screen.OffIf(len(n.removed) == 0, w.NothingRemoved)
	return []screen.Key{
		{Binding: k.Up, InBar: true, Off: none}, {Binding: k.Down, Off: none},
		{Binding: k.write, InBar: true, Off: none}, {Binding: k.sheet, InBar: true, Off: noSheet},
		{Binding: k.ask, InBar: true}, {Binding: k.remove, InBar: true, Off: cmp.Or(none, screen.OffIf(e.offer != "", w.OnlyOffered))}, {Binding: k.undo, InBar: true, Off: nothing},
		{Binding: k.back, InBar: true}, {Binding: k.PageUp, Off: none}, {Binding: k.PageDown, Off: none},
		{Binding: k.Home, Off: none}, {Binding: k.End, Off: none},
	}
}

// Matter is what one does with a notebook: arrows are tried without being told.
func (n *Notes) Matter() []string {
	switch e := n.list.Chosen(); {
	case n.form != nil || e.offer == "": // it is in the notebook already
		return []string{"enter", "e", "w", "x"}
	case e.part == keptPart:
		return []string{"enter", "+", "e", "w", "x", "-"}
	}
	return []string{"enter", "+", "e", "w", "x"}
}

func (n *Notes) press(msg tea.KeyPressMsg) tea.Cmd {
	if n.form != nil {
		return n.pressForm(msg)
	}
	k := n.keys
	switch {
	case key.Matches(msg, k.sheet):
		if node := n.list.Chosen().node; n.env.Graph.Node(node) != nil {
			return screen.Do(screen.OpenSheet{Node: node})
		}
	case key.Matches(msg, k.write):
		n.write()
	case key.Matches(msg, k.ask):
		n.form = newQuestionForm(n.env, notebook.Question{Node: n.about()})
	case key.Matches(msg, k.remove):
		return n.remove()
	case key.Matches(msg, k.undo):
		return n.undo()
	case key.Matches(msg, k.back):
		return screen.Do(screen.Back{})
	default:
		n.list.Move(k.Of(msg))
	}
	return nil
}

// pressForm hands a key to the page. Up and down leave a text at its ends.
func (n *Notes) pressForm(msg tea.KeyPressMsg) tea.Cmd {
	f, k := n.form, n.keys
	n.size()
	at := f.at()
	up, down := key.Matches(msg, k.Up), key.Matches(msg, k.Down)
	switch {
	case key.Matches(msg, k.done):
		n.form = nil
		n.refresh()
	case key.Matches(msg, k.next), (at.isLine || at.text == nil) && key.Matches(msg, k.goOn):
		f.turn(+1)
	case key.Matches(msg, k.previous):
		f.turn(-1)
	case up && f.focus > 0 && (at.text == nil || at.text.OnFirstRow()):
		f.turn(-1)
	case down && f.focus < len(f.fields)-1 && (at.text == nil || at.text.OnLastRow()):
		f.turn(+1)
	case at.text == nil && key.Matches(msg, k.stance):
		return n.written(f.decide(n.env, +1))
	case at.text == nil && key.Matches(msg, k.stanceBack):
		return n.written(f.decide(n.env, -1))
	default:
		return n.written(f.update(n.env, msg))
	}
	return nil
}
