package careermap

import (
	"strings"

	"parcours/careers"
)

// View sets the view, a rule and the panel below each other.
func (m *Map) View() string {
	if m.width <= 0 || m.height <= 0 {
		return ""
	}
	lines := m.view().lines()
	lines = lines[:min(len(lines), m.height)]
	if len(lines) < m.height {
		lines = append(lines, m.env.Theme.Line.Render(strings.Repeat("─", m.width)))
	}
	return strings.Join(append(lines, m.panel(m.width, m.height-len(lines))...), "\n")
}

// Cursor stands on the focused node.
func (m *Map) Cursor() (x, y int, ok bool) {
	if m.width <= 0 || m.height <= 0 {
		return 0, 0, false
	}
	return m.view().cursor()
}

func line(lines []string, i int) string {
	if i < len(lines) {
		return lines[i]
	}
	return ""
}

// title is the node's full title in the reader's language.
func (m *Map) title(id careers.NodeID) string { return m.env.Text(m.env.Graph.Node(id).Title) }
