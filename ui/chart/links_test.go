package chart

import (
	"fmt"
	"image"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

func TestALinkSaysWhereALineTurnsSplitsAndPassesUnder(t *testing.T) {
	g := Graph{
		Nodes: []Node{{Title: "a"}, {Title: "b"}, {Title: "c", Rank: 1}, {Title: "d", Rank: 1}},
		Edges: []Edge{{From: 0, To: 2}, {From: 0, To: 3}, {From: 1, To: 2}, {From: 1, To: 3}},
	}
	//	┌───┐   ╭►│ c │
	//	│ a ├─╮╭│►│   │
	//	└───┘ ╰│┤ └───┘
	//	┌───┐  ││ ┌───┐
	//	│ b ├──┤╰►│ d │
	//	└───┘  ╰─►│   │
	var got []string
	for _, l := range Place(g, Options{Detail: Boxes}).Links() {
		var kinds []string
		for _, j := range l.Path {
			kinds = append(kinds, [...]string{"end", "turn", "split", "under"}[j.Kind])
		}
		got = append(got, fmt.Sprintf("%d→%d %s", l.From, l.To, strings.Join(kinds, " ")))
	}
	want := []string{
		"0→2 end turn turn under split turn end",
		"0→3 end turn turn under split turn end",
		"1→2 end split turn under end",
		"1→3 end split turn end",
	}
	if !slices.Equal(got, want) {
		t.Errorf("\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestLinksCoverTheSameCellsAsTheLinesOnTheScreen(t *testing.T) {
	rnd := rand.New(rand.NewPCG(7, 7))
	for round := range 60 {
		var g Graph
		for i := range 12 {
			g.Nodes = append(g.Nodes, Node{Key: fmt.Sprint(i), Title: fmt.Sprint("node ", i), Rank: rnd.IntN(4)})
		}
		for range 20 {
			g.Edges = append(g.Edges, Edge{From: rnd.IntN(12), To: rnd.IntN(12)})
		}
		for _, d := range []Direction{LeftRight, TopDown} {
			l := Place(g, Options{Direction: d, Detail: Detail(round % 6)})
			var grid Grid
			l.Draw(&grid, Rect{W: l.w, H: l.h}, Marks{Focus: NoNode, Chosen: NoNode}, Unicode)
			covered := map[Point]bool{}
			for _, link := range l.Links() {
				for i, to := range link.Path[1:] {
					for at := link.Path[i].Point; at != to.Point; at = at.Add(towards(at, to.Point)) {
						covered[at] = true
					}
					if from := link.Path[i].Point; from.X != to.X && from.Y != to.Y {
						t.Fatalf("round %d: from %v to %v is neither level nor upright", round, from, to)
					}
				}
			}
			for i, c := range grid.Cells {
				at := image.Pt(i%l.w, i/l.w)
				if isLine := c.Ink == Line; isLine != covered[at] && c.Of == NoNode {
					t.Fatalf("round %d: cell %v: a line on the screen %v, of a link %v\n%s", round, at, isLine, covered[at], grid.String())
				}
			}
		}
	}
}
