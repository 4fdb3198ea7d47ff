package phrase

import (
	"slices"
	"strings"

	"parcours/careers"
	"parcours/ui/i18n"
)

// What has to be said where pay figures of several sources stand together.

// Disagree says that the sources of one level of experience give unlike figures.
// Only figures in one currency, gross or net and per year alike, are set against
// each other. No range over all of them is given: they do not measure the same
// thing. It is empty where they share an amount, or where there is one source.
func Disagree(w *i18n.Words, figures []careers.Pay) string {
	var all []careers.SourceID
	for i, p := range figures {
		alike := slices.DeleteFunc(slices.Clone(figures), func(q careers.Pay) bool { return !q.Period.IsYearly() || kindOf(q) != kindOf(p) })
		before := func(q careers.Pay) bool { return q.Period.IsYearly() && kindOf(q) == kindOf(p) }
		if !p.Period.IsYearly() || slices.ContainsFunc(figures[:i], before) {
			continue
		}
		for _, id := range disagreeing(alike) {
			if !slices.Contains(all, id) {
				all = append(all, id)
			}
		}
	}
	if len(all) == 0 {
		return ""
	}
	return w.Sheet.Disagree(len(all))
}

// kind is what figures of one sentence share.
type kind struct {
	currency string
	net      bool
}

func kindOf(p careers.Pay) kind { return kind{p.Currency, p.Net} }

// disagreeing are the sources of figures that share no amount, none where they do.
func disagreeing(figures []careers.Pay) (from []careers.SourceID) {
	highestLow, lowestHigh := 0, 1<<62
	for _, p := range figures {
		if !slices.Contains(from, p.Source) {
			from = append(from, p.Source)
		}
		low, high := p.Yearly()
		highestLow, lowestHigh = max(highestLow, low), min(lowestHigh, high)
	}
	if len(from) < 2 || highestLow <= lowestHigh {
		return nil
	}
	return from
}

// Fall warns where pay at the end of a step looks lower than at its beginning
// though it is measured otherwise there. It names neither figure: to print both
// would be to compare them. It is empty elsewhere.
func Fall(w *i18n.Words, from, to *careers.Node) string {
	here, ok := highest(from)
	there, found := highest(to)
	if !ok || !found || here.IsComparable(there) || kindOf(here) != kindOf(there) {
		return ""
	}
	_, h := here.Yearly()
	if _, t := there.Yearly(); t >= h {
		return ""
	}
	return w.Sheet.NotComparable
}

// Yearly is a figure per year, a monthly one taken twelve times.
func Yearly(w *i18n.Words, p careers.Pay) string {
	low, high := p.Yearly()
	return w.Units.Money(low, high, p.Currency)
}

// Circumstances are what a yearly figure speaks of: experience, measure, place,
// gross or net.
func Circumstances(w *i18n.Words, p careers.Pay) string {
	net := w.Facts.Gross
	if p.Net {
		net = w.Facts.Net
	}
	parts := []string{Level(w, p)}
	if measure := Measure(w, p); measure != "" {
		parts = append(parts, measure)
	}
	return strings.Join(append(parts, Place(w, p), net+" "+w.Facts.PerYear), ", ")
}

// highest is the highest of the figures that stand for a node.
func highest(n *careers.Node) (careers.Pay, bool) {
	var top careers.Pay
	best := 0
	for _, p := range n.Headline.Pay {
		if _, high := p.Yearly(); high > best && !p.Net {
			top, best = *p, high
		}
	}
	return top, best > 0
}
