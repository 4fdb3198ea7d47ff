package careers

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// figures looks at what a node says in numbers.
func (a *audit) figures(n *Node) {
	for i, p := range n.Pay {
		a.date(n, item("pay", i), p.Year, string(p.Source))
		a.amount(n, item("pay", i), p)
	}
	for i, s := range n.Outlook {
		a.dateStatement(n, item("outlook", i), s)
	}
	if n.Course != nil && strings.ContainsFunc(n.Course.Cost.Text.In(languages[0]), unicode.IsDigit) {
		a.dateStatement(n, "course.cost", n.Course.Cost)
	}
	if n.Kind == Role {
		a.paySources(n)
	}
}

// likely are the least and the most that people are paid in a period, in whole euros: beyond
// these a figure has a digit too many or too few, or another period.
var likely = [...][2]int{Year: {5_000, 1_000_000}, Month: {400, 100_000}, Day: {20, 10_000}, Week: {100, 25_000}, Hour: {3, 1_000}}

// amount looks at a figure in a currency that is worth about as much as the euro.
func (a *audit) amount(n *Node, field string, p Pay) {
	if !slices.Contains([]string{"EUR", "USD", "GBP", "CHF", "CAD"}, p.Currency) {
		return
	}
	for _, amount := range []Amount{p.Low, p.High} {
		if least, most := Units(likely[p.Period][0]), Units(likely[p.Period][1]); amount > 0 && amount < least || amount > most {
			a.warn(Warning{Kind: OddFigure, Subject: n.Subject(), Field: field, Found: string(p.Source), Pay: p})
			return
		}
	}
}

func (a *audit) dateStatement(n *Node, field string, s Statement) {
	source := ""
	if len(s.Sources) > 0 {
		source = string(s.Sources[0])
	}
	a.date(n, field, s.Year, source)
}

func (a *audit) date(n *Node, field string, year int, source string) {
	switch {
	case year == 0:
		a.warn(Warning{Kind: UndatedFigure, Subject: n.Subject(), Field: field, Found: source})
	case year < a.year-freshYears:
		a.warn(Warning{Kind: OldFigure, Subject: n.Subject(), Field: field, Found: source, Number: year})
	}
}

func (a *audit) paySources(n *Node) {
	if len(n.Pay) == 0 {
		if !n.NoPay.Text.IsZero() {
			return
		}
		a.warn(Warning{Kind: NoPay, Subject: n.Subject()})
		return
	}
	first := n.Pay[0].Source
	for _, p := range n.Pay {
		if p.Source != first {
			return
		}
	}
	a.warn(Warning{Kind: OnePaySource, Subject: n.Subject(), Field: "pay", Found: string(first)})
}

// hasBothForms reports whether a French title gives both forms, as
// "Développeur / Développeuse".
func hasBothForms(title string) bool { return strings.Contains(title, " / ") }

// item names the i-th entry of a list of fields, as "pay.3".
func item(list string, i int) string { return list + "." + strconv.Itoa(i) }
