package rail

import "slices"

// settled is the rows of a weave moved together: y by row, counted from 0.
type settled struct {
	y      []int
	height int
}

// settle moves the rows of a weave as far up as the order of rows at each slot
// allows (longest-path compaction), so that rows with nothing in common share a
// line. margin is how many columns of room each row keeps behind its last name.
func (w *weave) settle(margin int) settled {
	s := settled{y: make([]int, len(w.rows))}
	top := make([]int, slotsPerColumn*(len(w.columns)+1))
	for _, id := range w.order {
		if w.isAlone(id) {
			continue
		}
		lo, hi := w.span(id, margin)
		y := slices.Max(top[lo : hi+1])
		for i := lo; i <= hi; i++ {
			top[i] = y + 1
		}
		s.y[id] = y
		s.height = max(s.height, y+1)
	}
	w.sink(&s, margin)
	w.fill(&s)
	return s
}

// span is the slots that a row takes with its margin.
func (w *weave) span(id, margin int) (lo, hi int) {
	r := w.rows[id]
	hi = r.hi
	if r.to == NoStation {
		hi = min(hi+margin*slotsPerColumn, slotsPerColumn*len(w.columns)-1)
	}
	return r.lo, max(hi, r.lo)
}

// isAlone reports whether a row is one station without rails.
func (w *weave) isAlone(id int) bool {
	r := w.rows[id]
	if len(r.stations) != 1 || r.from != NoStation || r.to != NoStation {
		return false
	}
	up := w.uprights[r.stations[0]]
	return up[above].use == unused && up[below].use == unused
}

// sink moves rows that only hang on lower ones down to them.
func (w *weave) sink(s *settled, margin int) {
	bottom := make([]int, slotsPerColumn*(len(w.columns)+1))
	for i := range bottom {
		bottom[i] = s.height
	}
	for _, id := range slices.Backward(w.order) {
		if w.isAlone(id) {
			continue
		}
		lo, hi := w.span(id, margin)
		if goal := w.lowest(s, id); goal > s.y[id] {
			s.y[id] = max(s.y[id], min(goal, slices.Min(bottom[lo:hi+1])-1))
		}
		for i := lo; i <= hi; i++ {
			bottom[i] = s.y[id]
		}
	}
}

// lowest is the line just above the rows that a row hangs together with, where
// all of them are lower; else its own.
func (w *weave) lowest(s *settled, id int) int {
	goal := s.height
	for _, other := range w.partners(id) {
		if s.y[other] <= s.y[id] {
			return s.y[id]
		}
		goal = min(goal, s.y[other]-1)
	}
	if goal == s.height {
		return s.y[id]
	}
	return goal
}

// partners are the rows that share an upright with a row.
func (w *weave) partners(id int) (all []int) {
	r := w.rows[id]
	for _, station := range []int{r.from, r.to} {
		if station != NoStation {
			all = append(all, w.rowOf[station])
		}
	}
	for _, station := range r.stations {
		for _, up := range w.uprights[station] {
			if up.use != unused {
				all = append(all, up.extent)
			}
		}
	}
	return all
}

// fill gives stations without rails a free stretch of some line, or lines of
// their own at the end.
func (w *weave) fill(s *settled) {
	slots := slotsPerColumn * len(w.columns)
	taken := make([][]bool, s.height)
	for y := range taken {
		taken[y] = make([]bool, slots)
	}
	for _, id := range w.order {
		if r := w.rows[id]; !w.isAlone(id) {
			for i := r.lo; i <= r.hi; i++ {
				taken[s.y[id]][i] = true
			}
		}
	}
	for _, station := range w.standing {
		for _, up := range w.uprights[station] {
			if up.use == unused {
				continue
			}
			a, b := s.y[w.rowOf[station]], s.y[up.extent]
			for y := min(a, b); y <= max(a, b); y++ {
				taken[y][w.slot[station]] = true
			}
		}
	}
	first := make([]int, slots) // by slot, the lines above are taken
	for _, id := range w.order {
		if !w.isAlone(id) {
			continue
		}
		r := w.rows[id]
		y := first[r.lo]
		for y < len(taken) && slices.Contains(taken[y][r.lo:r.hi+1], true) {
			y++
		}
		if y == len(taken) {
			taken = append(taken, make([]bool, slots))
		}
		first[r.lo] = y + 1
		for i := r.lo; i <= r.hi; i++ {
			taken[y][i] = true
		}
		s.y[id] = y
	}
	s.height = len(taken)
}
