package cli

import (
	"io"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/ui/i18n"
	"parcours/ui/internal/uitest"
	"parcours/ui/telling"
)

// drawnRoutes is what people see of routes where the output is no terminal: 80 columns, no colours.
func drawnRoutes(t *testing.T, g *careers.Graph, from, to careers.NodeID) string {
	t.Helper()
	w := i18n.In(language.English)
	plan, err := g.Routes(from, to, careers.Quickest, routesTold, nil)
	if err != nil {
		t.Fatal(err)
	}
	a := &app{out: io.Discard, err: io.Discard, env: func(string) string { return "" }, words: w}
	var b strings.Builder
	for _, l := range a.drawRoutes(g, careers.Quickest, plan, telling.Routes(g, w, from, to, careers.Quickest, plan, false), "") {
		b.WriteString(strings.TrimRight(ansi.Strip(l.Render()), " ") + "\n")
	}
	return strings.ReplaceAll(b.String(), "\u00a0", " ")
}

// Rails and pay, each job once for each figure; a rate for a day has no bar on the yearly axis.
func TestRoutesAreDrawnOnOneScreen(t *testing.T) {
	workshop := uitest.Workshop(t)
	for _, c := range []struct {
		g        *careers.Graph
		from, to careers.NodeID
		want     string
	}{
		{workshop, "joiner", "workshop-head", `From “Joiner” to “Workshop head”: 2 routes. First: quickest

         0     1     2     3     4      5     6     7     8     9     10 years
1 Joiner ●━━━━━━━━━ 3–5 ━━━━━━━━━●━━━━━━━━━━━━ 4–6 ━━━━━━━━━━━━━●         7–11 y
                                 Lead joiner                    Head    quickest
2 Joiner ●─────────────────────────── 8–12 ───────────────────────────●   8–12 y
                                                                      Head

               0        10      20       30       40    €k gross per year
Joiner         ·        ·       □□□─     ·        ·     jun. €20–22k   undated
Lead joiner    ·        ·       ·        ·  ■     ·     entry €33k     2024
Workshop head  ·        ·       ·        ·        ■■■■▶ all €40–55k    2023
Source, year, place or unit differ: these bars in a row are no pay rise.

Route 1: 2 skills to learn. 2 steps, each backed by a source. Route named by the
original job sheet.
Route 2: 2 skills to learn. 1 step, backed by a source.

Ranked by: years before arrival (middle of each range). Other routes exist:
everyone has their own pace.

Stop by stop, with the sources: the same command with --full.
`},
		{workshop, "joiner", "self-employed", `From “Joiner” to “Self-employed”: 1 route

         0                    1                    2                    3 years
1 Joiner ●━━━━━━━━━━━━━━━━━━━━━━━━━━━━ ~2–4 ━━━━━━━━━━━━━━━━━━━━━━━━━━━━● ~2–4 y
                                                                        Self

               0        10      20       30       40    €k gross per year
Joiner         ·        ·       □□□─     ·        ·     jun. €20–22k   undated
Self-employed  all €250–350/day, 2023, not a salary – not on this scale

Route 1: 1 skill to learn. 1 step, our own estimate.

Only one route found in this data: there is nothing to rank. Others probably
exist, outside this data.

Stop by stop, with the sources: the same command with --full.
`},
		{careerstest.Graph(t, "dev -> lead 3\nlead -> cto"), "dev", "cto", `From “dev” to “cto”: 1 route

      0          1          2          3         4          5          6 years
1 dev ●━━━━━━━━━━━━━━ 3 ━━━━━━━━━━━━━━━●┅┅┅┅┅┅┅┅┅┅┅┅┅┅ ? ┅┅┅┅┅┅┅┅┅┅┅┅┅┅● 3 y + ?
                                       lead                            cto

Route 1: no skill called essential in this data. 2 steps, all our own estimates.
`},
	} {
		if got := drawnRoutes(t, c.g, c.from, c.to); !strings.HasPrefix(got, c.want) {
			t.Errorf("to %s: got\n%s\nwant\n%s", c.to, got, c.want)
		}
	}
}
