package careers

// eachText visits every text of the dataset that is written for readers: where
// it stands, the way to it from its entry, and the text. Names made to fit a
// box are left out, and so are titles as their sources publish them.
func (a *audit) eachText(visit func(Subject, string, Text)) {
	for _, n := range a.nodes {
		eachPart(n, a.Listed(n.ID), func(way string, t Text, _ []SourceID) {
			if !t.IsZero() {
				visit(n.Subject(), way, t)
			}
		})
	}
	for _, s := range a.skills {
		visit(Subject{"skills", string(s.ID)}, "", s.Name)
		visit(Subject{"skills", string(s.ID)}, "gloss", s.Gloss)
	}
	for _, t := range a.terms {
		visit(Subject{"terms", t.ID}, "gloss", t.Gloss)
	}
	for _, s := range a.sources {
		visit(Subject{"sources", string(s.ID)}, "note", s.Note)
	}
}
