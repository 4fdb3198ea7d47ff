package ui

import (
	"parcours/ui/i18n"
	"parcours/ui/screen"
)

// keys are the bindings that work on every screen. While a screen is typing,
// only those with Ctrl or a function key do.
type keys struct {
	help, helpAlways, find, compare, plan, planTo, keep, aside, skills, cards, notes, surprise, print, language, theme, place, mouse, talk, redraw, suspend, quit, interrupt screen.Key
}

func newKeys(w *i18n.Words) keys {
	ctrl := w.Keys.Ctrl + "+"
	k := func(inBar bool, shown, does string, names ...string) screen.Key {
		return screen.Key{Binding: screen.Bind(shown, does, names...), InBar: inBar}
	}
	return keys{
		find:       k(true, "/", w.Frame.Find, "/"),
		help:       k(true, "?", w.Frame.Help, "?"),
		helpAlways: k(false, "F1", w.Frame.Help, "f1"),
		compare:    k(true, "c", w.Frame.Compare, "c"),
		plan:       k(true, "p", w.Frame.Plan, "p"),
		planTo:     k(false, "P", w.Frame.PlanTo, "P"),
		keep:       k(false, "+", w.Notes.Keep, "+", "="),
		aside:      k(false, "-", w.Notes.PutAside, "-"),
		skills:     k(true, "k", w.Skills.Key, "k"),
		cards:      k(true, "i", w.Cards.Key, "i"),
		notes:      k(true, "n", w.Notes.Key, "n"),
		surprise:   k(true, "S", w.Surprise.Key, "S"),
		print:      k(true, "w", w.Frame.Print, "w"),
		language:   k(false, "l", w.Frame.Language, "l"),
		theme:      k(false, "t", w.Frame.Theme, "t"),
		place:      k(false, ".", w.Frame.Place, "."),
		mouse:      k(false, "F2", w.Frame.Mouse, "f2"),
		talk:       k(false, "F5", w.Present.KeyScene, "f5"),
		redraw:     k(false, ctrl+"L", w.Frame.Redraw, "ctrl+l"),
		suspend:    k(false, ctrl+"Z", w.Frame.Suspend, "ctrl+z"),
		quit:       k(true, "q", w.Frame.Quit, "q"),
		interrupt:  k(false, ctrl+"C", w.Frame.Quit, "ctrl+c"),
	}
}

// places are the keys that open a screen.
func (k keys) places() []screen.Key {
	return []screen.Key{k.find, k.plan, k.compare, k.keep, k.aside, k.skills, k.cards, k.notes, k.surprise, k.print}
}

// last are the keys that the bottom line always shows.
func (k keys) last() []screen.Key { return []screen.Key{k.help, k.quit} }

// all lists the bindings for help and for tests.
func (k keys) all() []screen.Key {
	return append(k.places(), k.planTo, k.help, k.helpAlways, k.language, k.theme, k.place, k.mouse, k.talk, k.redraw, k.suspend, k.quit, k.interrupt)
}
