package rail_test

import (
	"image"
	"slices"
	"strings"

	"parcours/ui/rail"
)

// tap is a step out of a station as its line and words tell it.
type tap struct {
	bus    int // x of the upright it leaves
	line   string
	years  string
	length int // cells from bus to head
	twoWay bool
	mark   string
	name   image.Point
	text   string
	listed bool // in a plain list: no line tells the kind
}

// origin is a station that leads to the centre.
type origin struct {
	name image.Point // somewhere in its name
	text string      // with its mark before it
	end  int         // x behind the name
}

// around is what was read from a Crossroads.
type around struct {
	taps    []tap
	origins []origin
	faults  []string
}

const (
	kindLines      = "━─╌┄┈·"
	kindLinesASCII = "=-~:._"
)

// roundReader reads a Crossroads from its characters.
type roundReader struct {
	*sheet
	ascii bool
	lines string
	around
}

func readCrossroads(text string, ascii bool) *around {
	r := &roundReader{sheet: sheetOf(text), ascii: ascii, lines: kindLines}
	if ascii {
		r.lines = kindLinesASCII
	}
	for y := 1; y < r.h; y++ { // the ladder is on top
		for x := range r.cells[y] {
			switch {
			case r.isHead(x, y):
				r.readTap(x, y)
			case r.isArrival(x, y):
				r.readOrigin(x, y)
			}
		}
		r.readListed(y)
	}
	return &r.around
}

func (r *roundReader) is(x, y int, of string) bool {
	c := r.at(x, y)
	return c != "" && c != " " && strings.Contains(of, c)
}

// isHead: ► at the end of a line.
func (r *roundReader) isHead(x, y int) bool {
	head := "►"
	if r.ascii {
		head = ">"
	}
	return r.at(x, y) == head && r.is(x-1, y, r.lines)
}

// isBus: a joint that an upright may have to its right.
func (r *roundReader) isBus(x, y int) bool {
	if r.ascii {
		return r.is(x, y, "+.'")
	}
	a := armsOfBoxes[r.at(x, y)]
	return a.upright() && a.right != 0
}

// isStem: the end of the line out of the card, where one step alone leaves it.
func (r *roundReader) isStem(x, y int) bool {
	if r.ascii {
		return r.is(x, y, "]=") || r.at(x, y) == " " && r.is(x+1, y, "=")
	}
	return r.is(x, y, "╺━╾╼")
}

// readTap follows a line leftwards from its head to the upright.
func (r *roundReader) readTap(head, y int) {
	t := tap{line: r.at(head-1, y), mark: r.at(head+1, y), name: image.Pt(head+2, y)}
	tail := map[bool]string{false: "◄", true: "<"}[r.ascii]
	x := head - 1
	for r.at(x, y) == t.line {
		x--
	}
	if r.ascii && t.mark == "[" || r.is(x, y, "╶") {
		return // the way into the card
	}
	if r.at(x, y) == " " { // the years stand in the line
		end := x
		for x--; x > 0 && !(r.at(x, y) == " " && (r.at(x-1, y) == t.line || r.at(x-1, y) == tail || r.isBus(x-1, y))); x-- {
			if r.at(x, y) == " " && r.at(x-1, y) == " " {
				r.faults = append(r.faults, "a line comes from nowhere: "+r.row(y))
				return
			}
		}
		t.years = strings.TrimSpace(strings.Join(r.cells[y][x:end], ""))
		x--
		for r.at(x, y) == t.line {
			x--
		}
	}
	if r.at(x, y) == tail {
		t.twoWay = true
		x--
	}
	if r.ascii && !r.isBus(x, y) && r.isBus(x+1, y) { // a dotted line begins at a corner
		x++
	}
	if !r.isBus(x, y) && !r.isStem(x, y) {
		r.faults = append(r.faults, "a line leaves no upright: "+r.row(y))
		return
	}
	t.bus, t.length = x, head-x
	t.text = r.nameFrom(t.name.X, y)
	r.taps = append(r.taps, t)
}

func (r *roundReader) row(y int) string { return strings.TrimRight(strings.Join(r.cells[y], ""), " ") }

// nameFrom is the text from x to two blanks, the end, or a bracket.
func (r *roundReader) nameFrom(x, y int) string {
	end := x
	for ; end < len(r.cells[y]) && !(r.at(end, y) == " " && r.at(end+1, y) == " ") && r.at(end, y) != "]"; end++ {
		if !r.ascii && r.at(end, y) == " " && (armsOfBoxes[r.at(end+1, y)] != arms{}) {
			break
		}
		if r.ascii && r.at(end, y) == " " && r.at(end+1, y) == "=" && r.is(end+2, y, "=-+.'") {
			break // the way to the fan of the chosen step
		}
	}
	return strings.TrimSpace(strings.Join(r.cells[y][min(x, end):end], ""))
}

// isArrival: the end of ╶─ at the upright before the centre.
func (r *roundReader) isArrival(x, y int) bool {
	if r.ascii {
		return r.at(x, y) == "-" && r.at(x-1, y) == "-" && r.at(x-2, y) == " " && r.at(x-3, y) != " " && r.is(x+1, y, "+.'->")
	}
	return r.at(x, y) == "─" && r.at(x-1, y) == "╶"
}

func (r *roundReader) readOrigin(x, y int) {
	text := strings.TrimSpace(strings.Join(r.cells[y][:x-2], ""))
	r.origins = append(r.origins, origin{image.Pt(x-3, y), text, x - 2})
}

// readListed reads a row of a plain list: a sign, a mark, a name, years.
func (r *roundReader) readListed(y int) {
	sign, ok := scriptOf(r.ascii).signs[r.at(1, y)]
	if !ok || r.at(0, y) != " " || !strings.Contains(marks+" ", r.at(2, y)) || r.at(3, y) == " " {
		return
	}
	name := image.Pt(3, y)
	switch sign {
	case next, both:
		r.taps = append(r.taps, tap{twoWay: sign == both, mark: r.at(2, y), name: name, text: r.nameFrom(3, y), listed: true})
	case previous:
		r.origins = append(r.origins, origin{name, strings.TrimSpace(r.at(2, y) + r.nameFrom(3, y)), 3})
	}
}

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
	return d.grid.At(p.X, p.Y).Station
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
	if back := d.g.Step(to, from) >= 0; back != t.twoWay {
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
