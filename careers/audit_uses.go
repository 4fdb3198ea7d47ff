package careers

import (
	"slices"
	"strings"
)

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
		eachPart(n, g.Listed(n.ID), func(way string, _ Text, cited []SourceID) { add(n.Subject(), listOf(way), cited) })
	}
	for _, s := range g.skills {
		add(Subject{"skills", string(s.ID)}, "", s.Sources)
	}
	for _, t := range g.terms {
		add(Subject{"terms", t.ID}, "", t.Sources)
	}
	return uses
}

// listOf is the list or field of an entry that the way to its sources goes through.
func listOf(way string) string {
	return strings.TrimRight(way, "-.0123456789")
}

// eachPart visits what a node and the steps that leave it say to readers and the sources that
// these name, with the way to each. A new field of nodes has its line here.
func eachPart(n *Node, steps []*Step, visit func(way string, t Text, cited []SourceID)) {
	stated := func(way string, s Statement) { visit(way, s.Text, s.Sources) }
	visit("title", n.Title, nil)
	visit("summary", n.Summary, nil)
	stated("day", n.Day)
	visit("entry-by-experience", n.EntryByExperience, nil)
	if c := n.Course; c != nil {
		stated("course.length", c.Length)
		stated("course.entry", c.Entry)
		stated("course.diploma", c.Diploma)
		stated("course.cost", c.Cost)
	}
	stated("asks", n.Asks.Statement)
	stated("no-pay", n.NoPay)
	visit("interests", Text{}, n.InterestSources)
	visit("riasec", Text{}, n.Profile.Sources)
	each("fades", n.Fades, func(at string, f Fade) { stated(at, f.Statement) })
	each("context", n.Context, func(at string, c Context) { stated(at, c.Statement) })
	each("works-with", n.WorksWith, func(at string, w Colleague) { stated(at, w.Statement) })
	each("certificates", n.Certificates, stated)
	each("tasks", n.Tasks, func(at string, t Task) { stated(at, t.Statement) })
	each("pay", n.Pay, func(at string, p Pay) {
		visit(at+".measure", p.Measure, nil)
		visit(at+".of", p.Of, nil)
		visit(at+".mark", p.Mark, nil)
		visit(at+".place", p.Place, nil)
		visit(at+".note", p.Note, nil)
		if p.Source != "" {
			visit(at, Text{}, []SourceID{p.Source})
		}
	})
	each("ways-in", n.WaysIn, func(at string, w WayIn) { stated(at, w.Statement) })
	each("steps", steps, func(at string, s *Step) {
		visit(at+".why", s.Why, nil)
		visit(at, Text{}, s.Sources)
	})
	each("not-for-you", n.NotFor, stated)
	each("outlook", n.Outlook, stated)
	each("codes", n.Codes, func(at string, c Code) { visit(at, Text{}, c.Sources) })
}

// each visits the entries of a list with the way to them.
func each[T any](list string, entries []T, visit func(at string, e T)) {
	for i, e := range entries {
		visit(item(list, i), e)
	}
}
