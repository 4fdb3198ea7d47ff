package rail

import (
	"slices"
	"strings"
)

// ladder names all levels, that of the centre marked, on the first line.
func (c *Crossroads) ladder() {
	g := c.graph
	occurs := make([]bool, len(g.Columns))
	for _, s := range g.Stations {
		occurs[s.Column] = true
	}
	var columns []int
	for i, is := range occurs {
		if is {
			columns = append(columns, i)
		}
	}
	own := slices.Index(columns, g.Stations[c.centre].Column)
	forms := 1
	for _, i := range columns {
		forms = max(forms, len(g.Columns[i].Names))
	}
	name := func(i, form int) string {
		names := g.Columns[columns[i]].Names
		return names[min(form, len(names)-1)]
	}
	first, last, form := 0, len(columns), 0
	need := func() int {
		cells := 1 + 2
		for i := first; i < last; i++ {
			cells += width(name(i, form)) + 3
		}
		return cells
	}
	for ; form < forms-1 && need() > c.o.Width; form++ {
	}
	for need() > c.o.Width && last-first > 1 {
		if own-first > last-1-own {
			first++
		} else {
			last--
		}
	}
	x, separator := 1, "›"
	if c.o.Symbols == ASCII {
		separator = ">"
	}
	for i := first; i < last; i++ {
		text, ink := name(i, form), Heading
		if i == own {
			text, ink = " "+text+" ", NameFocus
			if c.brackets() {
				text = "[" + strings.TrimSpace(text) + "]"
			}
		}
		c.put(x, 0, text, ink, c.trackOf(c.centre), NoStation)
		x += width(text) + 1
		if i+1 < last {
			c.put(x, 0, separator, Heading, 0, NoStation)
			x += 2
		}
	}
}

// legend names the lines that are drawn, on the last line.
func (c *Crossroads) legend() {
	if c.body.Max.Y >= c.o.Lines {
		return
	}
	y, x := c.o.Lines-1, 1
	add := func(sign, text string, ink Ink) {
		if x+width(sign)+1+width(text) > c.o.Width {
			return
		}
		c.put(x, y, sign, ink, 0, NoStation)
		c.put(x+width(sign)+1, y, text, Heading, 0, NoStation)
		x += width(sign) + 1 + width(text) + 2
	}
	back := false
	for kind := range Kind(Kinds) {
		if slices.ContainsFunc(c.fan.Taps, func(t Tap) bool { return c.graph.Steps[t.Step].Kind == kind }) {
			ink := Rail
			if isHeavy(kind) {
				ink = RailAhead
			}
			add(strings.Repeat(taps[c.o.Symbols][kind], 3), c.o.Captions.Legend[kind], ink)
		}
	}
	for _, t := range c.fan.Taps {
		back = back || t.TwoWay
	}
	if back {
		add(signs[c.o.Symbols][behind], c.o.Captions.Back, SignLit)
	}
	if len(c.fan.Taps) > 0 {
		add("", c.o.Captions.Length, Heading)
	}
}

// list is the Crossroads of a narrow window: headings and names below each other.
func (c *Crossroads) list() {
	g := c.graph
	name := g.longest(c.centre, c.o.Width-3)
	open, shut := " ", " "
	if c.brackets() {
		open, shut = "[", "]"
	}
	y := 1
	if y >= c.o.Lines {
		y = 0
	}
	c.put(0, y, open+name+shut, NameFocus, c.trackOf(c.centre), c.centre)
	c.card.Min.Y, c.card.Max.Y, c.card.Max.X = y, y+1, width(name)+2
	c.cursor.X, c.cursor.Y = 1, y
	y++
	steps, sign := g.next[c.centre], signs[c.o.Symbols][ahead]
	if s := c.o.Chosen; s >= 0 && g.Steps[s].To == c.centre {
		steps, sign = g.Origins(c.centre), signs[c.o.Symbols][behind]
	} else if n := len(g.Origins(c.centre)); n > 0 && c.o.Lines-y > 3 {
		c.put(1, y, cut(signs[c.o.Symbols][behind]+" "+c.o.Captions.Origins(n), c.o.Width-1), More, 0, NoStation)
		y++
	}
	c.body.Min.Y, c.body.Max.Y = y, c.o.Lines
	shown, above, below := c.entries(steps, c.o.Chosen, c.body.Dy())
	if above > 0 {
		c.put(1, y, c.arrow(Up)+" "+c.o.Captions.More(above), More, 0, NoStation)
		y++
	}
	for _, e := range shown {
		if e.step >= 0 {
			c.listed(y, e.step, sign)
		} else {
			c.put(1, y, cut(e.text, c.o.Width-1), Heading, 0, NoStation)
		}
		y++
	}
	if below > 0 {
		c.put(1, y, c.arrow(Down)+" "+c.o.Captions.More(below), More, 0, NoStation)
	}
}

// listed is a line of the narrow list: the sign, the name, the years.
func (c *Crossroads) listed(y, step int, sign string) {
	g := c.graph
	s, station := g.Steps[step], c.other(step)
	if s.From == c.centre && g.Step(s.To, s.From) >= 0 {
		sign = signs[c.o.Symbols][both]
	}
	track := c.trackOf(station)
	years := ""
	if s.Years != "" {
		years = "  " + s.Years
	}
	const at = 3 // the sign, its mark, the name
	label := g.longest(station, c.o.Width-at-width(years))
	ink := NameLit
	if step == c.o.Chosen {
		ink, c.cursor.X, c.cursor.Y = NameChosen, at, y
	}
	c.put(1, y, sign, SignLit, track, station)
	c.put(2, y, c.o.Marks.sign(station), Mark, track, station)
	c.put(at, y, label, ink, track, station)
	c.put(at+width(label), y, years, Years, track, station)
	t := Tap{Step: step, Row: y, From: 1, To: 1, Label: label, TwoWay: sign == signs[c.o.Symbols][both]}
	t.Name.Min.X, t.Name.Min.Y, t.Name.Max.X, t.Name.Max.Y = at, y, at+width(label), y+1
	c.fan.Taps = append(c.fan.Taps, t)
}
