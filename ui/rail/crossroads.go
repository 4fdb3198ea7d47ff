package rail

import "image"

// Captions are the words that a Crossroads needs.
type Captions struct {
	// From heads the list of those that lead to the centre only; both is how many
	// stand on the right as two-way.
	From func(both int) string
	// Kinds heads the groups of steps, by Kind.
	Kinds [Kinds]string
	// Legend names the lines that are drawn, by Kind; Back explains ◄ and Length
	// that the line is as long as the years.
	Legend       [Kinds]string
	Back, Length string
	// More says that n rows are out of sight; Folded that n steps of a kind are.
	More, Folded func(n int) string
	// Origins is the one line that the left list folds into.
	Origins func(n int) string
}

// CrossroadsOptions say how large a Crossroads may be, and what stands out.
type CrossroadsOptions struct {
	Width, Lines int
	Captions     *Captions
	// Chosen is the step that is chosen, an index into Graph.Steps, or -1: in or
	// out of the centre.
	Chosen  int
	Symbols Symbols
	Marks   Marks // Focus and Chosen are not used
}

// Crossroads is one station with its ways in and out, placed and drawn.
type Crossroads struct {
	graph  *Graph
	centre int
}

// NewCrossroads places what is around a station.
func NewCrossroads(g *Graph, centre int, o CrossroadsOptions) *Crossroads {
	return &Crossroads{graph: g, centre: centre}
}

// Grid is the drawing; of the options' size.
func (c *Crossroads) Grid() *Grid { return &Grid{} }

// StepAt is the step whose row is at a cell, or -1.
func (c *Crossroads) StepAt(at image.Point) int { return -1 }

// IsCentre reports whether a cell belongs to the card of the centre.
func (c *Crossroads) IsCentre(at image.Point) bool { return false }

// Cursor is where the chosen step's name stands, else the centre's.
func (c *Crossroads) Cursor() image.Point { return image.Point{} }
