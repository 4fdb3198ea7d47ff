package careers_test

import (
	"slices"
	"testing"

	"parcours/careers"
	"parcours/careers/careerstest"
)

func TestWhatIsRelatedIsNoStepAndIsListedOnceAtBothEnds(t *testing.T) {
	g := careerstest.Graph(t, `
		tiler 0
		mason 0
		roofer 0
		mason  -> tiler  related
		tiler  -> mason  related
		roofer -> tiler  related
		tiler  -> lead   5
		lead   -> tiler  related
	`)
	ends := func(steps []*careers.Step) (ids []careers.NodeID) {
		for _, s := range steps {
			ids = append(ids, s.To)
		}
		return ids
	}
	for _, c := range []struct {
		node       careers.NodeID
		near, next []careers.NodeID
	}{
		{"tiler", []careers.NodeID{"mason", "roofer"}, []careers.NodeID{"lead"}},
		{"mason", []careers.NodeID{"tiler"}, nil},
		{"roofer", []careers.NodeID{"tiler"}, nil},
		{"lead", nil, nil}, // a step joins it with the tiler
	} {
		if got := ends(g.Near(c.node)); !slices.Equal(got, c.near) {
			t.Errorf("near %s: %v, want %v", c.node, got, c.near)
		}
		if got := ends(g.Next(c.node)); !slices.Equal(got, c.next) {
			t.Errorf("next of %s: %v, want %v", c.node, got, c.next)
		}
		for _, s := range g.Near(c.node) {
			if s.From != c.node || s.Kind != careers.Related {
				t.Errorf("near %s is %+v", c.node, s)
			}
		}
	}
	if n := len(g.Previous("tiler")); n != 0 {
		t.Errorf("%d steps lead to the tiler, to whom nobody tells a way", n)
	}
	if n := len(g.Steps()); n != 5 {
		t.Errorf("the dataset lists %d steps, want 5", n)
	}
}
