package ui

import (
	"slices"
	"testing"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/ui/i18n"
	"parcours/ui/screen"
)

func TestWhatTheBottomLineHasIsOfferedToWhoHasNoKeyboard(t *testing.T) {
	for _, tag := range i18n.Languages() {
		for _, name := range Screens() {
			f := New(careerstest.BuiltIn(t), Options{Language: tag, At: "cto", Screen: name, With: []careers.NodeID{"dba"}})
			f.width, f.height = 50, 30
			f.resize()
			said := map[string]bool{}
			for _, o := range f.Offers() {
				if o.Does == "" || said[o.Does] || o.Name == "q" || slices.Contains(always(), o.Name) {
					t.Errorf("%s offers %+v", name, o)
				}
				if pressed := screen.Press(o.Name).String(); pressed != o.Name {
					t.Errorf("%s offers %q, which presses %q", name, o.Name, pressed)
				}
				said[o.Does] = true
			}
			if len(said) == 0 {
				t.Errorf("%s offers nothing", name)
			}
		}
	}
}
