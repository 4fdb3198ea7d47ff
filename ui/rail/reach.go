package rail

// tries is how many places beyond the end of an upright are looked at for a row.
const tries = 12

// sideOf says on which side of the row at place a the row at place b lies.
func sideOf(a, b int) side {
	if b < a {
		return above
	}
	return below
}

// offerRows offers the places where a new row from slot lo to slot hi may touch
// the upright of a station on one side: everywhere along the upright and a little
// beyond its end. The row may touch the upright of another station, too. The cost
// is by how many rows uprights grow.
func (w *weave) offerRows(station, another int, sd side, u use, lo, hi int, offer func(at, cost int)) {
	up := w.uprights[station][sd]
	if up.use != unused && up.use != u {
		return
	}
	home := w.rows[w.rowOf[station]].at
	last := home
	if up.use != unused {
		last = w.rows[up.extent].at
	}
	if sd == below {
		for at := home + 1; at <= min(last+tries, len(w.order)); at++ {
			w.offerRow(station, another, sd, u, lo, hi, at, offer)
		}
		return
	}
	for at := home; at >= max(last-tries, 0); at-- {
		w.offerRow(station, another, sd, u, lo, hi, at, offer)
	}
}

func (w *weave) offerRow(station, another int, sd side, u use, lo, hi, at int, offer func(at, cost int)) {
	cost, ok := w.reachNew(station, sd, u, at)
	if !ok || w.cross(lo, hi, at, station, another) {
		return
	}
	offer(at, cost)
}

// passing counts the uprights that a new row at a place would lengthen.
func (w *weave) passing(at int) (n int) {
	for _, s := range w.standing {
		if w.isPassed(s, at) {
			n++
		}
	}
	return n
}

// cross reports whether a new row at a place would cross an upright other than
// those of two stations.
func (w *weave) cross(lo, hi, at, a, b int) bool {
	for _, s := range w.standing {
		if slot := w.slot[s]; slot >= lo && slot <= hi && s != a && s != b && w.isPassed(s, at) {
			return true
		}
		if slot := w.slot[s]; slot > lo && slot < hi && w.isPassed(s, at) {
			return true // the row would go on beyond it
		}
	}
	return false
}

// isPassed reports whether an upright of a station passes a place between rows:
// the one above it lies on its one side, the one at the place on its other.
func (w *weave) isPassed(station, at int) bool {
	home := w.rows[w.rowOf[station]].at
	if up := w.uprights[station][above]; up.use != unused && at > w.rows[up.extent].at && at <= home {
		return true
	}
	up := w.uprights[station][below]
	return up.use != unused && at > home && at <= w.rows[up.extent].at
}

// meets reports whether a row at a place meets an upright between two slots, but
// for those of one station.
func (w *weave) meets(at, lo, hi, but int) bool {
	for _, s := range w.standing {
		if slot := w.slot[s]; slot < lo || slot > hi || s == but {
			continue
		}
		home := w.rows[w.rowOf[s]].at
		if up := w.uprights[s][above]; up.use != unused && at >= w.rows[up.extent].at && at < home {
			return true
		}
		if up := w.uprights[s][below]; up.use != unused && at > home && at <= w.rows[up.extent].at {
			return true
		}
	}
	return false
}

// grow is how many rows the upright of a station passes anew on its way to a place,
// that place not counted, and whether it crosses none of them.
func (w *weave) grow(station int, sd side, u use, to int) (rows int, ok bool) {
	up, last := w.uprights[station][sd], w.rows[w.rowOf[station]].at
	if up.use != unused {
		if up.use != u {
			return 0, false
		}
		last = w.rows[up.extent].at
	}
	slot, step := w.slot[station], 1
	if sd == above {
		step = -1
	}
	for i := last + step; (to-i)*step > 0; i += step {
		rows++
		if r := w.rows[w.order[i]]; r.lo <= slot && slot <= r.hi {
			return 0, false
		}
	}
	return rows, true
}

// reachNew is how far the upright of a station must grow to touch a row that is yet
// to be inserted at a place, and whether it may.
func (w *weave) reachNew(station int, sd side, u use, at int) (int, bool) {
	home := w.rows[w.rowOf[station]].at
	if sd == below && at <= home || sd == above && at > home {
		return 0, false
	}
	if sd == above {
		at-- // the row that is at the place now moves down, and the upright passes it
	}
	return w.grow(station, sd, u, at)
}

// join makes the upright of a station touch a row.
func (w *weave) join(station int, sd side, u use, id int) {
	up := &w.uprights[station][sd]
	if w.uprights[station][above].use == unused && w.uprights[station][below].use == unused {
		w.standing = append(w.standing, station)
	}
	at := w.rows[id].at
	if up.use == unused || sd == below && at > w.rows[up.extent].at || sd == above && at < w.rows[up.extent].at {
		up.extent = id
	}
	up.use = u
}
