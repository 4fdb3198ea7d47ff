package notes

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"parcours/careers"
	"parcours/careers/notebook"
	"parcours/ui/parts"
	"parcours/ui/rich"
	"parcours/ui/theme"
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

// lay lays the list out; the choice stays where it can.
func (n *Notes) lay() {
	after, w, c := &list{}, n.env.Words.Notes, n.env.Notebook.Content()
	n.head(after, w.Kept, len(c.Kept), w.NoKept)
	for _, k := range c.Kept {
		n.layNode(after, entry{part: keptPart, node: k.Node, text: k.Why})
	}
	n.head(after, w.Aside, len(c.Aside), w.NoAside)
	for _, k := range c.Aside {
		n.layNode(after, entry{part: asidePart, node: k.Node, text: k.Why})
	}
	n.head(after, w.Routes, len(c.Routes), w.NoRoutes)
	for _, r := range c.Routes {
		n.layRoute(after, r)
	}
	n.head(after, w.Notes, len(c.Notes), w.NoNotes)
	for _, k := range c.Notes {
		n.layNode(after, entry{part: notesPart, node: k.Node, text: k.Text})
	}
	n.head(after, w.Questions, len(c.Questions), w.NoQuestions)
	for _, q := range c.Questions {
		n.layQuestion(after, q)
	}
	after.Replace(n.list, entry.isSame)
	n.list = after
	n.list.SetRows(n.listHeight())
}

// gutter is the cells before an entry: the mark of the choice.
const gutter = parts.Mark

// head is the heading of a part, or what to do where it is empty.
func (n *Notes) head(l *list, title string, entries int, empty string) {
	t := n.env.Theme
	if l.Lines > 0 {
		l.PutBetween(nil)
	}
	count := ""
	if entries > 0 {
		count = "  " + strconv.Itoa(entries)
	}
	l.PutBetween(rich.Line{{Text: rich.Cut(title, n.width-1-len(count)), Style: t.Head}, {Text: count, Style: t.Muted}})
	if entries == 0 {
		l.PutBetween(rich.Hang(rich.Span{Text: " "}, n.width-1, rich.Span{Text: empty, Style: t.Muted})...)
	}
}

// layNode is a node with the reason or the note.
func (n *Notes) layNode(l *list, e entry) {
	l.Add(e)
	l.Put(rich.Line{{Text: rich.Cut(n.node(e.node, n.width-gutter), n.width-gutter), Style: n.env.Theme.Text}})
	n.below(l, e.text, n.env.Theme.Muted)
}

func (n *Notes) layRoute(l *list, r notebook.Route) {
	l.Add(entry{part: routesPart, node: r.Nodes[len(r.Nodes)-1], route: r})
	var names []string
	for _, id := range r.Nodes {
		names = append(names, strings.ReplaceAll(n.node(id, 0), " ", "\u00a0"))
	}
	n.first(l, strings.Join(names, " → "))
	if r.Aim != "" {
		n.below(l, cmp.Or(n.env.Words.Notes.Aim[r.Aim], r.Aim), n.env.Theme.Muted)
	}
	n.below(l, r.Note, n.env.Theme.Muted)
}

func (n *Notes) layQuestion(l *list, q notebook.Question) {
	l.Add(entry{part: questionsPart, node: q.Node, question: q})
	n.first(l, q.Ask)
	if q.Node != "" {
		n.below(l, n.node(q.Node, n.width-gutter-2), n.env.Theme.Accent)
	}
	n.below(l, q.Answer, n.env.Theme.Muted)
}

// first writes what an entry is called; what does not fit goes on below, indented.
func (n *Notes) first(l *list, text string) {
	for i, row := range rich.Wrap(n.width-gutter-2, rich.Span{Text: text, Style: n.env.Theme.Text}) {
		if i > 0 {
			row = append(rich.Line{{Text: "  "}}, row...)
		}
		l.Put(row)
	}
}

// below writes a text of one or more lines below an entry, nothing where it is empty.
func (n *Notes) below(l *list, text string, style theme.Style) {
	for line := range strings.SplitSeq(text, "\n") {
		rows := rich.Hang(rich.Span{Text: "  "}, n.width-gutter, rich.Span{Text: line, Style: style})
		if len(rows) == 0 && text != "" {
			rows = []rich.Line{{}} // an empty line of a note
		}
		l.Put(rows...)
	}
}

// node is the title of a node, its name where there is no room, or its id where
// the dataset does not have it.
func (n *Notes) node(id careers.NodeID, width int) string {
	node := n.env.Graph.Node(id)
	if node == nil {
		return string(id) + " (" + n.env.Words.Notes.Gone + ")"
	}
	if title := n.env.Text(node.Title); rich.Width(title) <= width {
		return title
	}
	return n.env.Text(node.Name)
}
