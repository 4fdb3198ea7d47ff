package planner

import (
	tea "charm.land/bubbletea/v2"

	"parcours/careers"
	"parcours/careers/notebook"
	"parcours/ui/parts"
	"parcours/ui/phrase"
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
	return screen.Do(screen.ShowRoute{Nodes: p.plan.Routes[p.way].Nodes()})
}

// turnAim takes the next aim or the one before.
func (p *Planner) turnAim(by int) tea.Cmd {
	n := len(careers.Aims())
	return p.askFor(careers.Aim((int(p.asked.aim) + by + n) % n))
}

// askFor looks for routes by another aim, and says so where it ranks nothing.
func (p *Planner) askFor(aim careers.Aim) tea.Cmd {
	p.asked.aim = aim
	cmd := p.ask()
	if aim == careers.BestPaid && p.isUnpaid() {
		return tea.Batch(cmd, screen.Do(screen.Notify{Text: phrase.Sentence(p.env.Words.Route.NotByPay)}))
	}
	return cmd
}

// isUnpaid reports whether the pay of these routes cannot be compared: then that aim leaves them
// in the order of their years. Of a large graph this is known once it was asked.
func (p *Planner) isUnpaid() bool {
	if p.waiting() || len(p.plan.Routes) < 2 {
		return false
	}
	ends := question{from: p.asked.from, to: p.asked.to, aim: careers.BestPaid}
	switch {
	case p.paid.of == ends:
	case p.answered == ends:
		p.paid = paid{ends, p.plan.Basis == nil}
	case p.env.IsLarge():
		return false
	default:
		plan, _ := p.env.Graph.Routes(ends.from, ends.to, ends.aim, routesShown, p.mine) // both are nodes of the graph
		p.paid = paid{ends, plan.Basis == nil}
	}
	return p.paid.isNot
}

// turnOrigin begins at the entry point, or where one was before. While no goal is chosen yet, it
// is the node one came from: that is what one asks from the entry point.
func (p *Planner) turnOrigin() tea.Cmd {
	if why := p.whyNoStart(); why != "" {
		return screen.Do(screen.Notify{Text: why})
	}
	goal := p.chosenID()
	if p.view == goals && p.asked.to == "" && p.field.Value() == "" && p.list.IsAtFirst() {
		goal = p.here
	}
	if p.asked.from == careers.FromEntry {
		p.asked.from = p.here
	} else {
		p.asked.from = careers.FromEntry
	}
	if p.view == routes {
		return p.ask()
	}
	p.refill(goal)
	return nil
}

// chooseStop goes along the route.
func (p *Planner) chooseStop(stop int) {
	if !p.waiting() && len(p.plan.Routes) > 0 {
		p.turnTo(p.way, stop)
	}
}

// chooseWay goes to another route: to the same node there, else to the stop nearest in years.
func (p *Planner) chooseWay(way int) {
	if p.waiting() || way < 0 || way >= len(p.plan.Routes) {
		return
	}
	here, stops, at := p.plan.Routes[p.way].Stops[p.stop], p.plan.Routes[way].Stops, 0
	far := func(s careers.Stop) int { return max(s.HalfYears-here.HalfYears, here.HalfYears-s.HalfYears) }
	for i, s := range stops {
		if s.Node == here.Node {
			at = i
			break
		}
		if far(s) < far(stops[at]) {
			at = i
		}
	}
	p.turnTo(way, at)
}

// turnTo chooses a stop of a route, and tells it from its beginning.
func (p *Planner) turnTo(way, stop int) {
	p.way, p.stop = way, max(0, min(stop, len(p.plan.Routes[way].Stops)-1))
	p.pager.To(0)
	p.dirty()
}

// read tells the chosen stop in full, and scrolls there.
func (p *Planner) read(m parts.Move) {
	if g := p.laid(); g.isFolded && m.IsDown() {
		p.isOpen = true
		p.dirty()
		return
	}
	p.pager.Move(m)
	p.dirty()
}

// click chooses the route, the node or the aim under the mouse; a second click
// does what Enter does.
func (p *Planner) click(m tea.Mouse) tea.Cmd {
	if m.Button != tea.MouseLeft {
		return nil
	}
	if p.view == routes {
		if i, ok := p.aims().TabAt(m.X); ok && m.Y == 0 && (len(p.plan.Routes) > 0 || p.waiting()) {
			return p.askFor(careers.Aim(i))
		}
		return p.clickStop(m.X, m.Y-aimRows)
	}
	switch hit := p.list.Click(m, m.Y-headRows); {
	case !hit.WasChosen:
		return nil
	case p.view == goals:
		return p.planTo(p.chosenID())
	}
	return p.follow()
}

// clickStop chooses the stop that stands nearest on the rail under the mouse.
func (p *Planner) clickStop(x, y int) tea.Cmd {
	g := p.laid()
	if y < 0 || y >= len(g.rows) {
		return nil
	}
	for way, r := range g.rails.Rails {
		if at := g.rows[y] - r.Row; at < 0 || at >= r.Rows {
			continue
		}
		stop := r.Nearest(x - indent)
		if way == p.way && stop == p.stop {
			return p.enter()
		}
		p.turnTo(way, stop)
	}
	return nil
}

// keep writes the route at hand into the notebook.
func (p *Planner) keep() tea.Cmd {
	if len(p.plan.Routes) == 0 {
		return nil
	}
	route := notebook.Route{Nodes: p.plan.Routes[p.way].Nodes(), Aim: p.asked.aim.String()}
	if p.env.Notebook == nil || !p.env.Notebook.PlanRoute(route) {
		return screen.Do(screen.Notify{Text: p.env.Words.Plan.KeptBefore})
	}
	return tea.Batch(screen.Do(screen.NotebookChanged{}), screen.Do(screen.Notify{Text: p.env.Words.Plan.Kept}))
}
