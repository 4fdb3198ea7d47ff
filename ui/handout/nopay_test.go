package handout_test

import (
	"strings"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/ui/handout"
	"parcours/ui/i18n"
	"parcours/ui/internal/uitest"
)

func TestPaperSaysThatNoFigureWasFoundAsTheDatasetDoes(t *testing.T) {
	g := uitest.Workshop(t)
	n := g.Node("self-employed")
	n.Pay, n.Headline = nil, careers.Headline{}
	n.NoPay = careers.Statement{Text: careerstest.Text("Rien trouvé en 2026.", "Nothing found in 2026."), Estimate: true}
	d := handout.Compose(g, i18n.In(language.English), handout.Order{Full: true, Nodes: []careers.NodeID{n.ID}, Compare: []careers.NodeID{"joiner", n.ID}})
	for format, text := range rendered(t, d) {
		if text = bare(format, text); strings.Count(text, "~Nothing found in 2026.") != 2 {
			t.Errorf("the %s of a sheet and a comparison does not say it twice:\n%s", format, text)
		}
	}
	for format, text := range packed(t, g, language.English) {
		if !strings.Contains(text, "~Nothing found in 2026.") || strings.Contains(text, "No pay in this data.") {
			t.Errorf("the card in %s does not say it", format)
		}
	}
}
