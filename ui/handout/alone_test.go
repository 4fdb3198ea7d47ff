package handout

import (
	"bytes"
	"strings"
	"testing"

	"parcours/careers"
	"parcours/ui/i18n"
	"parcours/ui/internal/uitest"
)

func TestADatasetInAnyLanguageIsPrinted(t *testing.T) {
	for _, in := range uitest.AloneIn() {
		g := uitest.Alone(t, in)
		for _, lang := range uitest.Languages() {
			w := i18n.In(lang)
			for _, full := range []bool{false, true} {
				o := Order{Map: true, Full: full, Date: "1 / 1", Compare: []careers.NodeID{"carer", "head"}, Ways: []Way{{From: "course", To: "head"}}}
				for _, n := range g.Nodes() {
					o.Nodes = append(o.Nodes, n.ID)
				}
				var page, text bytes.Buffer
				d := Compose(g, w, o)
				if err := d.HTML(&page); err != nil {
					t.Fatal(err)
				}
				if err := d.Text(&text); err != nil {
					t.Fatal(err)
				}
				foreign := strings.Contains(text.String(), w.Facts.DataIn(w.Facts.Languages[in]))
				if foreign != (in != lang.String()) {
					t.Errorf("%s printed in %v: says that it is foreign: %v", in, lang, foreign)
				}
				if strings.Contains(text.String(), " — \n") || strings.Contains(page.String(), "<p></p>") {
					t.Errorf("%s printed in %v has an empty sentence", in, lang)
				}
			}
		}
	}
}
