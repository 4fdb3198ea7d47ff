package chart

import "testing"

func TestEdgesShareALineByTheirSourceAndKind(t *testing.T) {
	g := textGraph(t, `
		0: a
		1: b c
		2: d
		a -> b
		a -> d
		a -> b
		a -> a
		b -> c
		b <-> d
		c -> a
	`)
	s := newSketch(g)
	kinds := map[netKind]string{tree: "tree", pair: "pair", back: "back"}
	var got []string
	for _, n := range s.nets {
		got = append(got, kinds[n.kind]+" "+names(g, []int{n.from})+": "+names(g, n.to))
	}
	want := []string{"tree a: b d", "pair b: d", "tree b: c", "back c: a"}
	if len(got) != len(want) {
		t.Fatalf("nets %q, want %q", got, want)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("net %d is %q, want %q", i, got[i], want[i])
		}
	}
}

func TestALongNetPassesEachRankOnce(t *testing.T) {
	s := newSketch(textGraph(t, `
		0: a
		1: b
		2: c
		3: d e
		a -> c
		a -> d
		a -> e
		b -> c
	`))
	if dummies := len(s.items) - len(s.g.Nodes); dummies != 2 {
		t.Errorf("%d dummies, want one in each of the ranks 1 and 2", dummies)
	}
}
