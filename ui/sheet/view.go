package sheet

import (
	"parcours/ui/rich"
)

// View returns the screen: the names of the leaves, the page, and below it where the chosen line
// comes from, or a card below or beside it.
func (s *Sheet) View() string {
	if s.width < 1 || s.height < 1 {
		return ""
	}
	s.ready()
	f := s.frame()
	body := rich.High(s.reader.View(s.env.Theme), s.height-f.bodyY)
	switch {
	case f.foot > 0:
		for i, l := range s.footView(f.foot, f.text) {
			body[len(body)-f.foot+i] = append(rich.Line{{Text: "  "}}, l...)
		}
	case s.shown() == none:
	case f.side > 0:
		body = rich.Beside(f.sideX, rich.Span{}, body, rich.High(s.cardView(f.side), s.height-f.bodyY))
	default:
		for i, l := range s.cardView(f.text) {
			if y := s.rows() + i; y < len(body) {
				body[y] = append(rich.Line{{Text: "  "}}, l...)
			}
		}
	}
	if f.bodyY > 0 {
		body = append([]rich.Line{s.bar().Line()}, body...)
	}
	return rich.Render(body, s.width)
}
