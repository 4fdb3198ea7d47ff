package careers_test

import (
	"fmt"
	"testing"

	"parcours/careers"
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
