package chart_test

import (
	"strings"
	"testing"

	"parcours/ui/chart"
)

// inks is a drawing with a letter for what each cell stands for: small ones for
// lines, capitals for walls, and its own for the text in boxes.
func inks(grid *chart.Grid) string {
	letters := map[chart.Ink]string{
		chart.Blank: " ", chart.Line: "-", chart.LineTrail: "t", chart.LineIn: "i", chart.LineOut: "o",
		chart.LineRoute: "r", chart.LineChosen: "c", chart.LineLabel: "y",
		chart.Box: "B", chart.BoxTrail: "T", chart.BoxHit: "H", chart.BoxRoute: "R", chart.BoxChosen: "C", chart.BoxFocus: "F",
	}
	var b strings.Builder
	for y := range grid.H {
		var row strings.Builder
		for x := range grid.W {
			cell := grid.At(x, y)
			letter, ok := letters[cell.Ink]
			switch {
			case !ok && blank(cell.Text):
				letter = " "
			case !ok:
				letter = cell.Text
			}
			row.WriteString(letter)
		}
		b.WriteString(strings.TrimRight(row.String(), " ") + "\n")
	}
	return b.String()
}

func TestMarksAreInked(t *testing.T) {
	g := graph(t, `
		0: school, uni
		1: dev
		2: lead, expert, data
		3: cto
		school -> dev
		uni -> dev
		dev -> lead (5–8)
		dev -> expert
		dev <-> data
		lead -> cto
		expert -> cto`)
	index := map[string]int{}
	for i, n := range g.Nodes {
		index[n.Key] = i
	}
	nodes := func(names ...string) (nodes []int) {
		for _, name := range names {
			nodes = append(nodes, index[name])
		}
		return nodes
	}
	none := chart.NoNode
	tests := []struct {
		name  string
		marks chart.Marks
		want  string
	}{
		{"nothing", unmarked(), `
                     ------B lead B-------BctoB
BschoolB-------BdevB-------BexpertB-------B   B
B uni  B-------B   B-------B data B
`},
		{"a focused node", chart.Marks{Focus: index["dev"], Chosen: none}, `
                     ooyyyoB lead B-------BctoB
BschoolBiiiiiiiFdevFoooooooBexpertB-------B   B
B uni  BiiiiiiiF   FoooooooB data B
`},
		{"a chosen next step", chart.Marks{Focus: index["dev"], Chosen: index["expert"]}, `
                     ooyyyoB lead B-------BctoB
BschoolBiiiiiiiFdevFcccccccCexpertC-------B   B
B uni  BiiiiiiiF   FoooooooB data B
`},
		{"a trail", chart.Marks{Focus: index["lead"], Chosen: none, Trail: nodes("school", "dev", "lead")}, `
                     iiiiiiF lead FoooooooBctoB
TschoolTtttttttTdevTii-----BexpertB-------B   B
B uni  B-------T   T-------B data B
`},
		{"a route", chart.Marks{Focus: index["school"], Chosen: none, Route: nodes("school", "dev", "expert", "cto")}, `
                     ------B lead B-------RctoR
FschoolFrrrrrrrRdevRrrrrrrrRexpertRrrrrrrrR   R
B uni  B-------R   R-------B data B
`},
		{"hits", chart.Marks{Focus: none, Chosen: none, Hits: nodes("uni", "data")}, `
                     ------B lead B-------BctoB
BschoolB-------BdevB-------BexpertB-------B   B
H uni  H-------B   B-------H data H
`},
	}
	l := chart.Place(g, chart.Options{Detail: chart.Lines, Labels: true})
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := inks(whole(l, test.marks, chart.Unicode)); got != strings.TrimPrefix(test.want, "\n") {
				t.Errorf("inked\n%s\nwant%s\nof\n%s", got, test.want, textOf(whole(l, test.marks, chart.Unicode)))
			}
		})
	}
}
