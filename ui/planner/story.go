package planner

import (
	"strconv"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"parcours/careers"
	"parcours/ui/phrase"
	"parcours/ui/telling"
	"parcours/ui/theme"
)

// story tells a route stop by stop: when, why, what to learn, what one uses less
// and what it pays.
func (p *Planner) story(r careers.Route, width int) []string {
	var lines []string
	for i, f := range telling.Stops(p.env.Graph, p.env.Words, r) {
		if i > 0 {
			lines = append(lines, "")
		}
		lines = append(lines, p.stopHead(i, f, width)...)
		why := ""
		for _, said := range f.More {
			if said.Role == telling.Why { // what shows the step goes on behind it
				why = phrase.Sentence(said.Text) + " "
				continue
			}
			said.Text, why = why+said.Text, ""
			lines = append(lines, p.part(p.said(said, r.Stops[i].Pay), width)...)
		}
	}
	return lines
}

// stopHead is the stop's number and title, and when one comes there.
func (p *Planner) stopHead(i int, f telling.Fact, width int) []string {
	t, number := p.env.Theme, strconv.Itoa(i+1)+" "
	var lines []string
	for j, l := range wrapped(f.Text, width-len(number), t.Title.Render) {
		if j > 0 {
			number = strings.Repeat(" ", len(number))
		}
		lines = append(lines, t.Strong.Render(number)+l)
	}
	for _, l := range wrapped(strings.Join(f.Details, ", "), width-len(number), t.Muted.Render) {
		lines = append(lines, strings.Repeat(" ", len(number))+l)
	}
	return lines
}

// part is a paragraph behind a mark.
type part struct {
	mark  string
	style theme.Style
	text  string
}

func (p *Planner) part(x part, width int) []string {
	const indent = 4
	var lines []string
	for i, l := range wrapped(x.text, width-indent, p.env.Theme.Text.Render) {
		lead := strings.Repeat(" ", indent)
		if i == 0 {
			lead = "  " + x.style.Render(x.mark) + strings.Repeat(" ", max(0, indent-2-ansi.StringWidth(x.mark)))
		}
		lines = append(lines, lead+l)
	}
	return lines
}

// said is a sentence behind the mark of what it says; the figure that the chart shows stands
// behind its mark there.
func (p *Planner) said(s telling.Said, shown *careers.Pay) part {
	t, text := p.env.Theme, s.Text
	if s.Label != "" {
		text = p.env.Words.Units.Colon(s.Label, text)
	}
	text += cited(s.Sources)
	switch s.Role {
	case telling.Shown:
		return part{"→", t.Accent, text}
	case telling.Gain:
		return part{"+", t.Gain, text}
	case telling.Deepen:
		return part{"^", t.Deeper, text}
	case telling.Same:
		return part{"=", t.Keep, text}
	case telling.Faded:
		return part{"-", t.Leave, text}
	}
	switch drawn := s.Pay != nil && s.Pay == shown && p.axis.Draws(*s.Pay); {
	case drawn && s.Pay.Estimate:
		return part{"□", t.Pay, text}
	case drawn:
		return part{"■", t.Pay, text}
	case s.Pay != nil:
		return part{"·", t.Pay, text}
	}
	return part{"·", t.Muted, text}
}

// cited names sources in brackets.
func cited(ids []careers.SourceID) string {
	if len(ids) == 0 {
		return ""
	}
	return "\u00a0[" + strings.Join(phrase.IDs(ids), ", ") + "]"
}
