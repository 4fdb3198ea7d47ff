package sheet

import (
	"strings"

	"parcours/ui/rich"
	"parcours/ui/sections"
)

// View returns the screen. It is drawn once for each change.
func (s *Sheet) View() string {
	if s.width < 1 || s.height < 1 {
		return ""
	}
	s.ready()
	if s.drawn == "" {
		s.drawn = s.draw()
	}
	return s.drawn
}

func (s *Sheet) draw() string {
	var b strings.Builder
	b.Grow(s.width * s.height * 3)
	f := s.frame()
	if f.bodyY > 0 {
		s.sections().Write(&b)
		b.WriteByte('\n')
	}
	rows, tabs := s.rows(), s.tabs()
	for y := range s.height - f.bodyY {
		if y > 0 {
			b.WriteByte('\n')
		}
		if f.nav > 0 {
			s.writeNav(&b, tabs, y, f.nav)
		}
		if y >= rows {
			b.WriteString(strings.Repeat(" ", gutter))
			s.cardRow(&b, y-rows, f.text)
			continue
		}
		s.writeLine(&b, s.top+y)
		if f.side > 0 && s.shown() != none {
			b.WriteString(strings.Repeat(" ", max(0, f.sideX-f.bodyX-s.lineWidth(s.top+y))))
			s.cardRow(&b, y, f.side)
		}
	}
	return sections.Clip(b.String(), s.width)
}

// writeLine writes line i of the page with its gutter.
func (s *Sheet) writeLine(b *strings.Builder, i int) {
	if i >= len(s.page.lines) {
		return
	}
	l, th := s.page.lines[i], s.env.Theme
	if l.fact != s.at {
		b.WriteString("  ")
		l.Write(b)
		return
	}
	th.Accent.Write(b, "▌ ")
	l.Instead(th.Text, th.Strong).Write(b)
}

// lineWidth is the width of what writeLine writes.
func (s *Sheet) lineWidth(i int) int {
	if i >= len(s.page.lines) {
		return 0
	}
	return gutter + s.page.lines[i].Width()
}

// writeNav writes row y of the column of sections on exactly width cells.
func (s *Sheet) writeNav(b *strings.Builder, tabs []tab, y, width int) {
	used := 0
	for _, t := range tabs {
		if t.y == y {
			b.WriteString(strings.Repeat(" ", t.x))
			s.writeTab(b, t)
			used = t.x + rich.Width(t.text)
		}
	}
	if y == s.height-1 {
		pos := rich.Cut(s.sections().Position(), width-2)
		b.WriteString(" ")
		s.env.Theme.Muted.Write(b, pos)
		used = 1 + rich.Width(pos)
	}
	b.WriteString(strings.Repeat(" ", max(0, width-used)))
}
