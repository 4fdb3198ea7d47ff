package data_test

import (
	"testing"

	"golang.org/x/text/language"

	"parcours/ui/i18n"
	"parcours/ui/telling"
)

func TestTheSentenceThatSumsASheetUpSaysOnWhatItRests(t *testing.T) {
	g := load(t)
	for _, tag := range []language.Tag{language.French, language.English} {
		w := i18n.In(tag)
		for _, n := range g.Nodes() {
			f := telling.Node(g, w, n).Section(telling.InShort).Facts()[0]
			if said := telling.Rests(g, w, f)[0]; f.Form != telling.Summary || said == w.Sheet.NoSource {
				t.Errorf("%s: %q rests on %q", n.ID, f.Text, said)
			}
		}
	}
}
