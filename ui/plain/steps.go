package plain

import (
	"parcours/careers"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
)

func (s *sheet) next() {
	steps := s.g.Next(s.node.ID)
	if len(steps) == 0 {
		return
	}
	s.section(next)
	for _, step := range steps {
		s.step(step, s.g.Node(step.To), s.fall(s.g.Node(step.To)))
	}
}

func (s *sheet) before() {
	steps := s.g.Previous(s.node.ID)
	if len(steps) == 0 {
		return
	}
	s.section(before)
	for _, step := range steps {
		s.step(step, s.g.Node(step.From), "")
	}
}

// step adds a step by the node at its other end, with a warning, "" for none.
func (s *sheet) step(step *careers.Step, other *careers.Node, warning string) {
	text := other.Title.In(s.w.Tag) + ", " + how(s.g, s.w, step)
	s.fact(Line{
		Text: joined(sentence(text), s.based(step.Why.In(s.w.Tag), step.Sources, step.Estimate), warning),
		Goes: other.ID, Sources: step.Sources,
	})
}

// how is the kind of a step and when people take it.
func how(g *careers.Graph, w *i18n.Words, s *careers.Step) string {
	kind, years := w.Facts.StepKind[s.Kind], phrase.Years(w, s.Years)
	switch {
	case years == "":
		return kind
	case g.Node(s.From).Kind == careers.Training:
		return kind + ", " + w.Units.Colon(w.Sheet.Lasts, years)
	}
	return kind + ", " + w.Sheet.After(years)
}

// fall warns where the pay drawn first at the next role is lower than here
// only because another source speaks; empty elsewhere.
func (s *sheet) fall(to *careers.Node) string {
	here, ok := highest(s.node)
	there, found := highest(to)
	if !ok || !found || here.Source == there.Source || here.Currency != there.Currency {
		return ""
	}
	_, h := here.Yearly()
	if _, t := there.Yearly(); t >= h {
		return ""
	}
	return s.w.Sheet.NotComparable(s.short(there), s.short(here))
}

// short is a figure in short with its source.
func (s *sheet) short(p careers.Pay) string {
	return phrase.PayShort(s.w, p) + " (" + cited(s.w, []careers.SourceID{p.Source}) + ")"
}

// highest is the highest of the figures that stand for a node.
func highest(n *careers.Node) (careers.Pay, bool) {
	var top careers.Pay
	best := 0
	for _, p := range phrase.Headline(n) {
		if _, high := p.Yearly(); high > best && !p.Net {
			top, best = p, high
		}
	}
	return top, best > 0
}
