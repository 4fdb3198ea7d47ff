package handout_test

import (
	"fmt"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/ui/handout"
	"parcours/ui/i18n"
	"parcours/ui/internal/uitest"
	"parcours/ui/rail"
	"parcours/ui/rich"
)

func TestALargeGraphIsATableOfFamiliesAndAPlanOfOneOfThem(t *testing.T) {
	lines := "school 0 training\n"
	for i := range 70 {
		lines += fmt.Sprintf("school -> job%d entry\n", i)
	}
	g := careerstest.Graph(t, lines)
	w := i18n.In(uitest.Languages()[1])
	table := handout.PlanText(g, w, "", 0, 100, rail.Unicode)
	for _, want := range []string{"71 jobs and courses, 2 families, 2 levels", "TOTAL", "Jobs", "parcours map --at ID"} {
		if !strings.Contains(table, want) {
			t.Errorf("%q is missing in\n%s", want, table)
		}
	}
	if one := handout.PlanText(g, w, "job7", 0, 100, rail.Unicode); !strings.Contains(one, "◉[job7]") || strings.Contains(one, "school") {
		t.Errorf("the family is drawn as\n%s", one)
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
		table := handout.FamiliesText(g, w, width)
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

func TestDrawingsInCharactersAreAsWideAsAsked(t *testing.T) {
	g := uitest.Graph(t)
	for _, lang := range uitest.Languages() {
		w := i18n.In(lang)
		for _, width := range []int{80, 100, 140, 240} {
			for name, text := range map[string]string{
				"Plan":       handout.PlanText(g, w, "lead-developer", 0, width, rail.ASCII),
				"Crossroads": handout.CrossroadsText(g, w, "lead-developer", width, rail.ASCII),
			} {
				for line := range strings.SplitSeq(text, "\n") {
					if n := len([]rune(line)); n > width {
						t.Errorf("%v: %s for %d cells takes %d: %q", lang, name, width, n, line)
					}
				}
			}
		}
	}
}
