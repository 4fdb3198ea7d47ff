package rail

// form is a name in a form, or the shortest that there is.
func (g *Graph) form(station, level int) string {
	names := g.Stations[station].Names
	return names[min(level, len(names)-1)]
}

// forms is how many forms the names at the ends of steps have at most.
func (c *Crossroads) forms(steps []int) int {
	n := 1
	for _, s := range steps {
		n = max(n, len(c.graph.Stations[c.other(s)].Names))
	}
	return n
}

// label is what a station is called in some cells: the longest form that fits and
// that no other station on the screen is called by, else the first letters of the
// longest form that tell it apart, else the longest form that fits.
func (c *Crossroads) label(station, cells int) string {
	names := c.graph.Stations[station].Names
	isFree := func(name string) bool {
		owner, ok := c.named[name]
		return !ok || owner == station
	}
	for _, n := range names {
		if width(n) <= cells && isFree(n) {
			c.named[n] = station
			return n
		}
	}
	best := longest(names, cells)
	if !isFree(best) {
		for _, n := range names {
			if short := cut(n, cells); short != "" && isFree(short) {
				best = short
				break
			}
		}
	}
	c.named[best] = station
	return best
}
