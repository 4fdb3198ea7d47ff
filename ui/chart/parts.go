package chart

import (
	"cmp"
	"slices"
)

// findParts numbers the connected parts of the graph, largest first, so that
// a node that comes or goes on its own leaves the numbers of the rest alone.
func (s *sketch) findParts() {
	root := make([]int, len(s.items))
	for i := range root {
		root[i] = i
	}
	find := func(i int) int {
		for root[i] != i {
			root[i] = root[root[i]]
			i = root[i]
		}
		return i
	}
	for _, w := range s.wires {
		first := find(s.ends[w.lower[0]].item)
		for _, e := range slices.Concat(w.lower[1:], w.higher) {
			if other := find(s.ends[e].item); other != first {
				root[max(other, first)] = min(other, first)
				first = min(other, first)
			}
		}
	}
	size := make([]int, len(s.items))
	for i := range s.items {
		size[find(i)]++
	}
	var roots []int
	for i := range s.items {
		if size[i] > 0 {
			roots = append(roots, i)
		}
	}
	slices.SortStableFunc(roots, func(a, b int) int { return cmp.Compare(size[b], size[a]) })
	number := make([]int, len(s.items))
	for n, i := range roots {
		number[i] = n
	}
	for i := range s.items {
		s.items[i].part = number[find(i)]
	}
	s.parts = len(roots)
}

// columns returns the ranks of each part, in the order of the sketch's ranks.
// A part has columns from its first rank to its last only.
func (s *sketch) columns() [][]column {
	first, last := make([]int, s.parts), make([]int, s.parts)
	for i := range first {
		first[i] = -1
	}
	for r, rank := range s.ranks {
		for _, it := range rank {
			p := s.items[it].part
			if first[p] < 0 {
				first[p] = r
			}
			last[p] = r
		}
	}
	all := make([][]column, s.parts)
	for p := range all {
		all[p] = make([]column, last[p]-first[p]+1)
	}
	for r, rank := range s.ranks {
		for _, it := range rank {
			p := s.items[it].part
			all[p][r-first[p]] = append(all[p][r-first[p]], it)
		}
	}
	return all
}

// pack moves the placed parts, largest first, to the first room that they find
// across the ranks. It returns the number of cells that all take.
func (s *sketch) pack(parts [][]column, sizes []int, m metrics) int {
	floor := make([]int, len(s.ranks)) // where the next part can start
	total := 0
	for p, ranks := range parts {
		first := s.items[firstItem(ranks)].rank
		start := 0
		if len(ranks) == 1 && len(ranks[0]) == 1 {
			start = s.hole(ranks[0][0], floor[first], m)
		} else {
			start = slices.Max(floor[first : first+len(ranks)])
		}
		for r, rank := range ranks {
			for _, it := range rank {
				s.items[it].start += start
			}
			floor[first+r] = max(floor[first+r], start+sizes[p]+s.partGap(m))
		}
		total = max(total, start+sizes[p])
	}
	return total
}

func firstItem(ranks []column) int {
	for _, rank := range ranks {
		if len(rank) > 0 {
			return rank[0]
		}
	}
	panic("a part without items")
}

// partGap keeps parts apart: their boxes must not look joined.
func (s *sketch) partGap(m metrics) int {
	if m.direction == TopDown {
		return 2
	}
	return 0
}

// hole finds room for a lone node among the items that its rank has before
// floor, or at floor.
func (s *sketch) hole(lone, floor int, m metrics) int {
	it := s.items[lone]
	var taken []item
	for _, other := range s.ranks[it.rank] {
		if o := s.items[other]; other != lone && o.part < it.part {
			taken = append(taken, o)
		}
	}
	slices.SortFunc(taken, func(a, b item) int { return cmp.Compare(a.start, b.start) })
	at := 0
	for _, o := range taken {
		if at+it.size+m.gap(it, o) <= o.start {
			return at
		}
		at = max(at, o.start+o.size+m.gap(o, it))
	}
	return min(at, floor)
}
