package phrase

import (
	"slices"
	"strings"

	"parcours/careers"
	"parcours/ui/i18n"
)

// What has to be said where pay figures of several sources stand together.

// Disagree says how far apart the sources of one level of experience are. It is
// empty where they share an amount, or where there is one source.
func Disagree(w *i18n.Words, figures []careers.Pay) string {
	var from []careers.SourceID
	var least, most careers.Pay // by their low and their high end
	highestLow, lowestHigh := 0, 1<<62
	for _, p := range figures {
		if !slices.Contains(from, p.Source) {
			from = append(from, p.Source)
		}
		low, high := p.Yearly()
		highestLow, lowestHigh = max(highestLow, low), min(lowestHigh, high)
		if l, _ := least.Yearly(); least.Source == "" || low < l {
			least = p
		}
		if _, h := most.Yearly(); most.Source == "" || high > h {
			most = p
		}
	}
	if len(from) < 2 || highestLow <= lowestHigh {
		return ""
	}
	low, _ := least.Yearly()
	_, high := most.Yearly()
	return w.Sheet.Disagree(len(from), w.Units.Thousands(low, low, least.Currency), w.Units.Thousands(high, high, most.Currency))
}

// Reasons says why figures are drawn first, each reason once with what name
// calls the figures that it holds for.
func Reasons(w *i18n.Words, first []careers.Pay, name func(careers.Pay) string) []string {
	var reasons []string
	figures := map[string][]string{}
	for _, p := range first {
		if r := p.DrawFirst.In(w.Tag); r != "" {
			if figures[r] == nil {
				reasons = append(reasons, r)
			}
			figures[r] = append(figures[r], name(p))
		}
	}
	for i, r := range reasons {
		reasons[i] = w.Sheet.DrawnFirst(w.Units.List(figures[r])) + ". " + r
	}
	return reasons
}

// Fall warns where pay at the end of a step looks lower than at its beginning
// though another source speaks there: it says that the two, as name writes
// them, are not to be compared. It is empty elsewhere.
func Fall(w *i18n.Words, from, to *careers.Node, name func(careers.Pay) string) string {
	here, ok := highest(from)
	there, found := highest(to)
	if !ok || !found || here.Source == there.Source || here.Currency != there.Currency {
		return ""
	}
	_, h := here.Yearly()
	if _, t := there.Yearly(); t >= h {
		return ""
	}
	return w.Sheet.NotComparable(name(there), name(here))
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
	if !p.Measure.IsZero() {
		parts = append(parts, p.Measure.In(w.Tag))
	}
	return strings.Join(append(parts, Place(w, p), net+" "+w.Facts.PerYear), ", ")
}

// highest is the highest of the figures that stand for a node.
func highest(n *careers.Node) (careers.Pay, bool) {
	var top careers.Pay
	best := 0
	for _, p := range Headline(n) {
		if _, high := p.Yearly(); high > best && !p.Net {
			top, best = p, high
		}
	}
	return top, best > 0
}
