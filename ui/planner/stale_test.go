package planner

import (
	"fmt"
	"strings"
	"testing"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/ui/internal/uitest"
)

func TestAnswersToWhatIsNoLongerAskedAreDropped(t *testing.T) {
	var text strings.Builder
	text.WriteString("n0 -> n1 1\nn1 -> n3 1\n")
	for i := range 250 {
		fmt.Fprintf(&text, "n1 -> to%d 1\n", i)
	}
	env := uitest.Env(careerstest.Graph(t, text.String()), uitest.Languages()[1])
	p := New(env, "n0", "n3", nil)
	first := p.ask()()
	p.asked.aim = careers.FewestSkills
	second := p.ask()()
	p.Update(first)
	if !p.waiting() || len(p.plan.Routes) > 0 {
		t.Error("the answer to the aim before is taken for that to this one")
	}
	other := New(env, "n0", "n3", nil)
	other.asked.aim = p.asked.aim
	other.Update(second)
	if !other.waiting() {
		t.Error("a planner takes the answer to another planner")
	}
	if p.Update(second); p.waiting() || len(p.plan.Routes) == 0 {
		t.Errorf("the answer that was waited for is not taken: %+v", p.plan)
	}
	if p.Update(first); p.waiting() {
		t.Error("a late answer to the aim before takes the place of that to this one")
	}
}

// That a search was cut off is said before how its routes are ranked.
func TestASearchThatWasCutOffSaysSoFirst(t *testing.T) {
	for _, lang := range uitest.Languages() {
		env := uitest.Env(uitest.Workshop(t), lang)
		p := New(env, "joiner", "workshop-head", nil)
		p.plan.Bounded = true
		for _, size := range []uitest.Size{{W: 80, H: 22}, {W: 120, H: 38}, {W: 60, H: 22}} {
			p.SetSize(size.W, size.H)
			words := strings.Join(strings.Fields(strings.NewReplacer("│", " ", "\u00a0", " ").Replace(uitest.Plain(p.View()))), " ")
			if first := strings.Fields(env.Words.Route.NotAll)[:6]; !strings.Contains(words, strings.ReplaceAll(strings.Join(first, " "), "\u00a0", " ")) {
				t.Errorf("%v, %v: %q is missing in\n%s", lang, size, first, uitest.Plain(p.View()))
			}
		}
	}
}
