package handout

import (
	"io"

	"parcours/careers"
	"parcours/ui/chart"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
)

// SVG draws the exact map as a picture that needs nothing else and stands alone:
// light or dark as its reader has it, with a title and a description for those who
// do not see it. It goes from left to right, as on the screen.
func SVG(out io.Writer, g *careers.Graph, w *i18n.Words) error {
	p := newPlan(g, w)
	d := newMapDrawing(p, chart.Place(p.graph, chart.Options{Detail: chart.NotedBox}))
	d.Title, d.Description = clean(g.Title().In(w.Tag)), clean(w.Handout.MapShows(phrase.Nodes(w, g, len(p.graph.Nodes)), phrase.Steps(w, g, p.nodes)))
	d.rests(d.Height, g, w, p.nodes...)
	return alone(out, w, "map", d)
}
