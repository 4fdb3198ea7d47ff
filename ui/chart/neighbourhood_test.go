package chart

import (
	"fmt"
	"strings"
	"testing"
)

// ranked lists the names of a graph's nodes by rank.
func ranked(g Graph) string {
	by := map[int][]string{}
	for _, n := range g.Nodes {
		by[n.Rank] = append(by[n.Rank], n.Key)
	}
	return fmt.Sprint(by)
}

func edges(g Graph) string {
	var all []string
	for _, e := range g.Edges {
		all = append(all, g.Nodes[e.From].Key+">"+g.Nodes[e.To].Key)
	}
	return strings.Join(all, " ")
}

const company = `
	0: school
	1: junior tester
	2: senior
	3: lead expert
	4: cto
	school -> junior
	junior -> senior
	tester -> senior
	senior -> lead
	senior -> expert
	lead <-> expert
	lead -> cto
	expert -> senior
	cto -> school`

func TestNeighbourhood(t *testing.T) {
	g := textGraph(t, company)
	for _, c := range []struct {
		focus        string
		depth        int
		nodes, edges string
	}{
		{"senior", 0, "map[0:[senior]]", ""},
		{"senior", 1, "map[-1:[junior tester] 0:[senior] 1:[lead expert]]",
			"junior>senior tester>senior senior>lead senior>expert expert>senior"},
		{"senior", 2, "map[-2:[school] -1:[junior tester] 0:[senior] 1:[lead expert] 2:[cto]]",
			"school>junior junior>senior tester>senior senior>lead senior>expert lead>cto expert>senior"},
	} {
		sub, index := Neighbourhood(g, nodeNamed(t, g, c.focus), c.depth)
		if got := ranked(sub); got != c.nodes {
			t.Errorf("%d around %s: %s, want %s", c.depth, c.focus, got, c.nodes)
		}
		if got := edges(sub); got != c.edges {
			t.Errorf("%d around %s: %s, want %s", c.depth, c.focus, got, c.edges)
		}
		for i, n := range index {
			if sub.Nodes[i].Key != g.Nodes[n].Key {
				t.Errorf("index %d leads from %s to %s", i, sub.Nodes[i].Key, g.Nodes[n].Key)
			}
		}
	}
}

func TestNowhereHasNoNeighbours(t *testing.T) {
	if sub, index := Neighbourhood(textGraph(t, company), NoNode, 2); len(sub.Nodes)+len(index) > 0 {
		t.Errorf("%v around no node", sub)
	}
}

func TestCropKeepsAPartOfOneColumn(t *testing.T) {
	g := textGraph(t, company)
	sub, index := Neighbourhood(g, nodeNamed(t, g, "senior"), 2)
	cropped, cut := Crop(sub, index, -1, 1, 1)
	if got, want := ranked(cropped), "map[-1:[tester] 0:[senior] 1:[lead expert] 2:[cto]]"; got != want {
		t.Errorf("%s, want %s: what is before junior goes with it", got, want)
	}
	for i, n := range cut {
		if cropped.Nodes[i].Key != g.Nodes[n].Key {
			t.Errorf("index %d leads from %s to %s", i, cropped.Nodes[i].Key, g.Nodes[n].Key)
		}
	}
}
