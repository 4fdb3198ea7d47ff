package rail

import "parcours/ui/cells"

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

// Cell is a cell of a drawing, of the station whose sign, name or note it is part of,
// and of the track of that station, or of the one that a line leads to.
type Cell = cells.Cell[Ink]

// Grid is a drawing.
type Grid = cells.Grid[Ink]

// Symbols chooses the characters of a drawing.
type Symbols = cells.Symbols

// The sets of characters.
const (
	Unicode = cells.Unicode
	ASCII   = cells.ASCII
)

// Signs are those of stations: the cursor, next, previous, both, neither.
func Signs(s Symbols) [5]string { return signs[s] }
