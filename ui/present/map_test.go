package present

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/script"
	"parcours/ui/internal/uitest"
	"parcours/ui/rail"
)

// maps begins a talk of scenes that show the map.
func maps(t *testing.T, scenes ...string) *Present {
	t.Helper()
	return mapsOf(t, uitest.Graph(t), scenes...)
}

func mapsOf(t *testing.T, g *careers.Graph, scenes ...string) *Present {
	t.Helper()
	env := uitest.Env(g, language.English)
	file := "script: {title: {fr: T, en: T}, for: {fr: P, en: P}}\nscenes:\n"
	for _, s := range scenes {
		file += "  - {title: {fr: T, en: T}, minutes: 1, show: map, notes: {fr: N, en: N}, " + s + "}\n"
	}
	s, err := script.Load(env.Graph, fstest.MapFS{"s.yaml": {Data: []byte(file)}}, "s.yaml")
	if err != nil {
		t.Fatal(err)
	}
	p := New(env, Options{Scripts: []*script.Script{s}, Now: (&clock{}).now})
	return p
}

// The Plan is placed once, and its headings, below which it begins, keep their row.
func TestFromSceneToSceneThePlanStaysWhereItIs(t *testing.T) {
	p := mapsOf(t, uitest.Workshop(t),
		"node: joiner", "node: lead-joiner, question: {fr: Q, en: Q}",
		"node: cap-joinery, question: {fr: Une question, en: A question}, hide: figures", "node: self-employed, view: plan",
	)
	for _, size := range []struct{ w, h int }{{80, 22}, {120, 38}, {200, 58}} {
		p.SetSize(size.w, size.h)
		var first *rail.Plan
		at := 0
		for i := range p.talk.Scenes {
			p.at = i
			row := slices.IndexFunc(strings.Split(uitest.Plain(p.View()), "\n"), func(r string) bool { return strings.HasPrefix(strings.TrimSpace(r), "TRAINING") })
			if first == nil {
				first, at = p.poster.Plan, row
			}
			if row < 0 || row != at || p.poster.Plan != first {
				t.Errorf("%d×%d, scene %d: the headings stand in row %d, before in %d", size.w, size.h, i+1, row, at)
			}
		}
	}
}

// Forty nodes at once are not read from the last row.
func TestOfADenseMapARoomSeesWhatIsAStepAwayAndHowMuchMoreThereIs(t *testing.T) {
	p := maps(t, "node: backend-developer")
	p.SetSize(80, 22)
	see := uitest.Plain(p.View())
	if n := strings.Count(see, "◄ ") + strings.Count(see, "► ") + strings.Count(see, "◆ "); n > 2*mostNear+2 {
		t.Errorf("%d stations beside the node:\n%s", n, see)
	}
	if !strings.Contains(see, "◉ Back-end") || !strings.Contains(see, "► and 11 more") || strings.Contains(see, "Scrum") {
		t.Errorf("got\n%s", see)
	}
}

func TestAMapSceneLightsItsNodeInTheViewThatItAsksFor(t *testing.T) {
	p := maps(t, "node: lead-developer", "node: lead-developer, view: crossroads")
	p.SetSize(120, 38)
	if see := uitest.Plain(p.View()); !strings.Contains(see, "◉ Lead") || !strings.Contains(see, "FIRST JOB") {
		t.Errorf("the Plan:\n%s", see)
	}
	p.at = 1
	if see := uitest.Plain(p.View()); strings.Contains(see, "◉") || !strings.Contains(see, "Engineering manager") {
		t.Errorf("the Crossroads:\n%s", see)
	}
}

func TestAMapSceneHidesFiguresUntilAKey(t *testing.T) {
	for _, view := range []string{"plan", "crossroads"} {
		p := maps(t, "node: lead-developer, hide: figures, view: "+view)
		p.SetSize(160, 48)
		if see := uitest.Plain(p.View()); strings.Contains(see, "€") || strings.Contains(see, "~") {
			t.Errorf("%s before:\n%s", view, see)
		}
		press(p, "h")
		if see := uitest.Plain(p.View()); !strings.Contains(see, "€") || !strings.Contains(see, "~") {
			t.Errorf("%s after:\n%s", view, see)
		}
	}
}
