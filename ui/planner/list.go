package planner

import (
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"parcours/careers"
	"parcours/ui/phrase"
)

// list is the nodes that one chooses among.
type list struct {
	rows   []row
	chosen int // index into rows, -1 where there is nothing to choose
	top    int // the first row in sight
	// title and how are the widths of the widest title and of what stands behind it.
	title, how int
}

// row is a node, or words between nodes.
type row struct {
	node *careers.Node
	// how says how far it is, or how one comes from there; empty for unknown.
	how   string
	words string
}

// near is how many nodes are suggested for a text that nothing answers.
const near = 5

// refill lists what the view has to choose from, and chooses the node called at
// where it is listed, else the first.
func (p *Planner) refill(at careers.NodeID) {
	p.dirty()
	p.list = list{}
	switch p.view {
	case goals:
		p.list.rows = p.goalRows()
	case origins:
		p.list.rows = p.reachRows(p.env.Graph.Origins(p.asked.to), p.env.Words.Plan.NothingLeads)
	case onward:
		p.list.rows = p.reachRows(p.env.Graph.Reachable(p.asked.from), p.env.Words.Plan.NowToGo)
	}
	for _, r := range p.list.rows {
		if r.node != nil {
			p.list.title = max(p.list.title, ansi.StringWidth(p.env.Text(r.node.Title)))
			p.list.how = max(p.list.how, ansi.StringWidth(r.how))
		}
	}
	p.list.chosen = slices.IndexFunc(p.list.rows, func(r row) bool { return r.node != nil && r.node.ID == at })
	if p.list.chosen < 0 {
		p.list.chosen = slices.IndexFunc(p.list.rows, func(r row) bool { return r.node != nil })
	}
	p.list.reveal(p.bodyHeight())
}

func (p *Planner) reachRows(reaches []careers.Reach, none string) []row {
	if len(reaches) == 0 {
		return []row{{words: none}}
	}
	rows := make([]row, len(reaches))
	for i := range reaches {
		rows[i] = row{node: p.env.Graph.Node(reaches[i].Node), how: p.how(&reaches[i])}
	}
	return rows
}

// goalRows are the goals that answer what is typed; with nothing typed, all of
// them: those that a route leads to first, the most senior before the others.
func (p *Planner) goalRows() []row {
	if p.reach == nil || p.reachFrom != p.asked.from {
		p.reach, p.reachFrom = map[careers.NodeID]*careers.Reach{}, p.asked.from
		for _, r := range p.env.Graph.Reachable(p.asked.from) {
			p.reach[r.Node] = &r
		}
	}
	asked := strings.TrimSpace(p.typed)
	switch {
	case asked == "":
		return p.allGoals()
	case p.index == nil:
		return []row{{words: p.env.Words.Plan.Preparing}}
	}
	var rows []row
	for _, h := range p.index.Search(asked, p.env.Words.Tag) {
		rows = p.withGoal(rows, h.Node)
	}
	if len(rows) > 0 {
		return rows
	}
	w := p.env.Words.Plan
	rows = []row{{words: w.Nothing(asked)}}
	if nodes := p.index.Suggest(asked, p.env.Words.Tag, near); len(nodes) > 0 {
		rows = append(rows, row{words: w.Near})
		for _, n := range nodes {
			rows = p.withGoal(rows, n)
		}
	}
	return rows
}

func (p *Planner) withGoal(rows []row, n *careers.Node) []row {
	if n.ID == p.asked.from {
		return rows
	}
	return append(rows, row{node: n, how: p.how(p.reach[n.ID])})
}

func (p *Planner) allGoals() []row {
	var there, elsewhere []row
	for _, n := range p.env.Graph.Nodes() {
		switch {
		case n.ID == p.asked.from:
		case p.reach[n.ID] != nil:
			there = append(there, row{node: n, how: p.how(p.reach[n.ID])})
		default:
			elsewhere = append(elsewhere, row{node: n})
		}
	}
	slices.SortStableFunc(there, func(a, b row) int { return b.node.Rank - a.node.Rank })
	var rows []row
	for _, part := range []struct {
		head string
		rows []row
	}{{p.env.Words.Plan.ByRoute, there}, {p.env.Words.Plan.Elsewhere, elsewhere}} {
		if len(part.rows) > 0 {
			rows = append(append(rows, row{words: part.head}), part.rows...)
		}
	}
	return rows
}

// id is the chosen node, "" where there is none.
func (l *list) id() careers.NodeID {
	if l.chosen < 0 || l.chosen >= len(l.rows) || l.rows[l.chosen].node == nil {
		return ""
	}
	return l.rows[l.chosen].node.ID
}

// choose moves the choice by so many rows, or to the nearest node there.
func (l *list) choose(by, height int) {
	if l.chosen < 0 || by == 0 {
		return
	}
	step := 1
	if by < 0 {
		step = -1
	}
	target := min(max(l.chosen+by, 0), len(l.rows)-1)
	at := target
	for at >= 0 && at < len(l.rows) && l.rows[at].node == nil {
		at += step
	}
	if at < 0 || at == len(l.rows) {
		for at = target; l.rows[at].node == nil; at -= step {
		}
	}
	l.chosen = at
	l.reveal(height)
}

// reveal scrolls as little as shows the choice, with the words right above it.
func (l *list) reveal(height int) {
	first := max(0, l.chosen)
	for first > 0 && l.rows[first-1].node == nil {
		first--
	}
	l.top = min(l.top, first)
	l.top = max(l.top, l.chosen-height+1)
	l.top = max(0, min(l.top, len(l.rows)-height))
}

// row draws one row of the list.
func (p *Planner) row(i int) string {
	r, t := p.list.rows[i], p.env.Theme
	if r.node == nil {
		return t.Head.Render(p.cut(" "+r.words, p.width))
	}
	mark, style := "  ", t.Text
	if i == p.list.chosen {
		mark, style = "► ", t.Selected
	}
	how, room := r.how, p.width-2-p.list.how-2
	if room < 16 {
		how, room = "", p.width-2
	}
	room = min(room, p.list.title)
	name := p.fitting(r.node, room)
	gap := strings.Repeat(" ", max(0, room-ansi.StringWidth(name))+2)
	return t.Title.Render(mark) + style.Render(name) + gap + t.Muted.Render(how)
}

// how says how far a node is: "~9 à 16 ans, 2 étapes".
func (p *Planner) how(r *careers.Reach) string {
	if r == nil {
		return ""
	}
	w := p.env.Words
	var parts []string
	if years := phrase.Years(w, r.Years); years != "" {
		parts = append(parts, years)
	}
	if r.Unknown > 0 {
		parts = append(parts, w.Route.Unknown(r.Unknown))
	}
	if n := len(r.Steps); n > 0 {
		parts = append(parts, w.Route.Steps(n))
	}
	return strings.Join(parts, ", ")
}

// fitting is the longest of a node's names that has room.
func (p *Planner) fitting(n *careers.Node, width int) string {
	for _, t := range []careers.Text{n.Title, n.Name} {
		if s := p.env.Text(t); ansi.StringWidth(s) <= width {
			return s
		}
	}
	return p.cut(p.env.Text(n.Short), width)
}
