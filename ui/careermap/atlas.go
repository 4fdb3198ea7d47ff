package careermap

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"parcours/careers"
	"parcours/ui/chart"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
	"parcours/ui/screen"
)

// atlas is a placed drawing of the graph or of a part of it, with the nodes it
// shows. The zero atlas shows nothing.
type atlas struct {
	layout *chart.Layout
	ids    []careers.NodeID // by chart index
	index  map[careers.NodeID]int
}

func (a atlas) direction() chart.Direction {
	if a.layout == nil {
		return chart.LeftRight
	}
	return a.layout.Direction()
}

func (a atlas) detail() chart.Detail {
	if a.layout == nil {
		return chart.Boxes
	}
	return a.layout.Detail()
}

// order is the reading order of the drawing: rank by rank, each from its first
// node to its last.
func (a atlas) order() []careers.NodeID {
	if a.layout == nil {
		return nil
	}
	var order []careers.NodeID
	for _, rank := range a.layout.Ranks() {
		for _, n := range rank {
			order = append(order, a.ids[n])
		}
	}
	return order
}

// node is the chart's index of id, or NoNode where it is not drawn.
func (a atlas) node(id careers.NodeID) int {
	if i, ok := a.index[id]; ok {
		return i
	}
	return chart.NoNode
}

// request is what a layout depends on.
type request struct {
	source   source
	focus    careers.NodeID
	route    []careers.NodeID // marked
	depth    int
	lock     lock
	area     chart.Rect
	previous *chart.Layout
}

// placed brings a layout that was computed off the event loop.
type placed struct {
	generation int
	atlas      atlas
}

// backgroundAbove is the number of nodes from which placing the whole map takes
// longer than a key may wait (about 5 ms) and is done in a command.
const backgroundAbove = 60

// large reports whether the drawing is too costly for the event loop.
func (m *Map) large() bool {
	return m.depth == whole && len(m.env.Graph.Nodes()) > backgroundAbove
}

// place draws anew at once.
func (m *Map) place() {
	m.generation++
	m.set(m.request().place())
}

// replace draws anew: at once where that is quick, else in a command while the
// old picture stays up.
func (m *Map) replace() tea.Cmd {
	m.drawn = ""
	if !m.large() {
		m.place()
		return nil
	}
	m.generation++
	r, generation := m.request(), m.generation
	return func() tea.Msg { return placed{generation, r.place()} }
}

func (m *Map) accept(p placed) {
	if p.generation == m.generation {
		m.set(p.atlas)
	}
}

func (m *Map) set(a atlas) {
	m.atlas = a
	m.bind()
	m.follow()
}

func (m *Map) request() request {
	if m.source.words != m.env.Words {
		m.source = newSource(m.env)
	}
	return request{
		source: m.source, focus: m.here(), route: m.env.Route, depth: m.depth, lock: m.lock,
		area: m.regions.drawing, previous: m.atlas.layout,
	}
}

func (r request) place() atlas {
	if r.area.W <= 0 || r.area.H <= 0 {
		return atlas{}
	}
	shown, ids := r.source.graph, r.source.ids
	if r.depth != whole {
		shown.Edges = r.source.around(r.focus, r.route)
		sub, origin := chart.Neighbourhood(shown, r.source.index[r.focus], r.depth)
		near := make([]careers.NodeID, len(origin))
		for i, o := range origin {
			near[i] = ids[o]
		}
		shown, ids = sub, near
	}
	a := atlas{layout: r.layout(shown), ids: ids, index: make(map[careers.NodeID]int, len(ids))}
	for i, id := range ids {
		a.index[id] = i
	}
	return a
}

// layout fits the graph into the area, within what the user has fixed. A
// neighbourhood keeps whole titles and is scrolled where it is too high: its
// list of next steps is what one reads.
func (r request) layout(g chart.Graph) *chart.Layout {
	o := chart.Options{
		Labels: true,
		Detail: r.lock.Detail, LockDetail: r.lock.detail,
		Direction: r.lock.Direction, LockDirection: r.lock.direction || r.depth != whole,
	}
	if r.depth == whole {
		o.Previous = r.previous // a neighbourhood is another graph at each step
	}
	l := chart.Fit(g, r.area.W, r.area.H, o)
	if r.depth == whole || r.lock.detail || l.Detail() > chart.Shorts {
		return l
	}
	o.Detail = chart.Lines
	for _, o.Labels = range []bool{true, false} {
		if titled := chart.Place(g, o); width(titled) <= r.area.W {
			return titled
		}
	}
	return l
}

func width(l *chart.Layout) int {
	w, _ := l.Size()
	return w
}

// source is the career graph as the chart takes it, in the words of one
// language. It is made once for each.
type source struct {
	words *i18n.Words
	graph chart.Graph
	ids   []careers.NodeID // by chart index, in dataset order
	index map[careers.NodeID]int
	steps []*careers.Step // by edge
}

// around are the edges that are drawn around a node: steps worth a line, those
// of the marked route, and all steps out of the node where none is worth a line.
func (s source) around(focus careers.NodeID, route []careers.NodeID) []chart.Edge {
	edges := make([]chart.Edge, 0, len(s.steps))
	leads := slices.ContainsFunc(s.steps, func(step *careers.Step) bool { return step.From == focus && isDrawnAround(step, route) })
	for i, step := range s.steps {
		if isDrawnAround(step, route) || !leads && step.From == focus {
			edges = append(edges, s.graph.Edges[i])
		}
	}
	return edges
}

// isDrawnAround reports whether a step is worth a line around its ends: quiet
// ones, ways back and mere nearness are told by the sheet and the exact view.
func isDrawnAround(s *careers.Step, route []careers.NodeID) bool {
	if s.IsRoute() && !s.Quiet {
		return true
	}
	i := slices.Index(route, s.From)
	return i >= 0 && i+1 < len(route) && route[i+1] == s.To
}

func newSource(env *screen.Env) source {
	nodes := env.Graph.Nodes()
	s := source{
		words: env.Words,
		graph: chart.Graph{Nodes: make([]chart.Node, len(nodes)), Edges: make([]chart.Edge, 0, len(env.Graph.Steps()))},
		ids:   make([]careers.NodeID, len(nodes)),
		index: make(map[careers.NodeID]int, len(nodes)),
	}
	for i, n := range nodes {
		s.ids[i], s.index[n.ID] = n.ID, i
		s.graph.Nodes[i] = chart.Node{
			Key: string(n.ID), Rank: n.Rank, Title: env.Text(n.Name), Short: env.Text(n.Short), Note: note(env.Words, n),
		}
	}
	s.steps = env.Graph.Steps()
	for _, step := range s.steps {
		s.graph.Edges = append(s.graph.Edges, chart.Edge{
			From: s.index[step.From], To: s.index[step.To], Label: phrase.YearsShort(env.Words, step.Years),
		})
	}
	return s
}

// note is the second line of a role's box: its pay.
func note(w *i18n.Words, n *careers.Node) string {
	if line := phrase.Headline(n); n.Course == nil && len(line) > 0 {
		return phrase.PayShort(w, line[0])
	}
	return ""
}
