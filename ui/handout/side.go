package handout

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"

	"parcours/careers"
	"parcours/ui/telling"
)

// The measures of a side of A4 as page.css sets it, in points. The height is less than
// the page has: letters are reckoned, not measured.
const (
	sideWidth, sideHeight = 516, 766
	gutter                = 20
	titleSize, titleLine  = 20, 23
	leadSize, leadLine    = 11, 15
	bodySize, bodyLine    = 9, 11.8
	smallSize, smallLine  = 7, 9.2
	headTall              = 26
	itemGap               = 2.6
	labelWidth            = 80      // of facts behind labels
	cellsWidth            = 58      // of levels
	writeTall             = 23      // a line to write on
	barTall, barText      = 14, 240 // of a figure, and the width of its words
	wayTall               = 46      // of a way drawn as a rail, with its words
	groupTall             = 3.5     // a step's part of the head of its group
)

// noTopic is that of what no page tells.
const noTopic telling.Topic = 99

// cut is facts under a head, of which a side shows the first ones, as many as it has room
// for; behind them what it shows in any case.
type cut struct {
	topic telling.Topic
	id    string // of the head, unique on the sheet; the topic's where empty
	head  string // empty for none
	facts []telling.Fact
	shown int
	talls []float64          // of the first so many facts, in points
	fixed func(page)         // writes what is shown in any case, in the order of reading
	tall  float64            // of that, in points
	rests []careers.SourceID // which it names
	told  int                // how many facts it tells
	dear  float64            // how much more room than others its facts are given; 0 for as much
}

// side is a side of a sheet: bands from above to below, each of columns beside each other.
type side struct {
	bands [][][]*cut
	front *side // whose sources are listed on this side, with its own; nil on a front
}

func (s side) cuts() (all []*cut) {
	for _, band := range s.bands {
		for _, column := range band {
			all = append(all, column...)
		}
	}
	return all
}

// measure reckons how high the facts of a side stand in their columns.
func (p page) measure(s side) {
	for _, band := range s.bands {
		width := float64(sideWidth+gutter)/float64(len(band)) - gutter
		for _, column := range band {
			for _, c := range column {
				c.talls = make([]float64, 1, len(c.facts)+1)
				for i, f := range c.facts {
					c.talls = append(c.talls, c.talls[i]+p.tall(f, width))
				}
			}
		}
	}
}

// fill takes facts as long as the side has room, each time of the cut that takes least of it.
func (p page) fill(s side, room float64) {
	p.measure(s)
	for open := s.cuts(); ; {
		open = slices.DeleteFunc(open, func(c *cut) bool { return c.shown == len(c.facts) })
		if len(open) == 0 {
			return
		}
		least := slices.MinFunc(open, func(a, b *cut) int { return cmp.Compare(a.talls[a.shown]/(1+a.dear), b.talls[b.shown]/(1+b.dear)) })
		if least.shown++; p.height(s) > room {
			least.shown--
			open = slices.DeleteFunc(open, func(c *cut) bool { return c == least })
		}
	}
}

// height is how high a side is as far as it is filled.
func (p page) height(s side) float64 {
	all := 0.0
	for _, band := range s.bands {
		highest := 0.0
		for _, column := range band {
			tall := 0.0
			for _, c := range column {
				tall += c.height()
			}
			highest = max(highest, tall)
		}
		all += highest
	}
	if s.front != nil {
		all += p.sourcesTall(append(s.cuts(), s.front.cuts()...))
	}
	return all
}

func (c *cut) height() float64 {
	tall := c.tall + c.talls[c.shown]
	if c.shown > 0 && c.head != "" {
		tall += headTall
	}
	if c.shown > 0 && c.shown < len(c.facts) {
		tall += smallLine + 2
	}
	return tall
}

// tall is how high a fact stands in a column, in points.
func (p page) tall(f telling.Fact, width float64) float64 {
	text := f.Text
	for range f.Sources {
		text += " 00"
	}
	switch f.Form {
	case telling.Labelled, telling.Term:
		return max(textTall(f.Label, labelWidth, bodySize, bodyLine), textTall(text, width-labelWidth, bodySize, bodyLine)) + 3
	case telling.Skill:
		return textTall(f.Text, width-cellsWidth, bodySize, bodyLine) + 1
	case telling.Step:
		return textTall(f.Short+" "+f.Details[len(f.Details)-1]+strings.Repeat(" 0", len(f.Sources)), width-60, bodySize, bodyLine) + groupTall
	case telling.Change:
		if f.Skill != nil {
			return textTall(f.Text, width-cellsWidth-30, bodySize, bodyLine) + 1
		}
	}
	return textTall(text, width-10, bodySize, bodyLine) + itemGap
}

// textTall is how high a text stands in lines so wide.
func textTall(text string, width, size, line float64) float64 {
	return line * math.Ceil(ems(text)*size*1.02/width)
}

// sourcesTall is how high the list of the sources is that cuts and the pay rest on.
func (p page) sourcesTall(cuts []*cut) float64 {
	seen, tall := map[careers.SourceID]bool{}, 0.0
	for _, c := range cuts {
		rests := slices.Clone(c.rests)
		for _, f := range c.facts[:c.shown] {
			if f.Skill == nil {
				rests = append(rests, f.Sources...)
			}
		}
		for _, id := range rests {
			if s := p.g.Source(id); s != nil && !seen[id] {
				seen[id] = true
				tall += textTall("00 "+p.shortSource(s)[0].Text+hostOf(s.URL), (sideWidth-gutter)/2-6, smallSize, smallLine) + 1
			}
		}
	}
	return tall/2 + headTall + smallLine
}

// lay writes the bands of a filled side.
func (p page) lay(s side) {
	for _, band := range s.bands {
		var columns [][]Block
		for _, column := range band {
			of := page{p.composer, &Part{ID: p.ID}}
			for _, c := range column {
				of.cut(c)
			}
			if len(of.Blocks) > 0 {
				columns = append(columns, of.Blocks)
			}
		}
		if len(columns) == 1 {
			p.add(columns[0]...)
		} else if len(columns) > 1 {
			p.add(Columns{columns})
		}
	}
}

func (p page) cut(c *cut) {
	if c.shown > 0 {
		id := c.id
		if id == "" {
			id = strconv.Itoa(int(c.topic) + 1)
		}
		if id = slug(id); c.head != "" {
			p.head(id, c.head)
		}
		p.groups(id, c.topic, []telling.Group{{Of: telling.All, Facts: c.facts[:c.shown]}})
		if more := len(c.facts) - c.shown; more > 0 {
			p.aside("+ " + p.w.Route.More(more))
		}
	}
	if c.fixed != nil {
		c.fixed(p)
	}
}

// numbered are the sources of a sheet in the order of their numbers.
type numbered struct {
	part  string         // its id, with which the ids of their places begin
	node  careers.NodeID // that the sheet is about, "" for none
	order []careers.SourceID
}

func (n *numbered) of(id careers.SourceID) int {
	at := slices.Index(n.order, id)
	if at < 0 {
		at, n.order = len(n.order), append(n.order, id)
	}
	return at + 1
}

func (n *numbered) anchor(id careers.SourceID) string { return n.part + "-" + sourceID(id) }
