package chart_test

import (
	"encoding/json"
	"os"
	"testing"

	"parcours/ui/chart"
)

// input reads a graph of testdata.
func input(tb testing.TB, name string) chart.Graph {
	tb.Helper()
	content, err := os.ReadFile("testdata/" + name + ".json")
	if err != nil {
		tb.Fatal(err)
	}
	var in struct {
		Nodes []struct {
			ID, Label string
			Rank      int
		}
		Edges []struct{ From, To, Label string }
	}
	if err := json.Unmarshal(content, &in); err != nil {
		tb.Fatal(err)
	}
	var g chart.Graph
	index := map[string]int{}
	for i, n := range in.Nodes {
		index[n.ID] = i
		g.Nodes = append(g.Nodes, chart.Node{Key: n.ID, Rank: n.Rank, Title: n.Label, Short: n.ID})
	}
	for _, e := range in.Edges {
		g.Edges = append(g.Edges, chart.Edge{From: index[e.From], To: index[e.To], Label: e.Label})
	}
	return g
}

var inputs = []string{"seed-7", "careers-25", "layered-100", "layered-300", "layered-1000", "layered-3000"}

// BenchmarkPlace lays out and draws a whole graph once, as boxes.
func BenchmarkPlace(b *testing.B) {
	for _, name := range inputs {
		g := input(b, name)
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				l := chart.Place(g, chart.Options{Detail: chart.Boxes})
				var grid chart.Grid
				l.Draw(&grid, chart.Rect{W: 200, H: 60}, chart.Marks{Focus: 0, Chosen: chart.NoNode}, chart.Unicode)
			}
		})
	}
}

// BenchmarkFrame draws a window of 200×60 in the middle of a laid-out graph.
func BenchmarkFrame(b *testing.B) {
	for _, name := range inputs {
		l := chart.Place(input(b, name), chart.Options{Detail: chart.Boxes})
		w, h := l.Size()
		window := chart.Rect{X: max(0, w/2-100), Y: max(0, h/2-30), W: 200, H: 60}
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			var grid chart.Grid
			for b.Loop() {
				l.Draw(&grid, window, chart.Marks{Focus: 3, Chosen: chart.NoNode}, chart.Unicode)
			}
		})
	}
}

// BenchmarkFit finds the detail for 120×40.
func BenchmarkFit(b *testing.B) {
	for _, name := range inputs[:4] {
		g := input(b, name)
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				chart.Fit(g, 120, 40, chart.Options{Labels: true})
			}
		})
	}
}
