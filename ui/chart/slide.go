package chart

import (
	"cmp"
	"slices"
)

// slidePorts moves ports along their boxes, where a box has more room than its
// ports need, to where their lines run straight. A port that no move can
// straighten stays.
func (s *sketch) slidePorts(m metrics) {
	for i := range s.wires {
		w := &s.wires[i]
		ends := slices.Clone(w.higher)
		slices.SortStableFunc(ends, func(a, b int) int {
			return cmp.Compare(s.distance(w.lower[0], a), s.distance(w.lower[0], b))
		})
		for _, e := range ends {
			if s.straightened(w.lower[0], e, m) {
				break
			}
		}
	}
}

func (s *sketch) distance(a, b int) int { return max(s.at(a)-s.at(b), s.at(b)-s.at(a)) }

// straightened slides one or both ends of a line to one cell, if it can.
func (s *sketch) straightened(a, b int, m metrics) bool {
	if s.at(a) == s.at(b) {
		return true
	}
	fromA, toA := s.room(a, m)
	fromB, toB := s.room(b, m)
	from, to := max(fromA, fromB), min(toA, toB)
	if from > to {
		return false
	}
	at := min(max((s.at(a)+s.at(b))/2, from), to)
	s.slide(a, at)
	s.slide(b, at)
	return true
}

func (s *sketch) slide(e, at int) { s.ends[e].offset = at - s.items[s.ends[e].item].start }

// room is the cells in which a port may be without leaving its wall or coming
// too close to the next port.
func (s *sketch) room(e int, m metrics) (from, to int) {
	own := s.ends[e]
	it := s.items[own.item]
	if it.node == NoNode {
		return it.start, it.start
	}
	from, to = it.start+m.wall, it.start+it.size-m.wall-1
	ports := it.lower
	if own.high {
		ports = it.higher
	}
	i := slices.Index(ports, e)
	if i > 0 {
		from = s.at(ports[i-1]) + m.pitch
	}
	if i+1 < len(ports) {
		to = s.at(ports[i+1]) - m.pitch
	}
	return from, to
}
