package phrase

import (
	"strings"

	"parcours/careers"
	"parcours/ui/i18n"
)

// Wage is what is said of the pay at a stop of a route: a figure behind its
// label, or a sentence that there is none.
type Wage struct {
	Label, Text string
	// Pay is the figure, whose source each place cites in its own way; nil for
	// a sentence.
	Pay *careers.Pay
}

// Wages say what one is paid at a stop: the figure for this moment of the way,
// after one of the original job sheet what another source says; or that nothing
// is published. A training has none.
func Wages(w *i18n.Words, g *careers.Graph, r careers.Route, stop int) []Wage {
	s := r.Stops[stop]
	switch n := g.Node(s.Node); {
	case n.Kind == careers.Training:
		return nil
	case s.Pay != nil:
	case !n.NoPay.Text.IsZero():
		return []Wage{{Text: Statement(w, n.NoPay)}}
	case len(n.Pay) == 0:
		return []Wage{{Text: w.Facts.NoPay}}
	case isFirstJob(g, r, stop):
		return []Wage{{Text: w.Route.NoEntryPay}}
	default:
		return []Wage{{Text: w.Route.NoPayHere}}
	}
	wages := []Wage{{Label: w.Route.Pay, Text: Moment(w, g, *s.Pay), Pay: s.Pay}}
	if s.Beside != nil {
		label := w.Facts.Source
		if source := g.Source(s.Beside.Source); source != nil {
			label = w.Facts.Quality[source.Quality]
		}
		wages = append(wages, Wage{Label: Capital(label), Text: Moment(w, g, *s.Beside), Pay: s.Beside})
	}
	return wages
}

// isFirstJob reports whether someone comes to a stop without having worked.
func isFirstJob(g *careers.Graph, r careers.Route, stop int) bool {
	for _, s := range r.Stops[:stop] {
		if g.Node(s.Node).Kind == careers.Role {
			return false
		}
	}
	return stop > 0
}

// Moment is a whole figure with the experience it speaks of, without its source.
func Moment(w *i18n.Words, g *careers.Graph, p careers.Pay) string {
	return Level(w, p) + ", " + Amount(w, g, p)
}

// Amount is the same without the experience: amount, gross or net, period, measure, then place
// and year, or that it is the original job sheet's.
func Amount(w *i18n.Words, g *careers.Graph, p careers.Pay) string {
	said := []string{Money(w, p) + " " + Terms(w, p)}
	if measure := Measure(w, p); measure != "" {
		said = append(said, measure)
	}
	if IsSheet(g, p) {
		return strings.Join(append(said, w.Facts.OriginalSheet), ", ")
	}
	return strings.Join(append(said, Place(w, p), Year(w, p)), ", ")
}

// IsSheet reports whether a figure is an undated one of the job sheet that the
// dataset grew from.
func IsSheet(g *careers.Graph, p careers.Pay) bool {
	s := g.Source(p.Source)
	return s != nil && s.Quality == careers.Seed && p.Year == 0
}

// AtTheEnd is what the goal of a route pays, in short with its level, its source and its place; empty
// where nothing is published.
func AtTheEnd(w *i18n.Words, g *careers.Graph, r careers.Route) string {
	p := r.Stops[len(r.Stops)-1].Pay
	if p == nil {
		return ""
	}
	about := []string{w.Facts.Experience[p.Experience], whence(w, g, *p)}
	if !p.Place.IsZero() {
		about = append(about, Place(w, *p))
	}
	if m := Mark(w, *p); m != "" && m != Place(w, *p) {
		about = append(about, m)
	}
	if IsReading(w, *p) {
		about = append(about, w.Facts.EstimateMark+w.Facts.Reading)
	}
	return w.Route.AtTheEnd(PayShort(w, *p) + " (" + strings.Join(about, ", ") + ")")
}

// whence is the source and the year of a figure, or what else it is.
func whence(w *i18n.Words, g *careers.Graph, p careers.Pay) string {
	switch {
	case p.Source == "":
		return w.Facts.Estimate
	case IsSheet(g, p):
		return string(p.Source) + ", " + w.Facts.OriginalSheet
	}
	return string(p.Source) + "\u00a0" + Year(w, p)
}

// Apart warns where figures that stand one after the other on routes are
// measured by different yardsticks: nothing rises or falls between them. It is
// empty elsewhere.
func Apart(w *i18n.Words, routes ...careers.Route) string {
	for _, r := range routes {
		for i := range r.Stops {
			if IsApart(r, i) {
				return w.Route.Apart
			}
		}
	}
	return ""
}

// IsApart reports whether the figure at a stop of a route has another yardstick
// than the figure before it. Rates for a day and net figures are on no chart and
// do not count.
func IsApart(r careers.Route, stop int) bool {
	p := charted(r.Stops[stop])
	for i := stop - 1; i >= 0 && p != nil; i-- {
		if before := charted(r.Stops[i]); before != nil {
			return before.Yardstick() != p.Yardstick()
		}
	}
	return false
}

func charted(s careers.Stop) *careers.Pay {
	if s.Pay == nil || !s.Pay.Period.IsSalary() || s.Pay.Net {
		return nil
	}
	return s.Pay
}
