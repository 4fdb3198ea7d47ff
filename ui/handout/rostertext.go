package handout

import (
	"strings"

	"parcours/careers"
	"parcours/ui/atlas"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
	"parcours/ui/rich"
)

// rosterText is the nodes of one family of a large graph below each other, by level, each with
// its pay or length where there is one; that in focus has a ring.
func rosterText(g *careers.Graph, w *i18n.Words, r *atlas.Rails, focus careers.NodeID, width int) string {
	nodes := r.Nodes(g)
	name, fact := 0, 0
	for _, n := range nodes {
		name = max(name, rich.Width(n.Title.In(w.Tag)))
		fact = max(fact, rich.Width(phrase.OneFact(w, n)))
	}
	columns := rich.ColumnsFor(width-2, 2, name, fact, false)
	columns.Name = min(columns.Name, name)
	var b strings.Builder
	for _, level := range atlas.ByLevel(g, w, nodes) {
		b.WriteString(rich.Cut(strings.ToUpper(level.Name), width) + "\n")
		for _, n := range level.Nodes {
			row := rich.Row{Sign: rich.Span{Text: "● "}, Name: rich.Line{{Text: n.Title.In(w.Tag)}}, Fact: rich.Line{{Text: phrase.OneFact(w, n)}}}
			if n.ID == focus {
				row.Sign.Text = "◉ "
			}
			b.WriteString("  " + strings.TrimRight(columns.Row(row).String(), " ") + "\n")
		}
	}
	return b.String()
}
