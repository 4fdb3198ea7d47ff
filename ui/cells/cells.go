// Package cells is the grid of character cells that drawings are made of. It knows
// nothing of what is drawn: each drawing has inks of its own, by which callers dress
// the cells.
package cells

import (
	"slices"
	"strings"
)

// None is [Cell.Of] where a cell belongs to nothing.
const None = -1

// Cell is one cell of a drawing.
type Cell[Ink ~uint8] struct {
	// Text is one grapheme of one or two cells; empty for a blank cell and for the
	// right half of a wide grapheme.
	Text string
	// Ink is what the cell stands for.
	Ink Ink
	// Track is the line of work whose colour the cell has; 0 for none.
	Track uint8
	// Of is the node that the cell belongs to, or None.
	Of int
}

// Grid is a drawing: H rows of W cells.
type Grid[Ink ~uint8] struct {
	W, H  int
	Cells []Cell[Ink] // row by row
}

// Reset makes room for w×h blank cells.
func (g *Grid[Ink]) Reset(w, h int) {
	g.W, g.H = max(w, 0), max(h, 0)
	n := g.W * g.H
	g.Cells = slices.Grow(g.Cells[:0], n)[:n]
	for i := range g.Cells {
		g.Cells[i] = Cell[Ink]{Of: None}
	}
}

// At returns the cell at x, y, which must lie in the grid.
func (g *Grid[Ink]) At(x, y int) Cell[Ink] { return g.Cells[y*g.W+x] }

// Set puts a cell at x, y unless that is outside the grid.
func (g *Grid[Ink]) Set(x, y int, c Cell[Ink]) {
	if x >= 0 && y >= 0 && x < g.W && y < g.H {
		g.Cells[y*g.W+x] = c
	}
}

// Write puts a text from x on into cells like c, a grapheme to a cell; one that is not
// wholly in the grid is left out.
func (g *Grid[Ink]) Write(x, y int, text string, c Cell[Ink]) {
	for text != "" {
		cluster, width := first(text)
		text = text[len(cluster):]
		if x >= 0 && x+width <= g.W && width > 0 {
			c.Text = cluster
			g.Set(x, y, c)
			c.Text = ""
			for i := 1; i < width; i++ {
				g.Set(x+i, y, c)
			}
		}
		x += width
	}
}

// String is the drawing in characters, a line for each row, without blanks at the ends
// of lines.
func (g *Grid[Ink]) String() string {
	var b strings.Builder
	for y := range g.H {
		blanks := 0
		for x := 0; x < g.W; x++ {
			text := g.At(x, y).Text
			if text == "" || text == " " {
				blanks++
				continue
			}
			b.WriteString(strings.Repeat(" ", blanks))
			blanks = 0
			b.WriteString(text)
			x += max(0, Width(text)-1) // what is measured alone may be narrower than in its text
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// Symbols chooses the characters of a drawing.
type Symbols uint8

// The sets of characters.
const (
	Unicode Symbols = iota
	ASCII
)

// SymbolsIn are the characters of a drawing that keeps within ASCII, or not.
func SymbolsIn(ascii bool) Symbols {
	if ascii {
		return ASCII
	}
	return Unicode
}
