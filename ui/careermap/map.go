// Package careermap is the first screen: the graph as a map that one walks with
// the arrow keys, and a panel below it about the node one stands on.
//
// It has three views: the Plan, the whole map as rails; the Crossroads, one node
// and its ways; and everything, each step as a line of its own. A graph too large
// for one Plan begins as a table of families, each of which opens as a Plan or, where
// that would say nothing, as a list by level.
package careermap

import (
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"parcours/careers"
	"parcours/ui/atlas"
	"parcours/ui/cells"
	"parcours/ui/paychart"
	"parcours/ui/phrase"
	"parcours/ui/rail"
	"parcours/ui/rich"
	"parcours/ui/screen"
)

// view is one way of drawing the graph. Its lines begin at the top of the screen.
type view interface {
	// lay makes room: the cells across and the lines there are at most.
	lay(width, lines int)
	// follow shows the focused node and the chosen step after either has changed.
	follow()
	// lines are what is drawn, dressed.
	lines() []string
	// height is how many lines that is.
	height() int
	// arrow answers an arrow key.
	arrow(d rail.Direction) tea.Cmd
	// enter answers Enter, and reports whether it had a use for it.
	enter() bool
	// click answers a click of the mouse.
	click(x, y int) tea.Cmd
	// pan moves the window by hand.
	pan(dx, dy int) tea.Cmd
	// resize makes rows or boxes larger (+1) or smaller (-1), 0 as they fit.
	resize(by int) tea.Cmd
	// cursor is where the focused node stands.
	cursor() (x, y int, ok bool)
}

// View names one of the views.
type View int

// The views, in the order in which a key walks them.
const (
	Plan View = iota
	Crossroads
	Everything
)

// Map is the map screen.
type Map struct {
	env  *screen.Env
	keys bindings
	axis paychart.Axis

	width, height int
	which         View
	asked         bool // the user has chosen the view
	views         [3]view
	plan          *planView
	cross         *crossView
	exact         *exactView
	table         families
	roster        roster
	open          bool // of a large graph, a family is shown
	laid          view // that room was made for last

	sight  sight            // the graph as it is drawn, and what is marked on it
	route  []careers.NodeID // marked last
	shown  int              // how long the trail was when it was
	chosen int              // index into steps of what the next step takes, -1 before a choice
	undo   *undo            // what the opposite of the last arrow restores
	drag   *struct{ x, y int }
}

// undo is where the last arrow came from.
type undo struct {
	opposite rail.Direction
	at       careers.NodeID // where it led
	way      screen.Way
	chosen   int
}

// New returns the map, focused where the trail is.
func New(env *screen.Env) *Map {
	m := &Map{env: env, axis: paychart.AxisOf(env.Graph), chosen: -1}
	m.plan, m.cross, m.exact = &planView{m: m}, &crossView{m: m, origin: -1}, &exactView{m: m}
	m.views = [3]view{m.plan, m.cross, m.exact}
	m.table.m, m.roster.m = m, m
	m.bind()
	return m
}

// Show chooses the view.
func (m *Map) Show(v View) {
	m.which, m.asked = v, true
	m.place()
}

// Title names the view and counts what is one step away, as the room allows.
func (m *Map) Title() string {
	switch m.view() {
	case &m.table:
		return m.env.Words.Map.Views.Overview.Title
	case &m.roster:
		return m.familyTitle()
	}
	title := m.env.Words.Map.Views.Names[m.which]
	if counts := m.counts(); counts != "" {
		title += "  " + counts
	}
	if m.which != Crossroads && phrase.IsInferred(m.env.Graph, careers.InferredOrder) {
		title += " (" + m.env.Words.Facts.OrderInferred + ")"
	}
	return title
}

// familyTitle names the family that is listed and counts its nodes.
func (m *Map) familyTitle() string {
	nodes := m.plan.source().Nodes(m.env.Graph)
	count := phrase.Nodes(m.env.Words, m.env.Graph, len(nodes))
	forms := []string{count}
	if m.plan.isLarge() {
		name := atlas.FamilyName(m.env.Graph, m.env.Words, nodes[0])
		forms = []string{name + "  " + count, cutMarked(name, max(m.width/2-rich.Width(count)-2, 1)) + "  " + count, count}
	}
	if phrase.IsInferred(m.env.Graph, careers.InferredOrder) {
		forms = slices.Insert(forms, 0, forms[0]+" ("+m.env.Words.Facts.OrderInferred+")")
	}
	return rich.Fitting(m.width/2, forms...)
}

// counts is how many stations are lit, in the longest form that takes half of the
// line: the trail has a quarter.
func (m *Map) counts() string {
	g, here := m.sight.rails(m.env).Graph, m.station()
	both, near := 0, 0
	for _, s := range g.Next(here) {
		switch step := g.Steps[s]; {
		case step.Kind == rail.Related:
			near++
		case g.Step(step.To, here) >= 0:
			both++
		}
	}
	signs := rail.Signs(cells.SymbolsIn(m.env.ASCII))
	forms := m.env.Words.Map.Views.Lit([4]string(signs[1:]), [4]int{len(g.Next(here)) - near, len(g.Previous(here)), both, near})
	for _, form := range forms {
		if rich.Width(form) <= m.width/2 {
			return form
		}
	}
	return forms[len(forms)-1]
}

// Typing is false: letters are commands here.
func (m *Map) Typing() bool { return false }

// Place is the command line of this view.
func (m *Map) Place() []string {
	place := []string{"--at", string(m.here())}
	if m.which != Plan {
		place = append(place, "--view", [...]string{Crossroads: "crossroads", Everything: "all"}[m.which])
	}
	return place
}

// Paper is the arguments that print the whole map.
func (m *Map) Paper() []string { return []string{"handout"} }

// here is the focused node, station its place in the drawings of all nodes.
// Pointed is the node where one is; in a table of families none is chosen.
func (m *Map) Pointed() careers.NodeID {
	if m.IsTable() {
		return ""
	}
	return m.here()
}

func (m *Map) here() careers.NodeID { return m.env.Trail.Here() }
func (m *Map) station() int         { return m.sight.rails(m.env).Station(m.here()) }

// view is what is drawn: for the Plan of a large graph the table of families or what
// one family opens as.
func (m *Map) view() view {
	switch {
	case m.which != Plan:
	case m.plan.isLarge() && !m.open:
		return &m.table
	case !m.plan.source().IsPlan(m.env.Graph):
		return &m.roster
	}
	return m.views[m.which]
}

// IsTable reports whether the table of families is shown.
func (m *Map) IsTable() bool { return m.view() == &m.table }

// SetSize makes room.
func (m *Map) SetSize(width, height int) {
	if m.width == width && m.height == height {
		return
	}
	m.width, m.height = width, height
	m.place()
}

// place makes room for the view: the panel below it has the rest.
func (m *Map) place() {
	if m.width <= 0 || m.height <= 0 {
		return
	}
	if !m.asked {
		m.which = Plan
	}
	if m.table.here != "" && m.table.here != m.here() { // one who was led to a node sees it among others
		m.open = true
	}
	m.laid = m.view()
	m.laid.lay(m.width, m.most())
	if !m.asked && m.laid == m.plan && !m.plan.fits() {
		m.which = Crossroads
		m.laid = m.view()
		m.laid.lay(m.width, m.most())
	}
	m.laid.follow()
	m.bind()
}

// follow shows the focused node, in the view that suits it.
func (m *Map) follow() {
	if m.view() != m.laid {
		m.place()
		return
	}
	m.view().follow()
}

// most is how many lines a view may take.
func (m *Map) most() int {
	panel := 5
	switch {
	case m.height < 14:
		panel = 3
	case m.height >= 50:
		panel = 11
	case m.height >= 34:
		panel = 6
	}
	return max(m.height-panel-1, 1)
}

// Update walks, looks around and redraws.
func (m *Map) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.KeyPressMsg:
		return m.press(msg)
	case tea.MouseMsg:
		return m.point(msg)
	case screen.Changed:
		m.sight.forget()
		m.chosen, m.undo, m.cross.origin = -1, nil, -1
		m.showRoute()
		m.place()
	case screen.NotebookSaved:
		m.sight.forget()
	}
	return nil
}

// showRoute shows the Plan when another route is to be marked on it.
func (m *Map) showRoute() {
	if len(m.env.Route) > 0 && !slices.Equal(m.route, m.env.Route) {
		m.asked, m.which, m.shown = true, Plan, len(m.env.Trail.Nodes())
	}
	m.route = m.env.Route
}

func (m *Map) press(msg tea.KeyPressMsg) tea.Cmd {
	k := m.keys
	for d, arrow := range k.arrows {
		if key.Matches(msg, arrow) {
			return m.arrow(rail.Direction(d))
		}
	}
	switch {
	case key.Matches(msg, k.next):
		return m.turnTo(+1)
	case key.Matches(msg, k.previous):
		return m.turnTo(-1)
	case key.Matches(msg, k.sheet):
		if m.view().enter() {
			return nil
		}
		return screen.Do(screen.OpenSheet{Node: m.here()})
	case key.Matches(msg, k.back):
		return m.retrace()
	case key.Matches(msg, k.home):
		return m.home()
	case key.Matches(msg, k.clear):
		return m.clear()
	}
	return m.look(msg)
}

// look handles the keys that change how the map is drawn.
func (m *Map) look(msg tea.KeyPressMsg) tea.Cmd {
	k := m.keys
	switch {
	case key.Matches(msg, k.cross):
		m.Show(map[bool]View{true: Plan, false: Crossroads}[m.which == Crossroads])
	case key.Matches(msg, k.view):
		m.Show((m.which + 1) % View(len(m.views)))
	case key.Matches(msg, k.richer):
		return m.resize(+1)
	case key.Matches(msg, k.plainer):
		return m.resize(-1)
	case key.Matches(msg, k.fit):
		return m.resize(0)
	case key.Matches(msg, k.turn):
		if why := m.whyNoTurn(); why != "" {
			return m.say(why)
		}
		return m.exact.turn()
	}
	return nil
}

func (m *Map) resize(by int) tea.Cmd {
	if why := m.whyNoSize(); why != "" {
		return m.say(why)
	}
	cmd := m.view().resize(by)
	m.place()
	return cmd
}

// clear takes marks away; without any it goes back to the families.
func (m *Map) clear() tea.Cmd {
	if why := m.whyNoMarks(); why != "" {
		return m.say(why)
	}
	if !m.hasMarks() {
		m.close()
	}
	m.env.Hits, m.env.Route = nil, nil
	m.sight.forget()
	m.place()
	return nil
}

// close goes back to the families, to that of the focused node.
func (m *Map) close() {
	m.open = false
	m.table.follow()
}

func (m *Map) say(text string) tea.Cmd { return screen.Do(screen.Notify{Text: text}) }
