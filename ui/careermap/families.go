package careermap

import (
	"slices"
	"strconv"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"parcours/careers"
	"parcours/ui/atlas"
)

// The families of a large graph: trainings, each track in dataset order, and the
// roles of none.

// trainingFamily is the family of all trainings; tracks follow it.
const trainingFamily = 0

// families is the table of families and levels that a large graph begins with.
type families struct {
	counts [][]int // by row, then by column of levels; the last is the total
	family []int   // by row
	first  []careers.NodeID
	levels []string // headings
	ranks  []int    // of the levels
	at     int      // the row chosen
	top    int      // the first row seen
	width  int
	room   int
}

// lay counts the nodes and makes room.
func (f *families) lay(m *Map, width, lines int) {
	f.width, f.room = width, lines
	if f.counts == nil {
		f.count(m)
		f.at = max(slices.Index(f.family, atlas.FamilyOf(m.env.Graph, m.env.Graph.Node(m.here()))), 0)
	}
	f.levels = f.levels[:0]
	for _, c := range m.sight.rails(m.env).Graph.Columns {
		f.levels = append(f.levels, c.Names[len(c.Names)-1])
	}
	f.follow()
}

func (f *families) count(m *Map) {
	g, r := m.env.Graph, m.sight.rails(m.env).Graph
	columns := len(r.Columns)
	counts := make([][]int, len(g.Tracks())+2)
	first := make([]careers.NodeID, len(counts))
	f.ranks = make([]int, columns)
	for i, n := range g.Nodes() {
		family := atlas.FamilyOf(g, n)
		f.ranks[r.Stations[i].Column] = n.Rank
		if counts[family] == nil {
			counts[family], first[family] = make([]int, columns+1), n.ID
		}
		counts[family][r.Stations[i].Column]++
		counts[family][columns]++
	}
	for family, row := range counts {
		if row != nil {
			f.counts, f.family, f.first = append(f.counts, row), append(f.family, family), append(f.first, first[family])
		}
	}
}

func (f *families) rows() int   { return max(min(len(f.counts), f.room-4), 1) }
func (f *families) height() int { return min(f.rows()+4, f.room) }

func (f *families) follow() {
	f.top = slideTo(f.top, f.rows(), f.at, 1, len(f.counts))
}

func (f *families) cursorLine() int { return 3 + f.at - f.top }

// choose goes down the rows by some.
func (f *families) choose(by int) {
	f.at = min(max(f.at+by, 0), len(f.counts)-1)
	f.follow()
}

// chosen is the node that opens the family of the chosen row: the focused one
// where it belongs to it, else the first.
func (f *families) chosen(m *Map) careers.NodeID {
	if f.at >= len(f.family) {
		return ""
	}
	if here := m.env.Graph.Node(m.here()); atlas.FamilyOf(m.env.Graph, here) == f.family[f.at] {
		return here.ID
	}
	return f.first[f.at]
}

func (f *families) click(y int) bool {
	row := y - 3 + f.top
	if y < 3 || row >= len(f.counts) || y-3 >= f.rows() {
		return false
	}
	f.at = row
	return true
}

// lines draws the table: a row for each family, a column for each level.
func (f *families) lines(m *Map) []string {
	t, w := m.env.Theme, m.env.Words.Map.Views.Overview
	dots := m.env.Sign("…", "...")
	title := 14
	for _, family := range f.family {
		title = max(title, ansi.StringWidth(f.name(m, family)))
	}
	whole := title + 2
	title = min(title, f.width/3) + 2
	cell, levels := (f.width-title)/(len(f.levels)+1), f.headings((f.width-title)/(len(f.levels)+1))
	if cell < leastCell { // the totals alone
		title = min(whole, f.width-totalCell)
		cell, levels = min(f.width-title, totalCell), nil
	}
	heads := pad(ansi.Truncate(" "+w.Family, title, dots), title)
	for _, level := range append(levels, w.Total) {
		heads += padLeft(ansi.Truncate(upper(level), cell-1, dots), cell)
	}
	lines := []string{
		t.Muted.Render(ansi.Truncate(" "+w.Counted(len(m.env.Graph.Nodes()), len(f.counts), len(f.levels)), f.width, dots)),
		"", t.Muted.Render(ansi.Truncate(heads, f.width, "")),
	}
	for i := f.top; i < f.top+f.rows(); i++ {
		counts := f.counts[i]
		if levels == nil {
			counts = counts[len(counts)-1:]
		}
		lines = append(lines, f.row(m, i, counts, title, cell))
	}
	hint := " " + w.Hint
	if more := len(f.counts) - f.top - f.rows(); more > 0 {
		hint = " " + m.env.Sign("↓ ", "v ") + m.env.Words.Map.Views.RowsBelow(more) + "  " + w.Hint
	}
	lines = append(lines, t.Muted.Render(ansi.Truncate(hint, f.width, dots)))
	return lines[:min(len(lines), f.room)]
}

func (f *families) name(m *Map, family int) string {
	w, tracks := m.env.Words.Map.Views.Overview, m.env.Graph.Tracks()
	switch {
	case family == trainingFamily:
		return w.Training
	case family > len(tracks):
		return w.Others
	}
	return m.env.Text(tracks[family-1].Name)
}

// leastCell is how many cells across a count needs, totalCell that of all levels.
const leastCell, totalCell = 5, 8

// headings name the levels, by their ranks where a name is wider than its cell.
func (f *families) headings(cell int) []string {
	names := make([]string, len(f.levels))
	for i, name := range f.levels {
		if names[i] = name; ansi.StringWidth(name) >= cell {
			names[i] = strconv.Itoa(f.ranks[i])
		}
	}
	return names
}

func (f *families) row(m *Map, i int, counts []int, title, cell int) string {
	t := m.env.Theme
	dots := m.env.Sign("…", "...")
	look := t.Training()
	if f.family[i] != trainingFamily {
		look = t.Track(f.family[i])
	}
	if f.family[i] > len(m.env.Graph.Tracks()) {
		look = t.Track(0)
	}
	sign := m.env.Sign("● ", "o ")
	if i == f.at {
		sign = m.env.Sign("◉ ", "@ ")
	}
	var b strings.Builder
	name, style := look.NameLit, look.Name
	if i == f.at {
		name, style = look.NameFocus, look.NameLit
	}
	label := pad(ansi.Truncate(sign+f.name(m, f.family[i]), title-1, dots), title)
	name.Write(&b, label)
	for _, n := range counts {
		text := m.env.Sign("·", ".")
		if n > 0 {
			text = strconv.Itoa(n)
		}
		style.Write(&b, padLeft(text, cell))
	}
	return b.String()
}

func padLeft(s string, width int) string {
	return strings.Repeat(" ", max(0, width-ansi.StringWidth(s))) + s
}
