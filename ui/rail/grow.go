package rail

import "slices"

// attempts is how many times a small graph is woven: what could not be drawn goes
// first in the next one.
const attempts = 8

// ledWorth is what it is worth that some rail leads to a role.
const ledWorth = 60

// rowWorth is what a row less is worth.
const rowWorth = 16

// smallGraph is the number of stations up to which that is done.
const smallGraph = 90

// weave is the rows of the Plan, made when the first is asked for.
func (g *Graph) weave() *weave {
	g.weaving.Do(func() { g.woven = g.weaveAll() })
	return g.woven
}

// weaveAll draws the candidates as rails and gives all other roles a row. Of
// several attempts it keeps the one that draws most: what an attempt could not draw
// goes the earlier in the next ones.
func (g *Graph) weaveAll() *weave {
	all := g.candidates()
	slots := g.slots(all)
	best := g.grow(all, slots)
	if len(g.Stations) > smallGraph {
		return best
	}
	urgency := make(map[int]int, len(all))
	for _, c := range all {
		urgency[c.step] = 4 * c.weight
	}
	most, last := best.worth(all), best
	for range attempts {
		if len(last.drawn) == len(all) {
			break
		}
		for _, c := range all {
			if !last.isDrawn[c.step] {
				urgency[c.step] += 2*c.weight + 1
			}
		}
		order := slices.Clone(all)
		slices.SortStableFunc(order, func(a, b candidate) int { return urgency[b.step] - urgency[a.step] })
		last = g.grow(order, slots)
		if worth := last.worth(all); worth > most {
			best, most = last, worth
		}
	}
	return best
}

// worth is the weight of what is drawn, with a role that some rail leads to worth
// more than any further rail, less the height.
func (w *weave) worth(all []candidate) int {
	sum := 0
	touched, led := make([]bool, len(w.g.Stations)), make([]bool, len(w.g.Stations))
	for _, c := range all {
		if !w.isDrawn[c.step] {
			continue
		}
		sum += 4 * c.weight
		s := w.g.Steps[c.step]
		if !led[s.To] {
			sum += ledWorth
		}
		if !touched[s.From] {
			sum += ledWorth
		}
		led[s.To], touched[s.From], touched[s.To] = true, true, true
	}
	return sum - rowWorth*w.settle(0).height
}

// trunk is the candidate that goes straight on from the start: the weightiest.
func (g *Graph) trunk(all []candidate) int {
	best := -1
	for i, c := range all {
		if g.Steps[c.step].From == g.Start && (best < 0 || c.weight > all[best].weight) {
			best = i
		}
	}
	return best
}

// grow weaves the candidates in order, each after one that it touches, from the
// start outwards; what does not hang together with it follows.
func (g *Graph) grow(all []candidate, slots []int) *weave {
	w := newWeave(g, slots)
	touching := make([][]int, len(g.Stations))
	for i, c := range all {
		s := g.Steps[c.step]
		w.goesOn[s.From] = true
		touching[s.From] = append(touching[s.From], i)
		touching[s.To] = append(touching[s.To], i)
	}
	drawn := make([]bool, len(all))
	var ready []int // candidates that touch what is drawn, the first one last
	reached := func(station int) {
		for _, i := range touching[station] {
			at, again := slices.BinarySearchFunc(ready, i, func(a, b int) int { return b - a })
			if !drawn[i] && !again {
				ready = slices.Insert(ready, at, i)
			}
		}
	}
	draw := func(i int) {
		s := g.Steps[all[i].step]
		from, to := w.rowOf[s.From] >= 0, w.rowOf[s.To] >= 0
		if drawn[i] || !w.add(all[i]) {
			return
		}
		drawn[i] = true
		if !from {
			reached(s.From)
		}
		if !to {
			reached(s.To)
		}
	}
	if g.Start != NoStation && !g.Stations[g.Start].Training {
		w.alone(g.Start)
		if trunk := g.trunk(all); trunk >= 0 {
			draw(trunk)
		}
		reached(g.Start)
	}
	for next := 0; next < len(all) || len(ready) > 0; {
		if last := len(ready) - 1; last >= 0 {
			i := ready[last]
			ready = ready[:last]
			draw(i)
			continue
		}
		if s := g.Steps[all[next].step]; w.rowOf[s.From] < 0 && w.rowOf[s.To] < 0 {
			draw(next)
		}
		next++
	}
	for i, s := range g.Stations {
		if !s.Training && w.rowOf[i] < 0 {
			w.alone(i)
		}
	}
	return w
}
