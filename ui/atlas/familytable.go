package atlas

import (
	"slices"
	"strconv"
	"strings"

	"parcours/careers"
	"parcours/careers/legible"
	"parcours/ui/i18n"
	"parcours/ui/rail"
)

// FamilyTable is a table of how many nodes there are of each family at each level, as it
// fits a width.
type FamilyTable struct {
	Families []Family
	// Counts are by row, then by column. The last column has the totals, and is the only
	// one where there is no room for the levels.
	Counts [][]int
	// Heads name the columns, Widths are the cells of each, with those before it.
	Heads  []string
	Widths []int
	// Short tells what heads stand for, by column: "" where a head is part of the name of its level.
	Short []string
	// Title is how many cells there are for the names of the families.
	Title int
	// Numbered tells that levels are named by their ranks, for want of room.
	Numbered bool
}

// familyGap is how many cells are left before a count.
const familyGap = 2

// TableOfFamilies fits the table into so many cells: names of families may be cut to a third
// of them, then levels are named by their ranks, then left out.
func (r *Rails) TableOfFamilies(g *careers.Graph, w *i18n.Words, width int) FamilyTable {
	t := FamilyTable{Families: Families(g, w)}
	title := legible.Cells(w.Map.Views.Overview.Family)
	for _, f := range t.Families {
		t.Counts = append(t.Counts, r.Levels(f))
		title = max(title, legible.Cells(f.Name))
	}
	total := strings.ToUpper(w.Map.Views.Overview.Total)
	var named, numbered, short []string
	for i, c := range r.Graph.Columns {
		named = append(named, strings.ToUpper(c.Names[len(c.Names)-1]))
		numbered = append(numbered, strconv.Itoa(r.rank(g, i)))
	}
	for _, c := range r.Graph.Columns {
		short = append(short, c.Names[0])
	}
	for i, heads := range [...][]string{named, numbered} {
		t.Heads, t.Numbered, t.Short = append(heads, total), i == 1, short
		if !t.Numbered {
			t.Short = unsaid(short, heads)
		}
		if t.Title = t.measure(title, width); t.Title >= min(title, width/3) {
			return t
		}
	}
	for i, counts := range t.Counts {
		t.Counts[i] = counts[len(counts)-1:]
	}
	t.Heads, t.Numbered, t.Short = []string{total}, false, nil
	t.Title = max(t.measure(title, width), 1)
	return t
}

// unsaid are the names that their heads are no part of.
func unsaid(names, heads []string) []string {
	all := make([]string, len(names))
	for i, name := range names {
		if !strings.Contains(strings.ToUpper(name), heads[i]) {
			all[i] = name
		}
	}
	return all
}

// measure sets the widths of the columns, and returns what they leave to the names.
func (t *FamilyTable) measure(title, width int) int {
	t.Widths = nil
	for i, head := range t.Heads {
		cells := legible.Cells(head)
		for _, counts := range t.Counts {
			cells = max(cells, len(strconv.Itoa(counts[i])))
		}
		t.Widths = append(t.Widths, cells+familyGap)
		width -= cells + familyGap
	}
	return min(title, width)
}

// rank is that of the nodes in a column.
func (r *Rails) rank(g *careers.Graph, column int) int {
	i := slices.IndexFunc(r.Graph.Stations, func(s rail.Station) bool { return s.Column == column })
	return g.Node(r.IDs[i]).Rank
}
