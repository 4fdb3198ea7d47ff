package phrase

import (
	"strings"

	"parcours/careers"
	"parcours/ui/i18n"
)

// Leaving says when one leaves a node for the next: "after 3 to 6 years", "after
// 2 years of training"; empty where nobody knows.
func Leaving(w *i18n.Words, g *careers.Graph, s *careers.Step) string {
	years := Years(w, s.Years)
	switch {
	case years == "":
		return ""
	case g.Node(s.From).Kind == careers.Training:
		return w.Route.AfterTraining(years)
	}
	return w.Sheet.After(years)
}

// ComingFrom says the same to a reader of the node that the step leads to. Of a
// training, so that its length is not taken for the level that it leads to, it
// adds the level that it asks for: "this course takes 1 year, level asked: ...".
func ComingFrom(w *i18n.Words, g *careers.Graph, s *careers.Step) string {
	years, from := Years(w, s.Years), g.Node(s.From)
	if years == "" || from.Kind != careers.Training {
		return Leaving(w, g, s)
	}
	said := w.Sheet.Lasts(years)
	if from.Course != nil && from.Course.Asks > 0 {
		said += ", " + w.Units.Colon(strings.ToLower(w.Sheet.Asks), LevelName(w, g, from.Course.Asks))
	}
	return said
}
