package atlas_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/ui/atlas"
	"parcours/ui/i18n"
	"parcours/ui/internal/uitest"
	"parcours/ui/phrase"
	"parcours/ui/rail"
)

func builtIn(t *testing.T) *careers.Graph {
	t.Helper()
	return careerstest.BuiltIn(t)
}

func TestEveryBuiltInNodeHasANameForEachPlaceAndNoTwoAreAlike(t *testing.T) {
	g := builtIn(t)
	for _, lang := range uitest.Languages() {
		had := map[string]string{}
		for _, s := range atlas.NewRails(g, i18n.In(lang), nil).Graph.Stations {
			for _, width := range []int{24, 14, 8} {
				if !slices.ContainsFunc(s.Names, func(n string) bool { return ansi.StringWidth(n) <= width }) {
					t.Errorf("%v: %s has no name for %d cells: %q", lang, s.Key, width, s.Names)
				}
			}
			for i, name := range s.Names {
				if i > 0 && ansi.StringWidth(name) > ansi.StringWidth(s.Names[i-1]) {
					t.Errorf("%v: %s has names out of order: %q", lang, s.Key, s.Names)
				}
				if other, taken := had[name]; taken {
					t.Errorf("%v: %s and %s are both called %q", lang, other, s.Key, name)
				}
				had[name] = s.Key
			}
		}
	}
}

// The job sheet that the built-in data grew from speaks of both.
func TestTheCTOIsCalledCTOAndTheLeadIsKnownByEveryName(t *testing.T) {
	g := builtIn(t)
	for _, lang := range uitest.Languages() {
		r := atlas.NewRails(g, i18n.In(lang), nil)
		names := func(id careers.NodeID) []string { return r.Graph.Stations[r.Station(id)].Names }
		if got := names("cto"); !slices.Equal(got, []string{"CTO"}) {
			t.Errorf("%v: the CTO is called %q", lang, got)
		}
		for _, name := range names("lead-developer") {
			if name[:4] != "Lead" {
				t.Errorf("%v: the lead is called %q", lang, name)
			}
		}
	}
}

func TestColumnsHaveHeadingsForNarrowPlaces(t *testing.T) {
	g := builtIn(t)
	for _, lang := range uitest.Languages() {
		for _, c := range atlas.NewRails(g, i18n.In(lang), nil).Graph.Columns {
			if last := c.Names[len(c.Names)-1]; ansi.StringWidth(last) > 8 {
				t.Errorf("%v: %q has no heading for 8 cells", lang, c.Names)
			}
		}
	}
}

func TestASetWithoutShorterNamesIsDrawnByThoseItHas(t *testing.T) {
	g := careerstest.Graph(t, `
		school 0 training
		school -> dev
		dev -> lead
	`)
	for _, s := range atlas.NewRails(g, i18n.In(uitest.Languages()[0]), nil).Graph.Stations {
		if len(s.Names) == 0 || s.Names[0] == "" {
			t.Errorf("%s is called %q", s.Key, s.Names)
		}
	}
}

func TestOfAFamilyOnlyItsColumnsAreDrawn(t *testing.T) {
	g := builtIn(t)
	r := atlas.NewRails(g, i18n.In(uitest.Languages()[0]), func(n *careers.Node) bool { return n.Track == "lead" })
	used := map[int]bool{}
	for _, s := range r.Graph.Stations {
		used[s.Column] = true
	}
	if len(used) != len(r.Graph.Columns) || len(r.Graph.Columns) == 0 {
		t.Errorf("%d columns for stations in %d", len(r.Graph.Columns), len(used))
	}
}

func TestCaptionsNameEveryKindOfStep(t *testing.T) {
	for _, lang := range uitest.Languages() {
		c := atlas.Captions(i18n.In(lang))
		for kind := range rail.Kinds {
			if c.Kinds[kind] == "" || c.Legend[kind] == "" {
				t.Errorf("%v: kind %d has no words", lang, kind)
			}
		}
		if c.From(6) == c.From(0) || c.Back == "" || c.Length == "" || c.More(2) == "" || c.Folded(2) == "" || c.Origins(2) == "" {
			t.Errorf("%v: a caption is missing", lang)
		}
	}
}

func TestNoFigureOnADrawingStandsWithoutItsLevelAndItsYear(t *testing.T) {
	g := builtIn(t)
	for _, lang := range uitest.Languages() {
		w := i18n.In(lang)
		r := atlas.NewRails(g, w, nil)
		for i, s := range r.Graph.Stations {
			n := g.Node(r.IDs[i])
			if s.Note == "" {
				continue
			}
			p := n.Headline.Pay[0]
			if !strings.Contains(s.Note, w.Sheet.ExperienceShort[p.Experience]) || !strings.HasSuffix(s.Note, phrase.Year(w, *p)) {
				t.Errorf("%v: below %s stands %q", lang, s.Key, s.Note)
			}
		}
	}
}

func TestADrawingSaysOnceWhoPublishedItsFigures(t *testing.T) {
	g := builtIn(t)
	for _, lang := range uitest.Languages() {
		w := i18n.In(lang)
		said := phrase.MapPay(w, g, g.Nodes()...)
		for _, n := range g.Nodes() {
			if len(n.Headline.Pay) == 0 {
				continue
			}
			for _, by := range phrase.Publishers(w, g, n.Headline.Pay[0].Source) {
				if strings.Count(said, by) == 0 {
					t.Errorf("%v: %s is not named in %q", lang, by, said)
				}
			}
		}
		if said := phrase.MapPay(w, g, g.Node("bts-sio")); said != "" {
			t.Errorf("%v: of a drawing without figures it is said: %q", lang, said)
		}
	}
}

func TestTheExactDrawingHasWhatIsRelatedOnceWithoutADirection(t *testing.T) {
	g := careerstest.Graph(t, `
		dev -> lead 5-8
		dev -> tester related
		tester -> dev related
	`)
	var related, steps int
	for _, e := range atlas.Chart(g, i18n.In(language.English), g.Nodes()).Edges {
		switch {
		case e.Undirected:
			related++
		default:
			steps++
		}
	}
	if steps != 1 || related != 1 {
		t.Errorf("%d steps and %d relations, want one of each", steps, related)
	}
	if got := phrase.Steps(i18n.In(language.English), g, g.Nodes()); got != "1 step and 1 related pair" {
		t.Errorf("counted %q", got)
	}
}
