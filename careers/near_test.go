package careers_test

import (
	"slices"
	"testing"

	"parcours/careers"
	"parcours/careers/careerstest"
)

func TestWhatIsRelatedIsNoStepAndKeepsWhoNamesWhom(t *testing.T) {
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
		node           careers.NodeID
		near, by, next []careers.NodeID
	}{
		{"tiler", []careers.NodeID{"mason"}, []careers.NodeID{"roofer"}, []careers.NodeID{"lead"}},
		{"mason", []careers.NodeID{"tiler"}, nil, nil},
		{"roofer", []careers.NodeID{"tiler"}, nil, nil},
		{"lead", nil, nil, nil}, // a step joins it with the tiler
	} {
		var naming []careers.NodeID
		for _, s := range g.NearBy(c.node) {
			naming = append(naming, s.From)
		}
		if !slices.Equal(naming, c.by) {
			t.Errorf("%v name %s, want %v", naming, c.node, c.by)
		}
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
