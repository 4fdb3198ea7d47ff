package rail

import (
	"image"
	"slices"
)

// Captions are the words that a Crossroads needs. The signs in them are those of
// [Unicode]; a drawing in [ASCII] writes its own.
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
	// More says that n steps are out of sight; Folded that n steps of a kind are.
	More, Folded func(n int) string
	// Origins stands for the left list where there is no room for it. Where it has
	// to be short, what is before its first comma stands.
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
	bothSides = 80  // the list on the left beside the steps
	withNotes = 110 // pay behind names
	withFan   = 150 // the chosen step opens its own steps
)

// Heights from which a Crossroads shows more.
const (
	withLadder = 3
	withLegend = 10
	withAir    = 18 // a blank line under the ladder
)

// Tap is a step as it is drawn: its line from the bus to the sign ►, a cell for a
// mark, the name and its note. In a plain list the line is the sign alone.
type Tap struct {
	Step   int // index into Graph.Steps
	Kind   Kind
	TwoWay bool
	Row    int
	// From and To are the first and the last cell of its line, bus and sign not
	// counted.
	From, To int
	Name     image.Rectangle
	Label    string // the form of the name
	Note     string // two cells behind the name; empty where not drawn
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
	// Heads are the headings of the groups and the counts of what is folded, by row.
	Heads map[int]string
	// Above and Below count the steps out of sight.
	Above, Below int

	up, down int // the rows that count them, -1 for none
}

// Crossroads is one station with its ways in and out, placed and drawn.
type Crossroads struct {
	graph   *Graph
	centre  int
	o       CrossroadsOptions
	grid    Grid
	body    image.Rectangle // between the ladder and the legend
	in      []int           // the steps of those that lead to the centre only
	turned  bool            // the left list stands instead of the fan
	opens   bool            // there is room for the steps of the chosen one
	scale   scale
	named   map[string]int // the stations whose labels are on the screen
	origins []Origin
	leftBus int  // the column of the left bus, -1 for none
	left    list // what of the left list is in sight
	name    string
	facts   []string // under the name in the card
	card    image.Rectangle
	fan     Fan
	second  *Fan
	cursor  image.Point
}

// NewCrossroads places what is around a station.
func NewCrossroads(g *Graph, centre int, o CrossroadsOptions) *Crossroads {
	c := &Crossroads{graph: g, centre: centre, o: o, leftBus: -1, named: map[string]int{}}
	c.fan.up, c.fan.down = -1, -1
	c.grid.Reset(o.Width, o.Lines)
	if o.Width <= 0 || o.Lines <= 0 || centre == NoStation {
		return c
	}
	c.in = g.Origins(centre)
	c.body = image.Rect(0, 0, o.Width, o.Lines)
	if o.Lines >= withLadder {
		c.body.Min.Y++
		c.ladder()
	}
	if o.Width < listWidth {
		c.list()
		return c
	}
	if o.Lines >= withLegend {
		c.body.Max.Y--
	}
	if o.Lines >= withAir {
		c.body.Min.Y++
	}
	c.turned = o.Width < bothSides && slices.Contains(c.in, o.Chosen)
	c.placeLeft()
	c.placeCard()
	c.placeFan()
	c.placeSecond()
	c.paint()
	return c
}

// Grid is the drawing; of the options' size.
func (c *Crossroads) Grid() *Grid { return &c.grid }

// Centre is the station in the middle.
func (c *Crossroads) Centre() int { return c.centre }

// Card is the cells of the centre's card, Bus the row of the lines to and from it.
func (c *Crossroads) Card() image.Rectangle { return c.card }
func (c *Crossroads) Bus() (row int)        { return c.middle() }

// Name and Facts are what stands in the card: the name, then pay and level.
func (c *Crossroads) Name() string    { return c.name }
func (c *Crossroads) Facts() []string { return c.facts }

// Fan is the steps out of the centre, without taps where there are none or where
// the origins stand instead. Second is the steps of the chosen one, nil where
// there is no room or nothing goes on.
func (c *Crossroads) Fan() Fan     { return c.fan }
func (c *Crossroads) Second() *Fan { return c.second }

// Origins are those on the left, and the column of their bus; -1 where none is drawn.
func (c *Crossroads) Origins() (all []Origin, bus int) { return c.origins, c.leftBus }

// StepAt is the step into or out of the centre whose row is at a cell, or -1.
func (c *Crossroads) StepAt(at image.Point) int {
	for _, o := range c.origins {
		if at.Y == o.Name.Min.Y && at.X <= c.leftBus {
			return o.Step
		}
	}
	for _, t := range c.fan.Taps {
		if at.Y == t.Row && at.X >= c.fan.X && at.X < t.end() {
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
