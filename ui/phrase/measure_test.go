package phrase_test

import (
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
)

func TestAMeasureBetweenPercentilesIsKnownAndNamedInShort(t *testing.T) {
	w := i18n.In(language.English)
	for _, c := range []struct {
		measure, want string
		isShare       bool
	}{
		{"middle half (25th to 75th percentile)", "middle half", true},
		{"median", "median", false},
		{"8 in 10 people", "8 in 10 people", false},
	} {
		p := careers.Pay{Measure: careers.TextIn([]language.Tag{language.English}, func(language.Tag) string { return c.measure })}
		if got := phrase.MeasureShort(w, p); got != c.want || phrase.IsShare(w, p) != c.isShare {
			t.Errorf("%s: %q, between percentiles: %v", c.measure, got, phrase.IsShare(w, p))
		}
	}
}

func TestAMonthsPayIsToldForAMonthAndMarkedWhereItIsTakenForAYear(t *testing.T) {
	w := i18n.In(language.English)
	p := careers.Pay{Low: careers.Units(3900), High: careers.Units(3900), Period: careers.Month, Currency: "GBP"}
	for got, want := range map[string]string{
		phrase.PayShort(w, p): "£3,900/month", phrase.Published(w, p): "£3,900 gross per month\u00a0×\u00a012", phrase.Taken(w, p): "monthly pay × 12",
	} {
		if got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
