package compare

import (
	"parcours/careers"
	"parcours/ui/phrase"
)

// untitled is no title above what stands alone.
func untitled(int) string { return "" }

// called is the name of each node.
func (b *builder) called(i int) string { return b.name(b.nodes[i]) }

func (b *builder) inShort() {
	b.head(inShort)
	b.each(untitled, func(i int) {
		n := b.nodes[i]
		b.next()
		b.say(b.strong(n.Title.In(b.w.Tag)))
		b.say(b.note(b.kind(n)))
		b.next()
		b.say(b.plain(n.Summary.In(b.w.Tag)))
	})
}

// kind is what a node is and where it stands: "role · First job".
func (b *builder) kind(n *careers.Node) string {
	kind := b.w.Facts.Role
	if n.Kind == careers.Training {
		kind = b.w.Facts.Training
	}
	for _, c := range b.g.Columns() {
		if c.Rank == n.Rank {
			return kind + " · " + c.Title.In(b.w.Tag)
		}
	}
	return kind
}

func (b *builder) waysIn() {
	b.head(waysIn)
	b.each(b.called, func(i int) {
		n := b.nodes[i]
		if !n.EntryByExperience.IsZero() {
			b.next()
			b.say(b.plain(n.EntryByExperience.In(b.w.Tag)))
		}
		for _, way := range n.WaysIn {
			b.next()
			b.para(b.bullet(), b.statement(way.Statement)...)
		}
		if n.EntryByExperience.IsZero() && len(n.WaysIn) == 0 {
			b.next()
			b.say(b.note(b.w.Compare.NoWayIn))
		}
	})
}

// course tells what each training asks and gives; it is left out among roles.
func (b *builder) course() {
	trainings := 0
	for _, n := range b.nodes {
		if n.Course != nil {
			trainings++
		}
	}
	if trainings == 0 {
		return
	}
	b.head(course)
	b.each(b.called, func(i int) {
		if c := b.nodes[i].Course; c != nil {
			b.terms(c)
			return
		}
		b.next()
		b.say(b.note(b.w.Compare.NotACourse))
	})
}

func (b *builder) terms(c *careers.Course) {
	s := b.w.Sheet
	for _, r := range []struct {
		label string
		careers.Statement
	}{{s.Length, c.Length}, {s.EntryLevel, c.Entry}, {s.Diploma, c.Diploma}, {s.Cost, c.Cost}} {
		if !r.Text.IsZero() {
			b.next()
			b.say(append([]span{b.note(b.w.Units.Colon(r.label, ""))}, b.statement(r.Statement)...)...)
		}
	}
	if c.Gives > 0 {
		b.next()
		b.say(b.note(b.w.Units.Colon(s.Level, "")), b.plain(s.LevelOf(c.Gives)))
	}
}

// way is what is known of the way from one node to another.
type way struct {
	from, to *careers.Node
	careers.Between
	known bool
}

// waysBetween looks for the ways between nodes: from each to those after it,
// and back where there is none that way but one this way.
func waysBetween(g *careers.Graph, nodes []*careers.Node) []way {
	var ways []way
	for i, from := range nodes {
		for _, to := range nodes[i+1:] {
			there, known := g.Between(from.ID, to.ID)
			ways = append(ways, way{from, to, there, known})
			if known {
				continue
			}
			if back, known := g.Between(to.ID, from.ID); known {
				ways = append(ways, way{to, from, back, true})
			}
		}
	}
	return ways
}

// years says how long the ways between the nodes take, as spans.
func (b *builder) years() {
	if len(b.ways) == 0 {
		return
	}
	b.head(years)
	known := false
	for _, w := range b.ways {
		known = known || w.known
		b.next()
		arrow := b.sign("→\u00a0", ">\u00a0")
		b.say(b.strong(b.name(w.from)+" "+arrow+b.name(w.to)), b.note(b.w.Units.Colon("", "")), b.plain(b.length(w)), b.note(b.passing(w)))
		if s := b.g.Step(w.from.ID, w.to.ID); w.known && len(w.Via) == 0 && s != nil {
			b.para(b.note("  "), b.plain(phrase.Why(b.w, s)+" "), b.note(phrase.Shown(b.w, s)), b.cite(s.Sources...))
		}
	}
	if known {
		b.next()
		b.say(b.note(b.w.Compare.OtherWays))
	}
}

// length is the span of a way: "~5 to 8 years".
func (b *builder) length(w way) string {
	switch {
	case !w.known:
		return b.w.Compare.NoWay
	case !w.Years.Known():
		return b.w.Compare.YearsUnknown
	}
	b.guess = b.guess || w.Years.Estimate
	return phrase.Years(b.w, w.Years)
}

// passing names what is on the way: the nodes, or the kind of the only step.
func (b *builder) passing(w way) string {
	if !w.known {
		return ""
	}
	var text string
	if s := b.g.Step(w.from.ID, w.to.ID); len(w.Via) == 0 && s != nil {
		text = ", " + b.w.Facts.StepKind[s.Kind]
	}
	if len(w.Via) > 0 {
		names := make([]string, len(w.Via))
		for i, id := range w.Via {
			names[i] = b.name(b.g.Node(id))
		}
		text = ", " + b.w.Compare.Via(b.w.Units.List(names))
	}
	if w.Unknown > 0 && w.Years.Known() {
		text += ", " + b.w.Compare.SomeUnknown
	}
	return text
}
