package careers_test

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"parcours/careers"
	"parcours/careers/careerstest"
)

// FuzzRoutes compares the routes through small graphs with all the ways there are.
func FuzzRoutes(f *testing.F) {
	for seed := range uint64(40) {
		f.Add(seed, uint8(seed), uint8(seed/4), uint8(seed))
	}
	f.Fuzz(func(t *testing.T, seed uint64, size, count, ends uint8) {
		r := rand.New(rand.NewPCG(seed, 0))
		nodes := 2 + int(size)%8
		g := randomGraph(t, r, nodes, 0.2+0.3*r.Float64())
		from, to := careers.NodeID(fmt.Sprintf("n%d", int(ends)%nodes)), careers.NodeID(fmt.Sprintf("n%d", int(ends/16)%nodes))
		if r.IntN(4) == 0 {
			from = careers.FromEntry
		}
		checkRoutes(t, g, from, to, 1+int(count)%4, r)
	})
}

func TestRoutesAreTheBestOfAllThereAre(t *testing.T) {
	for seed := uint64(0); seed < 1500; seed += uint64(careerstest.Thin(2)) {
		r := rand.New(rand.NewPCG(seed, 1))
		nodes := 9 - r.IntN(1+r.IntN(8))
		g := randomGraph(t, r, nodes, 0.15+0.35*r.Float64())
		from, to := careers.NodeID(fmt.Sprintf("n%d", r.IntN(nodes))), careers.NodeID(fmt.Sprintf("n%d", r.IntN(nodes)))
		if r.IntN(4) == 0 {
			from = careers.FromEntry
		}
		checkRoutes(t, g, from, to, 1+r.IntN(5), r)
	}
}

func checkRoutes(t *testing.T, g *careers.Graph, from, to careers.NodeID, k int, r *rand.Rand) {
	t.Helper()
	if from == to {
		return
	}
	var mine careers.Mastery
	if r.IntN(2) == 0 {
		mine = careers.Mastery{"s0": 1, "s7": 4, "s3": 0}
	}
	for _, aim := range careers.Aims() {
		plan, err := g.Routes(from, to, aim, k, mine)
		if err != nil || plan.Bounded {
			t.Fatalf("%s to %s: error %v, bounded %v", from, to, err, plan.Bounded)
		}
		o := oracle{Graph: g, from: from, to: to, aim: aim, mine: mine}
		want := o.routes(k)
		var got [][]careers.NodeID
		for _, route := range plan.Routes {
			got = append(got, route.Nodes())
			checkStops(t, g, route, from, mine)
			if aim == careers.FewestSkills {
				w := walk{nodes: route.Nodes()}
				if n := o.skills(w); n != route.NewSkills {
					t.Errorf("%v: %d skills to learn, want %d", route.Nodes(), route.NewSkills, n)
				}
			}
		}
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%d from %q to %s, aim %d, mastered %v:\n got %v\nwant %v", k, from, to, aim, mine, got, want)
		}
		again, _ := g.Routes(from, to, aim, k, mine)
		if !reflect.DeepEqual(plan, again) {
			t.Error("another answer to the same question")
		}
	}
}

// checkStops holds a route to what every route must be: simple, connected, and
// with each skill learnt once.
func checkStops(t *testing.T, g *careers.Graph, r careers.Route, from careers.NodeID, mine careers.Mastery) {
	t.Helper()
	nodes := r.Nodes()
	for i, s := range r.Stops {
		if slices.Contains(nodes[:i], s.Node) {
			t.Errorf("%v comes twice to %s", nodes, s.Node)
		}
		if i > 0 && s.Step != g.Step(nodes[i-1], s.Node) || i == 0 && s.Step != nil {
			t.Errorf("%v: no step leads to %s", nodes, s.Node)
		}
		for _, gain := range s.Gains {
			if gain.Had >= max(1, gain.Level) || gain.Had < mine[gain.Skill] {
				t.Errorf("%v: %v gained at %s, having %v", nodes, gain, s.Node, mine)
			}
		}
	}
	if from != careers.FromEntry && (nodes[0] != from || len(r.Stops[0].Gains) > 0) {
		t.Errorf("%v begins at %s with gains %v", nodes, nodes[0], r.Stops[0].Gains)
	}
}
