package telling_test

import (
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/careers/dataset"
	"parcours/ui/i18n"
	"parcours/ui/telling"
)

func TestAComparisonSaysThatNumbersOfSeveralUnitsAreNotCompared(t *testing.T) {
	g, err := dataset.Load(careerstest.Paid)
	if err != nil {
		t.Fatal(err)
	}
	w := i18n.In(language.English)
	for _, c := range []struct {
		name, a, b string
		want       bool
	}{
		{"both in euros a year", "decimal", "open-drawn", false},
		{"by the hour and by the year", "hourly", "decimal", true},
		{"in dollars and in euros", "open", "decimal", true},
		{"net and gross", "net", "monthly", true},
	} {
		said := false
		for _, group := range telling.Comparison(g, w, g.Node(careers.NodeID(c.a)), g.Node(careers.NodeID(c.b))).Section(telling.ComparePay).Groups {
			for _, after := range group.After {
				said = said || after.Text == w.Compare.OtherUnits
			}
		}
		if said != c.want {
			t.Errorf("%s: said %v, want %v", c.name, said, c.want)
		}
	}
}
