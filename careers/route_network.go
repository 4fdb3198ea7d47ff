package careers

import (
	"cmp"
	"fmt"
	"slices"
)

// network is a graph made ready for searching. Its places are numbered in the
// order of Nodes: a role is one place, a training one for each length it has,
// since how long it takes depends on the level one comes with.
type network struct {
	*Graph
	nodes []*Node
	// variant is which of a training's lengths a place stands for.
	variant []int
	// number is the first place of a node, same the first place of each place's node.
	number map[NodeID]int32
	same   []int32
	// out and in are the steps from and to a place, in dataset order.
	out, in [][]arc
	// asks is the experience that a place asks for, gives what work there gives:
	// a bit for each set of tracks that some role asks to have worked in. Nil is none.
	asks, gives []bitset
	allAsked    bitset
	// leads says which places are management roles.
	leads []bool
}

// arc is a step between numbered places.
type arc struct {
	from, to, step int32
	years          int   // twice the middle of the span
	span           Years // before the step, for someone who came to from
}

// across is the end that is not node.
func (a arc) across(node int32) int32 { return a.from ^ a.to ^ node }

func newNetwork(g *Graph) *network {
	n := &network{Graph: g, number: make(map[NodeID]int32, len(g.nodes))}
	for _, node := range g.nodes {
		n.addPlaces(node)
	}
	n.addExperience()
	n.leads = make([]bool, len(n.nodes))
	for i, node := range n.nodes {
		n.leads[i] = n.IsManagement(node.ID)
	}
	n.out, n.in = make([][]arc, len(n.nodes)), make([][]arc, len(n.nodes))
	unknown := g.medianYears()
	for i, s := range g.steps {
		if !s.IsRoute() {
			continue
		}
		for from := n.number[s.From]; from < n.end(s.From); from++ {
			span := n.span(from, s)
			a := arc{from, n.entered(from, s.To), int32(i), halfYears(span, unknown), span}
			n.out[a.from] = append(n.out[a.from], a)
			n.in[a.to] = append(n.in[a.to], a)
		}
	}
	return n
}

func (n *network) addPlaces(node *Node) {
	first := int32(len(n.nodes))
	n.number[node.ID] = first
	count := 1
	if node.Course != nil {
		count = max(1, len(node.Course.Lengths))
	}
	for i := range count {
		n.nodes, n.variant, n.same = append(n.nodes, node), append(n.variant, i), append(n.same, first)
	}
}

// end is the place after the last one of a node.
func (n *network) end(id NodeID) int32 {
	at := n.number[id] + 1
	for int(at) < len(n.nodes) && n.same[at] == n.number[id] {
		at++
	}
	return at
}

// places are all places of a node.
func (n *network) places(id NodeID) []int32 {
	var all []int32
	for at := n.number[id]; at < n.end(id); at++ {
		all = append(all, at)
	}
	return all
}

// span is the time at a place before a step that leaves it.
func (n *network) span(from int32, s *Step) Years {
	if c := n.nodes[from].Course; c != nil && len(c.Lengths) > 0 {
		return c.Lengths[n.variant[from]].Years
	}
	return s.Years
}

// entered is the place of a node to which someone comes from another place.
func (n *network) entered(from int32, to NodeID) int32 {
	course, held := n.nodes[n.number[to]].Course, n.held(from)
	if course == nil || held == 0 {
		return n.number[to]
	}
	return n.number[to] + int32(max(0, course.lengthFor(held)))
}

// held is the level of training that a place leaves one with, 0 where unknown.
func (n *network) held(place int32) int {
	c := n.nodes[place].Course
	switch {
	case c == nil:
		return 0
	case c.Gives == 0 && len(c.Lengths) > 0:
		return c.Lengths[n.variant[place]].From
	}
	return c.Gives
}

// addExperience gives a bit to each set of tracks of which some role asks to have
// worked in one.
func (n *network) addExperience() {
	n.gives, n.asks = make([]bitset, len(n.nodes)), make([]bitset, len(n.nodes))
	number := map[string]int{}
	for _, node := range n.nodes {
		if _, known := number[node.after()]; !known && len(node.After) > 0 {
			number[node.after()] = len(number)
		}
	}
	n.allAsked = newBitset(len(number))
	by := map[TrackID]bitset{}
	for i, node := range n.nodes {
		if len(node.After) == 0 {
			continue
		}
		bit := number[node.after()]
		n.asks[i] = newBitset(len(number)).and(bit)
		n.allAsked.and(bit)
		for _, track := range node.After {
			if by[track] == nil {
				by[track] = newBitset(len(number))
			}
			by[track].and(bit)
		}
	}
	for i, node := range n.nodes {
		n.gives[i] = by[node.Track]
	}
}

// after is what tells one set of [Node.After] from another.
func (n *Node) after() string { return fmt.Sprint(n.After) }

// between is the step's arc between two places.
func (n *network) between(from, to, step int32) arc {
	for _, a := range n.out[from] {
		if a.step == step && a.to == to {
			return a
		}
	}
	return arc{}
}

// halfYears is twice the middle of a span.
func halfYears(y Years, unknown int) int {
	switch {
	case !y.Known():
		return unknown
	case y.Open():
		return 3 * y.Low
	}
	return y.Low + y.High
}

// medianYears is twice the middle of the middle one of the known spans; of two
// middle ones the shorter. A graph that knows none has steps of a year.
func (g *Graph) medianYears() int {
	var known []int
	for _, s := range g.steps {
		if s.Years.Known() {
			known = append(known, halfYears(s.Years, 0))
		}
	}
	return median(known, 2)
}

// median sorts figures and returns the middle one, or otherwise where there is none.
func median(figures []int, otherwise int) int {
	if len(figures) == 0 {
		return otherwise
	}
	slices.Sort(figures)
	return figures[(len(figures)-1)/2]
}

// starts are the places where a route from a node begins. From the entry point
// it begins with trainings that people from school follow and that lead
// further; without one, with the trainings that follow no other node.
func (n *network) starts(from NodeID) []int32 {
	if from != FromEntry {
		return []int32{n.number[from]}
	}
	var first []int32
	for i, node := range n.nodes {
		switch {
		case node.Kind != Training || n.same[i] != int32(i):
		case n.header.Entry != nil && n.opensTo(node.Course, n.header.Entry.Level):
			first = append(first, int32(i+max(0, node.Course.lengthFor(n.header.Entry.Level))))
		case n.header.Entry == nil && len(n.in[i]) == 0:
			first = append(first, int32(i))
		}
	}
	return first
}

// opensTo reports whether someone from school with a level goes on to a training.
func (n *network) opensTo(c *Course, level int) bool {
	return c.IsFor(SchoolLeaver) && c.Asks <= level && (c.Gives == 0 || c.Gives > level)
}

// cost orders routes: by what the aim counts, then by half years, then by steps.
type cost struct{ aim, years, steps int }

func (c cost) plus(d cost) cost { return cost{c.aim + d.aim, c.years + d.years, c.steps + d.steps} }

func (c cost) compare(d cost) int {
	return cmp.Or(cmp.Compare(c.aim, d.aim), cmp.Compare(c.years, d.years), cmp.Compare(c.steps, d.steps))
}

// byYears is the price of a step in years alone.
func byYears(a arc) cost { return cost{years: a.years, steps: 1} }

// queue is a binary heap.
type queue[T any] struct {
	items []T
	less  func(a, b T) bool
}

func (q *queue[T]) push(item T) {
	q.items = append(q.items, item)
	for i := len(q.items) - 1; i > 0; {
		above := (i - 1) / 2
		if !q.less(q.items[i], q.items[above]) {
			return
		}
		q.items[i], q.items[above] = q.items[above], q.items[i]
		i = above
	}
}

func (q *queue[T]) pop() T {
	top, last := q.items[0], len(q.items)-1
	q.items[0] = q.items[last]
	clear(q.items[last:])
	q.items = q.items[:last]
	for i := 0; ; {
		least := i
		for _, below := range []int{2*i + 1, 2*i + 2} {
			if below < last && q.less(q.items[below], q.items[least]) {
				least = below
			}
		}
		if least == i {
			return top
		}
		q.items[i], q.items[least] = q.items[least], q.items[i]
		i = least
	}
}
