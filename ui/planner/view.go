package planner

import (
	"github.com/charmbracelet/x/ansi"

	"parcours/careers"
	"parcours/ui/parts"
	"parcours/ui/rich"
)

// headRows are the rows above the list or the page.
const headRows = 2

// wideFrom is the width from which the chosen route is told beside the routes.
const wideFrom = 112

// wide reports whether there are two columns.
func (p *Planner) wide() bool { return p.width >= wideFrom && p.bodyHeight() >= 12 }

func (p *Planner) bodyHeight() int { return max(0, p.height-headRows) }

// View draws the screen.
func (p *Planner) View() string {
	if p.width < 1 || p.height < 1 {
		return ""
	}
	lines := []rich.Line{p.listHead(), p.listCount()}
	if p.view == routes {
		lines = append([]rich.Line{p.ends(), p.aims().Line()}, p.body()...)
	} else {
		lines = append(lines, p.list.View(p.env.Theme, p.width, true)...)
	}
	return rich.Render(lines[:min(len(lines), p.height)], p.width)
}

// body is the page, in two columns where there is room.
func (p *Planner) body() []rich.Line {
	g := p.laid()
	shown := parts.Window(p.pager, g.scrolled)
	if !p.wide() {
		return shown
	}
	t := p.env.Theme
	left := make([]rich.Line, p.bodyHeight())
	copy(left, g.fixed)
	if len(g.fixed) > len(left) {
		left[len(left)-1] = rich.Line{{Text: "…", Style: t.Muted}}
	}
	return rich.Beside(p.leftWidth(), rich.Span{Text: " │ ", Style: t.Line}, left, shown)
}

func (p *Planner) leftWidth() int  { return (p.width - 3) / 2 }
func (p *Planner) rightWidth() int { return p.width - 3 - p.leftWidth() }

// ends say from where to where, and how much of the page is out of sight.
func (p *Planner) ends() rich.Line {
	p.laid()
	t, mark := p.env.Theme, p.outOfSight(p.pager)
	room := p.width - 2 - rich.Width(mark)
	from, to := p.asked.from, p.asked.to
	text := rich.Fitting(room, p.title(from)+" → "+p.title(to), p.name(from)+" → "+p.name(to), p.short(from)+" → "+p.name(to))
	return append(rich.Line{{Text: " " + text, Style: t.Title}}.Fill(room+2), rich.Span{Text: mark, Style: t.Muted})
}

// outOfSight says how many lines are above and below the window.
func (p *Planner) outOfSight(page parts.Pager) string {
	return page.OutOfSight(p.width/4, p.env.Words)
}

// aims are what routes may be chosen by.
func (p *Planner) aims() parts.Bar {
	return parts.Bar{Theme: p.env.Theme, Width: p.width, Names: p.env.Words.Plan.Aims[:], At: int(p.asked.aim)}
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

// listCount says from where, and how many rows are out of sight.
func (p *Planner) listCount() rich.Line {
	mark := p.outOfSight(p.list.Pager)
	from := ""
	if p.view == goals {
		from = rich.Cut(" "+p.env.Words.Plan.From+" "+p.name(p.asked.from), p.width-rich.Width(mark)-2)
	}
	return rich.Line{{Text: rich.Pad(from, p.width-rich.Width(mark)-1) + mark, Style: p.env.Theme.Muted}}
}

// Cursor stands in the field, or on what is chosen.
func (p *Planner) Cursor() (x, y int, ok bool) {
	if p.width < 1 || p.height < 1 {
		return 0, 0, false
	}
	row := 0
	switch p.view {
	case goals:
		prompt := rich.Width(p.prompt())
		_, x := p.field.Window(p.width - prompt)
		return min(prompt+x, p.width-1), 0, true
	case routes:
		if g := p.laid(); p.lane < len(g.lanes) {
			row = g.lanes[p.lane].first
		}
		if !p.wide() {
			row -= p.pager.Top
		}
	default:
		row, _ = p.list.ChosenRow()
	}
	return 0, max(0, min(headRows+row, p.height-1)), true
}

// quoted is the title of a node in quotation marks; the entry point has none.
func (p *Planner) quoted(id careers.NodeID) string {
	if id == careers.FromEntry {
		return p.title(id)
	}
	return p.env.Words.Units.Quote(p.title(id))
}

func (p *Planner) short(id careers.NodeID) string {
	if n := p.env.Graph.Node(id); n != nil {
		return p.env.Text(n.Short)
	}
	return p.name(id)
}
