package chart

import (
	"cmp"
	"slices"
)

// Effort of the search for an order.
const (
	orderSweeps   = 24
	orderPatience = 8 // sweeps without gain
	swapRounds    = 6
	trials        = 4  // orders of a small part that are laid out
	smallPart     = 60 // items
)

// restarts is how many shuffled orders are tried: few where there is much to
// compute, and where one unlucky start matters less.
func restarts(items int) int {
	switch {
	case items <= smallPart:
		return 12
	case items <= 500:
		return 4
	}
	return 1
}

// An ordering looks for an order of the items in each rank of one part with
// few crossings: barycentre sweeps (Sugiyama, Tagawa, Toda, Methods for Visual
// Understanding of Hierarchical System Structures, 1981) and swaps of
// neighbours, from several starts.
type ordering struct {
	ranks []column
	// lower, higher and beside are the neighbours of each item in the rank
	// before, in the rank after and in its own.
	lower, higher, beside [][]int
	// own are the items of the next rank to which an item has lines of their
	// own, and shared those that the one line to all others leads to; back is
	// the reverse of own.
	own, shared, back [][]int
	position          []int
	// pinned items keep the order they have among each other.
	pinned []bool
	tally  tally
	weight []int // of the sort at hand, by item
	moving column
}

// cost is what an order is judged by: crossings, then the length of lines
// within a rank.
type cost struct{ crossings, length int }

func (c cost) compare(d cost) int {
	return cmp.Or(cmp.Compare(c.crossings, d.crossings), cmp.Compare(c.length, d.length))
}

// newOrdering prepares the neighbours of all items of a sketch.
func newOrdering(s *sketch, before []spot) *ordering {
	n := len(s.items)
	o := &ordering{
		lower: make([][]int, n), higher: make([][]int, n), beside: make([][]int, n),
		own: make([][]int, n), shared: make([][]int, n), back: make([][]int, n),
		position: make([]int, n), pinned: make([]bool, n), weight: make([]int, n),
	}
	for i := range s.wires {
		w := &s.wires[i]
		near := s.ends[w.lower[0]].item
		for _, e := range w.lower[1:] {
			side := s.ends[e].item
			o.beside[near] = append(o.beside[near], side)
			o.beside[side] = append(o.beside[side], near)
		}
		for _, e := range w.higher {
			far := s.ends[e].item
			o.higher[near] = append(o.higher[near], far)
			o.lower[far] = append(o.lower[far], near)
			if s.nets[w.net].kind == tree {
				o.shared[near] = append(o.shared[near], far)
			} else {
				o.own[near] = append(o.own[near], far)
				o.back[far] = append(o.back[far], near)
			}
		}
	}
	o.pin(s, before)
	return o
}

// pin brings what the previous layout had into its order.
func (o *ordering) pin(s *sketch, before []spot) {
	for i, b := range before {
		o.pinned[i] = b.known
	}
	for _, rank := range s.ranks {
		var slots, items []int
		for i, it := range rank {
			if o.pinned[it] {
				slots, items = append(slots, i), append(items, it)
			}
		}
		slices.SortStableFunc(items, func(a, b int) int { return cmp.Compare(before[a].place, before[b].place) })
		for i, slot := range slots {
			rank[slot] = items[i]
		}
	}
}

// A candidate is an order found, with its cost.
type candidate struct {
	ranks []column
	cost
}

// run looks for orders of one part. It returns the cheapest, and next to it,
// where the part is small, some of about the same cost: how many crossings are
// drawn only shows when all have their places.
func (o *ordering) run(ranks []column) []candidate {
	items, anyPinned := 0, false
	for _, rank := range ranks {
		items += len(rank)
		for _, it := range rank {
			anyPinned = anyPinned || o.pinned[it]
		}
	}
	if items == 1 {
		return []candidate{{ranks: ranks}}
	}
	o.ranks = clone(ranks)
	random := random(1)
	starts := restarts(items)
	if anyPinned {
		starts = 1
	}
	var found []candidate
	for start := range starts {
		if start > 0 {
			for _, rank := range o.ranks {
				random.shuffle(rank)
			}
		}
		o.index()
		found = append(found, o.improve())
	}
	slices.SortStableFunc(found, func(a, b candidate) int { return a.compare(b.cost) })
	found = slices.CompactFunc(found, candidate.equal)
	if items > smallPart {
		return found[:1]
	}
	near := 1
	for near < min(len(found), trials) && found[near].crossings <= found[0].crossings+1 {
		near++
	}
	return found[:near]
}

func (c candidate) equal(d candidate) bool {
	return slices.EqualFunc(c.ranks, d.ranks, func(a, b column) bool { return slices.Equal(a, b) })
}

// improve sweeps until nothing is gained and returns the best order it saw.
func (o *ordering) improve() candidate {
	best := candidate{clone(o.ranks), cost{1 << 62, 0}}
	for sweep, idle := 0, 0; sweep < orderSweeps && idle < orderPatience; sweep++ {
		o.sweep(sweep%2 == 0)
		for round := 0; round < swapRounds && o.swap(); round++ {
		}
		idle++
		if c := o.cost(); c.compare(best.cost) < 0 {
			best.cost, idle = c, 0
			for r := range best.ranks {
				copy(best.ranks[r], o.ranks[r])
			}
		}
	}
	return best
}

func (o *ordering) index() {
	for _, rank := range o.ranks {
		o.indexRank(rank)
	}
}

func (o *ordering) indexRank(rank column) {
	for i, it := range rank {
		o.position[it] = i
	}
}

func (o *ordering) cost() cost {
	var c cost
	for r, rank := range o.ranks {
		if r+1 < len(o.ranks) {
			c.crossings += o.tally.count(rank, o.higher, o.position, len(o.ranks[r+1]))
		}
		for _, it := range rank {
			for _, near := range o.back[it] {
				c.crossings += o.enclosed(it, near)
			}
			for _, other := range o.beside[it] {
				c.length += max(0, o.position[other]-o.position[it])
			}
		}
	}
	return c
}

// sweep sorts each rank by the barycentres of the rank before it, upwards or
// downwards.
func (o *ordering) sweep(upwards bool) {
	if upwards {
		for r := 1; r < len(o.ranks); r++ {
			o.sort(o.ranks[r], o.lower)
		}
		return
	}
	for r := len(o.ranks) - 2; r >= 0; r-- {
		o.sort(o.ranks[r], o.higher)
	}
}

// sort brings the items of a rank that have neighbours into the order of their
// barycentres. The others keep their places, the pinned their order.
func (o *ordering) sort(rank column, neighbours [][]int) {
	o.moving = o.moving[:0]
	pinned := 0
	for _, it := range rank {
		if len(neighbours[it]) == 0 {
			continue
		}
		sum := 0
		for _, other := range neighbours[it] {
			sum += o.position[other]
		}
		o.weight[it] = sum << 16 / len(neighbours[it])
		o.moving = append(o.moving, it)
		if o.pinned[it] {
			pinned++
		}
	}
	if pinned > 0 {
		o.raisePinned()
	}
	slices.SortStableFunc(o.moving, func(a, b int) int { return cmp.Compare(o.weight[a], o.weight[b]) })
	i := 0
	for slot, it := range rank {
		if len(neighbours[it]) > 0 {
			rank[slot] = o.moving[i]
			i++
		}
	}
	o.indexRank(rank)
}

// raisePinned makes the weights of the pinned items rise in their order.
func (o *ordering) raisePinned() {
	highest := -1
	for _, it := range o.moving {
		if o.pinned[it] {
			highest = max(highest, o.weight[it])
			o.weight[it] = highest
		}
	}
}

// swap exchanges neighbours in a rank where that has fewer crossings, or
// shorter lines within the rank. It reports whether it found any.
func (o *ordering) swap() bool {
	found := false
	for _, rank := range o.ranks {
		for i := range len(rank) - 1 {
			a, b := rank[i], rank[i+1]
			if o.pinned[a] && o.pinned[b] || !o.gains(a, b) {
				continue
			}
			rank[i], rank[i+1] = b, a
			o.position[a], o.position[b] = i+1, i
			found = true
		}
	}
	return found
}

// gains reports whether b should stand before a, its neighbour.
func (o *ordering) gains(a, b int) bool {
	change := crossed(o.lower[b], o.lower[a], o.position) - crossed(o.lower[a], o.lower[b], o.position) +
		crossed(o.higher[b], o.higher[a], o.position) - crossed(o.higher[a], o.higher[b], o.position)
	if len(o.back[a]) > 0 || len(o.back[b]) > 0 {
		change += o.enclosedWhen(b, a) - o.enclosedWhen(a, b)
	}
	if change != 0 {
		return change < 0
	}
	return o.pullBeside(a, b)+o.pullBeside(b, a) > 0
}

// enclosed is 1 if a line from near to an item of its own must cross the line
// that near has to others, since that leads to both sides of the item.
func (o *ordering) enclosed(it, near int) int {
	before, after := 0, 0
	for _, other := range o.shared[near] {
		if o.position[other] < o.position[it] {
			before = 1
		} else {
			after = 1
		}
	}
	return before * after
}

// enclosedWhen counts the enclosed lines to a and b, neighbours, with a first.
func (o *ordering) enclosedWhen(a, b int) (n int) {
	pa, pb := o.position[a], o.position[b]
	o.position[a], o.position[b] = min(pa, pb), max(pa, pb)
	for _, it := range [2]int{a, b} {
		for _, near := range o.back[it] {
			n += o.enclosed(it, near)
		}
	}
	o.position[a], o.position[b] = pa, pb
	return n
}

// pullBeside is by how much the lines within the rank of a get shorter when a
// changes places with b below or above it.
func (o *ordering) pullBeside(a, b int) int {
	pull := 0
	for _, other := range o.beside[a] {
		switch {
		case other == b:
		case (o.position[other] > o.position[a]) == (o.position[b] > o.position[a]):
			pull++
		default:
			pull--
		}
	}
	return pull
}

func clone(ranks []column) []column {
	all := make([]column, len(ranks))
	for r, rank := range ranks {
		all[r] = slices.Clone(rank)
	}
	return all
}

// random is a small generator of fixed sequence: the same graph is drawn the
// same way everywhere (a Weyl sequence, mixed; after Steele, Lea, Flood, Fast
// Splittable Pseudorandom Number Generators, 2014).
type random uint64

func (r *random) below(n int) int {
	x := uint64(*r) * 0x9e3779b97f4a7c15
	x ^= x >> 29
	*r = random(uint64(*r) + 1)
	return int(x % uint64(n))
}

func (r *random) shuffle(items []int) {
	for i := len(items) - 1; i > 0; i-- {
		j := r.below(i + 1)
		items[i], items[j] = items[j], items[i]
	}
}
