package finder

import (
	"slices"

	"parcours/careers"
)

// row is one line of the list: a node, or words between nodes.
type row struct {
	node *careers.Node
	// passages say where the query was found; nil where nothing was asked.
	passages []careers.Passage
	// words stand alone on the line; isHead makes them a heading.
	words  string
	isHead bool
}

// near is how many nodes are suggested for a query that finds nothing.
const near = 5

// list fills the list for what is typed, and chooses the node called at where
// it is listed, else the first.
func (f *Finder) list(at careers.NodeID) {
	f.rows, f.found, f.top = nil, 0, 0
	switch asked := query(f.field.Value()); {
	case asked == "":
		f.listAll()
	case f.index == nil:
		f.rows = []row{{words: f.env.Words.Finder.Preparing}}
	default:
		f.listHits(asked)
	}
	f.chosen = slices.IndexFunc(f.rows, func(r row) bool { return r.node != nil && r.node.ID == at })
	if f.chosen < 0 {
		f.chosen = slices.IndexFunc(f.rows, func(r row) bool { return r.node != nil })
	}
	f.reveal()
}

// listAll lists every node below the name of its column.
func (f *Finder) listAll() {
	rank := -1
	for _, n := range f.env.Graph.Nodes() {
		if n.Rank != rank {
			rank = n.Rank
			if title := f.column(rank); title != "" {
				f.rows = append(f.rows, row{words: title, isHead: true})
			}
		}
		f.rows = append(f.rows, row{node: n})
	}
}

func (f *Finder) column(rank int) string {
	for _, c := range f.env.Graph.Columns() {
		if c.Rank == rank {
			return f.env.Text(c.Title)
		}
	}
	return ""
}

// listHits lists what answers a query, best first, else what comes nearest.
func (f *Finder) listHits(asked string) {
	hits := f.index.Search(asked, f.env.Words.Tag)
	f.found = len(hits)
	for _, h := range hits {
		f.rows = append(f.rows, row{node: h.Node, passages: h.Passages})
	}
	if f.found == 0 {
		f.listNear(asked)
	}
}

// listNear says that nothing was found, and lists what comes nearest.
func (f *Finder) listNear(asked string) {
	w := f.env.Words.Finder
	f.rows = append(f.rows, row{words: w.Nothing(asked)}, row{words: w.Advice})
	nodes := f.index.Suggest(asked, f.env.Words.Tag, near)
	if len(nodes) > 0 {
		f.rows = append(f.rows, row{words: w.Near, isHead: true})
	}
	for _, n := range nodes {
		f.rows = append(f.rows, row{node: n})
	}
}

func (f *Finder) chosenID() careers.NodeID {
	if f.chosen < 0 {
		return ""
	}
	return f.rows[f.chosen].node.ID
}

// choose moves the choice by so many rows, or to the nearest node there.
func (f *Finder) choose(by int) {
	if f.chosen < 0 {
		return
	}
	target, step := min(max(f.chosen+by, 0), len(f.rows)-1), 1
	if by < 0 {
		step = -1
	}
	at := target
	for at >= 0 && at < len(f.rows) && f.rows[at].node == nil {
		at += step
	}
	if at < 0 || at == len(f.rows) {
		for at = target; f.rows[at].node == nil; at -= step {
		}
	}
	f.chosen = at
	f.reveal()
}

// reveal scrolls as little as brings the choice into sight, with a heading
// right above it.
func (f *Finder) reveal() {
	height, first := f.listHeight(), max(0, f.chosen)
	for first > 0 && f.rows[first-1].node == nil {
		first--
	}
	f.top = min(f.top, first)
	f.top = max(f.top, f.chosen-height+1)
	f.top = max(0, min(f.top, len(f.rows)-height))
}
