package rail

import "slices"

// The weave puts rails above and below each other so that none crosses another.
//
// A row holds stations joined by level rails; it may hang on the upright of a
// station that it leaves (a split) and end at the upright of one that it leads to
// (an arrival). Steps are added one by one, the most important first, growing from
// the start: each where it lengthens uprights least among all places in which it
// crosses nothing. A step that finds no such place is no rail. Since the order of
// rows at each slot never changes afterwards, rows may be moved together (see
// settle) without a crossing.

// side is above or below a station.
type side int

const (
	above side = iota
	below
)

// use is what an upright serves.
type use uint8

const (
	unused use = iota
	departs
	arrives
)

// upright is the line above or below a station's sign.
type upright struct {
	use    use
	extent int // the row furthest from the station that it touches
}

// row is a level line with its stations. Rows without stations carry a rail from
// one upright to another.
type row struct {
	stations []int
	lo, hi   int // slots, inclusive; text takes a column to its end
	from, to int // stations whose uprights it begins and ends at, NoStation for none
	lead     int // the step that hangs it on from, -1
	tail     int // the step that ends at to, -1
	at       int // its place in order
}

// weave is the rows being put together.
type weave struct {
	g        *Graph
	columns  []int // of the graph, those with roles
	slot     []int
	rowOf    []int // by station, -1 before it is placed
	rows     []*row
	order    []int // rows, top to bottom
	uprights [][2]upright
	standing []int  // stations with an upright
	drawn    []int  // steps that became rails, in order
	isDrawn  []bool // by step
	goesOn   []bool // by station, whether a candidate leaves it
}

func newWeave(g *Graph, slot []int) *weave {
	w := &weave{g: g, columns: g.roleColumns(), slot: slot, rowOf: make([]int, len(g.Stations)), uprights: make([][2]upright, len(g.Stations)), isDrawn: make([]bool, len(g.Steps)), goesOn: make([]bool, len(g.Stations))}
	for i := range w.rowOf {
		w.rowOf[i] = -1
	}
	return w
}

// end is the last slot of the column that a slot is in.
func end(slot int) int { return slot | (slotsPerColumn - 1) }

// place is one way of drawing a step.
type place struct {
	cost  int
	apply func()
}

// add draws a step where that crosses nothing, and reports whether it could.
func (w *weave) add(c candidate) bool {
	step := c.step
	s := w.g.Steps[step]
	best := place{cost: 1 << 30}
	offer := func(cost int, apply func()) {
		if cost < best.cost {
			best = place{cost, apply}
		}
	}
	from, to := w.rowOf[s.From] >= 0, w.rowOf[s.To] >= 0
	switch {
	case w.slot[s.To] <= w.slot[s.From]:
	case from && to:
		w.offerTail(step, offer)
		w.offerHang(step, offer)
		if c.weight >= flaggedWeight {
			w.offerLane(step, offer)
		}
	case from:
		w.offerOnward(step, offer)
		w.offerSplit(step, offer)
	case to:
		w.offerBefore(step, offer)
		w.offerArrival(step, offer)
	default:
		w.offerFresh(step, offer)
	}
	if best.apply == nil {
		return false
	}
	best.apply()
	w.drawn = append(w.drawn, step)
	w.isDrawn[step] = true
	return true
}

// alone gives a station without rails a row.
func (w *weave) alone(station int) {
	w.insert(&row{stations: []int{station}, lo: w.slot[station], hi: end(w.slot[station]), from: NoStation, to: NoStation, lead: -1, tail: -1}, len(w.order))
}

// insert puts a row at a place of the order.
func (w *weave) insert(r *row, at int) int {
	id := len(w.rows)
	w.rows = append(w.rows, r)
	w.order = slices.Insert(w.order, at, id)
	for i := at; i < len(w.order); i++ {
		w.rows[w.order[i]].at = i
	}
	for _, s := range r.stations {
		w.rowOf[s] = id
	}
	return id
}

// offerOnward goes on along the row of From.
func (w *weave) offerOnward(step int, offer func(int, func())) {
	s := w.g.Steps[step]
	r := w.rows[w.rowOf[s.From]]
	hi := end(w.slot[s.To])
	if !w.isLast(r, s.From) || w.slot[s.To] <= r.hi || w.meets(r.at, r.hi+1, hi, NoStation) {
		return
	}
	offer(0, func() {
		r.stations, r.hi = append(r.stations, s.To), hi
		w.rowOf[s.To] = w.rowOf[s.From]
	})
}

// offerBefore puts From before To on the row of To.
func (w *weave) offerBefore(step int, offer func(int, func())) {
	s := w.g.Steps[step]
	r := w.rows[w.rowOf[s.To]]
	if len(r.stations) == 0 || r.stations[0] != s.To || r.from != NoStation || end(w.slot[s.From]) >= r.lo {
		return
	}
	if w.meets(r.at, w.slot[s.From], r.lo-1, NoStation) {
		return
	}
	offer(0, func() {
		r.stations, r.lo = slices.Insert(r.stations, 0, s.From), w.slot[s.From]
		w.rowOf[s.From] = w.rowOf[s.To]
	})
}

func (w *weave) isLast(r *row, station int) bool {
	return r.to == NoStation && len(r.stations) > 0 && r.stations[len(r.stations)-1] == station
}

// offerSplit hangs a new row with To on the upright of From.
//
// One that nothing goes on from comes close, beside what already leaves From: rows
// that have no slot in common share a line in the end. Others come where they
// lengthen uprights least.
func (w *weave) offerSplit(step int, offer func(int, func())) {
	s := w.g.Steps[step]
	leaf := !w.goesOn[s.To]
	lo, hi := w.slot[s.From], end(w.slot[s.To])
	for _, sd := range []side{below, above} {
		w.offerRows(s.From, NoStation, sd, departs, lo, hi, func(at, cost int) {
			if !leaf {
				cost += w.passing(at)
			}
			offer(cost+1, func() {
				id := w.insert(&row{stations: []int{s.To}, lo: lo, hi: hi, from: s.From, to: NoStation, lead: step, tail: -1}, at)
				w.join(s.From, sd, departs, id)
			})
		})
	}
}

// offerArrival puts a new row with From that ends at the upright of To.
func (w *weave) offerArrival(step int, offer func(int, func())) {
	s := w.g.Steps[step]
	lo, hi := w.slot[s.From], w.slot[s.To]
	if end(lo) >= hi {
		return
	}
	for _, sd := range []side{above, below} {
		w.offerRows(s.To, NoStation, sd, arrives, lo, hi, func(at, cost int) {
			offer(cost+w.passing(at)+1, func() {
				id := w.insert(&row{stations: []int{s.From}, lo: lo, hi: hi, from: NoStation, to: s.To, lead: -1, tail: step}, at)
				w.join(s.To, sd, arrives, id)
			})
		})
	}
}

// offerTail leads the end of the row of From to the upright of To.
func (w *weave) offerTail(step int, offer func(int, func())) {
	s := w.g.Steps[step]
	r, target := w.rows[w.rowOf[s.From]], w.rows[w.rowOf[s.To]]
	if !w.isLast(r, s.From) || r == target || r.hi >= w.slot[s.To] {
		return
	}
	sd := sideOf(target.at, r.at)
	cost, ok := w.grow(s.To, sd, arrives, r.at)
	if !ok || w.meets(r.at, r.hi+1, w.slot[s.To], s.To) {
		return
	}
	offer(cost, func() {
		r.hi, r.to, r.tail = w.slot[s.To], s.To, step
		w.join(s.To, sd, arrives, w.rowOf[s.From])
	})
}

// offerHang hangs the row that To begins on the upright of From.
func (w *weave) offerHang(step int, offer func(int, func())) {
	s := w.g.Steps[step]
	r, home := w.rows[w.rowOf[s.To]], w.rows[w.rowOf[s.From]]
	if len(r.stations) == 0 || r.stations[0] != s.To || r.from != NoStation || r == home || w.slot[s.From] >= r.lo {
		return
	}
	sd := sideOf(home.at, r.at)
	cost, ok := w.grow(s.From, sd, departs, r.at)
	if !ok || w.meets(r.at, w.slot[s.From], r.lo-1, s.From) {
		return
	}
	offer(cost, func() {
		r.lo, r.from, r.lead = w.slot[s.From], s.From, step
		w.join(s.From, sd, departs, w.rowOf[s.To])
	})
}

// offerLane carries a step from the upright of From to that of To on a row of its own.
func (w *weave) offerLane(step int, offer func(int, func())) {
	s := w.g.Steps[step]
	if end(w.slot[s.From]) >= w.slot[s.To] {
		return
	}
	lo, hi := w.slot[s.From], w.slot[s.To]
	target := w.rows[w.rowOf[s.To]]
	for _, sd := range []side{below, above} {
		w.offerRows(s.From, s.To, sd, departs, lo, hi, func(at, cost int) {
			other := above
			if at > target.at {
				other = below
			}
			more, ok := w.reachNew(s.To, other, arrives, at)
			if !ok {
				return
			}
			offer(cost+more+w.passing(at)+3, func() {
				id := w.insert(&row{lo: lo, hi: hi, from: s.From, to: s.To, lead: step, tail: -1}, at)
				w.join(s.From, sd, departs, id)
				w.join(s.To, other, arrives, id)
			})
		})
	}
}

// offerFresh begins a new row at the end of the order.
func (w *weave) offerFresh(step int, offer func(int, func())) {
	s := w.g.Steps[step]
	if w.g.Stations[s.From].Column == w.g.Stations[s.To].Column {
		w.alone(s.From)
		w.offerSplit(step, offer)
		return
	}
	offer(0, func() {
		w.insert(&row{stations: []int{s.From, s.To}, lo: w.slot[s.From], hi: end(w.slot[s.To]), from: NoStation, to: NoStation, lead: -1, tail: -1}, len(w.order))
	})
}
