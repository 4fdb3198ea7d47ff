package notes

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"parcours/careers"
	"parcours/careers/notebook"
	"parcours/ui/parts"
	"parcours/ui/phrase"
	"parcours/ui/rich"
)

// part is one part of the notebook.
type part int

const (
	noPart part = iota
	keptPart
	asidePart
	routesPart
	notesPart
	questionsPart
)

// entry is what can be chosen: one entry of one part. The zero entry is none.
type entry struct {
	part part
	// node is what it is about; of a route its goal; may be empty for a question.
	node     careers.NodeID
	text     string // a reason or a note
	route    notebook.Route
	question notebook.Question
	// offer says of an entry that is not in the notebook why it is offered; empty for one that is.
	offer string
}

func (e entry) isSame(f entry) bool {
	return e.part == f.part && e.node == f.node && e.question.Ask == f.question.Ask && slices.Equal(e.route.Nodes, f.route.Nodes)
}

// content is a notebook that holds the entry alone.
func (e entry) content() (c notebook.Content) {
	switch e.part {
	case keptPart:
		c.Kept = []notebook.Choice{{Node: e.node, Why: e.text}}
	case asidePart:
		c.Aside = []notebook.Choice{{Node: e.node, Why: e.text}}
	case routesPart:
		c.Routes = []notebook.Route{e.route}
	case notesPart:
		c.Notes = []notebook.Note{{Node: e.node, Text: e.text}}
	case questionsPart:
		c.Questions = []notebook.Question{e.question}
	}
	return c
}

type list = parts.List[entry]

// lay lays the list out; the choice stays where it can. A part that is empty offers what one
// may begin with, or is left out.
func (n *Notes) lay() {
	w, all := n.env.Words.Notes, n.entries()
	after := &list{Draw: n.row}
	if len(all[keptPart])+len(all[asidePart])+len(all[routesPart])+len(all[notesPart])+len(all[questionsPart]) == 0 {
		after.PutBetween(rich.Text(w.First, n.env.Theme.Text, n.width-1)...)
	}
	var shown []entry
	begin := [...]string{keptPart: w.BeginJob, routesPart: w.BeginRoute, questionsPart: w.BeginQuestion}
	for p, title := range [...]string{keptPart: w.Kept, asidePart: w.Aside, routesPart: w.Routes, notesPart: w.Notes, questionsPart: w.Questions} {
		entries, head := all[p], rich.Line{{Text: strings.ToUpper(title) + "  " + strconv.Itoa(len(all[p])), Style: n.env.Theme.Muted}}
		if len(entries) == 0 {
			entries, head = n.offers(part(p)), rich.Of(strings.ToUpper(begin[p]), n.env.Theme.Muted)
		}
		if len(entries) == 0 {
			continue
		}
		after.PutBetween(head)
		for _, e := range entries {
			after.AddDrawn(e)
		}
		shown = append(shown, entries...)
	}
	n.layOut(shown)
	after.Replace(n.list, entry.isSame)
	n.list = after
	n.list.SetRows(n.listHeight())
}

// entries are what the notebook holds, by part.
func (n *Notes) entries() (all [questionsPart + 1][]entry) {
	c := n.env.Notebook.Content()
	add := func(e entry) { all[e.part] = append(all[e.part], e) }
	for _, k := range c.Kept {
		add(entry{part: keptPart, node: k.Node, text: k.Why})
	}
	for _, k := range c.Aside {
		add(entry{part: asidePart, node: k.Node, text: k.Why})
	}
	for _, r := range c.Routes {
		add(entry{part: routesPart, node: r.Nodes[len(r.Nodes)-1], route: r})
	}
	for _, k := range c.Notes {
		add(entry{part: notesPart, node: k.Node, text: k.Text})
	}
	for _, q := range c.Questions {
		add(entry{part: questionsPart, node: q.Node, question: q})
	}
	return all
}

// layOut gives the rows their columns, and each node what it is called there.
func (n *Notes) layOut(all []entry) {
	var nodes []*careers.Node
	for _, e := range all {
		node := n.env.Graph.Node(e.node)
		if node == nil || e.part == routesPart || e.part == questionsPart {
			continue
		}
		if !slices.Contains(nodes, node) {
			nodes = append(nodes, node)
		}
	}
	name, fact := n.env.Widest(nodes)
	n.columns = rich.ColumnsFor(n.width-parts.Mark, 2, name, fact, true)
	n.names = n.env.Names(nodes, n.columns.Name)
}

// row is an entry on one line: what it is about, and how what is written of it begins.
func (n *Notes) row(e entry, isChosen bool) rich.Line {
	t, node := n.env.Theme, n.env.Graph.Node(e.node)
	remark, _, _ := strings.Cut(cmp.Or(e.offer, e.text), "\n")
	whole := rich.Columns{Sign: 2, Name: max(0, n.width-parts.Mark-2)}
	switch {
	case e.part == questionsPart:
		return whole.Row(rich.Row{Sign: rich.Span{Text: "? ", Style: t.Accent}, Name: rich.Of(e.question.Ask, t.Text)})
	case e.part == routesPart:
		return whole.Row(rich.Row{Sign: rich.Span{Text: "► ", Style: t.Accent}, Name: n.chain(e)})
	case node == nil:
		return whole.Row(rich.Row{Sign: rich.Span{Text: "○ ", Style: t.Muted}, Name: rich.Of(n.node(e.node, n.width), t.Text)})
	}
	r := n.env.Row(node, n.names[node.ID], isChosen)
	r.Fact, r.Remark = rich.Of(phrase.OneFact(n.env.Words, node), t.Text), rich.Of(remark, t.Muted)
	return n.columns.Row(r)
}

// chain is the nodes of a route, each in the colour of its line of work, then how long it takes
// where it is offered.
func (n *Notes) chain(e entry) (line rich.Line) {
	t := n.env.Theme
	for i, id := range e.route.Nodes {
		if i > 0 {
			line = append(line, rich.Span{Text: " ━ ", Style: t.Muted})
		}
		style := t.Text
		if node := n.env.Graph.Node(id); node != nil {
			style = n.env.Track(node).NameLit
		}
		line = append(line, rich.Span{Text: n.node(id, 0), Style: style})
	}
	return append(line, rich.Span{Text: "  " + e.offer, Style: t.Muted})
}

// node is the title of a node, its name where there is no room, or its id where
// the dataset does not have it.
func (n *Notes) node(id careers.NodeID, width int) string {
	node := n.env.Graph.Node(id)
	if node == nil {
		return string(id) + " (" + n.env.Words.Notes.Gone + ")"
	}
	return rich.Fitting(max(width, rich.Width(n.env.Text(node.Name))), n.env.Text(node.Title), n.env.Text(node.Name))
}
