package present

import (
	"strings"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/careers/script"
	"parcours/ui/internal/uitest"
)

func TestASectionOnStageSaysYearPlaceAndWhatIsKept(t *testing.T) {
	g := uitest.Workshop(t)
	head := g.Node("workshop-head")
	head.Outlook = []careers.Statement{{Text: careerstest.Text("Stable.", "Steady."), Year: 2025, Place: careerstest.Text("Ain", "Ain"), Estimate: true}}
	self := g.Node("self-employed")
	self.Pay, self.Headline = nil, careers.Headline{}
	self.NoPay = careers.Statement{Text: careerstest.Text("Rien trouvé.", "Nothing found."), Sources: []careers.SourceID{"S3"}}
	env := uitest.Env(g, language.English)
	p := picture{env: env, g: g, w: env.Words, th: env.Theme, width: 60, rows: 12, page: -1}
	for _, c := range []struct {
		name    string
		node    *careers.Node
		section script.Section
		want    string
	}{
		{"an outlook", head, script.Outlook, "~Steady (Ain, 2025)."},
		{"tasks", self, script.Tasks, "And all that this job\n  does: Joiner (1 task)"},
		{"no pay", self, script.Pay, "Nothing found.\nFédération, 2023"},
	} {
		var lines []string
		for _, b := range p.section(c.node, c.section) {
			for _, l := range b.lines {
				lines = append(lines, l.String())
			}
		}
		if got := strings.Join(lines, "\n"); !strings.Contains(strings.ToLower(got), strings.ToLower(c.want)) {
			t.Errorf("%s: %q is missing in\n%s", c.name, c.want, got)
		}
	}
}
