package handout_test

import (
	"strings"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/ui/handout"
	"parcours/ui/i18n"
	"parcours/ui/internal/uitest"
)

// onPaper is a page of routes in each format, without its marks.
func onPaper(t *testing.T, g *careers.Graph, lang language.Tag, way handout.Way) map[string]string {
	t.Helper()
	o := handout.Order{Full: true, Ways: []handout.Way{way}, Program: "parcours", Command: "parcours handout"}
	all := rendered(t, handout.Compose(g, i18n.In(lang), o))
	for format, text := range all {
		all[format] = bare(format, text)
	}
	return all
}

func holds(t *testing.T, pages map[string]string, wants ...string) {
	t.Helper()
	for format, text := range pages {
		for _, want := range wants {
			if want = strings.Join(strings.Fields(want), " "); !strings.Contains(text, want) {
				t.Errorf("the %s does not say %q:\n%s", format, want, text)
			}
		}
	}
}

func TestRoutesOnPaperSayWhatTheyRestOn(t *testing.T) {
	g := uitest.Workshop(t)
	holds(t, onPaper(t, g, language.English, handout.Way{From: careers.FromEntry, To: "workshop-head"}),
		"From the school certificate to “Workshop head”", "parcours routes brevet workshop-head",
		"Route 1: 9 to 13 years, 4 skills to learn", "3 steps, each backed by a source.", "2 steps, all our own estimates.",
		"From “Joiner” on, route named by the original job sheet [S1]", "first job · after 2 years of training",
		"~Workshops hire at this level.", "Step backed by [S2]", "Step: our own estimate",
		"Pay: junior, €20,000–22,000 gross per year, original sheet, undated [S1]",
		"Official source: junior, €23,000 gross per year, France, 2024 [S2]", "No starting pay is published.",
		"To learn (1), level on arrival: Sanding ~1/4", "Used less day to day: Sanding (~Left to the team)",
		"Ranked by: years before arrival", "These pay figures differ in source, year, place or unit",
	)
	holds(t, onPaper(t, g, language.French, handout.Way{From: "joiner", To: "self-employed"}),
		"Depuis « Menuiserie » vers « À son compte »", "250 – 350 € par jour, hors taxes", "Étape : estimation de l'équipe")
}

func TestWithoutAnEntryPointTheRouteOnPaperBeginsAtTheStart(t *testing.T) {
	g := careerstest.Graph(t, "school 0 training\nschool -> dev 2 entry")
	holds(t, onPaper(t, g, language.English, handout.Way{From: careers.FromEntry, To: "dev"}),
		"From the start to “dev”", "parcours routes dev")
}

func TestARouteOnTwoSidesSaysWhatAttestsItsStepsAndWhatAJobUsuallyAsks(t *testing.T) {
	g, w := builtIn(t), i18n.In(language.English)
	page := pageOf(t, handout.Compose(g, w, handout.Order{Ways: []handout.Way{{From: "bts-sio", To: "cto"}}}))
	for _, want := range []string{w.Facts.StepShown, "Employers usually ask for five years after the bac"} {
		if !strings.Contains(page, want) {
			t.Errorf("the sheet does not say %q", want)
		}
	}
}
