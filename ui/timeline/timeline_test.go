package timeline_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/ui/ascii"
	"parcours/ui/i18n"
	"parcours/ui/internal/uitest"
	"parcours/ui/rail"
	"parcours/ui/timeline"
)

// plan asks a graph for three routes.
func plan(t *testing.T, g *careers.Graph, from, to careers.NodeID, aim careers.Aim) careers.Plan {
	t.Helper()
	p, err := g.Routes(from, to, aim, 3, nil)
	if err != nil || len(p.Routes) == 0 {
		t.Fatalf("from %s to %s: %d routes, %v", from, to, len(p.Routes), err)
	}
	return p
}

// ways are the quickest routes, in English.
func ways(t *testing.T, g *careers.Graph, from, to careers.NodeID) *timeline.Ways {
	t.Helper()
	return timeline.Of(g, i18n.In(language.English), careers.Quickest, plan(t, g, from, to, careers.Quickest))
}

const shop = `
	school 0 training
	school -> clerk 2 entry
	clerk -> shop-lead 3-5
	clerk -> buyer 2-4 craft-change
	shop-lead -> director 4-8
	buyer -> director 6+
`

func letters(i int) (long, short string) {
	name := "stop-" + string(rune('a'+i))
	return name, name
}

// spaced has ordinary blanks for no-break ones.
func spaced(text string) string { return strings.ReplaceAll(text, "\u00a0", " ") }

func TestRoutesAreRailsOnOneAxisOfYears(t *testing.T) {
	nobody := timeline.Marks{Way: -1, Stop: -1}
	for _, c := range []struct {
		name                  string
		ways                  *timeline.Ways
		width, names, between int
		marks                 timeline.Marks
		want                  string
	}{
		{"years are length, the chosen way is heavy", ways(t, careerstest.Graph(t, shop), "clerk", "director"), 72, 1, 0, timeline.Marks{Way: 0, Stop: 1}, `
        0    1   2    3   4    5   6    7   8    9   10   11  12 years
1 clerk ●━━━━━━ 3–5 ━━━━━━◉━━━━━━━━━━ 4–8 ━━━━━━━━━━━●            7–13 y
                          shop-lead                  director   quickest
2 clerk ●──── 2–4 ────●───────────────── 6+ ──────────────────●     8+ y
                      buyer                                   director
`},
		{"in little room the goal's name begins before its sign", ways(t, careerstest.Graph(t, shop), "clerk", "director"), 39, 2, 1, timeline.Marks{Way: 1, Stop: 2}, `
  0    2   4    6   8    10  12 years
1 ●─ 3–5 ──●──── 4–8 ────●       7–13 y
  clerk    shop-lead director  quickest

2 ●━2–4━━●━━━━━━━ 6+ ━━━━━━━━◉     8+ y
  clerk  buyer               director
`},
		{"without names", ways(t, careerstest.Graph(t, shop), "clerk", "director"), 39, 0, 0, nobody, `
  0    2    4    6   8    10   12 years
1 ●── 3–5 ──●──── 4–8 ────●      7–13 y
2 ●─2–4──●──────── 6+ ─────────●   8+ y
`},
		{"from the start", ways(t, careerstest.Graph(t, shop), careers.FromEntry, "director"), 72, 1, 0, nobody, `
         0       2      4       6      8       10     12      14 years
1 school ●── 2 ──●──── 3–5 ─────●──────── 4–8 ────────●           9–15 y
                 clerk          shop-lead             director  quickest
2 school ●── 2 ──●── 2–4 ───●────────────── 6+ ───────────────●    10+ y
                 clerk      buyer                             director
`},
		{"nobody knows how long", ways(t, careerstest.Graph(t, "dev -> lead\nlead -> cto 2\ndev -> boss 4\nboss -> cto 1"), "dev", "cto"), 60, 1, 0, timeline.Marks{Way: 0, Stop: 0}, `
      0        1        2       3        4        5 years
1 dev ◉┅┅┅┅┅┅┅ ? ┅┅┅┅┅┅┅●━━━━━━ 2 ━━━━━━━●           2 y + ?
                        lead             cto        quickest
2 dev ●─────────────── 4 ────────────────●── 1 ───●      5 y
                                         boss     cto
`},
		{"one way is best for nothing", ways(t, careerstest.Graph(t, "dev -> lead"), "dev", "lead"), 36, 1, 0, nobody, `
  Length unknown
1 ●┄┄┄┄┄┄┄┄┄┄┄┄┄ ? ┄┄┄┄┄┄┄┄┄┄┄┄┄┄● ?
  dev                           lead
`},
		{"signs keep apart", ways(t, careerstest.Graph(t, "a -> b 1\nb -> c 1\nc -> d 1\nd -> e 40"), "a", "e"), 60, 2, 0, timeline.Marks{Way: 0, Stop: 1}, `
    0     5     10   15    20    25    30    35    40 years
1 a ●━◉━●━●━━━━━━━━━━━━━━━━━━━ 40 ━━━━━━━━━━━━━━━━━━━━● 43 y
      b c d 1                                         e
`},
		{"twelve stops", ways(t, uitest.Walk(t, 12, uitest.OneYear, letters), "n0", "n11"), 79, 3, 0, timeline.Marks{Way: 0, Stop: 4}, `
         0     1     2    3     4     5     6     7     8    9     10 years
1 stop-a ●━ 1 ━●━ 1 ━●━1━━●━ 1 ━◉━ 1 ━●━ 1 ━●━ 1 ━●━ 1 ━●━1━━●━ 1 ━●━ 1 ━● 11 y
               stop-b     stop-d      stop-f      stop-h     stop-j      stop-l
                     stop-c     stop-e      stop-g      stop-i     stop-k
`},
		{"twelve stops in little room, their years behind their names", ways(t, uitest.Walk(t, 12, uitest.OneYear, letters), "n0", "n11"), 39, 3, 0, nobody, `
  0     2    4     6     8    10 years
1 ●──●──●─●──●──●──●──●──●─●──●──● 11 y
  stop-a  stop-d 1 stop-g  stop-j 1
     stop-b  stop-e 1 stop-h  stop-k 1
        stop-c  stop-f 1 stop-i  stop-l
`},
		{"wide names, whole in short", ways(t, uitest.Walk(t, 12, uitest.OneYear, uitest.Wide), "n0", "n11"), 79, 2, 0, nobody, `
         0     1     2    3     4     5     6     7     8    9     10 years
1 開発00 ●─ 1 ─●─ 1 ─●─1──●─ 1 ─●─ 1 ─●─ 1 ─●─ 1 ─●─ 1 ─●─1──●─ 1 ─●─ 1 ─● 11 y
               開発01     開発03      開発05      開発07     開発09      開発11
                     開発02     開発04      開発06      開発08     開発10
`},
		{"wide names in little room, cut", ways(t, uitest.Walk(t, 12, uitest.OneYear, uitest.Wide), "n0", "n11"), 39, 2, 0, nobody, `
  0     2    4     6     8    10 years
1 ●──●──●─●──●──●──●──●──●─●──●──● 11 y
  開発… 開…  開発… 開発… 開…  開発10 1
     開…  開発… 開発… 開…  開発… 開発11
`},
	} {
		d := c.ways.Lay(c.width, c.names, c.between)
		if got := spaced(d.Draw(c.marks).String()); got != strings.TrimPrefix(c.want, "\n") {
			t.Errorf("%s:\n%swant%s", c.name, got, c.want)
		}
	}
}

func TestAWayIsSaidToBeBestByWhatItBeatsAllOthersShown(t *testing.T) {
	g := careerstest.BuiltIn(t)
	for _, lang := range uitest.Languages() {
		w := i18n.In(lang)
		got := timeline.Of(g, w, careers.Quickest, plan(t, g, "bts-sio", "cto", careers.Quickest)).Lay(119, 1, 0).Draw(timeline.Marks{Way: -1}).String()
		lines := strings.Split(got, "\n")
		if !strings.HasSuffix(lines[2], " "+w.Plan.Best[careers.Quickest]) || strings.Count(got, w.Plan.Best[careers.Quickest]) != 1 {
			t.Errorf("%v: got\n%s", lang, got)
		}
	}
}

func TestInASCIIEachCellKeepsItsPlace(t *testing.T) {
	d := ways(t, careerstest.Graph(t, shop), "clerk", "director").Lay(60, 1, 0)
	want := `
        0      2      4      6      8      10     12 years
1 clerk *==== 3-5 ====@======= 4-8 ========*          7-13 y
                      shop-lead           director  quickest
2 clerk *-- 2-4 ---*------------- 6+ -------------*     8+ y
                   buyer                          director
`
	if got := ascii.Cells(d.Draw(timeline.Marks{Way: 0, Stop: 1}).String()); got != strings.TrimPrefix(want, "\n") {
		t.Errorf("got\n%swant%s", got, want)
	}
}

// Every drawing that a width and a number of rows allow: nothing is wider, each station has its
// sign, in the order of the route, at its year or as near behind the one before as signs may
// come; names begin below or before their signs and overlap nothing; a cut is marked.
func TestDrawingsHoldAtEverySize(t *testing.T) {
	g := careerstest.BuiltIn(t)
	all := []*timeline.Ways{
		ways(t, g, "bts-sio", "cto"), ways(t, g, careers.FromEntry, "cio"), ways(t, uitest.Workshop(t), careers.FromEntry, "workshop-head"),
		ways(t, uitest.Walk(t, 12, uitest.OneYear, uitest.Wide), "n0", "n11"), ways(t, uitest.Walk(t, 26, uitest.OneYear, letters), "n0", "n25"), ways(t, careerstest.Graph(t, "a -> b 1\nb -> c 60"), "a", "c"),
	}
	for _, w := range all {
		for width := 18; width <= 210; width += 3 {
			for names := range 4 {
				if len(w.Graph.Stations) > 12 && width < 39 {
					continue // more stops than cells
				}
				d := w.Lay(width, names, names%2)
				grid := d.Draw(timeline.Marks{Way: 0, Stop: 1})
				uitest.Fits(t, strings.TrimSuffix(grid.String(), "\n"), width, d.H)
				for _, r := range d.Rails {
					checkRail(t, w, d, r, grid)
				}
				if t.Failed() {
					t.Fatalf("at %d with %d rows of names:\n%s", width, names, grid)
				}
			}
		}
	}
}

func checkRail(t *testing.T, w *timeline.Ways, d *timeline.Drawing, r timeline.Rail, grid *rail.Grid) {
	t.Helper()
	for i, s := range r.Stations {
		if sign := grid.At(s.X, r.Row); sign.Of != s.Of || !strings.Contains("●◉", sign.Text) {
			t.Errorf("stop %d has the sign %q", i, sign.Text)
		}
		if i > 0 && s.X <= r.Stations[i-1].X {
			t.Errorf("stop %d stands at %d, the one before at %d", i, s.X, r.Stations[i-1].X)
		}
		if x := d.X(s.HalfYears); len(r.Stations) < 6 && abs(s.X-x) > 2*i {
			t.Errorf("stop %d stands at %d, its year at %d", i, s.X, x)
		}
		whole := false
		for _, name := range w.Graph.Stations[s.Of].Names {
			whole = whole || strings.HasPrefix(s.Name, name)
		}
		if s.Name != "" && !whole && !strings.HasSuffix(s.Name, "…") {
			t.Errorf("stop %d is called %q", i, s.Name)
		}
		for k, o := range r.Stations[:i] {
			if o.NameRow == s.NameRow && s.Name != "" && o.NameX+ansi.StringWidthWc(o.Name) >= s.NameX+1 && o.Name != "" {
				t.Errorf("the names of the stops %d and %d touch: %q, %q", k, i, o.Name, s.Name)
			}
		}
	}
}

func abs(n int) int { return max(n, -n) }

// What the cursor does changes how cells look, and nothing else.
func TestNothingMovesWithTheCursor(t *testing.T) {
	w := ways(t, careerstest.BuiltIn(t), "bts-sio", "cto")
	d := w.Lay(79, 2, 1)
	places := func(m timeline.Marks) string {
		return strings.NewReplacer("━", "─", "◉", "●", "┅", "┄").Replace(d.Draw(m).String())
	}
	for way, r := range d.Rails {
		for stop := range r.Stations {
			if got, want := places(timeline.Marks{Way: way, Stop: stop}), places(timeline.Marks{Way: -1, Stop: -1}); got != want {
				t.Errorf("with stop %d of way %d chosen:\n%swant\n%s", stop, way, got, want)
			}
		}
	}
}

func TestTheNearestStopIsThatUnderTheMouse(t *testing.T) {
	r := ways(t, careerstest.Graph(t, shop), "clerk", "director").Lay(72, 1, 0).Rails[0]
	for i, s := range r.Stations {
		for _, x := range []int{s.X - 1, s.X, s.X + 2} {
			if got := r.Nearest(x); got != i {
				t.Errorf("at %d stands stop %d, not %d", x, i, got)
			}
		}
	}
}

// Each job has a row for each figure that stands there, whatever the routes that lead over it;
// where there is none the row says why, and where there is none at all there is no strip.
func TestPayHasARowForEachJobAndFigure(t *testing.T) {
	g, w := uitest.Workshop(t), i18n.In(language.English)
	for _, c := range []struct {
		from, to careers.NodeID
		want     string
	}{
		{"joiner", "workshop-head", "Joiner 20000 behind 1\nLead joiner 33000 behind 0\nWorkshop head 40000 behind 0\n"},
		{"bac-wood", "workshop-head", "Joiner 20000 behind 1\nLead joiner 33000 behind 0\nWorkshop head 40000 behind 0\nDraughting – No starting pay is published.\n"},
		{careers.FromEntry, "draughtsperson", ""},
	} {
		var got strings.Builder
		for _, r := range timeline.Pay(g, w, plan(t, g, c.from, c.to, careers.Quickest).Routes...) {
			if r.Pay == nil {
				fmt.Fprintf(&got, "%s – %s\n", r.Label, r.None)
				continue
			}
			fmt.Fprintf(&got, "%s %d behind %d\n", r.Label, r.Pay.Low.Whole(), len(r.Behind))
		}
		if got.String() != c.want {
			t.Errorf("to %s:\n%swant\n%s", c.to, got.String(), c.want)
		}
	}
}
