package rail

import "slices"

// legs are the rails along which a route is drawn, by their ends, nil without one. A step that has
// no rail of its own is drawn along those that lead there, past stations where the route does not
// stop.
func (p *Plan) legs(route []int) map[[2]int]bool {
	if len(route) < 2 {
		return nil
	}
	ahead := make([][]int, len(p.graph.Stations))
	for _, r := range p.rails {
		s := p.graph.Steps[r.Step]
		ahead[s.From] = append(ahead[s.From], s.To)
	}
	for _, i := range p.braced {
		ahead[i] = append(ahead[i], p.graph.Start)
	}
	legs := map[[2]int]bool{}
	for i, to := range route[1:] {
		past := passing(ahead, route[i], to)
		for k := 1; k < len(past); k++ {
			legs[[2]int{past[k-1], past[k]}] = true
		}
	}
	return legs
}

// passing are the stations along the fewest rails from one to another, both included; none where
// no rails lead there.
func passing(ahead [][]int, from, to int) (stations []int) {
	before := map[int]int{from: NoStation}
	for queue := []int{from}; len(queue) > 0; queue = queue[1:] {
		for _, next := range ahead[queue[0]] {
			if _, seen := before[next]; !seen {
				before[next] = queue[0]
				queue = append(queue, next)
			}
		}
	}
	if _, reached := before[to]; !reached {
		return nil
	}
	for at := to; at != NoStation; at = before[at] {
		stations = append(stations, at)
	}
	slices.Reverse(stations)
	return stations
}
