package chart

import "math"

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
		for _, b := range r.before {
			r.track = max(r.track, b.track+c.apart(b, r, far[r]))
		}
		for _, b := range order[:i] {
			if b.meets(r) {
				taken[b.track] = r
				if gain(b, r) > 0 {
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
	for _, b := range r.before {
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

// A span is the cells from first to last.
type span struct{ first, last int }

// spanOf is the shortest span over some cells; over none, one that is empty.
func spanOf(lists ...[]int) span {
	s := span{math.MaxInt, -1}
	for _, cells := range lists {
		for _, at := range cells {
			s.first, s.last = min(s.first, at), max(s.last, at)
		}
	}
	return s
}

func (s span) contains(at int) bool { return s.first <= at && at <= s.last }

// spans is the cells that a wire takes of its first and of its second track.
func (r *route) spans() (first, second span) {
	if r.second == noTrack {
		return spanOf(r.low, r.high), spanOf()
	}
	joint := []int{r.joint}
	return spanOf(r.low, joint), spanOf(joint, r.high)
}
