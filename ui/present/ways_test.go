package present

import (
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/text/language"

	"parcours/careers/script"
	"parcours/ui/internal/uitest"
)

// onStage is a scene that shows a route of the workshop.
func onStage(t *testing.T, route string, width, height int, reveal bool) string {
	t.Helper()
	env := uitest.Env(uitest.Workshop(t), language.English)
	file := "script: {title: {fr: T, en: T}, for: {fr: P, en: P}}\nscenes:\n  - {title: {fr: T, en: T}, minutes: 1, show: route, hide: figures, " + route +
		", question: {fr: Q, en: Q}, notes: {fr: N, en: N}}\n"
	s, err := script.Load(env.Graph, fstest.MapFS{"s.yaml": {Data: []byte(file)}}, "s.yaml")
	if err != nil {
		t.Fatal(err)
	}
	p := New(env, Options{Scripts: []*script.Script{s}, Now: (&clock{}).now})
	p.SetSize(width, height)
	if reveal {
		press(p, "h")
	}
	return strings.ReplaceAll(uitest.Plain(p.View()), "\u00a0", " ")
}

func TestARouteOnStageSaysWhatItRestsOn(t *testing.T) {
	for _, c := range []struct {
		route  string
		height int
		want   []string
	}{
		{"to: workshop-head", 24, []string{
			"███      █  ███    █ █ ███", "◉ Joinery diploma           start", "● Joiner                    after 2 years", "● Workshop head             after 9 to 13 years",
			"3 steps, each backed by a source",
		}},
		{"from: joiner, to: workshop-head", 24, []string{"2 steps, each backed by a source", "by the original job sheet"}},
		{"to: workshop-head, aim: best-paid", 24, []string{"● Lead joiner", "Pay compared: mid-level, France, 2024"}},
		{"from: joiner, to: self-employed", 24, []string{"● Self-employed", "1 step, our own estimate"}},
	} {
		view := onStage(t, c.route, 80, c.height, true)
		for _, want := range c.want {
			if !strings.Contains(view, want) {
				t.Errorf("%s: %q is missing in\n%s", c.route, want, view)
			}
		}
	}
	if hidden := onStage(t, "to: workshop-head", 80, 24, false); strings.Contains(hidden, "shown by") || strings.Contains(hidden, "9 to 13") {
		t.Errorf("before the key:\n%s", hidden)
	}
}

func TestARouteOnStageFitsEverySize(t *testing.T) {
	for _, s := range uitest.Sizes() {
		for _, aim := range []string{"quickest", "best-paid"} {
			uitest.Fits(t, onStage(t, "to: workshop-head, aim: "+aim, s.W, s.H, true), s.W, s.H)
		}
	}
}
