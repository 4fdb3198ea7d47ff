package phrase_test

import (
	"strings"
	"testing"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
	"parcours/ui/rich"
)

// Where a game, a panel or a card has one line for a source, some form of it has room with its date.
func TestEachSourceHasAFormThatALineHasRoomFor(t *testing.T) {
	g := careerstest.BuiltIn(t)
	const room = 70 // of 80 cells, behind “Sources: ”
	for _, lang := range i18n.Languages() {
		w := i18n.In(lang)
		for _, s := range g.Sources() {
			year, _, _ := strings.Cut(s.Date, "-")
			forms := phrase.SourcesShort(w, g, []careers.SourceID{s.ID})
			if got := rich.Fitting(room, forms...); strings.Contains(got, "…") || !strings.Contains(got, year) {
				t.Errorf("%v: %s is called %q", lang, s.ID, got)
			}
		}
	}
}
