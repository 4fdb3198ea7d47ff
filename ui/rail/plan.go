package rail

import (
	"image"
	"slices"
	"sync"
)

// PlanOptions say how large a Plan may be.
type PlanOptions struct {
	// Width and Lines are the cells there are for the stations, headings not
	// counted. A Plan that needs more is larger, see [Plan.Size].
	Width, Lines int
	// RowHeight is the lines a row takes: 1 (name), 2 (name, then note) or 3 (the
	// same with air). 0 takes what fits.
	RowHeight int
}

// maxRowHeight is the lines of a row with air.
const maxRowHeight = 3

// Plan is a placed drawing of a graph. It never changes.
type Plan struct {
	graph     *Graph
	size      image.Point
	rowHeight int
	sign      []image.Point // by station
	form      []int         // by station, index into Names
	note      []string      // by station, what fits below its name
	noteRoom  []int         // by station, the cells that its note may take
	heads     []ColumnHead
	rails     []Line
	railsFrom [][]int // by station, indices into rails
	braced    []int   // trainings on the brace, top to bottom
	brace     int     // the column of cells that the brace stands in
	byLine    [][]int // stations by line, left to right

	walking   sync.Once
	lineFirst bool // arrows prefer the line to rails
}

// NewPlan places a graph.
func NewPlan(g *Graph, o PlanOptions) *Plan {
	w := g.weave()
	p := &Plan{graph: g, sign: make([]image.Point, len(g.Stations))}
	s := p.chooseRows(w, o)
	c := &columns{w: w, s: s, lines: p.rowHeight, width: o.Width}
	c.fit()
	p.form = c.form
	for i, station := range g.Stations {
		if !station.Training {
			p.sign[i] = image.Pt(c.xOf(w.slot[i]), s.y[w.rowOf[i]]*p.rowHeight)
		}
	}
	p.size = image.Pt(max(c.end(), 1), s.height*p.rowHeight)
	p.stackTrainings(p.isStartFree(w, c))
	p.drawRails(w, s)
	p.head(c)
	p.index()
	p.annotate(c)
	p.tighten(w)
	return p
}

// chooseRows settles the rows with the greatest row height, and then the most room
// behind names, that fit.
func (p *Plan) chooseRows(w *weave, o PlanOptions) settled {
	tight := w.settle(0)
	p.rowHeight = o.RowHeight
	if p.rowHeight == 0 && tight.height > 0 {
		p.rowHeight = o.Lines / tight.height
	}
	p.rowHeight = min(max(p.rowHeight, 1), maxRowHeight)
	if len(w.g.Stations) > smallGraph {
		return tight
	}
	for margin := len(w.columns); margin > 0; margin-- {
		if s := w.settle(margin); s.height*p.rowHeight <= o.Lines {
			return s
		}
	}
	return tight
}

// isStartFree reports whether nothing stands between the trainings and the start.
func (p *Plan) isStartFree(w *weave, c *columns) bool {
	start := p.graph.Start
	if start == NoStation || p.graph.Stations[start].Training {
		return false
	}
	y := c.s.y[w.rowOf[start]]
	for _, begin := range c.room.begins[y] {
		if begin < w.slot[start] {
			return false
		}
	}
	return !c.room.isPassed(y, w.slot[start])
}

// stackTrainings puts the trainings in the first column, at even distances: where
// the way to the start is free, those that share the brace together.
func (p *Plan) stackTrainings(isFree bool) {
	var free, braced []int
	for i, s := range p.graph.Stations {
		switch {
		case !s.Training:
		case isFree && p.leadsToStart(i):
			braced = append(braced, i)
		default:
			free = append(free, i)
		}
	}
	p.braced = braced
	all := append(free, braced...)
	if len(all) == 0 {
		return
	}
	p.size.Y = max(p.size.Y, len(all))
	apart := min(max(p.size.Y/len(all), 1), maxRowHeight)
	widest := 0
	for i, station := range all {
		p.sign[station] = image.Pt(0, i*apart)
		widest = max(widest, textAt+width(p.Label(station)))
	}
	p.brace = widest + 2
}

// leadsToStart reports whether a training has a step to the start that is main or,
// where nobody says, worth a line.
func (p *Plan) leadsToStart(training int) bool {
	i := p.graph.Step(training, p.graph.Start)
	if i < 0 {
		return false
	}
	s := p.graph.Steps[i]
	return s.Main != SideLine && (s.Main == MainLine || s.Named || !s.Quiet)
}

// drawRails turns the drawn steps into paths of cells.
func (p *Plan) drawRails(w *weave, s settled) {
	p.railsFrom = make([][]int, len(p.graph.Stations))
	rowOf := make([]int, len(p.graph.Steps)) // by step, counted from 1
	for id, r := range w.rows {
		if r.lead >= 0 {
			rowOf[r.lead] = id + 1
		}
		if r.tail >= 0 {
			rowOf[r.tail] = id + 1
		}
	}
	for _, step := range w.drawn {
		from, to := p.graph.Steps[step].From, p.graph.Steps[step].To
		line := Line{Step: step, TwoWay: p.graph.Step(to, from) >= 0}
		a, b := p.sign[from], p.sign[to]
		y := a.Y
		if id := rowOf[step] - 1; id >= 0 {
			y = s.y[id] * p.rowHeight
		}
		start := a
		if y == a.Y {
			start.X += textAt + width(p.Label(from)) + lastBlank
		}
		line.Path = slices.Compact([]image.Point{start, {X: start.X, Y: y}, {X: b.X, Y: y}, b})
		if y != a.Y {
			line.Split = 1
		}
		p.railsFrom[from] = append(p.railsFrom[from], len(p.rails))
		p.rails = append(p.rails, line)
	}
}

// head names the columns.
func (p *Plan) head(c *columns) {
	add := func(column, x, room int, names []string) {
		p.heads = append(p.heads, ColumnHead{X: x, Width: room, Text: longest(names, room), Column: column})
	}
	if c.left > 0 {
		add(-1, 0, c.left-1, p.graph.Training)
	}
	for i, column := range c.w.columns {
		room := max(p.size.X, c.width) - c.x[i]
		if i+1 < len(c.x) {
			room = c.x[i+1] - c.x[i] - 1
		}
		add(column, c.x[i], room, p.graph.Columns[column].Names)
	}
}

// index sorts the stations by line.
func (p *Plan) index() {
	p.byLine = make([][]int, p.size.Y)
	for i := range p.graph.Stations {
		y := p.sign[i].Y
		p.byLine[y] = append(p.byLine[y], i)
	}
	for _, line := range p.byLine {
		slices.SortFunc(line, func(a, b int) int { return p.sign[a].X - p.sign[b].X })
	}
}

// annotate keeps the notes that fit, and how much more fits behind them.
func (p *Plan) annotate(c *columns) {
	p.note, p.noteRoom = make([]string, len(p.graph.Stations)), make([]int, len(p.graph.Stations))
	for i := range p.graph.Stations {
		if !c.noted[i] {
			continue
		}
		p.note[i] = p.graph.Stations[i].Note
		edge := max(p.size.X, c.width)
		if slot := c.room.belowBehind(i); slot >= 0 {
			edge = c.xOf(slot)
		}
		p.noteRoom[i] = edge - lastBlank - p.sign[i].X - textAt
		p.size.X = max(p.size.X, p.sign[i].X+textAt+min(p.graph.longestNote(i, p.note[i]), p.noteRoom[i])+lastBlank)
	}
}

// noteJoin is the cells between a note and the years behind it.
const noteJoin = 3

// Graph is what is drawn.
func (p *Plan) Graph() *Graph { return p.graph }

// Size is the cells that the stations and rails take, headings not counted.
func (p *Plan) Size() image.Point { return p.size }

// RowHeight is the lines that a row takes, 1 to 3.
func (p *Plan) RowHeight() int { return p.rowHeight }

// Sign is the cell of a station's sign.
func (p *Plan) Sign(station int) image.Point { return p.sign[station] }

// Name is the cells of a station's sign and name, one line high.
func (p *Plan) Name(station int) image.Rectangle {
	at := p.sign[station]
	return image.Rect(at.X, at.Y, at.X+textAt+width(p.Label(station)), at.Y+1)
}

// Label is the form of a station's name that is drawn.
func (p *Plan) Label(station int) string { return p.graph.Stations[station].Names[p.form[station]] }

// Note is what stands below a station's name; empty where there is no room.
func (p *Plan) Note(station int) string { return p.note[station] }

// StationAt is the station whose sign, name or note is at a cell, or NoStation.
func (p *Plan) StationAt(at image.Point) int {
	for dy := range min(2, p.rowHeight) {
		if y := at.Y - dy; y >= 0 && y < len(p.byLine) {
			for _, i := range p.byLine[y] {
				r := p.Name(i)
				if dy == 1 {
					r = image.Rect(r.Min.X+textAt, r.Min.Y+1, r.Min.X+textAt+width(p.note[i]), r.Max.Y+1)
				}
				if at.In(r) {
					return i
				}
			}
		}
	}
	return NoStation
}

// ColumnHead is the heading of a column of the Plan.
type ColumnHead struct {
	X, Width int // of the column, in cells
	Text     string
	// Column is the index into Graph.Columns, -1 for the column of trainings.
	Column int
}

// Heads are the headings of the columns, left to right, each in the longest form
// that its column has room for.
func (p *Plan) Heads() []ColumnHead { return p.heads }

// Line is a rail: a path of level and upright pieces from the sign or name of
// From to the sign of To.
type Line struct {
	Step   int // index into Graph.Steps
	Path   []image.Point
	TwoWay bool // a step leads back
	// Split is the index in Path of the point where it leaves the upright of a
	// split; 0 where its line begins behind the name of From.
	Split int
}

// Own is the first cell of the level line that no other rail shares from its
// beginning: behind the name of the origin, or behind the upright of a split.
func (l Line) Own() image.Point {
	if l.Split > 0 {
		return l.Path[l.Split].Add(image.Pt(1, 0))
	}
	return l.Path[0]
}

// leaves reports whether a piece of the path, by the index of its end, is on the
// way from the origin to where the rail has a level line of its own.
func (l Line) leaves(piece int) bool { return piece <= l.Split }

// Rails are the steps drawn as rails, in the order in which they were placed.
func (p *Plan) Rails() []Line { return p.rails }

// Braced are the trainings that share the brace to the start, top to bottom.
func (p *Plan) Braced() []int { return p.braced }

// Brace is the column of cells in which the brace stands.
func (p *Plan) Brace() int { return p.brace }
