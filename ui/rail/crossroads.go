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

// Widths from which a Crossroads shows more.
const (
	listWidth = 60  // below it, a plain list
	bothSides = 80  // the list on the left
	withNotes = 110 // pay behind names
	withFan   = 150 // the chosen step opens its own steps
)

// Tap is a step out of the centre as it is drawn.
type Tap struct {
	Step   int // index into Graph.Steps
	TwoWay bool
	Row    int
	// From and To are the first and the last cell of its line, bus and sign not
	// counted.
	From, To int
	Name     image.Rectangle
	Label    string // the form of the name
	Note     string
}

// Origin is a step into the centre as it is drawn on the left.
type Origin struct {
	Step  int
	Name  image.Rectangle
	Label string
}

// Fan is a bus with its taps.
type Fan struct {
	X    int // of the bus
	Row  int // at which a line comes in from the left
	Taps []Tap
	// Heads are the headings of the groups, by row.
	Heads map[int]string
	// Above and Below count the steps out of sight.
	Above, Below int
}

// Crossroads is one station with its ways in and out, placed and drawn.
type Crossroads struct {
	graph   *Graph
	centre  int
	o       CrossroadsOptions
	grid    Grid
	body    image.Rectangle // between the ladder and the legend
	origins []Origin
	leftBus int // the column of the left bus
	headAt  int // the row of the heading over the left list
	card    image.Rectangle
	fan     Fan
	second  *Fan
	cursor  image.Point
}

// NewCrossroads places what is around a station.
func NewCrossroads(g *Graph, centre int, o CrossroadsOptions) *Crossroads {
	c := &Crossroads{graph: g, centre: centre, o: o, leftBus: -1}
	c.grid.Reset(o.Width, o.Lines)
	if o.Width <= 0 || o.Lines <= 0 || centre == NoStation {
		return c
	}
	c.body = image.Rect(0, 1, o.Width, o.Lines)
	if o.Lines >= 10 && o.Width >= listWidth {
		c.body.Max.Y--
	}
	if o.Lines >= 18 {
		c.body.Min.Y++
	}
	c.ladder()
	if o.Width < listWidth {
		c.list()
		return c
	}
	c.placeLeft()
	c.placeCard()
	c.placeFan()
	c.placeSecond()
	c.paint()
	return c
}

// Grid is the drawing; of the options' size.
func (c *Crossroads) Grid() *Grid { return &c.grid }

// Centre is the station in the middle, Card the cells of its card.
func (c *Crossroads) Centre() int           { return c.centre }
func (c *Crossroads) Card() image.Rectangle { return c.card }

// Fan is the steps out of the centre; Second those of the chosen one, nil where
// there is no room or nothing goes on.
func (c *Crossroads) Fan() Fan     { return c.fan }
func (c *Crossroads) Second() *Fan { return c.second }

// Origins are those on the left, and the column of their bus; -1 where none is drawn.
func (c *Crossroads) Origins() (all []Origin, bus int) { return c.origins, c.leftBus }

// StepAt is the step whose row is at a cell, or -1.
func (c *Crossroads) StepAt(at image.Point) int {
	for _, o := range c.origins {
		if at.Y == o.Name.Min.Y && at.X <= c.leftBus {
			return o.Step
		}
	}
	for _, t := range c.fan.Taps {
		if at.Y == t.Row && at.X >= c.fan.X && at.X < t.Name.Max.X {
			return t.Step
		}
	}
	return -1
}

// IsCentre reports whether a cell belongs to the card of the centre.
func (c *Crossroads) IsCentre(at image.Point) bool { return at.In(c.card) }

// Cursor is where the chosen step's name stands, else the centre's.
func (c *Crossroads) Cursor() image.Point { return c.cursor }

// other is the end of a step that is not the centre.
func (c *Crossroads) other(step int) int {
	if s := c.graph.Steps[step]; s.From != c.centre {
		return s.From
	}
	return c.graph.Steps[step].To
}

// longest is the longest form of a station's name that some cells hold, else the
// shortest one cut.
func (g *Graph) longest(station, cells int) string {
	names := g.Stations[station].Names
	for _, n := range names {
		if width(n) <= cells {
			return n
		}
	}
	return cut(names[len(names)-1], cells)
}

// shortest is the shortest form of a station's name.
func (g *Graph) shortest(station int) string {
	names := g.Stations[station].Names
	return names[len(names)-1]
}

// form is a name in a form, or the shortest that there is.
func (g *Graph) form(station, level int) string {
	names := g.Stations[station].Names
	return names[min(level, len(names)-1)]
}
