package screen

import "parcours/careers"

// Trail is the way walked in a session, oldest node first. It always holds at
// least the node where one is.
type Trail struct {
	nodes []careers.NodeID
	// taken remembers the branch last taken from a node, and came the node that
	// each was last entered from.
	taken, came map[careers.NodeID]careers.NodeID
}

// longest bounds the trail: older steps are forgotten.
const longest = 500

// NewTrail starts a trail at start.
func NewTrail(start careers.NodeID) *Trail {
	return &Trail{
		nodes: []careers.NodeID{start},
		taken: map[careers.NodeID]careers.NodeID{},
		came:  map[careers.NodeID]careers.NodeID{},
	}
}

// Here is the node where one is.
func (t *Trail) Here() careers.NodeID { return t.nodes[len(t.nodes)-1] }

// Nodes returns the trail, oldest first; callers only read it.
func (t *Trail) Nodes() []careers.NodeID { return t.nodes }

// Go walks to a node. Walking to where one is changes nothing.
func (t *Trail) Go(to careers.NodeID) {
	from := t.Here()
	if from == to {
		return
	}
	t.nodes = append(t.nodes, to)
	if len(t.nodes) > longest {
		t.nodes = append(t.nodes[:0], t.nodes[len(t.nodes)-longest:]...)
	}
}

// Take walks along the step from here to a later node and remembers the branch.
func (t *Trail) Take(to careers.NodeID) {
	t.taken[t.Here()] = to
	t.came[to] = t.Here()
	t.Go(to)
}

// TakeBack walks against the step into here, and remembers that it leads back.
func (t *Trail) TakeBack(from careers.NodeID) {
	t.came[t.Here()] = from
	t.taken[from] = t.Here()
	t.Go(from)
}

// Back returns to the node before, and reports whether there was one.
func (t *Trail) Back() bool {
	if len(t.nodes) < 2 {
		return false
	}
	t.nodes = t.nodes[:len(t.nodes)-1]
	return true
}

// Taken is the branch last taken from a node, "" for none.
func (t *Trail) Taken(from careers.NodeID) careers.NodeID { return t.taken[from] }

// Came is the node that a node was last entered from along a step, "" for none.
func (t *Trail) Came(to careers.NodeID) careers.NodeID { return t.came[to] }
