package planner

import (
	"github.com/charmbracelet/x/ansi"

	"parcours/careers"
	"parcours/ui/parts"
	"parcours/ui/rich"
)

// Rows above the rails: the aims; and above a list: the field or what it is of, and
// how much of it is out of sight.
const aimRows, headRows = 1, 2

// indent is the cells before what is drawn.
const indent = 1

// View draws the screen.
func (p *Planner) View() string {
	if p.width < 1 || p.height < 1 {
		return ""
	}
	lines := []rich.Line{p.listHead(), p.listCount()}
	if p.view == routes {
		lines = append([]rich.Line{nil}, p.laid().lines...)
		if len(p.plan.Routes) > 0 || p.waiting() { // else nothing is to be chosen among
			lines[0] = p.aims().Line()
		}
	} else {
		lines = append(lines, rich.High(p.list.View(p.env.Theme, p.width, true), p.listRows())...)
		lines = append(lines, p.about()...)
	}
	return rich.Render(lines[:min(len(lines), p.height)], p.width)
}

// aims are what routes may be chosen by.
func (p *Planner) aims() parts.Bar {
	return parts.Bar{Theme: p.env.Theme, Width: p.width, Names: p.env.Words.Plan.Aims[:], At: int(p.asked.aim), Off: map[int]bool{int(careers.BestPaid): p.isUnpaid()}}
}

// listHead is the field, or what the list is of.
func (p *Planner) listHead() rich.Line {
	t, w := p.env.Theme, p.env.Words.Plan
	switch p.view {
	case origins:
		return rich.Line{{Text: " " + w.LeadsTo(p.title(p.asked.to)), Style: t.Title}}
	case onward:
		return rich.Line{{Text: " " + w.GoesFrom(p.quoted(p.asked.from)), Style: t.Title}}
	}
	text, style := w.Hint, t.Muted
	if p.field.Value() != "" {
		text, _ = p.field.Window(p.width - rich.Width(p.prompt()))
		style = t.Strong
	}
	return rich.Line{{Text: p.prompt(), Style: t.Head}, {Text: text, Style: style}}
}

func (p *Planner) prompt() string { return ansi.TruncateWc(" "+p.env.Words.Plan.Prompt, p.width/2, "") }

// listCount says from where, what the years are counted on, and how many rows are out
// of sight.
func (p *Planner) listCount() rich.Line {
	t, c := p.env.Theme, p.columns
	mark := p.list.OutOfSight(p.width/4, p.env.Words)
	from := ""
	if p.view == goals {
		from = p.env.Words.Plan.From + " " + p.name(p.asked.from)
	}
	room := p.width - rich.Width(mark) - 2
	line := rich.Of(" "+rich.Cut(from, room), t.Muted)
	if at := parts.Mark + c.level + c.name; c.bar > 0 && p.end > 0 && line.Width() < at && at+c.bar <= room {
		line = append(line.Fill(at), rich.Span{Text: p.scale(), Style: t.Axis})
	}
	return append(line.Fill(p.width-rich.Width(mark)-1), rich.Span{Text: mark, Style: t.Muted})
}

// Cursor stands in the field, or on what is chosen.
func (p *Planner) Cursor() (x, y int, ok bool) {
	if p.width < 1 || p.height < 1 {
		return 0, 0, false
	}
	switch p.view {
	case goals:
		prompt := rich.Width(p.prompt())
		_, x := p.field.Window(p.width - prompt)
		return min(prompt+x, p.width-1), 0, true
	case routes:
		x, y := p.laid().cursor(p.way, p.stop)
		return min(x, p.width-1), min(y, p.height-1), true
	}
	row, _ := p.list.ChosenRow()
	return 0, max(0, min(headRows+row, p.height-1)), true
}

// quoted is the title of a node in quotation marks; the entry point has none.
func (p *Planner) quoted(id careers.NodeID) string {
	if id == careers.FromEntry {
		return p.title(id)
	}
	return p.env.Words.Units.Quote(p.title(id))
}
