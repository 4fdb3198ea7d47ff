package rail

import "slices"

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
		g.previous[s.To] = append(g.previous[s.To], i)
	}
	for i := range g.next {
		slices.SortStableFunc(g.next[i], func(a, b int) int { return g.compare(a, b, g.Steps[a].To, g.Steps[b].To) })
		slices.SortStableFunc(g.previous[i], func(a, b int) int { return g.byLevel(g.Steps[a].From, g.Steps[b].From) })
	}
}

// compare orders the steps out of a station: by kind, then years, then column.
func (g *Graph) compare(a, b, toA, toB int) int {
	s, t := g.Steps[a], g.Steps[b]
	if s.Kind != t.Kind {
		return int(s.Kind) - int(t.Kind)
	}
	if s.Low != t.Low {
		return s.Low - t.Low
	}
	return g.byLevel(toA, toB)
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

// Origins are the steps into a station from those that it does not lead back to.
func (g *Graph) Origins(station int) []int {
	return slices.DeleteFunc(slices.Clone(g.previous[station]), func(s int) bool { return g.Step(station, g.Steps[s].From) >= 0 })
}
