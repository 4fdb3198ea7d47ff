package rail

import (
	"image"
	"slices"
)

// Direction is one of the four arrows.
type Direction uint8

// The arrows.
const (
	Left Direction = iota
	Right
	Up
	Down
)

// Towards is the station that an arrow leads to from another, NoStation where none
// lies that way. Left and right go along a rail or the brace if one arrives or
// leaves on that side, else to the next station of the line, else to the nearest of
// the lines around. Up and down go to the next line of the column of trainings, or
// of the roles, there to the nearest. So each arrow ends in its half of the plane.
// Every station can be reached: where rails would hide one, the line goes first.
func (p *Plan) Towards(from int, d Direction) int {
	p.walking.Do(func() { p.lineFirst = !p.reachesAll() })
	return p.towards(from, d)
}

func (p *Plan) towards(from int, d Direction) int {
	switch d {
	case Left:
		return p.sideways(from, -1)
	case Right:
		return p.sideways(from, +1)
	case Up:
		return p.upright(from, -1)
	}
	return p.upright(from, +1)
}

// reachesAll reports whether arrows lead from each station to each other one: from
// one of them to all, and from all to it.
func (p *Plan) reachesAll() bool {
	n := len(p.graph.Stations)
	forth, back := make([][]int, n), make([][]int, n)
	for i := range n {
		for d := Left; d <= Down; d++ {
			if to := p.towards(i, d); to != NoStation {
				forth[i], back[to] = append(forth[i], to), append(back[to], i)
			}
		}
	}
	return n == 0 || reached(forth) == n && reached(back) == n
}

// reached counts the stations that moves lead to from the first, itself included.
func reached(moves [][]int) int {
	seen := make([]bool, len(moves))
	seen[0] = true
	queue := []int{0}
	for i := 0; i < len(queue); i++ {
		for _, to := range moves[queue[i]] {
			if !seen[to] {
				seen[to] = true
				queue = append(queue, to)
			}
		}
	}
	return len(queue)
}

// isBeyond reports whether a cell lies left (by -1) or right (+1) of another.
func isBeyond(at, of image.Point, by int) bool { return (at.X-of.X)*by > 0 }

func (p *Plan) sideways(from, by int) int {
	at, training := p.sign[from], p.graph.Stations[from].Training
	if !p.lineFirst {
		if to := p.alongRail(from, by); to != NoStation {
			return to
		}
	}
	if !training {
		if to := p.nearest(from, p.byLine[at.Y], func(i int) bool {
			return isBeyond(p.sign[i], at, by) && !p.graph.Stations[i].Training
		}); to != NoStation {
			return to
		}
	}
	if to := p.alongRail(from, by); to != NoStation {
		return to
	}
	for dy := 0; dy < len(p.byLine); dy++ {
		for _, y := range []int{at.Y - dy, at.Y + dy} {
			if y < 0 || y >= len(p.byLine) {
				continue
			}
			if to := p.nearest(from, p.byLine[y], func(i int) bool { return isBeyond(p.sign[i], at, by) }); to != NoStation {
				return to
			}
		}
	}
	return NoStation
}

// alongRail is the end of the first rail that leaves a station on the right, or
// arrives at it from the left.
func (p *Plan) alongRail(from, by int) int {
	if by > 0 {
		if len(p.railsFrom[from]) > 0 {
			return p.graph.Steps[p.rails[p.railsFrom[from][0]].Step].To
		}
		if slices.Contains(p.braced, from) {
			return p.graph.Start
		}
		return NoStation
	}
	for _, r := range p.rails {
		if s := p.graph.Steps[r.Step]; s.To == from {
			return s.From
		}
	}
	return NoStation
}

// upright is the nearest station of the next line up (by -1) or down.
func (p *Plan) upright(from, by int) int {
	training := p.graph.Stations[from].Training
	other := NoStation
	for y := p.sign[from].Y + by; y >= 0 && y < len(p.byLine); y += by {
		if to := p.nearest(from, p.byLine[y], func(i int) bool { return p.graph.Stations[i].Training == training }); to != NoStation {
			return to
		}
		if other == NoStation {
			other = p.nearest(from, p.byLine[y], func(int) bool { return true })
		}
	}
	return other
}

// nearest is the station of a line nearest to another by cells across, of those
// that are asked for.
func (p *Plan) nearest(from int, line []int, isAsked func(int) bool) int {
	best := NoStation
	away := func(i int) int { return max(p.sign[i].X-p.sign[from].X, p.sign[from].X-p.sign[i].X) }
	for _, i := range line {
		if i != from && isAsked(i) && (best == NoStation || away(i) < away(best)) {
			best = i
		}
	}
	return best
}
