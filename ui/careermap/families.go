package careermap

import (
	"slices"
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"parcours/careers"
	"parcours/ui/atlas"
	"parcours/ui/rail"
	"parcours/ui/rich"
)

// families is the table of families and levels that a large graph begins with.
type families struct {
	m       *Map
	table   atlas.FamilyTable
	counted string         // what there is in all
	at      int            // the row chosen
	top     int            // the first row seen
	here    careers.NodeID // whose family was chosen last
	width   int
	room    int
}

// lay counts the nodes and makes room.
func (f *families) lay(width, lines int) {
	f.width, f.room = width, lines
	f.counted = atlas.Counted(f.m.env.Graph, f.m.env.Words)
	f.table = f.m.sight.rails(f.m.env).TableOfFamilies(f.m.env.Graph, f.m.env.Words, width-signCells)
	f.follow()
}

func (f *families) rows() int   { return max(min(len(f.table.Families), f.room-4), 1) }
func (f *families) height() int { return min(f.rows()+4, f.room) }

// follow chooses the family of the focused node when that is another.
func (f *families) follow() {
	if here := f.m.here(); f.here != here {
		f.here = here
		n := f.m.env.Graph.Node(here)
		f.at = max(slices.IndexFunc(f.table.Families, func(family atlas.Family) bool { return slices.Contains(family.Nodes, n) }), 0)
	}
	f.top = slideTo(f.top, f.rows(), f.at, 1, len(f.table.Families))
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
	f.at = min(max(f.at+by, 0), len(f.table.Families)-1)
	f.follow()
}

// chosen is the node that opens the family of the chosen row: the focused one
// where it belongs to it, else the first.
func (f *families) chosen() careers.NodeID {
	if f.at >= len(f.table.Families) {
		return ""
	}
	nodes := f.table.Families[f.at].Nodes
	if here := f.m.env.Graph.Node(f.m.here()); slices.Contains(nodes, here) {
		return here.ID
	}
	return nodes[0].ID
}

func (f *families) click(_, y int) tea.Cmd {
	row := y - 3 + f.top
	if y < 3 || row >= len(f.table.Families) || y-3 >= f.rows() {
		return nil
	}
	f.at = row
	f.enter()
	return nil
}

// signCells are those of the sign before a family.
const signCells = 2

// lines draws the table: a row for each family, a column for each level.
func (f *families) lines() []string {
	m, t, w := f.m, f.m.env.Theme, f.m.env.Words.Map.Views.Overview
	heads := rich.Pad(rich.Cut(" "+w.Family, f.title()), f.title())
	for i, head := range f.table.Heads {
		heads += padLeft(head, f.table.Widths[i])
	}
	lines := []string{
		t.Muted.Render(rich.Cut(" "+f.counted, f.width)),
		t.Muted.Render(rich.Cut(f.legend(), f.width)), t.Muted.Render(ansi.TruncateWc(heads, f.width, "")),
	}
	for i := f.top; i < f.top+f.rows(); i++ {
		lines = append(lines, f.row(i))
	}
	hint := " " + w.Hint
	if more := len(f.table.Families) - f.top - f.rows(); more > 0 {
		hint = " " + "↓ " + m.env.Words.Map.Views.RowsBelow(more) + "  " + w.Hint
	}
	lines = append(lines, t.Muted.Render(rich.Cut(hint, f.width)))
	return lines[:min(len(lines), f.room)]
}

// legend tells what the short heads of columns stand for.
func (f *families) legend() string {
	var all []string
	for i, name := range f.table.Told {
		if name != "" {
			all = append(all, f.m.env.Words.Units.Colon(f.table.Heads[i], name))
		}
	}
	return strings.TrimRight(" "+strings.Join(all, " · "), " ")
}

// title is how many cells there are for sign and name.
func (f *families) title() int { return f.table.Title + signCells }

func (f *families) row(i int) string {
	t, family := f.m.env.Theme, f.table.Families[i]
	look := t.Track(family.Track)
	if family.Training {
		look = t.Training()
	}
	sign, name, style := "● ", look.NameLit, look.Name
	if i == f.at {
		sign, name, style = "◉ ", look.NameFocus, look.NameLit
	}
	var b strings.Builder
	name.Write(&b, rich.Pad(cutMarked(sign+family.Name, f.title()), f.title()))
	for column, n := range f.table.Counts[i] {
		text := "·"
		if n > 0 {
			text = strconv.Itoa(n)
		}
		style.Write(&b, padLeft(text, f.table.Widths[column]))
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
