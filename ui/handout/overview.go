package handout

import (
	"strings"

	"parcours/careers"
	"parcours/ui/atlas"
	"parcours/ui/chart"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
	"parcours/ui/rail"
)

// plan is the exact drawing of all nodes.
type plan struct {
	graph chart.Graph
	nodes []*careers.Node // by chart index
}

func newPlan(g *careers.Graph, w *i18n.Words) plan {
	p := plan{nodes: g.Nodes()}
	p.graph = atlas.Chart(g, w, p.nodes)
	for i, n := range p.graph.Nodes {
		p.graph.Nodes[i].Title, p.graph.Nodes[i].Short, p.graph.Nodes[i].Note = clean(n.Title), clean(n.Short), clean(n.Note)
	}
	return p
}

// overview is the whole map across a sheet, and behind it the list of its nodes, column by
// column.
func (c *composer) overview() *Part {
	if len(c.g.Nodes()) > atlas.ExactMost {
		return c.directory()
	}
	w := c.w.Handout
	p := &Part{ID: "map", Form: Poster, Kicker: clean(c.text(c.g.Title())), Title: w.MapTitle}
	nodes := c.g.Nodes()
	p.add(c.planPicture(p.ID+"-drawing", w.MapTitle, w.MapShows(phrase.Nodes(c.w, c.g, len(nodes)), phrase.Steps(c.w, c.g, nodes))))
	p.aside(w.PlanLegend)
	p.aside(phrase.MapPay(c.w, c.g, nodes...))
	front := p.Blocks
	p.Blocks = nil
	p.head("all", w.All)
	for _, level := range atlas.ByLevel(c.g, c.w, nodes) {
		p.sub("rank-"+slug(level.Name), level.Name)
		var items []Item
		for _, n := range level.Nodes {
			items = append(items, c.entry(n))
		}
		p.add(List{Items: items})
	}
	for _, credit := range phrase.MapCredits(c.w, c.g, nodes...) {
		p.aside(clean(credit))
	}
	p.add(Command{Label: w.Reopen, Text: c.order.Program + " --screen map"})
	p.Blocks, p.Verso = front, p.Blocks
	return p
}

// entry is a node in the list of all.
func (c *composer) entry(n *careers.Node) Item {
	text := []Span{c.named(n, c.text(n.Name))}
	if !n.Summary.IsZero() {
		text = append(text, plain(" — "+c.text(n.Summary)))
	}
	return Item{Text: text}
}

// planPicture draws the Plan for a sheet across.
func (c *composer) planPicture(id, title, description string) Picture {
	d := newPlanDrawing(c.g, c.w, c.railways(), "")
	d.ID, d.Title, d.Description = id, clean(title), clean(description)
	return Picture{
		ID: id, Title: d.Title, Description: d.Description, Scroll: c.w.Handout.Scroll, Drawing: render(c.templates, "plan", d),
		Twin: func() []string { return textLines(PlanText(c.g, c.w, "", 0, twinWidth, rail.Unicode)) },
	}
}

// textLines are the lines of a drawing in characters.
func textLines(text string) []string {
	lines := strings.Split(strings.TrimRight(text, "\n"), "\n")
	for i := range lines {
		lines[i] = strings.TrimRight(clean(lines[i]), " ")
	}
	return lines
}
