package i18n

import (
	"fmt"
	"strconv"
	"strings"

	"golang.org/x/text/message"
)

// Units writes numbers, money and spans.
type Units struct {
	// Money writes a range of whole currency units: "45 000 – 55 000 €",
	// "€45,000–55,000". Equal ends give one figure. currency is ISO 4217.
	Money func(low, high int, currency string) string
	// Thousands writes a range in thousands, for bars and boxes: "45–55 k€", "€45–55k".
	Thousands func(low, high int, currency string) string
	// Years writes a span of years: "5 à 8 ans", "5–8 years". open means "5 or more".
	Years func(low, high int, open bool) string
	// YearsShort writes a span for narrow places: "5–8 ans", "5–8 y".
	YearsShort func(low, high int, open bool) string
	// Count writes a number with the right form of a noun: 1 métier, 2 métiers.
	Count func(n int, one, many string) string
	// List joins texts as a sentence does: "a, b et c".
	List func(items []string) string
	// Position writes "2 sur 31", "2 of 31".
	Position func(i, n int) string
	// Colon joins a label and a text: "Coût : 0 €", "Cost: €0".
	Colon func(label, text string) string
	// Quote puts a text in quotation marks; those within it become the ones that
	// the language has for a quotation in a quotation.
	Quote func(text string) string
}

func unitsFR(p *message.Printer) Units {
	within := quotesWithin("“", "”")
	number := func(n int) string { return p.Sprintf("%d", n) }
	return Units{
		Money: func(low, high int, currency string) string {
			return span(number(low), number(high), "\u00a0–\u00a0") + "\u00a0" + symbol(currency)
		},
		Thousands: func(low, high int, currency string) string {
			return span(thousands(low, ","), thousands(high, ","), "–") + "\u00a0k" + symbol(currency)
		},
		Years: func(low, high int, open bool) string {
			switch {
			case open:
				return pluralFR(low, "\u00a0an", "\u00a0ans") + " ou plus"
			case low == 0 && high > 0:
				return "jusqu'à " + pluralFR(high, "\u00a0an", "\u00a0ans")
			case low == high:
				return pluralFR(low, "\u00a0an", "\u00a0ans")
			}
			return fmt.Sprintf("%d à %d\u00a0ans", low, high)
		},
		YearsShort: func(low, high int, open bool) string {
			return yearsShort(low, high, open) + formFR(max(low, high), "\u00a0an", "\u00a0ans")
		},
		Count: func(n int, one, many string) string {
			return number(n) + "\u00a0" + formFR(n, one, many)
		},
		List:     func(items []string) string { return list(items, " et ") },
		Position: func(i, n int) string { return fmt.Sprintf("%d sur %d", i, n) },
		Colon:    func(label, text string) string { return label + "\u00a0: " + text },
		Quote:    func(text string) string { return "«\u00a0" + within.Replace(text) + "\u00a0»" },
	}
}

func unitsEN(p *message.Printer) Units {
	within := quotesWithin("‘", "’")
	number := func(n int) string { return p.Sprintf("%d", n) }
	return Units{
		Money: func(low, high int, currency string) string {
			return symbol(currency) + span(number(low), number(high), "–")
		},
		Thousands: func(low, high int, currency string) string {
			return symbol(currency) + span(thousands(low, "."), thousands(high, "."), "–") + "k"
		},
		Years: func(low, high int, open bool) string {
			switch {
			case open:
				return pluralEN(low, " year", " years") + " or more"
			case low == 0 && high > 0:
				return "up to " + pluralEN(high, " year", " years")
			case low == high:
				return pluralEN(low, " year", " years")
			}
			return fmt.Sprintf("%d to %d years", low, high)
		},
		YearsShort: func(low, high int, open bool) string { return yearsShort(low, high, open) + "\u00a0y" },
		Count: func(n int, one, many string) string {
			return number(n) + " " + formEN(n, one, many)
		},
		List:     func(items []string) string { return list(items, " and ") },
		Position: func(i, n int) string { return fmt.Sprintf("%d of %d", i, n) },
		Colon:    func(label, text string) string { return label + ": " + text },
		Quote:    func(text string) string { return "“" + within.Replace(text) + "”" },
	}
}

// quotesWithin writes the quotation marks of either language as the ones given.
func quotesWithin(open, closing string) *strings.Replacer {
	return strings.NewReplacer(
		"«\u00a0", open, "«\u202f", open, "« ", open, "«", open, "\u00a0»", closing, "\u202f»", closing, " »", closing, "»", closing,
		"“", open, "”", closing,
	)
}

// symbol returns the sign of an ISO 4217 currency, or its code.
func symbol(currency string) string {
	switch currency {
	case "EUR":
		return "€"
	case "USD":
		return "$"
	case "GBP":
		return "£"
	}
	return currency
}

func span(low, high, dash string) string {
	if low == high {
		return low
	}
	return low + dash + high
}

// thousands writes n in thousands with one decimal where it has one.
func thousands(n int, point string) string {
	tenths := (n + 50) / 100
	if tenths%10 == 0 {
		return strconv.Itoa(tenths / 10)
	}
	return strconv.Itoa(tenths/10) + point + strconv.Itoa(tenths%10)
}

// yearsShort writes a span of years without its noun.
func yearsShort(low, high int, open bool) string {
	if open {
		return strconv.Itoa(low) + "+"
	}
	return span(strconv.Itoa(low), strconv.Itoa(high), "–")
}

func list(items []string, and string) string {
	if len(items) < 2 {
		return strings.Join(items, "")
	}
	last := len(items) - 1
	return strings.Join(items[:last], ", ") + and + items[last]
}
