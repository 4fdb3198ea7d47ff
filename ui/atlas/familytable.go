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
	// Told are the names of the levels that heads stand for, by column: "" where a head is part of one.
	Told []string
	// Title is how many cells there are for the names of the families.
	Title int
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
	var short, ranks, names, unsaid []string
	for i, c := range r.Graph.Columns {
		name, head := c.Names[0], strings.ToUpper(c.Names[len(c.Names)-1])
		short, ranks, names, unsaid = append(short, head), append(ranks, strconv.Itoa(r.rank(g, i))), append(names, name), append(unsaid, name)
		if strings.Contains(strings.ToUpper(name), head) {
			unsaid[i] = ""
		}
	}
	for _, by := range []struct{ heads, told []string }{{short, unsaid}, {ranks, names}} {
		t.Heads, t.Told = append(by.heads, total), by.told
		if t.Title = t.measure(title, width); t.Title >= min(title, width/3) {
			return t
		}
	}
	for i, counts := range t.Counts {
		t.Counts[i] = counts[len(counts)-1:]
	}
	t.Heads, t.Told = []string{total}, nil
	t.Title = max(t.measure(title, width), 1)
	return t
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
