package careermap

import (
	tea "charm.land/bubbletea/v2"

	"parcours/ui/chart"
	"parcours/ui/screen"
)

// wheelStep is how many cells one notch of the wheel moves the map.
const wheelStep = 3

// point handles the mouse: a click walks to a node, on the focused node it
// opens the sheet; dragging and the wheel move the window.
func (m *Map) point(msg tea.MouseMsg) tea.Cmd {
	mouse := msg.Mouse()
	at := chart.Point{X: mouse.X, Y: mouse.Y}
	switch msg.(type) {
	case tea.MouseWheelMsg:
		m.wheel(mouse)
	case tea.MouseClickMsg:
		if mouse.Button == tea.MouseLeft {
			return m.click(at)
		}
	case tea.MouseMotionMsg:
		if m.drag != nil && mouse.Button == tea.MouseLeft {
			m.pan(m.drag.X-at.X, m.drag.Y-at.Y)
			m.drag = &at
		}
	case tea.MouseReleaseMsg:
		m.drag = nil
	}
	return nil
}

func (m *Map) click(at chart.Point) tea.Cmd {
	d := m.regions.drawing
	if m.atlas.layout == nil || !d.Contains(at) {
		return nil
	}
	n := m.atlas.layout.NodeAt(chart.Point{X: at.X - d.X + m.origin.X, Y: at.Y - d.Y + m.origin.Y})
	if n == chart.NoNode {
		m.drag = &at
		return nil
	}
	id := m.atlas.ids[n]
	if id == m.here() {
		return screen.Do(screen.OpenSheet{Node: id})
	}
	if m.env.Graph.Step(m.here(), id) != nil {
		m.env.Trail.Take(id)
	} else {
		m.env.Trail.Go(id)
	}
	return m.arrived()
}

func (m *Map) wheel(mouse tea.Mouse) {
	dx, dy := 0, 0
	switch mouse.Button {
	case tea.MouseWheelUp:
		dy = -wheelStep
	case tea.MouseWheelDown:
		dy = wheelStep
	case tea.MouseWheelLeft:
		dx = -wheelStep
	case tea.MouseWheelRight:
		dx = wheelStep
	}
	if mouse.Mod.Contains(tea.ModShift) {
		dx, dy = dy, dx
	}
	m.pan(dx, dy)
}
