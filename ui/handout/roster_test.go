package handout

import (
	"strings"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/ui/atlas"
	"parcours/ui/i18n"
	"parcours/ui/internal/uitest"
	"parcours/ui/rail"
	"parcours/ui/rich"
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

func TestTheTableOfFamiliesFitsAnyWidth(t *testing.T) {
	p := careerstest.Parts(t, "a 0\nb 1\nc 2\nd 3\ne 4")
	for rank, name := range []string{"Découverte", "Certificat", "Maîtrise", "Direction", "Réseau"} {
		p.Columns = append(p.Columns, careers.Column{Rank: rank, Title: careers.Untranslated(name)})
		p.Nodes[rank].Track = "wood"
	}
	p.Tracks = []careers.Track{{ID: "wood", Name: careers.Untranslated("Travailler le bois, le métal et le verre")}}
	g, err := careers.New(p)
	if err != nil {
		t.Fatal(err)
	}
	w := i18n.In(language.French)
	for width, want := range map[int]string{
		120: `
			5 métiers, 1 famille, 5 niveaux

			Famille                                   DÉCOUVERTE  CERTIFICAT  MAÎTRISE  DIRECTION  RÉSEAU  TOTAL
			Travailler le bois, le métal et le verre           1           1         1          1       1      5
		`, 80: `
			5 métiers, 1 famille, 5 niveaux

			Famille                                   0  1  2  3  4  TOTAL
			Travailler le bois, le métal et le verre  1  1  1  1  1      5

			0 Découverte, 1 Certificat, 2 Maîtrise, 3 Direction, 4 Réseau
		`, 60: `
			5 métiers, 1 famille, 5 niveaux

			Famille                                 0  1  2  3  4  TOTAL
			Travailler le bois, le métal et le ve…  1  1  1  1  1      5

			0 Découverte, 1 Certificat, 2 Maîtrise, 3 Direction,
			4 Réseau
		`, 30: `
			5 métiers, 1 famille, 5
			niveaux

			Famille                  TOTAL
			Travailler le bois, le…      5
		`,
	} {
		table := familiesText(g, w, atlas.NewRails(g, w, nil), width)
		told, _, _ := strings.Cut(strings.ReplaceAll(table, "\u00a0", " "), "\n«")
		if want = strings.TrimSpace(strings.ReplaceAll(want, "\t", "")); strings.TrimSpace(told) != want {
			t.Errorf("for %d cells\n%s\nwant\n%s", width, told, want)
		}
		for line := range strings.SplitSeq(table, "\n") {
			if n := rich.Width(line); n > width {
				t.Errorf("a line for %d cells takes %d: %q", width, n, line)
			}
		}
	}
}

func TestShortHeadsOfThePrintedTableAreExplainedBelowIt(t *testing.T) {
	p := careerstest.Country(300)
	p.Header.Columns = []careers.Column{
		{Rank: 0, Title: careers.Untranslated("Not determined"), Short: careers.Untranslated("N.D.")},
		{Rank: 1, Title: careers.Untranslated("Certificate, first"), Short: careers.Untranslated("First")},
	}
	g, err := careers.New(p)
	if err != nil {
		t.Fatal(err)
	}
	text := PlanText(g, i18n.In(language.English), "", 0, 80, rail.Unicode)
	if !strings.Contains(text, "N.D.\u00a0Not determined") || strings.Contains(text, "FIRST\u00a0") {
		t.Errorf("what N.D. is called, and that alone, is not said in\n%s", text)
	}
}
