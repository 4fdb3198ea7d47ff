package handout

import (
	"image"
	"strconv"
	"strings"
	"unicode/utf8"

	"parcours/careers"
	"parcours/ui/atlas"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
	"parcours/ui/rail"
)

// PlanText draws the Plan in characters, a line with the names of the columns
// first, as wide as asked where the names can be so short. Steps from and to a node
// in focus are lit; steps bounds what is drawn around it, 0 for none. Of a graph too large for one Plan it draws the family of that
// node, or lists it by level where that says more, without one a table of families.
func PlanText(g *careers.Graph, w *i18n.Words, focus careers.NodeID, steps, width int, s rail.Symbols) string {
	r, whole := atlas.RailsAround(g, w, focus, steps)
	if whole && len(r.IDs) > atlas.PlanMost {
		return FamiliesText(g, w)
	}
	if !whole && steps == 0 && !r.IsPlan(g) {
		return rosterText(g, w, r, focus, width)
	}
	p := r.PagePlan(width)
	var b strings.Builder
	at := 0
	for _, h := range p.Heads() {
		if h.X >= at {
			b.WriteString(strings.Repeat(" ", h.X-at) + strings.ToUpper(h.Text))
			at = h.X + utf8.RuneCountInString(h.Text)
		}
	}
	b.WriteByte('\n')
	var grid rail.Grid
	p.Draw(&grid, image.Rectangle{Max: p.Size()}, rail.Marks{Focus: r.Station(focus), Chosen: rail.NoStation, Brackets: true}, s)
	return b.String() + grid.String()
}

// CrossroadsText draws the Crossroads of a node in characters, as high as its
// steps are many.
func CrossroadsText(g *careers.Graph, w *i18n.Words, at careers.NodeID, width int, s rail.Symbols) string {
	r := atlas.NewRails(g, w, nil)
	return withoutRuns(r.PageCrossroads(w, r.Station(at), width, s, true).Grid().String())
}

// FamiliesText is a table of how many nodes there are of each family at each level.
func FamiliesText(g *careers.Graph, w *i18n.Words) string {
	o, r := w.Map.Views.Overview, atlas.NewRails(g, w, nil)
	families, columns := atlas.Families(g, w), r.Graph.Columns
	title := utf8.RuneCountInString(o.Family)
	for _, f := range families {
		title = max(title, utf8.RuneCountInString(f.Name))
	}
	heads := make([]string, 0, len(columns)+1)
	for _, c := range columns {
		heads = append(heads, strings.ToUpper(c.Names[len(c.Names)-1]))
	}
	heads = append(heads, strings.ToUpper(o.Total))
	var b strings.Builder
	row := func(name string, cell func(i int) string) {
		b.WriteString(name + strings.Repeat(" ", title-utf8.RuneCountInString(name)))
		for i, h := range heads {
			const digits = 5
			text := cell(i)
			b.WriteString(strings.Repeat(" ", max(2+max(utf8.RuneCountInString(h), digits)-utf8.RuneCountInString(text), 1)) + text)
		}
		b.WriteByte('\n')
	}
	b.WriteString(o.Counted(phrase.Nodes(w, g, len(r.IDs)), len(families), len(columns)) + "\n\n")
	row(o.Family, func(i int) string { return heads[i] })
	for _, f := range families {
		counts := r.Levels(f)
		row(clean(f.Name), func(i int) string {
			if counts[i] == 0 {
				return "-"
			}
			return strconv.Itoa(counts[i])
		})
	}
	return b.String() + "\n" + w.CLI.FamiliesHint + "\n"
}

// withoutRuns leaves of several blank lines one.
func withoutRuns(text string) string {
	var lines []string
	for l := range strings.SplitSeq(strings.TrimRight(text, "\n"), "\n") {
		if l != "" || len(lines) > 0 && lines[len(lines)-1] != "" {
			lines = append(lines, l)
		}
	}
	return strings.Join(lines, "\n") + "\n"
}
