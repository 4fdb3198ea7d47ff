package phrase

import (
	"slices"
	"strings"

	"parcours/careers"
	"parcours/ui/i18n"
)

// What has to be said where pay figures of several sources stand together.

// Disagree says how far apart the sources of one level of experience are. Only
// figures in one currency, gross or net and per year alike, are put into one
// sentence. It is empty where they share an amount, or where there is one source.
func Disagree(w *i18n.Words, figures []careers.Pay) string {
	var said []string
	var had []kind
	for _, p := range figures {
		k := kindOf(p)
		if p.Period == careers.Day || slices.Contains(had, k) {
			continue
		}
		had = append(had, k)
		alike := slices.DeleteFunc(slices.Clone(figures), func(q careers.Pay) bool { return q.Period == careers.Day || kindOf(q) != k })
		if text := disagree(w, alike); text != "" {
			said = append(said, text)
		}
	}
	return strings.Join(said, " ")
}

// kind is what figures of one sentence share.
type kind struct {
	currency string
	net      bool
}

func kindOf(p careers.Pay) kind { return kind{p.Currency, p.Net} }

func disagree(w *i18n.Words, figures []careers.Pay) string {
	var from []careers.SourceID
	least, most := 1<<62, 0
	highestLow, lowestHigh := 0, 1<<62
	for _, p := range figures {
		if !slices.Contains(from, p.Source) {
			from = append(from, p.Source)
		}
		low, high := p.Yearly()
		highestLow, lowestHigh = max(highestLow, low), min(lowestHigh, high)
		least, most = min(least, low), max(most, high)
	}
	if len(from) < 2 || highestLow <= lowestHigh {
		return ""
	}
	currency := figures[0].Currency
	return w.Sheet.Disagree(len(from), w.Units.Thousands(least, least, currency), w.Units.Thousands(most, most, currency))
}

// Fall warns where pay at the end of a step looks lower than at its beginning
// though it is measured otherwise there: it says that the two, as name writes
// them, are not to be compared. It is empty elsewhere.
func Fall(w *i18n.Words, from, to *careers.Node, name func(careers.Pay) string) string {
	here, ok := highest(from)
	there, found := highest(to)
	if !ok || !found || here.IsComparable(there) || kindOf(here) != kindOf(there) {
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
	for _, p := range n.Headline.Pay {
		if _, high := p.Yearly(); high > best && !p.Net {
			top, best = *p, high
		}
	}
	return top, best > 0
}
