package rail

// Cells of a tap.
const (
	tapEnds = 5 // besides its years: ◄ or line, line, a blank on both sides, line
	bareTap = 3 // of a line where no step tells its years
	noteGap = 2 // between a name and its note
)

// scale tells how long lines are.
type scale struct {
	least int // cells, as the widest label needs
	year  int // half cells for each year
	form  int // of the names that all fit
}

// mostYear is the scale where there is room for all, in half cells a year.
const mostYear = 4

func (s scale) length(low int) int { return s.least + max(low, 0)*s.year/2 }

// fit is what a step needs of a scale.
type fit struct{ low, name, note int }

// scaleFor gives all years on the screen the same length, such that names fit: at
// best in full, at least in their shortest form. It looks at all steps, in sight
// or not, so that lines keep their length while one chooses. Not ok says that names
// have to be cut.
func (c *Crossroads) scaleFor(steps []int, room int, notes bool) (best scale, ok bool) {
	s := scale{least: c.leastLength(steps)}
	measured := make([][]fit, c.forms(steps))
	for _, year := range []int{1, 0} {
		s.year = year
		for s.form = range measured {
			if measured[s.form] == nil {
				measured[s.form] = c.fits(steps, s.form, notes)
			}
			if fits := measured[s.form]; s.holds(fits, room, false) {
				c.lengthen(fits, steps, s, room)
				return s.widened(fits, room, notes), true
			}
		}
	}
	return s, false
}

func (c *Crossroads) fits(steps []int, form int, notes bool) []fit {
	fits := make([]fit, len(steps))
	for i, s := range steps {
		step := c.graph.Steps[s]
		fits[i] = fit{low: step.Low, name: width(c.graph.form(step.To, form))}
		if note := c.graph.Stations[step.To].Note; notes && note != "" {
			fits[i].note = noteGap + width(note)
		}
	}
	return fits
}

func (s scale) holds(fits []fit, room int, notes bool) bool {
	for _, f := range fits {
		need := s.length(f.low) + textAt + f.name
		if notes {
			need += f.note
		}
		if need > room {
			return false
		}
	}
	return true
}

// lengthen takes for each step the longest form of the name that a scale has room
// for: longer lines must not shorten it.
func (c *Crossroads) lengthen(fits []fit, steps []int, s scale, room int) {
	if s.form == 0 {
		return // they are the longest
	}
	for i, f := range fits {
		for _, name := range c.graph.Stations[c.graph.Steps[steps[i]].To].Names {
			if n := width(name); s.length(f.low)+textAt+n <= room {
				fits[i].name = n
				break
			}
		}
	}
}

// widened is the longest scale that leaves room for names, and for notes unless
// years would hardly be told apart.
func (s scale) widened(fits []fit, room int, notes bool) scale {
	for year := mostYear; year > s.year; year-- {
		longer := scale{s.least, year, s.form}
		if longer.holds(fits, room, notes && year > 1) {
			return longer
		}
	}
	return s
}

// leastLength is what the widest years of steps need, and of those behind them
// where these are drawn, too.
func (c *Crossroads) leastLength(steps []int) int {
	cells := map[string]int{}
	widest := 0
	measure := func(steps []int) {
		for _, s := range steps {
			years := c.graph.Steps[s].Years
			n, ok := cells[years]
			if !ok {
				n = width(years)
				cells[years] = n
			}
			widest = max(widest, n)
		}
	}
	measure(steps)
	if c.o.Width >= withFan {
		for _, s := range steps {
			measure(c.graph.next[c.graph.Steps[s].To])
		}
	}
	if widest == 0 {
		return bareTap
	}
	return widest + tapEnds
}

// secondName is how many cells a name in the second fan has at least.
const secondName = 16

// shortened is the scale at which the steps behind those of the centre fit, too.
func (c *Crossroads) shortened(s scale, steps []int, room int) scale {
	most := 0
	for _, first := range steps {
		for _, t := range c.graph.next[c.graph.Steps[first].To] {
			most = max(most, c.graph.Steps[t].Low)
		}
	}
	if most > 0 {
		s.year = min(s.year, max((room-s.least-textAt-secondName)*2/most, 0))
	}
	return s
}
