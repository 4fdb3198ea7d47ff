package chart

import (
	"slices"
)

// A route is how a wire gets through its channel: straight, by one track, or
// by two that a level piece joins.
type route struct {
	// low and high are the cells across the ranks of its ends.
	low, high []int
	// track is counted from the lower rank; noTrack for a straight wire.
	track int
	// second is the track that the higher ends are on, if not the first, and
	// joint the cell across the ranks where the two tracks meet.
	second, joint int
}

const noTrack = -1

// A run is what takes one track: all of a wire or half of it.
type run struct {
	wire      int
	low, high []int // sorted
	from, to  int   // the cells that its track spans
	track     int
	// roomFrom and roomTo are the cells in which it wants no other in its track.
	roomFrom, roomTo int
	// half is the run that this one goes on from, by a joint.
	half     *run
	isHalved bool // another goes on from this one
	// before are the runs that must stand before this one, after the reverse.
	before, after []*run
	waiting       int // runs before it without a place in the order yet
	score         int // crossings that it saves by coming next
}

func newRun(wire int, low, high []int) *run {
	r := &run{wire: wire, low: low, high: high}
	slices.Sort(r.low)
	slices.Sort(r.high)
	cells := spanOf(low, high)
	r.from, r.to = cells.first, cells.last
	r.roomFrom, r.roomTo = r.from-1, r.to+1
	if slices.Contains(low, r.from) && slices.Contains(high, r.from) {
		r.roomFrom = r.from - farJoints + 1
	}
	if slices.Contains(low, r.to) && slices.Contains(high, r.to) {
		r.roomTo = r.to + farJoints - 1
	}
	return r
}

// hasJoint reports whether a run splits at a cell rather than turns.
func (r *run) hasJoint(at int) bool { return r.from < at && at < r.to }

// crosses counts the crossings of two runs when a's track is before b's.
func crosses(a, b *run) int {
	if a.from > b.to || b.from > a.to {
		return 0
	}
	return b.covers(a.high) + a.covers(b.low)
}

// covers counts the cells that a run passes.
func (r *run) covers(cells []int) (n int) {
	for _, at := range cells {
		if r.from < at && at < r.to {
			n++
		}
	}
	return n
}

// A channel gives tracks to the wires between two ranks. Two nets never share
// a level piece: where one arrives at a cell and another leaves from it, the
// former's track stands first. Within that rule the order of tracks is the one
// with few crossings: the greedy order for feedback arcs (Eades, Lin, Smyth, A
// fast and effective heuristic for the feedback arc set problem, 1993), then
// swaps.
type channel struct {
	runs []*run
	// lowAt and highAt are the runs that leave and arrive at each cell.
	lowAt, highAt []*run
	taken         []bool // cells of straight wires and of joints
	straight      []int  // cells of straight wires
	size          int    // cells across the ranks
	tracks        int
}

func newChannel(size int) channel {
	return channel{size: size, lowAt: make([]*run, size), highAt: make([]*run, size), taken: make([]bool, size)}
}

// routeChannels finds the route of every wire. It returns the number of tracks
// of each channel, and how many cells across the ranks all wires take.
func (s *sketch) routeChannels(size int) (tracks []int, grown int) {
	channels := make([]channel, len(s.ranks))
	for i := range channels {
		channels[i] = newChannel(size)
	}
	for i := range s.wires {
		if s.only == allParts || s.items[s.ends[s.wires[i].lower[0]].item].part == s.only {
			channels[s.wires[i].channel].add(s, i)
		}
	}
	s.crossings = 0
	tracks = make([]int, len(channels))
	for i := range channels {
		c := &channels[i]
		c.route()
		tracks[i] = c.tracks
		size = max(size, c.size)
		s.crossings += c.crossings()
		c.settle(s)
	}
	return tracks, size
}

// add takes in a wire.
func (c *channel) add(s *sketch, i int) {
	w := &s.wires[i]
	w.route = route{track: noTrack, second: noTrack}
	for _, e := range w.lower {
		w.low = append(w.low, s.at(e))
	}
	for _, e := range w.higher {
		w.high = append(w.high, s.at(e))
	}
	if len(w.low) == 1 && len(w.high) == 1 && w.low[0] == w.high[0] {
		c.taken[w.low[0]] = true
		c.straight = append(c.straight, w.low[0])
		return
	}
	c.enter(newRun(i, slices.Clone(w.low), slices.Clone(w.high)))
}

func (c *channel) enter(r *run) {
	c.runs = append(c.runs, r)
	c.claim(r.low, r.high, r, r)
}

func (c *channel) claim(low, high []int, leaves, arrives *run) {
	for _, at := range low {
		c.lowAt[at] = leaves
	}
	for _, at := range high {
		c.highAt[at] = arrives
	}
}

// settle writes the tracks found into the wires.
func (c *channel) settle(s *sketch) {
	for _, r := range c.runs {
		w := &s.wires[r.wire]
		if r.half == nil {
			w.track = r.track
		} else {
			w.second, w.joint = r.track, r.low[0]
		}
	}
}

// route orders the runs and packs them into tracks.
func (c *channel) route() {
	order := c.arrange()
	for order == nil {
		order = c.arrange()
	}
	swap(order)
	c.packTracks(order)
}

// link finds which runs must stand before others.
func (c *channel) link() {
	for _, r := range c.runs {
		r.before, r.after, r.waiting = r.before[:0], r.after[:0], 0
	}
	for _, r := range c.runs {
		if r.half != nil {
			r.follow(r.half)
		}
		for _, at := range r.high {
			if other := c.lowAt[at]; other != nil && other != r && r.half != other {
				r.follow(other)
			}
		}
	}
}

func (r *run) follow(b *run) {
	r.before = append(r.before, b)
	b.after = append(b.after, r)
	r.waiting++
}

// arrange puts the runs into an order that keeps the rule, taking next what
// saves most crossings among those that may come next. Where none may, it
// splits one and returns nil.
func (c *channel) arrange() []*run {
	c.link()
	c.score()
	left := slices.Clone(c.runs)
	order := make([]*run, 0, len(left))
	for len(left) > 0 {
		best := -1
		for i, r := range left {
			if r.waiting == 0 && (best < 0 || r.score > left[best].score) {
				best = i
			}
		}
		if best < 0 {
			c.split(circleIn(left))
			return nil
		}
		r := left[best]
		left = slices.Delete(left, best, best+1)
		order = append(order, r)
		for _, a := range r.after {
			a.waiting--
		}
		for _, other := range left {
			other.score -= gain(other, r)
		}
	}
	return order
}

// gain is how many crossings it saves that a stands before b.
func gain(a, b *run) int {
	if a.from > b.to || b.from > a.to {
		return 0
	}
	return crosses(b, a) - crosses(a, b)
}

// score counts how many crossings each run saves by standing before all others.
func (c *channel) score() {
	for i, a := range c.runs {
		a.score = 0
		for _, b := range c.runs[:i] {
			g := gain(a, b)
			a.score += g
			b.score -= g
		}
	}
}

// split breaks a circle of runs that must stand before each other: one gets
// a second track, joined to the first where no other run leaves or arrives.
func (c *channel) split(circle []*run) {
	r, joint := circle[0], c.free(circle[0])
	for _, other := range circle[1:] {
		if at := c.free(other); other.detour(at) < r.detour(joint) {
			r, joint = other, at
		}
	}
	for c.size <= joint {
		c.size++
		c.lowAt, c.highAt, c.taken = append(c.lowAt, nil), append(c.highAt, nil), append(c.taken, false)
	}
	c.taken[joint] = true
	first := newRun(r.wire, r.low, []int{joint})
	second := newRun(r.wire, []int{joint}, r.high)
	first.isHalved, second.half = true, first
	c.claim(r.low, r.high, first, second)
	c.runs = slices.DeleteFunc(c.runs, func(o *run) bool { return o == r })
	c.runs = append(c.runs, first, second)
}

// detour is how long a run's two tracks get that meet at a cell.
func (r *run) detour(at int) int { return r.to - r.from + 2*max(0, r.from-at, at-r.to) }

// circleIn returns runs that wait for each other in a circle, of those left,
// each of which waits for another.
func circleIn(left []*run) []*run {
	back := func(r *run) *run {
		for _, b := range r.before {
			if slices.Contains(left, b) {
				return b
			}
		}
		return r
	}
	at := left[0]
	for range left {
		at = back(at)
	}
	circle := []*run{at}
	for r := back(at); r != at; r = back(r) {
		circle = append(circle, r)
	}
	return circle
}

// free finds the cell nearest to the middle of a run that no run uses.
func (c *channel) free(r *run) int {
	middle := (r.from + r.to) / 2
	isFree := func(at int) bool {
		return at >= c.size || at >= 0 && c.lowAt[at] == nil && c.highAt[at] == nil && !c.taken[at]
	}
	for d := 0; ; d++ {
		if isFree(middle - d) {
			return middle - d
		}
		if isFree(middle + d) {
			return middle + d
		}
	}
}

// crossings counts the crossings of a channel with all its tracks found.
func (c *channel) crossings() (n int) {
	for _, a := range c.runs {
		n += a.covers(c.straight)
		for _, b := range c.runs {
			if a.track >= b.track {
				continue
			}
			if !a.isHalved {
				n += b.covers(a.high)
			}
			if b.half == nil || b.half.track < a.track {
				n += a.covers(b.low)
			}
		}
	}
	return n
}

// swap exchanges neighbours in the order while that saves crossings.
func swap(order []*run) {
	for again := true; again; {
		again = false
		for i := range len(order) - 1 {
			a, b := order[i], order[i+1]
			if gain(b, a) > 0 && !slices.Contains(b.before, a) {
				order[i], order[i+1] = b, a
				again = true
			}
		}
	}
}
