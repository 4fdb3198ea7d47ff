package careermap

import (
	tea "charm.land/bubbletea/v2"

	"parcours/careers"
	"parcours/ui/screen"
)

// wheelStep is how many cells one notch of the wheel moves the map.
const wheelStep = 3

// point handles the mouse: a click walks to a node, on the focused node it
// opens the sheet; dragging and the wheel move the window.
func (m *Map) point(msg tea.MouseMsg) tea.Cmd {
	mouse := msg.Mouse()
	switch msg.(type) {
	case tea.MouseWheelMsg:
		return m.wheel(mouse)
	case tea.MouseClickMsg:
		if mouse.Button == tea.MouseLeft && mouse.Y < m.view().height() {
			return m.view().click(mouse.X, mouse.Y)
		}
	case tea.MouseMotionMsg:
		if m.drag != nil && mouse.Button == tea.MouseLeft {
			dx, dy := m.drag.x-mouse.X, m.drag.y-mouse.Y
			m.drag.x, m.drag.y = mouse.X, mouse.Y
			return m.view().pan(dx, dy)
		}
	case tea.MouseReleaseMsg:
		m.drag = nil
	}
	return nil
}

// pointedAt walks to a node; on the focused one it opens the sheet.
func (m *Map) pointedAt(id careers.NodeID) tea.Cmd {
	if id == m.here() {
		return screen.Do(screen.OpenSheet{Node: id})
	}
	m.walkTo(id)
	return nil
}

func (m *Map) wheel(mouse tea.Mouse) tea.Cmd {
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
	return m.view().pan(dx, dy)
}
