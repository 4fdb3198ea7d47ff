package chart_test

import (
	"strconv"
	"strings"
	"testing"

	"parcours/ui/chart"
)

// graph reads a graph from text: one rank a line as "1: lead, expert", then one
// step a line as "dev -> lead", "dev <-> lead" for both ways, "dev -- lead" for neither,
// and with years as "dev -> lead (5–8)". A node's title is its key and its short name.
func graph(t testing.TB, text string) chart.Graph {
	t.Helper()
	var g chart.Graph
	index := map[string]int{}
	node := func(name string) int {
		i, ok := index[strings.TrimSpace(name)]
		if !ok {
			t.Fatalf("no rank has a node %q", name)
		}
		return i
	}
	for line := range strings.SplitSeq(text, "\n") {
		line = strings.TrimSpace(line)
		rank, names, isRank := strings.Cut(line, ": ")
		from, to, isStep := strings.Cut(line, "->")
		one, other, isNear := strings.Cut(line, "--")
		switch {
		case line == "":
		case isRank:
			number, err := strconv.Atoi(rank)
			if err != nil {
				t.Fatalf("%q: %v", line, err)
			}
			for name := range strings.SplitSeq(names, ",") {
				name = strings.TrimSpace(name)
				index[name] = len(g.Nodes)
				g.Nodes = append(g.Nodes, chart.Node{Key: name, Rank: number, Title: name, Short: name})
			}
		case isNear:
			g.Edges = append(g.Edges, chart.Edge{From: node(one), To: node(other), Undirected: true})
		case isStep:
			to, years, _ := strings.Cut(to, "(")
			from, both := strings.CutSuffix(strings.TrimSpace(from), "<")
			e := chart.Edge{From: node(from), To: node(to), Label: strings.TrimSuffix(years, ")")}
			g.Edges = append(g.Edges, e)
			if both {
				g.Edges = append(g.Edges, chart.Edge{From: e.To, To: e.From, Label: e.Label})
			}
		default:
			t.Fatalf("neither a rank nor a step: %q", line)
		}
	}
	return g
}
