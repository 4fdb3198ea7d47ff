package rail

import (
	"cmp"
	"image"
	"slices"
)

// painter puts a window of a Plan into a grid.
type painter struct {
	p      *Plan
	grid   *Grid
	window image.Rectangle
	marks  Marks
	set    Symbols
	lit    []lit // by station
	// legs are the rails of the marked route, by their ends; nil without one.
	legs  map[[2]int]bool
	arms  []arms  // by cell of the window
	track []uint8 // by cell: whose colour
}

// lit is how a station stands to the cursor.
type lit struct {
	next, previous bool
	step           int // to it, -1 for none
}

// Draw copies a window of the drawing into grid, with what stands out.
func (p *Plan) Draw(grid *Grid, window image.Rectangle, m Marks, s Symbols) {
	grid.Reset(window.Dx(), window.Dy())
	d := painter{p: p, grid: grid, window: window, marks: m, set: s}
	d.light()
	d.legs = p.legs(m.Route)
	d.lines()
	for i := range p.graph.Stations {
		d.station(i)
	}
	d.waysBack()
}

// light finds what is one step from the cursor.
func (d *painter) light() {
	g := d.p.graph
	d.lit = make([]lit, len(g.Stations))
	for i := range d.lit {
		d.lit[i].step = -1
	}
	focus := d.marks.Focus
	if focus == NoStation {
		return
	}
	for _, s := range g.next[focus] {
		d.lit[g.Steps[s].To].next, d.lit[g.Steps[s].To].step = true, s
	}
	for _, s := range g.previous[focus] {
		d.lit[g.Steps[s].From].previous = true
	}
}

// weight is heavy for the marked route, without one for what leaves the cursor.
func (d *painter) weight(from, to int) arms {
	if d.legs != nil {
		return weightOf(d.legs[[2]int{from, to}])
	}
	return weightOf(from == d.marks.Focus)
}

// lines draws the rails and the brace.
func (d *painter) lines() {
	n := d.grid.W * d.grid.H
	d.arms, d.track = make([]arms, n), make([]uint8, n)
	for i := range d.p.rails {
		d.rail(&d.p.rails[i])
	}
	d.brace()
	for i, a := range d.arms {
		if a == 0 {
			continue
		}
		d.grid.Cells[i] = Cell{Text: a.glyph(d.set), Ink: a.ink(), Track: d.track[i], Of: NoStation}
	}
}

// cell is the index of a cell of the drawing in the window, -1 outside.
func (d *painter) cell(x, y int) int {
	if !(image.Point{X: x, Y: y}).In(d.window) {
		return -1
	}
	return (y-d.window.Min.Y)*d.grid.W + x - d.window.Min.X
}

// touch adds an arm to a cell. Where rails of several tracks share an upright, it
// has the colour of the station that it belongs to.
func (d *painter) touch(x, y, side int, weight arms, track, shared uint8) {
	i := d.cell(x, y)
	if i < 0 {
		return
	}
	if d.arms[i] != 0 && d.track[i] != track {
		track = shared
	}
	d.arms[i] = d.arms[i].with(side, weight)
	d.track[i] = track
}

func (d *painter) rail(r *Line) {
	s := d.p.graph.Steps[r.Step]
	weight := d.weight(s.From, s.To)
	track, origin := uint8(d.p.graph.Stations[s.To].Track), uint8(d.p.graph.Stations[s.From].Track)
	last := r.Path[len(r.Path)-1]
	for i := 1; i < len(r.Path); i++ {
		a, b, shared := r.Path[i-1], r.Path[i], track
		if r.leaves(i) {
			shared = origin
		}
		if a.Y == b.Y {
			d.level(a.X, b.X, a.Y, i > 1, b != last, weight, track, shared)
			continue
		}
		d.uprightLine(a, b, a == d.p.sign[s.From], b == last, weight, track, shared)
	}
}

// level draws from a to b; joined tells that it begins at an upright, ends that it
// meets one.
func (d *painter) level(a, b, y int, joined, ends bool, weight arms, track, shared uint8) {
	if joined {
		d.touch(a, y, armRight, weight, track, shared)
		a++
	}
	for x := max(a, d.window.Min.X); x < min(b, d.window.Max.X); x++ {
		d.touch(x, y, armLeft, weight, track, shared)
		d.touch(x, y, armRight, weight, track, shared)
	}
	if ends {
		d.touch(b, y, armLeft, weight, track, shared)
	}
}

// uprightLine draws from a to b, without the cell of the sign at either end.
func (d *painter) uprightLine(a, b image.Point, fromSign, toSign bool, weight arms, track, shared uint8) {
	if a == b {
		return
	}
	step, out, in := 1, armDown, armUp
	if b.Y < a.Y {
		step, out, in = -1, armUp, armDown
	}
	if !fromSign {
		d.touch(a.X, a.Y, out, weight, track, shared)
	}
	for y := a.Y + step; y != b.Y; y += step {
		d.touch(a.X, y, in, weight, track, shared)
		d.touch(a.X, y, out, weight, track, shared)
	}
	if !toSign {
		d.touch(a.X, b.Y, in, weight, track, shared)
	}
}

// brace draws the line that trainings share to the start.
func (d *painter) brace() {
	p := d.p
	if len(p.braced) == 0 {
		return
	}
	start := p.sign[p.graph.Start]
	top, bottom := start.Y, start.Y
	for _, i := range p.braced {
		top, bottom = min(top, p.sign[i].Y), max(bottom, p.sign[i].Y)
	}
	d.uprightLine(image.Pt(p.brace, top), image.Pt(p.brace, bottom), false, false, light, 0, 0)
	whole := light
	for _, i := range p.braced {
		y := p.sign[i].Y
		weight := d.weight(i, p.graph.Start)
		d.touch(p.brace-1, y, armRight, weight, 0, 0)
		d.touch(p.brace, y, armLeft, weight, 0, 0)
		if weight == heavy {
			whole = heavy
			if y != start.Y {
				d.uprightLine(image.Pt(p.brace, y), image.Pt(p.brace, start.Y), false, false, heavy, 0, 0)
			}
		}
	}
	d.level(p.brace, start.X, start.Y, true, false, whole, 0, 0)
}

// waysBack puts ◄ at the first level cell of rails that one can also take back.
func (d *painter) waysBack() {
	sign := signs[d.set][behind]
	for _, r := range d.p.rails {
		if !r.TwoWay {
			continue
		}
		at := r.Own()
		if i := d.cell(at.X, at.Y); i >= 0 {
			d.grid.Cells[i].Text = sign
		}
	}
}

// station draws sign, mark, name and note.
func (d *painter) station(i int) {
	at := d.p.sign[i]
	if at.Y+d.p.rowHeight <= d.window.Min.Y || at.Y >= d.window.Max.Y {
		return
	}
	focused := i == d.marks.Focus
	sign, name := d.inks(i)
	track := uint8(d.p.graph.Stations[i].Track)
	d.text(at.X, at.Y, signs[d.set][d.sign(i)], sign, track, i)
	label := d.p.Label(i)
	d.text(at.X+textAt, at.Y, label, name, track, i)
	switch mark := d.marks.Sign(i); {
	case focused && (d.marks.Brackets || d.set == ASCII):
		d.text(at.X+1, at.Y, "[", name, track, i)
		d.text(at.X+textAt+width(label), at.Y, "]", name, track, i)
	case focused:
		d.text(at.X+1, at.Y, cmp.Or(mark, " "), name, track, i)
		d.text(at.X+textAt+width(label), at.Y, " ", name, track, i)
	case mark != "":
		d.text(at.X+1, at.Y, mark, Mark, track, i)
	case name == NameChosen: // the block begins at the sign
		d.text(at.X+1, at.Y, " ", name, track, i)
	}
	if note := d.note(i); note != "" {
		ink := Note
		if d.lit[i].next || focused {
			ink = NoteLit
		}
		d.text(at.X+textAt, at.Y+1, note, ink, track, i)
	}
}

// note is the pay below a name and, where one step leads there from the cursor,
// how long before it.
func (d *painter) note(i int) string {
	note := d.p.note[i]
	if s := d.lit[i].step; note != "" && s >= 0 && d.p.graph.Steps[s].Kind != Related && d.p.graph.Steps[s].Years != "" {
		if longer := note + d.separator() + d.p.graph.Steps[s].Years; width(longer) <= d.p.noteRoom[i] {
			return longer
		}
	}
	return note
}

func (d *painter) separator() string {
	if d.set == ASCII {
		return ", "
	}
	return " · "
}

func (d *painter) sign(i int) mark {
	l := d.lit[i]
	leads := l.next && d.p.graph.Steps[l.step].Kind != Related
	switch {
	case i == d.marks.Focus:
		return here
	case leads && l.previous:
		return both
	case leads:
		return ahead
	case l.previous:
		return behind
	}
	return other
}

func (d *painter) inks(i int) (sign, name Ink) {
	switch l := d.lit[i]; {
	case i == d.marks.Focus:
		return SignFocus, NameFocus
	case i == d.marks.Chosen:
		return SignLit, NameChosen
	case l.next:
		return SignLit, NameLit
	}
	return Sign, Name
}

// Sign is what is marked at a station; empty for nothing.
func (m Marks) Sign(i int) string {
	stop := slices.Index(m.Route, i)
	switch {
	case stop >= 0:
		return string(rune('0' + min(stop+1, 10)%10))
	case slices.Contains(m.Hits, i):
		return "*"
	case slices.Contains(m.Kept, i):
		return "+"
	case slices.Contains(m.Aside, i):
		return "-"
	case slices.Contains(m.Open, i):
		return "!"
	}
	return ""
}

// text writes a text into the cells of one line.
func (d *painter) text(x, y int, text string, ink Ink, track uint8, station int) {
	d.grid.Write(x-d.window.Min.X, y-d.window.Min.Y, text, Cell{Ink: ink, Track: track, Of: station})
}
