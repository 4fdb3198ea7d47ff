package planner

import (
	"strconv"
	"strings"

	"parcours/careers"
	"parcours/ui/phrase"
	"parcours/ui/rich"
	"parcours/ui/theme"
)

// story tells a route stop by stop: when, why, what to learn, what one uses less
// and what it pays.
func (p *Planner) story(r careers.Route, width int) []rich.Line {
	var lines []rich.Line
	for i, s := range r.Stops {
		if i > 0 {
			lines = append(lines, nil)
		}
		lines = append(lines, p.stopHead(i, s, width)...)
		for _, x := range p.stop(r, i) {
			lead := rich.Span{Text: rich.Pad("  "+x.mark, 4), Style: x.style}
			lines = append(lines, rich.Hang(lead, width, rich.Span{Text: x.text, Style: p.env.Theme.Text})...)
		}
	}
	return lines
}

// stopHead is the stop's number and title, and when one comes there.
func (p *Planner) stopHead(i int, s careers.Stop, width int) []rich.Line {
	t, when := p.env.Theme, strings.Join(phrase.Coming(p.env.Words, p.env.Graph, s), ", ")
	number := strconv.Itoa(i+1) + " "
	lines := rich.Hang(rich.Span{Text: number, Style: t.Strong}, width, rich.Span{Text: p.title(s.Node), Style: t.Title})
	return append(lines, p.below(len(number), when, t.Muted, width)...)
}

// part is a paragraph behind a mark.
type part struct {
	mark  string
	style theme.Style
	text  string
}

// stop is all that a stop gives and asks.
func (p *Planner) stop(r careers.Route, i int) []part {
	s, t := r.Stops[i], p.env.Theme
	var parts []part
	if s.Step != nil {
		parts = append(parts, part{"→", t.Accent, p.why(s.Step)})
	}
	parts = append(parts, p.gains(s, i == 0)...)
	if fades := phrase.Fades(p.env.Words, p.env.Graph, r, i); len(fades) > 0 {
		parts = append(parts, part{"-", t.Leave, p.env.Words.Units.Colon(p.env.Words.Route.UsedLess, p.env.Words.Units.List(fades))})
	}
	for _, wage := range phrase.Wages(p.env.Words, p.env.Graph, r, i) {
		parts = append(parts, p.wage(wage, s.Pay))
	}
	return parts
}

// wage is what a stop pays, or that nothing is published; the figure that the
// chart shows stands behind its mark there.
func (p *Planner) wage(wage phrase.Wage, shown *careers.Pay) part {
	if wage.Pay == nil {
		return part{"·", p.env.Theme.Muted, wage.Text}
	}
	mark := "·"
	switch drawn := wage.Pay == shown && p.axis.Draws(*wage.Pay); {
	case drawn && wage.Pay.Estimate:
		mark = "□"
	case drawn:
		mark = "■"
	}
	text := p.env.Words.Units.Colon(wage.Label, wage.Text)
	if wage.Pay.Source != "" {
		text += cited([]careers.SourceID{wage.Pay.Source})
	}
	return part{mark, p.env.Theme.Pay, text}
}

// why is the reason for a step, then what shows the step.
func (p *Planner) why(s *careers.Step) string {
	why := phrase.Why(p.env.Words, s)
	if why != "" && !strings.HasSuffix(why, ".") {
		why += "."
	}
	return strings.TrimSpace(why + " " + phrase.Shown(p.env.Words, s) + cited(s.Sources))
}

// cited names sources in brackets.
func cited(ids []careers.SourceID) string {
	if len(ids) == 0 {
		return ""
	}
	names := make([]string, len(ids))
	for i, id := range ids {
		names[i] = string(id)
	}
	return "\u00a0[" + strings.Join(names, ", ") + "]"
}

// gains are the skills to learn and to deepen.
func (p *Planner) gains(s careers.Stop, first bool) []part {
	t := p.env.Theme
	var parts []part
	for _, l := range phrase.Learnings(p.env.Words, p.env.Graph, s, false) {
		x := part{"+", t.Gain, p.env.Words.Units.Colon(l.Label, strings.Join(l.Skills, ", "))}
		if l.Deeper {
			x.mark, x.style = "^", t.Deeper
		}
		parts = append(parts, x)
	}
	if parts == nil && !first {
		return []part{{"=", t.Keep, p.env.Words.Route.NothingNew}}
	}
	return parts
}
