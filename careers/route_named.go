package careers

import (
	"math"
	"slices"
)

// withNamed makes sure that one of the ways follows a whole way that a source
// names to the goal: the best of these takes the last place where none does.
func (s *search) withNamed(found []*way, from NodeID, k int) []*way {
	goal := s.nodes[s.goal].ID
	var best *way
	for _, p := range s.header.Paths {
		path := p.towards(goal)
		if len(path) < 2 {
			continue
		}
		for _, w := range found {
			if endsWith(s.nodesOf(w), path) {
				return found
			}
		}
		if w := s.along(path, from); w != nil && (best == nil || compareWays(w, best) < 0) {
			best = w
		}
	}
	if best == nil || k < 2 {
		return found
	}
	if len(found) >= k {
		found = found[:k-1]
	}
	found = append(found, best)
	slices.SortStableFunc(found, compareWays)
	return found
}

func (s *search) nodesOf(w *way) []NodeID {
	var ids []NodeID
	for at := w; at != nil; at = at.before {
		ids = append(ids, s.nodes[at.node].ID)
	}
	slices.Reverse(ids)
	return ids
}

// along is the best way that comes to the first node of a path, or begins on
// it, and follows it to its end; nil where there is none.
func (s *search) along(path []NodeID, from NodeID) *way {
	free := *s
	free.taken, free.having, free.longest, free.summit = nil, make([][]int8, len(s.nodes)), math.MaxInt, math.MaxInt
	at := slices.Index(path, from)
	var w *way
	if at >= 0 {
		w = free.begin(free.exact, s.number[from])
	} else {
		at = 0
		first := s.search(from, path[0], Quickest, nil).ways(1)
		if len(first) == 0 {
			return nil
		}
		w = free.again(first[0])
	}
	for _, id := range path[at+1:] {
		if w = free.follow(w, id); w == nil {
			return nil
		}
	}
	return w
}

// follow goes a step from the end of a way, nil where none leads to the node.
func (s *search) follow(w *way, to NodeID) *way {
	if w == nil {
		return nil
	}
	for at := w; at != nil; at = at.before {
		if s.nodes[at.node].ID == to {
			return nil
		}
	}
	for _, a := range s.out[w.node] {
		if s.nodes[a.to].ID == to {
			return s.extend(s.exact, w, a)
		}
	}
	return nil
}
