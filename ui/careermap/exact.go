package careermap

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"parcours/careers"
	"parcours/ui/atlas"
	"parcours/ui/cells"
	"parcours/ui/chart"
	"parcours/ui/livery"
	"parcours/ui/phrase"
	"parcours/ui/rail"
	"parcours/ui/theme"
)

// exactView draws every step as a line between boxes, see [chart].
type exactView struct {
	m           *Map
	width, room int
	layout      *chart.Layout
	lock        lock
	origin      chart.Point // the top left corner of the window on the drawing
	grid        chart.Grid
}

// lock is what auto-fit must leave alone.
type lock struct {
	detail, direction bool
	Detail            chart.Detail
	Direction         chart.Direction
}

// refuses reports whether the graph is too large to be drawn so.
func (v *exactView) refuses() bool { return len(v.m.env.Graph.Nodes()) > atlas.ExactMost }

func (v *exactView) lay(width, lines int) {
	v.width, v.room = width, lines
	if v.refuses() || v.area().W <= 0 || v.area().H <= 0 {
		return
	}
	g := v.m.env.Graph
	v.layout = chart.Fit(atlas.Chart(g, v.m.env.Words, g.Nodes()), v.area().W, v.area().H, chart.Options{
		Labels: true, Detail: v.lock.Detail, LockDetail: v.lock.detail,
		Direction: v.lock.Direction, LockDirection: v.lock.direction,
	})
}

// area is the window on the drawing, with a line of column names above it and one
// below that says what lies outside.
func (v *exactView) area() chart.Rect { return chart.Rect{Y: 1, W: v.width, H: max(v.room-2, 0)} }

func (v *exactView) height() int { return v.room }

// node is the chart's index of id, the same as its station in all rails, or NoNode
// where nothing is drawn.
func (v *exactView) node(id careers.NodeID) int {
	if v.layout == nil {
		return chart.NoNode
	}
	return v.m.sight.rails(v.m.env).Station(id)
}

// id is the node with a chart's index.
func (v *exactView) id(node int) careers.NodeID { return v.m.env.Graph.Nodes()[node].ID }

func (v *exactView) direction() chart.Direction {
	if v.layout == nil {
		return chart.LeftRight
	}
	return v.layout.Direction()
}

func (v *exactView) lines() []string {
	t := v.m.env.Theme
	if v.refuses() || v.layout == nil {
		g := v.m.env.Graph
		text := v.m.env.Words.Map.Views.TooMany(phrase.Nodes(v.m.env.Words, g, len(g.Nodes())), phrase.Steps(v.m.env.Words, g, g.Nodes()), atlas.ExactMost)
		drawn := []string{""}
		for _, l := range v.m.wrap(text, min(v.width-2, 72), t.Text) {
			drawn = append(drawn, " "+l)
		}
		for len(drawn) < v.room {
			drawn = append(drawn, "")
		}
		return drawn[:v.room]
	}
	v.layout.Draw(&v.grid, v.window(), v.marks(), cells.SymbolsIn(v.m.env.ASCII))
	styles := chartStyles(t)
	styleOf := func(c chart.Cell) theme.Style { return styles[c.Ink] }
	hasGround := func(ink chart.Ink) bool { return ink == chart.LabelFocus }
	lines := append([]string{v.heads()}, livery.Dress(&v.grid.Grid, styleOf, hasGround)...)
	return append(lines, v.edge())
}

// chartStyles are how a theme dresses each ink.
func chartStyles(t *theme.Theme) []theme.Style {
	return []theme.Style{
		chart.Line: t.Line, chart.LineTrail: t.LineTrail, chart.LineIn: t.LineIn, chart.LineOut: t.LineOut,
		chart.LineRoute: t.LineRoute, chart.LineChosen: t.LineChosen, chart.LineLabel: t.LineLabel,
		chart.Box: t.Box, chart.BoxTrail: t.BoxTrail, chart.BoxHit: t.BoxHit, chart.BoxRoute: t.BoxRoute,
		chart.BoxChosen: t.BoxChosen, chart.BoxFocus: t.BoxFocus,
		chart.Label: t.Label, chart.LabelTrail: t.LabelTrail, chart.LabelHit: t.LabelHit, chart.LabelRoute: t.LabelRoute,
		chart.LabelChosen: t.LabelChosen, chart.LabelFocus: t.LabelFocus,
		chart.Note: t.Note, chart.NoteFocus: t.NoteFocus,
	}
}

// marks say what stands out: where one is, where the next step leads, the trail.
func (v *exactView) marks() chart.Marks {
	env := v.m.env
	marks := chart.Marks{Focus: v.node(env.Trail.Here()), Chosen: chart.NoNode}
	if s := v.m.choice(); s != nil {
		marks.Chosen = v.node(s.To)
	}
	r := v.m.sight.rails(env)
	marks.Trail, marks.Hits, marks.Route = r.Stations(env.Trail.Nodes()), r.Stations(env.Hits), r.Stations(env.Route)
	return marks
}

// arrow walks along a step towards higher ranks and back, and sideways through the
// columns, down one and on at the top of the next; where nothing is drawn, through
// the next steps, which the panel tells.
func (v *exactView) arrow(d rail.Direction) tea.Cmd {
	if (v.refuses() || v.layout == nil) && d >= rail.Up {
		return v.m.turnTo(map[rail.Direction]int{rail.Up: -1, rail.Down: +1}[d])
	}
	if v.direction() == chart.TopDown {
		d = [...]rail.Direction{rail.Down: rail.Right, rail.Up: rail.Left, rail.Left: rail.Up, rail.Right: rail.Down}[d]
	}
	switch d {
	case rail.Right:
		s := v.m.choice()
		if s == nil {
			return v.m.say(v.m.env.Words.Map.NoNext)
		}
		v.m.moveTo(s.To)
	case rail.Left:
		return v.backward()
	case rail.Up:
		return v.sideways(-1)
	default:
		return v.sideways(+1)
	}
	return nil
}

func (v *exactView) backward() tea.Cmd {
	origins := v.origins()
	if len(origins) == 0 {
		return v.m.say(v.m.whyNoOrigin())
	}
	to := origins[0]
	if came := v.m.env.Trail.Came(v.m.here()); slices.Contains(origins, came) {
		to = came
	}
	v.m.env.Trail.TakeBack(to)
	v.m.arrived()
	return nil
}

// origins are the nodes a step back can lead to, those below first.
func (v *exactView) origins() []careers.NodeID {
	g := v.m.env.Graph
	here := g.Node(v.m.here()).Rank
	var below, others []careers.NodeID
	for _, s := range g.Previous(v.m.here()) {
		if g.Node(s.From).Rank < here {
			below = append(below, s.From)
		} else {
			others = append(others, s.From)
		}
	}
	return append(below, others...)
}

// sideways walks to the node before or after in the drawing's reading order.
func (v *exactView) sideways(by int) tea.Cmd {
	var order []careers.NodeID
	for _, rank := range v.layout.Ranks() {
		for _, n := range rank {
			order = append(order, v.id(n))
		}
	}
	i := slices.Index(order, v.m.here())
	if i < 0 || len(order) < 2 {
		return nil
	}
	v.m.moveTo(order[(i+by+len(order))%len(order)])
	return nil
}

func (v *exactView) enter() bool { return false }

func (v *exactView) click(x, y int) tea.Cmd {
	d := v.area()
	if v.layout == nil || !d.Contains(chart.Point{X: x, Y: y}) {
		return nil
	}
	n := v.layout.NodeAt(chart.Point{X: x - d.X + v.origin.X, Y: y - d.Y + v.origin.Y})
	if n == chart.NoNode {
		v.m.drag = &struct{ x, y int }{x, y}
		return nil
	}
	return v.m.pointedAt(v.id(n))
}

// resize fixes the level of detail one step above or below the present one.
func (v *exactView) resize(by int) tea.Cmd {
	w := v.m.env.Words.Map
	if v.layout == nil {
		return nil
	}
	detail := int(v.layout.Detail()) + by
	switch {
	case by == 0:
		v.lock = lock{}
		return v.m.say(w.Fitted)
	case detail < int(chart.Dots):
		return v.m.say(w.Plainest)
	case detail > int(chart.NotedBox):
		return v.m.say(w.Richest)
	}
	v.lock = lock{detail: true, Detail: chart.Detail(detail), direction: true, Direction: v.direction()}
	return v.m.say(w.Locked)
}

// turn fixes the other direction.
func (v *exactView) turn() tea.Cmd {
	w := v.m.env.Words.Map
	v.lock.direction, v.lock.Direction = true, chart.TopDown
	name := w.Down
	if v.direction() == chart.TopDown {
		v.lock.Direction, name = chart.LeftRight, w.Across
	}
	v.m.place()
	return v.m.say(name)
}

func (v *exactView) cursor() (x, y int, ok bool) {
	focus := v.node(v.m.here())
	if focus == chart.NoNode {
		return 0, 0, false
	}
	box, d := v.layout.Box(focus), v.area()
	x, y = d.X+box.X-v.origin.X+1, d.Y+box.Y-v.origin.Y+box.H/2
	return x, y, d.Contains(chart.Point{X: x, Y: y})
}
