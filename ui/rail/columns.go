package rail

import (
	"cmp"
	"slices"
)

// Cells between things on a line.
const (
	textAt    = 2 // from a sign to the name behind it
	indentBy  = 3 // from a sign to one indented under it
	shortRail = 2 // the least level line between a name and a sign
	lane      = 2 // the least level line between two uprights, and from one to a sign
	braceRoom = 5 // from the end of the names of trainings to the first column: " ╶╮──"
	lastBlank = 1 // behind a name, for a bracket or the edge
)

// columns puts the columns of a Plan side by side and chooses the form of each
// name: the shortest everywhere, then longer ones in the order of importance while
// the columns still fit. What a name needs does not depend on the cursor.
type columns struct {
	w      *weave
	s      settled
	lines  int // a row takes
	width  int
	form   []int  // by station, index into Names
	noted  []bool // by station, whether the note is drawn
	room   room   // what lies behind names and notes
	gutter []int  // by station, the slot before which its splits may leave its line, negative for none
	need   []int  // columns × columns: the least distance
	tail   []int  // by column, what the last names need to the right
	left   int    // where the first column begins
	x      []int  // by column
	counts int
}

func (c *columns) at(a, b int) *int { return &c.need[a*c.counts+b] }

// xOf is where a slot's signs stand.
func (c *columns) xOf(slot int) int {
	return c.x[slot/slotsPerColumn] + slot%slotsPerColumn*indentBy
}

// fit places the columns within width where that is possible, else as narrow as
// the shortest names allow.
func (c *columns) fit() {
	n := len(c.w.columns)
	c.counts = n
	c.room = newRoom(c.w, c.s)
	c.need, c.tail, c.x = make([]int, n*n), make([]int, n), make([]int, n)
	c.form, c.noted = make([]int, len(c.w.g.Stations)), make([]bool, len(c.w.g.Stations))
	for i, s := range c.w.g.Stations {
		c.form[i] = len(s.Names) - 1
	}
	c.rails()
	for i, s := range c.w.g.Stations {
		if !s.Training {
			c.ask(i, c.nameWidth(i))
		}
	}
	c.left = c.trainings(c.form)
	c.solve()
	c.gutters()
	c.headings()
	c.lengthen(1)
	if c.lines > 1 {
		c.annotate()
	}
	c.lengthen(0)
	c.spread()
}

// nameWidth is the cells of a station's sign and name in its present form.
func (c *columns) nameWidth(i int) int { return textAt + width(c.w.g.Stations[i].Names[c.form[i]]) }

// ask makes the room that a text of a station needs before its obstacle, and
// returns how to take it back.
func (c *columns) ask(station, cells int) (undo func()) {
	back := c.askBehind(station, cells)
	if c.gutter == nil || c.gutter[station] < 0 {
		return back
	}
	more := c.keep(c.w.slot[station], c.gutter[station], cells+gutterRoom)
	return func() { more(); back() }
}

func (c *columns) askBehind(station, cells int) (undo func()) {
	slot := c.w.slot[station]
	o := c.room.behind(station)
	from := slot % slotsPerColumn * indentBy
	if o.slot < 0 {
		t := &c.tail[slot/slotsPerColumn]
		was := *t
		*t = max(*t, from+cells+o.free)
		return func() { *t = was }
	}
	return c.keep(slot, o.slot, cells+o.free)
}

// gutterRoom is the cells between a name and a station that a split behind it leads
// to: a blank, the line, the upright and the line to the sign.
const gutterRoom = lastBlank + 1 + 1 + lane

// gutters makes room for splits behind names, where the columns then still fit:
// rails that leave a line near to where they lead are short.
func (c *columns) gutters() {
	c.gutter = c.w.gutters()
	need, tail := slices.Clone(c.need), slices.Clone(c.tail)
	for i, slot := range c.gutter {
		if slot >= 0 {
			c.ask(i, c.nameWidth(i))
		}
	}
	if c.solve(); c.end() > c.width {
		c.need, c.tail, c.gutter = need, tail, nil
		c.solve()
	}
}

// gutters are, by station, the first slot that its splits lead to, where it has a
// line to leave and no split stays in its column; -1 elsewhere.
func (w *weave) gutters() []int {
	all := make([]int, len(w.rowOf))
	for i := range all {
		all[i] = -1
	}
	for _, r := range w.rows {
		if r.from == NoStation {
			continue
		}
		home := w.rows[w.rowOf[r.from]]
		if home.stations[len(home.stations)-1] == r.from {
			continue
		}
		first := r.hi
		if len(r.stations) > 0 {
			first = w.slot[r.stations[0]]
		}
		switch {
		case first <= end(w.slot[r.from]):
			all[r.from] = -2
		case all[r.from] == -1 || all[r.from] > first:
			all[r.from] = first
		}
	}
	return all
}

// keep sees to it that a slot lies some cells right of another.
func (c *columns) keep(a, b, cells int) (undo func()) {
	d := c.at(a/slotsPerColumn, b/slotsPerColumn)
	was := *d
	*d = max(*d, cells+a%slotsPerColumn*indentBy-b%slotsPerColumn*indentBy)
	return func() { *d = was }
}

// rails makes the room that level lines need between uprights.
func (c *columns) rails() {
	for a := range c.counts - 1 {
		*c.at(a, a+1) = lane + 1
	}
	for i, s := range c.w.g.Stations {
		if a := c.w.slot[i] / slotsPerColumn; !s.Training && a+1 < c.counts {
			c.keep(c.w.slot[i], (a+1)*slotsPerColumn, lane+1)
		}
	}
	for _, r := range c.w.rows {
		if r.from == NoStation {
			continue
		}
		switch {
		case len(r.stations) > 0:
			if s := c.w.slot[r.stations[0]]; s/slotsPerColumn != r.lo/slotsPerColumn {
				c.keep(r.lo, s, lane+1)
			}
		default:
			c.keep(r.lo, r.hi, lane+1)
		}
	}
}

// headings makes room for the shortest headings, where the columns then still fit.
func (c *columns) headings() {
	for a, column := range c.w.columns {
		names := c.w.g.Columns[column].Names
		cells := width(names[len(names)-1]) + lastBlank
		slot := a * slotsPerColumn
		var undo func()
		if a+1 < c.counts {
			undo = c.keep(slot, slot+slotsPerColumn, cells)
		} else {
			was := c.tail[a]
			c.tail[a] = max(was, cells)
			undo = func() { c.tail[a] = was }
		}
		if c.solve(); c.end() > c.width {
			undo()
		}
	}
	c.solve()
}

// solve places the columns, each as far left as those before it allow.
func (c *columns) solve() {
	for b := range c.x {
		c.x[b] = c.left
		for a := range b {
			if d := *c.at(a, b); d > 0 {
				c.x[b] = max(c.x[b], c.x[a]+d)
			}
		}
	}
}

// end is the last cell that any text or sign takes.
func (c *columns) end() int {
	last := c.left
	for i, x := range c.x {
		last = max(last, x+c.tail[i])
	}
	return last
}

// trainings is how wide the column of trainings is with their names in a form,
// brace and all; 0 where there are none.
func (c *columns) trainings(form []int) int {
	widest := 0
	for i, s := range c.w.g.Stations {
		if s.Training {
			widest = max(widest, textAt+width(s.Names[form[i]]))
		}
	}
	if widest == 0 {
		return 0
	}
	return widest + braceRoom
}

// lengthen gives names their form of a level where the columns then still fit:
// the trainings all at once, then the roles with the most steps first.
func (c *columns) lengthen(level int) {
	g := c.w.g
	longer := slices.Clone(c.form)
	for i, s := range g.Stations {
		if s.Training {
			longer[i] = min(longer[i], level)
		}
	}
	was, before := c.left, c.form
	c.left, c.form = c.trainings(longer), longer
	if c.solve(); c.end() > c.width {
		c.left, c.form = was, before
		c.solve()
	}
	for _, i := range g.byImportance() {
		if c.form[i] <= level || level >= len(g.Stations[i].Names) {
			continue
		}
		was := c.form[i]
		c.form[i] = level
		undo := c.ask(i, c.nameWidth(i))
		if c.solve(); c.end() > c.width {
			undo()
			c.form[i] = was
		}
	}
	c.solve()
}

// byImportance are the roles, those with the most steps first.
func (g *Graph) byImportance() []int {
	var all []int
	for i, s := range g.Stations {
		if !s.Training {
			all = append(all, i)
		}
	}
	degree := func(i int) int { return len(g.next[i]) + len(g.previous[i]) }
	slices.SortStableFunc(all, func(a, b int) int { return cmp.Compare(degree(b), degree(a)) })
	return all
}

// annotate draws the notes that fit under names, and lets splits leave behind them
// where the columns then still fit.
func (c *columns) annotate() {
	for _, i := range c.w.g.byImportance() {
		note := c.w.g.Stations[i].Note
		if note == "" {
			continue
		}
		undo := c.askNote(i, textAt+width(note)+lastBlank)
		c.noted[i] = true
		if c.solve(); c.end() > c.width {
			undo()
			c.noted[i] = false
			continue
		}
		if c.gutter != nil && c.gutter[i] >= 0 {
			undo := c.keep(c.w.slot[i], c.gutter[i], textAt+c.w.g.longestNote(i, note)+gutterRoom)
			if c.solve(); c.end() > c.width {
				undo()
			}
		}
	}
	c.solve()
}

// askNote makes the room that a note needs before what ends its line.
func (c *columns) askNote(station, cells int) (undo func()) {
	slot := c.w.slot[station]
	if o := c.room.belowBehind(station); o >= 0 {
		return c.keep(slot, o, cells)
	}
	t := &c.tail[slot/slotsPerColumn]
	was := *t
	*t = max(was, slot%slotsPerColumn*indentBy+cells)
	return func() { *t = was }
}

// longestNote is the cells of a note with the years of any step into its station.
func (g *Graph) longestNote(station int, note string) int {
	longest := width(note)
	for _, s := range g.previous[station] {
		longest = max(longest, width(note)+noteJoin+width(g.Steps[s].Years))
	}
	return longest
}

// spread shares what is left of the width out between the columns.
func (c *columns) spread() {
	slack := c.width - c.end()
	if slack <= 0 || c.counts < 2 {
		return
	}
	for i := range c.x {
		c.x[i] += slack * i / c.counts
	}
}
