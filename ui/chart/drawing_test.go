package chart_test

import (
	"strings"
	"testing"

	"parcours/ui/chart"
)

// pictured is a graph with the picture that is expected of it. Lines are
// compared without the blanks at their ends.
type pictured struct {
	name, graph, want string
	options           chart.Options
	focus             string
	symbols           chart.Symbols
}

func (p pictured) check(t *testing.T) {
	t.Helper()
	g := graph(t, p.graph)
	marks := unmarked()
	for i, n := range g.Nodes {
		if n.Key == p.focus {
			marks.Focus = i
		}
	}
	trip{graph: g, options: p.options, marks: marks, symbols: p.symbols}.must(t)
	got := textOf(whole(chart.Place(g, p.options), marks, p.symbols))
	if want := strings.TrimPrefix(p.want, "\n"); strings.TrimRight(got, "\n") != strings.TrimRight(want, "\n") {
		t.Errorf("drawn\n%s\nwant\n%s", got, want)
	}
}

func boxes() chart.Options { return chart.Options{Detail: chart.Boxes} }

func lines() chart.Options { return chart.Options{Detail: chart.Lines} }

func down(d chart.Detail) chart.Options { return chart.Options{Detail: d, Direction: chart.TopDown} }
