package rail_test

import (
	"image"
	"testing"

	"golang.org/x/text/language"

	"parcours/ui/rail"
)

// What rails of several tracks share has the colour of where they come from.
func TestALineThatRailsShareHasTheColourOfItsOrigin(t *testing.T) {
	r := builtIn(t, language.French)
	p := rail.NewPlan(r.Graph, rail.PlanOptions{Width: 120, Lines: 27})
	var grid rail.Grid
	p.Draw(&grid, image.Rectangle{Max: p.Size()}, rail.Marks{Focus: rail.NoStation, Chosen: rail.NoStation}, rail.Unicode)
	shared := map[image.Point]map[int]bool{} // cells of the way to a split, by the tracks that pass
	for _, l := range p.Rails() {
		if l.Split < 2 {
			continue
		}
		from, to := l.Path[0], l.Path[1]
		for x := from.X; x < to.X; x++ {
			at := image.Pt(x, from.Y)
			if shared[at] == nil {
				shared[at] = map[int]bool{}
			}
			shared[at][r.Graph.Stations[r.Graph.Steps[l.Step].To].Track] = true
			if origin := r.Graph.Stations[r.Graph.Steps[l.Step].From].Track; len(shared[at]) > 1 && int(grid.At(x, from.Y).Track) != origin {
				t.Fatalf("%v has the colour of track %d, not of its origin's, %d\n%s", at, grid.At(x, from.Y).Track, origin, grid.String())
			}
		}
	}
	if len(shared) == 0 {
		t.Fatal("no rail leaves a line")
	}
}
