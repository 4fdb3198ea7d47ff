package chart_test

import (
	"fmt"
	"testing"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/ui/chart"

	"golang.org/x/text/language"
)

// builtIn is the built-in career graph as the map shows it in one language.
func builtIn(t testing.TB, in language.Tag) chart.Graph {
	t.Helper()
	all := careerstest.BuiltIn(t)
	var g chart.Graph
	index := map[careers.NodeID]int{}
	for i, n := range all.Nodes() {
		index[n.ID] = i
		node := chart.Node{Key: string(n.ID), Rank: n.Rank, Title: n.Name.In(in), Short: n.Short.In(in)}
		if len(n.Pay) > 0 {
			node.Note = fmt.Sprintf("%d–%d", n.Pay[0].Low, n.Pay[0].High)
		}
		g.Nodes = append(g.Nodes, node)
	}
	for _, s := range all.Steps() {
		label := fmt.Sprintf("%d–%d", s.Years.Low, s.Years.High)
		g.Edges = append(g.Edges, chart.Edge{From: index[s.From], To: index[s.To], Label: label})
	}
	return g
}

func TestEveryDrawingOfTheBuiltInCareersSaysTheirSteps(t *testing.T) {
	for _, in := range []language.Tag{language.French, language.English} {
		g := builtIn(t, in)
		every(func(o chart.Options, symbols chart.Symbols) {
			step := 23
			if o.Detail == chart.Boxes && symbols == chart.Unicode {
				step = 4
			}
			mustWithFocus(t, g, o, symbols, thin(step))
		})
	}
}
