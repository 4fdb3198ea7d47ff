package finder

import (
	"parcours/careers"
	"parcours/ui/parts"
	"parcours/ui/phrase"
	"parcours/ui/rich"
	"parcours/ui/theme"
)

// row is a node of the list.
type row struct {
	node *careers.Node
	// passages say where the query was found; nil where nothing was asked.
	passages []careers.Passage
}

// near is how many nodes are suggested for a query that finds nothing.
const near = 5

// list fills the list for what is typed, and chooses the node called at where
// it is listed, else the first.
func (f *Finder) list(at careers.NodeID) {
	f.rows, f.hits = &parts.List[row]{Draw: f.line}, nil
	switch asked := f.field.Typed(); {
	case asked == "":
		f.listAll()
	case f.index == nil:
		f.say(f.env.Words.Parts.Preparing, f.env.Theme.Text)
	default:
		f.listHits(asked)
	}
	f.rows.SetRows(f.listHeight())
	f.rows.Choose(func(r row) bool { return r.node.ID == at })
}

// say puts words between nodes.
func (f *Finder) say(words string, style theme.Style) { f.rows.PutBetween(rich.Of(words, style)) }

// listAll lists every node below the name of its column.
func (f *Finder) listAll() {
	rank := -1
	for _, n := range f.env.Graph.Nodes() {
		if n.Rank != rank {
			rank = n.Rank
			if title := phrase.Column(f.env.Words, f.env.Graph, rank); title != "" {
				f.say(title, f.env.Theme.Head)
			}
		}
		f.rows.AddDrawn(row{node: n})
	}
}

// listHits lists what answers a query, best first, else what comes nearest.
func (f *Finder) listHits(asked string) {
	for _, h := range f.index.Search(asked, f.env.Words.Tag) {
		f.hits = append(f.hits, h.Node.ID)
		f.rows.AddDrawn(row{h.Node, h.Passages})
	}
	if len(f.hits) > 0 {
		return
	}
	w, t := f.env.Words, f.env.Theme
	f.say(w.Parts.Nothing(asked), t.Text)
	f.say(w.Finder.Advice, t.Text)
	nodes := f.index.Suggest(asked, f.env.Words.Tag, near)
	if len(nodes) > 0 {
		f.say(w.Parts.Near, t.Head)
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
