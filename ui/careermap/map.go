// Package careermap is the first screen: the graph drawn as a map that one
// walks with the arrow keys, and a panel about the node one stands on.
package careermap

import (
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"parcours/careers"
	"parcours/ui/chart"
	"parcours/ui/paychart"
	"parcours/ui/screen"
)

// whole is the depth of the view that shows every node; other depths count the
// steps around the focused node.
const whole = 0

// nearAbove is the number of nodes from which the whole map is not even tried
// first: it is no longer read at a glance.
const nearAbove = 60

// Map is the map screen.
type Map struct {
	env  *screen.Env
	keys bindings

	width, height int
	regions       regions

	axis   paychart.Axis
	depth  int              // whole, or the steps shown around the focus
	asked  bool             // the user has chosen the view
	lock   lock             // what the user has fixed of the drawing
	route  []careers.NodeID // marked last
	chosen int              // index into branches of what the next step takes, -1 before a choice

	source source      // what can be drawn
	atlas  atlas       // what is drawn
	origin chart.Point // the top left corner of the window on the drawing
	grid   chart.Grid
	drag   *chart.Point

	generation int    // of the layout asked for last
	drawn      string // the view, "" when it must be drawn anew
}

// lock is what auto-fit must leave alone.
type lock struct {
	detail, direction bool
	Detail            chart.Detail
	Direction         chart.Direction
}

// New returns the map, focused where the trail is.
func New(env *screen.Env) *Map {
	m := &Map{env: env, axis: paychart.AxisOf(env.Graph), chosen: -1}
	m.bind()
	return m
}

// Title names the screen and its view.
func (m *Map) Title() string { return m.env.Words.Map.Title + " · " + m.views()[m.depth] }

// views names the depths: the whole map, one step around, two steps around.
func (m *Map) views() [3]string {
	w := m.env.Words.Map
	return [3]string{w.Whole, w.Near, w.Deep}
}

// Typing is false: letters are commands here.
func (m *Map) Typing() bool { return false }

// Place is the command line of this view.
func (m *Map) Place() []string { return []string{"--at", string(m.here())} }

// here is the focused node.
func (m *Map) here() careers.NodeID { return m.env.Trail.Here() }

func (m *Map) bind() {
	m.keys = newBindings(m.env.Words, m.atlas.direction(), m.views()[m.otherView()])
}

// SetSize makes room; a drawing that is costly to place follows in Update.
func (m *Map) SetSize(width, height int) {
	if m.width == width && m.height == height {
		return
	}
	m.width, m.height = width, height
	m.regions = divide(width, height)
	m.drawn = ""
	m.pickView()
	if !m.large() {
		m.place()
	}
}

// pickView shows the whole map where the window holds it all, else what is
// around the focused node, until the user chooses: a map seen through a keyhole
// tells a newcomer little.
func (m *Map) pickView() {
	if m.asked {
		return
	}
	m.depth = 1
	if len(m.env.Graph.Nodes()) > nearAbove {
		return
	}
	r := m.request()
	r.depth = whole
	if l := r.place().layout; l != nil {
		if w, h := l.Size(); w <= r.area.W && h <= r.area.H {
			m.depth = whole
		}
	}
}

// Update walks, looks around and redraws.
func (m *Map) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.KeyPressMsg:
		m.drawn = ""
		return m.press(msg)
	case tea.MouseMsg:
		return m.point(msg)
	case placed:
		m.accept(msg)
	case screen.Changed:
		m.chosen = -1
		m.showRoute()
		return m.replace()
	case tea.WindowSizeMsg:
		if m.large() {
			return m.replace()
		}
	}
	return nil
}

// showRoute shows the whole map when another route is to be marked on it.
func (m *Map) showRoute() {
	if len(m.env.Route) > 0 && !slices.Equal(m.route, m.env.Route) {
		m.asked, m.depth = true, whole
	}
	m.route = m.env.Route
}

func (m *Map) press(msg tea.KeyPressMsg) tea.Cmd {
	k := m.keys
	switch {
	case key.Matches(msg, k.forward):
		return m.forward()
	case key.Matches(msg, k.backward):
		return m.backward()
	case key.Matches(msg, k.before):
		return m.sideways(-1)
	case key.Matches(msg, k.after):
		return m.sideways(+1)
	case key.Matches(msg, k.branch):
		return m.turnTo(+1)
	case key.Matches(msg, k.branchBack):
		return m.turnTo(-1)
	case key.Matches(msg, k.sheet):
		return screen.Do(screen.OpenSheet{Node: m.here()})
	case key.Matches(msg, k.back):
		return m.retrace()
	case key.Matches(msg, k.home):
		return m.goTo(m.env.Graph.Start())
	case key.Matches(msg, k.clear):
		m.env.Hits, m.env.Route = nil, nil
		return nil
	}
	return m.look(msg)
}

// look handles the keys that change how the map is drawn.
func (m *Map) look(msg tea.KeyPressMsg) tea.Cmd {
	k := m.keys
	switch {
	case key.Matches(msg, k.view):
		return m.nextView()
	case key.Matches(msg, k.richer):
		return m.resizeBoxes(+1)
	case key.Matches(msg, k.plainer):
		return m.resizeBoxes(-1)
	case key.Matches(msg, k.turn):
		return m.turn()
	case key.Matches(msg, k.fit):
		m.lock = lock{}
		return tea.Batch(m.replace(), m.say(m.env.Words.Map.Fitted))
	}
	return nil
}

func (m *Map) say(text string) tea.Cmd { return screen.Do(screen.Notify{Text: text}) }

// nextView walks the views: the whole map, one step around, two steps around.
func (m *Map) nextView() tea.Cmd {
	m.asked = true
	m.depth = m.otherView()
	return m.replace()
}

func (m *Map) otherView() int { return (m.depth + 1) % len(m.views()) }

// resizeBoxes fixes the level of detail one step above or below the present one.
func (m *Map) resizeBoxes(by int) tea.Cmd {
	detail := int(m.atlas.detail()) + by
	switch {
	case detail < int(chart.Dots):
		return m.say(m.env.Words.Map.Plainest)
	case detail > int(chart.NotedBox):
		return m.say(m.env.Words.Map.Richest)
	}
	m.lock.detail, m.lock.Detail = true, chart.Detail(detail)
	m.lock.direction, m.lock.Direction = true, m.atlas.direction()
	return tea.Batch(m.replace(), m.say(m.env.Words.Map.Locked))
}

// turn fixes the other direction.
func (m *Map) turn() tea.Cmd {
	m.lock.direction, m.lock.Direction = true, chart.TopDown
	name := m.env.Words.Map.Down
	if m.atlas.direction() == chart.TopDown {
		m.lock.Direction, name = chart.LeftRight, m.env.Words.Map.Across
	}
	return tea.Batch(m.replace(), m.say(name))
}
