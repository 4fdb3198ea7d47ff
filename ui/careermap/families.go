package careermap

import (
	"slices"
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"parcours/careers"
	"parcours/ui/atlas"
	"parcours/ui/phrase"
	"parcours/ui/rail"
	"parcours/ui/rich"
)

// families is the table of families and levels that a large graph begins with.
type families struct {
	m      *Map
	all    []atlas.Family
	counts [][]int        // by row, then by column of levels; the last is the total
	levels []string       // headings
	ranks  []int          // of the levels
	at     int            // the row chosen
	top    int            // the first row seen
	here   careers.NodeID // whose family was chosen last
	width  int
	room   int
}

// lay counts the nodes and makes room.
func (f *families) lay(width, lines int) {
	f.width, f.room = width, lines
	g, r := f.m.env.Graph, f.m.sight.rails(f.m.env)
	f.all = atlas.Families(g, f.m.env.Words)
	f.counts, f.levels, f.ranks = f.counts[:0], f.levels[:0], make([]int, len(r.Graph.Columns))
	for _, family := range f.all {
		f.counts = append(f.counts, r.Levels(family))
	}
	for _, c := range r.Graph.Columns {
		f.levels = append(f.levels, c.Names[len(c.Names)-1])
	}
	for i, n := range g.Nodes() {
		f.ranks[r.Graph.Stations[i].Column] = n.Rank
	}
	f.follow()
}

func (f *families) rows() int   { return max(min(len(f.counts), f.room-4), 1) }
func (f *families) height() int { return min(f.rows()+4, f.room) }

// follow chooses the family of the focused node when that is another.
func (f *families) follow() {
	if here := f.m.here(); f.here != here {
		f.here = here
		n := f.m.env.Graph.Node(here)
		f.at = max(slices.IndexFunc(f.all, func(family atlas.Family) bool { return slices.Contains(family.Nodes, n) }), 0)
	}
	f.top = slideTo(f.top, f.rows(), f.at, 1, len(f.counts))
}

func (f *families) cursor() (x, y int, ok bool) { return 0, 3 + f.at - f.top, true }

func (f *families) arrow(d rail.Direction) tea.Cmd {
	switch d {
	case rail.Right:
		f.enter()
	case rail.Left:
		return f.m.say(f.m.env.Words.Map.Views.NothingThere[d])
	case rail.Up:
		f.choose(-1)
	case rail.Down:
		f.choose(+1)
	}
	return nil
}

func (f *families) pan(_, dy int) tea.Cmd {
	f.choose(dy)
	return nil
}

func (f *families) resize(int) tea.Cmd { return nil }

// enter opens the chosen family, even where its Plan is wider than the screen.
func (f *families) enter() bool {
	if id := f.chosen(); id != "" {
		f.m.open = true
		if id != f.m.here() {
			f.m.env.Trail.Look(id)
		}
		f.m.arrived()
		f.m.Show(Plan)
	}
	return true
}

// choose goes down the rows by some.
func (f *families) choose(by int) {
	f.at = min(max(f.at+by, 0), len(f.counts)-1)
	f.follow()
}

// chosen is the node that opens the family of the chosen row: the focused one
// where it belongs to it, else the first.
func (f *families) chosen() careers.NodeID {
	if f.at >= len(f.all) {
		return ""
	}
	nodes := f.all[f.at].Nodes
	if here := f.m.env.Graph.Node(f.m.here()); slices.Contains(nodes, here) {
		return here.ID
	}
	return nodes[0].ID
}

func (f *families) click(_, y int) tea.Cmd {
	row := y - 3 + f.top
	if y < 3 || row >= len(f.counts) || y-3 >= f.rows() {
		return nil
	}
	f.at = row
	f.enter()
	return nil
}

// lines draws the table: a row for each family, a column for each level.
func (f *families) lines() []string {
	m := f.m
	t, w := m.env.Theme, m.env.Words.Map.Views.Overview
	title := 14
	for _, family := range f.all {
		title = max(title, rich.Width(family.Name))
	}
	whole := title + 2
	title = min(title, f.width/3) + 2
	cell, levels := (f.width-title)/(len(f.levels)+1), f.headings((f.width-title)/(len(f.levels)+1))
	if cell < leastCell { // the totals alone
		title = min(whole, f.width-totalCell)
		cell, levels = min(f.width-title, totalCell), nil
	}
	heads := rich.Pad(rich.Cut(" "+w.Family, title), title)
	for _, level := range levels {
		heads += padLeft(rich.Cut(strings.ToUpper(level), cell-1), cell)
	}
	last := min(max(cell, rich.Width(w.Total)+1), f.width-title-cell*len(levels)) // the division leaves some over
	heads += padLeft(rich.Cut(strings.ToUpper(w.Total), last-1), last)
	lines := []string{
		t.Muted.Render(rich.Cut(" "+w.Counted(phrase.Nodes(m.env.Words, m.env.Graph, len(m.env.Graph.Nodes())), len(f.counts), len(f.levels)), f.width)),
		"", t.Muted.Render(ansi.TruncateWc(heads, f.width, "")),
	}
	for i := f.top; i < f.top+f.rows(); i++ {
		counts := f.counts[i]
		if levels == nil {
			counts = counts[len(counts)-1:]
		}
		lines = append(lines, f.row(m, i, counts, title, cell, last))
	}
	hint := " " + w.Hint
	if more := len(f.counts) - f.top - f.rows(); more > 0 {
		hint = " " + "↓ " + m.env.Words.Map.Views.RowsBelow(more) + "  " + w.Hint
	}
	lines = append(lines, t.Muted.Render(rich.Cut(hint, f.width)))
	return lines[:min(len(lines), f.room)]
}

// leastCell is how many cells across a count needs, totalCell that of all levels.
const leastCell, totalCell = 5, 8

// headings name the levels, by their ranks where a name is wider than its cell.
func (f *families) headings(cell int) []string {
	names := make([]string, len(f.levels))
	for i, name := range f.levels {
		if names[i] = name; rich.Width(name) >= cell {
			names[i] = strconv.Itoa(f.ranks[i])
		}
	}
	return names
}

func (f *families) row(m *Map, i int, counts []int, title, cell, last int) string {
	t := m.env.Theme
	look := t.Track(f.all[i].Track)
	if f.all[i].Training {
		look = t.Training()
	}
	sign := "● "
	if i == f.at {
		sign = "◉ "
	}
	var b strings.Builder
	name, style := look.NameLit, look.Name
	if i == f.at {
		name, style = look.NameFocus, look.NameLit
	}
	label := rich.Pad(cutMarked(sign+f.all[i].Name, title-1), title)
	name.Write(&b, label)
	for i, n := range counts {
		text := "·"
		if n > 0 {
			text = strconv.Itoa(n)
		}
		if i == len(counts)-1 {
			cell = last
		}
		style.Write(&b, padLeft(text, cell))
	}
	return b.String()
}

func padLeft(s string, width int) string {
	return strings.Repeat(" ", max(0, width-rich.Width(s))) + s
}

// cutMarked cuts a name, but not the mark of another language at its end.
func cutMarked(name string, width int) string {
	if at := strings.LastIndex(name, "\u00a0["); at >= 0 && rich.Width(name) > width {
		return rich.Cut(name[:at], width-rich.Width(name[at:])) + name[at:]
	}
	return rich.Cut(name, width)
}
