package cards

import (
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"parcours/careers"
	"parcours/ui/i18n"
	"parcours/ui/parts"
	"parcours/ui/screen"
)

// bindings are the keys. The answers have an arrow, a letter and a digit each, in the order in
// which they stand below the card.
type bindings struct {
	parts.Moves
	answers                               [whichs]key.Binding
	skip, undo, open, leave               key.Binding
	onMap, sheet, next, previous, toCards key.Binding
}

// whichs are how many answers there are, asking who does that among them.
const whichs = 4

// What stands below the card, from the left.
const (
	notMe = iota
	sometimes
	me
	asks
)

// said is what the first of them say.
func said(which int) careers.Answer {
	return [...]careers.Answer{notMe: careers.NotMe, sometimes: careers.Sometimes, me: careers.Me}[which]
}

func newBindings(w *i18n.Words) bindings {
	k, c := w.Keys, w.Cards
	return bindings{
		Moves: parts.NewMoves(w, w.Parts.Choose, w.Parts.Page),
		answers: [whichs]key.Binding{
			notMe:     screen.Bind("← x", c.Answer[careers.NotMe], "x", "left", "3"),
			sometimes: screen.Bind("↓ s", c.Answer[careers.Sometimes], "s", "down", "2"),
			me:        screen.Bind("→ m", c.Answer[careers.Me], "m", "right", "1"),
			asks:      screen.Bind("↑ d", c.Who, "d", "up", "4"),
		},
		skip:     screen.Bind(k.Space, c.Skip, "space"),
		undo:     screen.Bind(k.Backspace, c.Undo, "backspace"),
		open:     screen.Bind(k.Enter+" "+k.Tab, c.ToShelves, "enter", "tab"),
		leave:    screen.Bind(k.Escape, w.Parts.Back, "esc"),
		onMap:    screen.Bind(k.Enter, c.OnMap, "enter"),
		sheet:    screen.Bind("f", w.Parts.Sheet, "f"),
		next:     screen.Bind(k.Tab+" →", c.NextShelf, "tab", "right"),
		previous: screen.Bind(k.ShiftTab+" ←", c.PreviousShelf, "shift+tab", "left"),
		toCards:  screen.Bind(k.Escape, c.ToCards, "esc", "backspace"),
	}
}

// Keys lists the bindings as they work just now, most important first.
func (c *Cards) Keys() []screen.Key {
	c.ready()
	k, w := c.keys, c.env.Words
	if len(c.deck) == 0 {
		return []screen.Key{{Binding: k.leave, InBar: true}}
	}
	none := screen.OffIf(c.list.Len() == 0, w.Parts.NothingChosen)
	moves := []screen.Key{{Binding: k.Up, InBar: true, Off: none}, {Binding: k.Down, Off: none}, {Binding: k.onMap, InBar: true, Off: none}, {Binding: k.sheet, Off: none}}
	ends := []screen.Key{
		{Binding: k.toCards, InBar: true}, {Binding: k.PageUp, Off: none}, {Binding: k.PageDown, Off: none}, {Binding: k.Home, Off: none}, {Binding: k.End, Off: none},
	}
	switch c.phase {
	case who:
		return append(moves, ends...)
	case shelves:
		return slices.Concat(moves, []screen.Key{{Binding: k.next, InBar: true}, {Binding: k.previous}}, ends)
	}
	keys := []screen.Key{
		{Binding: k.open, InBar: true}, {Binding: k.undo, InBar: true, Off: screen.OffIf(len(c.history) == 0, w.Cards.NothingToUndo)},
		{Binding: k.skip, InBar: true}, {Binding: k.leave, InBar: true},
	}
	for _, i := range []int{me, sometimes, notMe, asks} { // they stand below the card
		keys = append(keys, screen.Key{Binding: k.answers[i]})
	}
	return keys
}

func (c *Cards) press(msg tea.KeyPressMsg) tea.Cmd {
	if c.phase == asking {
		return c.pressCard(msg)
	}
	return c.pressList(msg)
}

func (c *Cards) pressCard(msg tea.KeyPressMsg) tea.Cmd {
	k := c.keys
	switch {
	case key.Matches(msg, k.leave):
		return screen.Do(screen.Back{})
	case len(c.deck) == 0:
	case key.Matches(msg, k.open):
		c.show(shelves)
	case key.Matches(msg, k.skip):
		c.skip()
	case key.Matches(msg, k.undo):
		return c.undo()
	default:
		for i, b := range k.answers {
			if key.Matches(msg, b) {
				return c.say(i)
			}
		}
	}
	return nil
}

// say gives an answer, or shows who does that.
func (c *Cards) say(which int) tea.Cmd {
	if which == asks {
		c.show(who)
		return nil
	}
	return c.answer(said(which))
}

func (c *Cards) pressList(msg tea.KeyPressMsg) tea.Cmd {
	k, chosen := c.keys, c.list.Chosen()
	switch {
	case key.Matches(msg, k.toCards):
		c.show(asking)
	case key.Matches(msg, k.onMap) && chosen.Shelved != nil:
		return screen.Do(screen.ShowOnMap{Node: chosen.Node.ID})
	case key.Matches(msg, k.sheet) && chosen.Shelved != nil:
		return screen.Do(screen.OpenSheet{Node: chosen.Node.ID})
	case c.phase == shelves && key.Matches(msg, k.next):
		c.turn(+1)
	case c.phase == shelves && key.Matches(msg, k.previous):
		c.turn(-1)
	default:
		c.list.Move(k.Of(msg))
	}
	return nil
}
