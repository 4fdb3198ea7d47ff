package ui

import (
	"slices"
	"testing"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/ui/i18n"
)

func TestWhatTheBottomLineHasIsOfferedToWhoHasNoKeyboard(t *testing.T) {
	for _, tag := range i18n.Languages() {
		for _, screen := range Screens() {
			f := New(careerstest.BuiltIn(t), Options{Language: tag, At: "cto", Screen: screen, With: []careers.NodeID{"dba"}})
			f.width, f.height = 50, 30
			f.resize()
			said := map[string]bool{}
			for _, o := range f.Offers() {
				if o.Does == "" || said[o.Does] || o.Name == "q" || slices.Contains(always(), o.Name) {
					t.Errorf("%s offers %+v", screen, o)
				}
				said[o.Does] = true
			}
			if len(said) == 0 {
				t.Errorf("%s offers nothing", screen)
			}
		}
	}
}

func TestAnOfferIsPressedByItsName(t *testing.T) {
	f := New(careerstest.BuiltIn(t), Options{Language: i18n.Languages()[0], At: "cto", Screen: "sheet"})
	f.width, f.height = 50, 30
	f.Update(Pressed("/"))
	if place := f.Standing().Place; !slices.Contains(place, "finder") {
		t.Errorf("“/” leads to %q", place)
	}
}
