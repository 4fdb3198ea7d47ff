package screen

import (
	"slices"

	"parcours/careers"
)

// Trail is the way walked in a session, oldest node first. It always holds at
// least the node where one is.
//
// It tells steps of the data from leaps: each node knows whether a step led to it
// from the one before. Looking around leaves one node only: where one looks next
// takes the place of where one only looked.
type Trail struct {
	nodes []careers.NodeID
	by    []arrival
	// taken remembers the branch last taken from a node, and came the node that
	// each was last entered from.
	taken, came map[careers.NodeID]careers.NodeID
	seen        []careers.NodeID
}

// arrival is how one came to a node of the trail.
type arrival uint8

const (
	leapt   arrival = iota // by a search, a link, a key
	stepped                // along a step
	climbed                // against a step, back to where it begins
	looked                 // by an arrow that follows no step
)

// longest bounds the trail: older steps are forgotten.
const longest = 500

// NewTrail starts a trail at start.
func NewTrail(start careers.NodeID) *Trail {
	return &Trail{
		nodes: []careers.NodeID{start},
		by:    []arrival{leapt},
		taken: map[careers.NodeID]careers.NodeID{},
		came:  map[careers.NodeID]careers.NodeID{},
		seen:  []careers.NodeID{start},
	}
}

// Here is the node where one is.
func (t *Trail) Here() careers.NodeID { return t.nodes[len(t.nodes)-1] }

// Nodes returns the trail, oldest first; callers only read it.
func (t *Trail) Nodes() []careers.NodeID { return t.nodes }

// Seen are the nodes where one has been in the session, none twice, the one seen last at the end.
// One that was only looked at is not among them; going back takes none away.
func (t *Trail) Seen() []careers.NodeID { return t.seen }

// Walked reports whether one has gone anywhere from where the trail starts.
func (t *Trail) Walked() bool { return len(t.nodes) > 1 }

// IsStep reports whether a step of the data leads to a node of the trail from the
// one before it, IsBack whether one leads from it to that.
func (t *Trail) IsStep(i int) bool { return t.by[i] == stepped }
func (t *Trail) IsBack(i int) bool { return t.by[i] == climbed }

// Go leaps to a node. Going to where one is changes nothing, but that one stays.
func (t *Trail) Go(to careers.NodeID) { t.add(to, leapt) }

// Look moves to a node that no step leads to.
func (t *Trail) Look(to careers.NodeID) {
	if last := len(t.nodes) - 1; t.by[last] == looked && last > 0 {
		t.nodes, t.by = t.nodes[:last], t.by[:last]
	}
	if t.Here() != to {
		t.add(to, looked)
	}
}

func (t *Trail) add(to careers.NodeID, by arrival) {
	if by != looked {
		t.seen = careers.SeenNow(t.seen, to)
	}
	if t.Here() == to {
		if last := len(t.by) - 1; t.by[last] == looked {
			t.by[last] = leapt
		}
		return
	}
	t.nodes, t.by = append(t.nodes, to), append(t.by, by)
	if over := len(t.nodes) - longest; over > 0 {
		t.nodes, t.by = append(t.nodes[:0], t.nodes[over:]...), append(t.by[:0], t.by[over:]...)
	}
}

// Way is a trail as it was at some moment.
type Way struct {
	nodes []careers.NodeID
	by    []arrival
}

// Way remembers the trail.
func (t *Trail) Way() Way { return Way{slices.Clone(t.nodes), slices.Clone(t.by)} }

// Return makes the trail what it was.
func (t *Trail) Return(w Way) { t.nodes, t.by = slices.Clone(w.nodes), slices.Clone(w.by) }

// Take walks along the step from here to a later node and remembers the branch.
func (t *Trail) Take(to careers.NodeID) {
	t.taken[t.Here()] = to
	t.came[to] = t.Here()
	t.add(to, stepped)
}

// TakeBack walks against the step into here, and remembers that it leads back.
func (t *Trail) TakeBack(from careers.NodeID) {
	t.came[t.Here()] = from
	t.taken[from] = t.Here()
	t.add(from, climbed)
}

// Back returns to the node before, and reports whether there was one.
func (t *Trail) Back() bool {
	if len(t.nodes) < 2 {
		return false
	}
	t.nodes, t.by = t.nodes[:len(t.nodes)-1], t.by[:len(t.by)-1]
	return true
}

// Taken is the branch last taken from a node, "" for none.
func (t *Trail) Taken(from careers.NodeID) careers.NodeID { return t.taken[from] }

// Came is the node that a node was last entered from along a step, "" for none.
func (t *Trail) Came(to careers.NodeID) careers.NodeID { return t.came[to] }
