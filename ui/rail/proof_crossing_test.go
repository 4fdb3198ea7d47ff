package rail_test

import (
	"image"
	"slices"
	"strings"

	"parcours/ui/rail"
)

// crossing is one Crossroads with what it should say.
type crossing struct {
	g      *rail.Graph
	centre int
	o      rail.CrossroadsOptions
	c      *rail.Crossroads
	grid   *rail.Grid
	text   string
	*around
	right  map[int]bool // stations read on the right, with two-way
	left   map[int]bool
	faults []string
}

func proveCrossroads(g *rail.Graph, centre int, o rail.CrossroadsOptions) *crossing {
	d := &crossing{g: g, centre: centre, o: o, c: rail.NewCrossroads(g, centre, o), right: map[int]bool{}, left: map[int]bool{}}
	d.grid = d.c.Grid()
	d.check(d.grid.String())
	return d
}

// check reads a drawing, or what became of it, and lists what is wrong.
func (d *crossing) check(text string) {
	d.text = text
	d.around = readCrossroads(text, d.o.Symbols == rail.ASCII)
	d.faults = append(d.faults, d.around.faults...)
	if d.grid.W != d.o.Width || d.grid.H != d.o.Lines {
		d.fault("the grid is %d×%d, asked for %d×%d", d.grid.W, d.grid.H, d.o.Width, d.o.Lines)
		return
	}
	d.checkTaps()
	d.checkOrigins()
	d.checkBuses()
	d.checkOrder()
	d.checkLengths()
	d.checkCounts()
	d.checkEdges()
}

// mainBus is the x of the upright that the centre's own taps leave: the first.
func (d *crossing) mainBus() int {
	bus := -1
	for _, t := range d.taps {
		if d.stationAt(t.name) != d.centre && (bus < 0 || t.bus < bus) {
			bus = t.bus
		}
	}
	return bus
}

func (d *crossing) stationAt(p image.Point) int {
	if p.X < 0 || p.X >= d.grid.W || p.Y < 0 || p.Y >= d.grid.H {
		return rail.NoStation
	}
	return d.grid.At(p.X, p.Y).Of
}

// linesOf are the lines that a kind may have.
func linesOf(k rail.Kind, ascii bool) string {
	table := map[rail.Kind][2]string{
		rail.Promotion: {"━", "="}, rail.Specialisation: {"─", "-"}, rail.Study: {"─", "-"}, rail.Entry: {"━", "="},
		rail.Change: {"╌", "~"}, rail.Lateral: {"┄", ":"}, rail.Return: {"┈", "_"}, rail.Related: {"┈·", "."},
	}
	return table[k][map[bool]int{false: 0, true: 1}[ascii]]
}

func (d *crossing) checkTaps() {
	bus := d.mainBus()
	for _, t := range d.taps {
		to := d.stationAt(t.name)
		if to == d.centre {
			continue // the card
		}
		if to == rail.NoStation || !isForm(t.text, d.g.Stations[to].Names) {
			d.fault("%q at %v is no station's name (%d)", t.text, t.name, to)
			continue
		}
		from := d.centre
		if !t.listed && t.bus != bus { // the fan of the chosen step
			if d.o.Chosen < 0 || d.g.Steps[d.o.Chosen].From != d.centre {
				d.fault("a second upright at %d, and no step out is chosen", t.bus)
				continue
			}
			from = d.g.Steps[d.o.Chosen].To
		}
		d.checkTap(t, from, to)
	}
}

func (d *crossing) checkTap(t tap, from, to int) {
	step := d.g.Step(from, to)
	if step < 0 {
		d.fault("%s leads to %s in the drawing alone", d.g.Stations[from].Key, d.g.Stations[to].Key)
		return
	}
	s := d.g.Steps[step]
	if back := s.Kind != rail.Related && d.g.Step(to, from) >= 0; back != t.twoWay {
		d.fault("%s ⇄ %s reads as two-way %v, want %v", d.g.Stations[from].Key, d.g.Stations[to].Key, t.twoWay, back)
	}
	if !t.listed && !strings.Contains(linesOf(s.Kind, d.o.Symbols == rail.ASCII), t.line) {
		d.fault("the line to %s is %s, its kind %d", d.g.Stations[to].Key, t.line, s.Kind)
	}
	if !t.listed && t.years != "" && t.years != s.Years {
		d.fault("the line to %s says %q, the step %q", d.g.Stations[to].Key, t.years, s.Years)
	}
	if want := markOf(d.o.Marks, to); t.mark != want {
		d.fault("%s has the mark %q, want %q", d.g.Stations[to].Key, t.mark, want)
	}
	if from != d.centre {
		return
	}
	if _, twice := d.right[to]; twice {
		d.fault("%s is listed twice", d.g.Stations[to].Key)
	}
	d.right[to] = t.twoWay
	if got := d.c.StepAt(t.name); got != step {
		d.fault("StepAt(%v) is %d, %d stands there", t.name, got, step)
	}
}

// isForm: a text is one of the forms, or its shortest one cut.
func isForm(text string, forms []string) bool {
	cut, isCut := strings.CutSuffix(text, "…")
	return slices.Contains(forms, text) || isCut && strings.HasPrefix(forms[len(forms)-1], cut)
}

func (d *crossing) checkOrigins() {
	for _, o := range d.origins {
		from := d.stationAt(o.name)
		if n := len(d.g.Origins(d.centre)); from == rail.NoStation && isForm(o.text, []string{d.o.Captions.Origins(n)}) {
			continue // the list is folded into this line
		}
		if from == rail.NoStation {
			d.fault("%q at %v is no station's name", o.text, o.name)
			continue
		}
		want := strings.TrimSpace(markOf(d.o.Marks, from))
		if name, ok := strings.CutPrefix(o.text, want); !ok || !isForm(name, d.g.Stations[from].Names) {
			d.fault("%q is not %s with the mark %q", o.text, d.g.Stations[from].Key, want)
		}
		step := d.g.Step(from, d.centre)
		if step < 0 || d.g.Step(d.centre, from) >= 0 {
			d.fault("%s is among those that lead here only", d.g.Stations[from].Key)
		}
		if d.left[from] {
			d.fault("%s is listed twice", d.g.Stations[from].Key)
		}
		d.left[from] = true
		if got := d.c.StepAt(o.name); got != step {
			d.fault("StepAt(%v) is %d, %d stands there", o.name, got, step)
		}
	}
}

// checkBuses: an upright joins the taps, and another those that lead here, from
// the first to the last without a gap, and it has one way to the card.
func (d *crossing) checkBuses() {
	r := &roundReader{sheet: sheetOf(d.text), ascii: d.o.Symbols == rail.ASCII}
	rows := map[int][]int{}
	for _, t := range d.taps {
		if !t.listed {
			rows[t.bus] = append(rows[t.bus], t.name.Y)
		}
	}
	for x, ys := range rows {
		if len(ys) > 1 {
			r.checkBus(d, x, slices.Min(ys), slices.Max(ys), r.comesFromCard)
		}
	}
	var ys []int
	x := -1
	for _, o := range d.origins {
		if d.stationAt(o.name) != rail.NoStation && o.end > 3 {
			ys, x = append(ys, o.name.Y), o.end+3
		}
	}
	if len(ys) > 1 {
		r.checkBus(d, x, slices.Min(ys), slices.Max(ys), r.leadsToCard)
	}
}

func (r *roundReader) checkBus(d *crossing, x, top, bottom int, isStem func(x, y int) bool) {
	for r.uprightAt(x, top).up != 0 && r.uprightAt(x, top-1).down != 0 {
		top--
	}
	for r.uprightAt(x, bottom).down != 0 && r.uprightAt(x, bottom+1).up != 0 {
		bottom++
	}
	stems := 0
	for y := top; y <= bottom; y++ {
		if a := r.uprightAt(x, y); y > top && a.up == 0 || y < bottom && a.down == 0 {
			d.fault("the upright at %d breaks at line %d with %q", x, y, r.at(x, y))
		}
		if isStem(x, y) {
			stems++
		}
	}
	if stems != 1 {
		d.fault("the upright at %d has %d ways to the card", x, stems)
	}
}

func (r *roundReader) uprightAt(x, y int) arms {
	if r.ascii {
		return map[string]arms{"|": {up: 9, down: 9}, "+": {up: 9, down: 9}, ".": {down: 9}, "'": {up: 9}}[r.at(x, y)]
	}
	return armsOfBoxes[r.at(x, y)]
}

// comesFromCard: a line from the left, with an end of its own, meets the upright.
func (r *roundReader) comesFromCard(x, y int) bool {
	if r.ascii {
		return r.at(x-1, y) == "="
	}
	if armsOfBoxes[r.at(x, y)].left == 0 {
		return false
	}
	for x--; armsOfBoxes[r.at(x, y)].left != 0; x-- {
		continue
	}
	return armsOfBoxes[r.at(x, y)].right != 0
}

// leadsToCard: a line from the upright ends at a head and a name.
func (r *roundReader) leadsToCard(x, y int) bool {
	line, head := "─", "►"
	if r.ascii {
		line, head = "-", ">"
	}
	if r.at(x+1, y) != line {
		return false
	}
	for x++; r.at(x, y) == line; x++ {
		continue
	}
	return r.at(x, y) == head && r.at(x+2, y) != " "
}

// checkOrder: taps stand in the order in which steps are listed.
func (d *crossing) checkOrder() {
	bus, last := d.mainBus(), -1
	place := map[int]int{}
	for i, s := range d.g.Next(d.centre) {
		place[d.g.Steps[s].To] = i
	}
	for _, t := range d.taps {
		to := d.stationAt(t.name)
		if i, ok := place[to]; ok && (t.listed || t.bus == bus) {
			if i < last {
				d.fault("%s stands behind one that is listed after it", d.g.Stations[to].Key)
			}
			last = i
		}
	}
}

// checkLengths: each year makes a line longer by the same, rounded to cells.
func (d *crossing) checkLengths() {
	lengths := map[int]int{} // by the low end of the years
	var lows []int
	for _, t := range d.taps {
		to := d.stationAt(t.name)
		from := d.centre
		if t.length == 0 || to == d.centre || to == rail.NoStation {
			continue
		}
		if t.bus != d.mainBus() {
			if d.o.Chosen < 0 {
				continue
			}
			from = d.g.Steps[d.o.Chosen].To
		}
		step := d.g.Step(from, to)
		if step < 0 {
			continue
		}
		low := d.g.Steps[step].Low
		if was, ok := lengths[low]; ok && was != t.length {
			d.fault("lines of %d years are %d and %d cells long", low, was, t.length)
		}
		lengths[low] = t.length
		lows = append(lows, low)
	}
	slices.Sort(lows)
	lows = slices.Compact(lows)
	if len(lows) < 2 {
		return
	}
	least, most := lows[0], lows[len(lows)-1]
	for i, low := range lows {
		grown, all := lengths[low]-lengths[least], lengths[most]-lengths[least]
		off := grown*(most-least) - all*(low-least) // in cells, times the years between
		if max(off, -off) > most-least || i > 0 && lengths[low] < lengths[lows[i-1]] {
			d.fault("lines of %v years are %v cells long", lows, lengths)
			return
		}
	}
}

// checkCounts: what is out of sight is counted.
func (d *crossing) checkCounts() {
	if d.o.Width < 80 {
		return // one list takes the place of the other there
	}
	hidden := len(d.g.Next(d.centre)) + len(d.g.Origins(d.centre)) - len(d.right) - len(d.left)
	counted := 0
	for row := range strings.SplitSeq(d.text, "\n") {
		for n := hidden; n > 0; n-- {
			for _, said := range []string{d.o.Captions.More(n), d.o.Captions.Folded(n)} {
				counted += n * strings.Count(row, said)
				row = strings.ReplaceAll(row, said, "")
			}
		}
	}
	fan := d.o.Chosen >= 0 && d.o.Width >= 150
	if counted != hidden && !(fan && counted > hidden) {
		d.fault("%d steps are out of sight, %d are counted", hidden, counted)
	}
}

// checkEdges: nothing sticks out at the right.
func (d *crossing) checkEdges() {
	for y, row := range sheetOf(d.grid.String()).cells {
		if len(row) > d.o.Width {
			d.fault("line %d takes %d cells of %d", y, len(row), d.o.Width)
		}
	}
	if p := d.c.Cursor(); !p.In(image.Rect(0, 0, d.grid.W, d.grid.H)) {
		d.fault("the cursor is at %v", p)
	}
}
