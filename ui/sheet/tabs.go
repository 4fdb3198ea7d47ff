package sheet

import (
	"strconv"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"parcours/ui/i18n"
)

// tab is the name of a section where it can be clicked.
type tab struct {
	section, x, y int
	text          string
}

func (s *Sheet) sign(symbol, ascii string) string {
	if s.env.ASCII {
		return ascii
	}
	return symbol
}

// tabName is the name of a section as the column or the bar shows it.
func (s *Sheet) tabName(sec int) string {
	name := s.env.Words.Sheet.Tabs[s.page.sections[sec].part]
	if sec == s.section() {
		return s.sign("▶ ", "> ") + name
	}
	return name
}

// navWidth is the width of the column of sections.
func navWidth(w *i18n.Words) int {
	widest := 0
	for _, name := range w.Sheet.Tabs {
		widest = max(widest, ansi.StringWidth(name))
	}
	return max(widest+5, 21)
}

// tabs are the names of the sections that show, each with its place.
func (s *Sheet) tabs() []tab {
	if s.frame().nav > 0 {
		return s.column()
	}
	return s.bar()
}

// column stands at the left; where the screen is short it begins late enough to
// show the section that the cursor is in, and leaves the last row to the position.
func (s *Sheet) column() []tab {
	room := s.height - 2
	first := max(0, min(s.section()-room+1, len(s.page.sections)-room))
	var tabs []tab
	for i := first; i < len(s.page.sections) && i-first < room; i++ {
		t := tab{section: i, x: 1, y: i - first, text: s.tabName(i)}
		if i != s.section() {
			t.x += 2
		}
		tabs = append(tabs, t)
	}
	return tabs
}

// between is the cells between two names on the bar.
const between = 2

// bar is one line: as many names around the cursor's section as there is room
// for, with a mark where more lie beyond.
func (s *Sheet) bar() []tab {
	room := s.width - ansi.StringWidth(s.position()) - 1
	width := func(sec int) int { return ansi.StringWidth(s.tabName(sec)) + between }
	here, n := s.section(), len(s.page.sections)
	first, used := here, width(here)+2*between
	for first > 0 && used+width(first-1) <= room {
		first--
		used += width(first)
	}
	var tabs []tab
	x := 0
	if first > 0 {
		x = between
	}
	for i := first; i < n; i++ {
		name := s.tabName(i)
		left := room - x
		if i+1 < n {
			left -= between
		}
		if i > here && ansi.StringWidth(name) > left {
			break
		}
		name = ansi.Truncate(name, max(0, left), "…")
		tabs = append(tabs, tab{section: i, x: x, text: name})
		x += ansi.StringWidth(name) + between
	}
	return tabs
}

func (s *Sheet) tabAt(x, y int) (section int, ok bool) {
	for _, t := range s.tabs() {
		if y == t.y && x >= t.x && x < t.x+ansi.StringWidth(t.text) {
			return t.section, true
		}
	}
	return 0, false
}

// writeTab writes a name; the one that the cursor is in stands out.
func (s *Sheet) writeTab(b *strings.Builder, t tab) {
	style := s.env.Theme.Muted
	if t.section == s.section() {
		style = s.env.Theme.Strong
	}
	style.Write(b, t.text)
}

// writeBar writes the bar of sections, and the position at its right end.
func (s *Sheet) writeBar(b *strings.Builder) {
	x, last := 0, -1
	for _, t := range s.tabs() {
		gap := strings.Repeat(" ", t.x-x)
		if last < 0 && t.section > 0 {
			gap = s.sign("‹ ", "< ")
		}
		s.env.Theme.Muted.Write(b, gap)
		s.writeTab(b, t)
		x, last = t.x+ansi.StringWidth(t.text), t.section
	}
	pos := s.position()
	if room := s.width - x - ansi.StringWidth(pos); last+1 < len(s.page.sections) && room >= between {
		s.env.Theme.Muted.Write(b, s.sign(" ›", " >"))
		x += between
	}
	b.WriteString(strings.Repeat(" ", max(0, s.width-x-ansi.StringWidth(pos))))
	s.env.Theme.Muted.Write(b, pos)
}

// position says which lines show of how many, and where more lie; empty where
// the whole page shows.
func (s *Sheet) position() string {
	n, rows := len(s.page.lines), s.rows()
	if n <= rows {
		return ""
	}
	up, down := " ", " "
	if s.top > 0 {
		up = s.sign("▲", "^")
	}
	if s.top+rows < n {
		down = s.sign("▼", "v")
	}
	if s.width < 30 {
		return strconv.Itoa(min(n, s.top+rows)) + "/" + strconv.Itoa(n) + up + down
	}
	return s.span(s.top, rows, n) + " " + up + down
}

// span is the lines that a window shows, counted from one: "12–31 of 80".
func (s *Sheet) span(top, rows, n int) string {
	return s.env.Words.Sheet.Range(top+1, min(n, top+rows), n)
}
