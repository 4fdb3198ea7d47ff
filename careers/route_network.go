package careers

import (
	"cmp"
	"slices"
)

// network is a graph made ready for searching: nodes are numbered in the order
// of Nodes, steps in that of Steps.
type network struct {
	*Graph
	number map[NodeID]int32
	// out and in are the steps from and to a node, in dataset order.
	out, in [][]arc
}

// arc is a step between numbered nodes.
type arc struct {
	from, to, step int32
	years          int // twice the middle of the span
}

// across is the end that is not node.
func (a arc) across(node int32) int32 { return a.from ^ a.to ^ node }

func newNetwork(g *Graph) *network {
	n := &network{Graph: g, number: make(map[NodeID]int32, len(g.nodes))}
	for i, node := range g.nodes {
		n.number[node.ID] = int32(i)
	}
	n.out, n.in = make([][]arc, len(g.nodes)), make([][]arc, len(g.nodes))
	unknown := g.medianYears()
	for i, s := range g.steps {
		years := halfYears(s.Years, unknown)
		a := arc{n.number[s.From], n.number[s.To], int32(i), years}
		n.out[a.from] = append(n.out[a.from], a)
		n.in[a.to] = append(n.in[a.to], a)
	}
	return n
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

// starts are the nodes where a route from a node begins.
func (n *network) starts(from NodeID) []int32 {
	if from != AfterBac {
		return []int32{n.number[from]}
	}
	var first []int32
	for i, node := range n.nodes {
		if node.Kind == Training && len(n.in[i]) == 0 {
			first = append(first, int32(i))
		}
	}
	return first
}

// cost orders routes: by what the aim counts, then by half years, then by steps.
type cost struct{ aim, years, steps int }

func (c cost) plus(d cost) cost { return cost{c.aim + d.aim, c.years + d.years, c.steps + d.steps} }

func (c cost) compare(d cost) int {
	if by := cmp.Compare(c.aim, d.aim); by != 0 {
		return by
	}
	if by := cmp.Compare(c.years, d.years); by != 0 {
		return by
	}
	return cmp.Compare(c.steps, d.steps)
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
