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
		eachCitation(n, g.Next(n.ID), func(way string, cited []SourceID) { add(n.Subject(), listOf(way), cited) })
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
	way = strings.TrimSuffix(strings.TrimSuffix(way, "source"), "sources")
	return strings.TrimRight(way, "-.0123456789")
}

// eachCitation visits the sources that a node and the steps that leave it name,
// with the way to them.
func eachCitation(n *Node, steps []*Step, visit func(way string, cited []SourceID)) {
	visit("day.sources", n.Day.Sources)
	if c := n.Course; c != nil {
		visit("course.length.sources", c.Length.Sources)
		visit("course.entry.sources", c.Entry.Sources)
		visit("course.diploma.sources", c.Diploma.Sources)
		visit("course.cost.sources", c.Cost.Sources)
	}
	visit("asks.sources", n.Asks.Sources)
	visit("no-pay.sources", n.NoPay.Sources)
	visit("interests-sources", n.InterestSources)
	each("fades", n.Fades, func(at string, f Fade) { visit(at+".sources", f.Sources) })
	each("context", n.Context, func(at string, c Context) { visit(at+".sources", c.Sources) })
	statements := func(at string, s Statement) { visit(at+".sources", s.Sources) }
	each("certificates", n.Certificates, statements)
	each("tasks", n.Tasks, func(at string, t Task) { visit(at+".sources", t.Sources) })
	each("pay", n.Pay, func(at string, p Pay) {
		if p.Source != "" {
			visit(at+".source", []SourceID{p.Source})
		}
	})
	each("ways-in", n.WaysIn, func(at string, w WayIn) { visit(at+".sources", w.Sources) })
	each("steps", steps, func(at string, s *Step) { visit(at+".sources", s.Sources) })
	each("not-for-you", n.NotFor, statements)
	each("outlook", n.Outlook, statements)
	each("codes", n.Codes, func(at string, c Code) { visit(at+".sources", c.Sources) })
}

// each visits the entries of a list with the way to them.
func each[T any](list string, entries []T, visit func(at string, e T)) {
	for i, e := range entries {
		visit(item(list, i), e)
	}
}
