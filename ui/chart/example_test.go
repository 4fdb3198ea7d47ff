package chart_test

import (
	"fmt"

	"parcours/ui/chart"
)

func Example() {
	g := chart.Graph{
		Nodes: []chart.Node{
			{Key: "junior", Title: "Junior", Rank: 1},
			{Key: "lead", Title: "Lead", Rank: 2},
			{Key: "expert", Title: "Expert", Rank: 2},
		},
		Edges: []chart.Edge{{From: 0, To: 1, Label: "5–8"}, {From: 0, To: 2, Label: "6–10"}},
	}
	l := chart.Fit(g, 60, 10, chart.Options{Labels: true})
	w, h := l.Size()
	var grid chart.Grid
	l.Draw(&grid, chart.Rect{W: w, H: h}, chart.Marks{Focus: 0, Chosen: chart.NoNode}, chart.Unicode)
	fmt.Print(grid.String())
	// Output:
	//                   ┌────────┐
	// ╔════════╗ ┏━━5–8►│  Lead  │
	// ║ Junior ╟━┫      └────────┘
	// ╚════════╝ ┃      ┌────────┐
	//            ┗━6–10►│ Expert │
	//                   └────────┘
}
