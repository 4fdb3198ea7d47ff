package rail

import (
	"slices"
	"strings"
)

// ladder is the line that names all levels, that of the centre marked.
type ladder struct {
	names [][]string // by level, longest form first
	own   int
	gap   string // between two levels
	form  int
	// from and to are the levels that are named; the others are dots, and first and
	// last the ones that are drawn at all.
	from, to, first, last int
	dot                   string
}

// ladder writes all levels that occur on the first line. Where it is narrow their
// names are shorter, then the levels far from the centre's are dots.
func (c *Crossroads) ladder() {
	l := c.levels()
	for l.form = 0; l.cells() > c.o.Width && l.form+1 < l.forms(); l.form++ {
	}
	if l.cells() > c.o.Width {
		l.gap = strings.TrimSpace(l.gap)
	}
	for l.cells() > c.o.Width && l.to-l.from > 1 {
		if l.own-l.from > l.to-1-l.own {
			l.from++
		} else {
			l.to--
		}
	}
	for l.cells() > c.o.Width && l.last-l.first > 1 {
		if l.own-l.first > l.last-1-l.own {
			l.first++
		} else {
			l.last--
		}
		l.from, l.to = max(l.from, l.first), min(l.to, l.last)
	}
	x := 1
	for i := l.first; i < l.last; i++ {
		if i > l.first {
			c.put(x, 0, l.between(i), Heading, 0, NoStation)
			x += width(l.between(i))
		}
		text, ink, track := l.text(i), Heading, uint8(0)
		if i == l.own {
			ink, track = HeadingHere, c.trackOf(c.centre)
			open, shut := " ", " "
			if c.brackets() {
				open, shut = "[", "]"
			}
			text = open + cut(text, c.o.Width-x-2) + shut
		}
		c.put(x, 0, text, ink, track, NoStation)
		x += width(text)
	}
}

// between is what stands before a level; the blanks at the centre's own are part
// of it.
func (l *ladder) between(i int) string {
	switch l.own {
	case i:
		return strings.TrimRight(l.gap, " ")
	case i - 1:
		return strings.TrimLeft(l.gap, " ")
	}
	return l.gap
}

// levels are those that have stations.
func (c *Crossroads) levels() *ladder {
	occurs := make([]bool, len(c.graph.Columns))
	for _, s := range c.graph.Stations {
		occurs[s.Column] = true
	}
	l := &ladder{gap: " › ", dot: "·", own: -1}
	for i, is := range occurs {
		if !is {
			continue
		}
		if i == c.graph.Stations[c.centre].Column {
			l.own = len(l.names)
		}
		l.names = append(l.names, c.graph.Columns[i].Names)
	}
	l.to, l.last = len(l.names), len(l.names)
	return l
}

func (l *ladder) forms() int {
	return len(slices.MaxFunc(l.names, func(a, b []string) int { return len(a) - len(b) }))
}

// text is a level's name, or a dot.
func (l *ladder) text(i int) string {
	if i < l.from || i >= l.to {
		return l.dot
	}
	return l.names[i][min(l.form, len(l.names[i])-1)]
}

// cells is how long the line is, with a blank before it and around the own level.
func (l *ladder) cells() int {
	n := 1 + 2
	for i := l.first; i < l.last; i++ {
		n += width(l.text(i))
		if i > l.first {
			n += width(l.between(i))
		}
	}
	return n
}
