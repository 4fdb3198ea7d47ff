package planner

import (
	tea "charm.land/bubbletea/v2"

	"parcours/careers"
	"parcours/careers/notebook"
	"parcours/ui/parts"
	"parcours/ui/screen"
)

// show turns to another view.
func (p *Planner) show(v view) tea.Cmd {
	p.view = v
	p.field.SetValue("")
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
	id := p.chosenID()
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
	p.refill(p.chosenID())
	return nil
}

// chooseLane tells another route in full; beyond the last the page scrolls.
func (p *Planner) chooseLane(by int) {
	to := p.lane + by
	if p.waiting() {
		return
	}
	switch {
	case by < 0 && !p.wide() && p.lane < len(p.laid().lanes) && p.pager.Top > p.laid().lanes[p.lane].first:
		p.scroll(parts.Up)
		return
	case to < 0:
		return
	case to >= len(p.plan.Routes):
		p.scroll(parts.Down)
		return
	}
	p.turnTo(to)
}

// turnTo tells a route in full, from its beginning.
func (p *Planner) turnTo(lane int) {
	p.lane = lane
	p.pager.To(0)
	p.dirty()
	p.revealLane()
}

// scroll moves the page.
func (p *Planner) scroll(m parts.Move) {
	p.laid()
	p.pager.Move(m)
}

// revealLane scrolls as little as shows the chosen route.
func (p *Planner) revealLane() {
	if g := p.laid(); !p.wide() && p.lane < len(g.lanes) {
		p.pager.Reveal(g.lanes[p.lane].first, g.lanes[p.lane].first+g.lanes[p.lane].lines-1)
	}
}

// click chooses the route, the node or the aim under the mouse; a second click
// does what Enter does.
func (p *Planner) click(m tea.Mouse) tea.Cmd {
	if m.Button != tea.MouseLeft {
		return nil
	}
	if p.view == routes {
		if i, ok := p.aims().TabAt(m.X); ok && m.Y == 1 {
			p.asked.aim = careers.Aim(i)
			return p.ask()
		}
		return p.clickLane(m.Y - headRows)
	}
	switch hit := p.list.Click(m, m.Y-headRows); {
	case !hit.WasChosen:
		return nil
	case p.view == goals:
		return p.planTo(p.chosenID())
	}
	return p.follow()
}

func (p *Planner) clickLane(y int) tea.Cmd {
	if !p.wide() {
		y += p.pager.Top
	}
	for i, l := range p.laid().lanes {
		if y >= l.first && y < l.first+l.lines {
			if i == p.lane {
				return p.enter()
			}
			p.turnTo(i)
		}
	}
	return nil
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
