package planner

import (
	"slices"
	"strconv"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"parcours/careers"
	"parcours/ui/phrase"
	"parcours/ui/theme"
)

// story tells a route stop by stop: when, why, what to learn, what is left
// behind and what it pays.
func (p *Planner) story(r careers.Route, width int) []string {
	var lines []string
	for i, s := range r.Stops {
		if i > 0 {
			lines = append(lines, "")
		}
		lines = append(lines, p.stopHead(i, s, width)...)
		for _, part := range p.stop(r, i) {
			lines = append(lines, p.part(part, width)...)
		}
	}
	return lines
}

// stopHead is the stop's number and title, and when one comes there.
func (p *Planner) stopHead(i int, s careers.Stop, width int) []string {
	t, w := p.env.Theme, p.env.Words.Plan
	when := w.Start
	if s.Step != nil {
		after := w.AfterUnknown
		if years := phrase.Years(p.env.Words, s.Step.Years); years != "" {
			after = w.After(years)
		}
		when = p.env.Words.Facts.StepKind[s.Step.Kind] + ", " + after
		if all := phrase.Years(p.env.Words, s.Arrival); i > 1 && all != "" {
			when += ", " + w.Arrival(all)
		}
	}
	var lines []string
	number := strconv.Itoa(i+1) + " "
	for j, l := range wrapped(p.title(s.Node), width-len(number), t.Title.Render) {
		if j > 0 {
			number = strings.Repeat(" ", len(number))
		}
		lines = append(lines, t.Strong.Render(number)+l)
	}
	for _, l := range wrapped(when, width-len(number), t.Muted.Render) {
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

// stop is all that a stop gives and asks.
func (p *Planner) stop(r careers.Route, i int) []part {
	s, t, w := r.Stops[i], p.env.Theme, p.env.Words
	var parts []part
	if s.Step != nil {
		parts = append(parts, part{p.env.Sign("→", ">"), t.Accent, p.why(s.Step)})
	}
	parts = append(parts, p.gains(s, i == 0)...)
	if i > 0 {
		parts = append(parts, p.left(s, r.Stops[i-1].Node)...)
	}
	node := p.env.Graph.Node(s.Node)
	switch {
	case s.Pay != nil:
		pay := w.Units.Colon(w.Plan.Pay, phrase.Level(w, *s.Pay)+", "+phrase.Pay(w, *s.Pay))
		parts = append(parts, part{p.payMark(*s.Pay), t.Pay, pay})
	case node.Kind == careers.Role:
		parts = append(parts, part{p.env.Sign("·", "."), t.Muted, w.Facts.NoPay})
	}
	return parts
}

// payMark is the mark that the figure has in the charts of pay.
func (p *Planner) payMark(pay careers.Pay) string {
	if pay.Estimate {
		return p.env.Sign("□", "o")
	}
	return p.env.Sign("■", "*")
}

// why is the reason for a step and where it comes from.
func (p *Planner) why(s *careers.Step) string {
	text := p.env.Text(s.Why)
	if len(s.Sources) > 0 {
		names := make([]string, len(s.Sources))
		for i, id := range s.Sources {
			names[i] = string(id)
		}
		text += " [" + strings.Join(names, ", ") + "]"
	}
	if s.Estimate {
		text += " (" + p.env.Words.Facts.Estimate + ")"
	}
	return text
}

// gains are the skills to learn and to deepen.
func (p *Planner) gains(s careers.Stop, first bool) []part {
	w, t := p.env.Words.Plan, p.env.Theme
	var fresh, deeper []string
	for _, gain := range s.Gains {
		name := p.env.Text(p.env.Graph.Skill(gain.Skill).Name)
		level := phrase.Level4(p.env.Words, gain.Need)
		if gain.IsNew() {
			fresh = append(fresh, strings.TrimSpace(name+" "+level))
		} else {
			deeper = append(deeper, name+" "+strconv.Itoa(gain.Had)+p.env.Sign("→", ">")+level)
		}
	}
	if len(fresh)+len(deeper) == 0 {
		if first {
			return nil
		}
		return []part{{"=", t.Keep, w.NothingNew}}
	}
	head := w.Learn
	if p.env.Graph.Node(s.Node).Kind == careers.Training {
		head = w.Learnt
	}
	var parts []part
	if len(fresh) > 0 {
		parts = append(parts, part{"+", t.Gain, p.env.Words.Units.Colon(head(len(fresh)), strings.Join(fresh, ", "))})
	}
	if len(deeper) > 0 {
		parts = append(parts, part{"^", t.Deeper, p.env.Words.Units.Colon(w.Deepen(len(deeper)), strings.Join(deeper, ", "))})
	}
	return parts
}

// tasksShown is how many of the tasks left behind are told.
const tasksShown = 3

// left are the skills and tasks left behind.
func (p *Planner) left(s careers.Stop, from careers.NodeID) []part {
	w, t := p.env.Words, p.env.Theme
	var parts []part
	if len(s.LeftSkills) > 0 {
		names := make([]string, len(s.LeftSkills))
		for i, id := range s.LeftSkills {
			names[i] = p.env.Text(p.env.Graph.Skill(id).Name)
		}
		parts = append(parts, part{"-", t.Leave, w.Units.Colon(w.Plan.Left, strings.Join(names, ", "))})
	}
	if len(s.LeftTasks) > 0 {
		parts = append(parts, part{"-", t.Leave, w.Units.Colon(w.Plan.LeftTasks(len(s.LeftTasks)), p.tasks(from, s.LeftTasks))})
	}
	return parts
}

// tasks are the first of some tasks of a node.
func (p *Planner) tasks(of careers.NodeID, ids []careers.TaskID) string {
	var texts []string
	for _, task := range p.env.Graph.Node(of).Tasks {
		if len(texts) < tasksShown && slices.Contains(ids, task.ID) {
			texts = append(texts, strings.TrimSuffix(p.env.Text(task.Text), "."))
		}
	}
	text := strings.Join(texts, p.env.Words.Plain.Semicolon)
	if len(ids) > len(texts) {
		text += p.env.Sign(" …", " ...")
	}
	return text
}
