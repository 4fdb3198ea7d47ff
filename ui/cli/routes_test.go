package cli

import (
	"io"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/ui/i18n"
	"parcours/ui/internal/uitest"
	"parcours/ui/plain"
)

// Each stop has its pay as a bar, the official figure below that of the original
// sheet; a rate for a day has no bar on the yearly axis and keeps its unit.
func TestRoutesDrawWhatMayStandOnOneAxis(t *testing.T) {
	g, w := uitest.Workshop(t), i18n.In(language.English)
	for to, want := range map[careers.NodeID]string{
		"lead-joiner": `Pay on the way, €k gross per year

Route 1: 3 to 5 years
  Joiner                      ·    ·    ■■   ·    ·     €20–22k jun. S1
                              ·    ·    · ●  ·    ·     €23k jun. S2
  Lead joiner                 ·    ·    ·    · ●  ·     €33k entry S2

S1: original sheet, undated

From “Joiner” to “Lead joiner”: 1 route
`,
		"self-employed": `Pay on the way, €k gross per year

Route 1: ~2 to 4 years
  Joiner                      ·    ·    ■■   ·    ·     €20–22k jun. S1
                              ·    ·    · ●  ·    ·     €23k jun. S2
  Self-employed                                         €250–350/day all S3

S1: original sheet, undated

From “Joiner” to “Self-employed”: 1 route
`,
	} {
		plan, err := g.Routes("joiner", to, careers.Quickest, routesTold, nil)
		if err != nil {
			t.Fatal(err)
		}
		a := &app{out: io.Discard, err: io.Discard, env: func(string) string { return "" }, words: w}
		out := a.drawRoutes(g, plan, plain.Routes(g, w, "joiner", to, careers.Quickest, plan))
		if got := strings.ReplaceAll(out, "\u00a0", " "); !strings.HasPrefix(got, want) {
			t.Errorf("to %s: got\n%s\nwant\n%s", to, got, want)
		}
	}
}
