package chart

import "slices"

// closeRanks numbers the ranks in use from 0 without gaps. It returns the rank
// of each node and the number of ranks.
func closeRanks(nodes []Node) (rankOf []int, count int) {
	used := make([]int, len(nodes))
	for i, n := range nodes {
		used[i] = n.Rank
	}
	slices.Sort(used)
	used = slices.Compact(used)
	rankOf = make([]int, len(nodes))
	for i, n := range nodes {
		rankOf[i], _ = slices.BinarySearch(used, n.Rank)
	}
	return rankOf, len(used)
}

// isWithin reports whether e joins two different nodes of g.
func (e Edge) isWithin(g Graph) bool {
	return e.From != e.To && min(e.From, e.To) >= 0 && max(e.From, e.To) < len(g.Nodes)
}
