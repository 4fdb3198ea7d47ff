package phrase_test

import (
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
)

func TestAFallOfPayIsNeverSeenAcrossCurrenciesOrFromGrossToNet(t *testing.T) {
	w := i18n.In(language.English)
	paid := func(p careers.Pay) *careers.Node {
		p.High = p.Low
		return &careers.Node{Headline: careers.Headline{Pay: []*careers.Pay{&p}}}
	}
	from := paid(careers.Pay{Low: careers.Units(60_000), Currency: "EUR", Year: 2024, Series: "A"})
	for _, c := range []struct {
		name string
		to   careers.Pay
		want string
	}{
		{"less by another source", careers.Pay{Low: careers.Units(50_000), Currency: "EUR", Year: 2024, Series: "B"}, "Pay: not the same source; see each sheet."},
		{"less for a month of the same source", careers.Pay{Low: careers.Units(4_000), Currency: "EUR", Year: 2024, Series: "A", Period: careers.Month}, "Pay: not the same pay period; see each sheet."},
		{"less elsewhere, in another year", careers.Pay{Low: careers.Units(50_000), Currency: "EUR", Year: 2023, Series: "A", Place: careers.TextIn([]language.Tag{language.English}, func(language.Tag) string { return "London" })}, "Pay: not the same year or place; see each sheet."},
		{"less by the same source", careers.Pay{Low: careers.Units(50_000), Currency: "EUR", Year: 2024, Series: "A"}, ""},
		{"more by another source", careers.Pay{Low: careers.Units(70_000), Currency: "EUR", Year: 2024, Series: "B"}, ""},
		{"a smaller number of another currency", careers.Pay{Low: careers.Units(50_000), Currency: "CHF", Year: 2024, Series: "B"}, ""},
		{"a smaller number net", careers.Pay{Low: careers.Units(50_000), Currency: "EUR", Year: 2024, Series: "B", Net: true}, ""},
	} {
		if got := phrase.Fall(w, from, paid(c.to)); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}
