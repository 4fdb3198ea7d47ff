package planner

import (
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"parcours/careers"
)

// headRows are the rows above the list or the page.
const headRows = 2

// wideFrom is the width from which the chosen route is told beside the routes.
const wideFrom = 112

// wide reports whether there are two columns.
func (p *Planner) wide() bool { return p.width >= wideFrom && p.bodyHeight() >= 12 }

func (p *Planner) bodyHeight() int { return max(0, p.height-headRows) }

// View draws the screen; while nothing has changed it hands out the same string.
func (p *Planner) View() string {
	if p.width < 1 || p.height < 1 {
		return ""
	}
	if p.drawn == "" {
		p.drawn = p.draw()
	}
	return p.drawn
}

func (p *Planner) draw() string {
	var lines []string
	if p.view == routes {
		lines = p.routesView()
	} else {
		lines = []string{p.listHead(), p.listCount()}
		for y := range p.bodyHeight() {
			if i := p.list.top + y; i < len(p.list.rows) {
				lines = append(lines, p.row(i))
			}
		}
	}
	lines = lines[:min(len(lines), p.height)]
	for i, l := range lines {
		lines[i] = ansi.Truncate(l, p.width, "")
	}
	return strings.Join(lines, "\n")
}

// routesView is the ends, the aims, and the page, in two columns where there is room.
func (p *Planner) routesView() []string {
	lines := []string{p.ends(), p.aims()}
	g := p.laid()
	p.top = max(0, min(p.top, len(g.scrolled)-p.bodyHeight()))
	for y := range p.bodyHeight() {
		text := ""
		if p.top+y < len(g.scrolled) {
			text = g.scrolled[p.top+y]
		}
		if p.wide() {
			left := ""
			if y < len(g.fixed) {
				left = g.fixed[y]
			}
			if y == p.bodyHeight()-1 && len(g.fixed) > p.bodyHeight() {
				left = p.env.Theme.Muted.Render("…")
			}
			text = pad(left, p.leftWidth()) + p.env.Theme.Line.Render(" │ ") + text
		}
		lines = append(lines, text)
	}
	return lines
}

func (p *Planner) leftWidth() int  { return (p.width - 3) / 2 }
func (p *Planner) rightWidth() int { return p.width - 3 - p.leftWidth() }

// ends say from where to where, and how much of the page is out of sight.
func (p *Planner) ends() string {
	t := p.env.Theme
	arrow := " → "
	mark := p.outOfSight(p.top, len(p.laid().scrolled))
	room := p.width - 2 - ansi.StringWidth(mark)
	from, to := p.title(p.asked.from), p.title(p.asked.to)
	if ansi.StringWidth(from+arrow+to) > room {
		from, to = p.name(p.asked.from), p.name(p.asked.to)
	}
	if ansi.StringWidth(from+arrow+to) > room {
		from = p.short(p.asked.from)
	}
	text := p.cut(from+arrow+to, room)
	return " " + t.Title.Render(text) + strings.Repeat(" ", max(1, room-ansi.StringWidth(text)+1)) + t.Muted.Render(mark)
}

// outOfSight says how many lines are above and below the window, as "^12 v30".
func (p *Planner) outOfSight(top, all int) string {
	var marks []string
	if top > 0 {
		marks = append(marks, "↑ "+p.env.Words.Plan.MoreAbove(top))
	}
	if below := all - top - p.bodyHeight(); below > 0 {
		marks = append(marks, "↓ "+p.env.Words.Plan.MoreBelow(below))
	}
	text := strings.Join(marks, "  ")
	if ansi.StringWidth(text) > p.width/4 {
		text = ""
		if top > 0 {
			text += "↑"
		}
		if all-top > p.bodyHeight() {
			text += "↓"
		}
	}
	return text
}

// tab is an aim on the line of aims.
type tab struct {
	x    int
	text string
}

// tabs are the aims on one line; where they have no room, the chosen one alone
// has a text.
func (p *Planner) tabs() []tab {
	names := p.env.Words.Plan.Aims
	tabs, x := make([]tab, len(names)), 1
	for i, name := range names {
		text := " " + name + " "
		if i == int(p.asked.aim) {
			text = "‹" + name + "›"
		}
		tabs[i] = tab{x, text}
		x += ansi.StringWidth(text) + 1
	}
	if x <= p.width+1 {
		return tabs
	}
	only := tabs[p.asked.aim]
	clear(tabs)
	only.x = 1
	only.text += " " + p.env.Words.Units.Position(int(p.asked.aim)+1, len(names))
	tabs[p.asked.aim] = only
	return tabs
}

func (p *Planner) aims() string {
	var b strings.Builder
	used := 0
	for i, t := range p.tabs() {
		if t.text == "" {
			continue
		}
		b.WriteString(strings.Repeat(" ", max(0, t.x-used)))
		style := p.env.Theme.Muted
		if i == int(p.asked.aim) {
			style = p.env.Theme.Strong
		}
		style.Write(&b, t.text)
		used = t.x + ansi.StringWidth(t.text)
	}
	return b.String()
}

// listHead is the field, or what the list is of.
func (p *Planner) listHead() string {
	t, w := p.env.Theme, p.env.Words.Plan
	switch p.view {
	case origins:
		return t.Title.Render(p.cut(" "+w.LeadsTo(p.title(p.asked.to)), p.width))
	case onward:
		return t.Title.Render(p.cut(" "+w.GoesFrom(p.quoted(p.asked.from)), p.width))
	}
	prompt := p.prompt()
	if p.typed == "" {
		return t.Head.Render(prompt) + t.Muted.Render(p.cut(w.Hint, p.width-ansi.StringWidth(prompt)))
	}
	return t.Head.Render(prompt) + t.Strong.Render(p.typedInSight())
}

func (p *Planner) prompt() string { return ansi.Truncate(" "+p.env.Words.Plan.Prompt, p.width/2, "") }

// typedInSight is the end of the text that has room before the cursor.
func (p *Planner) typedInSight() string {
	room := p.width - ansi.StringWidth(p.prompt()) - 1
	over := ansi.StringWidth(p.typed) - room
	if over <= 0 {
		return p.typed
	}
	more := "…"
	return ansi.Truncate(more, room, "") + ansi.TruncateLeft(p.typed, over+ansi.StringWidth(more), "")
}

// listCount says from where, and how many rows are out of sight.
func (p *Planner) listCount() string {
	mark := p.outOfSight(p.list.top, len(p.list.rows))
	from := ""
	if p.view == goals {
		from = p.cut(" "+p.env.Words.Plan.From+" "+p.name(p.asked.from), p.width-ansi.StringWidth(mark)-2)
	}
	gap := strings.Repeat(" ", max(0, p.width-ansi.StringWidth(from)-ansi.StringWidth(mark)-1))
	return p.env.Theme.Muted.Render(from + gap + mark)
}

// Cursor stands in the field, or on what is chosen.
func (p *Planner) Cursor() (x, y int, ok bool) {
	if p.width < 1 || p.height < 1 {
		return 0, 0, false
	}
	switch p.view {
	case goals:
		return min(ansi.StringWidth(p.prompt()+p.typedInSight()), p.width-1), 0, true
	case routes:
		first := 0
		if g := p.laid(); p.lane < len(g.lanes) {
			first = g.lanes[p.lane].first
		}
		if !p.wide() {
			first -= p.top
		}
		return 0, max(0, min(headRows+first, p.height-1)), true
	}
	return 0, max(0, min(headRows+p.list.chosen-p.list.top, p.height-1)), true
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

// cut shortens a text to so many cells and says so.
func (p *Planner) cut(text string, width int) string {
	if p.env.ASCII {
		text = strings.ReplaceAll(text, "…", "...")
	}
	return ansi.Truncate(text, max(0, width), "…")
}

// wrapped breaks a text on blanks and dresses each line.
func wrapped(text string, width int, dress func(string) string) []string {
	if width < 1 || text == "" {
		return nil
	}
	lines := strings.Split(lipgloss.Wrap(text, width, ""), "\n")
	for i, l := range lines {
		lines[i] = dress(ansi.Truncate(l, width, ""))
	}
	return lines
}

func pad(text string, width int) string {
	text = ansi.Truncate(text, width, "")
	return text + strings.Repeat(" ", max(0, width-ansi.StringWidth(text)))
}
