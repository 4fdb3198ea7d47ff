package plain

import (
	"parcours/careers"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
)

// Ways is what leads to a node and where one can still go from it, the quickest
// first.
func Ways(g *careers.Graph, w *i18n.Words, id careers.NodeID) *Page {
	r := &ways{g: g, w: w}
	name := phrase.Origin(w, g, id)
	from := phrase.QuotedOrigin(w, g, id)
	if id != careers.FromEntry {
		r.reach(w.Plan.LeadsTo(name), w.Plan.NothingLeads, g.Origins(id))
	}
	r.reach(w.Plan.GoesFrom(from), w.Plan.NowToGo, g.Reachable(id))
	return &r.Page
}

type ways struct {
	Page
	g *careers.Graph
	w *i18n.Words
}

func (r *ways) reach(head, nothing string, reaches []careers.Reach) {
	r.head(head)
	if len(reaches) == 0 {
		r.note(nothing)
	}
	for _, reach := range reaches {
		text := r.g.Node(reach.Node).Title.In(r.w.Tag) + ", " + phrase.Length(r.w, reach.Years, reach.Unknown)
		var via []string
		for _, s := range reach.Steps[:max(0, len(reach.Steps)-1)] {
			via = append(via, phrase.Origin(r.w, r.g, s.To))
		}
		if len(via) > 0 {
			text += ", " + r.w.Compare.Via(r.w.Units.List(via))
		}
		r.fact(Line{Text: text, Goes: reach.Node})
	}
}
