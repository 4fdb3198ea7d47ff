package phrase

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"parcours/careers"
	"parcours/ui/i18n"
)

// Kind is the word for what a node is: "role" or "training".
func Kind(w *i18n.Words, n *careers.Node) string {
	if n.Kind == careers.Training {
		return w.Facts.Training
	}
	return w.Facts.Role
}

// OneFact is the one fact of a node that a list has room for: what stands for its pay, or how
// long a training takes; empty where nothing is known. What sets a figure apart is for the
// remark, see [Remark].
func OneFact(w *i18n.Words, n *careers.Node) string {
	switch {
	case n.Course != nil && len(n.Course.Lengths) > 0:
		return YearsShort(w, n.Course.Lengths[0].Years)
	case n.Course == nil && len(n.Headline.Pay) > 0:
		p := *n.Headline.Pay[0]
		return ShortLevel(w, p) + "\u00a0" + PayShort(w, p)
	}
	return ""
}

// Remark is what is said behind the one fact of a node, after what sets that apart.
func Remark(w *i18n.Words, n *careers.Node, said string) string {
	if n.Course != nil || len(n.Headline.Pay) == 0 {
		return said
	}
	m := Mark(w, *n.Headline.Pay[0])
	if m != "" && said != "" {
		m += " · "
	}
	return m + said
}

// Column is the name of a column of the map, empty where it has none.
func Column(w *i18n.Words, g *careers.Graph, rank int) string {
	for _, c := range g.Columns() {
		if c.Rank == rank {
			return Text(w, c.Title)
		}
	}
	return ""
}

// ColumnOrRank names a column by its rank where it has no name.
func ColumnOrRank(w *i18n.Words, g *careers.Graph, rank int) string {
	if name := Column(w, g, rank); name != "" {
		return name
	}
	return w.Plain.Rank(rank)
}

// ColumnTold is the same where it is told of one node, with the remark that a program found
// it by a rule.
func ColumnTold(w *i18n.Words, g *careers.Graph, rank int) string {
	name := ColumnOrRank(w, g, rank)
	if g.IsImported() && IsInferred(g, careers.InferredOrder) {
		name += " (" + w.Facts.OrderInferred + ")"
	}
	return name
}

// Capital is a text with a capital first letter.
func Capital(text string) string {
	r, size := utf8.DecodeRuneInString(text)
	if size == 0 {
		return ""
	}
	return string(unicode.ToUpper(r)) + text[size:]
}

// Sentence ends a text with a stop where it has none; an address keeps its end.
func Sentence(text string) string {
	if strings.Contains(text[strings.LastIndexByte(text, ' ')+1:], "://") {
		return text
	}
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(text, " \u00a0»”\""))
	if text == "" || strings.ContainsRune(".!?…:", last) {
		return text
	}
	return text + "."
}

// Joined puts sentences after each other, without the empty ones.
func Joined(parts ...string) string {
	var said []string
	for _, p := range parts {
		if p != "" {
			said = append(said, p)
		}
	}
	return strings.Join(said, " ")
}

// NotMeant says that name means no node, or several, and which may have been meant: those
// that are called so, up to a number, else those that come nearest. isCut tells that there
// are more.
func NotMeant(w *i18n.Words, g *careers.Graph, name string) (said string, near []string, isCut bool) {
	const most, nearest = 8, 3
	meant, _ := g.Meant(name)
	told := meant[:min(most, len(meant))]
	for _, n := range told {
		near = append(near, string(n.ID))
	}
	if len(meant) > 1 {
		return w.CLI.MayMean(name, Identified(w, told), len(meant)-len(told)), near, len(meant) > len(told)
	}
	if len(meant) == 0 {
		for _, id := range g.Nearest(name, nearest) {
			told, near = append(told, g.Node(id)), append(near, string(id))
		}
	}
	return w.CLI.UnknownNode(name, Identified(w, told)), near, false
}

// TakenFor says that name is taken to mean the first of several nodes, and which others answer to
// it; "" where there is no other.
func TakenFor(w *i18n.Words, name string, nodes []*careers.Node) string {
	const most = 3
	if len(nodes) < 2 {
		return ""
	}
	others := nodes[1:]
	return w.CLI.Taken(name, Identified(w, nodes[:1])[0], Identified(w, others[:min(most, len(others))]), len(others))
}

// Identified names nodes by what to write for them, and what they are called where that
// says more: "j1507 (Infirmier en soins généraux)".
func Identified(w *i18n.Words, nodes []*careers.Node) (all []string) {
	for _, n := range nodes {
		said := string(n.ID)
		if name := n.LongName().In(w.Tag); careers.Folded(name) != careers.Folded(said) {
			said += " (" + name + ")"
		}
		all = append(all, said)
	}
	return all
}

// IDs are ids as texts.
func IDs[ID ~string](ids []ID) []string {
	names := make([]string, len(ids))
	for i, id := range ids {
		names[i] = string(id)
	}
	return names
}

// Nodes counts so many nodes of a graph by what it has: jobs, trainings or both.
func Nodes(w *i18n.Words, g *careers.Graph, n int) string {
	has := func(kind careers.Kind) bool {
		return slices.ContainsFunc(g.Nodes(), func(n *careers.Node) bool { return n.Kind == kind })
	}
	return w.Units.Nodes(n, has(careers.Role), has(careers.Training))
}

// Steps counts what joins some nodes of a graph: the steps, and apart from them what is
// merely related, each pair once.
func Steps(w *i18n.Words, g *careers.Graph, nodes []*careers.Node) string {
	isIn := make(map[careers.NodeID]bool, len(nodes))
	for _, n := range nodes {
		isIn[n.ID] = true
	}
	among := func(steps []*careers.Step) (n int) {
		for _, s := range steps {
			if isIn[s.From] && isIn[s.To] {
				n++
			}
		}
		return n
	}
	return w.Units.Steps(among(g.Leading()), among(g.Relations()))
}
