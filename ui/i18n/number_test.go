package i18n_test

import (
	"strings"
	"testing"

	"golang.org/x/text/currency"
	"golang.org/x/text/message"

	"parcours/ui/i18n"
)

func TestNumbersAndTheEuroAreWrittenAsTheLanguageHasThem(t *testing.T) {
	for _, tag := range i18n.Languages() {
		p, units := message.NewPrinter(tag), i18n.In(tag).Units
		for _, n := range []int{0, 7, 42, 999, 1000, 9999, 10000, 123456, 999999, 1000000, 1234567890} {
			if got, want := units.Count(n, "", ""), p.Sprintf("%d", n); !strings.HasPrefix(got, want) || len(got) > len(want)+2 {
				t.Errorf("%v writes %d as %q, want %q", tag, n, got, want)
			}
		}
		if got, want := units.Unit(1, "EUR"), p.Sprint(currency.Symbol(currency.EUR)); got != want {
			t.Errorf("%v signs the euro %q, want %q", tag, got, want)
		}
	}
}
