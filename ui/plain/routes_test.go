package plain_test

import (
	"strings"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/ui/i18n"
	"parcours/ui/internal/uitest"
	"parcours/ui/phrase"
	"parcours/ui/plain"
	"parcours/ui/planner"
)

// told asks for routes and writes them.
func told(t *testing.T, g *careers.Graph, lang language.Tag, from, to careers.NodeID, aim careers.Aim) (string, careers.Plan) {
	t.Helper()
	plan, err := g.Routes(from, to, aim, 3, nil)
	if err != nil {
		t.Fatal(err)
	}
	w := i18n.In(lang)
	return said(t, plain.Routes(g, w, from, to, aim, plan), w), plan
}

func TestRoutesSayEveryStop(t *testing.T) {
	g := uitest.Workshop(t)
	for _, tag := range uitest.Languages() {
		w := i18n.In(tag)
		for _, aim := range careers.Aims() {
			text, plan := told(t, g, tag, careers.FromEntry, "workshop-head", aim)
			has(t, "routes", text, g.Entry().Name.In(tag), w.Plan.Aims[aim])
			has(t, "routes", text, phrase.PlanNotes(w, g, aim, plan)...)
			for _, r := range plan.Routes {
				has(t, "routes", text, phrase.Years(w, r.Years), phrase.Rests(w, r), w.Route.Apart)
				for i, s := range r.Stops {
					has(t, "routes", text, g.Node(s.Node).Title.In(tag))
					has(t, "routes", text, phrase.Coming(w, g, s)[1:]...)
					has(t, "routes", text, phrase.Fades(w, g, r, i)...)
					if s.Step != nil {
						has(t, "routes", text, phrase.Why(w, s.Step), phrase.Shown(w, s.Step))
					}
					for _, wage := range phrase.Wages(w, g, r, i) {
						has(t, "routes", text, wage.Label, wage.Text)
					}
					for _, l := range phrase.Learnings(w, g, s, true) {
						has(t, "routes", text, append(l.Skills, l.Label)...)
					}
				}
			}
		}
	}
}

func TestARouteAsItIsRead(t *testing.T) {
	got, _ := told(t, uitest.Workshop(t), language.English, "joiner", "lead-joiner", careers.Quickest)
	want := `From “Joiner” to “Lead joiner”: 1 route
Only one route found in this data: there is nothing to rank.
Others probably exist, outside this data.
These pay figures differ in source, year, place or unit: from step to step, they cannot be compared.

Route 1: 3 to 5 years, 1 skill to learn, at the goal €33k (on taking the post, S2 2024, France)
1 step, backed by a source.
Route named by the original job sheet (source S1).
1. Start: Joiner. Pay: junior, €20,000–22,000 gross per year, original sheet, undated, S1. Official source: junior, €23,000 gross per year, France, 2024, S2.
2. Lead joiner, promotion, after 3 to 5 years in the job. ~One takes on a team. Step backed by S2 and S3. To learn (1), level on arrival, our own estimates: Leading people (level 2 of 4). Used less day to day: Sanding (~Left to the team). Pay: on taking the post, €33,000 gross per year, France, 2024, S2.
`
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestWithoutAnEntryPointRoutesBeginAtTheStart(t *testing.T) {
	g := careerstest.Graph(t, "school 0 training\nschool -> dev 2 entry")
	for lang, want := range map[language.Tag]string{
		language.English: "From the start to “dev”: 1 route", language.French: "Depuis le début vers « dev » : 1 chemin",
	} {
		if got, _ := told(t, g, lang, careers.FromEntry, "dev", careers.Quickest); !strings.HasPrefix(got, want) {
			t.Errorf("got\n%s\nwant %s", got, want)
		}
	}
}

func TestNoRouteIsSaidInWordsWithWhatComesNearest(t *testing.T) {
	g := careerstest.Graph(t, "dev -> lead 3\ncto -> lead 2")
	w := i18n.In(language.English)
	plan, err := g.Routes("dev", "cto", careers.Quickest, 3, nil)
	if err != nil {
		t.Fatal(err)
	}
	got := plain.Routes(g, w, "dev", "cto", careers.Quickest, plan)
	if got.Facts() != 1 || got.Line(1).Goes != "lead" {
		t.Errorf("got %+v", got)
	}
	has(t, "no route", said(t, got, w), "from “dev” to “cto”", "The closest you can reach: lead.")
}

func TestASessionGoesFromTheEntryPointByItsID(t *testing.T) {
	g := uitest.Workshop(t)
	got := talk(t, g, language.French, "chemin BREVET joiner", "chemin brevet nowhere", "aide", "suite", "suite")
	for _, want := range []string{
		"Depuis le brevet vers « Menuiserie » :", "« nowhere »", "chemins brevet joiner : des chemins depuis le brevet.",
	} {
		if !strings.Contains(spaced(got), want) {
			t.Errorf("%q is missing in\n%s", want, got)
		}
	}
}

func TestRoutesSayEveryWordOfTheirScreen(t *testing.T) {
	g := uitest.Workshop(t)
	for _, tag := range uitest.Languages() {
		w := i18n.In(tag)
		for _, from := range []careers.NodeID{"bac-wood", "joiner", careers.FromEntry} {
			twin, plan := told(t, g, tag, from, "workshop-head", careers.Quickest)
			// The names of the aims that are not chosen, what a way is best for, the heads of the axes,
			// and the sources, which the twin names by their codes.
			but := append(w.Plan.Aims[:], w.Plan.Chart(1), w.Plan.NotJoined, w.Plan.Years, w.Sheet.AxisUnit(w.Units.Unit(1000, "EUR"), w.Facts.Per[careers.Year]), w.Route.Start)
			but = append(append(but, w.Plan.Best[:]...), w.Sheet.ExperienceShort[:]...)
			for _, n := range g.Nodes() {
				but = append(but, n.Name.In(tag))
			}
			for _, s := range g.Sources() {
				but = append(but, phrase.Source(w, s))
			}
			p := planner.New(uitest.Env(g, tag), from, "workshop-head", nil)
			for _, r := range plan.Routes {
				for range r.Stops {
					if missing := missingWords(drawnWhole(p, 100, 0), twin, but...); len(missing) > 0 {
						t.Errorf("%v, from %q: the screen says %q, the twin does not", tag, from, missing)
					}
					uitest.Press(p, "right")
				}
				uitest.Press(p, "home", "down")
			}
		}
	}
}

func TestTheWaysAroundANodeAreThoseOfThePlanner(t *testing.T) {
	g := careerstest.Graph(t, crafts)
	w := i18n.In(uitest.Languages()[1])
	got := said(t, plain.Ways(g, w, "lead"), w)
	want := `What leads to “lead”
1. dev, 5 to 8 years.
2. school, 7 to 10 years, through dev.

Where to go from “lead”
3. boss, 7 years.
`
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
