package planner

import (
	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"golang.org/x/text/unicode/norm"

	"parcours/careers"
	"parcours/careers/legible"
	"parcours/careers/notebook"
	"parcours/ui/screen"
)

// show turns to another view.
func (p *Planner) show(v view) tea.Cmd {
	p.view, p.typed = v, ""
	p.dirty()
	if v == routes {
		return p.ask()
	}
	at := p.asked.to
	if v == onward {
		at = ""
	}
	p.refill(at)
	return nil
}

// planTo looks for the routes to a goal; without one nothing happens.
func (p *Planner) planTo(goal careers.NodeID) tea.Cmd {
	if goal == "" {
		return nil
	}
	p.asked.to = goal
	return p.show(routes)
}

// follow plans with what is chosen among the nodes around.
func (p *Planner) follow() tea.Cmd {
	id := p.list.id()
	if id == "" {
		return nil
	}
	if p.view == origins {
		p.asked.from, p.here = id, id
		return p.show(routes)
	}
	return p.planTo(id)
}

// enter marks the chosen route on the map; without one it turns to the nearest goal.
func (p *Planner) enter() tea.Cmd {
	if p.waiting() {
		return nil
	}
	if len(p.plan.Routes) == 0 {
		return p.planTo(p.plan.Nearest)
	}
	return screen.Do(screen.ShowRoute{Nodes: p.plan.Routes[p.lane].Nodes()})
}

// turnAim takes the next aim or the one before.
func (p *Planner) turnAim(by int) tea.Cmd {
	n := len(careers.Aims())
	p.asked.aim = careers.Aim((int(p.asked.aim) + by + n) % n)
	return p.ask()
}

// turnOrigin begins at the entry point, or where one was before.
func (p *Planner) turnOrigin() tea.Cmd {
	if why := p.whyNoStart(); why != "" {
		return screen.Do(screen.Notify{Text: why})
	}
	if p.asked.from == careers.FromEntry {
		p.asked.from = p.here
	} else {
		p.asked.from = careers.FromEntry
	}
	if p.view == routes {
		return p.ask()
	}
	p.dirty()
	p.refill(p.list.id())
	return nil
}

// chooseLane tells another route in full; beyond the last the page scrolls.
func (p *Planner) chooseLane(by int) {
	to := p.lane + by
	if p.waiting() {
		return
	}
	switch {
	case by < 0 && !p.wide() && p.lane < len(p.laid().lanes) && p.top > p.laid().lanes[p.lane].first:
		p.scroll(-1)
		return
	case to < 0:
		return
	case to >= len(p.plan.Routes):
		p.scroll(1)
		return
	}
	p.lane, p.top = to, 0
	p.dirty()
	p.revealLane()
}

// scroll moves the page by lines.
func (p *Planner) scroll(by int) {
	p.drawn = ""
	p.top = max(0, min(p.top+by, len(p.laid().scrolled)-p.bodyHeight()))
}

// revealLane scrolls as little as shows the chosen route.
func (p *Planner) revealLane() {
	g := p.laid()
	if p.wide() || p.lane >= len(g.lanes) {
		return
	}
	last := g.lanes[p.lane].first + g.lanes[p.lane].lines - 1
	p.top = max(0, min(g.lanes[p.lane].first, max(p.top, last-p.bodyHeight()+1)))
}

// longestTyped is the most letters that are taken.
const longestTyped = 100

// write appends to the text and lists what answers it.
func (p *Planner) write(text string) {
	if p.view != goals {
		return
	}
	p.typed = norm.NFC.String(p.typed + cleaned(text))
	if letters := []rune(p.typed); len(letters) > longestTyped {
		p.typed = string(letters[:longestTyped])
	}
	p.refill("")
}

// cleaned is a text on one line.
func cleaned(text string) string { return legible.Line(text) }

// erase takes letters off the end of the text.
func (p *Planner) erase(letters int) {
	width := ansi.StringWidth(p.typed)
	for ; letters > 0 && p.typed != ""; letters-- {
		shorter := ansi.Truncate(p.typed, max(0, width-1), "")
		width = ansi.StringWidth(shorter)
		if shorter == p.typed { // letters that take no cell
			shorter = ""
		}
		p.typed = shorter
	}
	p.refill("")
}

// click chooses the route, the node or the aim under the mouse; a second click
// does what Enter does.
func (p *Planner) click(m tea.Mouse) tea.Cmd {
	if m.Button != tea.MouseLeft {
		return nil
	}
	p.drawn = ""
	y := m.Y - headRows
	switch {
	case p.view == routes && m.Y == 1:
		return p.clickAim(m.X)
	case p.view == routes:
		return p.clickLane(y)
	case y < 0 || p.list.top+y >= len(p.list.rows) || p.list.rows[p.list.top+y].node == nil:
		return nil
	case p.list.top+y == p.list.chosen:
		if p.view == goals {
			return p.planTo(p.list.id())
		}
		return p.follow()
	}
	p.list.chosen = p.list.top + y
	return nil
}

func (p *Planner) clickLane(y int) tea.Cmd {
	if !p.wide() {
		y += p.top
	}
	for i, l := range p.laid().lanes {
		if y >= l.first && y < l.first+l.lines {
			if i == p.lane {
				return p.enter()
			}
			p.lane, p.top = i, 0
			p.dirty()
			p.revealLane()
		}
	}
	return nil
}

func (p *Planner) clickAim(x int) tea.Cmd {
	for i, t := range p.tabs() {
		if x >= t.x && x < t.x+ansi.StringWidth(t.text) {
			p.asked.aim = careers.Aim(i)
			return p.ask()
		}
	}
	return nil
}

// notch is how many lines a notch of the wheel scrolls.
const notch = 3

func (p *Planner) wheel(m tea.Mouse) {
	by := 0
	switch m.Button {
	case tea.MouseWheelUp:
		by = -1
	case tea.MouseWheelDown:
		by = 1
	}
	p.drawn = ""
	if p.view == routes {
		p.scroll(by * notch)
		return
	}
	p.list.choose(by, p.bodyHeight())
}

// keep writes the route at hand into the notebook.
func (p *Planner) keep() tea.Cmd {
	if len(p.plan.Routes) == 0 {
		return nil
	}
	route := notebook.Route{Nodes: p.plan.Routes[p.lane].Nodes(), Aim: p.asked.aim.String()}
	if p.env.Notebook == nil || !p.env.Notebook.PlanRoute(route) {
		return screen.Do(screen.Notify{Text: p.env.Words.Plan.KeptBefore})
	}
	return tea.Batch(screen.Do(screen.NotebookChanged{}), screen.Do(screen.Notify{Text: p.env.Words.Plan.Kept}))
}
