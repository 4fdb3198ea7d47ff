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

func TestAComparisonSaysWhatKeepsFiguresApart(t *testing.T) {
	w := i18n.In(language.English)
	for _, c := range []struct {
		name   string
		change func(*careers.Pay)
		want   string
	}{
		{"nothing", func(*careers.Pay) {}, ""},
		{"the level alone", func(p *careers.Pay) { p.Experience = careers.Senior }, ""},
		{"the source", func(p *careers.Pay) { p.Source, p.Series = "firm", "firm" }, w.Compare.Unlike("stat, firm")},
		{"the year", func(p *careers.Pay) { p.Year = 2020 }, w.Compare.OtherMeasures},
		{"the place", func(p *careers.Pay) { p.Place = careerstest.Text("Lyon", "Lyon") }, w.Compare.OtherMeasures},
		{"the measure", func(p *careers.Pay) { p.Measure = careerstest.Text("médiane", "median") }, w.Compare.OtherMeasures},
		{"gross and net", func(p *careers.Pay) { p.Net = true }, w.Compare.OtherUnits},
	} {
		g := careerstest.Graph(t, "dev -> lead 3")
		figure := careers.Pay{Experience: careers.Junior, Low: 4000000, High: 4000000, Currency: "EUR", Year: 2024, Source: "stat", Series: "stat"}
		for _, n := range g.Nodes() {
			n.Pay = []careers.Pay{figure}
			n.Headline.Pay = []*careers.Pay{&n.Pay[0]}
		}
		c.change(&g.Node("lead").Pay[0])
		groups := telling.Comparison(g, w, g.Node("dev"), g.Node("lead")).Section(telling.ComparePay).Groups
		said := ""
		for _, after := range groups[1].After {
			said += after.Text
		}
		if said != c.want || len(groups) != 2 {
			t.Errorf("%s: %q in %d groups, want %q", c.name, said, len(groups), c.want)
		}
	}
}
