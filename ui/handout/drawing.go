package handout

import (
	"html/template"
	"slices"
	"strings"
	"unicode"

	"parcours/ui/chart"
)

// A cell of a layout in a drawing, in its units.
const (
	cellWidth  = 8
	cellHeight = 17
	// cornerRadius is how far from the middle of a cell a line begins to turn.
	cornerRadius = cellWidth / 2
)

// sheetSize is the room that paper has for a drawing, in units of a drawing at
// its full size.
type sheetSize struct{ width, height int }

// paper is the text area of an A4 page upright, at 96 units an inch.
func paper() sheetSize { return sheetSize{680, 900} }

// readable is the scale in percent down to which words can be read.
const readable = 75

// layout places a graph in the richest detail in which words can be read on a
// sheet, from left to right or top down, whichever leaves them larger; where
// there is no such detail, in the one that leaves them largest. Words are whole
// in any case.
func (s sheetSize) layout(g chart.Graph) *chart.Layout {
	var best *chart.Layout
	largest := 0
	for detail := chart.NotedBox; detail >= chart.Wrapped; detail-- {
		if detail == chart.Lines {
			continue
		}
		for _, d := range []chart.Direction{chart.LeftRight, chart.TopDown} {
			l := chart.Place(g, chart.Options{Direction: d, Detail: detail})
			if scale := s.scale(l); best == nil || scale > largest {
				best, largest = l, scale
			}
		}
		if largest >= readable {
			break
		}
	}
	return best
}

// scale is the size in percent at which a sheet holds a layout, 100 at most.
func (s sheetSize) scale(l *chart.Layout) int {
	w, h := l.Size()
	return min(100, 100*s.width/max(1, w*cellWidth), 100*s.height/max(1, h*cellHeight))
}

// mapDrawing is what the template of a map shows, in units of the drawing.
type mapDrawing struct {
	ID, Title, Description string
	Lang                   string
	Style                  template.CSS // of a drawing that stands alone
	Width, Height          int
	Strokes                []stroke
	Heads                  []arrowhead
	Boxes                  []box
}

// stroke is every line of one class.
type stroke struct {
	Class string
	Path  string
}

type arrowhead struct {
	Class  string
	Points string
}

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

// drawMap draws a layout as an svg element.
func drawMap(t *template.Template, id, title, description, lang string, p plan, l *chart.Layout) template.HTML {
	d := newMapDrawing(p, l)
	d.ID, d.Title, d.Description, d.Lang = id, title, description, lang
	return render(t, "map", d)
}

func newMapDrawing(p plan, l *chart.Layout) mapDrawing {
	w, h := l.Size()
	var grid chart.Grid
	l.Draw(&grid, chart.Rect{W: w, H: h}, p.marks, chart.Unicode)
	d := mapDrawing{Width: w * cellWidth, Height: h * cellHeight}
	t := newTracer(&grid)
	t.trace()
	d.Strokes, d.Heads = t.strokes(), t.heads
	for node := range p.nodes {
		d.Boxes = append(d.Boxes, boxOf(&grid, l, p, node))
	}
	return d
}

// boxOf is a node's box with the rows of text that the layout gave it.
func boxOf(grid *chart.Grid, l *chart.Layout, p plan, node int) box {
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
	for y := r.Y; y < r.Y+r.H; y++ {
		text, ink := rowOf(grid, r, y)
		if text == "" {
			continue
		}
		row := label{X: b.X + b.W/2, Y: y*cellHeight + cellHeight - 4, Text: text, Squeeze: squeeze(text, b.W-cellWidth)}
		if ink == chart.Note {
			row.Class = "note"
		}
		b.Rows = append(b.Rows, row)
	}
	b.centre()
	if slices.Contains(p.marks.Route, node) {
		b.Class += " route"
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

// centre moves the rows to the middle of the box.
func (b *box) centre() {
	if len(b.Rows) == 0 {
		return
	}
	first, last := b.Rows[0].Y-cellHeight+4, b.Rows[len(b.Rows)-1].Y+4
	shift := b.Y + b.H/2 - (first+last)/2
	for i := range b.Rows {
		b.Rows[i].Y += shift
	}
}

// rowOf is the text that a row of a box holds, without frame and brackets.
func rowOf(grid *chart.Grid, r chart.Rect, y int) (string, chart.Ink) {
	var b strings.Builder
	ink := chart.Blank
	for x := r.X; x < r.X+r.W; x++ {
		c := grid.At(x, y)
		switch {
		case c.Ink < chart.Label:
		case c.Text == "" && b.Len() > 0 && !isWide(b.String()):
			b.WriteByte(' ')
		default:
			b.WriteString(c.Text)
			ink = c.Ink
		}
	}
	return strings.TrimSpace(b.String()), ink
}

// isWide reports whether text ends in a character of two cells, whose second
// cell is empty.
func isWide(text string) bool {
	var last rune
	for _, r := range text {
		last = r
	}
	return last >= 0x1100 && unicode.In(last, unicode.Han, unicode.Hangul, unicode.Hiragana, unicode.Katakana) || last >= 0x1f300
}

// squeeze is the width that a text must be squeezed to, 0 where it fits. It
// guesses with the widest of the usual fonts.
func squeeze(text string, room int) int {
	const size = 12.5
	width := 0.0
	for _, r := range text {
		switch {
		case r > 0x2e80:
			width += 1.05 * size
		case strings.ContainsRune("mwMW@%—…", r):
			width += 0.95 * size
		case unicode.IsUpper(r):
			width += 0.72 * size
		case strings.ContainsRune("iljtfI.,:;'’()[] -", r):
			width += 0.4 * size
		default:
			width += 0.63 * size
		}
	}
	if int(width) > room {
		return room
	}
	return 0
}
