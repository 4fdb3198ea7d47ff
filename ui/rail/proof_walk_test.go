package rail_test

import (
	"fmt"
	"image"
	"testing"

	"parcours/ui/rail"
)

var arrows = []struct {
	name      string
	direction rail.Direction
	lies      func(from, to image.Point) bool
}{
	{"left", rail.Left, func(from, to image.Point) bool { return to.X < from.X }},
	{"right", rail.Right, func(from, to image.Point) bool { return to.X > from.X }},
	{"up", rail.Up, func(from, to image.Point) bool { return to.Y < from.Y }},
	{"down", rail.Down, func(from, to image.Point) bool { return to.Y > from.Y }},
}

// walkFaults are the arrows that do not go where they point, or miss what lies
// there.
func walkFaults(p *rail.Plan) []string {
	var faults []string
	n := len(p.Graph().Stations)
	onward, back := make([][]int, n), make([][]int, n)
	for from := range n {
		for _, a := range arrows {
			to := p.Towards(from, a.direction)
			if to == rail.NoStation {
				for other := range n {
					if a.lies(p.Sign(from), p.Sign(other)) {
						faults = append(faults, fmt.Sprintf("%s from %v leads nowhere, a station is at %v", a.name, p.Sign(from), p.Sign(other)))
						break
					}
				}
				continue
			}
			if to == from || !a.lies(p.Sign(from), p.Sign(to)) {
				faults = append(faults, fmt.Sprintf("%s from %v leads to %v", a.name, p.Sign(from), p.Sign(to)))
			}
			onward[from] = append(onward[from], to)
			back[to] = append(back[to], from)
		}
	}
	for what, ways := range map[string][][]int{"from": onward, "to": back} {
		for i, ok := range reached(ways) {
			if !ok {
				faults = append(faults, fmt.Sprintf("no arrows lead %s the first station to %s at %v", what, p.Graph().Stations[i].Key, p.Sign(i)))
			}
		}
	}
	return faults
}

func reached(ways [][]int) []bool {
	seen := make([]bool, len(ways))
	if len(ways) == 0 {
		return seen
	}
	seen[0] = true
	for queue := []int{0}; len(queue) > 0; queue = queue[1:] {
		for _, to := range ways[queue[0]] {
			if !seen[to] {
				seen[to] = true
				queue = append(queue, to)
			}
		}
	}
	return seen
}

func mustWalk(t *testing.T, p *rail.Plan, where string) {
	t.Helper()
	faults := walkFaults(p)
	if len(faults) == 0 {
		return
	}
	grid := &rail.Grid{}
	p.Draw(grid, image.Rect(0, 0, p.Size().X, min(p.Size().Y, 60)), onlyFocus(rail.NoStation), rail.Unicode)
	t.Errorf("%s: %d arrows are wrong, as %v\n%s", where, len(faults), faults[:min(3, len(faults))], grid)
}

func TestEveryArrowGoesWhereItPointsAndAllIsReached(t *testing.T) {
	t.Parallel()
	for _, tag := range languages() {
		g := builtIn(t, tag).Graph
		for width := 66; width <= 240; width += 6 {
			mustWalk(t, rail.NewPlan(g, rail.PlanOptions{Width: width, Lines: width / 4}), fmt.Sprintf("%v, width %d", tag, width))
		}
	}
	for seed := range uint64(150) {
		g := randomGraph(seed, recipe{stations: 1 + int(seed)})
		mustWalk(t, rail.NewPlan(g, rail.PlanOptions{Width: 66 + int(seed), Lines: 30}), fmt.Sprint("seed ", seed))
		if t.Failed() && seed > 10 {
			return
		}
	}
}

// TestAnArrowFollowsARail: where a rail leaves rightwards and reaches a station
// on the same row, the arrow goes along it.
func TestAnArrowFollowsARail(t *testing.T) {
	t.Parallel()
	for _, tag := range languages() {
		p := rail.NewPlan(builtIn(t, tag).Graph, rail.PlanOptions{Width: 120, Lines: 27})
		targets := map[int]map[int]bool{}
		for _, l := range p.Rails() {
			s := p.Graph().Steps[l.Step]
			if targets[s.From] == nil {
				targets[s.From] = map[int]bool{}
			}
			targets[s.From][s.To] = true
		}
		for from, to := range targets {
			if got := p.Towards(from, rail.Right); !to[got] {
				t.Errorf("%v: → from %s leads to %d, rails to %v", tag, p.Label(from), got, to)
			}
		}
	}
}
