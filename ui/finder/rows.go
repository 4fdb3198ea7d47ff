package finder

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"parcours/careers"
	"parcours/ui/parts"
	"parcours/ui/phrase"
	"parcours/ui/rich"
)

// row is a node of the list.
type row struct {
	node *careers.Node
	// passages say where the query was found; nil where nothing was asked.
	passages []careers.Passage
	isWhole  bool // it is called as was typed
}

// isNamed reports whether the query was found in what the node is called.
func (r row) isNamed() bool { return len(r.passages) > 0 && r.passages[0].Field <= careers.InID }

// begins is -1 where a node is called as was typed, 0 where a name begins with the word that was typed first, else 1. What is found
// of a misspelt word may be shorter.
func (r row) begins(asked string) int {
	if r.isWhole {
		return -1
	}
	first, _, _ := strings.Cut(strings.TrimSpace(asked), " ")
	p := r.passages[0]
	if len(p.Spans) > 0 && p.Spans[0].From == 0 && utf8.RuneCountInString(p.Text[:p.Spans[0].To]) >= utf8.RuneCountInString(first) {
		return 0
	}
	return 1
}

// near is how many nodes are suggested for a query that finds nothing.
const near = 5

// list fills the list for what is typed, and chooses the node called at where
// it is listed, else the first.
func (f *Finder) list(at careers.NodeID) {
	f.rows, f.hits = &parts.List[row]{Draw: f.line}, nil
	switch asked := f.field.Typed(); {
	case asked == "":
		all := make([]row, len(f.env.Graph.Nodes()))
		for i, n := range f.env.Graph.Nodes() {
			all[i].node = n
		}
		f.byLevel(all)
	case f.env.Index() == nil:
		f.say(f.env.Words.Parts.Preparing)
	default:
		f.listHits(asked)
	}
	f.rows.SetRows(f.listHeight())
	f.rows.Choose(func(r row) bool { return r.node.ID == at })
}

// say puts words between nodes, head the name of what follows.
func (f *Finder) say(words string) { f.rows.PutBetween(rich.Of(words, f.env.Theme.Text)) }
func (f *Finder) head(title string) {
	f.rows.PutBetween(rich.Of(strings.ToUpper(title), f.env.Theme.Muted))
}

// byLevel lists rows, which are in the order of the levels, each below the name of its level.
func (f *Finder) byLevel(rows []row) {
	for i, r := range rows {
		if title := f.level(r.node); title != "" && (i == 0 || rows[i-1].node.Rank != r.node.Rank) {
			f.head(title)
		}
		f.rows.AddDrawn(r)
	}
}

func (f *Finder) level(n *careers.Node) string {
	return phrase.Column(f.env.Words, f.env.Graph, n.Rank)
}

// listHits lists what answers a query: first what is called so, names that begin so before
// others and roles before trainings, below a word where none has all that was typed. The others of a large graph follow best first; of one that is seen whole
// by level, since a skill or a task does not say which is meant, roles before trainings. Where nothing answers, it
// lists what comes nearest.
func (f *Finder) listHits(asked string) {
	var named, others []row
	isLarge := f.env.IsLarge()
	hits := f.env.Index().Search(asked, f.env.Words.Tag)
	for _, h := range hits {
		f.hits = append(f.hits, h.Node.ID)
		// Of a large graph an exact task comes before a name that is only like what was typed.
		if r := (row{h.Node, h.Passages, h.IsWhole}); r.isNamed() && (len(others) == 0 || !isLarge) {
			named = append(named, r)
		} else {
			others = append(others, r)
		}
	}
	slices.SortStableFunc(named, func(a, b row) int {
		return cmp.Or(a.begins(asked)-b.begins(asked), int(a.node.Kind)-int(b.node.Kind))
	})
	if word := careers.Denied(asked); word != "" {
		f.say(f.env.Words.Parts.Denied(word))
	}
	if len(hits) > 0 && hits[0].Missing > 0 {
		f.say(f.env.Words.Parts.Partly(hits[0].Missing))
	}
	f.addRows(named)
	if isLarge {
		f.addRows(others)
	} else {
		slices.SortStableFunc(others, func(a, b row) int {
			return cmp.Or(int(a.node.Kind)-int(b.node.Kind), a.node.Rank-b.node.Rank)
		})
		f.byLevel(others)
	}
	if len(f.hits) == 0 {
		f.listNear(asked)
	}
}

func (f *Finder) addRows(rows []row) {
	for _, r := range rows {
		f.rows.AddDrawn(r)
	}
}

// listNear lists what comes nearest to a query that finds nothing.
func (f *Finder) listNear(asked string) {
	w := f.env.Words
	f.say(w.Parts.Nothing(asked))
	f.say(w.Finder.Advice)
	nodes := f.env.Index().Suggest(asked, w.Tag, near)
	if len(nodes) > 0 {
		f.head(w.Parts.Near)
	}
	for _, n := range nodes {
		f.rows.AddDrawn(row{node: n})
	}
}

func (f *Finder) chosenID() careers.NodeID {
	if n := f.rows.Chosen().node; n != nil {
		return n.ID
	}
	return ""
}

// layOut gives the rows of so many cells their columns, and each node what it is called there.
func (f *Finder) layOut(width int) {
	nodes := f.env.Graph.Nodes()
	name, fact := f.env.Widest(nodes)
	f.columns = rich.ColumnsFor(width, 2, name, fact, true)
	f.names = f.env.Names(nodes, f.columns.Name)
}

// line draws a node of the list, what was found in its name underlined.
func (f *Finder) line(r row, isChosen bool) rich.Line {
	shown := f.env.Row(r.node, f.names[r.node.ID], isChosen)
	name := shown.Name[0]
	found := f.found(name.Text)
	shown.Name = marked(name.Text, found, name.Style, name.Style.Underlined())
	shown.Fact = rich.Of(phrase.OneFact(f.env.Words, r.node), f.env.Theme.Text)
	shown.Remark = f.remark(r, len(found) > 0)
	return f.columns.Row(shown)
}

// remark is the line of work of a node below the name of its level, and its level elsewhere; of
// one that does not show what was found where that is.
func (f *Finder) remark(r row, isMarked bool) rich.Line {
	t, said := f.env.Theme, ""
	switch track, ok := f.env.Graph.Track(r.node.Track); {
	case len(r.passages) > 0 && !isMarked && f.tells(r.passages[0]):
		p := r.passages[0]
		return excerpt(p.Text, p.Spans, t.Muted, t.Muted.Underlined(), f.columns.Remark)
	case r.isNamed():
		said = f.level(r.node)
	case ok:
		said = phrase.Text(f.env.Words, track.Name)
	}
	return rich.Of(rich.Fitting(f.columns.Remark, phrase.Remark(f.env.Words, r.node, said), phrase.Remark(f.env.Words, r.node, ""), ""), t.Muted)
}

// tells reports whether a passage says something where there is room for few words: a name does,
// a sentence does whole.
func (f *Finder) tells(p careers.Passage) bool {
	return !phrase.IsForeign(f.env.Words, p.Lang) && (p.Field <= careers.InSkill || rich.Width(p.Text) <= f.columns.Remark)
}

func (f *Finder) found(text string) []careers.Span {
	if asked, index := f.field.Typed(), f.env.Index(); asked != "" && index != nil {
		return index.Mark(asked, text)
	}
	return nil
}
