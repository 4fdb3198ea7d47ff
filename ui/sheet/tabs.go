package sheet

import (
	"parcours/ui/i18n"
	"parcours/ui/parts"
	"parcours/ui/rich"
)

// tab is the name of a section where it can be clicked, on a row.
type tab struct {
	parts.Tab
	y int
}

// bar is the bar of section names.
func (s *Sheet) bar() parts.Bar {
	names := make([]string, len(s.page.sections))
	for i, sec := range s.page.sections {
		names[i] = s.env.Words.Sheet.Tabs[sec.topic]
	}
	return parts.Bar{Theme: s.env.Theme, Width: s.width, Names: names, At: s.section(), Page: s.pager, Range: s.env.Words.Sheet.Range}
}

// navWidth is the width of the column of sections.
func navWidth(w *i18n.Words) int {
	widest := 0
	for _, name := range w.Sheet.Tabs {
		widest = max(widest, rich.Width(name))
	}
	return max(widest+5, 21)
}

// tabs are the names of the sections that show, each with its place: in the bar, or in a column at
// the left, which begins late enough on a short screen to show the section that the cursor is in,
// and leaves the last row to the position.
func (s *Sheet) tabs() (tabs []tab) {
	bar := s.bar()
	if s.frame().nav == 0 {
		for _, t := range bar.Tabs() {
			tabs = append(tabs, tab{t, 0})
		}
		return tabs
	}
	room := s.height - 2
	first := max(0, min(s.section()-room+1, len(s.page.sections)-room))
	for i := first; i < len(s.page.sections) && i-first < room; i++ {
		t := parts.Tab{Index: i, X: 1, Text: bar.Name(i)}
		if i != s.section() {
			t.X += 2
		}
		tabs = append(tabs, tab{t, i - first})
	}
	return tabs
}

func (s *Sheet) tabAt(x, y int) (section int, ok bool) {
	for _, t := range s.tabs() {
		if y == t.y && x >= t.X && x < t.X+rich.Width(t.Text) {
			return t.Index, true
		}
	}
	return 0, false
}
