package handout

import (
	"bytes"
	"io"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/dataset"
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

func TestWhatALicenceAsksStandsOnTheMapAndTheSheet(t *testing.T) {
	const data = `
dataset: {title: {en: T}, languages: [en], start: a, systems: [{id: reg, name: Register}]}
sources: [{id: R1, title: Register, quality: official, note: {en: We changed it}, attribution: Licence of trades}]
roles:
  - {id: a, rank: 0, title: {en: Joiner}, tasks: [{id: join, en: Join., sources: [R1]}], codes: [{system: reg, code: "1", label: Joiner, match: exact, sources: [R1]}]}
`
	g, err := dataset.Load(fstest.MapFS{"a.yaml": {Data: []byte(data)}})
	if err != nil {
		t.Fatal(err)
	}
	w := i18n.In(language.English)
	paper := func(o Order) func(io.Writer) error { return Compose(g, w, o).HTML }
	for name, write := range map[string]func(io.Writer) error{
		"the map on paper": paper(Order{Map: true}), "the sheet": paper(Order{Nodes: []careers.NodeID{"a"}}),
		"the whole sheet": paper(Order{Nodes: []careers.NodeID{"a"}, Full: true}),
		"the exact map":   func(out io.Writer) error { return SVG(out, g, w) },
		"the Plan":        func(out io.Writer) error { return PlanSVG(out, g, w, "", 0) },
		"the Crossroads":  func(out io.Writer) error { return CrossroadsSVG(out, g, w, "a") },
	} {
		var page bytes.Buffer
		if err := write(&page); err != nil {
			t.Fatal(err)
		}
		text := strings.Join(strings.Fields(regexp.MustCompile("<[^>]*>").ReplaceAllString(page.String(), " ")), " ")
		for _, want := range []string{"Licence of trades", "We changed it"} {
			if !strings.Contains(text, want) {
				t.Errorf("%s does not say %q", name, want)
			}
		}
	}
}
