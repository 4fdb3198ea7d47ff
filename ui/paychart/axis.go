// Package paychart draws pay as bars on one axis for all roles, so that
// walking from role to role compares.
//
// A bar stands for one figure of one source: figures are never merged. The
// package computes cells and says what each stands for; a caller that has
// something of its own to say with styles may take the text alone.
package paychart

import (
	"parcours/careers"
	"parcours/ui/phrase"
)

// Axis is the scale of pay, gross and per year, in whole units of Currency.
type Axis struct {
	// Low and High are the ends, multiples of Step.
	Low, High, Step int
	Currency        string
}

// AxisOf returns the axis for a graph, in the currency of its first figure. It
// holds the figures that stand for each node in full; others may run off its
// upper end: one exceptional figure shall not press all bars together. It begins at
// nothing, so that a bar twice as far is twice the pay. A graph without pay has the zero Axis.
func AxisOf(g *careers.Graph) Axis {
	a := Axis{Currency: currency(g)}
	high := 0
	for _, n := range g.Nodes() {
		for _, p := range phrase.Headline(n) {
			if _, h := p.Yearly(); a.measures(p) {
				high = max(high, h)
			}
		}
	}
	if high == 0 {
		return Axis{}
	}
	a.Step = step(high)
	if high >= 2000 {
		a.Step = max(a.Step, 1000) // the amounts are written in thousands
	}
	a.High = (high + a.Step - 1) / a.Step * a.Step
	return a
}

func currency(g *careers.Graph) string {
	for _, n := range g.Nodes() {
		for _, p := range n.Pay {
			if !p.Net && p.Period.IsYearly() {
				return p.Currency
			}
		}
	}
	return ""
}

// measures reports whether a figure is in what the axis counts.
func (a Axis) measures(p careers.Pay) bool {
	return !p.Net && p.Currency == a.Currency && p.Period.IsYearly()
}

// most is how many steps an axis has at most.
const most = 15

// step is the smallest of 1, 2, 5, 10, 20 … that divides span into at most that many.
func step(span int) int {
	for unit := 1; ; unit *= 10 {
		for _, s := range []int{unit, 2 * unit, 5 * unit} {
			if s*most >= span {
				return s
			}
		}
	}
}

// Draws reports whether a figure has a bar: net figures, those in other
// currencies and what is invoiced by the day have none.
func (a Axis) Draws(p careers.Pay) bool { return a.Step > 0 && a.measures(p) }

// cell is where an amount lies on width cells; beyond the end it is width or more.
func (a Axis) cell(amount, width int) int {
	span := a.High - a.Low
	return ((amount-a.Low)*(width-1) + span/2) / span
}

// Cell is where an amount lies on width cells, the last one where it runs off.
func (a Axis) Cell(amount, width int) int {
	if a.Step == 0 {
		return 0
	}
	return max(0, min(a.cell(amount, width), width-1))
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
