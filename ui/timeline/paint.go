package timeline

import (
	"strconv"

	"parcours/ui/cells"
	"parcours/ui/rail"
	"parcours/ui/rich"
)

// Marks say what stands out.
type Marks struct {
	Way  int // the chosen route, -1 for none
	Stop int // the stop of it that has the cursor, -1 for none
}

// Draw draws the routes. Callers dress the cells as those of [Ways.Graph].
func (d *Drawing) Draw(m Marks) *rail.Grid {
	grid := &rail.Grid{}
	grid.Reset(d.W, d.H)
	d.axis(grid)
	for i, r := range d.Rails {
		p := painter{Grid: grid, Drawing: d, Rail: r, isChosen: i == m.Way, cursor: -1}
		if p.isChosen {
			p.cursor = m.Stop
		}
		p.paint(i)
	}
	return grid
}

// axis writes the years, as many as leave room for their unit behind the last.
func (d *Drawing) axis(grid *rail.Grid) {
	c := rail.Cell{Ink: rail.Years, Of: cells.None}
	unit := d.From
	if !d.ways.timed { // a line of years would invent them
		grid.Write(unit, 0, rich.Cut(d.ways.unit, d.W-unit), c)
		return
	}
	for i, n := range d.marks() {
		x, text := d.X(2*n), strconv.Itoa(n)
		end := x + len(text) + 1
		if i > 0 && end+rich.Width(d.ways.unit) > d.W {
			break
		}
		grid.Write(x, 0, text, c)
		unit = end
	}
	grid.Write(unit, 0, rich.Cut(d.ways.unit, d.W-unit), c)
}

// painter paints one route.
type painter struct {
	*rail.Grid
	*Drawing
	Rail
	isChosen bool
	cursor   int
}

func (p *painter) paint(way int) {
	goal := p.Stations[len(p.Stations)-1]
	edge := p.of(goal, rail.Years, rail.NoteLit)
	p.Write(0, p.Row, strconv.Itoa(way+1), edge)
	p.Write(p.Drawing.W-rich.Width(p.Total), p.Row, p.Total, edge)
	if first := p.Stations[0]; p.Origin != "" {
		p.name(0, p.From-rich.Width(p.Origin)-1, p.Row, p.Origin, first)
	}
	for i, s := range p.Stations {
		if i > 0 {
			p.line(p.Stations[i-1], s, p.ways.ways[way].stops[i].years == unknown)
		}
		sign := p.of(s, rail.Sign, rail.SignLit)
		sign.Text = rail.Signs(rail.Unicode)[4]
		if i == p.cursor {
			sign.Text, sign.Ink = rail.Signs(rail.Unicode)[0], rail.SignFocus
		}
		p.Set(s.X, p.Row, sign)
		if s.Name != "" {
			p.name(i, s.NameX, s.NameRow, s.Name, s)
		}
	}
	p.Write(p.Drawing.W-rich.Width(p.Best), p.Row+1, p.Best, rail.Cell{Ink: rail.Mark, Of: cells.None})
}

// of is a cell of a station, in the second ink where its route is chosen.
func (p *painter) of(s Station, thin, lit rail.Ink) rail.Cell {
	c := rail.Cell{Ink: thin, Of: s.Of, Track: uint8(p.ways.Graph.Stations[s.Of].Track)}
	if p.isChosen {
		c.Ink = lit
	}
	return c
}

func (p *painter) name(stop, x, y int, text string, s Station) {
	c := p.of(s, rail.Name, rail.NameLit)
	if stop == p.cursor {
		c.Ink = rail.NameFocus
	}
	p.Write(x, y, text, c)
}

// line draws a step up to a station, in the colour of where it leads, with its years in
// the middle.
func (p *painter) line(from, to Station, isUnknown bool) {
	c := p.of(to, rail.Rail, rail.RailAhead)
	c.Text = map[[2]bool]string{{false, false}: "─", {true, false}: "━", {false, true}: "┄", {true, true}: "┅"}[[2]bool{p.isChosen, isUnknown}]
	for x := from.X + 1; x < to.X; x++ {
		p.Set(x, p.Row, c)
	}
	room := to.X - from.X - 1
	if to.years == "" {
		return
	}
	text := to.years
	if rich.Width(text)+4 <= room {
		text = " " + text + " "
	}
	p.Write(from.X+1+(room-rich.Width(text))/2, p.Row, text, p.of(to, rail.Years, rail.NoteLit))
}
