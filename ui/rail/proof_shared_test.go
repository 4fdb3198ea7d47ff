package rail_test

import (
	"image"
	"sync"
	"testing"

	"golang.org/x/text/language"

	"parcours/ui/rail"
)

// TestManyDrawFromOneGraph: sessions share a graph and a Plan without locks.
func TestManyDrawFromOneGraph(t *testing.T) {
	t.Parallel()
	g := builtIn(t, language.French).Graph
	shared := rail.NewPlan(again(g), rail.PlanOptions{Width: 80, Lines: 15})
	var all sync.WaitGroup
	drawings := make([]string, 8)
	for i := range drawings {
		all.Go(func() {
			grid := &rail.Grid{}
			own := rail.NewPlan(g, rail.PlanOptions{Width: 80, Lines: 15})
			own.Draw(grid, image.Rectangle{Max: own.Size()}, onlyFocus(i), rail.Unicode)
			shared.Draw(grid, image.Rectangle{Max: shared.Size()}, onlyFocus(14), rail.Unicode)
			shared.Towards(i, rail.Right)
			drawings[i] = grid.String()
			rail.NewCrossroads(g, i, rail.CrossroadsOptions{Width: 80, Lines: 20, Captions: captions(language.French), Chosen: -1})
		})
	}
	all.Wait()
	for i, d := range drawings {
		if d != drawings[0] {
			t.Errorf("drawing %d differs:\n%s\n%s", i, d, drawings[0])
		}
	}
}
