package careers

import "slices"

// Leap is a role unlike all that someone has seen, with what makes it so.
type Leap struct {
	Node                              *Node
	Nearest                           *Node
	Shared, Of                        int
	OtherTrack, OtherKind, OtherLevel bool
	Joined                            bool
}

// Unlike returns a role unlike those seen.
func (g *Graph) Unlike(seen []NodeID) (Leap, bool) {
	tracks := map[TrackID]bool{}
	for _, id := range seen {
		if n := g.node[id]; n != nil {
			tracks[n.Track] = true
		}
	}
	var first *Node
	for n := range g.roles() {
		switch {
		case slices.Contains(seen, n.ID):
		case n.Track != "" && !tracks[n.Track]:
			return Leap{Node: n, OtherTrack: true}, true
		case first == nil:
			first = n
		}
	}
	return Leap{Node: first}, first != nil
}
