package handout

import (
	"fmt"
	"slices"
	"strings"
	"testing"

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
