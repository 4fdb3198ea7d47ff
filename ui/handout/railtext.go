package handout

import (
	"image"
	"strconv"
	"strings"
	"unicode/utf8"

	"parcours/careers"
	"parcours/ui/atlas"
	"parcours/ui/i18n"
	"parcours/ui/rail"
	"parcours/ui/rich"
)

// PlanText draws the Plan in characters, a line with the names of the columns
// first, as wide as asked where the names can be so short. Steps from and to a node
// in focus are lit; steps bounds what is drawn around it, 0 for none. Of a graph too large for one Plan it draws the family of that
// node, or lists it by level where that says more, without one a table of families.
func PlanText(g *careers.Graph, w *i18n.Words, focus careers.NodeID, steps, width int, s rail.Symbols) string {
	r, whole := atlas.RailsAround(g, w, focus, steps)
	if whole && len(r.IDs) > atlas.PlanMost {
		return familiesText(g, w, r, width)
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

// familiesText is a table of how many nodes there are of each family at each level, in lines
// of at most so many cells.
func familiesText(g *careers.Graph, w *i18n.Words, r *atlas.Rails, width int) string {
	o, t := w.Map.Views.Overview, r.TableOfFamilies(g, w, width)
	var b strings.Builder
	row := func(name string, cell func(i int) string) {
		b.WriteString(rich.Pad(rich.Cut(clean(name), t.Title), t.Title))
		for i, cells := range t.Widths {
			text := cell(i)
			b.WriteString(strings.Repeat(" ", max(cells-rich.Width(text), 0)) + text)
		}
		b.WriteByte('\n')
	}
	wrapAt(&b, width, atlas.Counted(g, w))
	b.WriteByte('\n')
	row(o.Family, func(i int) string { return t.Heads[i] })
	for at, f := range t.Families {
		row(f.Name, func(i int) string {
			if t.Counts[at][i] == 0 {
				return "-"
			}
			return strconv.Itoa(t.Counts[at][i])
		})
	}
	b.WriteByte('\n')
	var levels []string
	for i, name := range t.Told {
		if name != "" {
			levels = append(levels, t.Heads[i]+"\u00a0"+name)
		}
	}
	if len(levels) > 0 {
		wrapAt(&b, width, strings.Join(levels, ", "))
	}
	wrapAt(&b, width, w.CLI.FamiliesHint)
	return b.String()
}

// wrapAt writes a text in lines of at most so many cells.
func wrapAt(b *strings.Builder, width int, text string) {
	for _, l := range rich.WrapWhole(width, rich.Span{Text: text}) {
		b.WriteString(l.String() + "\n")
	}
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
