package parts

import (
	"strconv"
	"strings"

	"parcours/ui/rich"
	"parcours/ui/theme"
)

// Bar is one line of names, of which one is at hand. As many stand around it as
// there is room for, with marks where more lie beyond; above a page, what part of
// it is in view stands at the right end.
type Bar struct {
	Theme *theme.Theme
	Width int
	// Names are the tabs, At is the one at hand.
	Names []string
	At    int
	// Off are the names that stand for nothing here; nil for none.
	Off map[int]bool
	// Page is the page below, zero for none, and Range says which lines of it show.
	Page  Pager
	Range func(first, last, all int) string
}

// Tab is a name where it can be clicked.
type Tab struct {
	Index, X int
	Text     string
}

// between is the cells between two names.
const between = 2

// Name is a name; the one at hand is marked, one that is off stands in brackets.
func (b Bar) Name(i int) string {
	name := b.Names[i]
	if b.Off[i] {
		name = "(" + name + ")"
	}
	if i == b.At {
		return "▶ " + name
	}
	return name
}

// Tabs are the names that show, each with its place.
func (b Bar) Tabs() []Tab {
	room := b.Width - rich.Width(b.Position()) - 1
	width := func(i int) int { return rich.Width(b.Name(i)) + between }
	first, used := b.At, width(b.At)+2*between
	for first > 0 && used+width(first-1) <= room {
		first--
		used += width(first)
	}
	var tabs []Tab
	x := 0
	if first > 0 {
		x = between
	}
	for i := first; i < len(b.Names); i++ {
		name, left := b.Name(i), room-x
		if i+1 < len(b.Names) {
			left -= between
		}
		if i > b.At && rich.Width(name) > left {
			break
		}
		name = rich.Cut(name, left)
		tabs = append(tabs, Tab{Index: i, X: x, Text: name})
		x += rich.Width(name) + between
	}
	return tabs
}

// TabAt is the name that stands at x.
func (b Bar) TabAt(x int) (index int, ok bool) {
	for _, t := range b.Tabs() {
		if x >= t.X && x < t.X+rich.Width(t.Text) {
			return t.Index, true
		}
	}
	return 0, false
}

// Line is the bar, Width cells wide.
func (b Bar) Line() rich.Line {
	th, x, last := b.Theme, 0, -1
	var line rich.Line
	for _, t := range b.Tabs() {
		gap := strings.Repeat(" ", t.X-x)
		if last < 0 && t.Index > 0 {
			gap = "‹ "
		}
		style := th.Muted
		switch {
		case b.Off[t.Index]:
			style = th.Axis
		case t.Index == b.At:
			style = th.Strong
		}
		line = append(line, rich.Span{Text: gap, Style: th.Muted}, rich.Span{Text: t.Text, Style: style})
		x, last = t.X+rich.Width(t.Text), t.Index
	}
	position := b.Position()
	left := b.Width - x - rich.Width(position)
	if last+1 < len(b.Names) && left >= between {
		line = append(line, rich.Span{Text: " ›", Style: th.Muted})
		left -= between
	}
	return append(line, rich.Span{Text: strings.Repeat(" ", max(0, left))}, rich.Span{Text: position, Style: th.Muted})
}

// Position says which lines show of how many, and where more lie; empty where
// the whole page shows.
func (b Bar) Position() string {
	p := b.Page
	if p.Lines <= p.Rows {
		return ""
	}
	up, down := " ", " "
	if p.Above() > 0 {
		up = "▲"
	}
	if p.Below() > 0 {
		down = "▼"
	}
	end := min(p.Lines, p.Top+p.Rows)
	if b.Width < 30 {
		return strconv.Itoa(end) + "/" + strconv.Itoa(p.Lines) + up + down
	}
	return b.Range(p.Top+1, end, p.Lines) + " " + up + down
}
