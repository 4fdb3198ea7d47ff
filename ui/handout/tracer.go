package handout

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"parcours/ui/chart"
)

// sides of a cell that a line reaches.
type sides uint8

const (
	up sides = 1 << iota
	right
	down
	left
)

func (s sides) opposite() sides {
	if s == up || s == right {
		return s << 2
	}
	return s >> 2
}

func (s sides) isCorner() bool {
	return s == up|right || s == right|down || s == down|left || s == left|up
}

// The characters that the chart draws lines with, each with the sides that it
// reaches: rows of 16, by the bits of sides.
const (
	lightLines  = "││─╰││╭├─╯─┴╮┤┬┼"
	dashedLines = "╎╎╌╰╎╎╭├╌╯╌┴╮┤┬┼"
	heavyLines  = "┃┃━┗┃┃┏┣━┛━┻┓┫┳╋"
	heavyDashes = "╏╏╍┗╏╏┏┣╍┛╍┻┓┫┳╋"
	arrowheads  = "▴►▾◄" // by the side they point to, clockwise from up
)

// piece is what a line does in a cell.
type piece struct {
	sides  sides
	dashed bool
	ink    chart.Ink
	// head is the side that an arrowhead points to, 0 for none.
	head sides
}

// class names how a piece is drawn.
func (p piece) class() string {
	class := "line"
	if p.ink == chart.LineRoute {
		class = "route"
	}
	if p.dashed {
		class += " back"
	}
	return class
}

// tracer turns the characters of a drawing back into lines. Where one line
// passes under others, it is drawn up to them on both sides.
type tracer struct {
	grid   *chart.Grid
	pieces []piece
	paths  map[string]*strings.Builder
	heads  []arrowhead
}

func newTracer(grid *chart.Grid) *tracer {
	t := &tracer{grid: grid, pieces: make([]piece, len(grid.Cells)), paths: map[string]*strings.Builder{}}
	for i, c := range grid.Cells {
		if c.Node == chart.NoNode && c.Ink >= chart.Line && c.Ink < chart.LineLabel {
			t.pieces[i] = pieceOf(c)
		}
	}
	t.spreadDashes()
	return t
}

func pieceOf(c chart.Cell) piece {
	p := piece{ink: c.Ink}
	for i, head := range []rune(arrowheads) {
		if c.Text == string(head) {
			p.head = 1 << i
			p.sides = p.head | p.head.opposite()
			return p
		}
	}
	for w, row := range []string{lightLines, dashedLines, heavyLines, heavyDashes} {
		for s, r := range []rune(row) {
			if c.Text == string(r) && s > 0 {
				p.sides, p.dashed = canonical(sides(s)), w%2 == 1
				if w%2 == 1 && strings.ContainsRune(lightLines+heavyLines, r) {
					continue
				}
				return p
			}
		}
	}
	return p
}

// canonical is what a character shows: a line that ends in its cell looks as if
// it went through.
func canonical(s sides) sides {
	switch s {
	case up, down:
		return up | down
	case left, right:
		return left | right
	}
	return s
}

// spreadDashes makes the corners and joints of dashed lines dashed: there are no
// characters for those.
func (t *tracer) spreadDashes() {
	for again := true; again; {
		again = false
		for i, p := range t.pieces {
			if p.sides == 0 || p.dashed {
				continue
			}
			for _, side := range []sides{up, right, down, left} {
				x, y := beside(i%t.grid.W, i/t.grid.W, side)
				if q := t.at(x, y); p.sides&side != 0 && q.sides&side.opposite() != 0 && q.dashed && (p.sides.isCorner() || p.head != 0) {
					t.pieces[i].dashed, again = true, true
				}
			}
		}
	}
}

func beside(x, y int, side sides) (int, int) {
	switch side {
	case up:
		return x, y - 1
	case down:
		return x, y + 1
	case right:
		return x + 1, y
	}
	return x - 1, y
}

func (t *tracer) at(x, y int) piece {
	if x < 0 || y < 0 || x >= t.grid.W || y >= t.grid.H {
		return piece{}
	}
	return t.pieces[y*t.grid.W+x]
}

// trace draws every piece.
func (t *tracer) trace() {
	for y := range t.grid.H {
		for x := range t.grid.W {
			p := t.at(x, y)
			if p.head != 0 {
				t.heads = append(t.heads, headAt(x, y, p))
			}
			if p.sides.isCorner() {
				t.corner(x, y, p)
			}
			for _, side := range []sides{right, down} {
				t.dive(x, y, p, side)
			}
		}
	}
	t.runs(line{t, false})
	t.runs(line{t, true})
}

// line is a way of looking along the rows of a drawing, or along its columns.
type line struct {
	*tracer
	upright bool
}

// at is a cell of row across, or of column across.
func (l line) at(across, along int) piece {
	if l.upright {
		return l.tracer.at(across, along)
	}
	return l.tracer.at(along, across)
}

// ends are the sides of a cell at the beginning and at the end of a line.
func (l line) ends() (before, after sides) {
	if l.upright {
		return up, down
	}
	return left, right
}

// runs draws straight lines, each as far as it goes.
func (t *tracer) runs(l line) {
	across, along := t.grid.H, t.grid.W
	if l.upright {
		across, along = along, across
	}
	before, after := l.ends()
	for a := range across {
		for b := 0; b < along; b++ {
			p := l.at(a, b)
			if p.sides&(before|after) == 0 || p.sides.isCorner() {
				continue
			}
			from := b
			for ; l.at(a, b).sides&after != 0; b++ {
				q := l.at(a, b+1)
				if q.sides&before == 0 || q.sides.isCorner() || q.class() != p.class() {
					break
				}
			}
			l.run(a, from, b)
		}
	}
}

// run draws one straight line between two cells: to the sides that it reaches
// in them, else to their middle, and no farther where an arrowhead stands.
func (l line) run(across, from, to int) {
	size, other := cellWidth, cellHeight
	if l.upright {
		size, other = other, size
	}
	before, after := l.ends()
	first, last := l.at(across, from), l.at(across, to)
	start, end := from*size, (to+1)*size
	if first.sides&before == 0 || first.head == before {
		start += size / 2
	}
	if last.sides&after == 0 || last.head == after {
		end = to*size + size/2
	}
	middle := across*other + other/2
	if l.upright {
		fmt.Fprintf(l.path(first.class()), "M%d %dV%d", middle, start, end)
	} else {
		fmt.Fprintf(l.path(first.class()), "M%d %dH%d", start, middle, end)
	}
}

// corner draws a turn.
func (t *tracer) corner(x, y int, p piece) {
	cx, cy := x*cellWidth+cellWidth/2, y*cellHeight+cellHeight/2
	endX, endY := cx-cellWidth/2, cy-cellHeight/2
	turnY := cy - cornerRadius
	if p.sides&right != 0 {
		endX = cx + cellWidth/2
	}
	if p.sides&down != 0 {
		endY, turnY = cy+cellHeight-cellHeight/2, cy+cornerRadius
	}
	fmt.Fprintf(t.path(p.class()), "M%d %dV%dQ%d %d %d %d", cx, endY, turnY, cx, cy, endX, cy)
}

// clearance is how far a line that passes under another stays from it.
const clearance = 3

// dive draws a line on where it passes under others to the right or below, as
// far as it shows: it goes straight on until something takes it up.
func (t *tracer) dive(x, y int, p piece, side sides) {
	if p.sides&side == 0 {
		return
	}
	n := 0
	for cx, cy := beside(x, y, side); ; cx, cy = beside(cx, cy, side) {
		q := t.at(cx, cy)
		if q.sides == 0 {
			return
		}
		if q.sides&side.opposite() != 0 {
			break
		}
		n++
	}
	for i := range n {
		// The line shows between the middles of the cells it passes under.
		if side == right {
			from := (x + 1 + i) * cellWidth
			mid := from + cellWidth/2
			level := y*cellHeight + cellHeight/2
			fmt.Fprintf(t.path(p.class()), "M%d %dH%dM%d %dH%d", from, level, mid-clearance, mid+clearance, level, from+cellWidth)
		} else {
			from := (y + 1 + i) * cellHeight
			mid := from + cellHeight/2
			middle := x*cellWidth + cellWidth/2
			fmt.Fprintf(t.path(p.class()), "M%d %dV%dM%d %dV%d", middle, from, mid-clearance, middle, mid+clearance, from+cellHeight)
		}
	}
}

func headAt(x, y int, p piece) arrowhead {
	cx, cy := x*cellWidth+cellWidth/2, y*cellHeight+cellHeight/2
	const long, wide = 9, 5
	var tip, back [2]int
	switch p.head {
	case right:
		tip, back = [2]int{(x + 1) * cellWidth, cy}, [2]int{(x+1)*cellWidth - long, cy}
	case left:
		tip, back = [2]int{x * cellWidth, cy}, [2]int{x*cellWidth + long, cy}
	case up:
		tip, back = [2]int{cx, y * cellHeight}, [2]int{cx, y*cellHeight + long}
	default:
		tip, back = [2]int{cx, (y + 1) * cellHeight}, [2]int{cx, (y+1)*cellHeight - long}
	}
	dx, dy := 0, wide
	if p.head == up || p.head == down {
		dx, dy = wide, 0
	}
	points := fmt.Sprintf("%d,%d %d,%d %d,%d", tip[0], tip[1], back[0]+dx, back[1]+dy, back[0]-dx, back[1]-dy)
	return arrowhead{strings.TrimSuffix(p.class(), " back"), points}
}

func (t *tracer) path(class string) *strings.Builder {
	if t.paths[class] == nil {
		t.paths[class] = &strings.Builder{}
	}
	return t.paths[class]
}

// strokes are the lines class by class, those that stand out last.
func (t *tracer) strokes() (all []stroke) {
	order := []string{"line", "line back", "route", "route back"}
	for class, path := range t.paths {
		all = append(all, stroke{class, path.String()})
	}
	slices.SortFunc(all, func(a, b stroke) int { return cmp.Compare(slices.Index(order, a.Class), slices.Index(order, b.Class)) })
	return all
}
