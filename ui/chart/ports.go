package chart

import (
	"cmp"
	"slices"
)

// portKey orders the ports on one side of an item. Lines that turn back to
// the same rank leave at the ends of the side, the nearest outermost, so that
// they nest; the others keep the order of where they go.
type portKey struct{ class, place int }

// arrangePorts orders the ports of each item and sizes the boxes for them.
func (s *sketch) arrangePorts(m metrics) {
	position := make([]int, len(s.items))
	for _, rank := range s.ranks {
		for i, it := range rank {
			position[it] = i
		}
	}
	keys := make([]portKey, len(s.ends))
	for e := range s.ends {
		keys[e] = s.portKey(e, position)
	}
	byKey := func(a, b int) int {
		return cmp.Or(cmp.Compare(keys[a].class, keys[b].class), cmp.Compare(keys[a].place, keys[b].place), cmp.Compare(a, b))
	}
	for i := range s.items {
		it := &s.items[i]
		if s.isDummy(i) {
			continue
		}
		slices.SortFunc(it.lower, byKey)
		slices.SortFunc(it.higher, byKey)
		it.size = m.across(it.node, max(len(it.lower), len(it.higher)))
		s.centrePorts(it.lower, it.size, m)
		s.centrePorts(it.higher, it.size, m)
	}
}

// portKey looks at where the line behind a port goes.
func (s *sketch) portKey(e int, position []int) portKey {
	own, w := s.ends[e], &s.wires[s.ends[e].wire]
	if !own.high {
		return portKey{0, 1000 * position[s.ends[w.lower[0]].item]}
	}
	if e != w.lower[0] {
		return s.sideKey(own.item, s.ends[w.lower[0]].item, position)
	}
	if len(w.higher) == 0 {
		return s.sideKey(own.item, s.ends[w.lower[1]].item, position)
	}
	sum := 0
	for _, f := range w.higher {
		sum += position[s.ends[f].item]
	}
	return portKey{0, 1000 * sum / len(w.higher)}
}

// sideKey is the key of a line to another item of the same rank.
func (s *sketch) sideKey(own, other int, position []int) portKey {
	if position[other] < position[own] {
		return portKey{-1, -position[other]}
	}
	return portKey{1, -position[other]}
}

// centrePorts spreads ports in the middle of a side.
func (s *sketch) centrePorts(ends []int, size int, m metrics) {
	first := m.wall + (size-2*m.wall-(len(ends)-1)*m.pitch-1)/2
	for i, e := range ends {
		s.ends[e].offset = first + i*m.pitch
	}
}
