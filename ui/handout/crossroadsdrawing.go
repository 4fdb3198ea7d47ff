package handout

import (
	"fmt"
	"image"
	"io"
	"slices"

	"parcours/careers"
	"parcours/ui/atlas"
	"parcours/ui/i18n"
	"parcours/ui/rail"
)

// A cell of a Crossroads in a drawing, in its units, and its width in cells, with pay.
const (
	tapCell    = 8
	tapLine    = 21
	aloneTaps  = 128
	yearsWidth = 7 // of a letter of the years in a line
)

// crossroadsDrawing is the Crossroads as a vector drawing.
type crossroadsDrawing struct {
	drawing
	Top   int
	Lines []shape // in the colour of a track, each drawn as its kind
	Heads []planLabel
	Names []tapName
	Years []planLabel
	Card  tapCard
}

type tapName struct {
	Class      string
	X, Y       int
	End        bool // it ends at X
	Text, Note string
}

type tapCard struct {
	Class      string
	X, Y, W, H int
	Rows       []planLabel
}

// CrossroadsSVG draws the Crossroads of a node as a picture that stands alone.
func CrossroadsSVG(out io.Writer, g *careers.Graph, w *i18n.Words, at careers.NodeID) error {
	d := newCrossroadsDrawing(atlas.NewRails(g, w, nil), w, at, aloneTaps)
	d.Title, d.Top = clean(g.Node(at).Title.In(w.Tag)), 44
	end := d.Height
	d.Height += d.Top
	d.rests(end, g, w, atlas.Shown(g, at)...)
	return alone(out, w, "crossroads", d)
}

func newCrossroadsDrawing(r *atlas.Rails, w *i18n.Words, id careers.NodeID, width int) *crossroadsDrawing {
	c := r.PageCrossroads(w, r.Station(id), width, rail.Unicode, true)
	top, bottom := rowsOf(c)
	d := &crossroadsDrawing{drawing: drawing{Width: width*tapCell + tapCell, Height: (bottom-top+1)*tapLine + tapLine/2}}
	p := tapPen{d: d, g: r.Graph, top: top}
	p.left(c)
	p.card(c)
	p.right(c)
	origins, _ := c.Origins()
	if len(origins) > 0 {
		both := len(r.Graph.Previous(c.Centre())) - len(origins)
		p.head(1, origins[0].Name.Min.Y-1, w.Map.Views.Around.From(both))
	}
	return d
}

// rowsOf are the first and the last row that anything is drawn in.
func rowsOf(c *rail.Crossroads) (top, bottom int) {
	top, bottom = c.Card().Min.Y, c.Card().Max.Y
	origins, _ := c.Origins()
	for _, o := range origins {
		top, bottom = min(top, o.Name.Min.Y-1), max(bottom, o.Name.Min.Y)
	}
	for _, t := range c.Fan().Taps {
		top, bottom = min(top, t.Row), max(bottom, t.Row)
	}
	for row := range c.Fan().Heads {
		top, bottom = min(top, row), max(bottom, row)
	}
	return top, bottom
}

// tapPen draws the parts of a Crossroads.
type tapPen struct {
	d   *crossroadsDrawing
	g   *rail.Graph
	top int
}

// at is the middle of a cell.
func (p tapPen) at(x, y int) image.Point {
	return image.Pt(x*tapCell+tapCell/2, (y-p.top)*tapLine+tapLine/2)
}

func (p tapPen) class(station int) string { return trackClass(p.g.Stations[station]) }

func (p tapPen) line(class string, from, to image.Point) {
	p.d.Lines = append(p.d.Lines, shape{Class: class, Path: fmt.Sprintf("M%d %dL%d %d", from.X, from.Y, to.X, to.Y)})
}

// arrow is a head that points right (by +1) or left (-1) at a place.
func (p tapPen) arrow(class string, tip image.Point, by int) {
	p.d.Lines = append(p.d.Lines, shape{Class: class, Points: triangle(tip, tip.Sub(image.Pt(9*by, 5)), tip.Sub(image.Pt(9*by, -5)))})
}

func (p tapPen) head(x, y int, text string) {
	at := p.at(x, y)
	p.d.Heads = append(p.d.Heads, planLabel{X: at.X, Y: at.Y + 4, Text: clean(text)})
}

// left draws those that lead to the centre only.
func (p tapPen) left(c *rail.Crossroads) {
	origins, bus := c.Origins()
	if len(origins) == 0 {
		return
	}
	first, last := min(origins[0].Name.Min.Y, c.Bus()), max(origins[len(origins)-1].Name.Min.Y, c.Bus())
	for _, o := range origins {
		from := p.g.Steps[o.Step].From
		at := p.at(o.Name.Max.X, o.Name.Min.Y)
		p.d.Names = append(p.d.Names, tapName{Class: p.class(from), X: at.X - 4, Y: at.Y + 5, End: true, Text: clean(o.Label)})
		p.line(p.class(from)+" thin", image.Pt(at.X+2, at.Y), p.at(bus, o.Name.Min.Y))
	}
	p.line("training thin", p.at(bus, first), p.at(bus, last))
	tip := image.Pt(c.Card().Min.X*tapCell-2, p.at(0, c.Bus()).Y)
	p.line("training thin", p.at(bus, c.Bus()), tip)
	p.arrow("training", tip, +1)
}

// card draws the centre: its name, its pay and its level.
func (p tapPen) card(c *rail.Crossroads) {
	card, s := c.Card(), p.g.Stations[c.Centre()]
	rows := []string{c.Name()}
	rows = append(rows, c.Facts()...)
	y := p.at(0, c.Bus()).Y - tapLine/2 - 4
	p.d.Card = tapCard{Class: trackClass(s), X: card.Min.X * tapCell, Y: y, W: card.Dx()*tapCell + 6, H: len(rows)*18 + 12}
	for i, text := range rows {
		class := ""
		if i == 0 {
			class = "name"
		}
		p.d.Card.Rows = append(p.d.Card.Rows, planLabel{Class: class, X: p.d.Card.X + 10, Y: y + 20 + i*18, Text: clean(text)})
	}
}

// right draws the steps out of the centre.
func (p tapPen) right(c *rail.Crossroads) {
	f := c.Fan()
	if len(f.Taps) == 0 {
		return
	}
	own := p.class(c.Centre())
	first, last := min(f.Taps[0].Row, f.Row), max(f.Taps[len(f.Taps)-1].Row, f.Row)
	p.line(own, p.at(f.X, first), p.at(f.X, last))
	p.line(own, image.Pt(p.d.Card.X+p.d.Card.W, p.at(0, f.Row).Y), p.at(f.X, f.Row))
	rows := make([]int, 0, len(f.Heads))
	for row := range f.Heads {
		rows = append(rows, row)
	}
	slices.Sort(rows)
	for _, row := range rows {
		p.head(f.X+2, row, f.Heads[row])
	}
	for _, t := range f.Taps {
		p.tap(t)
	}
}

func (p tapPen) tap(t rail.Tap) {
	s := p.g.Steps[t.Step]
	class := p.class(s.To)
	from, to := p.at(t.From-1, t.Row), p.at(t.To, t.Row)
	styled := fmt.Sprintf("%s k%d", class, s.Kind)
	if t.TwoWay {
		p.arrow(class, image.Pt(from.X+3, from.Y), -1)
		from.X += 11
	}
	if s.Years == "" {
		p.line(styled, from, to)
	} else {
		end := to.X - 12
		begin := end - len([]rune(s.Years))*yearsWidth
		p.line(styled, from, image.Pt(begin-5, to.Y))
		p.line(styled, image.Pt(end+5, to.Y), to)
		p.d.Years = append(p.d.Years, planLabel{X: end, Y: to.Y + 4, Text: clean(s.Years)})
	}
	if t.Kind != rail.Related {
		p.arrow(class, image.Pt(to.X+tapCell, to.Y), +1)
	}
	at := p.at(t.Name.Min.X, t.Row)
	p.d.Names = append(p.d.Names, tapName{Class: class, X: at.X - tapCell/2, Y: at.Y + 5, Text: clean(t.Label), Note: clean(t.Note)})
}
