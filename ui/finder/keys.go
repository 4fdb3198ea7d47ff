package finder

import (
	"charm.land/bubbles/v2/key"

	"parcours/ui/i18n"
	"parcours/ui/screen"
)

type bindings struct {
	up, down, onMap, sheet, back, pageUp, pageDown, clear key.Binding
}

func newBindings(w *i18n.Words) bindings {
	return bindings{
		up:       screen.Bind("↑ ↓", w.Finder.Choose, "up"),
		down:     screen.Bind("↑ ↓", w.Finder.Choose, "down"),
		onMap:    screen.Bind(w.Keys.Enter, w.Finder.OnMap, "enter"),
		sheet:    screen.Bind(w.Keys.Tab, w.Finder.Sheet, "tab"),
		back:     screen.Bind(w.Keys.Escape, w.Finder.Back, "esc"),
		pageUp:   screen.Bind(w.Keys.PageUp+" "+w.Keys.PageDown, w.Finder.Page, "pgup"),
		pageDown: screen.Bind(w.Keys.PageUp+" "+w.Keys.PageDown, w.Finder.Page, "pgdown"),
		clear:    screen.Bind(w.Keys.Ctrl+"+U", w.Finder.Clear, "ctrl+u"),
	}
}

// Keys lists the bindings, most important first.
func (f *Finder) Keys() []screen.Key {
	k, noChoice, noText := f.keys, "", ""
	if f.chosen < 0 {
		noChoice = f.env.Words.Finder.NothingChosen
	}
	if f.field.Value() == "" {
		noText = f.env.Words.Finder.NothingTyped
	}
	return []screen.Key{
		{Binding: k.up, InBar: true, Off: noChoice}, {Binding: k.down, Off: noChoice},
		{Binding: k.onMap, InBar: true, Off: noChoice}, {Binding: k.sheet, InBar: true, Off: noChoice},
		{Binding: k.back, InBar: true}, {Binding: k.clear, InBar: true, Off: noText},
		{Binding: k.pageUp, Off: noChoice}, {Binding: k.pageDown, Off: noChoice},
	}
}
