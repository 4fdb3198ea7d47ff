package sheet

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"parcours/ui/i18n"
	"parcours/ui/sections"
)

// tab is the name of a section where it can be clicked.
type tab struct {
	section, x, y int
	text          string
}

// sections is the bar of section names.
func (s *Sheet) sections() sections.Bar {
	names := make([]string, len(s.page.sections))
	for i, sec := range s.page.sections {
		names[i] = s.env.Words.Sheet.Tabs[sec.topic]
	}
	return sections.Bar{
		Env: s.env, Width: s.width, Names: names, At: s.section(), Top: s.top, Rows: s.rows(), Lines: len(s.page.lines),
	}
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
	bar := s.sections()
	var tabs []tab
	for i := first; i < len(s.page.sections) && i-first < room; i++ {
		t := tab{section: i, x: 1, y: i - first, text: bar.Name(i)}
		if i != s.section() {
			t.x += 2
		}
		tabs = append(tabs, t)
	}
	return tabs
}

// bar is the one line of names.
func (s *Sheet) bar() []tab {
	shown := s.sections().Tabs()
	tabs := make([]tab, len(shown))
	for i, t := range shown {
		tabs[i] = tab{section: t.Section, x: t.X, text: t.Text}
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

func (s *Sheet) span(top, rows, n int) string {
	return s.env.Words.Sheet.Range(top+1, min(n, top+rows), n)
}
