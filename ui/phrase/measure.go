package phrase

import (
	"slices"
	"strings"

	"parcours/careers"
	"parcours/ui/i18n"
)

// Measure is what the figure measures, behind what it was published for where that is not the
// node itself: "médiane". It leaves out what stands
// before the figure, as "jusqu'à", and what says no more than the level of
// experience does, as "débutant" of a junior. It is empty where nothing is left.
func Measure(w *i18n.Words, p careers.Pay) string {
	var said []string
	if p.IsRelated() {
		said = append(said, w.Units.Colon(w.Facts.PublishedFor, Text(w, p.Of)))
	}
	for _, part := range measured(w, p) {
		if part != "" && !isBound(w, part) && !isLevel(w, p, part) {
			said = append(said, part)
		}
	}
	return strings.Join(said, ", ")
}

// MeasureShort is the measure without what explains it in brackets: "middle half".
func MeasureShort(w *i18n.Words, p careers.Pay) string {
	short, _, _ := strings.Cut(Measure(w, p), " (")
	return short
}

// Mark says in two or three words what sets a figure apart, for where there is no room for its
// measure and place: "hors primes". It is empty for plain pay.
func Mark(w *i18n.Words, p careers.Pay) string {
	switch {
	case !p.Mark.IsZero():
		return Text(w, p.Mark)
	case p.IsRelated():
		return w.Facts.RelatedTitle
	case !p.Period.IsSalary():
		return w.Facts.NoSalary
	}
	return ""
}

// Marks are those of some figures, each once.
func Marks(w *i18n.Words, figures ...careers.Pay) []string {
	var all []string
	for _, p := range figures {
		if m := Mark(w, p); m != "" && !slices.Contains(all, m) {
			all = append(all, m)
		}
	}
	return all
}

// IsShare reports whether a figure is said to lie between percentiles.
func IsShare(w *i18n.Words, p careers.Pay) bool {
	measure := strings.ToLower(p.Measure.In(w.Tag))
	return slices.ContainsFunc(w.Facts.Quantiles, func(q string) bool { return strings.Contains(measure, q) })
}

// bound is the word that belongs before the figure, with a blank behind it:
// "jusqu'à "; empty where there is none.
func bound(w *i18n.Words, p careers.Pay) string {
	for _, part := range measured(w, p) {
		if isBound(w, part) && !p.IsOpen() { // "or more" says it
			return part + " "
		}
	}
	return ""
}

func measured(w *i18n.Words, p careers.Pay) []string {
	return strings.Split(p.Measure.In(w.Tag), ", ")
}

func isBound(w *i18n.Words, part string) bool { return slices.Contains(w.Facts.Bounds, part) }

func isLevel(w *i18n.Words, p careers.Pay, part string) bool {
	switch {
	case p.Experience == careers.Junior && slices.Contains(w.Facts.Juniors, part):
		return true
	case p.Experience == careers.Senior && slices.Contains(w.Facts.Seniors, part):
		return true
	}
	return part == w.Facts.Experience[p.Experience]
}
