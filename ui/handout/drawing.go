package handout

import (
	"cmp"
	"fmt"
	"html/template"
	"image"
	"io"
	"strings"
	"unicode"

	"parcours/careers"
	"parcours/ui/chart"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
	"parcours/ui/rich"
)

// A cell of a layout in a drawing, in its units.
const (
	cellWidth  = 8
	cellHeight = 17
	// cornerRadius is how far from the middle of a cell a line begins to turn.
	cornerRadius = cellWidth / 2
	// clearance is how far a line that passes under another stays from it.
	clearance = 3
)

// drawing is what the template of every drawing shows, in units of the drawing.
type drawing struct {
	ID, Title, Description string
	Lang                   string
	Style                  template.CSS // of a drawing that stands alone
	Width, Height          int
	Foot                   []planLabel // what its figures are, and what licences ask to be said
}

// Of the lines below a drawing, in its units.
const (
	footSide = 10
	footLine = 18
	footCell = 6.2 // a letter, about the widest of usual fonts
)

// rests says below a drawing that ends there how its figures are to be read, and what the
// licences ask of those who show what it does of some nodes, in as many lines as it takes.
func (d *drawing) rests(end int, g *careers.Graph, w *i18n.Words, nodes ...*careers.Node) {
	cells := int(float64(d.Width-2*footSide) / footCell)
	for _, said := range append([]string{phrase.MapPay(w, g, nodes...)}, phrase.MapCredits(w, g, nodes...)...) {
		for _, line := range rich.Wrap(cells, rich.Span{Text: clean(said)}) {
			d.Foot = append(d.Foot, planLabel{X: footSide, Y: end + 12 + len(d.Foot)*footLine, Text: line.String()})
		}
	}
	if len(d.Foot) > 0 {
		d.Height += len(d.Foot)*footLine + footSide
	}
}

// drawn is a drawing of some kind.
type drawn interface{ head() *drawing }

func (d *drawing) head() *drawing { return d }

// alone writes a drawing as a picture that needs nothing else: light or dark as its
// reader has it.
func alone(out io.Writer, w *i18n.Words, name string, of drawn) error {
	d := of.head()
	d.ID, d.Lang, d.Style = name, w.Tag.String(), template.CSS(drawingStyle) //nolint:gosec // our own style
	if err := executed(templates(), out, name, of); err != nil {
		return fmt.Errorf("drawing the %s: %w", name, err)
	}
	return nil
}

// mapDrawing is the exact drawing of a map.
type mapDrawing struct {
	drawing
	Strokes []shape // all lines of one class
	Heads   []shape
	Boxes   []box
}

// shape is a line, or a head of one by its points.
type shape struct{ Class, Path, Points string }

type label struct {
	X, Y int
	Text string
	// Squeeze is a width to squeeze the text to, 0 where it is narrow enough.
	Squeeze int
	Class   string
}

type box struct {
	X, Y, W, H int
	Class      string
	Rows       []label
	// Title is the whole name.
	Title string
	// Radius rounds the corners: trainings have round ones.
	Radius int
}

func newMapDrawing(p plan, l *chart.Layout) *mapDrawing {
	w, h := l.Size()
	d := &mapDrawing{drawing: drawing{Width: w * cellWidth, Height: h * cellHeight}}
	var straight, back, near strings.Builder
	const class = "line"
	for _, link := range l.Links() {
		switch {
		case link.Back:
			d.link(&back, class, link)
		case link.Undirected:
			d.link(&near, class, link)
		default:
			d.link(&straight, class, link)
		}
	}
	for _, s := range []shape{{Class: class, Path: straight.String()}, {Class: class + " back", Path: back.String()}, {Class: class + " near", Path: near.String()}} {
		if s.Path != "" {
			d.Strokes = append(d.Strokes, s)
		}
	}
	for node := range p.nodes {
		d.Boxes = append(d.Boxes, boxOf(l, p, node))
	}
	return d
}

// link draws a line into a path, and its arrowheads.
func (d *mapDrawing) link(path *strings.Builder, class string, link chart.Link) {
	points := make([]image.Point, len(link.Path))
	for i, j := range link.Path {
		points[i] = image.Pt(j.X*cellWidth+cellWidth/2, j.Y*cellHeight+cellHeight/2)
	}
	last := len(points) - 1
	leave := func(wall, to image.Point) image.Point { return wall.Add(outwards(wall, to).Div(2)) }
	if link.Undirected {
		points[last] = leave(points[last], points[last-1])
	} else {
		points[last] = d.arrive(class, points[last], points[last-1])
	}
	if link.TwoWay {
		points[0] = d.arrive(class, points[0], points[1])
	} else {
		points[0] = leave(points[0], points[1])
	}
	fmt.Fprintf(path, "M%d %d", points[0].X, points[0].Y)
	for i := 1; i < last; i++ {
		before, at, after := points[i-1], points[i], points[i+1]
		switch link.Path[i].Kind {
		case chart.Turn:
			bend(path, towards(at, before, cornerRadius), at, towards(at, after, cornerRadius))
		case chart.Under:
			before, after = towards(at, before, clearance), towards(at, after, clearance)
			fmt.Fprintf(path, "L%d %dM%d %d", before.X, before.Y, after.X, after.Y)
		default:
			fmt.Fprintf(path, "L%d %d", at.X, at.Y)
		}
	}
	fmt.Fprintf(path, "L%d %d", points[last].X, points[last].Y)
}

// arrive draws an arrowhead whose tip touches a wall, and returns where its line
// ends: a cell before the wall.
func (d *mapDrawing) arrive(class string, wall, from image.Point) image.Point {
	const long, wide = 9, 5
	out := outwards(wall, from)
	tip := wall.Add(out.Div(2))
	side := image.Pt(0, wide)
	if out.X == 0 {
		side = image.Pt(wide, 0)
	}
	back := towards(tip, tip.Add(out.Mul(long)), long)
	a, b := back.Add(side), back.Sub(side)
	d.Heads = append(d.Heads, shape{Class: class, Points: triangle(tip, a, b)})
	return wall.Add(out)
}

// triangle is the points of a head.
func triangle(tip, a, b image.Point) string {
	return fmt.Sprintf("%d,%d %d,%d %d,%d", tip.X, tip.Y, a.X, a.Y, b.X, b.Y)
}

// outwards is one cell on the way from a place to another.
func outwards(from, to image.Point) image.Point {
	return image.Pt(cellWidth*cmp.Compare(to.X, from.X), cellHeight*cmp.Compare(to.Y, from.Y))
}

// boxOf is a node's box with its rows of text in the middle.
func boxOf(l *chart.Layout, p plan, node int) box {
	r := l.Box(node)
	b := box{X: r.X * cellWidth, Y: r.Y * cellHeight, W: r.W * cellWidth, H: r.H * cellHeight, Title: p.graph.Nodes[node].Title}
	if l.Direction() == chart.LeftRight {
		// Boxes touch from above to below: some air.
		b.Y += air(l)
		b.H -= 2 * air(l)
	}
	b.Class, b.Radius = "role", 3
	if p.nodes[node].Course != nil {
		b.Class, b.Radius = "training", min(b.H/2, 14)
	}
	rows, noted := l.Text(node)
	top := b.Y + (b.H-len(rows)*cellHeight)/2
	for i, text := range rows {
		row := label{X: b.X + b.W/2, Y: top + (i+1)*cellHeight - 4, Text: text, Squeeze: squeeze(text, b.W-cellWidth)}
		if i >= len(rows)-noted {
			row.Class = "note"
		}
		b.Rows = append(b.Rows, row)
	}
	return b
}

// air is the room to leave above and below a box.
func air(l *chart.Layout) int {
	if l.Detail() >= chart.Boxes {
		return cellHeight / 4
	}
	return 1
}

// squeeze is the width that a text must be squeezed to, 0 where it fits.
func squeeze(text string, room int) int {
	const size = 12.5
	if int(size*ems(text)) > room {
		return room
	}
	return 0
}

// ems is how wide a text is, in ems. It guesses with the widest of the usual fonts.
func ems(text string) float64 {
	width := 0.0
	for _, r := range text {
		switch {
		case r > 0x2e80:
			width += 1.05
		case strings.ContainsRune("mwMW@%—…", r):
			width += 0.95
		case unicode.IsUpper(r):
			width += 0.72
		case strings.ContainsRune("iljI.,:;'’\u00a0 ", r):
			width += 0.33
		case strings.ContainsRune("frt()[]-/", r):
			width += 0.41
		case strings.ContainsRune("csvxyz", r):
			width += 0.57
		default:
			width += 0.63
		}
	}
	return width
}
