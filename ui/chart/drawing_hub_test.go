package chart_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"parcours/ui/chart"
)

// hub is a node with steps to many others.
func hub(t *testing.T, successors int) chart.Graph {
	t.Helper()
	ranks, steps := "0: hub\n1: ", ""
	for i := range successors {
		name := fmt.Sprintf("n%02d", i+1)
		ranks += strings.Repeat(", ", min(i, 1)) + name
		steps += "hub -> " + name + "\n"
	}
	return graph(t, ranks+"\n"+steps)
}

func TestFiftySuccessorsHangOnOneLine(t *testing.T) {
	g := hub(t, 50)
	trip{graph: g, options: lines(), marks: unmarked()}.must(t)
	rows := strings.Split(textOf(whole(chart.Place(g, lines()), unmarked(), chart.Unicode)), "\n")
	top := []string{
		"      ╭►[n01]",
		"      ├►[n02]",
		"      ├►[n03]",
	}
	bottom := []string{
		"      ├►[n49]",
		"      ╰►[n50]",
		"",
	}
	if !slices.Equal(rows[:3], top) || !slices.Equal(rows[len(rows)-3:], bottom) || len(rows) != 51 {
		t.Errorf("drawn in %d rows\n%s", len(rows), strings.Join(rows, "\n"))
	}
	if middle := slices.Index(rows, "[hub]─┼►[n25]"); middle != 24 {
		t.Errorf("the hub is not in the middle:\n%s", strings.Join(rows, "\n"))
	}
}

func TestFiftySuccessorsAreReadInEveryDrawing(t *testing.T) {
	g := hub(t, 50)
	every(func(o chart.Options, symbols chart.Symbols) {
		trip{graph: g, options: o, marks: chart.Marks{Focus: 0, Chosen: 7}, symbols: symbols}.must(t)
	})
}

func TestFiftyPredecessorsMakeATallBox(t *testing.T) {
	g := hub(t, 50)
	for i, e := range g.Edges {
		g.Edges[i].From, g.Edges[i].To = e.To, e.From
	}
	for i := range g.Nodes {
		g.Nodes[i].Rank = -g.Nodes[i].Rank
	}
	l := chart.Place(g, lines())
	trip{graph: g, options: lines(), marks: unmarked(), placed: l}.must(t)
	if tall := l.Box(0).H; tall != 50 {
		t.Errorf("50 arrowheads arrive at a box of %d rows", tall)
	}
}

func TestABoxHoldsATitleOfSixtyLettersInEveryDrawing(t *testing.T) {
	long := "responsable du développement des applications embarquées critiques"
	for _, title := range []string{"a", long, strings.Repeat("x", 60), strings.Repeat("開", 30), strings.Repeat("e\u0301", 60)} {
		g := graph(t, "0: from\n1: to\nfrom -> to")
		g.Nodes[1].Title, g.Nodes[1].Short = title, title
		every(func(o chart.Options, symbols chart.Symbols) {
			trip{graph: g, options: o, marks: unmarked(), symbols: symbols}.must(t)
		})
	}
}
