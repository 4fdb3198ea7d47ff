package rail

import (
	"slices"
	"testing"
)

func TestStepsAreListedByKindThenYearsThenLevelAndOriginsByLevel(t *testing.T) {
	g := aroundOf(t, `
		centre|1|Centre|
		far|2|Far|
		near|1|Near|
		expert|2|Expert|
		early|0|Early|
		late|2|Late|`, `
		centre ─ expert 1 ~1_an
		late ━ centre 1 ~1_an
		early ━ centre 5 ~5_ans
		centre ━ far 5 ~5_ans
		centre ━ near 5 ~5_ans
		centre ━ late 2 ~2_ans`)
	names := func(steps []int, end func(Step) int) (all []string) {
		for _, s := range steps {
			all = append(all, g.Stations[end(g.Steps[s])].Key)
		}
		return all
	}
	to, from := func(s Step) int { return s.To }, func(s Step) int { return s.From }
	if got, want := names(g.Next(0), to), []string{"late", "near", "far", "expert"}; !slices.Equal(got, want) {
		t.Errorf("steps are listed as %v, want %v", got, want)
	}
	if got, want := names(g.Previous(0), from), []string{"early", "late"}; !slices.Equal(got, want) {
		t.Errorf("origins are listed as %v, want %v", got, want)
	}
	// What is drawn from above to below is the same list.
	c := NewCrossroads(g, 0, CrossroadsOptions{Width: 120, Lines: 24, Captions: captionsOf(), Chosen: -1})
	var drawn []int
	for _, tap := range c.Fan().Taps {
		drawn = append(drawn, tap.Step)
	}
	if !slices.Equal(drawn, g.Next(0)) {
		t.Errorf("drawn are the steps %v, want %v:\n%s", drawn, g.Next(0), c.Grid())
	}
}
