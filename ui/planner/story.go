package planner

import (
	"strconv"
	"strings"

	"parcours/careers"
	"parcours/ui/phrase"
	"parcours/ui/rich"
	"parcours/ui/telling"
	"parcours/ui/theme"
)

// story tells a route stop by stop: when, why, what to learn, what one uses less
// and what it pays.
func (p *Planner) story(r careers.Route, width int) []rich.Line {
	var lines []rich.Line
	for i, f := range telling.Stops(p.env.Graph, p.env.Words, r) {
		if i > 0 {
			lines = append(lines, nil)
		}
		number := strconv.Itoa(i+1) + " "
		lines = append(lines, rich.Hang(rich.Span{Text: number, Style: p.env.Theme.Strong}, width, rich.Span{Text: f.Text, Style: p.env.Theme.Title})...)
		lines = append(lines, p.below(len(number), strings.Join(f.Details, ", "), p.env.Theme.Muted, width)...)
		why := ""
		for _, said := range f.More {
			if said.Role == telling.Why { // what shows the step goes on behind it
				why = phrase.Sentence(said.Text) + " "
				continue
			}
			said.Text, why = why+said.Text, ""
			mark, style := p.mark(said, r.Stops[i].Pay)
			lead := rich.Span{Text: rich.Pad("  "+mark, 4), Style: style}
			lines = append(lines, rich.Hang(lead, width, rich.Span{Text: p.sentence(said), Style: p.env.Theme.Text})...)
		}
	}
	return lines
}

func (p *Planner) sentence(s telling.Said) string {
	text := s.Text
	if s.Label != "" {
		text = p.env.Words.Units.Colon(s.Label, text)
	}
	return text + phrase.Cited(s.Sources)
}

// mark stands before what is said of a stop; the figure that the chart shows has the chart's.
func (p *Planner) mark(s telling.Said, shown *careers.Pay) (string, theme.Style) {
	t := p.env.Theme
	switch s.Role {
	case telling.Shown:
		return "→", t.Accent
	case telling.Gain:
		return "+", t.Gain
	case telling.Deepen:
		return "^", t.Deeper
	case telling.Same:
		return "=", t.Keep
	case telling.Faded:
		return "-", t.Leave
	}
	switch drawn := s.Pay != nil && s.Pay == shown && p.axis.Draws(*s.Pay); {
	case drawn && s.Pay.Estimate:
		return "□", t.Pay
	case drawn:
		return "■", t.Pay
	case s.Pay != nil:
		return "·", t.Pay
	}
	return "·", t.Muted
}
