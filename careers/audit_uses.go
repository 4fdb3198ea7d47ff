package careers

import "slices"

// Use is something that rests on a source.
type Use struct {
	Subject Subject
	// Field is the list or field of the entry, as "pay" or "course.cost"; empty
	// where the whole entry rests on it.
	Field string
	// Count is how many entries of that list do.
	Count int
}

// Uses returns what rests on a source, in dataset order: nodes, then skills,
// then terms.
func (g *Graph) Uses(source SourceID) []Use {
	var uses []Use
	add := func(e Subject, field string, cited []SourceID) {
		if !slices.Contains(cited, source) {
			return
		}
		last := len(uses) - 1
		if last >= 0 && uses[last].Subject == e && uses[last].Field == field {
			uses[last].Count++
			return
		}
		uses = append(uses, Use{e, field, 1})
	}
	for _, n := range g.nodes {
		g.eachCitation(n, func(field string, cited []SourceID) { add(n.subject(), field, cited) })
	}
	for _, s := range g.skills {
		add(Subject{"skills", string(s.ID)}, "", s.Sources)
	}
	for _, t := range g.terms {
		add(Subject{"terms", t.ID}, "", t.Sources)
	}
	return uses
}

// eachCitation visits the sources that a node names, with the field that does.
func (g *Graph) eachCitation(n *Node, visit func(string, []SourceID)) {
	visit("day", n.Day.Sources)
	if c := n.Course; c != nil {
		visit("course.length", c.Length.Sources)
		visit("course.entry", c.Entry.Sources)
		visit("course.diploma", c.Diploma.Sources)
		visit("course.cost", c.Cost.Sources)
	}
	visit("asks", n.Asks.Sources)
	visit("no-pay", n.NoPay.Sources)
	visit("interests", n.InterestSources)
	for _, f := range n.Fades {
		visit("fades", f.Sources)
	}
	for _, c := range n.Context {
		visit("context", c.Sources)
	}
	for _, c := range n.Certificates {
		visit("certificates", c.Sources)
	}
	for _, t := range n.Tasks {
		visit("tasks", t.Sources)
	}
	for _, p := range n.Pay {
		visit("pay", []SourceID{p.Source})
	}
	for _, w := range n.WaysIn {
		visit("ways-in", w.Sources)
	}
	for _, s := range g.Next(n.ID) {
		visit("steps", s.Sources)
	}
	for _, s := range n.NotFor {
		visit("not-for-you", s.Sources)
	}
	for _, s := range n.Outlook {
		visit("outlook", s.Sources)
	}
	for _, c := range n.Codes {
		visit("codes", c.Sources)
	}
}
