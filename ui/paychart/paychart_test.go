package paychart_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/charmbracelet/x/ansi"

	"parcours/careers"
	"parcours/careers/dataset"
	"parcours/ui/ascii"
	"parcours/ui/paychart"
)

// axis runs from 0 to 100,000 €.
var axis = paychart.Axis{Low: 0, High: 100000, Step: 10000, Currency: "EUR"}

func eur(low, high int) careers.Pay {
	return careers.Pay{Low: careers.Units(low), High: careers.Units(high), Currency: "EUR", Year: 2024, Source: "S1"}
}

func TestBarsLieUnderTheAmountsOfTheAxis(t *testing.T) {
	guess := eur(20000, 60000)
	guess.Estimate = true
	guessedPoint := eur(70000, 70000)
	guessedPoint.Estimate = true
	undated := eur(40000, 60000)
	undated.Year = 0
	monthly := careers.Pay{Low: careers.Units(2500), High: careers.Units(2500), Period: careers.Month, Currency: "EUR", Year: 2024}
	net := eur(20000, 60000)
	net.Net = true
	day := careers.Pay{Low: careers.Units(400), High: careers.Units(600), Period: careers.Day, Currency: "EUR"}
	hour := careers.Pay{Low: 1425, High: 1425, Period: careers.Hour, Currency: "EUR", Year: 2025}
	open, openBeyond, openAtTheEnd := eur(40000, 0), eur(120000, 0), eur(100000, 0)
	dollars := careers.Pay{Low: careers.Units(20000), High: careers.Units(60000), Currency: "USD"}

	for _, c := range []struct {
		name        string
		pay         careers.Pay
		want, ascii string
	}{
		{"a range", eur(40000, 60000), "·       ·       ■■■■■■■■■       ·       ·", ".       .       #########       .       ."},
		{"an undated range", undated, "·       ·       □□□□□□□□□       ·       ·", ".       .       ooooooooo       .       ."},
		{"a point", eur(50000, 50000), "·       ·       ·   ■   ·       ·       ·", ".       .       .   #   .       .       ."},
		{"a monthly point, twelve times", monthly, "·       ·   ■   ·       ·       ·       ·", ""},
		{"an estimated range", guess, "·       □□□□□□□□□□□□□□□□□       ·       ·", ".       ooooooooooooooooo       .       ."},
		{"an estimated point", guessedPoint, "·       ·       ·       ·   □   ·       ·", ".       .       .       .   o   .       ."},
		{"a range that runs off the axis", eur(60000, 300000), "·       ·       ·       ■■■■■■■■■■■■■■■■▶", ".       .       .       ################>"},
		{"a point beyond the axis", eur(200000, 200000), "·       ·       ·       ·       ·       ▶", ""},
		{"or more", open, "·       ·       ■■■■■■■■■■■■■■■■■■■■■■■■▶", ".       .       ########################>"},
		{"or more, beyond the axis", openBeyond, "·       ·       ·       ·       ·       ▶", ""},
		{"or more, at the end of the axis", openAtTheEnd, "·       ·       ·       ·       ·       ▶", ""},
		{"for an hour", hour, "·       ·       ·       ·       ·       ·", ""},
		{"a net figure", net, "·       ·       ·       ·       ·       ·", ""},
		{"a rate for a day", day, "·       ·       ·       ·       ·       ·", ""},
		{"another currency", dollars, "·       ·       ·       ·       ·       ·", ""},
	} {
		width := ansi.StringWidth(c.want)
		if got := axis.Bar(c.pay, width).String(); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
		if got := ascii.Cells(axis.Bar(c.pay, width).String()); c.ascii != "" && got != c.ascii {
			t.Errorf("%s in ASCII:\n got %s\nwant %s", c.name, got, c.ascii)
		}
	}
}

func TestTheAxisIsDrawnWithItsAmountsAboveTheTicks(t *testing.T) {
	var got strings.Builder
	for _, width := range []int{51, 21, 12} {
		fmt.Fprintf(&got, "%s\n%s\n", axis.Scale(width), axis.Rule(width))
	}
	want := `
0    10   20   30   40   50   60   70   80   90 100
└────┴────┴────┴────┴────┴────┴────┴────┴────┴────┘
0         50      100
└─────────┴─────────┘
0     50 100
└─────┴────┘
`
	if got.String() != strings.TrimPrefix(want, "\n") {
		t.Errorf("got:\n%swant:%s", got.String(), want)
	}
	if got := ascii.Cells(axis.Rule(21).String()); got != "+---------+---------+" {
		t.Errorf("in ASCII: %s", got)
	}
}

func TestTheAxisHoldsWhatStandsForEachNode(t *testing.T) {
	for _, c := range []struct {
		name, pay string
		want      paychart.Axis
	}{
		{"from nothing to a round amount", "{experience: junior, low: 22000, high: 24000, source: S1}, {experience: senior, point: 71000, source: S1}",
			paychart.Axis{Low: 0, High: 75000, Step: 5000, Currency: "EUR"}},
		{"from nothing for figures far from it", "{experience: junior, low: 51000, high: 59000, source: S1}",
			paychart.Axis{Low: 0, High: 60000, Step: 5000, Currency: "EUR"}},
		{"an exceptional figure beside the one that stands for the node", "{experience: any, point: 90000, year: 2024, source: S1}, {experience: any, low: 60000, high: 300000, source: S1}",
			paychart.Axis{Low: 0, High: 90000, Step: 10000, Currency: "EUR"}},
		{"a monthly figure", "{experience: any, point: 5000, per: month, source: S1}",
			paychart.Axis{Low: 0, High: 60000, Step: 5000, Currency: "EUR"}},
		{"one amount alone", "{experience: any, point: 22000, source: S1}",
			paychart.Axis{Low: 0, High: 22000, Step: 2000, Currency: "EUR"}},
		{"or more", "{experience: any, low: 42000, source: S1}",
			paychart.Axis{Low: 0, High: 45000, Step: 5000, Currency: "EUR"}},
		{"a month that is paid thirteen times", "{experience: any, point: 6500, per: month, times: 13, currency: CHF, source: S1}",
			paychart.Axis{Low: 0, High: 90000, Step: 10000, Currency: "CHF"}},
		{"by the hour where nothing is for a year", "{experience: any, point: 14.25, per: hour, source: S1}, {experience: any, low: 600, per: week, source: S1}",
			paychart.Axis{Low: 0, High: 15, Step: 1, Currency: "EUR", Period: careers.Hour}},
		{"for a year where any that stands is", "{experience: junior, point: 14.25, per: hour, source: S1}, {experience: senior, point: 30000, source: S1}, {experience: senior, point: 30000, year: 2024, source: S1}",
			paychart.Axis{Low: 0, High: 30000, Step: 2000, Currency: "EUR"}},
		{"by the hour where an average for a year stands for no node", "{experience: junior, point: 14.25, per: hour, source: S1}, {experience: senior, point: 16.25, per: hour, source: S1}, {experience: any, point: 30000, source: S1}",
			paychart.Axis{Low: 0, High: 18, Step: 2, Currency: "EUR", Period: careers.Hour}},
		{"in the currency of most", "{experience: junior, point: 40000, currency: CHF, source: S1}, {experience: junior, point: 20000, source: S1}, {experience: senior, point: 30000, source: S1}",
			paychart.Axis{Low: 0, High: 30000, Step: 2000, Currency: "EUR"}},
		{"in millions", "{experience: any, low: 4500000, high: 6250000, currency: JPY, source: S1}",
			paychart.Axis{Low: 0, High: 7000000, Step: 1000000, Currency: "JPY"}},
		{"more than fits 32 bits when multiplied", "{experience: any, point: 100000000, per: month, times: 16, currency: IDR, source: S1}",
			paychart.Axis{Low: 0, High: 1600000000, Step: 200000000, Currency: "IDR"}},
		{"nothing where all is invoiced by the day", "{experience: any, point: 400, per: day, source: S1}", paychart.Axis{}},
		{"net figures do not count", "{experience: any, point: 20000, net: true, source: S1}", paychart.Axis{}},
		{"no pay", "", paychart.Axis{}},
	} {
		if got := paychart.AxisOf(paying(t, c.pay)); got != c.want {
			t.Errorf("%s: %+v, want %+v", c.name, got, c.want)
		}
	}
}

// paying is a graph of one role with pay.
func paying(t *testing.T, pay string) *careers.Graph {
	t.Helper()
	g, err := dataset.Load(fstest.MapFS{"pay.yaml": {Data: []byte(`
dataset: {title: {fr: T, en: T}, start: job}
sources: [{id: S1, title: T, publisher: P, quality: official, date: 2024}]
roles:
  - id: job
    rank: 0
    epicene: true
    title: {fr: Poste, en: Job}
    name: {fr: Poste, en: Job}
    short: {fr: Poste, en: Job}
    summary: {fr: Un poste., en: A job.}
    pay: [` + pay + `]
`)}})
	if err != nil {
		t.Fatal(err)
	}
	return g
}

func TestSymbolsAreOneCellWide(t *testing.T) {
	for _, symbol := range strings.Split("■ □ · ─ ┴ └ ┘ ▶", " ") {
		if w := ansi.StringWidth(symbol); w != 1 {
			t.Errorf("%s is %d cells wide", symbol, w)
		}
	}
}
