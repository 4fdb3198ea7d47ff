package rail

import "image"

// PlanOptions say how large a Plan may be.
type PlanOptions struct {
	// Width and Lines are the cells there are for the stations, headings not
	// counted. A Plan that needs more is larger, see [Plan.Size].
	Width, Lines int
	// RowHeight is the lines a row takes: 1 (name), 2 (name, then note) or 3 (the
	// same with air). 0 takes what fits.
	RowHeight int
}

// Plan is a placed drawing of a graph. It never changes.
type Plan struct {
	graph *Graph
	// … (core)
}

// NewPlan places a graph.
func NewPlan(g *Graph, o PlanOptions) *Plan { return &Plan{graph: g} }

// Graph is what is drawn.
func (p *Plan) Graph() *Graph { return p.graph }

// Size is the cells that the stations and rails take, headings not counted.
func (p *Plan) Size() image.Point { return image.Point{} }

// RowHeight is the lines that a row takes, 1 to 3.
func (p *Plan) RowHeight() int { return 1 }

// Sign is the cell of a station's sign; Name the cells of its sign, mark and name.
func (p *Plan) Sign(station int) image.Point { return image.Point{} }

// Name is the cells of a station's sign and name, one line high.
func (p *Plan) Name(station int) image.Rectangle { return image.Rectangle{} }

// Label is the form of a station's name that is drawn.
func (p *Plan) Label(station int) string { return "" }

// StationAt is the station whose sign, name or note is at a cell, or NoStation.
func (p *Plan) StationAt(at image.Point) int { return NoStation }

// ColumnHead is the heading of a column of the Plan.
type ColumnHead struct {
	X, Width int // of the column, in cells
	Text     string
	// Column is the index into Graph.Columns, -1 for the column of trainings.
	Column int
}

// Heads are the headings of the columns, left to right, each in the longest form
// that its column has room for.
func (p *Plan) Heads() []ColumnHead { return nil }

// Rails are the steps drawn as rails, in drawing order.
func (p *Plan) Rails() []Line { return nil }

// Line is a rail: a path of level and upright pieces from the sign or name of
// From to the sign of To.
type Line struct {
	Step   int // index into Graph.Steps
	Path   []image.Point
	TwoWay bool // a step leads back
}

// Braced are the trainings that share the brace to the start, top to bottom.
func (p *Plan) Braced() []int { return nil }

// Draw copies a window of the drawing into grid, with what stands out.
func (p *Plan) Draw(grid *Grid, window image.Rectangle, m Marks, s Symbols) {
	grid.Reset(window.Dx(), window.Dy())
}

// Direction is one of the four arrows.
type Direction uint8

// The arrows.
const (
	Left Direction = iota
	Right
	Up
	Down
)

// Towards is the station that an arrow leads to from another: along a rail if one
// leaves or arrives on that side, else the nearest on the row, else the nearest in
// that half of the plane. It is NoStation where none lies that way.
func (p *Plan) Towards(from int, d Direction) int { return NoStation }
