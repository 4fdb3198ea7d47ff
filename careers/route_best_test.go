package careers_test

import (
	"fmt"
	"slices"
	"testing"

	"parcours/careers"
	"parcours/careers/careerstest"
)

// A route excels by what it beats every other of its plan; what is alike, or cannot be compared,
// is nobody's.
func TestARouteExcelsByWhatItBeatsAllOthersOf(t *testing.T) {
	for _, c := range []struct {
		name, graph string
		aim         careers.Aim
		want        string
	}{
		{"years and skills", `
			dev: a
			lead: a b c
			expert: a b
			cto: a b
			dev -> lead 1
			lead -> cto 1
			dev -> expert 2
			expert -> cto 2
		`, careers.Quickest, "dev lead cto [quickest]\ndev expert cto [fewest-skills]"},
		{"alike", `
			dev -> lead 1
			lead -> cto 1
			dev -> expert 1
			expert -> cto 1
		`, careers.Quickest, "dev lead cto []\ndev expert cto []"},
		{"one route", "dev -> cto 1", careers.Quickest, "dev cto []"},
		{"one stop on the way leads people", `
			lead: lead-a
			cto: a
			dev -> lead 1
			lead -> cto 1
			dev -> expert 1
			expert -> cto 1
		`, careers.StayTechnical, "dev expert cto [fewest-skills stay-technical]\ndev lead cto []"},
		{"the goal leads people", `
			lead: lead-a
			cto: lead-a lead-b
			dev -> lead 1
			lead -> cto 1
			dev -> expert 1
			expert -> cto 1
		`, careers.StayTechnical, "dev expert cto []\ndev lead cto []"},
		{"each leads people", `
			lead: lead-a
			head: lead-a
			chief: lead-a
			dev -> lead 1
			lead -> cto 1
			dev -> head 1
			head -> chief 1
			chief -> cto 1
		`, careers.StayTechnical, "dev lead cto [quickest]\ndev head chief cto []"},
		{"pay counts where the plan was ranked by it", `
			dev pays 20 S1
			lead pays 50 S1
			expert pays 30 S1
			cto pays 60 S1
			dev -> lead 1
			lead -> cto 1
			dev -> expert 1
			expert -> cto 1
		`, careers.BestPaid, "dev lead cto [best-paid]\ndev expert cto []"},
		{"and nowhere else", `
			dev pays 20 S1
			lead pays 50 S1
			expert pays 30 S1
			cto pays 60 S1
			dev -> lead 1
			lead -> cto 1
			dev -> expert 1
			expert -> cto 1
		`, careers.Quickest, "dev lead cto []\ndev expert cto []"},
	} {
		g := skilled(t, c.graph)
		plan, err := g.Routes("dev", "cto", c.aim, 3, nil)
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		for i, best := range g.Excels(plan) {
			got += fmt.Sprintln(said(plan.Routes[i:i+1]), best)
		}
		if got != c.want+"\n" {
			t.Errorf("%s:\n%swant\n%s", c.name, got, c.want)
		}
	}
}

// attested is a graph in which a source shows that people take some steps, written "dev lead".
func attested(t *testing.T, graph string, steps ...string) *careers.Graph {
	t.Helper()
	parts := careerstest.Parts(t, graph)
	parts.Sources = append(parts.Sources, &careers.Source{ID: "survey", Title: "t", Quality: careers.Survey})
	for _, s := range parts.Steps {
		if slices.Contains(steps, string(s.From+" "+s.To)) {
			s.Sources = []careers.SourceID{"survey"}
		}
	}
	g, err := careers.New(parts)
	if err != nil {
		t.Fatal(err)
	}
	return g
}

func TestARouteOfWhichASourceAttestsAStepStandsBeforeThoseThatRestOnNone(t *testing.T) {
	const graph = `
		dev -> lead 1
		lead -> cto 1
		dev -> expert 2
		expert -> cto 2
	`
	for attests, want := range map[string]string{
		"":           "dev lead cto\ndev expert cto",
		"lead cto":   "dev lead cto\ndev expert cto",
		"expert cto": "dev expert cto\ndev lead cto",
	} {
		g := attested(t, graph, attests)
		plan, err := g.Routes("dev", "cto", careers.Quickest, 2, nil)
		if err != nil {
			t.Fatal(err)
		}
		if got := said(plan.Routes); got != want {
			t.Errorf("where a source attests %q: %s, want %s", attests, got, want)
		}
	}
}

func TestNoRouteIsCalledBestPaidWhereRoutesStandFirstForWhatTheyRestOn(t *testing.T) {
	for attests, want := range map[string]string{
		"":           "[best-paid]",
		"expert cto": "[]",
	} {
		g := attested(t, `
			dev -> lead 2
			lead -> cto 2
			dev -> expert 2
			expert -> cto 2
		`, attests)
		for id, pay := range map[careers.NodeID]careers.Amount{"dev": 1000, "lead": 3000, "expert": 2000, "cto": 4000} {
			g.Node(id).Pay = []careers.Pay{{Experience: careers.Confirmed, Low: pay, High: pay}}
		}
		plan, err := g.Routes("dev", "cto", careers.BestPaid, 2, nil)
		if err != nil || plan.Basis == nil {
			t.Fatal(plan.Basis, err)
		}
		if got := fmt.Sprint(g.Excels(plan)[0]); got != want {
			t.Errorf("where a source attests %q the first route excels by %s, want %s", attests, got, want)
		}
	}
}
