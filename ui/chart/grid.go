package chart

import (
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// reset makes g blank and w×h cells large.
func (g *Grid) reset(w, h int) {
	g.W, g.H = max(w, 0), max(h, 0)
	n := g.W * g.H
	g.Cells = slices.Grow(g.Cells[:0], n)[:n]
	for i := range g.Cells {
		g.Cells[i] = Cell{Node: NoNode}
	}
}

// set puts a cell at x, y unless that is outside the grid.
func (g *Grid) set(x, y int, c Cell) {
	if x >= 0 && y >= 0 && x < g.W && y < g.H {
		g.Cells[y*g.W+x] = c
	}
}

// write puts text from x on, a grapheme to a cell; one that is not wholly in
// the grid is left out.
func (g *Grid) write(x, y int, text string, ink Ink, node int) {
	for text != "" {
		cluster, width := ansi.FirstGraphemeCluster(text, ansi.GraphemeWidth)
		text = text[len(cluster):]
		if x >= 0 && x+width <= g.W && width > 0 {
			g.set(x, y, Cell{cluster, ink, node})
			for i := 1; i < width; i++ {
				g.set(x+i, y, Cell{"", ink, node})
			}
		}
		x += width
	}
}

// String returns the drawing as lines of text without blanks at their ends.
func (g *Grid) String() string {
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
			x += max(0, ansi.StringWidth(text)-1)
		}
		b.WriteByte('\n')
	}
	return b.String()
}
