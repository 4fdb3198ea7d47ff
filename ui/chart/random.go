package chart

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
