package chart_test

import (
	"fmt"
	"image"
	"slices"

	"parcours/ui/chart"
)

// The reader finds the edges in a drawing as a person would: it finds the
// boxes, then follows every line from where it leaves a box to its arrowheads.
// It knows the rules in the comment of package chart and the shapes of the
// levels of detail, and nothing of how a drawing is made. A place that could
// be read in two ways, or in none, is a fault.

type (
	point = chart.Point
	rect  = chart.Rect
)

// how is what a reader is told about a drawing besides its cells.
type how struct {
	detail  chart.Detail
	topDown bool
	ascii   bool
	// boxes tells where the boxes are, for drawings that do not show it, as
	// dots. Nil: they are found by their frames.
	boxes []rect
}

// reading is what was found in a drawing.
type reading struct {
	boxes  []foundBox
	edges  []foundEdge
	faults []string
}

// foundEdge joins two boxes, by their index in reading.boxes.
type foundEdge struct {
	from, to int
	// heavy and dashed tell of the whole way from box to head.
	heavy, dashed, dotted bool
	// near has no arrowhead.
	near bool
	// plain has no straight stroke that could show whether it is dashed.
	plain bool
	label string
}

// read reads a drawing.
func read(cells picture, as how) reading {
	r := newReader(cells, as)
	r.findBoxes()
	r.settleFree()
	r.checkFrames()
	for at, g := range r.glyph {
		if g.arms != 0 && !r.seen[at] {
			r.follow(at)
		}
	}
	r.checkStray()
	return reading{r.boxes, r.edges, r.faults}
}

type reader struct {
	as     how
	w, h   int
	text   []string // row by row
	glyph  []glyph  // what stands outside boxes
	owner  []int    // box of the cell, or -1
	seen   []bool   // line cells followed, label cells passed
	boxes  []foundBox
	edges  []foundEdge
	faults []string
}

func newReader(cells picture, as how) *reader {
	r := &reader{as: as, h: len(cells)}
	for _, row := range cells {
		r.w = max(r.w, len(row))
	}
	r.text = make([]string, r.w*r.h)
	for y, row := range cells {
		copy(r.text[y*r.w:], row)
	}
	r.glyph = make([]glyph, len(r.text))
	r.seen = make([]bool, len(r.text))
	r.owner = slices.Repeat([]int{-1}, len(r.text))
	alphabet := unicodeGlyphs()
	if as.ascii {
		alphabet = asciiGlyphs()
	}
	for at, text := range r.text {
		if !blank(text) {
			r.glyph[at] = alphabet[text]
		}
	}
	return r
}

func blank(text string) bool { return text == "" || text == " " }

func (r *reader) point(at int) point { return image.Pt(at%r.w, at/r.w) }

// at is the index of the cell at p, or -1 outside the drawing.
func (r *reader) at(p point) int {
	if p.X < 0 || p.Y < 0 || p.X >= r.w || p.Y >= r.h {
		return -1
	}
	return p.Y*r.w + p.X
}

// cell is the text at p; blank outside the drawing.
func (r *reader) cell(x, y int) string {
	if at := r.at(image.Pt(x, y)); at >= 0 {
		return r.text[at]
	}
	return ""
}

func (r *reader) fault(at int, format string, args ...any) {
	p := r.point(at)
	r.faults = append(r.faults, fmt.Sprintf("column %d, row %d: ", p.X, p.Y)+fmt.Sprintf(format, args...))
}

// most is how many cells a line may be hidden for while it crosses others.
const most = 2

// look goes from a cell over side d, under the lines that cross its way and
// over text on the line, to the first cell that is neither. It returns -1 where
// the drawing ends or the line would be hidden for too long. Text is only
// looked through along a level line.
func (r *reader) look(at int, d arms) (to int, passed []int) {
	hidden := 0
	for p := beyond(r.point(at), d); ; p = beyond(p, d) {
		to = r.at(p)
		switch {
		case to < 0:
			return -1, passed
		case r.owner[to] >= 0:
			return to, passed
		case r.glyph[to].isStraight() && r.glyph[to].arms&facing(d) == 0:
			if hidden++; hidden > most {
				return -1, passed
			}
		case d&level != 0 && r.isLabel(to):
			hidden = 0
			passed = append(passed, to)
		default:
			return to, passed
		}
	}
}

// isLabel reports whether there is text at a cell, rather than a line or a box.
func (r *reader) isLabel(at int) bool {
	return r.owner[at] < 0 && !blank(r.text[at]) && r.glyph[at].arms == 0 && r.glyph[at].could == nil
}

// settleFree gives arms to the characters whose arms follow from their
// surroundings: they reach what reaches for them.
func (r *reader) settleFree() {
	var open []int
	for at := range r.glyph {
		if r.owner[at] < 0 && len(r.glyph[at].could) > 0 {
			open = append(open, at)
		}
	}
	for changed := true; changed; {
		changed = false
		for _, at := range open {
			g := &r.glyph[at]
			before := len(g.could)
			g.could = slices.DeleteFunc(slices.Clone(g.could), func(a arms) bool { return !r.fits(at, a) })
			changed = changed || len(g.could) < before
		}
	}
	for _, at := range open {
		g := &r.glyph[at]
		if len(g.could) != 1 {
			r.fault(at, "%q could be %d different corners or joints", r.text[at], len(g.could))
			continue
		}
		g.arms, g.stroke = g.could[0], curved
	}
}

// fits reports whether the cells around at allow it to have arms a.
func (r *reader) fits(at int, a arms) bool {
	for _, d := range compass {
		to, _ := r.look(at, d)
		has := a&d != 0
		switch {
		case to < 0:
			if has {
				return false
			}
		case r.owner[to] >= 0:
			if port, known := r.port(to, facing(d)); known && port != has {
				return false
			}
		case r.text[at] == "+" && r.text[to] == "+" && r.at(beyond(r.point(at), d)) != to:
			if has { // where two joints are joined, it shows
				return false
			}
		case len(r.glyph[to].could) > 0:
			agrees := func(b arms) bool { return (b&facing(d) != 0) == has }
			if !slices.ContainsFunc(r.glyph[to].could, agrees) {
				return false
			}
		case (r.glyph[to].arms&facing(d) != 0) != has:
			return false
		}
	}
	return true
}

// checkStray faults text that is neither in a box nor on a line.
func (r *reader) checkStray() {
	for at := range r.text {
		if r.isLabel(at) && !r.seen[at] {
			r.fault(at, "%q is neither in a box nor on a line", r.text[at])
		}
	}
}
