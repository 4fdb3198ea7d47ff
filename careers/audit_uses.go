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
	each("fades", n.Fades, visit, func(f Fade) []SourceID { return f.Sources })
	each("context", n.Context, visit, func(c Context) []SourceID { return c.Sources })
	each("certificates", n.Certificates, visit, cited)
	each("tasks", n.Tasks, visit, func(t Task) []SourceID { return t.Sources })
	for i, p := range n.Pay {
		if p.Source != "" {
			visit(item("pay", i)+".source", []SourceID{p.Source})
		}
	}
	each("ways-in", n.WaysIn, visit, func(w WayIn) []SourceID { return w.Sources })
	each("steps", steps, visit, func(s *Step) []SourceID { return s.Sources })
	each("not-for-you", n.NotFor, visit, cited)
	each("outlook", n.Outlook, visit, cited)
	each("codes", n.Codes, visit, func(c Code) []SourceID { return c.Sources })
}

// each visits what the entries of a list cite.
func each[T any](list string, entries []T, visit func(string, []SourceID), of func(T) []SourceID) {
	for i, e := range entries {
		visit(item(list, i)+".sources", of(e))
	}
}

func cited(s Statement) []SourceID { return s.Sources }
