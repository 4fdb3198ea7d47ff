package phrase

import (
	"strings"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/ui/i18n"
)

// nursing is one role that asks for a level, found by a rule or judged by its author.
func nursing(t *testing.T, isImported bool) *careers.Graph {
	parts := careerstest.Parts(t, "nurse 0")
	parts.Levels = []careers.Level{{EQF: 6, StudyYears: 6, Name: careerstest.Text("bac+3", "bac+3")}}
	parts.Columns = []careers.Column{{Rank: 0, Title: careerstest.Text("Bac+3", "Bac+3")}}
	parts.Nodes[0].Asks = careers.Asks{Level: 6, Statement: careers.Statement{Text: careerstest.Text("déduit du texte d'accès", "inferred from the text on access"), Estimate: true}}
	parts.Imported = isImported
	if isImported {
		parts.Inferred = []careers.Inferred{{About: careers.InferredOrder, How: careerstest.Text("du diplôme", "from the diploma")}}
	}
	g, err := careers.New(parts)
	if err != nil {
		t.Fatal(err)
	}
	return g
}

func TestWhatAnImportInferredIsNoEstimateOfATeam(t *testing.T) {
	imported, authored := nursing(t, true), nursing(t, false)
	for _, lang := range []language.Tag{language.French, language.English} {
		own := i18n.In(lang)
		w := Named(own, imported)
		for _, said := range []string{w.Facts.Estimate, w.Facts.StepEstimated, w.Sheet.EstimateMeans, w.Sheet.LevelsEstimated, w.Plain.AboutMeans, w.Route.SourcedFirst, w.Route.Rests(0, 2), w.Route.Rests(1, 2), w.Route.UsuallyAsked("bac+3")} {
			if strings.Contains(said, "équipe") || strings.Contains(said, "our own") || !strings.Contains(said, "dédui") && !strings.Contains(said, "infer") {
				t.Errorf("%s: %q is not told as inferred by the program", lang, said)
			}
		}
		if Date(w, &careers.Source{}) == own.Facts.Undated {
			t.Errorf("%s: an edition of a register is called undated", lang)
		}
		if Named(own, authored) != own || ColumnTold(own, authored, 0) != "Bac+3" {
			t.Errorf("%s: what an author estimated is told otherwise than before", lang)
		}
	}
}

func TestALevelFoundByARuleStandsOnceInALineAndSaysSo(t *testing.T) {
	g := nursing(t, true)
	for lang, want := range map[language.Tag]string{
		language.French: "~bac+3 au moins, déduit du texte d'accès", language.English: "~at least bac+3, inferred from the text on access",
	} {
		w := Named(i18n.In(lang), g)
		if got := Standing(w, g, g.Node("nurse"), ColumnTold(w, g, 0)); got != want {
			t.Errorf("%s: %q, want %q", lang, got, want)
		}
		if got := ColumnTold(w, g, 0); got != "Bac+3 ("+w.Facts.OrderInferred+")" {
			t.Errorf("%s: the column is %q", lang, got)
		}
	}
	if got, want := Standing(i18n.In(language.French), g, g.Node("nurse"), "Santé"), "Santé · ~bac+3 au moins, déduit du texte d'accès"; got != want {
		t.Errorf("beside another column: %q, want %q", got, want)
	}
}
