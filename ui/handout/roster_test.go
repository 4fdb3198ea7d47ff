package handout

import (
	"strings"
	"testing"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/ui/atlas"
	"parcours/ui/i18n"
	"parcours/ui/internal/uitest"
	"parcours/ui/rail"
)

func TestOfARegisterTheFamilyOfAJobIsPrintedByLevel(t *testing.T) {
	g, err := careers.New(careerstest.Country(700))
	if err != nil {
		t.Fatal(err)
	}
	for _, lang := range uitest.Languages() {
		w, focus := i18n.In(lang), g.Nodes()[30]
		text := PlanText(g, w, focus.ID, 0, 80, rail.Unicode)
		var svg strings.Builder
		if err := PlanSVG(&svg, g, w, focus.ID, 0); err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(svg.String(), atlas.FamilyName(g, w, focus)) {
			t.Errorf("%s: the picture does not name the family", lang)
		}
		for i, n := range g.Nodes() {
			isListed, want := strings.Contains(text, n.Title.In(lang)+"\n"), n.Track == focus.Track
			if isListed != want {
				t.Fatalf("%s: %s is listed: %t, want %t, in\n%s", lang, n.Title.In(lang), isListed, want, text)
			}
			if i%97 == 0 && strings.Contains(svg.String(), `"`+string(n.ID)+`"`) && !want {
				t.Errorf("%s: %s of another family is on the picture", lang, n.ID)
			}
		}
		if !strings.Contains(text, "◉ "+focus.Title.In(lang)) {
			t.Errorf("%s: the job in focus is not marked in\n%s", lang, text)
		}
	}
}

func TestTheMapOfACountryIsPrintedAsADirectory(t *testing.T) {
	g, err := careers.New(careerstest.Country(700))
	if err != nil {
		t.Fatal(err)
	}
	for _, lang := range uitest.Languages() {
		w := i18n.In(lang)
		doc := Compose(g, w, Order{Program: "parcours", Map: true}).Parts[0]
		listed := 0
		for _, block := range doc.inOrder() {
			switch b := block.(type) {
			case Picture:
				t.Errorf("%s: the whole country is one drawing", lang)
			case List:
				listed += len(b.Items)
			}
		}
		if listed != 700 {
			t.Errorf("%s: %d of 700 are listed", lang, listed)
		}
	}
}
