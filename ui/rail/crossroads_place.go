package rail

import (
	"image"
	"slices"
)

// Cells of the left list: behind a name, "╶─" and the bus; then the line to the card.
const (
	leftEnds  = 3 // " ╶─"
	toCard    = 4 // "──►" behind the bus
	fromCard  = 3 // "╺━" before the bus of the fan
	secondGap = 6 // before the bus of the second fan, at least

	firstShare = 64 // of a hundred cells, left of the second fan
)

// middle is the row that the lines to and from the card run on.
func (c *Crossroads) middle() int { return c.body.Min.Y + max(c.body.Dy()-1, 0)/2 }

// placeLeft lists those that lead to the centre only.
func (c *Crossroads) placeLeft() {
	if len(c.in) == 0 || c.body.Dy() == 0 || c.o.Width < bothSides && !c.turned {
		return
	}
	share := c.o.Width * 3 / 10
	if c.turned {
		share = c.o.Width / 2
	}
	room := share - leftEnds - 1
	cells, forms := 0, c.forms(c.in)
	for form := range forms {
		if cells = c.widest(form); cells <= room {
			break
		}
	}
	cells = min(cells, room)
	rows := c.body.Dy() - 1 // the heading
	c.left = window(len(c.in), slices.Index(c.in, c.o.Chosen), max(rows, 1))
	c.left.above, c.left.below = c.left.first, len(c.in)-c.left.end
	y := max(min(c.middle()-c.left.lines()/2, c.body.Max.Y-c.left.lines()), c.body.Min.Y+min(rows, 1))
	if c.left.up {
		y++
	}
	c.leftBus = 1 + cells + leftEnds
	for i, s := range c.in[c.left.first:c.left.end] {
		label := c.label(c.graph.Steps[s].From, cells)
		x := 1 + cells - width(label)
		c.origins = append(c.origins, Origin{Step: s, Label: label, Name: image.Rect(x, y+i, 1+cells, y+i+1)})
	}
}

// widest is how many cells the names on the left take in a form.
func (c *Crossroads) widest(form int) (cells int) {
	for _, s := range c.in {
		cells = max(cells, width(c.graph.form(c.graph.Steps[s].From, form)))
	}
	return cells
}

// factRoom is how many cells a fact of the card may widen it to: a level, a range and a year.
const factRoom = 24

// placeCard puts the card of the centre behind the left list: its name on the row
// of the lines, and under it pay and level.
func (c *Crossroads) placeCard() {
	x, room := 1, c.o.Width/3
	if c.leftBus >= 0 {
		x = c.leftBus + toCard
		room = max((c.o.Width-x)/3, 12)
	}
	if c.turned {
		room = c.o.Width - x
	}
	room -= 2
	c.name = c.label(c.centre, room)
	cells := width(c.name)
	s := c.graph.Stations[c.centre]
	for _, forms := range [][]string{{s.Note}, c.graph.Columns[s.Column].Names} {
		i := slices.IndexFunc(forms, func(text string) bool { return width(text) <= max(cells, min(room, factRoom)) })
		if i >= 0 && forms[i] != "" {
			c.facts = append(c.facts, forms[i])
		}
	}
	for _, f := range c.facts {
		cells = max(cells, width(f))
	}
	top, bottom := c.middle(), c.middle()+1+len(c.facts)
	if c.body.Dy() >= withAir {
		top, bottom = top-1, bottom+1
	}
	c.card = image.Rect(x, max(top, c.body.Min.Y), x+cells+2, min(bottom, c.body.Max.Y))
}

// placeFan puts the steps out of the centre on their bus.
func (c *Crossroads) placeFan() {
	steps := c.graph.next[c.centre]
	if len(steps) == 0 || c.turned {
		return
	}
	x, limit, notes := c.card.Max.X+fromCard-1, c.o.Width, c.o.Width >= withNotes
	if c.o.Width >= withFan {
		limit = c.o.Width * firstShare / 100
		var ok bool
		if c.scale, ok = c.scaleFor(steps, limit-x-1, notes); ok {
			c.opens = true
			c.scale = c.shortened(c.scale, steps, c.o.Width-limit-secondGap-1)
		} else {
			limit = c.o.Width
		}
	}
	if !c.opens {
		c.scale, _ = c.scaleFor(steps, limit-x-1, notes)
	}
	c.fan = c.fanOf(steps, c.o.Chosen, image.Pt(x, c.middle()), limit, notes)
}

// fanOf places steps on a bus at a column, around a row, left of a limit.
func (c *Crossroads) fanOf(steps []int, chosen int, bus image.Point, limit int, notes bool) Fan {
	f := Fan{X: bus.X, Row: bus.Y, Heads: map[int]string{}, up: -1, down: -1}
	shown, l := c.entries(steps, chosen, c.body.Dy())
	f.Above, f.Below = l.above, l.below
	y := max(min(bus.Y-l.lines()/2, c.body.Max.Y-l.lines()), c.body.Min.Y)
	if l.up {
		f.up = y
		y++
	}
	for _, e := range shown {
		switch {
		case e.step >= 0:
			f.Taps = append(f.Taps, c.tapOf(e.step, bus.X, y, limit, notes))
		case e.text != "":
			f.Heads[y] = e.text
		}
		y++
	}
	if l.down {
		f.down = y
	}
	return f
}

func (c *Crossroads) tapOf(step, bus, row, limit int, notes bool) Tap {
	s := c.graph.Steps[step]
	end := bus + c.scale.length(s.Low)
	t := Tap{Step: step, Kind: s.Kind, Row: row, From: bus + 1, To: end, TwoWay: c.graph.isTwoWay(step)}
	at := end + 1 + textAt
	cells := limit - at
	if note := c.graph.Stations[s.To].Note; notes && note != "" {
		if beside := cells - noteGap - width(note); beside >= width(longest(c.graph.Stations[s.To].Names, cells)) {
			t.Note, cells = note, beside
		}
	}
	t.Label = c.label(s.To, cells)
	t.Name = image.Rect(at, row, at+width(t.Label), row+1)
	return t
}

// placeSecond opens the steps of the station that the chosen one leads to, right of
// all names.
func (c *Crossroads) placeSecond() {
	i := slices.IndexFunc(c.fan.Taps, func(t Tap) bool { return t.Step == c.o.Chosen })
	if !c.opens || i < 0 {
		return
	}
	steps := c.graph.next[c.graph.Steps[c.o.Chosen].To]
	if len(steps) == 0 {
		return
	}
	x := 0
	for _, t := range c.fan.Taps {
		x = max(x, t.end())
	}
	f := c.fanOf(steps, -1, image.Pt(x+secondGap, c.fan.Taps[i].Row), c.o.Width, false)
	c.second = &f
}

// end is the cell behind a tap and its note.
func (t Tap) end() int {
	if t.Note == "" {
		return t.Name.Max.X
	}
	return t.Name.Max.X + noteGap + width(t.Note)
}
