package rail

import (
	"image"
	"slices"
	"strings"
)

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
	drawn := c.fan.Taps
	if c.second != nil {
		drawn = slices.Concat(drawn, c.second.Taps)
	}
	for kind := range Kind(Kinds) {
		if slices.ContainsFunc(drawn, func(t Tap) bool { return t.Kind == kind }) {
			add(strings.Repeat(taps[c.o.Symbols][kind], 3), c.o.Captions.Legend[kind], weightOf(isHeavy(kind)).ink())
		}
	}
	if slices.ContainsFunc(drawn, func(t Tap) bool { return t.TwoWay }) {
		add(signs[c.o.Symbols][behind], c.o.Captions.Back, SignLit)
	}
	if slices.ContainsFunc(drawn, func(t Tap) bool { return t.Kind != Related }) {
		add("", c.o.Captions.Length, Heading)
	}
}

// listAt is where names stand in a plain list: behind a blank, the sign, its mark.
const listAt = 3

// list is the Crossroads of a narrow window: headings and names below each other.
func (c *Crossroads) list() {
	g, y := c.graph, c.body.Min.Y
	c.listedCard(y)
	y++
	steps, sign := g.next[c.centre], ahead
	if slices.Contains(c.in, c.o.Chosen) {
		steps, sign = c.in, behind
		if c.o.Lines-y > 3 {
			c.put(1, y, cut(c.heading(), c.o.Width-1), Heading, 0, NoStation)
			y++
		}
	} else if len(c.in) > 0 && c.o.Lines-y > 3 {
		c.put(listAt, y, c.clause(c.origin(), c.o.Width-listAt), More, 0, NoStation)
		y++
	}
	c.body.Min.Y = min(y, c.body.Max.Y)
	c.fan.Heads = map[int]string{}
	shown, l := c.listEntries(steps, sign)
	c.fan.Above, c.fan.Below = l.above, l.below
	if l.up {
		c.put(1, y, c.more(Up, l.above), More, 0, NoStation)
		c.fan.up = y
		y++
	}
	for _, e := range shown {
		if e.step >= 0 {
			c.listed(y, e.step, sign)
		} else if e.text != "" {
			c.fan.Heads[y] = e.text
			c.put(1, y, cut(e.text, c.o.Width-1), Heading, 0, NoStation)
		}
		y++
	}
	if l.down {
		c.put(1, y, c.more(Down, l.below), More, 0, NoStation)
		c.fan.down = y
	}
}

// listedCard is the card as one line: the name, and pay where there is room.
func (c *Crossroads) listedCard(y int) {
	c.name = c.label(c.centre, c.o.Width-2)
	open, shut := " ", " "
	if c.brackets() {
		open, shut = "[", "]"
	} else if mark := c.o.Marks.Sign(c.centre); mark != "" {
		open = mark
	}
	track, end := c.trackOf(c.centre), width(c.name)+2
	c.put(0, y, open+c.name+shut, NameFocus, track, c.centre)
	if note := c.graph.Stations[c.centre].Note; note != "" && end+1+width(note) <= c.o.Width {
		c.facts = []string{note}
		c.put(end+1, y, note, NoteLit, track, c.centre)
	}
	c.card = image.Rect(0, y, end, y+1)
	c.cursor = image.Pt(1, y)
}

// clause is a sentence in some cells, or what is before its first comma, or cut.
func (c *Crossroads) clause(sentence string, cells int) string {
	if first, _, ok := strings.Cut(sentence, ","); ok && width(sentence) > cells {
		sentence = first
	}
	return cut(sentence, cells)
}

// listEntries are the rows of a plain list. No lines tell kinds there, so the
// heading of the first group in sight stays.
func (c *Crossroads) listEntries(steps []int, sign mark) ([]entry, list) {
	rows := c.body.Dy()
	if sign == behind {
		all := make([]entry, len(steps))
		for i, s := range steps {
			all[i] = entry{step: s}
		}
		return c.seen(all, c.o.Chosen, rows)
	}
	if all := c.grouped(steps, c.o.Chosen, foldTo, true, true); len(all) <= rows {
		return all, list{end: len(all)}
	}
	all := c.grouped(steps, c.o.Chosen, foldTo, true, false)
	shown, l := c.seen(all, c.o.Chosen, rows)
	if l.first == 0 || len(shown) < 2 || shown[0].step < 0 {
		return shown, l
	}
	shown = slices.Clone(shown)
	if shown[0].step == c.o.Chosen {
		return shown, l
	}
	l.above += countSteps(shown[:1])
	shown[0] = entry{step: -1, text: c.o.Captions.Kinds[shown[0].kind], kind: shown[0].kind}
	return shown, l
}

// listed is a line of the plain list: the sign, the name, the years.
func (c *Crossroads) listed(y, step int, sign mark) {
	g := c.graph
	s, station := g.Steps[step], c.other(step)
	twoWay := s.From == c.centre && g.isTwoWay(step)
	if twoWay {
		sign = both
	} else if s.Kind == Related {
		sign = other
	}
	track := c.trackOf(station)
	years := ""
	if s.Years != "" {
		years = "  " + s.Years
	}
	label := c.label(station, c.o.Width-listAt-width(years))
	ink := NameLit
	if step == c.o.Chosen {
		ink, c.cursor = NameChosen, image.Pt(listAt, y)
	}
	c.put(1, y, signs[c.o.Symbols][sign], SignLit, track, station)
	c.put(2, y, c.o.Marks.Sign(station), Mark, track, station)
	c.put(listAt, y, label, ink, track, station)
	c.put(listAt+width(label), y, years, Years, track, station)
	c.fan.Taps = append(c.fan.Taps, Tap{
		Step: step, Kind: s.Kind, TwoWay: twoWay, Row: y, From: 1, To: 1, Label: label, Name: image.Rect(listAt, y, listAt+width(label), y+1),
	})
}
