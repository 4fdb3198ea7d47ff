package handout

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/ui/i18n"
	"parcours/ui/telling"
)

func TestAListOfWhichASideShowsAPartSaysHowManyMoreThereAre(t *testing.T) {
	w := i18n.In(i18n.Languages()[0])
	c := newComposer(careerstest.BuiltIn(t), w, Order{})
	facts := slices.Repeat([]telling.Fact{{Form: telling.Statement, Text: "one"}}, 5)
	for shown, more := range map[int]string{0: "", 3: "+ " + w.Route.More(2), 5: ""} {
		p := c.newSheet("a", "", "", "a")
		p.cut(&cut{topic: telling.Tasks, head: "head", facts: facts, shown: shown})
		said := ""
		for _, block := range p.Blocks {
			if text, ok := block.(Paragraph); ok {
				said += flat(text.Text)
			}
		}
		if said != more || strings.Count(fmt.Sprint(p.Blocks), "one") != shown {
			t.Errorf("a side that shows %d of %d says %q: %v", shown, len(facts), said, p.Blocks)
		}
	}
}

func TestAnEstimatedLevelIsMarkedOnPaperThatSaysEverythingAndTheMarkIsExplained(t *testing.T) {
	for estimated, want := range map[bool]string{true: "~", false: ""} {
		c := newComposer(careerstest.BuiltIn(t), i18n.In(i18n.Languages()[0]), Order{})
		skill := c.g.Skills()[0]
		l := page{c, &Part{}}.level(telling.Fact{Form: telling.Skill, Text: "s", Skill: skill, Estimate: estimated, Need: careers.Need{Skill: skill.ID, Level: 2}})
		if l.Mark != want || c.guess != estimated {
			t.Errorf("estimated %v: the mark is %q, explained %v", estimated, l.Mark, c.guess)
		}
	}
}
