package careers_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"parcours/careers"
	"parcours/careers/dataset"
)

// studies are two diplomas that lead on, a school that takes five years from
// the bac and three from bac+2, a course for people who change careers, and a
// head that only developers become.
const studies = `
dataset:
  title: {fr: t, en: t}
  start: dev
  entry: {id: bac, fr: bac, en: bac, level: 4}
  levels: [{level: 4, years: 3, fr: bac, en: bac}, {level: 5, years: 5, fr: bac+2, en: bac+2}, {level: 7, years: 8, fr: bac+5, en: bac+5}]
  tracks: [{id: build, fr: t, en: t}, {id: sell, fr: t, en: t}]
  paths: [{nodes: [dev, lead, manager, cto], sources: [S1]}]
sources: [{id: S1, title: t, quality: seed}]
trainings:
  - {id: lycee, %s, course: {gives: 4, for: [school-leaver], years: [{from: 3, low: 3, high: 3}], %s}, steps: [{to: bts, kind: study, sources: [S1]}]}
  - {id: bts, %s, course: {asks: 4, gives: 5, for: [school-leaver], years: [{from: 4, low: 2, high: 2}], %s}, steps: [{to: school, kind: study, sources: [S1]}, {to: dev, kind: entry, sources: [S1]}]}
  - {id: school, %s, course: {asks: 4, gives: 7, for: [school-leaver], years: [{from: 4, low: 5, high: 5}, {from: 5, low: 3, high: 3}], %s}, steps: [{to: dev, kind: entry, sources: [S1]}, {to: seller, kind: entry, sources: [S1]}]}
  - {id: bootcamp, %s, course: {for: [career-changer], years: [{from: 4, low: 0, high: 1}], %s}, steps: [{to: dev, kind: entry, estimate: true}]}
roles:
  - {id: dev, track: build, %s, steps: [{to: lead, kind: promotion, years: {low: 5, high: 8}, sources: [S1]}, {to: seller, kind: related, sources: [S1]}]}
  - {id: lead, track: build, %s, steps: [{to: cto, kind: promotion, years: {low: 4, high: 8}, sources: [S1]}, {to: manager, kind: craft-change, years: {low: 4, high: 6}, sources: [S1]}, {to: dev, kind: return, sources: [S1]}]}
  - {id: manager, track: build, %s, steps: [{to: cto, kind: promotion, years: {low: 4, high: 8}, sources: [S1]}]}
  - {id: seller, track: sell, %s, steps: [{to: cto, kind: promotion, years: {low: 1, high: 2}, sources: [S1]}]}
  - {id: cto, track: build, after: [build], %s}
`

func loadStudies(t *testing.T) *careers.Graph {
	t.Helper()
	text := studies
	for i := 0; strings.Contains(text, "%s"); i++ {
		line := strings.Index(text, "%s")
		if strings.HasPrefix(text[line:], "%s}, steps") || strings.HasPrefix(text[line:], "%s}}") {
			text = text[:line] + "length: {fr: l, en: l, estimate: true}, entry: {fr: e, en: e, estimate: true}" + text[line+2:]
			continue
		}
		text = text[:line] + fmt.Sprintf("rank: 1, title: {fr: n, en: n}, name: {fr: n, en: n}, short: {fr: n%d, en: n%d}, summary: {fr: n, en: n}", i, i) + text[line+2:]
	}
	g, err := dataset.Load(fstest.MapFS{"a.yaml": {Data: []byte(text)}})
	if err != nil {
		t.Fatal(err)
	}
	return g
}

func routesOf(t *testing.T, g *careers.Graph, from, to careers.NodeID, k int) string {
	t.Helper()
	plan, err := g.Routes(from, to, careers.Quickest, k, nil)
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for _, r := range plan.Routes {
		line := ""
		for _, s := range r.Stops {
			if s.Step != nil {
				line += fmt.Sprintf(" %d ", s.Years.Low)
			}
			line += string(s.Node)
		}
		if r.Named != nil {
			line += ", named"
		}
		lines = append(lines, line)
	}
	return strings.Join(lines, "\n")
}

func TestTheYearsOfStudyAreThoseThatTheLevelTakes(t *testing.T) {
	g := loadStudies(t)
	for _, c := range []struct {
		from, to careers.NodeID
		want     string
	}{
		{careers.FromEntry, "dev", "bts 2 dev\nschool 5 dev"}, // no bootcamp for who comes from school
		{"bts", "seller", "bts 2 school 3 seller"},            // three years with the BTS, not five
		{"bts", "school", "bts 2 school"},                     // a training as the goal, by the level one comes with
		{"lycee", "dev", "lycee 3 bts 2 dev"},                 // before the entry point
		{"bootcamp", "dev", "bootcamp 0 dev"},                 // asked for by name
		{"dev", "seller", ""},                                 // near by a register is no route
		{"lead", "dev", ""},                                   // nor is a way back
	} {
		if got := routesOf(t, g, c.from, c.to, 2); got != c.want {
			t.Errorf("%q to %s:\n%s\nwant\n%s", c.from, c.to, got, c.want)
		}
	}
}

func TestATrainingIsAsFarAsItsShortestLength(t *testing.T) {
	g := loadStudies(t)
	for name, c := range map[string]struct {
		reaches []careers.Reach
		want    string
	}{
		"to the developer":  {g.Origins("dev"), "bootcamp 0-1 by 1, bts 2-2 by 1, school 3-3 by 1, lycee 5-5 by 2"},
		"to the seller":     {g.Origins("seller"), "school 3-3 by 1, bts 5-5 by 2, lycee 8-8 by 3"},
		"from the lycee":    {g.Reachable("lycee"), "bts 3-3 by 1, school 5-5 by 2, dev 5-5 by 2, seller 8-8 by 3, lead 10-13 by 3, manager 14-19 by 4, cto 14-21 by 4"},
		"from the entrance": {g.Reachable(careers.FromEntry), "bts 0-0 by 0, school 0-0 by 0, dev 2-2 by 1, seller 5-5 by 1, lead 7-10 by 2, manager 11-16 by 3, cto 11-18 by 3"},
	} {
		var got []string
		for _, r := range c.reaches {
			got = append(got, fmt.Sprintf("%s %d-%d by %d", r.Node, r.Years.Low, r.Years.High, len(r.Steps)))
		}
		if said := strings.Join(got, ", "); said != c.want {
			t.Errorf("%s: got\n%s\nwant\n%s", name, said, c.want)
		}
	}
}

func TestNobodyBecomesHeadWithoutHavingWorkedInTheTrade(t *testing.T) {
	g := loadStudies(t)
	want := "bts 2 dev 5 lead 4 cto\nbts 2 dev 5 lead 4 manager 4 cto, named"
	if got := routesOf(t, g, careers.FromEntry, "cto", 2); got != want {
		t.Errorf("from school:\n%s\nwant\n%s", got, want)
	}
	for _, r := range g.Reachable("school") {
		if r.Node == "cto" && (r.Steps[0].To != "dev" || r.Years.Low != 14) {
			t.Errorf("the head is reached over %s in %d years", r.Steps[0].To, r.Years.Low)
		}
	}
	// Who sells today may have been a developer before.
	if got, want := routesOf(t, g, "seller", "cto", 1), "seller 1 cto"; got != want {
		t.Errorf("from another trade: %s, want %s", got, want)
	}
}

func TestAWayThatASourceNamesIsAmongTheAnswers(t *testing.T) {
	g := loadStudies(t)
	for from, want := range map[careers.NodeID]string{
		"dev":  "dev 5 lead 4 cto\ndev 5 lead 4 manager 4 cto, named",
		"lead": "lead 4 cto\nlead 4 manager 4 cto, named",
	} {
		if got := routesOf(t, g, from, "cto", 2); got != want {
			t.Errorf("from %s:\n%s\nwant\n%s", from, got, want)
		}
	}
}
