package careermap

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"parcours/careers"
	"parcours/ui/chart"
	"parcours/ui/theme"
)

// View draws the map and the panel; while nothing has changed it hands out the
// same string.
func (m *Map) View() string {
	if m.drawn == "" && m.width > 0 && m.height > 0 {
		m.drawn = m.draw()
	}
	return m.drawn
}

// Cursor stands on the focused node's title.
func (m *Map) Cursor() (x, y int, ok bool) {
	focus := m.atlas.node(m.here())
	if focus == chart.NoNode {
		return 0, 0, false
	}
	box, d := m.atlas.layout.Box(focus), m.regions.drawing
	x, y = d.X+box.X-m.origin.X+1, d.Y+box.Y-m.origin.Y+box.H/2
	return x, y, d.Contains(chart.Point{X: x, Y: y})
}

func (m *Map) draw() string {
	left := m.drawing()
	panel := m.panel()
	var b strings.Builder
	if !m.regions.beside {
		for _, line := range append(left, panel...) {
			if b.Len() > 0 {
				b.WriteByte('\n')
			}
			b.WriteString(line)
		}
		return b.String()
	}
	rule := m.env.Theme.Line.Render(m.env.Sign("│", "|"))
	for y := range m.height {
		if y > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(pad(line(left, y), m.regions.drawing.W))
		b.WriteString(rule)
		b.WriteByte(' ')
		b.WriteString(line(panel, y))
	}
	return b.String()
}

func line(lines []string, i int) string {
	if i < len(lines) {
		return lines[i]
	}
	return ""
}

func pad(s string, width int) string {
	return s + strings.Repeat(" ", max(0, width-ansi.StringWidth(s)))
}

// drawing is the column names, the window on the map and the line below it.
func (m *Map) drawing() []string {
	var lines []string
	if m.regions.heads {
		lines = append(lines, m.heads())
	}
	if m.atlas.layout == nil {
		lines = append(lines, m.env.Theme.Muted.Render(ansi.Truncate(m.env.Words.Map.Drawing, m.regions.drawing.W, "…")))
		for len(lines) < m.regions.edge {
			lines = append(lines, "")
		}
		return append(lines, m.edge())
	}
	symbols := chart.Unicode
	if m.env.ASCII {
		symbols = chart.ASCII
	}
	m.atlas.layout.Draw(&m.grid, m.window(), m.marks(), symbols)
	for y := range m.grid.H {
		lines = append(lines, m.row(y))
	}
	return append(lines, m.edge())
}

// row dresses one row of the grid, run by run.
func (m *Map) row(y int) string {
	var b, run strings.Builder
	ink := chart.Blank
	flush := func() {
		m.style(ink).Write(&b, run.String())
		run.Reset()
	}
	blanks := 0
	for x := range m.grid.W {
		c := m.grid.At(x, y)
		if c.Text == "" {
			if x == 0 || ansi.StringWidth(m.grid.At(x-1, y).Text) < 2 {
				blanks++
			}
			continue
		}
		if c.Ink != ink || blanks > 0 {
			flush()
			b.WriteString(strings.Repeat(" ", blanks))
			ink, blanks = c.Ink, 0
		}
		run.WriteString(c.Text)
	}
	flush()
	return b.String()
}

// style is how a theme dresses an ink.
func (m *Map) style(ink chart.Ink) theme.Style {
	t := m.env.Theme
	return [...]theme.Style{
		chart.Line: t.Line, chart.LineTrail: t.LineTrail, chart.LineIn: t.LineIn, chart.LineOut: t.LineOut,
		chart.LineRoute: t.LineRoute, chart.LineChosen: t.LineChosen, chart.LineLabel: t.LineLabel,
		chart.Box: t.Box, chart.BoxTrail: t.BoxTrail, chart.BoxHit: t.BoxHit, chart.BoxRoute: t.BoxRoute,
		chart.BoxChosen: t.BoxChosen, chart.BoxFocus: t.BoxFocus,
		chart.Label: t.Label, chart.LabelTrail: t.LabelTrail, chart.LabelHit: t.LabelHit, chart.LabelRoute: t.LabelRoute,
		chart.LabelChosen: t.LabelChosen, chart.LabelFocus: t.LabelFocus,
		chart.Note: t.Note, chart.NoteFocus: t.NoteFocus,
	}[ink]
}

// marks say what stands out: where one is, where the next step leads, the trail.
func (m *Map) marks() chart.Marks {
	marks := chart.Marks{Focus: m.atlas.node(m.here()), Chosen: chart.NoNode}
	if s := m.choice(); s != nil {
		marks.Chosen = m.atlas.node(s.To)
	}
	marks.Trail = m.drawnOf(m.env.Trail.Nodes())
	marks.Hits = m.drawnOf(m.env.Hits)
	marks.Route = m.drawnOf(m.env.Route)
	return marks
}

// drawnOf are the chart's indices of those nodes that are drawn.
func (m *Map) drawnOf(ids []careers.NodeID) []int {
	var drawn []int
	for _, id := range ids {
		if n := m.atlas.node(id); n != chart.NoNode {
			drawn = append(drawn, n)
		}
	}
	return drawn
}

// heads names the columns above the drawing, where it lies left to right: each
// name above its column, as far as the next name leaves room.
func (m *Map) heads() string {
	if m.atlas.layout == nil || m.atlas.direction() != chart.LeftRight {
		return ""
	}
	var b strings.Builder
	at := 0
	for _, h := range m.columnHeads() {
		x := h.x - m.origin.X
		if x < at || x >= m.regions.drawing.W {
			continue
		}
		text := ansi.Truncate(h.text, min(h.room, m.regions.drawing.W-x), "…")
		if ansi.StringWidth(text) < 3 {
			continue
		}
		b.WriteString(strings.Repeat(" ", x-at))
		b.WriteString(text)
		at = x + ansi.StringWidth(text)
	}
	return m.env.Theme.Muted.Render(b.String())
}

// head is a column's name, its left edge on the drawing and the cells it may take.
type head struct {
	text    string
	x, room int
}

func (m *Map) columnHeads() []head {
	if m.depth != whole {
		return nil
	}
	names := make(map[int]string, len(m.env.Graph.Columns()))
	for _, c := range m.env.Graph.Columns() {
		names[c.Rank] = m.env.Text(c.Title)
	}
	var heads []head
	for i, rank := range m.atlas.layout.Ranks() {
		if len(rank) == 0 {
			continue
		}
		x, _ := m.atlas.layout.Extent(i)
		if len(heads) > 0 {
			heads[len(heads)-1].room = x - heads[len(heads)-1].x - 1
		}
		heads = append(heads, head{text: names[m.rank(rank[0])], x: x, room: m.width})
	}
	return heads
}

func (m *Map) rank(n int) int { return m.env.Graph.Node(m.atlas.ids[n]).Rank }

// edge is the line below the drawing. It says how many nodes lie outside the
// window on each side; its heavy part shows which stretch of the map is seen.
func (m *Map) edge() string {
	width := m.regions.drawing.W
	if width <= 0 {
		return ""
	}
	thin, thick := m.env.Sign("─", "-"), m.env.Sign("━", "=")
	if m.atlas.layout == nil {
		return m.env.Theme.Line.Render(strings.Repeat(thin, width))
	}
	left, right, above, below := m.atlas.layout.Outside(m.window())
	w := m.env.Words.Map
	first := joined(named(left, w.Left), named(above, w.Above))
	last := joined(named(below, w.Below), named(right, w.Right))
	if ansi.StringWidth(first)+ansi.StringWidth(last)+6 > width {
		first, last = joined(bare(left, "←"), bare(above, "↑")), joined(bare(below, "↓"), bare(right, "→"))
	}
	if m.env.ASCII {
		ascii := strings.NewReplacer("←", "<", "→", ">", "↑", "^", "↓", "v")
		first, last = ascii.Replace(first), ascii.Replace(last)
	}
	rule := max(0, width-ansi.StringWidth(first)-ansi.StringWidth(last))
	all, _ := m.atlas.layout.Size()
	from, to := 0, rule
	if all > width {
		from, to = m.origin.X*rule/all, (m.origin.X+width)*rule/all
	}
	var b strings.Builder
	t := m.env.Theme
	t.Notice.Write(&b, first)
	if all > width {
		t.Line.Write(&b, strings.Repeat(thin, from))
		t.Accent.Write(&b, strings.Repeat(thick, to-from))
		t.Line.Write(&b, strings.Repeat(thin, rule-to))
	} else {
		t.Line.Write(&b, strings.Repeat(thin, rule))
	}
	t.Notice.Write(&b, last)
	return b.String()
}

func named(n int, say func(int) string) string {
	if n == 0 {
		return ""
	}
	return say(n)
}

func bare(n int, sign string) string {
	return named(n, func(n int) string { return sign + itoa(n) })
}

func joined(a, b string) string {
	switch {
	case a != "" && b != "":
		return " " + a + "  " + b + " "
	case a+b != "":
		return " " + a + b + " "
	}
	return ""
}

// title is the node's full title in the reader's language.
func (m *Map) title(id careers.NodeID) string { return m.env.Text(m.env.Graph.Node(id).Title) }
