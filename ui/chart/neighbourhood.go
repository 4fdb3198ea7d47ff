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

// Crop returns a neighbourhood with only some of the nodes of one rank, count
// of them from first on, for a column that scrolls: more than about twelve
// neighbours on a side make a taller drawing than a screen. What only they led
// to goes with the others. Index is cut alike.
func Crop(sub Graph, index []int, rank, first, count int) (Graph, []int) {
	kept := make([]bool, len(sub.Nodes))
	seen := 0
	for i, n := range sub.Nodes {
		kept[i] = n.Rank != rank || first <= seen && seen < first+count
		if n.Rank == rank {
			seen++
		}
	}
	joined := reached(sub, kept)
	var cropped Graph
	var cut []int
	place := make([]int, len(sub.Nodes))
	for i, n := range sub.Nodes {
		if joined[i] {
			place[i] = len(cut)
			cropped.Nodes, cut = append(cropped.Nodes, n), append(cut, index[i])
		}
	}
	for _, e := range sub.Edges {
		if joined[e.From] && joined[e.To] {
			cropped.Edges = append(cropped.Edges, Edge{place[e.From], place[e.To], e.Label})
		}
	}
	return cropped, cut
}

// reached tells which of the kept nodes hang together with the first.
func reached(g Graph, kept []bool) []bool {
	joined := make([]bool, len(g.Nodes))
	if len(joined) > 0 {
		joined[0] = kept[0]
	}
	for again := true; again; {
		again = false
		for _, e := range g.Edges {
			if kept[e.From] && kept[e.To] && joined[e.From] != joined[e.To] {
				joined[e.From], joined[e.To], again = true, true, true
			}
		}
	}
	return joined
}
