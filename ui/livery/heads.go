package livery

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"parcours/ui/cells"
	"parcours/ui/rail"
	"parcours/ui/theme"
)

// Heads names the columns of a Plan in one line for the cells from left on, that
// of the focused station in bold.
func Heads(p *rail.Plan, focus, left, width int, t *theme.Theme) string {
	var b strings.Builder
	at := 0
	for _, h := range p.Heads() {
		x := h.X - left
		if x < at || x >= width {
			continue
		}
		text := ansi.TruncateWc(strings.ToUpper(h.Text), width-x, "")
		b.WriteString(strings.Repeat(" ", x-at))
		style := t.Muted
		if isIn(p.Graph(), h.Column, focus) {
			style = t.Strong
		}
		style.Write(&b, text)
		at = x + cells.Width(text)
	}
	return b.String()
}

// isIn reports whether a station stands in a column of the Plan, -1 for that of
// trainings.
func isIn(g *rail.Graph, column, station int) bool {
	if station == rail.NoStation {
		return false
	}
	s := g.Stations[station]
	if column < 0 {
		return s.Training
	}
	return !s.Training && s.Column == column
}
