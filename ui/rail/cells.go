package rail

import "strings"

// Ink is what a cell stands for; a caller dresses cells by ink and track.
type Ink uint8

// The inks.
const (
	Blank       Ink = iota
	Heading         // of a column, of a group of steps
	HeadingHere     // of the cursor's column
	Rail            // a light line
	RailAhead       // a heavy line
	Sign            // of a station that is neither lit nor focused
	SignLit
	SignFocus
	Mark // behind a sign
	Name
	NameLit
	NameChosen // lit, and where the next step leads
	NameFocus
	Note      // under a name: pay
	NoteLit   // under a lit name: pay and years
	NoteFocus // in the card of the centre
	Years     // in a line
	More      // how much is out of sight
)

// Cell is one cell of a drawing.
type Cell struct {
	// Text is one grapheme of one or two cells; empty for a blank cell and for the
	// right half of a wide grapheme.
	Text  string
	Ink   Ink
	Track uint8 // of the station, or that a line leads to; 0 for none
	// Station is the station whose sign, name or note the cell belongs to, or
	// NoStation.
	Station int
}

// Grid is a drawing: H rows of W cells.
type Grid struct {
	W, H  int
	Cells []Cell // row by row
}

// Reset makes room for w×h blank cells.
func (g *Grid) Reset(w, h int) {
	w, h = max(w, 0), max(h, 0)
	g.W, g.H = w, h
	if cap(g.Cells) < w*h {
		g.Cells = make([]Cell, w*h)
	}
	g.Cells = g.Cells[:w*h]
	for i := range g.Cells {
		g.Cells[i] = Cell{Station: NoStation}
	}
}

// At returns the cell at x, y, which must lie in the grid.
func (g *Grid) At(x, y int) Cell { return g.Cells[y*g.W+x] }

// String is the drawing in characters, a line for each row, without blanks at
// the ends of lines.
func (g *Grid) String() string {
	var b strings.Builder
	for y := range g.H {
		blanks := 0
		for x := 0; x < g.W; {
			c := g.At(x, y)
			if c.Text == "" {
				blanks++
				x++
				continue
			}
			b.WriteString(strings.Repeat(" ", blanks))
			blanks = 0
			b.WriteString(c.Text)
			x += max(width(c.Text), 1) // what is measured alone may be narrower than in its text
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

// Signs are those of stations: the cursor, next, previous, both, neither.
func (s Symbols) Signs() [5]string { return signs[s] }
