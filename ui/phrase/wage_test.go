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

func TestThePayAtAStop(t *testing.T) {
	w := i18n.In(language.English)
	for _, c := range []struct {
		name           string
		from, to, over careers.NodeID
		stop           int
		want           string
	}{
		{"a training", careers.FromEntry, "joiner", "cap-joinery", 0, ""},
		{"the original sheet, the official figure beside it", careers.FromEntry, "joiner", "cap-joinery", 1,
			"Pay: junior, €20,000–22,000 gross per year, original sheet, undated\nOfficial source: junior, €23,000 gross per year, France, 2024"},
		{"no figure for a first job", "bac-wood", "workshop-head", "draughtsperson", 1, w.Route.NoEntryPay},
		{"someone who comes with years of work", "joiner", "lead-joiner", "lead-joiner", 1,
			"Pay: on taking the post, €33,000 gross per year, France, 2024"},
		{"a rate for a day keeps its unit", "joiner", "self-employed", "self-employed", 1,
			"Pay: all levels, €250–350 per day, excluding tax, France, 2023"},
	} {
		g, p := plan(t, c.from, c.to, careers.Quickest)
		var said []string
		for _, wage := range phrase.Wages(w, g, through(t, p, c.over), c.stop) {
			text := wage.Text
			if wage.Pay != nil {
				text = w.Units.Colon(wage.Label, text)
			}
			said = append(said, text)
		}
		if got := strings.Join(said, "\n"); got != c.want {
			t.Errorf("%s:\n%s\nwant\n%s", c.name, got, c.want)
		}
	}
}

func TestWithoutAnyFigureAStopSaysSo(t *testing.T) {
	w := i18n.In(language.English)
	g := careerstest.Graph(t, "dev -> cto 5")
	p, err := g.Routes("dev", "cto", careers.Quickest, 1, nil)
	if err != nil {
		t.Fatal(err)
	}
	if got := phrase.Wages(w, g, p.Routes[0], 1); len(got) != 1 || got[0].Text != w.Facts.NoPay || got[0].Pay != nil {
		t.Errorf("nothing known: %+v", got)
	}
	g.Node("cto").NoPay = careers.Statement{Text: careerstest.Text("Rien trouvé.", "Nothing found."), Estimate: true}
	if got := phrase.Wages(w, g, p.Routes[0], 1); len(got) != 1 || got[0].Text != "~Nothing found." {
		t.Errorf("nothing found: %+v", got)
	}
	g.Node("cto").NoPay, g.Node("cto").Pay = careers.Statement{}, []careers.Pay{{Experience: careers.Senior}}
	if got := phrase.Wages(w, g, p.Routes[0], 1); len(got) != 1 || got[0].Text != w.Route.NoPayHere {
		t.Errorf("nothing for that moment: %+v", got)
	}
}

func TestTheGoalSaysItsPayInShortWithItsUnit(t *testing.T) {
	w := i18n.In(language.English)
	for to, want := range map[careers.NodeID]string{
		"lead-joiner":   "at the goal €33k (on taking the post, S2\u00a02024, France)",
		"self-employed": "at the goal €250–350/day (all levels, S3\u00a02023, France, not a salary)",
	} {
		g, p := plan(t, "joiner", to, careers.Quickest)
		if got := phrase.AtTheEnd(w, g, p.Routes[0]); got != want {
			t.Errorf("%s: %q, want %q", to, got, want)
		}
	}
	g, p := plan(t, "cap-joinery", "joiner", careers.Quickest)
	if got, want := phrase.AtTheEnd(w, g, p.Routes[0]), "at the goal €20–22k (junior, S1, original sheet, undated)"; got != want {
		t.Errorf("joiner: %q, want %q", got, want)
	}
}

func TestFiguresOfUnlikeYardsticksAreSaidToBeApart(t *testing.T) {
	w := i18n.In(language.English)
	eur := func(source string, year int) *careers.Pay {
		return &careers.Pay{Low: careers.Units(1), High: careers.Units(1), Currency: "EUR", Series: source, Year: year}
	}
	day, senior := eur("S9", 2024), eur("S1", 2024)
	day.Period, senior.Experience = careers.Day, careers.Senior
	for _, c := range []struct {
		name string
		pay  []*careers.Pay
		want bool
	}{
		{"one series", []*careers.Pay{eur("S1", 2024), eur("S1", 2024)}, false},
		{"one series, further along", []*careers.Pay{eur("S1", 2024), senior}, false},
		{"two sources", []*careers.Pay{eur("S1", 2024), eur("S2", 2024)}, true},
		{"two years", []*careers.Pay{eur("S1", 2024), eur("S1", 2020)}, true},
		{"with a stop between", []*careers.Pay{eur("S1", 2024), nil, eur("S2", 2024)}, true},
		{"a day rate is on no chart", []*careers.Pay{eur("S1", 2024), day, eur("S1", 2024)}, false},
		{"one figure", []*careers.Pay{nil, eur("S1", 2024)}, false},
	} {
		var r careers.Route
		for _, p := range c.pay {
			r.Stops = append(r.Stops, careers.Stop{Standing: careers.Standing{Pay: p}})
		}
		if got := phrase.Apart(w, careers.Route{}, r) != ""; got != c.want {
			t.Errorf("%s: apart %v, want %v", c.name, got, c.want)
		}
	}
}

func TestAWordOfBoundsStandsBeforeTheFigureAndNothingIsSaidTwice(t *testing.T) {
	w := i18n.In(language.French)
	p := careers.Pay{Experience: careers.Junior, Low: careers.Units(80000), High: careers.Units(80000), Currency: "EUR", Measure: careerstest.Text("jusqu'à")}
	if got := phrase.Money(w, p); got != "jusqu'à 80\u00a0000\u00a0€" || phrase.Measure(w, p) != "" {
		t.Errorf("a bound: %q, then %q", got, phrase.Measure(w, p))
	}
	p.Measure = careerstest.Text("débutant")
	if got := phrase.Measure(w, p); got != "" {
		t.Errorf("a junior is said to be %q", got)
	}
	p.Note = careerstest.Text("~ Le niveau est notre lecture.")
	if got := phrase.Level(w, p); got != "~junior (notre lecture)" {
		t.Errorf("a level that we read: %q", got)
	}
}
