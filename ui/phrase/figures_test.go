package phrase_test

import (
	"strings"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
)

func TestAFigureSaysWhatItIsWhereverItIsTold(t *testing.T) {
	w := i18n.In(language.English)
	g := careerstest.Graph(t, "dev -> lead 1")
	year := careers.Pay{Experience: careers.Junior, Low: 4000000, High: 5000000, Currency: "EUR", Year: 2024}
	month := careers.Pay{Experience: careers.Junior, Low: 230000, High: 230000, Period: careers.Month, Currency: "EUR"}
	for _, c := range []struct {
		name         string
		pay          careers.Pay
		change       func(*careers.Pay)
		moment, line string
	}{
		{"of a year", year, func(*careers.Pay) {}, "junior, €40,000–50,000 gross per year, place not stated, 2024", "jun. €40–50k, 2024"},
		{"an estimate", year, func(p *careers.Pay) { p.Estimate = true }, "junior, ~€40,000–50,000 gross per year, place not stated, 2024", "jun. ~€40–50k, 2024"},
		{"net", year, func(p *careers.Pay) { p.Net = true }, "junior, €40,000–50,000 net per year, place not stated, 2024", "jun. €40–50k net, 2024"},
		{"undated", year, func(p *careers.Pay) { p.Year = 0 }, "junior, €40,000–50,000 gross per year, place not stated, undated", "jun. €40–50k, undated"},
		{"a month's estimate", month, func(p *careers.Pay) { p.Estimate = true }, "junior, ~€2,300 gross per month, place not stated, undated", "jun. ~€2,300/month, undated"},
		{"net for a month", month, func(p *careers.Pay) { p.Net = true }, "junior, €2,300 net per month, place not stated, undated", "jun. €2,300/month net, undated"},
	} {
		c.change(&c.pay)
		if got := phrase.Moment(w, g, c.pay); got != c.moment {
			t.Errorf("%s: %q, want %q", c.name, got, c.moment)
		}
		if got := strings.ReplaceAll(phrase.Levelled(w, c.pay), "\u00a0", " "); got != c.line {
			t.Errorf("%s in short: %q, want %q", c.name, got, c.line)
		}
	}
}

func TestSourcesAreSaidToDisagreeOnlyWhereTheirFiguresCanBeSetAgainstEachOther(t *testing.T) {
	w := i18n.In(language.English)
	stat := careers.Pay{Low: 4000000, High: 4500000, Currency: "EUR", Source: "stat"}
	firm := func(low, high careers.Amount, change func(*careers.Pay)) careers.Pay {
		p := careers.Pay{Low: low, High: high, Currency: "EUR", Source: "firm"}
		if change != nil {
			change(&p)
		}
		return p
	}
	for _, c := range []struct {
		name      string
		beside    careers.Pay
		disagrees bool
	}{
		{"higher", firm(5000000, 5500000, nil), true},
		{"an amount in common", firm(4500000, 5500000, nil), false},
		{"or more, from below", firm(3000000, 0, nil), false},
		{"or more, from above", firm(5000000, 0, nil), true},
		{"net", firm(3000000, 3500000, func(p *careers.Pay) { p.Net = true }), false},
		{"in another currency", firm(8000000, 9000000, func(p *careers.Pay) { p.Currency = "CHF" }), false},
		{"by the hour", firm(1500, 1800, func(p *careers.Pay) { p.Period = careers.Hour }), false},
		{"for a month", firm(200000, 210000, func(p *careers.Pay) { p.Period = careers.Month }), true},
		{"of the same source", firm(5000000, 5500000, func(p *careers.Pay) { p.Source = "stat" }), false},
	} {
		if got := phrase.Disagree(w, []careers.Pay{stat, c.beside}); got != "" != c.disagrees {
			t.Errorf("%s: %q", c.name, got)
		}
	}
	day := func(low careers.Amount, source careers.SourceID) careers.Pay {
		return careers.Pay{Low: low, High: low, Period: careers.Day, Currency: "EUR", Source: source}
	}
	if got := phrase.Disagree(w, []careers.Pay{day(30000, "stat"), day(60000, "firm")}); got != "" {
		t.Errorf("of what is invoiced: %q", got)
	}
}
