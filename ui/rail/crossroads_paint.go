package rail

import (
	"image"
	"slices"
	"strconv"
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// put writes a text into the cells of one line, as far as the grid goes.
func (c *Crossroads) put(x, y int, text string, ink Ink, track uint8, station int) {
	c.grid.Write(x, y, text, Cell{Ink: ink, Track: track, Of: station})
}

func (c *Crossroads) trackOf(station int) uint8 { return uint8(c.graph.Stations[station].Track) }

// brackets reports whether what has the cursor stands in brackets.
func (c *Crossroads) brackets() bool { return c.o.Marks.Brackets || c.o.Symbols == ASCII }

func (c *Crossroads) paint() {
	c.paintCard()
	c.paintLeft()
	if len(c.fan.Taps) > 0 {
		track := c.trackOf(c.centre)
		c.arm(c.fan.X-2, c.fan.Row, arms(0).with(armRight, heavy), track)
		c.arm(c.fan.X-1, c.fan.Row, arms(0).with(armRight, heavy).with(armLeft, heavy), track)
		c.paintFan(c.fan, track)
	}
	if c.second != nil {
		c.paintSecond()
	}
	c.elsewhere()
	c.legend()
}

// arm puts a line character by its arms.
func (c *Crossroads) arm(x, y int, a arms, track uint8) {
	c.put(x, y, a.glyph(c.o.Symbols), a.ink(), track, NoStation)
}

func (c *Crossroads) paintLeft() {
	if len(c.origins) == 0 {
		return
	}
	row, track := c.middle(), c.trackOf(c.centre)
	first, last := c.origins[0].Name.Min.Y, c.origins[len(c.origins)-1].Name.Min.Y
	for y := min(row, first); y <= max(row, last); y++ {
		var a arms
		if y > min(row, first) {
			a = a.with(armUp, light)
		}
		if y < max(row, last) {
			a = a.with(armDown, light)
		}
		if y >= first && y <= last {
			a = a.with(armLeft, light)
		}
		if y == row {
			a = a.with(armRight, light)
		}
		c.arm(c.leftBus, y, a, track)
	}
	level := arms(0).with(armRight, light).with(armLeft, light)
	c.arm(c.leftBus+1, row, level, track)
	c.arm(c.leftBus+2, row, level, track)
	c.put(c.leftBus+toCard-1, row, signs[c.o.Symbols][ahead], RailAhead, track, NoStation)
	for _, o := range c.origins {
		c.paintOrigin(o)
	}
	c.leftWords(first, last)
}

// paintOrigin draws a name on the left and its way to the bus.
func (c *Crossroads) paintOrigin(o Origin) {
	station, y := c.graph.Steps[o.Step].From, o.Name.Min.Y
	track, ink := c.trackOf(station), NameLit
	if o.Step == c.o.Chosen {
		ink, c.cursor = NameChosen, o.Name.Min
	}
	c.put(o.Name.Min.X-1, y, c.o.Marks.Sign(station), Mark, 0, station)
	c.put(o.Name.Min.X, y, o.Label, ink, track, station)
	c.arm(c.leftBus-2, y, arms(0).with(armRight, light), track)
	c.arm(c.leftBus-1, y, arms(0).with(armRight, light).with(armLeft, light), track)
}

// leftWords says what the left list is, as far as the card and the bus leave room,
// and what of it is out of sight.
func (c *Crossroads) leftWords(first, last int) {
	if c.left.up {
		first--
		c.put(1, first, cut(c.more(Up, c.left.above), c.leftBus-1), More, 0, NoStation)
	}
	if c.left.down {
		c.put(1, last+1, cut(c.more(Down, c.left.below), c.leftBus-1), More, 0, NoStation)
	}
	room := c.fan.X - 2
	if len(c.fan.Taps) == 0 {
		room = c.o.Width - 1
	}
	if at := first - 1; at >= c.body.Min.Y && at < c.middle() {
		if at >= c.card.Min.Y {
			room = c.card.Min.X - 2
		}
		c.put(1, at, cut(c.heading(), room), Heading, 0, NoStation)
	}
}

// heading is over the list of those that lead to the centre only.
func (c *Crossroads) heading() string {
	return c.o.Captions.From(len(c.graph.previous[c.centre]) - len(c.in))
}

// more says how many steps are out of sight in a direction.
func (c *Crossroads) more(d Direction, n int) string {
	return [...]string{"←", "→", "↑", "↓"}[d] + " " + c.o.Captions.More(n)
}

func (c *Crossroads) paintCard() {
	track, row := c.trackOf(c.centre), c.middle()
	x, inside := c.card.Min.X, c.card.Dx()-2
	c.cursor = image.Pt(x+1, row)
	if c.brackets() {
		c.put(x, row, "["+c.name+"]", NameFocus, track, c.centre)
	} else {
		for y := c.card.Min.Y; y < c.card.Max.Y; y++ {
			c.put(x, y, strings.Repeat(" ", inside+2), NoteFocus, track, c.centre)
		}
		c.put(x, row, " "+c.name+strings.Repeat(" ", inside+1-width(c.name)), NameFocus, track, c.centre)
		c.put(x, row, c.o.Marks.Sign(c.centre), Mark, track, c.centre)
	}
	for i, f := range c.facts {
		if y := row + 1 + i; y < c.card.Max.Y {
			c.put(x+1, y, f, NoteFocus, track, c.centre)
		}
	}
}

// elsewhere counts under the card the list that there is no room for.
func (c *Crossroads) elsewhere() {
	x, y := c.card.Min.X+1, c.card.Max.Y
	if y+1 < c.body.Max.Y {
		y++
	}
	if y >= c.body.Max.Y {
		return
	}
	room := c.o.Width - x
	if len(c.fan.Taps) > 0 {
		room = c.fan.X - x - 1
	}
	switch n := len(c.graph.next[c.centre]); {
	case c.turned && n > 0:
		c.put(x, y, signs[c.o.Symbols][ahead]+" "+strconv.Itoa(n), More, 0, NoStation)
	case c.leftBus < 0 && len(c.in) > 0:
		for _, line := range strings.Split(ansi.WordwrapWc(c.origin(), room, ""), "\n") {
			if y < c.body.Max.Y {
				c.put(x, y, cut(line, room), More, 0, NoStation)
			}
			y++
		}
	}
}

// origin is the line that stands for the left list.
func (c *Crossroads) origin() string {
	return signs[c.o.Symbols][behind] + " " + c.o.Captions.Origins(len(c.in))
}

// paintFan draws a bus with its taps.
func (c *Crossroads) paintFan(f Fan, track uint8) {
	if len(f.Taps) == 0 {
		return
	}
	top, bottom := min(f.Row, f.Taps[0].Row), max(f.Row, f.Taps[len(f.Taps)-1].Row)
	if f.up >= 0 {
		top = min(top, f.up)
	}
	if f.down >= 0 {
		bottom = max(bottom, f.down)
	}
	next := 0
	for y := top; y <= bottom; y++ {
		var a arms
		if y > top {
			a = a.with(armUp, heavy)
		}
		if y < bottom {
			a = a.with(armDown, heavy)
		}
		if next < len(f.Taps) && f.Taps[next].Row == y {
			a = a.with(armRight, weightOf(isHeavy(f.Taps[next].Kind)))
			next++
		}
		if y == f.Row {
			a = a.with(armLeft, heavy)
		}
		c.arm(f.X, y, a, track)
	}
	for y, text := range f.Heads {
		c.put(f.X+3, y, text, Heading, 0, NoStation)
	}
	if f.up >= 0 {
		c.put(f.X+3, f.up, c.more(Up, f.Above), More, 0, NoStation)
	}
	if f.down >= 0 {
		c.put(f.X+3, f.down, c.more(Down, f.Below), More, 0, NoStation)
	}
	for _, t := range f.Taps {
		c.tap(t)
	}
}

// tap draws the line of a step, its years and where it leads.
func (c *Crossroads) tap(t Tap) {
	s := c.graph.Steps[t.Step]
	track := c.trackOf(s.To)
	line := strings.Repeat(taps[c.o.Symbols][s.Kind], t.To-t.From+1)
	c.put(t.From, t.Row, line, weightOf(isHeavy(s.Kind) || t.Step == c.o.Chosen).ink(), track, NoStation)
	if s.Years != "" {
		c.put(t.To-1-width(s.Years)-1, t.Row, " "+s.Years+" ", Years, track, NoStation)
	}
	if t.TwoWay {
		c.put(t.From, t.Row, signs[c.o.Symbols][behind], SignLit, track, NoStation)
	}
	sign := ahead
	if s.Kind == Related {
		sign = other
	}
	c.put(t.To+1, t.Row, signs[c.o.Symbols][sign], SignLit, track, s.To)
	c.put(t.To+2, t.Row, c.o.Marks.Sign(s.To), Mark, track, s.To)
	name := NameLit
	if t.Step == c.o.Chosen {
		name, c.cursor = NameChosen, t.Name.Min
	}
	c.put(t.Name.Min.X, t.Row, t.Label, name, track, s.To)
	if t.Note != "" {
		c.put(t.Name.Max.X+noteGap, t.Row, t.Note, Note, track, s.To)
	}
}

// paintSecond draws the fan of the chosen step, and the line to it.
func (c *Crossroads) paintSecond() {
	f := *c.second
	i := slices.IndexFunc(c.fan.Taps, func(t Tap) bool { return t.Step == c.o.Chosen })
	track := c.trackOf(c.graph.Steps[c.o.Chosen].To)
	c.paintFan(f, track)
	from := c.fan.Taps[i].end() + 2
	for x := from; x < f.X; x++ {
		a := arms(0).with(armRight, heavy)
		if x > from {
			a = a.with(armLeft, heavy)
		}
		c.arm(x, f.Row, a, track)
	}
}
