package chart

import (
	"cmp"
	"slices"
)

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
// barycentres. The others keep their places.
func (o *ordering) sort(rank column, neighbours [][]int) {
	moves := func(it int) bool { return len(neighbours[it]) > 0 }
	o.moving = o.moving[:0]
	for _, it := range rank {
		if !moves(it) {
			continue
		}
		sum := 0
		for _, other := range neighbours[it] {
			sum += o.position[other]
		}
		o.weight[it] = sum << 16 / len(neighbours[it])
		o.moving = append(o.moving, it)
	}
	slices.SortStableFunc(o.moving, func(a, b int) int { return cmp.Compare(o.weight[a], o.weight[b]) })
	i := 0
	for slot, it := range rank {
		if moves(it) {
			rank[slot] = o.moving[i]
			i++
		}
	}
	o.indexRank(rank)
}

// swap exchanges neighbours in a rank where that has fewer crossings, or
// shorter lines within the rank. It reports whether it found any.
func (o *ordering) swap() bool {
	found := false
	for _, rank := range o.ranks {
		for i := range len(rank) - 1 {
			a, b := rank[i], rank[i+1]
			if !o.gains(a, b) {
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
	if len(o.single[a]) > 0 || len(o.single[b]) > 0 {
		change += o.enclosedWhen(b, a) - o.enclosedWhen(a, b)
	}
	down, up := o.pullBeside(a, b), o.pullBeside(b, a)
	if change -= down*o.out[b] + up*o.out[a]; change != 0 {
		return change < 0
	}
	return down+up > 0
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
		for _, near := range o.single[it] {
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
