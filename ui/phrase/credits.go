package phrase

import (
	"slices"

	"parcours/careers"
	"parcours/ui/i18n"
)

// Credit is the line that the licence of a source asks for, and what was changed of it; ""
// where it asks for none.
func Credit(w *i18n.Words, s *careers.Source) string {
	if s.Attribution == "" {
		return ""
	}
	return Joined(Sentence(s.Attribution), Sentence(s.Note.In(w.Tag)))
}

// MapCredits are those of what a drawing of nodes shows, each once: their names, where these
// are as a register has them, the steps between them, and the figures that stand first.
func MapCredits(w *i18n.Words, g *careers.Graph, nodes ...*careers.Node) (credits []string) {
	drawn, shown := map[careers.SourceID]bool{}, map[careers.NodeID]bool{}
	add := func(ids ...careers.SourceID) {
		for _, id := range ids {
			drawn[id] = true
		}
	}
	for _, n := range nodes {
		shown[n.ID] = true
	}
	for _, n := range nodes {
		for _, c := range n.Codes {
			if c.Match == careers.Exact && isTitle(n, c.Label) {
				add(c.Sources...)
			}
		}
		for _, s := range g.Next(n.ID) {
			if shown[s.To] {
				add(s.Sources...)
			}
		}
		if line := Headline(n); len(line) > 0 {
			add(line[0].Source)
		}
	}
	for _, s := range g.Sources() {
		if credit := Credit(w, s); drawn[s.ID] && credit != "" && !slices.Contains(credits, credit) {
			credits = append(credits, credit)
		}
	}
	return credits
}

// isTitle reports whether a node is called so in some language.
func isTitle(n *careers.Node, label string) bool {
	for _, title := range n.Title.All() {
		if title == label {
			return true
		}
	}
	return false
}
