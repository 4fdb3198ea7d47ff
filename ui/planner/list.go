package planner

import (
	"slices"

	"parcours/careers"
	"parcours/ui/parts"
	"parcours/ui/phrase"
	"parcours/ui/rich"
)

// row is a node that one chooses among; how says how far it is, or how one comes
// from there, empty for unknown.
type row struct {
	node *careers.Node
	how  string
}

// near is how many nodes are suggested for a text that nothing answers.
const near = 5

// refill lists what the view has to choose from, and chooses the node called at
// where it is listed, else the first.
func (p *Planner) refill(at careers.NodeID) {
	p.dirty()
	p.list = &parts.List[row]{Draw: p.row}
	p.widestTitle, p.widestHow = 0, 0
	switch p.view {
	case goals:
		p.listGoals()
	case origins:
		p.listReaches(p.env.Graph.Origins(p.asked.to), p.env.Words.Plan.NothingLeads)
	case onward:
		p.listReaches(p.env.Graph.Reachable(p.asked.from), p.env.Words.Plan.NowToGo)
	}
	p.list.SetRows(p.bodyHeight())
	p.list.Choose(func(r row) bool { return r.node.ID == at })
}

func (p *Planner) chosenID() careers.NodeID {
	if n := p.list.Chosen().node; n != nil {
		return n.ID
	}
	return ""
}

func (p *Planner) add(n *careers.Node, r *careers.Reach) {
	how := p.how(r)
	p.widestTitle = max(p.widestTitle, rich.Width(p.env.Text(n.Title)))
	p.widestHow = max(p.widestHow, rich.Width(how))
	p.list.AddDrawn(row{n, how})
}

// say puts words between nodes.
func (p *Planner) say(words string) { p.list.PutBetween(rich.Of(words, p.env.Theme.Head)) }

func (p *Planner) listReaches(reaches []careers.Reach, none string) {
	if len(reaches) == 0 {
		p.say(none)
	}
	for i := range reaches {
		p.add(p.env.Graph.Node(reaches[i].Node), &reaches[i])
	}
}

// listGoals lists the goals that answer what is typed; with nothing typed, all of
// them: those that a route leads to first, the most senior before the others.
func (p *Planner) listGoals() {
	if p.reach == nil || p.reachFrom != p.asked.from {
		p.reach, p.reachFrom = map[careers.NodeID]*careers.Reach{}, p.asked.from
		for _, r := range p.env.Graph.Reachable(p.asked.from) {
			p.reach[r.Node] = &r
		}
	}
	asked, w := p.field.Typed(), p.env.Words
	switch {
	case asked == "":
		p.listAll()
		return
	case p.index == nil:
		p.say(w.Parts.Preparing)
		return
	}
	for _, h := range p.index.Search(asked, p.env.Words.Tag) {
		p.addGoals(h.Node)
	}
	if p.list.Len() > 0 {
		return
	}
	p.say(w.Parts.Nothing(asked))
	if nodes := p.index.Suggest(asked, p.env.Words.Tag, near); len(nodes) > 0 {
		p.say(w.Parts.Near)
		p.addGoals(nodes...)
	}
}

func (p *Planner) addGoals(nodes ...*careers.Node) {
	for _, n := range nodes {
		if n.ID != p.asked.from {
			p.add(n, p.reach[n.ID])
		}
	}
}

func (p *Planner) listAll() {
	var there, elsewhere []*careers.Node
	for _, n := range p.env.Graph.Nodes() {
		switch {
		case n.ID == p.asked.from:
		case p.reach[n.ID] != nil:
			there = append(there, n)
		default:
			elsewhere = append(elsewhere, n)
		}
	}
	slices.SortStableFunc(there, func(a, b *careers.Node) int { return b.Rank - a.Rank })
	for _, part := range []struct {
		head  string
		nodes []*careers.Node
	}{{p.env.Words.Plan.ByRoute, there}, {p.env.Words.Plan.Elsewhere, elsewhere}} {
		if len(part.nodes) > 0 {
			p.say(part.head)
			p.addGoals(part.nodes...)
		}
	}
}

// row draws a node of the list.
func (p *Planner) row(r row, isChosen bool) rich.Line {
	t := p.env.Theme
	style := t.Text
	if isChosen {
		style = t.Selected
	}
	how, room := r.how, p.width-parts.Mark-p.widestHow-2
	if room < 16 {
		how, room = "", p.width-parts.Mark
	}
	room = min(room, p.widestTitle)
	name := rich.Fitting(room, p.env.Text(r.node.Title), p.env.Text(r.node.Name), p.env.Text(r.node.Short))
	line := rich.Of(name, style)
	if how == "" {
		return line
	}
	return append(line.Fill(room+2), rich.Span{Text: how, Style: t.Muted})
}

// how says how far a node is: "~9 à 16 ans, 2 étapes"; nothing where no step is needed.
func (p *Planner) how(r *careers.Reach) string {
	if r == nil || len(r.Steps) == 0 {
		return ""
	}
	w := p.env.Words
	return phrase.Length(w, r.Years, r.Unknown) + ", " + w.Route.Steps(len(r.Steps))
}
