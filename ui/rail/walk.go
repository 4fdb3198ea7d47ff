package rail

import "image"

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
// lies that way. Left and right go to the next station of the line, else along a
// rail or the brace, else to the nearest of the lines around; between roles and
// trainings only they lead. Up and down go to the next line of the same column of
// trainings, or of the roles, there to the nearest. So each arrow ends in its half
// of the plane, and every station can be reached.
func (p *Plan) Towards(from int, d Direction) int {
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

// isBeyond reports whether a cell lies left (by -1) or right (+1) of another.
func isBeyond(at, of image.Point, by int) bool { return (at.X-of.X)*by > 0 }

func (p *Plan) sideways(from, by int) int {
	at, training := p.sign[from], p.graph.Stations[from].Training
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
		for _, i := range p.braced {
			if i == from {
				return p.graph.Start
			}
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
	for y := p.sign[from].Y + by; y >= 0 && y < len(p.byLine); y += by {
		if to := p.nearest(from, p.byLine[y], func(i int) bool { return p.graph.Stations[i].Training == training }); to != NoStation {
			return to
		}
	}
	return NoStation
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
