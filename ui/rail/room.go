package rail

import (
	"cmp"
	"slices"
)

// room knows, of settled rows, what ends the room behind a name.
type room struct {
	w        *weave
	s        settled
	begins   [][]int     // by line, the slots at which rails and stations begin
	uprights [][]stretch // by slot, top to bottom
}

// stretch is an upright from one line to another.
type stretch struct{ top, bottom int }

// obstacle ends the room behind a name: a slot, -1 for the edge, and how many
// cells must stay free before it.
type obstacle struct{ slot, free int }

func newRoom(w *weave, s settled) room {
	r := room{w: w, s: s, begins: make([][]int, s.height), uprights: make([][]stretch, slotsPerColumn*len(w.columns))}
	for id, row := range w.rows {
		y := s.y[id]
		if row.from != NoStation {
			r.begins[y] = append(r.begins[y], row.lo)
		}
		for _, station := range row.stations {
			r.begins[y] = append(r.begins[y], w.slot[station])
		}
	}
	for _, station := range w.standing {
		for _, up := range w.uprights[station] {
			if up.use == unused {
				continue
			}
			a, b := s.y[w.rowOf[station]], s.y[up.extent]
			slot := w.slot[station]
			r.uprights[slot] = append(r.uprights[slot], stretch{min(a, b), max(a, b)})
		}
	}
	for _, all := range r.uprights {
		slices.SortFunc(all, func(a, b stretch) int { return cmp.Or(a.top-b.top, a.bottom-b.bottom) })
	}
	return r
}

// behind is what ends the room behind the name of a station.
func (r room) behind(station int) obstacle {
	row := r.w.rows[r.w.rowOf[station]]
	i := slices.Index(row.stations, station)
	switch {
	case i+1 < len(row.stations):
		return obstacle{r.w.slot[row.stations[i+1]], lastBlank + shortRail}
	case row.to != NoStation:
		return obstacle{row.hi, lastBlank + 1}
	}
	nearest := r.nearest(station, func(u stretch, y int) bool { return u.top < y })
	if nearest < 0 {
		return obstacle{-1, lastBlank}
	}
	return obstacle{nearest, lastBlank + 1}
}

// nearest is the slot right of a station at which something begins on its line, or an
// upright goes on below it that begins high enough; -1 for none.
func (r room) nearest(station int, begins func(u stretch, y int) bool) int {
	slot, y := r.w.slot[station], r.s.y[r.w.rowOf[station]]
	nearest := r.nextBegin(y, slot)
	for s := slot + 1; s < len(r.uprights) && (nearest < 0 || s < nearest); s++ {
		if r.passes(s, func(u stretch) bool { return u.bottom > y }, func(u stretch) bool { return begins(u, y) }) {
			return s
		}
	}
	return nearest
}

// nextBegin is the slot right of another at which something begins on a line, -1
// for none.
func (r room) nextBegin(y, slot int) int {
	nearest := -1
	for _, begin := range r.begins[y] {
		if begin > slot && (nearest < 0 || begin < nearest) {
			nearest = begin
		}
	}
	return nearest
}

// isPassed reports whether an upright left of a slot passes a line or ends on it.
func (r room) isPassed(y, slot int) bool {
	for s := range slot {
		if r.passes(s, func(u stretch) bool { return u.bottom >= y }, func(u stretch) bool { return u.top <= y }) {
			return true
		}
	}
	return false
}

// belowBehind is the slot that ends the room behind the note of a station: of the
// next station of the line, or of an upright below it; -1 for none.
func (r room) belowBehind(station int) int {
	return r.nearest(station, func(u stretch, y int) bool { return u.top <= y })
}

// passes reports whether, of the uprights at a slot, the first that ends late
// enough begins early enough.
func (r room) passes(slot int, endsBelow, beginsAbove func(stretch) bool) bool {
	all := r.uprights[slot]
	i, _ := slices.BinarySearchFunc(all, true, func(u stretch, _ bool) int {
		if endsBelow(u) {
			return 0
		}
		return -1
	})
	return i < len(all) && beginsAbove(all[i])
}
