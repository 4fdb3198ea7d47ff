package data_test

import (
	"strings"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/ui/i18n"
	"parcours/ui/paychart"
	"parcours/ui/phrase"
)

// related are the words by which measures and notes say that a figure is of another title.
var related = []string{"titre voisin", "même titre voisin", "titre très proche", "postes de lead", "lead en développement", "rapprochés par nous", "c'est nous qui"}

func TestAFigureOfARelatedTitleSaysSo(t *testing.T) {
	for _, n := range load(t).Nodes() {
		for _, p := range n.Pay {
			said := strings.ToLower(p.Measure.In(language.French) + " " + p.Note.In(language.French))
			for _, words := range related {
				if strings.Contains(said, words) && !p.IsRelated() {
					t.Errorf("%s, %s: %q, yet it passes for the job's own", n.ID, p.Source, said)
				}
			}
		}
	}
}

func TestNoJobIsShownWithThePayOfAnother(t *testing.T) {
	g := load(t)
	for _, n := range g.Nodes() {
		for _, p := range append(n.Headline.Pay, n.Headline.Beside...) {
			if p.IsRelated() {
				t.Errorf("%s is shown with what %s says of %q", n.ID, p.Source, p.Of.In(language.French))
			}
		}
	}
	if p := g.Node("cio").Headline.Pay[0]; p.Source != "S17" || p.Low != careers.Units(45_000) {
		t.Errorf("what the register of executives says of CIOs does not stand first: %+v", *p)
	}
	if p := g.Node("systems-administrator").Headline.Pay[0]; p.For != 5 {
		t.Errorf("systems administration does not begin with the family that the register ties to it: %+v", *p)
	}
}

// A counsellor may not set a public base pay beside private pay, nor Paris beside France.
func TestAFigureThatStandsForAJobIsMarkedWhereItIsNotPlainPayInFrance(t *testing.T) {
	g := load(t)
	for _, n := range g.Nodes() {
		for _, p := range n.Headline.Pay {
			place, measure := p.Place.In(language.French), p.Measure.In(language.French)
			isPlain := (place == "France" || place == "") && !strings.Contains(measure, "prime")
			if !isPlain && p.Mark.IsZero() {
				t.Errorf("%s, %s: %q, %q has no mark", n.ID, p.Source, place, measure)
			}
		}
	}
}

func TestAQuestionOfPayTellsItsFigureFromTheOthersOfTheJob(t *testing.T) {
	g := load(t)
	for _, tag := range []language.Tag{language.French, language.English} {
		w := i18n.In(tag)
		for _, n := range g.Nodes() {
			asked := map[string]careers.Pay{}
			for _, p := range n.Pay {
				if p.Year == 0 || p.IsRelated() || !p.Period.IsSalary() {
					continue // not asked for
				}
				said := phrase.AskedOf(w, g, p)
				if other, had := asked[said]; had {
					t.Errorf("%s: %q may mean %v or %v", n.ID, said, p.Low, other.Low)
				}
				asked[said] = p
				if !strings.Contains(said, phrase.Year(w, p)) {
					t.Errorf("%s: %q has no year", n.ID, said)
				}
			}
		}
	}
}

func TestALevelThatWeReadIntoASourceHasItsSignInRows(t *testing.T) {
	g := load(t)
	w := i18n.In(language.French)
	rows := 0
	for _, n := range g.Nodes() {
		for _, r := range paychart.Standing(w, n, len(n.Pay)) {
			if phrase.IsReading(w, *r.Pay) && r.Label != "" {
				rows++
				if !strings.HasPrefix(r.Label, "~") || !strings.HasPrefix(r.Short, "~") {
					t.Errorf("%s: %q (%q) passes for what the source says", n.ID, r.Label, r.Short)
				}
			}
		}
	}
	if rows == 0 {
		t.Error("no level is read")
	}
}
