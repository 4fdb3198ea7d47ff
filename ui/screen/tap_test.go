package screen_test

import (
	"testing"

	"golang.org/x/text/language"

	"parcours/ui/i18n"
	"parcours/ui/screen"
)

func TestASignPressesItsKeyAndTheWordsBehindThemWhatLeadsOn(t *testing.T) {
	for _, c := range []struct {
		shown string
		keys  []string
		want  []string // by cell
	}{
		{"↑ ↓", []string{"up", "down"}, []string{"up", "up", "down", "down", "down", "down"}},
		{"← →", []string{"left"}, []string{"left", "left", "right", "right", "right"}},
		{"Tab →", []string{"tab", "right"}, []string{"tab", "tab", "tab", "tab", "right", "right", "right"}},
		{"+ -", []string{"+", "-"}, []string{"+", "+", "-", "-", "+"}},
		{"Esc", []string{"esc"}, []string{"esc", "esc", "esc", "esc", "esc"}},
	} {
		k := screen.Key{Binding: screen.Bind(c.shown, "does", c.keys...)}
		for cell, want := range c.want {
			if got := k.Tapped(cell, i18n.In(language.English)); got != want {
				t.Errorf("%d cells into %q is %q, not %q", cell, c.shown, got, want)
			}
		}
	}
	w := i18n.In(language.French)
	page := screen.Key{Binding: screen.Bind(w.Keys.PageUp+" "+w.Keys.PageDown, "page", "pgup", "pgdown")}
	for cell, want := range map[int]string{0: "pgup", len([]rune(w.Keys.PageUp)) + 1: "pgdown", 30: "pgdown"} {
		if got := page.Tapped(cell, w); got != want {
			t.Errorf("%d cells into %q is %q, not %q", cell, page.Help().Key, got, want)
		}
	}
}
