package chart

import (
	"cmp"
	"slices"
)

// A net is one drawn line with all its branches.
type net struct {
	kind netKind
	// from is the source; of a mutual net, the end of lower rank.
	from int
	// to holds the targets by rank.
	to []int
	// wires are the net's pieces from rank to rank, in that order.
	firstWire, wireCount int
}

type netKind uint8

const (
	// tree is the line from one source to all its targets of equal or higher
	// rank: all of these edges share it.
	tree netKind = iota
	// pair is a line for two edges in both directions.
	pair
	// back is the line of one edge to a lower rank.
	back
	// near is the line of one edge without a direction.
	near
)

// isMutual reports whether both ends of such a line are alike.
func isMutual(k netKind) bool { return k == pair || k == near }

// An item takes a place in a rank: a node, or a dummy where a net passes
// through to farther ranks.
type item struct {
	rank int
	node int // NoNode for a dummy
	part int
	// start is the item's first cell across the ranks, size their number.
	start, size int
	// lower and higher are the ends that arrive from the channel to the lower
	// and to the higher rank, in the order of their ports.
	lower, higher []int
}

// A wire is the piece of a net in one channel, the room between a rank and
// the next. Channel c follows rank c.
type wire struct {
	net, channel int
	// lower and higher are its ends at the two ranks. The first of lower is
	// where the net comes from; a back net's wires come from higher.
	lower, higher []int
	route
}

// An end joins a wire to an item.
type end struct {
	item, wire int
	kind       endKind
	// offset is the port's cell, counted from the start of the item.
	offset int
	// high tells that it is on the item's side of higher ranks.
	high bool
}

type endKind uint8

const (
	tail endKind = iota // leaves a node
	head                // arrives at a node
	pass                // goes on through a dummy
)

// sketch is a drawing in the making.
type sketch struct {
	g      Graph
	rankOf []int
	items  []item // nodes first, by index
	nets   []net
	wires  []wire
	ends   []end
	// ranks holds the items of each rank in their order.
	ranks [][]int
	parts int
	// only is the part that is laid out, or allParts.
	only int
	// crossings is the number of cells in which wires cross.
	crossings int
}

const allParts = -1

// newSketch turns edges into nets, wires and dummies.
func newSketch(g Graph) *sketch {
	rankOf, count := closeRanks(g.Nodes)
	s := &sketch{g: g, rankOf: rankOf, items: make([]item, len(g.Nodes), 2*len(g.Nodes)), ranks: make([][]int, count), only: allParts}
	for i := range g.Nodes {
		s.items[i] = item{rank: rankOf[i], node: i}
	}
	s.nets = nets(g, rankOf)
	for i := range s.nets {
		s.addWires(i)
	}
	for i, it := range s.items {
		s.ranks[it.rank] = append(s.ranks[it.rank], i)
	}
	return s
}

// nets groups the edges of g by the line that draws them. Edges to oneself,
// repeated ones and those with an end that does not exist are left out.
func nets(g Graph, rankOf []int) []net {
	var all []net
	edges, undirected := edgesByEnds(g, rankOf)
	for i := 0; i < len(edges); {
		from := edges[i].From
		branches := net{kind: tree, from: from}
		for ; i < len(edges) && edges[i].From == from; i++ {
			to := edges[i].To
			twoWay := hasEdge(edges, to, from)
			switch {
			case twoWay && isFirst(rankOf, from, to):
				all = append(all, net{kind: pair, from: from, to: []int{to}})
			case twoWay:
			case rankOf[to] < rankOf[from]:
				all = append(all, net{kind: back, from: from, to: []int{to}})
			default:
				branches.to = append(branches.to, to)
			}
		}
		if branches.to != nil {
			slices.SortStableFunc(branches.to, func(a, b int) int { return cmp.Compare(rankOf[a], rankOf[b]) })
			all = append(all, branches)
		}
	}
	for _, e := range undirected {
		if !hasEdge(edges, e.From, e.To) && !hasEdge(edges, e.To, e.From) {
			all = append(all, net{kind: near, from: e.From, to: []int{e.To}})
		}
	}
	return all
}

// edgesByEnds are the edges to draw, each once, those without a direction apart and from
// their first end.
func edgesByEnds(g Graph, rankOf []int) (directed, undirected []Edge) {
	for _, e := range g.Edges {
		switch {
		case !e.isWithin(g):
		case !e.Undirected:
			directed = append(directed, Edge{From: e.From, To: e.To})
		case isFirst(rankOf, e.From, e.To):
			undirected = append(undirected, Edge{From: e.From, To: e.To})
		default:
			undirected = append(undirected, Edge{From: e.To, To: e.From})
		}
	}
	slices.SortFunc(directed, byEnds)
	slices.SortFunc(undirected, byEnds)
	return slices.Compact(directed), slices.Compact(undirected)
}

// isFirst reports whether a node comes before another, by rank.
func isFirst(rankOf []int, node, other int) bool {
	return cmp.Or(cmp.Compare(rankOf[node], rankOf[other]), cmp.Compare(node, other)) < 0
}

// hasEdge looks for an edge among those sorted by their ends.
func hasEdge(edges []Edge, from, to int) bool {
	_, found := slices.BinarySearchFunc(edges, Edge{From: from, To: to}, byEnds)
	return found
}

func byEnds(a, b Edge) int {
	return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To))
}

// addWires lays a net's wires, one to a channel, joined by dummies.
func (s *sketch) addWires(n int) {
	net := &s.nets[n]
	net.firstWire = len(s.wires)
	low, far := net.from, net.to
	if net.kind == back {
		low, far = net.to[0], []int{net.from}
	}
	lowKind, farKind := tail, head
	switch net.kind {
	case back:
		lowKind, farKind = head, tail
	case pair:
		lowKind = head
	case near:
		farKind = tail
	}
	rank := s.rankOf[low]
	w := s.addWire(n, rank)
	s.addLower(w, low, lowKind)
	for len(far) > 0 && s.rankOf[far[0]] == rank {
		s.addLower(w, far[0], farKind)
		far = far[1:]
	}
	for len(far) > 0 {
		rank++
		for len(far) > 0 && s.rankOf[far[0]] == rank {
			s.addHigher(w, far[0], farKind)
			far = far[1:]
		}
		if len(far) == 0 {
			break
		}
		dummy := len(s.items)
		s.items = append(s.items, item{rank: rank, node: NoNode, size: 1})
		s.addHigher(w, dummy, pass)
		w = s.addWire(n, rank)
		s.addLower(w, dummy, pass)
	}
	net.wireCount = len(s.wires) - net.firstWire
}

func (s *sketch) addWire(net, channel int) int {
	s.wires = append(s.wires, wire{net: net, channel: channel})
	return len(s.wires) - 1
}

// addLower adds an end at the channel's lower rank.
func (s *sketch) addLower(w, at int, kind endKind) {
	s.wires[w].lower = append(s.wires[w].lower, len(s.ends))
	s.items[at].higher = append(s.items[at].higher, len(s.ends))
	s.ends = append(s.ends, end{item: at, wire: w, kind: kind, high: true})
}

// addHigher adds an end at the channel's higher rank.
func (s *sketch) addHigher(w, at int, kind endKind) {
	s.wires[w].higher = append(s.wires[w].higher, len(s.ends))
	s.items[at].lower = append(s.items[at].lower, len(s.ends))
	s.ends = append(s.ends, end{item: at, wire: w, kind: kind})
}

// isDummy reports whether an item is not a node.
func (s *sketch) isDummy(i int) bool { return i >= len(s.g.Nodes) }

// at is the cell of an end across the ranks.
func (s *sketch) at(e int) int { return s.items[s.ends[e].item].start + s.ends[e].offset }
