package careermap

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"parcours/careers"
	"parcours/ui/chart"
	"parcours/ui/screen"
)

// The walk. Along a step and back one follows the graph; sideways one follows
// the drawing, down a column and on at the top of the next, so that every node
// can be reached from every other by arrows alone whatever the steps are.

// branches are the steps out of the focused node that the drawing shows, see
// [source.around]: those
// to higher ranks first, then within the rank, then back; each in dataset order.
func (m *Map) branches() []*careers.Step {
	steps := m.worthALine(m.env.Graph.Next(m.here()))
	if len(steps) == 0 {
		steps = slices.Clone(m.env.Graph.Next(m.here()))
	}
	slices.SortStableFunc(steps, func(a, b *careers.Step) int { return m.turnOf(a) - m.turnOf(b) })
	return steps
}

// worthALine are the steps of a list that the drawing shows, in a list of its own.
func (m *Map) worthALine(steps []*careers.Step) []*careers.Step {
	return slices.DeleteFunc(slices.Clone(steps), func(s *careers.Step) bool {
		return m.depth != whole && !isDrawnAround(s, m.env.Route)
	})
}

// turnOf is 0 for a step to a higher rank, 1 within the rank, 2 to a lower one.
func (m *Map) turnOf(s *careers.Step) int {
	from, to := m.env.Graph.Node(s.From).Rank, m.env.Graph.Node(s.To).Rank
	switch {
	case to > from:
		return 0
	case to == from:
		return 1
	}
	return 2
}

// choice is the branch that a step forward takes: the one chosen, else the one
// along the marked route, else the one taken last, else the first. It is nil
// where no step leaves.
func (m *Map) choice() *careers.Step {
	steps := m.branches()
	if len(steps) == 0 {
		return nil
	}
	if m.chosen >= 0 && m.chosen < len(steps) {
		return steps[m.chosen]
	}
	for _, likely := range []careers.NodeID{m.onRoute(), m.env.Trail.Taken(m.here())} {
		for _, s := range steps {
			if s.To == likely {
				return s
			}
		}
	}
	return steps[0]
}

// onRoute is the node after the focused one on the marked route, "" for none.
func (m *Map) onRoute() careers.NodeID {
	if i := slices.Index(m.env.Route, m.here()); i >= 0 && i+1 < len(m.env.Route) {
		return m.env.Route[i+1]
	}
	return ""
}

// origins are the nodes a step back can lead to, nearest rank below first.
func (m *Map) origins() []careers.NodeID {
	here := m.env.Graph.Node(m.here()).Rank
	var below, others []careers.NodeID
	for _, s := range m.worthALine(m.env.Graph.Previous(m.here())) {
		if m.env.Graph.Node(s.From).Rank < here {
			below = append(below, s.From)
		} else {
			others = append(others, s.From)
		}
	}
	return append(below, others...)
}

func (m *Map) forward() tea.Cmd {
	s := m.choice()
	if s == nil {
		return m.say(m.env.Words.Map.NoNext)
	}
	m.env.Trail.Take(s.To)
	return m.arrived()
}

func (m *Map) backward() tea.Cmd {
	origins := m.origins()
	if len(origins) == 0 {
		return m.say(m.env.Words.Map.NoPrevious)
	}
	to := origins[0]
	if came := m.env.Trail.Came(m.here()); slices.Contains(origins, came) {
		to = came
	}
	m.env.Trail.TakeBack(to)
	return m.arrived()
}

// sideways walks to the node before or after in the drawing's reading order.
// In a neighbourhood it first moves the choice along the next steps, and walks
// on through the whole graph at either end of them.
func (m *Map) sideways(by int) tea.Cmd {
	order := m.atlas.order()
	if m.depth != whole {
		steps := m.branches()
		drawn := slices.SortedStableFunc(slices.Values(steps), m.byPlace)
		if i := slices.Index(drawn, m.choice()) + by; len(steps) > 0 && i >= 0 && i < len(steps) {
			m.chosen = slices.Index(steps, drawn[i])
			m.follow()
			return nil
		}
		order = m.everyone()
	}
	i := slices.Index(order, m.here())
	if i < 0 || len(order) < 2 {
		return nil
	}
	return m.goTo(order[(i+by+len(order))%len(order)])
}

// byPlace orders steps as their ends are drawn, first to last.
func (m *Map) byPlace(a, b *careers.Step) int {
	place := func(s *careers.Step) int {
		n := m.atlas.node(s.To)
		if n == chart.NoNode {
			return 0
		}
		box := m.atlas.layout.Box(n)
		if m.atlas.direction() == chart.LeftRight {
			return box.Y
		}
		return box.X
	}
	return place(a) - place(b)
}

// everyone is all nodes, by rank.
func (m *Map) everyone() []careers.NodeID {
	nodes := m.env.Graph.Nodes()
	ids := make([]careers.NodeID, len(nodes))
	for i, n := range nodes {
		ids[i] = n.ID
	}
	return ids
}

func (m *Map) retrace() tea.Cmd {
	if !m.env.Trail.Back() {
		return m.say(m.env.Words.Frame.TrailEmpty)
	}
	return m.arrived()
}

func (m *Map) goTo(id careers.NodeID) tea.Cmd {
	if id == m.here() {
		return m.say(m.env.Words.Map.AtStart)
	}
	m.env.Trail.Go(id)
	return m.arrived()
}

// turnTo chooses the next or the previous branch for the step forward.
func (m *Map) turnTo(by int) tea.Cmd {
	steps := m.branches()
	if len(steps) < 2 {
		return m.say(m.whyNoBranch())
	}
	m.chosen = (slices.Index(steps, m.choice()) + by + len(steps)) % len(steps)
	m.follow()
	return nil
}

// arrived shows the node that the trail has come to.
func (m *Map) arrived() tea.Cmd {
	m.chosen = -1
	if m.depth != whole {
		return m.replace()
	}
	m.follow()
	return nil
}

var _ screen.Screen = (*Map)(nil)
