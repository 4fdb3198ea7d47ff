package careermap

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"parcours/careers"
	"parcours/ui/rail"
	"parcours/ui/screen"
)

// The walk. On the Plan an arrow goes where it points, whether a step leads there
// or not; in the Crossroads it goes along steps only; in everything along steps and
// through the columns. The opposite arrow right after it always leads back, and
// takes back what the trail remembers.

// steps are the steps out of the focused node, in the order in which they are
// listed and chosen.
func (m *Map) steps() []*careers.Step {
	r := m.sight.rails(m.env)
	var all []*careers.Step
	for _, s := range r.Graph.Next(r.Station(m.here())) {
		all = append(all, r.Steps[s])
	}
	return all
}

// choice is the step that is chosen: by Tab, else the one along the marked route,
// else the one taken last, else the one that the right arrow leads to, else the
// first. It is nil where no step leaves.
func (m *Map) choice() *careers.Step {
	steps := m.steps()
	if len(steps) == 0 {
		return nil
	}
	if m.chosen >= 0 && m.chosen < len(steps) {
		return steps[m.chosen]
	}
	for _, likely := range []careers.NodeID{m.onRoute(), m.env.Trail.Taken(m.here()), m.onLine()} {
		for _, s := range steps {
			if s.To == likely {
				return s
			}
		}
	}
	return steps[0]
}

// onLine is the node that the right arrow leads to on the Plan, "" for none.
func (m *Map) onLine() careers.NodeID {
	v := m.plan
	if m.view() != v || v.plan == nil || v.rails == nil {
		return ""
	}
	station := v.rails.Station(m.here())
	if station == rail.NoStation {
		return ""
	}
	if to := v.plan.Towards(station, rail.Right); to != rail.NoStation {
		return v.rails.IDs[to]
	}
	return ""
}

// onRoute is the node after the focused one on the marked route, "" for none.
func (m *Map) onRoute() careers.NodeID {
	if i := slices.Index(m.env.Route, m.here()); i >= 0 && i+1 < len(m.env.Route) {
		return m.env.Route[i+1]
	}
	return ""
}

// opposite is the arrow that takes another back.
func opposite(d rail.Direction) rail.Direction {
	return [...]rail.Direction{rail.Left: rail.Right, rail.Right: rail.Left, rail.Up: rail.Down, rail.Down: rail.Up}[d]
}

func (m *Map) arrow(d rail.Direction) tea.Cmd {
	if u := m.undo; u != nil && u.opposite == d && u.at == m.here() {
		m.env.Trail.Return(u.way)
		m.arrived()
		m.chosen, m.undo = u.chosen, nil
		m.follow()
		return nil
	}
	from, before := m.here(), undo{opposite: opposite(d), way: m.env.Trail.Way(), chosen: m.chosen}
	cmd := m.view().arrow(d)
	if m.here() != from {
		before.at = m.here()
		m.undo = &before
	}
	return cmd
}

// moveTo moves to a node: along a step of the data where one joins the two, else
// as someone who looks around.
func (m *Map) moveTo(id careers.NodeID) {
	switch g, here := m.env.Graph, m.here(); {
	case g.Step(here, id) != nil:
		m.env.Trail.Take(id)
	case slices.ContainsFunc(g.Previous(here), func(s *careers.Step) bool { return s.From == id }):
		m.env.Trail.TakeBack(id)
	default:
		m.env.Trail.Look(id)
	}
	m.arrived()
}

// walkTo is the same for who has pointed at a node: it stays in the trail.
func (m *Map) walkTo(id careers.NodeID) {
	if m.env.Graph.Step(m.here(), id) == nil {
		m.env.Trail.Go(id)
		m.arrived()
		return
	}
	m.moveTo(id)
}

// arrived shows the node that the trail has come to.
func (m *Map) arrived() {
	m.chosen, m.undo, m.cross.origin = -1, nil, -1
	m.follow()
}

// retrace goes back along the trail; from a route that was just shown to where it was planned.
func (m *Map) retrace() tea.Cmd {
	if m.isShown() {
		return screen.Do(screen.Back{})
	}
	if !m.env.Trail.Back() {
		if m.which == Plan && m.open {
			m.close()
			m.place()
			return nil
		}
		return m.say(m.env.Words.Frame.TrailEmpty)
	}
	m.arrived()
	return nil
}

// isShown reports whether one stands at the start of a route that was just shown.
func (m *Map) isShown() bool {
	return len(m.env.Route) > 0 && len(m.env.Trail.Nodes()) <= m.shown && m.here() == m.env.Route[0]
}

func (m *Map) home() tea.Cmd {
	if m.here() == m.env.Graph.Start() {
		return m.say(m.env.Words.Map.AtStart)
	}
	m.env.Trail.Go(m.env.Graph.Start())
	m.arrived()
	return nil
}

// turnTo chooses the next step (+1) or the one before it (-1).
func (m *Map) turnTo(by int) tea.Cmd {
	steps := m.steps()
	if len(steps) < 2 {
		return m.say(m.whyNoBranch())
	}
	m.chosen = (slices.Index(steps, m.choice()) + by + len(steps)) % len(steps)
	m.cross.origin = -1
	m.follow()
	return nil
}

// whyNoOrigin says that no step leads here: a starting point, unless the data tells of no steps.
func (m *Map) whyNoOrigin() string {
	if len(m.env.Graph.Near(m.here())) > 0 {
		return m.env.Words.Map.NotToldHow
	}
	return m.env.Words.Map.NoPrevious
}

func (m *Map) whyNoBranch() string {
	switch steps := m.steps(); {
	case len(steps) == 0, len(steps) == 1 && steps[0].Kind == careers.Related:
		return m.env.Words.Map.NoNext
	case len(steps) == 1:
		return m.env.Words.Map.NoBranch
	}
	return ""
}

var _ screen.Screen = (*Map)(nil)
