package handout

import (
	"strings"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/careers/dataset"
	"parcours/ui/i18n"
)

// What bars mean is said where there are bars, and not below figures in words.
func TestTheLegendOfBarsStandsBelowBarsAlone(t *testing.T) {
	g, err := dataset.Load(careerstest.Paid)
	if err != nil {
		t.Fatal(err)
	}
	w := i18n.In(language.English)
	for _, n := range g.Nodes() {
		var page strings.Builder
		d := Compose(g, w, Order{Nodes: []careers.NodeID{n.ID}})
		if err := d.Text(&page); err != nil {
			t.Fatal(err)
		}
		text := strings.Join(strings.Fields(page.String()), " ")
		if bars, legend := strings.Contains(text, "■"), strings.Contains(text, "Filled: dated."); bars != legend {
			t.Errorf("%s: bars %v, legend %v\n%s", n.ID, bars, legend, page.String())
		}
	}
}
