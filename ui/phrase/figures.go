package phrase

import (
	"slices"
	"strings"

	"parcours/careers"
	"parcours/ui/i18n"
)

// What has to be said where pay figures of several sources stand together.

// Disagree says that the sources of one level of experience give unlike figures.
// Only figures in one currency, gross or net and for one time, are set against
// each other, and none that is invoiced. No range over all of them is given: they do not measure the same
// thing. It is empty where they share an amount, or where there is one source.
func Disagree(w *i18n.Words, figures []careers.Pay) string {
	var all []careers.SourceID
	for i, p := range figures {
		isLike := func(q careers.Pay) bool { return kindOf(q) == kindOf(p) }
		if !p.Period.IsSalary() || slices.ContainsFunc(figures[:i], isLike) {
			continue
		}
		alike := slices.DeleteFunc(slices.Clone(figures), func(q careers.Pay) bool { return !isLike(q) })
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
	per      careers.Period // a year for a monthly figure
}

func kindOf(p careers.Pay) kind {
	_, _, per := p.PerYear()
	return kind{p.Currency, p.Net, per}
}

// InOneUnit reports whether two figures are in one currency, for one time where monthly ones
// are counted for a year, and gross or net alike.
func InOneUnit(p, q careers.Pay) bool { return kindOf(p) == kindOf(q) }

// disagreeing are the sources of figures that share no amount, none where they do.
func disagreeing(figures []careers.Pay) (from []careers.SourceID) {
	highestLow, lowestHigh := careers.Amount(0), careers.Amount(1<<62)
	for _, p := range figures {
		if !slices.Contains(from, p.Source) {
			from = append(from, p.Source)
		}
		low, high, _ := p.PerYear()
		if highestLow = max(highestLow, low); !p.IsOpen() {
			lowestHigh = min(lowestHigh, high)
		}
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
	if top(there) >= top(here) {
		return ""
	}
	return w.Sheet.NotComparable(apart(w, here, there))
}

// apart names what two figures do not share that cannot be compared.
func apart(w *i18n.Words, p, q careers.Pay) (said []string) {
	for i, differs := range [...]bool{
		p.Series != q.Series, p.Experience != q.Experience, !p.IsLike(q), p.Year != q.Year, p.Place != q.Place,
		p.Period != q.Period || p.Times != q.Times,
	} {
		if differs {
			said = append(said, w.Sheet.Shared[i])
		}
	}
	return said
}

// PerYear is a figure per year where it can be told so, any other as published.
func PerYear(w *i18n.Words, p careers.Pay) string {
	low, high, _ := p.PerYear()
	return money(w, p, low, high, w.Units.OrMore)
}

// Published is the monthly figure that one per year was taken from, with how often: "£3,900 gross
// per month × 12"; empty for others.
func Published(w *i18n.Words, p careers.Pay) string {
	if p.Period != careers.Month {
		return ""
	}
	times := w.Facts.TimesShort(p.TimesAYear())
	p.Times = 0
	return Money(w, p) + " " + Terms(w, p) + times
}

// Taken says that a figure per year is a monthly one and how often it is counted; empty for others.
func Taken(w *i18n.Words, p careers.Pay) string {
	if p.Period != careers.Month {
		return ""
	}
	return w.Facts.MonthlyTimes(p.TimesAYear())
}

// Circumstances are what a figure speaks of: experience, measure, place, gross or net, for
// which time.
func Circumstances(w *i18n.Words, p careers.Pay) string {
	parts := []string{Level(w, p)}
	if measure := Measure(w, p); measure != "" {
		parts = append(parts, measure)
	}
	return strings.Join(append(parts, Place(w, p), Terms(w, p)), ", ")
}

// CircumstancesPerYear are those of a figure that is told per year; taken is what it is of a
// monthly one, see [Taken] and [Published].
func CircumstancesPerYear(w *i18n.Words, p careers.Pay, taken string) string {
	if taken == "" {
		return Circumstances(w, p)
	}
	p.Period, p.Times = careers.Year, 0
	return Circumstances(w, p) + " (" + taken + ")"
}

// AskedOf are the circumstances of a figure that someone is to guess, with its year, its family of jobs and who
// published it: all that tells it apart from the others of the node.
func AskedOf(w *i18n.Words, g *careers.Graph, p careers.Pay) string {
	return strings.Join(append([]string{CircumstancesPerYear(w, p, Taken(w, p)), Year(w, p) + family(w, g, &p)}, Publishers(w, g, p.Source)...), ", ")
}

// highest is the highest of the figures that stand for a node.
func highest(n *careers.Node) (careers.Pay, bool) {
	var best careers.Pay
	for _, p := range n.Headline.Pay {
		if top(*p) > top(best) && !p.Net && p.Period.IsSalary() {
			best = *p
		}
	}
	return best, best.Low > 0
}

// top is the highest amount that a figure names, per year where it can be told so.
func top(p careers.Pay) careers.Amount {
	low, high, _ := p.PerYear()
	return max(low, high)
}
