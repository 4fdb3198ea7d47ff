package chart

import "slices"

// A pull draws a variable towards a value.
type pull struct{ to, weight int }

// isotonic returns values within [lo, hi], none smaller than the one before,
// that minimise the weighted sum of distances to their pulls. It pools adjacent
// violators, whose best common value is the weighted median of all their pulls
// (Barlow and others, Statistical Inference under Order Restrictions, 1972;
// for the bounds, Chakravarti, Isotonic median regression, 1989). Every
// variable needs a pull. The pulls are used up.
func isotonic(pulls [][]pull, lo, hi int) []int {
	pools := make([]pool, 0, len(pulls))
	for _, p := range pulls {
		next := pool{pulls: p, count: 1}
		slices.SortFunc(next.pulls, byValue)
		next.settle()
		for len(pools) > 0 && pools[len(pools)-1].value > next.value {
			next.join(pools[len(pools)-1])
			pools = pools[:len(pools)-1]
		}
		pools = append(pools, next)
	}
	values := make([]int, 0, len(pulls))
	for _, p := range pools {
		for range p.count {
			values = append(values, min(max(p.value, lo), hi))
		}
	}
	return values
}

func byValue(a, b pull) int { return a.to - b.to }

// pool is a run of variables with one value.
type pool struct {
	pulls []pull // by value
	count int
	value int
}

// settle makes value the weighted median of the pulls; of two, the middle.
func (p *pool) settle() {
	total := 0
	for _, v := range p.pulls {
		total += v.weight
	}
	sum := 0
	for i, v := range p.pulls {
		sum += v.weight
		if 2*sum == total && i+1 < len(p.pulls) {
			p.value = v.to + (p.pulls[i+1].to-v.to)/2
			return
		}
		if 2*sum >= total {
			p.value = v.to
			return
		}
	}
}

// join puts the variables of before in front. The pulls are merged from the
// last on, into the room behind those of before, which is the larger pool as a
// rule.
func (p *pool) join(before pool) {
	merged := append(before.pulls, p.pulls...)
	a, b := len(before.pulls)-1, len(p.pulls)-1
	for at := len(merged) - 1; b >= 0; at-- {
		if a >= 0 && merged[a].to > p.pulls[b].to {
			merged[at] = merged[a]
			a--
		} else {
			merged[at] = p.pulls[b]
			b--
		}
	}
	p.pulls = merged
	p.count += before.count
	p.settle()
}
