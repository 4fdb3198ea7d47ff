package handout

import (
	"image"
	"strings"
	"unicode/utf8"

	"parcours/careers"
	"parcours/ui/atlas"
	"parcours/ui/i18n"
	"parcours/ui/rail"
)

// roomy is the width from which a Plan in characters shows pay below names.
const roomy = 110

// PlanText draws the Plan in characters, a line with the names of the columns
// first, as wide as asked where the names can be so short. Steps from and to a node
// in focus are lit. A graph too large for one Plan is told as its families.
func PlanText(g *careers.Graph, w *i18n.Words, focus careers.NodeID, width int, s rail.Symbols) string {
	r := atlas.NewRails(g, w, nil)
	height := 1
	if width >= roomy {
		height = 2
	}
	p := rail.NewPlan(r.Graph, rail.PlanOptions{Width: width, RowHeight: height})
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
	c := crossroadsOf(r, w, r.Station(at), width, s)
	return withoutRuns(c.Grid().String())
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
