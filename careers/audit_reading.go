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
	for i, f := range n.Fades {
		visit(item("fades", i), f.Text)
	}
	for i, c := range n.Context {
		visit(item("context", i), c.Text)
	}
	for i, c := range n.Certificates {
		visit(item("certificates", i), c.Text)
	}
	for i, t := range n.Tasks {
		visit(item("tasks", i), t.Text)
	}
	for i, p := range n.Pay {
		at := item("pay", i)
		visit(at+".measure", p.Measure)
		visit(at+".place", p.Place)
		visit(at+".note", p.Note)
	}
	for i, w := range n.WaysIn {
		visit(item("ways-in", i), w.Text)
	}
	for i, s := range a.Next(n.ID) {
		visit(item("steps", i)+".why", s.Why)
	}
	for i, s := range n.NotFor {
		visit(item("not-for-you", i), s.Text)
	}
	for i, s := range n.Outlook {
		visit(item("outlook", i), s.Text)
	}
}
