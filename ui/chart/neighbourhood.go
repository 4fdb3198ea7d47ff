package chart

// Neighbourhood returns the part of g around one node: whence it is reached in
// up to depth steps at ranks -1, -2 …, the node itself at rank 0, and where its
// steps lead at ranks 1, 2 …. Index maps its nodes to those of g; the focused
// node is the first.
//
// A node stands at its shortest distance, on the right when it is as far on
// both sides. Of the edges, those are in it that lead from one rank to the
// next, and their return edges: a neighbour in both directions has one two-way
// line. Other edges among neighbours say nothing of the focused node and are
// left out.
func Neighbourhood(g Graph, focus, depth int) (sub Graph, index []int) {
	if focus < 0 || focus >= len(g.Nodes) {
		return Graph{}, nil
	}
	ranks := map[int]int{focus: 0}
	index = append(index, focus)
	reach := func(from, to, at int) {
		rank, seen := ranks[from]
		if _, known := ranks[to]; !known && seen && (rank == at-1 && at > 0 || rank == at+1 && at < 0) {
			ranks[to] = at
			index = append(index, to)
		}
	}
	for d := 1; d <= depth; d++ {
		for _, e := range g.Edges {
			if e.isWithin(g) {
				reach(e.From, e.To, d)
			}
		}
		for _, e := range g.Edges {
			if e.isWithin(g) {
				reach(e.To, e.From, -d)
			}
		}
	}
	return subgraph(g, index, ranks), index
}

// subgraph keeps the nodes of index at the given ranks, and the edges that
// lead one rank up, with their return edges.
func subgraph(g Graph, index []int, ranks map[int]int) Graph {
	var sub Graph
	place := make(map[int]int, len(index))
	for i, node := range index {
		n := g.Nodes[node]
		n.Rank = ranks[node]
		sub.Nodes = append(sub.Nodes, n)
		place[node] = i
	}
	up := map[[2]int]bool{}
	for _, e := range g.Edges {
		if isUp(e, ranks) {
			up[[2]int{e.From, e.To}] = true
		}
	}
	for _, e := range g.Edges {
		if isUp(e, ranks) || up[[2]int{e.To, e.From}] {
			sub.Edges = append(sub.Edges, Edge{place[e.From], place[e.To], e.Label})
		}
	}
	return sub
}

// isUp reports whether an edge leads to the next rank.
func isUp(e Edge, ranks map[int]int) bool {
	from, known := ranks[e.From]
	to, alsoKnown := ranks[e.To]
	return known && alsoKnown && to == from+1
}
