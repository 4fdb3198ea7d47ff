package chart_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"parcours/ui/chart"
)

func fullTitle(n chart.Node) string  { return n.Title }
func shortTitle(n chart.Node) string { return n.Short }

// load reads a graph from testdata. Nodes without a short name have their key
// for one.
func load(t testing.TB, file string) chart.Graph {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("testdata", file))
	if err != nil {
		t.Fatal(err)
	}
	var data struct {
		Nodes []struct {
			ID, Label, Short string
			Rank             int
		}
		Edges []struct{ From, To, Label string }
	}
	if err := json.Unmarshal(text, &data); err != nil {
		t.Fatal(err)
	}
	var g chart.Graph
	index := map[string]int{}
	for i, n := range data.Nodes {
		index[n.ID] = i
		if n.Short == "" {
			n.Short = n.ID
		}
		g.Nodes = append(g.Nodes, chart.Node{Key: n.ID, Rank: n.Rank, Title: n.Label, Short: n.Short})
	}
	for _, e := range data.Edges {
		g.Edges = append(g.Edges, chart.Edge{From: index[e.From], To: index[e.To], Label: e.Label})
	}
	return g
}
