// Package paychart draws pay as bars on one axis for all roles, so that
// walking from role to role compares.
//
// A bar stands for one figure of one source: figures are never merged. The
// package computes cells and says what each stands for; a caller that has
// something of its own to say with styles may take the text alone.
package paychart

import (
	"cmp"
	"slices"

	"parcours/careers"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
)

// Axis is the scale of pay, gross and for a Period, in whole units of Currency.
type Axis struct {
	// Low and High are the ends, multiples of Step.
	Low, High, Step int
	Currency        string
	// Period is a year, which monthly figures are counted for, or what all figures of a
	// dataset are for that has none for a year, as an hour.
	Period careers.Period
}

// AxisOf returns the axis for a graph: per year, in the currency of most figures that stand
// for a node; where none is for a year, of what most of them are. It
// holds the figures that stand for each node in full; others may run off its
// upper end: one exceptional figure shall not press all bars together. It begins at
// nothing, so that a bar twice as far is twice the pay. A graph without pay has the zero Axis.
func AxisOf(g *careers.Graph) Axis {
	var standing []careers.Pay
	for _, n := range g.Nodes() {
		standing = append(standing, phrase.Headline(n)...)
	}
	a := usual(standing)
	high := 0
	for _, p := range standing {
		if low, h, _ := p.PerYear(); a.measures(p) {
			high = max(high, ceil(low), ceil(h))
		}
	}
	if high == 0 {
		return Axis{}
	}
	a.Step = max(step(high), unitOf(high)) // the amounts are written in units
	a.High = (high + a.Step - 1) / a.Step * a.Step
	return a
}

// usual is an axis without ends of what most figures are that can be drawn, those for a year
// before all others.
func usual(figures []careers.Pay) Axis {
	var kinds []Axis
	count := map[Axis]int{}
	for _, p := range figures {
		_, _, per := p.PerYear()
		if a := (Axis{Currency: p.Currency, Period: per}); a.measures(p) {
			if count[a]++; count[a] == 1 {
				kinds = append(kinds, a)
			}
		}
	}
	if len(kinds) == 0 {
		return Axis{}
	}
	rank := func(a Axis) int {
		if a.Period == careers.Year {
			return len(figures) + count[a]
		}
		return count[a]
	}
	return slices.MaxFunc(kinds, func(a, b Axis) int { return cmp.Compare(rank(a), rank(b)) })
}

// ceil is an amount in whole units, rounded up.
func ceil(a careers.Amount) int { return int((a + 99) / 100) }

// unitOf is what amounts up to one are written in: ones, thousands or millions.
func unitOf(high int) int {
	switch {
	case high >= 2e6:
		return 1e6
	case high >= 2000:
		return 1000
	}
	return 1
}

// Unit is what the amounts of the axis are written in: 1, thousands or millions.
func (a Axis) Unit() int { return unitOf(a.High) }

// UnitName says what the axis counts: "k€ bruts par an".
func (a Axis) UnitName(w *i18n.Words) string {
	return w.Sheet.AxisUnit(w.Units.Unit(a.Unit(), a.Currency), w.Facts.Per[a.Period])
}

// measures reports whether a figure is in what the axis counts.
func (a Axis) measures(p careers.Pay) bool {
	_, _, per := p.PerYear()
	return !p.Net && p.Currency == a.Currency && per == a.Period && per.IsSalary()
}

// most is how many steps an axis has at most.
const most = 15

// step is the smallest of 1, 2, 5, 10, 20 … that divides span into at most that many.
func step(span int) int {
	for unit := 1; ; unit *= 10 {
		for _, s := range []int{unit, 2 * unit, 5 * unit} {
			if s >= (span+most-1)/most {
				return s
			}
		}
	}
}

// Draws reports whether a figure has a bar: net figures, those in other
// currencies and what is invoiced by the day have none.
func (a Axis) Draws(p careers.Pay) bool { return a.Step > 0 && a.measures(p) }

// RunsOff reports whether a figure goes on behind the end of the axis: a higher one, and any
// whose upper end is open.
func (a Axis) RunsOff(p careers.Pay) bool {
	_, high, _ := p.PerYear()
	return p.IsOpen() || high > careers.Units(a.High)
}

// cell is where an amount lies on width cells; beyond the end it is width or more.
func (a Axis) cell(amount careers.Amount, width int) int {
	span := careers.Units(a.High - a.Low)
	return int(((amount-careers.Units(a.Low))*careers.Amount(width-1) + span/2) / span)
}

// Cell is where whole units lie on width cells, the last one where they run off.
func (a Axis) Cell(amount, width int) int {
	if a.Step == 0 {
		return 0
	}
	return max(0, min(a.cell(careers.Units(amount), width), width-1))
}

// Share is where an amount lies between the ends of the axis, from 0 to 1.
func (a Axis) Share(amount careers.Amount) float64 {
	low, high := careers.Units(a.Low), careers.Units(a.High)
	return float64(max(low, min(high, amount))-low) / float64(max(1, high-low))
}

// ticks are the amounts that are marked on width cells: so many that their
// labels have room.
func (a Axis) ticks(width int) []int {
	const room = 5 // cells for "120" and some air
	return a.Marks(func(every int) bool { return every*(width-1) >= room*(a.High-a.Low) })
}

// Marks are the amounts to mark on the axis, as near to each other as there is room.
func (a Axis) Marks(hasRoom func(every int) bool) (marked []int) {
	every := a.Step
	for _, times := range []int{1, 2, 5, 10} {
		if every = a.Step * times; hasRoom(every) {
			break
		}
	}
	for v := (a.Low + every - 1) / every * every; v <= a.High; v += every {
		marked = append(marked, v)
	}
	return marked
}
