package rail

import (
	"image"
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// asciiSigns writes the signs that captions hold in ASCII.
func asciiSigns(s string) string {
	return strings.NewReplacer("◄", "<", "►", ">", "…", "...", "←", "<", "→", ">").Replace(s)
}

// put writes a text into the cells of one line, as far as the grid goes.
func (c *Crossroads) put(x, y int, text string, ink Ink, track uint8, station int) {
	if y < 0 || y >= c.grid.H {
		return
	}
	for len(text) > 0 {
		cluster, cells := ansi.FirstGraphemeCluster(text, ansi.GraphemeWidth)
		text = text[len(cluster):]
		if cells == 0 {
			continue
		}
		if x >= 0 && x+cells <= c.grid.W {
			c.grid.Cells[y*c.grid.W+x] = Cell{Text: cluster, Ink: ink, Track: track, Station: station}
			if cells > 1 {
				c.grid.Cells[y*c.grid.W+x+1] = Cell{Ink: ink, Track: track, Station: station}
			}
		}
		x += cells
	}
}

func (c *Crossroads) trackOf(station int) uint8 { return uint8(c.graph.Stations[station].Track) }

// brackets reports whether what has the cursor stands in brackets.
func (c *Crossroads) brackets() bool { return c.o.Marks.Brackets || c.o.Symbols == ASCII }

func (c *Crossroads) paint() {
	c.paintLeft()
	c.paintCard()
	c.paintFan(c.fan, true)
	if c.second != nil {
		c.paintSecond()
	}
	c.legend()
}

// arm puts a line character by its arms.
func (c *Crossroads) arm(x, y int, a arms, track uint8) {
	ink := Rail
	if a&0b10101010 != 0 {
		ink = RailAhead
	}
	c.put(x, y, a.glyph(c.o.Symbols), ink, track, NoStation)
}

func (c *Crossroads) paintLeft() {
	if len(c.origins) == 0 {
		return
	}
	c.leftHead()
	row := c.middle()
	top, bottom := min(row, c.origins[0].Name.Min.Y), max(row, c.origins[len(c.origins)-1].Name.Min.Y)
	for y := top; y <= bottom; y++ {
		var a arms
		if y > top {
			a = a.with(armUp, light)
		}
		if y < bottom {
			a = a.with(armDown, light)
		}
		if slices.ContainsFunc(c.origins, func(o Origin) bool { return o.Name.Min.Y == y }) {
			c.arm(c.leftBus-2, y, arms(0).with(armRight, light), 0)
			c.arm(c.leftBus-1, y, arms(0).with(armRight, light).with(armLeft, light), 0)
			a = a.with(armLeft, light)
		}
		if y == row {
			a = a.with(armRight, light)
		}
		c.arm(c.leftBus, y, a, 0)
	}
	level := arms(0).with(armRight, light).with(armLeft, light)
	c.arm(c.leftBus+1, row, level, 0)
	c.arm(c.leftBus+2, row, level, 0)
	c.put(c.leftBus+toCard-1, row, signs[c.o.Symbols][ahead], RailAhead, c.trackOf(c.centre), NoStation)
	for _, o := range c.origins {
		station := c.graph.Steps[o.Step].From
		ink := NameLit
		if o.Step == c.o.Chosen {
			ink, c.cursor = NameChosen, o.Name.Min
		}
		c.put(o.Name.Min.X, o.Name.Min.Y, o.Label, ink, c.trackOf(station), station)
		c.put(o.Name.Min.X-1, o.Name.Min.Y, c.o.Marks.sign(station), Mark, 0, station)
	}
}

// leftHead says what the left list is, as far as the card and the bus leave room.
func (c *Crossroads) leftHead() {
	heading := c.o.Captions.From(len(c.graph.previous[c.centre]) - len(c.graph.Origins(c.centre)))
	if c.o.Symbols == ASCII {
		heading = asciiSigns(heading)
	}
	room := c.card.Max.X - 2
	if c.headAt >= c.card.Min.Y {
		room = c.card.Min.X - 2
	}
	c.put(1, c.headAt, cut(heading, room), Heading, 0, NoStation)
}

// sign is what is marked before the name of a station; empty for nothing.
func (m Marks) sign(station int) string {
	d := painter{marks: m}
	return d.mark(station)
}

func (c *Crossroads) paintCard() {
	track := c.trackOf(c.centre)
	name := c.graph.longest(c.centre, c.card.Dx()-2)
	row := c.middle()
	blank := strings.Repeat(" ", c.card.Dx())
	for y := c.card.Min.Y; y < c.card.Max.Y; y++ {
		if !c.brackets() {
			c.put(c.card.Min.X, y, blank, NoteFocus, track, c.centre)
		}
	}
	if c.brackets() {
		c.put(c.card.Min.X, row, "["+name+"]", NameFocus, track, c.centre)
	} else {
		c.put(c.card.Min.X, row, " "+name+strings.Repeat(" ", c.card.Dx()-1-width(name)), NameFocus, track, c.centre)
	}
	if c.cursor == (image.Point{}) {
		c.cursor = image.Pt(c.card.Min.X+1, row)
	}
	y := row + 1
	for _, l := range c.cardLines() {
		if y < c.card.Max.Y && width(l) <= c.card.Dx()-2 {
			c.put(c.card.Min.X+1, y, l, NoteFocus, track, c.centre)
			y++
		}
	}
	if n := len(c.graph.Origins(c.centre)); c.leftBus < 0 && n > 0 && c.card.Max.Y < c.body.Max.Y {
		text := signs[c.o.Symbols][behind] + " " + c.o.Captions.Origins(n)
		if step := c.o.Chosen; step >= 0 && c.graph.Steps[step].To == c.centre {
			text = signs[c.o.Symbols][behind] + " " + c.graph.longest(c.graph.Steps[step].From, c.card.Dx()+6)
		}
		c.put(1, c.body.Max.Y-1, cut(text, c.fan.X-2), More, 0, NoStation)
	}
}

// paintFan draws a bus with its taps; joined tells that the line from the left
// comes from the card.
func (c *Crossroads) paintFan(f Fan, joined bool) {
	if len(f.Taps) == 0 {
		return
	}
	track := c.trackOf(c.centre)
	top, bottom := min(f.Row, f.Taps[0].Row), max(f.Row, f.Taps[len(f.Taps)-1].Row)
	if f.Above > 0 {
		top = min(top, f.Taps[0].Row-1)
	}
	for y := top; y <= bottom; y++ {
		var a arms
		if y > top {
			a = a.with(armUp, heavy)
		}
		if y < bottom {
			a = a.with(armDown, heavy)
		}
		if i := slices.IndexFunc(f.Taps, func(t Tap) bool { return t.Row == y }); i >= 0 {
			a = a.with(armRight, weightOf(c.graph.Steps[f.Taps[i].Step].Kind))
		}
		if y == f.Row {
			a = a.with(armLeft, heavy)
		}
		c.arm(f.X, y, a, track)
	}
	if joined {
		c.arm(f.X-2, f.Row, arms(0).with(armRight, heavy), track)
		c.arm(f.X-1, f.Row, arms(0).with(armRight, heavy).with(armLeft, heavy), track)
	}
	for y, text := range f.Heads {
		c.put(f.X+3, y, text, Heading, 0, NoStation)
	}
	if f.Above > 0 {
		c.put(f.X+3, f.Taps[0].Row-1, c.arrow(Up)+" "+c.o.Captions.More(f.Above), More, 0, NoStation)
	}
	if f.Below > 0 {
		c.put(f.X+3, f.Taps[len(f.Taps)-1].Row+1, c.arrow(Down)+" "+c.o.Captions.More(f.Below), More, 0, NoStation)
	}
	for _, t := range f.Taps {
		c.tap(t)
	}
}

func weightOf(k Kind) arms {
	if isHeavy(k) {
		return heavy
	}
	return light
}

// tap draws the line of a step, its years and where it leads.
func (c *Crossroads) tap(t Tap) {
	s := c.graph.Steps[t.Step]
	track := c.trackOf(s.To)
	ink := Rail
	if isHeavy(s.Kind) || t.Step == c.o.Chosen {
		ink = RailAhead
	}
	c.put(t.From, t.Row, strings.Repeat(taps[c.o.Symbols][s.Kind], t.To-t.From+1), ink, track, NoStation)
	if s.Years != "" {
		c.put(t.To-1-width(s.Years)-1, t.Row, " "+s.Years+" ", Years, track, NoStation)
	}
	if t.TwoWay {
		c.put(t.From, t.Row, signs[c.o.Symbols][behind], SignLit, track, NoStation)
	}
	c.put(t.To+1, t.Row, signs[c.o.Symbols][ahead], SignLit, track, s.To)
	c.put(t.To+2, t.Row, c.o.Marks.sign(s.To), Mark, track, s.To)
	name := NameLit
	if t.Step == c.o.Chosen {
		name, c.cursor = NameChosen, t.Name.Min
	}
	c.put(t.Name.Min.X, t.Row, t.Label, name, track, s.To)
	if t.Note != "" {
		c.put(t.Name.Max.X+2, t.Row, t.Note, Note, track, s.To)
	}
}

// paintSecond draws the fan of the chosen step, and the line to it.
func (c *Crossroads) paintSecond() {
	f := *c.second
	i := slices.IndexFunc(c.fan.Taps, func(t Tap) bool { return t.Step == c.o.Chosen })
	t := c.fan.Taps[i]
	chosen := c.o.Chosen
	cursor := c.cursor
	c.paintFan(f, false)
	from := t.Name.Max.X + 1
	if t.Note != "" {
		from += 2 + width(t.Note)
	}
	track := c.trackOf(c.graph.Steps[chosen].To)
	for x := from; x < f.X; x++ {
		a := arms(0).with(armRight, heavy)
		if x > from {
			a = a.with(armLeft, heavy)
		}
		c.arm(x, t.Row, a, track)
	}
	c.cursor = cursor
}
