package chart

import (
	"cmp"
	"math"
	"slices"
)

// Layout is a placed graph. It never changes, so that any number of goroutines
// may draw it, each into a Grid of its own.
type Layout struct {
	sketch
	metrics
	w, h  int
	boxes []Rect
	order [][]int // nodes of each rank, as drawn
	// slots are where the ranks are, in cells towards higher ranks; channel c
	// lies between the end of slot c and the start of the next.
	slots []slot
	// inChannel are the wires of each channel.
	inChannel [][]int
	// touching are the nets that begin or end at each node.
	touching [][]int
	// label is the longest label of the edges, in cells, where room was left.
	label int
}

// slot is the extent of a rank.
type slot struct{ start, size int }

func (s slot) end() int { return s.start + s.size }

// Place lays a graph out as the options say. The same graph and options give
// the same layout.
func Place(g Graph, o Options) *Layout {
	return place(arrange(g), o)
}

// arrange does what no detail and no direction changes: which items there are
// and in which order.
func arrange(g Graph) *sketch {
	s := newSketch(g)
	s.findParts()
	o := newOrdering(s)
	parts := s.columns()
	for r := range s.ranks {
		s.ranks[r] = s.ranks[r][:0]
	}
	for _, part := range parts {
		best := s.best(o.run(part))
		first := s.items[firstItem(best)].rank
		for r, rank := range best {
			s.ranks[first+r] = append(s.ranks[first+r], rank...)
		}
	}
	return s
}

// best returns the order with the fewest crossings when drawn; of equals, the
// first.
func (s *sketch) best(found []candidate) []column {
	if len(found) == 1 {
		return found[0].ranks
	}
	m := newMetrics(make([]Node, len(s.g.Nodes)), Shorts, LeftRight) // whatever language names are in
	var best []column
	fewest := math.MaxInt
	for _, c := range found {
		trial := s.clone()
		trial.ranks = make([][]int, len(s.ranks))
		first := s.items[firstItem(c.ranks)]
		trial.only = first.part
		for r, rank := range c.ranks {
			trial.ranks[first.rank+r] = rank
		}
		trial.arrangePorts(m)
		size := trial.placePart(c.ranks, m)
		trial.slidePorts(m)
		trial.routeChannels(size)
		if trial.crossings < fewest {
			best, fewest = c.ranks, trial.crossings
		}
	}
	return best
}

// place gives an arranged sketch its cells.
func place(arranged *sketch, o Options) *Layout {
	l := &Layout{sketch: arranged.clone(), metrics: newMetrics(arranged.g.Nodes, o.Detail, o.Direction)}
	s := &l.sketch
	s.arrangePorts(l.metrics)
	parts := s.columns()
	sizes := make([]int, len(parts))
	for p := range parts {
		sizes[p] = s.placePart(parts[p], l.metrics)
	}
	across := s.pack(parts, sizes, l.metrics)
	for _, rank := range s.ranks {
		slices.SortStableFunc(rank, func(a, b int) int { return cmp.Compare(s.items[a].start, s.items[b].start) })
	}
	s.slidePorts(l.metrics)
	tracks, across := s.routeChannels(across)
	if o.Labels && o.Direction == LeftRight {
		l.label = longestLabel(s.g.Edges)
	}
	along := l.measure(tracks)
	l.w, l.h = along, across
	if o.Direction == TopDown {
		l.w, l.h = across, along
	}
	l.index()
	return l
}

// measure sets the extents of ranks and channels towards higher ranks.
func (l *Layout) measure(tracks []int) (along int) {
	shortest := 3
	if l.direction == TopDown {
		shortest = 2
	}
	l.slots = make([]slot, len(l.ranks))
	for r, rank := range l.ranks {
		size := 0
		for _, it := range rank {
			if node := l.items[it].node; node != NoNode {
				size = max(size, l.along(node))
			}
		}
		l.slots[r] = slot{along, size}
		along += size
		switch {
		case r+1 < len(l.ranks):
			along += max(shortest, 1+tracks[r]+1)
			if l.label > 0 {
				along += l.label + 1
			}
		case tracks[r] > 0:
			along += 1 + tracks[r]
		}
	}
	return along
}

// index prepares what drawing and asking look up.
func (l *Layout) index() {
	l.boxes = make([]Rect, len(l.g.Nodes))
	l.order = make([][]int, len(l.ranks))
	for r, rank := range l.ranks {
		for _, i := range rank {
			it := l.items[i]
			if it.node == NoNode {
				continue
			}
			l.order[r] = append(l.order[r], it.node)
			size := l.along(it.node)
			if l.direction == LeftRight {
				size = l.slots[r].size
			}
			l.boxes[it.node] = l.rect(l.slots[r].start, it.start, size, it.size)
		}
	}
	l.inChannel = make([][]int, len(l.ranks))
	for i, w := range l.wires {
		l.inChannel[w.channel] = append(l.inChannel[w.channel], i)
	}
	l.touching = make([][]int, len(l.g.Nodes))
	for i, n := range l.nets {
		l.touching[n.from] = append(l.touching[n.from], i)
		for _, to := range n.to {
			l.touching[to] = append(l.touching[to], i)
		}
	}
}

// rect turns cells along and across the ranks into columns and rows.
func (l *Layout) rect(along, across, length, breadth int) Rect {
	if l.direction == TopDown {
		return Rect{X: across, Y: along, W: breadth, H: length}
	}
	return Rect{X: along, Y: across, W: length, H: breadth}
}

// Graph returns the graph that is laid out. It must not be changed.
func (l *Layout) Graph() Graph { return l.g }

// Detail returns the level of detail.
func (l *Layout) Detail() Detail { return l.detail }

// Direction returns where higher ranks lie.
func (l *Layout) Direction() Direction { return l.direction }

// Size returns the cells that the whole drawing takes.
func (l *Layout) Size() (w, h int) { return l.w, l.h }

// Box returns the cells of a node's box.
func (l *Layout) Box(node int) Rect { return l.boxes[node] }

// Text returns the rows of text in a node's box, and how many of them, the last
// ones, are its note.
func (l *Layout) Text(node int) (rows []string, noted int) {
	for _, row := range l.text[node] {
		rows = append(rows, row.text)
		if row.note {
			noted++
		}
	}
	return rows, noted
}

// NodeAt returns the node whose box holds p, or NoNode.
func (l *Layout) NodeAt(p Point) int {
	for r, s := range l.slots {
		if !l.rect(s.start, 0, s.size, max(l.w, l.h)).Contains(p) {
			continue
		}
		for _, node := range l.order[r] {
			if l.boxes[node].Contains(p) {
				return node
			}
		}
	}
	return NoNode
}

// Ranks returns the nodes of each rank in the order in which they are drawn:
// from the top, or from the left. It must not be changed.
func (l *Layout) Ranks() [][]int { return l.order }

// Extent returns where the boxes of a rank lie, one of those that Ranks returns:
// their columns from left to right, their rows top down. A caller may name the
// rank there.
func (l *Layout) Extent(rank int) (start, size int) {
	return l.slots[rank].start, l.slots[rank].size
}

// Outside counts the nodes that are not wholly in a window, by the side over
// which they are to be found. A node past a corner counts as left or right.
func (l *Layout) Outside(window Rect) (left, right, above, below int) {
	for _, b := range l.boxes {
		switch {
		case b.X < window.X:
			left++
		case b.X+b.W > window.X+window.W:
			right++
		case b.Y < window.Y:
			above++
		case b.Y+b.H > window.Y+window.H:
			below++
		}
	}
	return left, right, above, below
}

// Crossings counts the cells in which two lines cross.
func (l *Layout) Crossings() int { return l.crossings }

// clone copies a sketch as far as placing changes it.
func (s *sketch) clone() sketch {
	c := *s
	c.items = slices.Clone(s.items)
	for i := range c.items {
		c.items[i].lower = slices.Clone(c.items[i].lower)
		c.items[i].higher = slices.Clone(c.items[i].higher)
	}
	c.wires, c.ends = slices.Clone(s.wires), slices.Clone(s.ends)
	c.ranks = slices.Clone(s.ranks)
	for r := range c.ranks {
		c.ranks[r] = slices.Clone(c.ranks[r])
	}
	return c
}
