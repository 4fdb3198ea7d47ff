package chart

// How strongly the two ends of a wire pull each other straight: long lines
// most, since their bends are the farthest from any box (after Gansner,
// Koutsofios, North, Vo, A Technique for Drawing Directed Graphs, 1993).
const (
	pullNodes = 2
	pullMixed = 4
	pullDummy = 16
)

// placeSweeps is after how many sweeps nothing visible changes any more.
const placeSweeps = 8

// column is the items of one part in one rank.
type column []int

// placePart gives the items of a part their cells across the ranks, from 0 on,
// and returns how many cells the part takes. The tallest rank sets the bound;
// within it each rank in turn moves to where its lines are straightest.
func (s *sketch) placePart(ranks []column, m metrics) int {
	bound := 0
	for _, rank := range ranks {
		at := 0
		for i, it := range rank {
			if i > 0 {
				at += m.gap(s.items[rank[i-1]], s.items[it])
			}
			s.items[it].start = at
			at += s.items[it].size
		}
		bound = max(bound, at)
	}
	for sweep := range placeSweeps {
		if sweep%2 == 0 {
			for r := len(ranks) - 1; r >= 0; r-- {
				s.straighten(ranks[r], bound, m, sweep == 0, true)
			}
		} else {
			for r := range ranks {
				s.straighten(ranks[r], bound, m, true, sweep == 1)
			}
		}
	}
	return bound
}

// straighten moves the items of one rank towards their neighbours in the
// lower or the higher rank, or both.
func (s *sketch) straighten(rank column, bound int, m metrics, lower, higher bool) {
	if len(rank) == 0 {
		return
	}
	pulls := make([][]pull, len(rank))
	packed := make([]int, len(rank)) // starts when nothing is left free
	for i, it := range rank {
		if i > 0 {
			before := s.items[rank[i-1]]
			packed[i] = packed[i-1] + before.size + m.gap(before, s.items[it])
		}
		pulls[i] = s.pulls(it, lower, higher)
		for j := range pulls[i] {
			pulls[i][j].to -= packed[i]
		}
	}
	last := len(rank) - 1
	free := bound - packed[last] - s.items[rank[last]].size
	for i, value := range isotonic(pulls, 0, free) {
		s.items[rank[i]].start = value + packed[i]
	}
}

// pulls lists where the lines of an item would have it start.
func (s *sketch) pulls(it int, lower, higher bool) []pull {
	var all []pull
	if lower {
		for _, e := range s.items[it].lower {
			all = s.addPulls(all, e, s.wires[s.ends[e].wire].lower[:1])
		}
	}
	if higher {
		for _, e := range s.items[it].higher {
			w := s.wires[s.ends[e].wire]
			if e == w.lower[0] {
				all = s.addPulls(all, e, w.higher)
			}
		}
	}
	if len(all) == 0 {
		all = append(all, pull{s.items[it].start, 1})
	}
	return all
}

func (s *sketch) addPulls(all []pull, e int, others []int) []pull {
	for _, f := range others {
		weight := pullMixed
		switch a, b := s.isDummy(s.ends[e].item), s.isDummy(s.ends[f].item); {
		case a && b:
			weight = pullDummy
		case !a && !b:
			weight = pullNodes
		}
		all = append(all, pull{s.at(f) - s.ends[e].offset, weight})
	}
	return all
}
