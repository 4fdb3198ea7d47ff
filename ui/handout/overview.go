package handout

import (
	"slices"
	"strings"

	"parcours/careers"
	"parcours/ui/chart"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
	"parcours/ui/rail"
)

// View is the part of a map that is drawn and what stands out in it.
type View struct {
	// Focus is the node whose box is doubled and whose steps are heavy; empty
	// for none.
	Focus careers.NodeID
	// Route is a way whose boxes and lines stand out; Only leaves the others out.
	Route []careers.NodeID
	Only  bool
}

// plan is the part of a map that a view shows.
type plan struct {
	graph chart.Graph
	nodes []*careers.Node // by chart index
	marks chart.Marks
	view  View
}

// newPlan chooses what a view shows. Unknown ids are none.
func newPlan(g *careers.Graph, w *i18n.Words, v View) plan {
	p := plan{view: v, nodes: g.Nodes()}
	if v.Only {
		p.nodes = slices.DeleteFunc(slices.Clone(p.nodes), func(n *careers.Node) bool { return !slices.Contains(v.Route, n.ID) })
	}
	p.graph = chartOf(g, w, p.nodes)
	if v.Only {
		p.graph = chainOf(p.graph, p.indices(v.Route))
	}
	p.marks = chart.Marks{Focus: p.index(v.Focus), Chosen: chart.NoNode, Route: p.indices(v.Route)}
	return p
}

// chartOf turns nodes and the steps among them into a graph to draw.
func chartOf(g *careers.Graph, w *i18n.Words, nodes []*careers.Node) chart.Graph {
	var c chart.Graph
	index := make(map[careers.NodeID]int, len(nodes))
	for i, n := range nodes {
		index[n.ID] = i
		c.Nodes = append(c.Nodes, chart.Node{
			Key: string(n.ID), Rank: n.Rank, Title: clean(n.Name.In(w.Tag)), Short: clean(n.Short.In(w.Tag)), Note: boxNote(w, n),
		})
	}
	for _, s := range g.Steps() {
		from, inside := index[s.From]
		to, alsoInside := index[s.To]
		if inside && alsoInside {
			c.Edges = append(c.Edges, chart.Edge{From: from, To: to, Label: clean(phrase.YearsShort(w, s.Years))})
		}
	}
	return c
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

// boxNote is the second line of a box: pay for a role.
func boxNote(w *i18n.Words, n *careers.Node) string {
	if line := phrase.Headline(n); n.Course == nil && len(line) > 0 {
		return clean(phrase.PayShort(w, line[0]))
	}
	return ""
}

// index is the chart's index of a node, or NoNode.
func (p plan) index(id careers.NodeID) int {
	for i, n := range p.nodes {
		if n.ID == id {
			return i
		}
	}
	return chart.NoNode
}

func (p plan) indices(ids []careers.NodeID) (all []int) {
	for _, id := range ids {
		all = append(all, p.index(id))
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
	return cleanLines(strings.Split(strings.TrimRight(grid.String(), "\n"), "\n"))
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
		title := c.column(rank)
		if title == "" {
			title = c.w.Plain.Rank(rank)
		}
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
func (p page) around() {
	id := p.node.ID
	before := p.ends(p.g.Previous(id), func(s *careers.Step) careers.NodeID { return s.From })
	after := p.ends(p.g.Next(id), func(s *careers.Step) careers.NodeID { return s.To })
	if len(before)+len(after) == 0 {
		return
	}
	w, name := p.w.Handout, p.text(p.node.Name)
	p.head("around", w.Around(name))
	p.add(p.crossroadsPicture(p.ID+"-map", w.Around(name), w.AroundShows(name, before, after), id))
	p.aside(w.CrossroadsLegend)
}

// planPicture draws the Plan for a sheet across.
func (c *composer) planPicture(id, title, description string) Picture {
	d := newPlanDrawing(c.g, c.w, "")
	d.ID, d.Title, d.Description = id, clean(title), clean(description)
	pic := Picture{ID: id, Title: d.Title, Description: d.Description, Wide: true, Across: true, Scroll: c.w.Handout.Scroll}
	pic.Twin = func() []string { return textLines(PlanText(c.g, c.w, "", twinWidth, rail.Unicode)) }
	pic.Drawing = render(c.templates, "plan", d)
	return pic
}

// textLines are the lines of a drawing in characters.
func textLines(text string) []string {
	return cleanLines(strings.Split(strings.TrimRight(text, "\n"), "\n"))
}

// mapPicture draws a view for a sheet of paper.
func (c *composer) mapPicture(id, title, description string, v View) Picture {
	p := newPlan(c.g, c.w, v)
	pic := Picture{ID: id, Title: clean(title), Description: clean(description), Twin: p.twin, Wide: true, Scroll: c.w.Handout.Scroll}
	pic.Drawing = drawMap(c.templates, id, pic.Title, pic.Description, c.w.Tag.String(), p, paper().layout(p.graph))
	return pic
}
