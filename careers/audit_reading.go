package careers

// eachText visits every text of the dataset that is written for readers: where
// it stands, the way to it from its entry, and the text. Names made to fit a
// box are left out, and so are titles as their sources publish them.
func (a *audit) eachText(visit func(Subject, string, Text)) {
	for _, n := range a.nodes {
		a.eachTextOf(n, func(field string, t Text) {
			if !t.IsZero() {
				visit(n.Subject(), field, t)
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

// eachTextOf visits the texts of a node.
func (a *audit) eachTextOf(n *Node, visit func(string, Text)) {
	visit("title", n.Title)
	visit("summary", n.Summary)
	visit("day", n.Day.Text)
	visit("entry-by-experience", n.EntryByExperience)
	if n.Course != nil {
		visit("course.length", n.Course.Length.Text)
		visit("course.entry", n.Course.Entry.Text)
		visit("course.diploma", n.Course.Diploma.Text)
		visit("course.cost", n.Course.Cost.Text)
	}
	visit("asks", n.Asks.Text)
	visit("no-pay", n.NoPay.Text)
	each("fades", n.Fades, func(at string, f Fade) { visit(at, f.Text) })
	each("context", n.Context, func(at string, c Context) { visit(at, c.Text) })
	statements := func(at string, s Statement) { visit(at, s.Text) }
	each("certificates", n.Certificates, statements)
	each("tasks", n.Tasks, func(at string, t Task) { visit(at, t.Text) })
	each("pay", n.Pay, func(at string, p Pay) {
		visit(at+".measure", p.Measure)
		visit(at+".place", p.Place)
		visit(at+".note", p.Note)
	})
	each("ways-in", n.WaysIn, func(at string, w WayIn) { visit(at, w.Text) })
	each("steps", a.Next(n.ID), func(at string, s *Step) { visit(at+".why", s.Why) })
	each("not-for-you", n.NotFor, statements)
	each("outlook", n.Outlook, statements)
}
