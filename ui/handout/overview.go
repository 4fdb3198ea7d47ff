package handout

import (
	"slices"
	"strings"

	"parcours/careers"
	"parcours/ui/atlas"
	"parcours/ui/chart"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
	"parcours/ui/rail"
)

// plan is the exact drawing of all nodes, or of a way alone.
type plan struct {
	graph chart.Graph
	nodes []*careers.Node // by chart index
	marks chart.Marks
}

// newPlan chooses what is drawn: the nodes of a way, all where it is empty. Unknown
// ids are none.
func newPlan(g *careers.Graph, w *i18n.Words, way []careers.NodeID) plan {
	p := plan{nodes: g.Nodes()}
	if len(way) > 0 {
		p.nodes = slices.DeleteFunc(slices.Clone(p.nodes), func(n *careers.Node) bool { return !slices.Contains(way, n.ID) })
	}
	p.graph = atlas.Chart(g, w, p.nodes)
	for i, n := range p.graph.Nodes {
		p.graph.Nodes[i].Title, p.graph.Nodes[i].Short, p.graph.Nodes[i].Note = clean(n.Title), clean(n.Short), clean(n.Note)
	}
	if len(way) > 0 {
		p.graph = chainOf(p.graph, p.indices(way))
	}
	p.marks = chart.Marks{Focus: chart.NoNode, Chosen: chart.NoNode, Route: p.indices(way)}
	return p
}

// chainOf keeps the edges from each node of a way to the next, and gives the
// nodes the ranks of their order.
func chainOf(g chart.Graph, way []int) chart.Graph {
	edges := g.Edges
	g.Edges = nil
	for i, node := range way {
		if node == chart.NoNode {
			continue
		}
		g.Nodes[node].Rank = i
		if i > 0 {
			g.Edges = append(g.Edges, slices.DeleteFunc(slices.Clone(edges), func(e chart.Edge) bool { return e.From != way[i-1] || e.To != node })...)
		}
	}
	return g
}

// indices are the chart's indices of nodes, NoNode for those that are not drawn.
func (p plan) indices(ids []careers.NodeID) (all []int) {
	for _, id := range ids {
		all = append(all, slices.IndexFunc(p.nodes, func(n *careers.Node) bool { return n.ID == id }))
	}
	return all
}

// twin draws a plan in characters, nil where it is too wide to be read so.
func (p plan) twin() []string {
	l := chart.Fit(p.graph, twinWidth, 200, chart.Options{LockDirection: true})
	if w, _ := l.Size(); w > twinWidth {
		return nil
	}
	var grid chart.Grid
	w, h := l.Size()
	l.Draw(&grid, chart.Rect{W: w, H: h}, p.marks, chart.Unicode)
	return textLines(grid.String())
}

// overview is the whole map and the list of its nodes, column by column.
func (c *composer) overview() *Part {
	w := c.w.Handout
	p := &Part{ID: "map", Kicker: clean(c.text(c.g.Title())), Title: w.MapTitle}
	nodes := c.g.Nodes()
	p.add(c.planPicture(p.ID+"-drawing", w.MapTitle, w.MapShows(len(nodes), len(c.g.Steps()))))
	p.aside(w.PlanLegend)
	p.head("all", w.All)
	for i := 0; i < len(nodes); {
		rank := nodes[i].Rank
		title := phrase.ColumnOrRank(c.w, c.g, rank)
		p.sub("rank-"+slug(title), title)
		var items []Item
		for ; i < len(nodes) && nodes[i].Rank == rank; i++ {
			items = append(items, c.entry(nodes[i]))
		}
		p.add(List{Items: items})
	}
	p.add(Command{Label: w.Reopen, Text: c.order.Program + " --screen map"})
	return p
}

// entry is a node in the list of all: what it is, and where it leads.
func (c *composer) entry(n *careers.Node) Item {
	item := Item{Text: []Span{c.named(n, c.text(n.Title)), plain(" — " + c.text(n.Summary))}}
	if to := c.ends(c.g.Next(n.ID), func(s *careers.Step) careers.NodeID { return s.To }); len(to) > 0 {
		item.Below = append(item.Below, []Span{note(c.w.Plain.To + " " + strings.Join(to, ", ") + ".")})
	}
	return item
}

// ends are the names of the nodes at one end of steps.
func (c *composer) ends(steps []*careers.Step, end func(*careers.Step) careers.NodeID) (names []string) {
	for _, s := range steps {
		names = append(names, c.text(c.g.Node(end(s)).Name))
	}
	return names
}

// around draws where people come from and where they go.
func (p page) around(n *careers.Node) {
	id := n.ID
	before := p.ends(p.g.Previous(id), func(s *careers.Step) careers.NodeID { return s.From })
	after := p.ends(p.g.Next(id), func(s *careers.Step) careers.NodeID { return s.To })
	if len(before)+len(after) == 0 {
		return
	}
	w, name := p.w.Handout, n.Name.In(p.w.Tag)
	p.head("around", w.Around(name))
	p.add(p.crossroadsPicture(p.ID+"-map", w.Around(name), w.AroundShows(name, before, after), id))
	p.aside(w.CrossroadsLegend)
}

// planPicture draws the Plan for a sheet across.
func (c *composer) planPicture(id, title, description string) Picture {
	pic := c.picture("plan", newPlanDrawing(c.g, c.w, ""), id, title, description, func() []string {
		return textLines(PlanText(c.g, c.w, "", twinWidth, rail.Unicode))
	})
	pic.Across = true
	return pic
}

// textLines are the lines of a drawing in characters.
func textLines(text string) []string {
	return cleanLines(strings.Split(strings.TrimRight(text, "\n"), "\n"))
}

// mapPicture draws a way for a sheet of paper.
func (c *composer) mapPicture(id, title, description string, way []careers.NodeID) Picture {
	p := newPlan(c.g, c.w, way)
	return c.picture("map", newMapDrawing(p, paper().layout(p.graph)), id, title, description, p.twin)
}
