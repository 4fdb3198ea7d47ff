package careermap

import (
	"parcours/ui/chart"
)

// regions are the parts of the screen. The drawing has a line of column names
// above it and a line below it that says what lies outside the window.
type regions struct {
	heads   bool // whether there is a row for column names
	drawing chart.Rect
	edge    int // the row of the line below the drawing
	panel   chart.Rect
	beside  bool // the panel stands on the right
}

// wideFrom is the width from which the panel stands beside the map.
const wideFrom = 110

// divide shares out a screen.
func divide(width, height int) regions {
	r := regions{heads: height >= 14}
	top := 0
	if r.heads {
		top = 1
	}
	if width >= wideFrom {
		r.beside = true
		panel := min(max(width*34/100, 38), 60)
		r.drawing = chart.Rect{Y: top, W: width - panel - 2, H: max(0, height-top-1)}
		r.panel = chart.Rect{X: width - panel, W: panel, H: height}
	} else {
		panel := min(max(height*42/100, 4), 12)
		r.drawing = chart.Rect{Y: top, W: width, H: max(0, height-top-1-panel)}
		r.panel = chart.Rect{Y: height - panel, W: width, H: panel}
	}
	r.edge = r.drawing.Y + r.drawing.H
	return r
}

// window is the part of the drawing that is on the screen. A drawing smaller
// than the screen stands in the middle of it, so the origin may be negative.
func (m *Map) window() chart.Rect {
	return chart.Rect{X: m.origin.X, Y: m.origin.Y, W: m.regions.drawing.W, H: m.regions.drawing.H}
}

// follow moves the window as little as it takes to show the focused node, the
// node that the next step leads to and, where they fit too, the node one came
// from and the neighbours: what one may step on next is seen before.
func (m *Map) follow() {
	m.drawn = ""
	focus := m.atlas.node(m.here())
	if focus == chart.NoNode {
		return
	}
	l := m.atlas.layout
	need := l.Box(focus)
	for _, n := range m.ahead() {
		if u := union(need, l.Box(n)); u.W <= m.regions.drawing.W && u.H <= m.regions.drawing.H {
			need = u
		}
	}
	w, h := l.Size()
	m.origin.X = slide(m.origin.X, m.regions.drawing.W, need.X, need.W, w)
	m.origin.Y = slide(m.origin.Y, m.regions.drawing.H, need.Y, need.H, h)
}

// ahead are the nodes one may step on next, those most likely first.
func (m *Map) ahead() []int {
	var next []int
	add := func(n int) {
		if n != chart.NoNode {
			next = append(next, n)
		}
	}
	if s := m.choice(); s != nil {
		add(m.atlas.node(s.To))
	}
	if origins := m.origins(); len(origins) > 0 {
		add(m.atlas.node(origins[0]))
	}
	order := m.atlas.order()
	for i, id := range order {
		if id == m.here() {
			add(m.atlas.node(order[(i+1)%len(order)]))
			add(m.atlas.node(order[(i+len(order)-1)%len(order)]))
		}
	}
	for _, s := range m.branches() {
		add(m.atlas.node(s.To))
	}
	return next
}

// slide returns the origin nearest to from at which a window of size cells
// shows length cells from at, of a drawing of all cells. A drawing that fits is
// centred.
func slide(from, size, at, length, all int) int {
	const margin = 2
	at, length = at-margin, length+2*margin
	if length > size {
		at, length = at+margin, min(length-2*margin, size)
	}
	if at+length > from+size {
		from = at + length - size
	}
	if at < from {
		from = at
	}
	return within(from, size, all)
}

// within keeps a window of size cells on a drawing of all cells.
func within(from, size, all int) int {
	if all <= size {
		return -(size - all) / 2
	}
	return min(max(from, 0), all-size)
}

func union(a, b chart.Rect) chart.Rect {
	x, y := min(a.X, b.X), min(a.Y, b.Y)
	return chart.Rect{X: x, Y: y, W: max(a.X+a.W, b.X+b.W) - x, H: max(a.Y+a.H, b.Y+b.H) - y}
}

// pan moves the window by hand, no further than the drawing goes.
func (m *Map) pan(dx, dy int) {
	if m.atlas.layout == nil {
		return
	}
	w, h := m.atlas.layout.Size()
	m.origin.X = within(m.origin.X+dx, m.regions.drawing.W, w)
	m.origin.Y = within(m.origin.Y+dy, m.regions.drawing.H, h)
	m.drawn = ""
}
