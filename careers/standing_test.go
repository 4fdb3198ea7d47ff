package careers_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"parcours/careers"
	"parcours/careers/dataset"
)

// paid is a graph of one role, dev, with the figures of lines such as
// "{experience: junior, point: 40000, year: 2024, source: stat}".
func paid(t *testing.T, lines string) *careers.Graph {
	t.Helper()
	var pay strings.Builder
	for line := range strings.Lines(strings.TrimSpace(lines)) {
		fmt.Fprintf(&pay, "      - %s\n", strings.TrimSpace(line))
	}
	g, err := dataset.Load(fstest.MapFS{"a.yaml": {Data: []byte(`
dataset: {title: {fr: t, en: t}, start: dev}
sources:
  - {id: sheet, title: t, quality: seed}
  - {id: stat, title: t, quality: official, family: state}
  - {id: register, title: t, quality: official, family: state}
  - {id: survey, title: t, quality: survey}
  - {id: firm, title: t, quality: professional}
roles:
  - id: dev
    rank: 1
    title: {fr: d, en: d}
    name: {fr: d, en: d}
    short: {fr: d, en: d}
    summary: {fr: d, en: d}
    pay:
` + pay.String())}})
	if err != nil {
		t.Fatal(err)
	}
	return g
}

// figures says figures as "junior 40 stat".
func figures(pay ...*careers.Pay) string {
	var all []string
	for _, p := range pay {
		if p == nil {
			all = append(all, "nothing")
			continue
		}
		if p.Period == careers.Hour {
			all = append(all, fmt.Sprintf("%s %v/hour %s", p.Experience, p.Low, p.Source))
			continue
		}
		all = append(all, fmt.Sprintf("%s %d %s", p.Experience, p.Low.Whole()/1000, p.Source))
	}
	return strings.Join(all, ", ")
}

func TestWhichPayStandsForANode(t *testing.T) {
	for _, c := range []struct{ name, pay, want string }{
		{"the newest official figures", `
			{experience: junior, point: 40000, year: 2022, source: stat}
			{experience: junior, point: 42000, year: 2024, source: stat}
			{experience: junior, point: 50000, year: 2026, source: firm}
		`, "junior 42 stat"},
		{"a survey before a firm, both dated", `
			{experience: junior, point: 50000, year: 2026, source: firm}
			{experience: junior, point: 42000, year: 2023, source: survey}
		`, "junior 42 survey"},
		{"a dated figure before an undated official one", `
			{experience: junior, point: 42000, source: stat}
			{experience: junior, point: 50000, year: 2020, source: firm}
		`, "junior 50 firm"},
		{"what tells the levels apart before an average of all", `
			{experience: any, point: 54000, year: 2026, source: stat}
			{experience: junior, point: 40000, year: 2024, source: survey}
			{experience: senior, point: 60000, year: 2024, source: survey}
		`, "junior 40 survey, senior 60 survey"},
		{"never figures of two years, places or sources in a row", `
			{experience: junior, point: 40000, year: 2024, place: {fr: Paris, en: Paris}, source: stat}
			{experience: senior, point: 60000, year: 2024, source: stat}
			{experience: confirmed, point: 50000, year: 2023, place: {fr: Paris, en: Paris}, source: stat}
		`, "junior 40 stat"},
		{"one source's series is one", `
			{experience: junior, point: 40000, year: 2024, source: stat}
			{experience: senior, point: 60000, year: 2024, source: register}
		`, "junior 40 stat, senior 60 register"},
		{"the original sheet first, the official figures beside it", `
			{experience: junior, point: 40000, year: 2024, source: stat}
			{experience: senior, low: 60000, high: 70000, source: sheet}
			{experience: junior, low: 45000, high: 55000, source: sheet}
		`, "junior 45 sheet, senior 60 sheet beside junior 40 stat"},
		{"what is invoiced by the day comes after what is paid", `
			{experience: junior, point: 450, per: day, year: 2026, source: stat}
			{experience: junior, point: 38000, source: firm}
		`, "junior 38 firm"},
		{"a beginner's pay by the hour before an average for all, however it is paid", `
			{experience: any, low: 31000, high: 40000, year: 2024, source: survey}
			{experience: junior, point: 14.25, per: hour, year: 2025, source: stat}
			{experience: senior, low: 21, per: hour, year: 2025, source: stat}
		`, "junior 14.25/hour stat, senior 21/hour stat"},
		{"what is published, though undated, before an estimate of this year", `
			{experience: junior, point: 44000, year: 2026, estimate: true}
			{experience: junior, point: 40000, source: firm}
		`, "junior 40 firm"},
		{"an average that is published before an estimate of each level", `
			{experience: junior, point: 44000, year: 2026, estimate: true}
			{experience: any, point: 54000, year: 2020, source: firm}
		`, "any 54 firm"},
		{"of what is otherwise equal that which knows most levels", `
			{experience: junior, point: 40000, year: 2024, place: {fr: Paris, en: Paris}, source: stat}
			{experience: junior, point: 38000, year: 2024, source: stat}
			{experience: senior, point: 60000, year: 2024, source: stat}
		`, "junior 38 stat, senior 60 stat"},
		{"what is said of the role itself, undated even, before what is said of a related title", `
			{experience: junior, point: 50000, year: 2026, source: stat, of: {fr: titre voisin, en: related title}}
			{experience: any, point: 38000, source: firm}
		`, "any 38 firm"},
		{"never a figure of a related title in a row with the role's own", `
			{experience: junior, point: 38000, year: 2026, source: stat}
			{experience: senior, point: 50000, year: 2026, source: stat, of: {fr: titre voisin, en: related title}}
		`, "junior 38 stat"},
		{"a related title where nothing else is published", `
			{experience: junior, point: 50000, year: 2026, source: stat, of: {fr: titre voisin, en: related title}}
		`, "junior 50 stat"},
		{"an average of today before levels of another time", `
			{experience: junior, point: 60000, year: 2017, source: firm}
			{experience: any, point: 54000, year: 2024, source: firm}
		`, "any 54 firm"},
		{"levels of some years ago before an average of today", `
			{experience: junior, point: 60000, year: 2018, source: firm}
			{experience: any, point: 54000, year: 2024, source: firm}
		`, "junior 60 firm"},
		{"nothing", "", ""},
	} {
		pay := c.pay
		if pay == "" {
			pay = "{experience: any, point: 1000, estimate: true}"
		}
		head := paid(t, pay).Node("dev").Headline
		got := figures(head.Pay...)
		if len(head.Beside) > 0 {
			got += " beside " + figures(head.Beside...)
		}
		if c.pay == "" {
			got = strings.TrimPrefix(got, "any 1 ")
		}
		if got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

func TestAFirstJobIsNeverPaidTheMeanOfAllAges(t *testing.T) {
	g := paid(t, `
		{experience: any, point: 54000, year: 2022, for: 7, source: stat}
		{experience: junior, point: 45000, year: 2022, for: 7, source: stat}
		{experience: junior, point: 33000, year: 2022, for: 5, source: stat}
		{experience: senior, point: 64000, year: 2022, for: 7, source: stat}
	`)
	for held, want := range map[int]string{4: "nothing", 5: "junior 33 stat", 6: "junior 33 stat", 7: "junior 45 stat", 8: "junior 45 stat"} {
		if got := figures(g.EntryPay(g.Node("dev"), held).Pay); got != want {
			t.Errorf("with a level of %d: %s, want %s", held, got, want)
		}
	}
	g = paid(t, "{experience: any, point: 54000, year: 2022, source: stat}")
	if got := figures(g.EntryPay(g.Node("dev"), 7).Pay); got != "nothing" {
		t.Errorf("where only an average is known: %s", got)
	}
}

func TestLaterOnTheYearsOfWorkChooseTheFigure(t *testing.T) {
	g := paid(t, `
		{experience: junior, point: 40000, year: 2024, source: stat}
		{experience: confirmed, point: 50000, year: 2024, source: stat}
		{experience: senior, point: 60000, year: 2024, source: stat}
		{experience: senior, low: 60000, high: 70000, source: sheet}
	`)
	for years, want := range map[int]string{1: "junior 40 stat, nothing", 3: "confirmed 50 stat, nothing", 8: "senior 60 sheet, senior 60 stat"} {
		s := g.PayAfter(g.Node("dev"), 0, careers.Years{Low: years, High: years})
		if got := figures(s.Pay, s.Beside); got != want {
			t.Errorf("after %d years: %s, want %s", years, got, want)
		}
	}
}

func TestFiguresAreComparableByOneYardstickAndLevel(t *testing.T) {
	g := paid(t, `
		{experience: junior, point: 40000, year: 2024, source: stat}
		{experience: junior, point: 41000, year: 2024, source: register}
		{experience: senior, point: 60000, year: 2024, source: stat}
		{experience: junior, point: 40000, year: 2023, source: stat}
		{experience: junior, point: 40000, year: 2024, net: true, source: stat}
		{experience: junior, point: 40000, year: 2024, currency: CHF, source: stat}
		{experience: junior, point: 3300, per: month, year: 2024, source: stat}
		{experience: junior, point: 40000, year: 2024, place: {fr: Lyon, en: Lyon}, source: stat}
		{experience: junior, point: 40000, year: 2024, source: firm}
		{experience: junior, point: 40000, year: 2024, measure: {fr: médiane, en: median}, source: stat}
		{experience: junior, low: 40000, high: 45000, year: 2024, source: stat}
		{experience: junior, low: 40000, year: 2024, source: stat}
	`)
	pay := g.Node("dev").Pay
	for i, p := range pay {
		if got, want := pay[0].IsComparable(p), i < 2; got != want {
			t.Errorf("%s and %s: %v", figures(&pay[0]), figures(&pay[i]), got)
		}
	}
}

func TestARelatedTitleIsNeitherRankedNorCompared(t *testing.T) {
	g := paid(t, `
		{experience: junior, point: 50000, year: 2026, source: stat}
		{experience: junior, point: 40000, year: 2026, source: stat, of: {fr: titre voisin, en: related title}}
	`)
	pay := g.Node("dev").Pay
	if pay[0].IsComparable(pay[1]) || pay[1].IsComparable(pay[1]) {
		t.Error("the pay of a related title is set beside the role's own")
	}
	for _, a := range g.AlikePay(g.Node("dev"), g.Node("dev")) {
		for _, p := range a.Pay[0] {
			if p.IsRelated() {
				t.Errorf("%+v is compared", *p)
			}
		}
	}
}
