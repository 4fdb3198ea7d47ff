package chart

import "testing"

// The count from the tracks is the count of crossings in the drawing.
func TestCrossingsAreThoseThatAreDrawn(t *testing.T) {
	r := random(11)
	for range 60 {
		g := Graph{Nodes: make([]Node, 4+r.below(16))}
		for i := range g.Nodes {
			g.Nodes[i] = Node{Key: string(rune('a' + i)), Title: "node", Rank: r.below(5)}
		}
		for range 2 * len(g.Nodes) {
			g.Edges = append(g.Edges, Edge{From: r.below(len(g.Nodes)), To: r.below(len(g.Nodes))})
		}
		l := Place(g, Options{Detail: Boxes})
		var c canvas
		c.reset(Rect{W: l.w, H: l.h})
		l.strokeWires(&c, NoNode)
		if got := l.Crossings(); got != len(c.crossed) {
			t.Fatalf("%d crossings counted, %d drawn:\n%s", got, len(c.crossed), drawn(l, unmarked(), Unicode))
		}
	}
}
