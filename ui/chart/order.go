package chart

import (
	"cmp"
	"math"
	"slices"
)

// Effort of the search for an order.
const (
	orderSweeps   = 24
	orderPatience = 8 // sweeps without gain
	swapRounds    = 6
	shaken        = 2  // ranks of an order
	trials        = 4  // orders of a small part that are laid out
	smallPart     = 60 // items
)

// restarts is how many shuffled orders are tried: few where there is much to
// compute, and where one unlucky start matters less.
func restarts(items int) int {
	switch {
	case items <= smallPart:
		return 24
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
	// shared are the items of the next rank that an item's one line to many
	// leads to; single is where the lines to an item alone come from.
	shared, single [][]int
	// out is how many lines leave an item for the next rank. A line within the
	// rank crosses those of the items that it passes.
	out []int
	// passed is the sum of out up to and with an item of the rank at hand.
	passed   []int
	position []int
	tally    tally
	weight   []int // of the sort at hand, by item
	moving   column
}

// cost is what an order is judged by: crossings, then the length of lines
// within a rank.
type cost struct{ crossings, length int }

func (c cost) compare(d cost) int {
	return cmp.Or(cmp.Compare(c.crossings, d.crossings), cmp.Compare(c.length, d.length))
}

// newOrdering prepares the neighbours of all items of a sketch.
func newOrdering(s *sketch) *ordering {
	n := len(s.items)
	o := &ordering{
		lower: make([][]int, n), higher: make([][]int, n), beside: make([][]int, n),
		shared: make([][]int, n), single: make([][]int, n),
		position: make([]int, n), weight: make([]int, n),
		out: make([]int, n), passed: make([]int, n),
	}
	for i := range s.wires {
		w := &s.wires[i]
		near := s.ends[w.lower[0]].item
		if len(w.higher) > 0 {
			o.out[near]++
		}
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
				o.single[far] = append(o.single[far], near)
			}
		}
	}
	return o
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
	items := 0
	for _, rank := range ranks {
		items += len(rank)
	}
	if items == 1 {
		return []candidate{{ranks: ranks}}
	}
	starts := restarts(items)
	o.ranks = clone(ranks)
	chance := random(1)
	found := []candidate{o.improve()}
	best := 0
	for start := 1; start < starts && (found[best].crossings > 0 || start <= starts/3); start++ {
		if start > starts/3 {
			// Shaking the best order finds more than another from nowhere.
			o.shake(found[best].ranks, &chance)
		} else {
			for _, rank := range o.ranks {
				chance.shuffle(rank)
			}
		}
		found = append(found, o.improve())
		if found[start].compare(found[best].cost) < 0 {
			best = start
		}
	}
	return cheapest(found, items <= smallPart && found[best].crossings > 0)
}

// shake starts from an order with some of its ranks shuffled.
func (o *ordering) shake(ranks []column, chance *random) {
	for r, rank := range ranks {
		copy(o.ranks[r], rank)
	}
	for range shaken {
		chance.shuffle(o.ranks[chance.below(len(o.ranks))])
	}
}

// cheapest returns the cheapest order, or several of about the same cost.
func cheapest(found []candidate, several bool) []candidate {
	slices.SortStableFunc(found, func(a, b candidate) int { return a.compare(b.cost) })
	kept := []candidate{found[0]}
	for _, c := range found[1:] {
		if !several || len(kept) == trials || c.crossings > kept[0].crossings+1 {
			break
		}
		if !slices.ContainsFunc(kept, c.equal) {
			kept = append(kept, c)
		}
	}
	return kept
}

func (c candidate) equal(d candidate) bool {
	return slices.EqualFunc(c.ranks, d.ranks, func(a, b column) bool { return slices.Equal(a, b) })
}

// improve sweeps until nothing is gained and returns the best order it saw.
func (o *ordering) improve() candidate {
	o.index()
	best := candidate{clone(o.ranks), cost{math.MaxInt, 0}}
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
		out := 0 // lines that leave items up to the one at hand
		for _, it := range rank {
			for _, near := range o.single[it] {
				c.crossings += o.enclosed(it, near)
			}
			for _, other := range o.beside[it] {
				if o.position[other] < o.position[it] {
					c.length += o.position[it] - o.position[other]
					c.crossings += out - o.passed[other]
				}
			}
			out += o.out[it]
			o.passed[it] = out
		}
	}
	return c
}

func clone(ranks []column) []column {
	all := make([]column, len(ranks))
	for r, rank := range ranks {
		all[r] = slices.Clone(rank)
	}
	return all
}
