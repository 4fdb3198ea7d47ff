package rail

import (
	"image"
	"slices"
)

// Cells of the left list: behind a name, "╶─" and the bus; then the line to the card.
const (
	leftEnds = 3 // " ╶─"
	toCard   = 4 // "──►" behind the bus
	fromCard = 3 // "╺━" before the bus of the fan
)

// middle is the row that the lines to and from the card run on.
func (c *Crossroads) middle() int { return c.body.Min.Y + (c.body.Dy()-1)/2 }

// placeLeft lists those that lead to the centre only.
func (c *Crossroads) placeLeft() {
	steps := c.graph.Origins(c.centre)
	if len(steps) == 0 || c.o.Width < bothSides {
		return
	}
	rows := c.body.Dy() - 1 // the heading
	form := 0
	for ; form < 2; form++ {
		if c.widestOrigin(steps, form)+leftEnds+1 <= c.o.Width*3/10 {
			break
		}
	}
	cells := min(c.widestOrigin(steps, form), c.o.Width*3/10-leftEnds-1)
	at := slices.Index(steps, c.o.Chosen)
	first := 0
	if len(steps) > rows {
		rows -= 2 // what is out of sight above and below
		first = min(max(at-rows+1, 0), len(steps)-rows)
	}
	shown := steps[first:min(first+rows, len(steps))]
	y := min(max(c.middle()-len(shown)/2, c.body.Min.Y+1), c.body.Max.Y-len(shown))
	if len(steps) > len(shown) {
		y = c.body.Min.Y + 2
	}
	c.leftBus = 1 + cells + leftEnds
	for i, s := range shown {
		label := c.graph.longest(c.graph.Steps[s].From, cells)
		x := 1 + cells - width(label)
		c.origins = append(c.origins, Origin{Step: s, Label: label, Name: image.Rect(x, y+i, 1+cells, y+i+1)})
	}
	c.leftOut(first, len(steps)-first-len(shown), y, len(shown))
	c.headAt = y - 1 - min(first, 1)
}

// leftOut counts what is out of sight of the left list.
func (c *Crossroads) leftOut(above, below, y, rows int) {
	if above > 0 {
		c.put(1, y-1, cut(c.arrow(Up)+" "+c.o.Captions.More(above), c.leftBus-1), More, 0, NoStation)
	}
	if below > 0 {
		c.put(1, y+rows, cut(c.arrow(Down)+" "+c.o.Captions.More(below), c.leftBus-1), More, 0, NoStation)
	}
}

func (c *Crossroads) arrow(d Direction) string {
	return [2][4]string{Unicode: {"←", "→", "↑", "↓"}, ASCII: {"<", ">", "^", "v"}}[c.o.Symbols][d]
}

func (c *Crossroads) widestOrigin(steps []int, form int) (widest int) {
	for _, s := range steps {
		widest = max(widest, width(c.graph.form(c.graph.Steps[s].From, form)))
	}
	return widest
}

// placeCard puts the card of the centre behind the left list.
func (c *Crossroads) placeCard() {
	x := 1
	if c.leftBus >= 0 {
		x = c.leftBus + toCard
	}
	room := max((c.o.Width-x)/3, 12)
	if c.leftBus < 0 {
		room = c.o.Width / 3
	}
	name := c.graph.longest(c.centre, room-2)
	cells := width(name)
	for _, l := range c.cardLines() {
		if width(l) <= room-2 {
			cells = max(cells, width(l))
		}
	}
	y := c.middle()
	top, bottom := y, min(y+3, c.body.Max.Y)
	if c.body.Dy() >= 18 {
		top, bottom = y-1, y+4
	}
	c.card = image.Rect(x, max(top, c.body.Min.Y), x+cells+2, bottom)
}

// cardLines are what stands under the name in the card: pay and level.
func (c *Crossroads) cardLines() (lines []string) {
	s := c.graph.Stations[c.centre]
	if s.Note != "" {
		lines = append(lines, s.Note)
	}
	return append(lines, c.graph.Columns[s.Column].Names[0])
}

// placeFan puts the steps out of the centre on their bus.
func (c *Crossroads) placeFan() {
	steps := c.graph.next[c.centre]
	if len(steps) == 0 {
		return
	}
	limit := c.o.Width
	if c.o.Width >= withFan {
		limit = c.o.Width * 6 / 10
	}
	c.fan = c.fanOf(steps, c.o.Chosen, c.card.Max.X+fromCard-1, c.middle(), limit, c.o.Width >= withNotes)
}

// fanOf places steps on a bus at a column, around a row, left of a limit.
func (c *Crossroads) fanOf(steps []int, chosen, x, row, limit int, notes bool) Fan {
	f := Fan{X: x, Row: row, Heads: map[int]string{}}
	shown, above, below := c.entries(steps, chosen, c.body.Dy())
	f.Above, f.Below = above, below
	extra := 0
	if above > 0 {
		extra++
	}
	lines := len(shown) + extra
	if below > 0 {
		lines++
	}
	y := min(max(row-lines/2, c.body.Min.Y), c.body.Max.Y-lines)
	room := limit - x - 1
	drawn := drawnSteps(shown)
	length, _ := c.spread(drawn, room, notes)
	for i, e := range shown {
		at := y + extra + i
		if e.step < 0 {
			if e.text != "" {
				f.Heads[at] = e.text
			}
			continue
		}
		s := c.graph.Steps[e.step]
		end := x + length(e.step)
		t := Tap{Step: e.step, Row: at, From: x + 1, To: end, TwoWay: c.graph.Step(s.To, s.From) >= 0}
		t.Label = c.graph.longest(s.To, limit-end-1-textAt)
		nameAt := end + 1 + textAt
		t.Name = image.Rect(nameAt, at, nameAt+width(t.Label), at+1)
		if note := c.graph.Stations[s.To].Note; notes && note != "" && t.Name.Max.X+2+width(note) < limit {
			t.Note = note
		}
		f.Taps = append(f.Taps, t)
	}
	return f
}

func drawnSteps(list []entry) (steps []int) {
	for _, e := range list {
		if e.step >= 0 {
			steps = append(steps, e.step)
		}
	}
	return steps
}

// placeSecond opens the steps of the station that the chosen one leads to.
func (c *Crossroads) placeSecond() {
	i := slices.IndexFunc(c.fan.Taps, func(t Tap) bool { return t.Step == c.o.Chosen })
	if c.o.Width < withFan || i < 0 {
		return
	}
	t := c.fan.Taps[i]
	steps := c.graph.next[c.graph.Steps[t.Step].To]
	if len(steps) == 0 {
		return
	}
	f := c.fanOf(steps, -1, c.o.Width*6/10+2, t.Row, c.o.Width, false)
	c.second = &f
}
