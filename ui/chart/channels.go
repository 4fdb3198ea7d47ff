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
	half *run
}

func newRun(wire int, low, high []int) *run {
	r := &run{wire: wire, low: low, high: high}
	slices.Sort(r.low)
	slices.Sort(r.high)
	r.from, r.to = 1<<62, -1
	for _, cells := range [2][]int{low, high} {
		if len(cells) > 0 {
			r.from, r.to = min(r.from, cells[0]), max(r.to, cells[len(cells)-1])
		}
	}
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
	n := 0
	for _, at := range a.high {
		if b.from < at && at < b.to {
			n++
		}
	}
	for _, at := range b.low {
		if a.from < at && at < a.to {
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
	lowAt, highAt map[int]*run
	taken         map[int]bool // cells of straight wires and of joints
	size          int          // cells across the ranks
	tracks        int
	doglegs       map[int]int // joints, by wire
}

// routeChannels finds the route of every wire. It returns the number of tracks
// of each channel, and how many cells across the ranks all wires take.
func (s *sketch) routeChannels(size int) (tracks []int, grown int) {
	channels := make([]channel, len(s.ranks))
	for i := range channels {
		channels[i] = channel{size: size, lowAt: map[int]*run{}, highAt: map[int]*run{}, taken: map[int]bool{}, doglegs: map[int]int{}}
	}
	for i := range s.wires {
		channels[s.wires[i].channel].add(s, i)
	}
	tracks = make([]int, len(channels))
	for i := range channels {
		c := &channels[i]
		c.route()
		tracks[i] = c.tracks
		size = max(size, c.size)
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
		if w.track == noTrack {
			w.track = r.track
			continue
		}
		w.joint = c.doglegs[r.wire]
		w.track, w.second = min(w.track, r.track), max(w.track, r.track)
	}
}

// route orders the runs and packs them into tracks.
func (c *channel) route() {
	order := c.arrange()
	c.swap(order)
	c.packTracks(order)
}

// before lists the runs that must stand before r.
func (c *channel) before(r *run) []*run {
	var all []*run
	if r.half != nil {
		all = append(all, r.half)
	}
	for _, at := range r.high {
		if other := c.lowAt[at]; other != nil && other != r {
			all = append(all, other)
		}
	}
	return all
}

// arrange puts the runs into an order that keeps the rule, taking next what
// saves most crossings among those that may come next.
func (c *channel) arrange() []*run {
	n := len(c.runs)
	waiting := make(map[*run]int, n) // runs still to come before
	after := make(map[*run][]*run, n)
	for _, r := range c.runs {
		for _, b := range c.before(r) {
			waiting[r]++
			after[b] = append(after[b], r)
		}
	}
	score := c.scores()
	left := slices.Clone(c.runs)
	order := make([]*run, 0, n)
	for len(left) > 0 {
		best := -1
		for i, r := range left {
			if waiting[r] == 0 && (best < 0 || score[r] > score[left[best]]) {
				best = i
			}
		}
		if best < 0 {
			c.split(left)
			return c.arrange()
		}
		r := left[best]
		left = slices.Delete(left, best, best+1)
		order = append(order, r)
		for _, a := range after[r] {
			waiting[a]--
		}
		for _, other := range left {
			score[other] -= crosses(other, r) - crosses(r, other)
		}
	}
	return order
}

// scores is how many crossings each run saves by standing before all others.
func (c *channel) scores() map[*run]int {
	score := make(map[*run]int, len(c.runs))
	for i, a := range c.runs {
		for _, b := range c.runs[:i] {
			gain := crosses(b, a) - crosses(a, b)
			score[a] += gain
			score[b] -= gain
		}
	}
	return score
}

// split breaks a circle of runs that must stand before each other: one gets
// a second track, joined to the first where no other run leaves or arrives.
func (c *channel) split(left []*run) {
	r := c.onCircle(left)
	joint := c.free(r)
	c.taken[joint] = true
	c.doglegs[r.wire] = joint
	first := newRun(r.wire, r.low, []int{joint})
	second := newRun(r.wire, []int{joint}, r.high)
	second.half = first
	c.claim(r.low, r.high, first, second)
	c.runs = slices.DeleteFunc(c.runs, func(o *run) bool { return o == r })
	c.runs = append(c.runs, first, second)
}

// onCircle returns the run with the shortest track of a circle among those
// left, each of which has another to wait for.
func (c *channel) onCircle(left []*run) *run {
	among := make(map[*run]bool, len(left))
	for _, r := range left {
		among[r] = true
	}
	back := func(r *run) *run {
		for _, b := range c.before(r) {
			if among[b] {
				return b
			}
		}
		return r
	}
	at := left[0]
	for range left {
		at = back(at)
	}
	shortest := at
	for r := back(at); r != at; r = back(r) {
		if r.to-r.from < shortest.to-shortest.from {
			shortest = r
		}
	}
	return shortest
}

// free finds the cell nearest to the middle of a run that no run uses.
func (c *channel) free(r *run) int {
	middle := (r.from + r.to) / 2
	for d := 0; ; d++ {
		for _, at := range [2]int{middle - d, middle + d} {
			if at >= 0 && c.lowAt[at] == nil && c.highAt[at] == nil && !c.taken[at] {
				c.size = max(c.size, at+1)
				return at
			}
		}
	}
}

// swap exchanges neighbours in the order while that saves crossings.
func (c *channel) swap(order []*run) {
	for again := true; again; {
		again = false
		for i := range len(order) - 1 {
			a, b := order[i], order[i+1]
			if crosses(b, a) < crosses(a, b) && !slices.Contains(c.before(b), a) {
				order[i], order[i+1] = b, a
				again = true
			}
		}
	}
}

// Joints of different nets that face each other over other lines would look
// joined, unless there is more between them than a line hides under.
const (
	apartJoints = 2
	farJoints   = hiddenRun + 1
)

// packTracks packs the runs, and again with more room where joints face each
// other.
func (c *channel) packTracks(order []*run) {
	far := map[*run]bool{}
	for again := true; again; {
		again = false
		c.pack(order, far)
		for _, r := range order {
			if !far[r] && c.facesJoint(r) {
				far[r], again = true, true
			}
		}
	}
}

// pack gives each run the first track that is free around its cells and comes
// after all those that it must follow or had better.
func (c *channel) pack(order []*run, far map[*run]bool) {
	c.tracks = 0
	taken := make([]*run, (len(order)+1)*farJoints) // the last run that wanted the track
	for i, r := range order {
		r.track = 0
		for _, b := range c.before(r) {
			r.track = max(r.track, b.track+c.apart(b, r, far[r]))
		}
		for _, b := range order[:i] {
			if b.meets(r) {
				taken[b.track] = r
				if crosses(b, r) < crosses(r, b) {
					r.track = max(r.track, b.track+1)
				}
			}
		}
		for taken[r.track] == r {
			r.track++
		}
		c.tracks = max(c.tracks, r.track+1)
	}
}

// meets reports whether two runs are too close for one track.
func (r *run) meets(o *run) bool {
	return r.roomFrom <= o.to && o.from <= r.roomTo || o.roomFrom <= r.to && r.from <= o.roomTo
}

// apart is how many tracks r must be after b.
func (c *channel) apart(b, r *run, far bool) int {
	switch faces := c.joint(b, r) >= 0; {
	case faces && far:
		return farJoints
	case faces || b == r.half:
		return apartJoints
	}
	return 1
}

// joint is the cell where b leaves and r arrives, each splitting there, or -1.
func (c *channel) joint(b, r *run) int {
	for _, at := range r.high {
		if c.lowAt[at] == b && b.hasJoint(at) && r.hasJoint(at) {
			return at
		}
	}
	return -1
}

// facesJoint reports whether a joint of r faces one of another run over lines
// only.
func (c *channel) facesJoint(r *run) bool {
	for _, b := range c.before(r) {
		at := c.joint(b, r)
		if at < 0 || r.track-b.track >= farJoints {
			continue
		}
		open := r.track - b.track - 1
		for _, other := range c.runs {
			if other.from <= at && at <= other.to && b.track < other.track && other.track < r.track {
				open--
			}
		}
		if open <= 0 {
			return true
		}
	}
	return false
}
