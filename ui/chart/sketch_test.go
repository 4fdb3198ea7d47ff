package chart

import (
	"strings"
	"testing"
)

// textGraph reads a graph: lines "rank: name name …", then lines "a -> b" or,
// for both directions, "a <-> b".
func textGraph(tb testing.TB, text string) Graph {
	tb.Helper()
	var g Graph
	index := map[string]int{}
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		switch names := strings.Fields(line); {
		case len(names) == 0:
		case strings.HasSuffix(names[0], ":"):
			for _, name := range names[1:] {
				index[name] = len(g.Nodes)
				g.Nodes = append(g.Nodes, Node{Key: name, Title: name, Short: name, Rank: int(names[0][0] - '0')})
			}
		case len(names) == 3:
			from, to := index[names[0]], index[names[2]]
			g.Edges = append(g.Edges, Edge{From: from, To: to})
			if names[1] == "<->" {
				g.Edges = append(g.Edges, Edge{From: to, To: from})
			}
		default:
			tb.Fatalf("%q is neither a rank nor an edge", line)
		}
	}
	return g
}

// names joins the names of nodes.
func names(g Graph, nodes []int) string {
	var all []string
	for _, n := range nodes {
		if n < len(g.Nodes) {
			all = append(all, g.Nodes[n].Key)
		}
	}
	return strings.Join(all, " ")
}

// nodeNamed finds a node.
func nodeNamed(tb testing.TB, g Graph, name string) int {
	tb.Helper()
	for i, n := range g.Nodes {
		if n.Key == name {
			return i
		}
	}
	tb.Fatalf("no node %s", name)
	return NoNode
}

func drawn(l *Layout, m Marks, s Symbols) string {
	var g Grid
	l.Draw(&g, Rect{W: l.w, H: l.h}, m, s)
	return g.String()
}

func unmarked() Marks { return Marks{Focus: NoNode, Chosen: NoNode} }
