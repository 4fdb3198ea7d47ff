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

// Ranked returns g with ranks made from its edges, for graphs that have none of
// their own. Cycles are broken where a depth-first search from the first nodes
// closes them; along all other edges the rank rises, by as little as it can
// (longest path).
func Ranked(g Graph) Graph {
	next := successors(g)
	order, position := depthFirst(g, next)
	ranked := Graph{Nodes: slices.Clone(g.Nodes), Edges: g.Edges}
	for i := range ranked.Nodes {
		ranked.Nodes[i].Rank = 0
	}
	for _, node := range order {
		for _, to := range next[node] {
			if position[to] > position[node] {
				ranked.Nodes[to].Rank = max(ranked.Nodes[to].Rank, ranked.Nodes[node].Rank+1)
			}
		}
	}
	return ranked
}

// depthFirst returns the nodes in reverse post-order, in which only the edges
// that close a cycle point backwards, and the position of each node in it.
func depthFirst(g Graph, next [][]int) (order, position []int) {
	type visit struct{ node, edge int }
	seen := make([]bool, len(g.Nodes))
	var stack []visit
	for start := range g.Nodes {
		if seen[start] {
			continue
		}
		seen[start] = true
		for stack = append(stack, visit{start, 0}); len(stack) > 0; {
			top := &stack[len(stack)-1]
			if top.edge == len(next[top.node]) {
				order = append(order, top.node)
				stack = stack[:len(stack)-1]
				continue
			}
			to := next[top.node][top.edge]
			top.edge++
			if !seen[to] {
				seen[to] = true
				stack = append(stack, visit{to, 0})
			}
		}
	}
	slices.Reverse(order)
	position = make([]int, len(g.Nodes))
	for i, node := range order {
		position[node] = i
	}
	return order, position
}

// successors lists where the edges of each node lead, in the graph's order.
func successors(g Graph) [][]int {
	next := make([][]int, len(g.Nodes))
	for _, e := range g.Edges {
		if e.isWithin(g) {
			next[e.From] = append(next[e.From], e.To)
		}
	}
	return next
}

// isWithin reports whether e joins two different nodes of g.
func (e Edge) isWithin(g Graph) bool {
	return e.From != e.To && min(e.From, e.To) >= 0 && max(e.From, e.To) < len(g.Nodes)
}
