package sheet

import (
	"strconv"

	"github.com/charmbracelet/x/ansi"

	"parcours/careers"
	"parcours/ui/phrase"
)

func (b *builder) next() {
	b.steps(next, b.g.Next(b.node.ID), b.sign("→ ", "> "), func(s *careers.Step) *careers.Node { return b.g.Node(s.To) })
}

func (b *builder) before() {
	b.steps(before, b.g.Previous(b.node.ID), b.sign("← ", "< "), func(s *careers.Step) *careers.Node { return b.g.Node(s.From) })
}

// steps lists steps with the node at their other end.
func (b *builder) steps(p part, steps []*careers.Step, arrow string, other func(*careers.Step) *careers.Node) {
	if len(steps) == 0 {
		return
	}
	b.head(p)
	for i, s := range steps {
		if i > 0 {
			b.at = -1
			b.blank()
		}
		to := other(s)
		b.fact(fact{goes: to.ID, sources: s.Sources, guess: s.Estimate})
		b.stepHead(p, arrow, to, s)
		b.para("  ", b.why(s)...)
		if p == next {
			if warning := phrase.Fall(b.w, b.node, to); warning != "" {
				b.para("  ", b.note(warning))
			}
		}
	}
}

// stepHead names the node and the kind of step, on one line where both fit.
func (b *builder) stepHead(p part, arrow string, to *careers.Node, s *careers.Step) {
	title := to.Title.In(b.w.Tag)
	kind, when := b.w.Facts.StepKind[s.Kind], phrase.ComingFrom
	if p == next {
		when = phrase.Leaving
	}
	if said := when(b.w, b.g, s); said != "" {
		kind += " · " + said
	}
	if ansi.StringWidth(arrow+title+" · "+kind) <= b.width {
		b.put(b.note(arrow), b.link(title), b.note(" · "+kind))
		return
	}
	b.para(arrow, b.link(title))
	b.para("  ", b.note(kind))
}

// why is the reason for a step, then what shows that people take it.
func (b *builder) why(s *careers.Step) []span {
	var text []span
	if why := phrase.Why(b.w, s); why != "" {
		text = append(text, b.plain(why+" "))
	}
	return append(text, b.note(phrase.Shown(b.w, s)), b.cited(s.Sources))
}

func year(y int) string { return strconv.Itoa(y) }
