package chart

import (
	"cmp"
	"slices"
)

// A forest joins items into sets (Tarjan, Efficiency of a good but not linear
// set union algorithm, 1975). The root of a set is its first item.
type forest []int

func (f forest) root(i int) int {
	for f[i] != i {
		f[i] = f[f[i]]
		i = f[i]
	}
	return i
}

func (f forest) join(i, j int) {
	i, j = f.root(i), f.root(j)
	f[max(i, j)] = min(i, j)
}

// findParts numbers the parts of the graph that do not hang together, the largest first.
func (s *sketch) findParts() {
	f := make(forest, len(s.items))
	for i := range f {
		f[i] = i
	}
	for _, w := range s.wires {
		for _, e := range slices.Concat(w.lower, w.higher) {
			f.join(s.ends[w.lower[0]].item, s.ends[e].item)
		}
	}
	size := make([]int, len(f))
	var roots []int
	for i := range f {
		r := f.root(i)
		if size[r]++; r == i {
			roots = append(roots, r)
		}
	}
	slices.SortStableFunc(roots, func(a, b int) int { return cmp.Compare(size[b], size[a]) })
	number := make([]int, len(f))
	for n, r := range roots {
		number[r] = n
	}
	for i := range s.items {
		s.items[i].part = number[f.root(i)]
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

// pack puts the placed parts one after the other across the ranks, each as
// near as the ranks that it takes allow. A node on its own only needs room in
// its rank. It returns the number of cells that all take.
func (s *sketch) pack(parts [][]column, sizes []int, m metrics) int {
	floor := make([]int, len(s.ranks))  // where the next part can start
	filled := make([]int, len(s.ranks)) // where the next node on its own can
	total := 0
	for p, ranks := range parts {
		first := s.items[firstItem(ranks)].rank
		isLone := len(ranks) == 1 && len(ranks[0]) == 1
		start := filled[first]
		if !isLone {
			start = slices.Max(floor[first : first+len(ranks)])
		}
		for r, rank := range ranks {
			for _, it := range rank {
				s.items[it].start += start
				filled[first+r] = s.items[it].start + s.items[it].size + m.partGap()
			}
			if !isLone {
				floor[first+r] = start + sizes[p] + m.partGap()
			}
			floor[first+r] = max(floor[first+r], filled[first+r])
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
