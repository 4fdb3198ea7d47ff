package careermap

import (
	tea "charm.land/bubbletea/v2"

	"parcours/careers"
	"parcours/ui/chart"
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
	graph    *careers.Graph
	env      screen.Env // a copy: the words may change meanwhile
	focus    careers.NodeID
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
	return request{
		graph: m.env.Graph, env: *m.env, focus: m.here(), depth: m.depth, lock: m.lock,
		area: m.regions.drawing, previous: m.atlas.layout,
	}
}

func (r request) place() atlas {
	if r.area.W <= 0 || r.area.H <= 0 {
		return atlas{}
	}
	full, ids := r.chart()
	shown := full
	if r.depth != whole {
		focus := 0
		for i, id := range ids {
			if id == r.focus {
				focus = i
			}
		}
		sub, origin := chart.Neighbourhood(full, focus, r.depth)
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
		Previous: r.previous, Labels: true,
		Detail: r.lock.Detail, LockDetail: r.lock.detail,
		Direction: r.lock.Direction, LockDirection: r.lock.direction || r.depth != whole,
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

// chart turns the career graph into one that can be drawn, in dataset order.
func (r request) chart() (chart.Graph, []careers.NodeID) {
	nodes := r.graph.Nodes()
	g := chart.Graph{Nodes: make([]chart.Node, len(nodes)), Edges: make([]chart.Edge, 0, len(r.graph.Steps()))}
	ids := make([]careers.NodeID, len(nodes))
	index := make(map[careers.NodeID]int, len(nodes))
	for i, n := range nodes {
		ids[i], index[n.ID] = n.ID, i
		g.Nodes[i] = chart.Node{
			Key: string(n.ID), Rank: n.Rank, Title: r.env.Text(n.Name), Short: r.env.Text(n.Short), Note: r.note(n),
		}
	}
	for _, s := range r.graph.Steps() {
		g.Edges = append(g.Edges, chart.Edge{From: index[s.From], To: index[s.To], Label: phrase.YearsShort(r.env.Words, s.Years)})
	}
	return g, ids
}

// note is the second line of a box: pay for a role, length for a training.
func (r request) note(n *careers.Node) string {
	if n.Course != nil {
		return ""
	}
	if line := phrase.Headline(n); len(line) > 0 {
		return phrase.PayShort(r.env.Words, line[0])
	}
	return ""
}
