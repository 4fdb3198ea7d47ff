package rail

import (
	"cmp"
	"slices"
)

// Index sorts the steps by station. It must be called once, before the graph is
// drawn or shared.
func (g *Graph) Index() {
	g.next = make([][]int, len(g.Stations))
	g.previous = make([][]int, len(g.Stations))
	for i, s := range g.Steps {
		g.flagged = g.flagged || s.Main == MainLine && !g.Stations[s.From].Training && !g.Stations[s.To].Training
		if s.From == s.To || slices.ContainsFunc(g.next[s.From], func(o int) bool { return g.Steps[o].To == s.To }) {
			continue
		}
		g.next[s.From] = append(g.next[s.From], i)
		if s.Kind != Related { // to which no way leads
			g.previous[s.To] = append(g.previous[s.To], i)
		}
	}
	for i := range g.next {
		slices.SortStableFunc(g.next[i], g.compare)
		slices.SortStableFunc(g.previous[i], func(a, b int) int { return g.byLevel(g.Steps[a].From, g.Steps[b].From) })
	}
}

// compare orders the steps out of a station: by kind, then years, then column.
func (g *Graph) compare(a, b int) int {
	s, t := g.Steps[a], g.Steps[b]
	if s.Kind == Related && t.Kind == Related { // which a register has ranked
		return 0
	}
	return cmp.Or(int(s.Kind)-int(t.Kind), s.Low-t.Low, g.byLevel(s.To, t.To))
}

func (g *Graph) byLevel(a, b int) int { return g.Stations[a].Column - g.Stations[b].Column }

// Next are the steps out of a station, in the order in which they are listed and
// chosen: by kind, then years, then the column they lead to.
func (g *Graph) Next(station int) []int { return g.next[station] }

// Previous are the steps into a station, by the column they come from.
func (g *Graph) Previous(station int) []int { return g.previous[station] }

// Step is the step from one station to another, or -1.
func (g *Graph) Step(from, to int) int {
	for _, s := range g.next[from] {
		if g.Steps[s].To == to {
			return s
		}
	}
	return -1
}

// isTwoWay reports whether a step leads back, too: two stations that are related are joined
// without a direction.
func (g *Graph) isTwoWay(step int) bool {
	s := g.Steps[step]
	return s.Kind != Related && g.Step(s.To, s.From) >= 0
}

// Origins are the steps into a station from those that it does not lead back to.
func (g *Graph) Origins(station int) []int {
	return slices.DeleteFunc(slices.Clone(g.previous[station]), func(s int) bool { return g.Step(station, g.Steps[s].From) >= 0 })
}
