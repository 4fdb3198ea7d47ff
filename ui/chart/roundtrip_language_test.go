package chart_test

import (
	"fmt"
	"slices"
	"testing"

	"parcours/ui/chart"
)

// orderOf tells the keys of each rank in their order, but for one.
func orderOf(l *chart.Layout, but string) []string {
	var order []string
	for _, rank := range l.Ranks() {
		keys := ""
		for _, node := range rank {
			if key := l.Graph().Nodes[node].Key; key != but {
				keys += key + " "
			}
		}
		if keys != "" {
			order = append(order, keys)
		}
	}
	return order
}

func TestAnotherLanguageMovesNoNodeWithinItsRank(t *testing.T) {
	for seed := range uint64(100 / slower) {
		g := randomGraph(seed)
		o := chart.Options{Detail: chart.Boxes}
		before := chart.Place(g, o)
		translated := chart.Graph{Nodes: slices.Clone(g.Nodes), Edges: g.Edges}
		for i := range translated.Nodes {
			translated.Nodes[i].Title = fmt.Sprint("title ", i)
		}
		if a, b := orderOf(before, ""), orderOf(chart.Place(translated, o), ""); !slices.Equal(a, b) {
			t.Fatalf("seed %d: in another language, the order %q became %q", seed, a, b)
		}
	}
}

func TestWhatFitsIsReadable(t *testing.T) {
	for seed := range uint64(100 / slower) {
		g := randomGraph(seed)
		for _, size := range [][2]int{{80, 14}, {120, 36}, {40, 10}} {
			l := chart.Fit(g, size[0], size[1], chart.Options{Labels: true})
			if w, h := l.Size(); l.Detail() > chart.Shorts && (w > size[0] || h > size[1]) {
				t.Fatalf("seed %d: fitted into %v is %d×%d", seed, size, w, h)
			}
			o := chart.Options{Detail: l.Detail(), Direction: l.Direction()}
			trip{graph: g, options: o, marks: unmarked(), placed: l}.must(t)
		}
	}
}
