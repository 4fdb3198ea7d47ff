package chart

import "slices"

// tally counts crossings between two ranks with an accumulator tree (Barth,
// Jünger, Mutzel, Simple and Efficient Bilayer Cross Counting, 2004). Its
// memory is kept from count to count.
type tally struct {
	tree []int
	ends []int
}

// count returns how many lines cross between a rank and the next, when each
// item of the first has lines to next[item], at position[other] in a rank of
// the given length.
func (t *tally) count(rank column, next [][]int, position []int, length int) int {
	size := 1
	for size < length {
		size *= 2
	}
	t.tree = slices.Grow(t.tree[:0], 2*size)[:2*size]
	clear(t.tree)
	crossings := 0
	for _, it := range rank {
		t.ends = t.ends[:0]
		for _, other := range next[it] {
			t.ends = append(t.ends, position[other])
		}
		slices.Sort(t.ends)
		for _, at := range t.ends {
			crossings += t.add(at, size)
		}
	}
	return crossings
}

// add puts a line's end at a position and returns how many lines before it end
// farther down.
func (t *tally) add(at, size int) int {
	after := 0
	for i := at + size; i > 0; i /= 2 {
		t.tree[i]++
		if i%2 == 0 && i > 1 {
			after += t.tree[i+1]
		}
	}
	return after
}

// crossed counts the crossings of lines to a and lines to b, given the
// positions of their other ends, when a stands before b.
func crossed(a, b []int, position []int) int {
	n := 0
	for _, p := range a {
		for _, q := range b {
			if position[p] > position[q] {
				n++
			}
		}
	}
	return n
}
