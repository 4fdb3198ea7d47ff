package sheet

import (
	"parcours/ui/parts"
	"parcours/ui/rich"
)

// View returns the screen: the names of the sections, the page, and a card beside or below it.
func (s *Sheet) View() string {
	if s.width < 1 || s.height < 1 {
		return ""
	}
	s.ready()
	f := s.frame()
	body := rich.High(s.pageLines(), s.height-f.bodyY)
	switch {
	case s.shown() == none:
	case f.side > 0:
		body = rich.Beside(f.sideX-f.bodyX, rich.Span{}, body, rich.High(s.cardView(f.side), s.height))
	default:
		for i, l := range s.cardView(f.text) {
			if y := s.rows() + i; y < len(body) {
				body[y] = append(rich.Line{{Text: "  "}}, l...)
			}
		}
	}
	if f.nav > 0 {
		body = rich.Beside(f.nav, rich.Span{}, s.navView(), body)
	} else if f.bodyY > 0 {
		body = append([]rich.Line{s.bar().Line()}, body...)
	}
	return rich.Render(body, s.width)
}

// pageLines are the lines of the page in sight, that of the cursor marked.
func (s *Sheet) pageLines() []rich.Line {
	th := s.env.Theme
	var lines []rich.Line
	for _, l := range parts.Window(s.pager, s.page.lines) {
		lead, text := rich.Span{Text: "  "}, l.Line
		if l.fact == s.at {
			lead, text = rich.Span{Text: "▌ ", Style: th.Accent}, text.Instead(th.Text, th.Strong)
		}
		lines = append(lines, append(rich.Line{lead}, text...))
	}
	return lines
}

// navView is the column of sections, which tells the position on its last row.
func (s *Sheet) navView() []rich.Line {
	lines := make([]rich.Line, s.height)
	for _, t := range s.tabs() {
		style := s.env.Theme.Muted
		if t.Index == s.section() {
			style = s.env.Theme.Strong
		}
		lines[t.y] = append(rich.Of(rich.Pad("", t.X), s.env.Theme.Text), rich.Span{Text: t.Text, Style: style})
	}
	lines[s.height-1] = rich.Of(" "+rich.Cut(s.bar().Position(), s.nav-2), s.env.Theme.Muted)
	return lines
}
