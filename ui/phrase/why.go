package phrase

import (
	"parcours/careers"
	"parcours/ui/i18n"
)

// Why is the reason for a step: the dataset's own sentence, behind the mark of an
// estimate, unless it is quoted. It is empty where nobody says why. What it
// never carries are sources: those of a step show that people take it, and
// [Shown] says so.
func Why(w *i18n.Words, s *careers.Step) string {
	if s.Why.IsZero() {
		return ""
	}
	return mark(w, !s.Quoted) + Text(w, s.Why)
}

// Shown says that a step is someone's estimate, or stands before the sources
// that show it, which each place cites in its own way: "Step shown by".
func Shown(w *i18n.Words, s *careers.Step) string {
	if s.Kind == careers.Related && !s.Estimate {
		return w.Facts.NearShown
	}
	if s.Estimate {
		return w.Facts.StepEstimated
	}
	if !s.Attested {
		return w.Facts.StepCited
	}
	return w.Facts.StepShown
}
