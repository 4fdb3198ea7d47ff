package chart

import (
	"testing"
)

func TestTheTallyCountsEveryPairOfCrossingLines(t *testing.T) {
	r := random(3)
	for range 100 {
		size := 1 + r.below(9)
		rank, position := make(column, size), make([]int, size)
		next := make([][]int, size)
		for i := range size {
			rank[i], position[i] = i, i
			for range r.below(4) {
				next[i] = append(next[i], r.below(size))
			}
		}
		want := 0
		for i := range size {
			for j := i + 1; j < size; j++ {
				want += crossed(next[i], next[j], position)
			}
		}
		var tally tally
		if got := tally.count(rank, next, position, size); got != want {
			t.Fatalf("lines to %v: %d crossings, want %d", next, got, want)
		}
	}
}

func TestOrderAvoidsCrossings(t *testing.T) {
	for _, c := range []struct {
		name, graph string
		crossings   int
	}{
		{"two steps that cross as written", `
			0: a b
			1: c d
			a -> d
			b -> c`, 0},
		{"each to each cannot do with less than one", `
			0: a b
			1: c d
			a -> c
			a -> d
			b -> c
			b -> d`, 1},
		{"a long step keeps clear of what it passes", `
			0: a b
			1: c d
			2: e f
			a -> c
			c -> e
			b -> d
			d -> f
			a -> e`, 0},
		{"a step of its own goes beside those that share a line", `
			0: a
			1: b c d
			a -> b
			a <-> c
			a -> d`, 0},
	} {
		s := newSketch(textGraph(t, c.graph))
		s.findParts()
		o := newOrdering(s)
		for _, part := range s.columns() {
			if got := o.run(part)[0].crossings; got != c.crossings {
				t.Errorf("%s: %d crossings, want %d", c.name, got, c.crossings)
			}
		}
	}
}

func TestStepsWithinARankJoinNeighbours(t *testing.T) {
	g := textGraph(t, `
		0: a b c d
		a -> c
		d -> b
		b -> a`)
	got := names(g, Place(g, Options{}).Ranks()[0])
	if got != "c a b d" && got != "d b a c" {
		t.Errorf("order %s puts others between neighbours", got)
	}
}
