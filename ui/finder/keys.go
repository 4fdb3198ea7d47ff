package finder

import (
	"charm.land/bubbles/v2/key"

	"parcours/ui/i18n"
	"parcours/ui/parts"
	"parcours/ui/screen"
)

type bindings struct {
	parts.Moves
	onMap, sheet, back, clear key.Binding
}

func newBindings(w *i18n.Words) bindings {
	k := bindings{
		Moves: parts.NewMoves(w, w.Parts.Choose, w.Parts.Page),
		onMap: screen.Bind(w.Keys.Enter, w.Finder.OnMap, "enter"),
		sheet: screen.Bind(w.Keys.Tab, w.Parts.Sheet, "tab"),
		back:  screen.Bind(w.Keys.Escape, w.Parts.Back, "esc"),
		clear: screen.Bind(w.Keys.Ctrl+"+U", w.Finder.Clear, "ctrl+u"),
	}
	k.Home, k.End = key.Binding{}, key.Binding{} // those of the field
	return k
}

// Keys lists the bindings, most important first.
func (f *Finder) Keys() []screen.Key {
	k, w := f.keys, f.env.Words
	noChoice := screen.OffIf(f.rows.Len() == 0, w.Parts.NothingChosen)
	noText := screen.OffIf(f.field.Value() == "", w.Finder.NothingTyped)
	return []screen.Key{
		{Binding: k.Up, InBar: true, Off: noChoice}, {Binding: k.Down, Off: noChoice},
		{Binding: k.onMap, InBar: true, Off: noChoice}, {Binding: k.sheet, InBar: true, Off: noChoice},
		{Binding: k.back, InBar: true}, {Binding: k.clear, InBar: true, Off: noText},
		{Binding: k.PageUp, Off: noChoice}, {Binding: k.PageDown, Off: noChoice},
	}
}
