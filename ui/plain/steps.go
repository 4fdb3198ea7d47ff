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
		to := s.g.Node(step.To)
		s.step(step, to, phrase.Fall(s.w, s.node, to))
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
	text := other.Title.In(s.w.Tag) + ", " + how(s.g, s.w, step, other.ID == step.To)
	s.fact(Line{
		Text: joined(sentence(text), s.why(step), warning),
		Goes: other.ID, Sources: step.Sources,
	})
}

// why is the reason for a step, then what shows the step.
func (s *sheet) why(step *careers.Step) string {
	shown := phrase.Shown(s.w, step)
	if len(step.Sources) > 0 {
		names := make([]string, len(step.Sources))
		for i, id := range step.Sources {
			names[i] = string(id)
		}
		shown += " " + s.w.Units.List(names)
	}
	return joined(sentence(phrase.Why(s.w, step)), sentence(shown))
}

// how is the kind of a step and when people take it, as said on the sheet of the
// node that it leaves or of the one that it leads to.
func how(g *careers.Graph, w *i18n.Words, s *careers.Step, leaving bool) string {
	kind, when := w.Facts.StepKind[s.Kind], phrase.ComingFrom
	if leaving {
		when = phrase.Leaving
	}
	if said := when(w, g, s); said != "" {
		return kind + ", " + said
	}
	return kind
}
