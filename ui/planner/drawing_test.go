package planner_test

import (
	"strings"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/ui/internal/uitest"
)

// drawn is a whole screen, and where its cursor stands.
type drawn struct {
	name          string
	graph         *careers.Graph
	from, to      careers.NodeID
	width, height int
	keys          string
	x, y          int
	want          string
}

func (d drawn) check(t *testing.T) {
	t.Helper()
	p, _ := open(t, d.graph, language.English, d.from, d.to, d.width, d.height)
	uitest.Press(p, strings.Fields(d.keys)...)
	if got, want := shown(p), strings.TrimPrefix(d.want, "\n"); got != want {
		t.Errorf("%s: got\n%s\nwant\n%s", d.name, got, want)
	}
	if x, y, ok := p.Cursor(); x != d.x || y != d.y || !ok {
		t.Errorf("%s: the cursor stands at %d, %d, want %d, %d", d.name, x, y, d.x, d.y)
	}
}

func TestRoutesAreDrawnAsTheRoomAllows(t *testing.T) {
	workshop, shop := uitest.Workshop(t), careerstest.Graph(t, shop)
	for _, d := range []drawn{
		{"routes, pay and the chosen stop on one screen of a classroom", workshop, "joiner", "workshop-head", 80, 22, "right", 34, 2, `
▶ quickest  best paid  fewest new skills  staying technical
          0     1     2     3     4     5    6     7     8     9     10 years
 1 Joiner ●━━━━━━━━━ 3–5 ━━━━━━━━━◉━━━━━━━━━━━ 4–6 ━━━━━━━━━━━━●         7–11 y
                                  Lead joiner                  Head    quickest

 2 Joiner ●────────────────────────── 8–12 ──────────────────────────●   8–12 y
                                                                     Head

 PAY, ROUTE 1   0       10      20       30      40    €k gross per year
 Joiner         ·       ·       □□□─     ·       ·     jun. €20–22k   undated
 Lead joiner    ·       ·       ·        · ■     ·     entry €33k     2024
 Workshop head  ·       ·       ·        ·       ■■■■▶ all €40–55k    2023
 Source, year, place or unit differ: these bars in a row are no pay rise.
─────────────────────────────────────────────────────────────── Space read all ─
 Lead joiner · promotion, after 3 to 5 years in the job
 ~One takes on a team.
 + To learn (1): Leading people
 - Used less day to day: Sanding
 Pay: entry €33k, France, 2024 · Institut, 2024`},
		{"at its start a route is told as a whole", workshop, careers.FromEntry, "workshop-head", 80, 22, "down down", 12, 8, `
▶ quickest  best paid  fewest new skills  staying technical
            0       2      4       6      8       10      12     14 years
 1      CAP ●── 2 ──●──── 3–5 ─────●────── 4–6 ───────●                  9–13 y
                    Joiner         Lead joiner        Workshop head

 2 Wood bac ●─── 3 ────●── 2 ──●─────────────── 8–12 ────────────────●  13–17 y
                       BTS     Joiner                                Head

 3 Wood bac ◉━━━ 3 ━━━━●━━━━━━━━━━━━ ~7–9 ━━━━━━━━━━━━●                ~10–12 y
                       Draughting                     Workshop head

 PAY, ROUTE 3   0       10      20       30      40    €k gross per year
 Draughting     No starting pay is published.
 Workshop head  ·       ·       ·        ·       ■■■■▶ all €40–55k    2023
─────────────────────────────────────────────────────────────── Space read all ─
 Route 3: ~10 to 12 years, 4 skills to learn
 2 steps, all our own estimates.
 Ranked by: years before arrival (middle of each range). A route backed by
 sources, even in part, stands before those that rest on our estimates alone.
 Other routes exist: everyone has their own pace.
 Baccalauréat in wood · the start
 + What you learn there (1): Drawing`},
		{"the chosen stop in full", workshop, "joiner", "workshop-head", 80, 22, "right space", 34, 2, `
▶ quickest  best paid  fewest new skills  staying technical
          0     1     2     3     4     5    6     7     8     9     10 years
 1 Joiner ●━━━━━━━━━ 3–5 ━━━━━━━━━◉━━━━━━━━━━━ 4–6 ━━━━━━━━━━━━●         7–11 y
                                  Lead joiner                  Head    quickest
────────────────────────────────────────────────────────────────────────────────
 Lead joiner
 promotion, after 3 to 5 years in the job
 ~One takes on a team.
 Step backed by: Institut, 2024; Fédération, 2023.

 + To learn (1), level on arrival, our own estimates
   Leading people                                        ▪▪▫▫

 - Used less day to day
   Sanding (~Left to the team)

 Pay: on taking the post, €33,000 gross per year, France, 2024

   “Salaires du bois”, Institut, 2024
   “Enquête des ateliers”, Fédération, 2023`},
		{"in two columns", workshop, "joiner", "workshop-head", 112, 30, "right", 46, 2, `
▶ quickest  best paid  fewest new skills  staying technical
          0        1        2        3        4         5        6        7        8        9        10 years
 1 Joiner ●━━━━━━━━━━━━━━━ 3–5 ━━━━━━━━━━━━━━━◉━━━━━━━━━━━━━━━━━━━━ 4–6 ━━━━━━━━━━━━━━━━━━━━●            7–11 y
                                              Lead joiner                                   Head       quickest

 2 Joiner ●────────────────────────────────────────── 8–12 ──────────────────────────────────────────●   8–12 y
                                                                                                     Head
────────────────────────────────────────────────────────────────────────────────────────────────────────────────
 PAY        0     10    20     30    40   €k gross per year     │ Lead joiner
 Joiner     ·     ·     □□□    ·     ·    jun. €20–22k undated  │ promotion, after 3 to 5 years in the job
 Lead       ·     ·     ·      · ■   ·    entry €33k   2024     │ ~One takes on a team.
 Head       ·     ·     ·      ·     ■■■▶ all €40–55k  2023     │ Step backed by: Institut, 2024; Fédération,
 Source, year, place or unit differ: these bars in a row are    │ 2023.
 no pay rise.                                                   │
                                                                │ + To learn (1), level on arrival, our own
 Route 1: 7 to 11 years, 2 skills to learn                      │ estimates
 2 steps, each backed by a source. Route named by the original  │   Leading people                        ▪▪▫▫
 job sheet.                                                     │
 Ranked by: years before arrival (middle of each range). Other  │ - Used less day to day
 routes exist: everyone has their own pace.                     │   Sanding (~Left to the team)
   “Fiche métier”, Un lycée, undated                            │
                                                                │ Pay: on taking the post, €33,000 gross per
                                                                │ year, France, 2024
                                                                │
                                                                │   “Salaires du bois”, Institut, 2024
                                                                │   “Enquête des ateliers”, Fédération, 2023
                                                                │
                                                                │
                                                                │
                                                                │`},
		{"a row too low for two columns", workshop, "joiner", "workshop-head", 112, 19, "right", 46, 2, `
▶ quickest  best paid  fewest new skills  staying technical
          0        1        2        3        4         5        6        7        8        9        10 years
 1 Joiner ●━━━━━━━━━━━━━━━ 3–5 ━━━━━━━━━━━━━━━◉━━━━━━━━━━━━━━━━━━━━ 4–6 ━━━━━━━━━━━━━━━━━━━━●            7–11 y
                                              Lead joiner                                   Head       quickest
 2 Joiner ●────────────────────────────────────────── 8–12 ──────────────────────────────────────────●   8–12 y
                                                                                                     Head

 PAY, ROUTE 1   0       5      10      15      20     25      30      35     40     45 €k gross per year
 Joiner         ·       ·      ·       ·       □□□□─  ·       ·       ·      ·       · jun. €20–22k   undated
 Lead joiner    ·       ·      ·       ·       ·      ·       ·    ■  ·      ·       · entry €33k     2024
 Workshop head  ·       ·      ·       ·       ·      ·       ·       ·      ■■■■■■■■▶ all €40–55k    2023
 Source, year, place or unit differ: these bars in a row are no pay rise.
─────────────────────────────────────────────────────────────────────────────────────────────── Space read all ─
 Lead joiner · promotion, after 3 to 5 years in the job
 ~One takes on a team.
 + To learn (1): Leading people
 - Used less day to day: Sanding
 Pay: entry €33k, France, 2024 · Institut, 2024`},
		{"first stops are not named below 60 cells", workshop, "joiner", "workshop-head", 60, 18, "end", 44, 2, `
▶ quickest  best paid  fewest new skills  staying technical
   0    1   2    3   4    5    6   7    8   9    10 years
 1 ●━━━━━━ 3–5 ━━━━━━●━━━━━━━━ 4–6 ━━━━━━━━━◉        7–11 y
   Joiner            Lead joiner            Head   quickest
 2 ●─────────────────── 8–12 ────────────────────●   8–12 y
   Joiner                                        Head
 PAY        0    10    20   30   40   €k gross per year
 Joiner     ·    ·     □□   ·    ·    jun. €20–22k undated
 Lead       ·    ·     ·    · ■  ·    entry €33k   2024
 Head       ·    ·     ·    ·    ■■■▶ all €40–55k  2023
 Source, year, place or unit differ: these bars in a row
 are no pay rise.
─────────────────────────────────────────── Space read all ─
 Workshop head · promotion, after 4 to 6 years in the job
 ~One takes on the whole workshop.
 + To learn (1): Quotes
 Pay: all €40–55k, Paris, 2023 · Fédération, 2023`},
		{"a narrow screen", workshop, "joiner", "workshop-head", 40, 22, "end", 26, 2, `
▶ quickest  best paid ›
   0    2    4     6    8    10 years
 1 ●━━ 3–5 ━━●━━━ 4–6 ━━━━◉      7–11 y
   Joiner    Lead joiner Head  quickest

 2 ●───────── 8–12 ──────────●   8–12 y
   Joiner                    Head

 PAY     0     25     €k gross per year
 Joiner  ·    □─      jun. €20–22k
 Lead    ·     · ■    entry €33k   2024
 Head    ·     ·   ■▶ all €40–55k  2023
 Source, year, place or unit differ:
 these bars in a row are no pay rise.
─────────────────────── Space read all ─
 Head · promotion, after 4 to 6 years
 in the job
 ~One takes on the whole workshop.
 + To learn (1): Quotes
 Pay: all €40–55k, Paris, 2023 ·
 Fédération, 2023`},
		{"the smallest screen: rails, and the chosen stop below", workshop, "joiner", "workshop-head", 40, 10, "down end", 31, 3, `
▶ quickest  best paid ›
   0     2    4     6    8     10 years
 1 ●── 3–5 ───●──── 4–6 ────●    7–11 y
 2 ●━━━━━━━━━━ 8–12 ━━━━━━━━━━━◉ 8–12 y
─────────────────────── Space read all ─
 Head · promotion, after 8 to 12 years…
 The workshop stays small.
 + To learn (2): Quotes, Leading people
 - Used less day to day: Sanding
 Pay: all €40–55k, Paris, 2023 · Fédér…`},
		{"the smallest screen, the chosen stop in full", workshop, "joiner", "workshop-head", 40, 10, "right space", 14, 2, `
▶ quickest  best paid ›
   0     2    4     6    8     10 years
 1 ●━━ 3–5 ━━━◉━━━━ 4–6 ━━━━●    7–11 y
────────────────────────────────────────
 Lead joiner
 promotion, after 3 to 5 years in the
 job
 ~One takes on a team.
 Step backed by: Institut, 2024;
 ↓ 15 below`},
		{"hardly any room", shop, "clerk", "director", 30, 5, "down", 3, 2, `
▶ quickest  (best paid) ›
   0    3   6    9   12 years
 2 ◉━━━━●━━━━ 6+ ━━━━●   8+ y
──────────────────────────────
 Route 2: 8 years or more, n…`},
		{"nobody publishes pay", shop, "clerk", "director", 60, 20, "right", 18, 2, `
▶ quickest  (best paid)  fewest new skills ›
   0       2      4       6       8      10      12 years
 1 ●━━━━ 3–5 ━━━━━◉━━━━━━━━ 4–8 ━━━━━━━━━●           7–13 y
   clerk          shop-lead              director  quickest

 2 ●─── 2–4 ───●────────────── 6+ ───────────────●     8+ y
   clerk       buyer                             director
────────────────────────────────────────────────────────────
 shop-lead
 promotion, after 3 to 5 years in the job
 ~clerk → shop-lead
 Step: our own estimate.
 This data calls no skill essential here.

 No pay in this data.`},
		{"no route", shop, "clerk", "guard", 112, 24, "", 0, 1, `

 No known route leads from “clerk” to “guard”.
 The closest you can reach: buyer.
 ► Enter: plan to buyer`},
		{"start and goal are the same", shop, "clerk", "clerk", 60, 12, "", 0, 1, `

 Start and goal are the same.`},
	} {
		d.check(t)
	}
}

func TestGoalsAreListedAsTheRoomAllows(t *testing.T) {
	workshop, shop := uitest.Workshop(t), careerstest.Graph(t, shop)
	for _, d := range []drawn{
		{"the lowest level first, of a level the nearest; the chosen goal below", workshop, careers.FromEntry, "", 80, 16, "down", 11, 0, `
 Where to? a few letters, ↑ ↓, or P on the map
 From the school certificate             0        11 years
  Level 0        ● Joinery diploma
▌                ● Baccalauréat in wood
                 ● Wood BTS              ━━━                2 y         1 step
  Level 1        ● Joiner                ━━━                2 y         1 step
                 ● Draughtsperson        ━━━━               3 y         1 step
  Level 2        ● Self-employed joiner  ━━━━━━━            ~4–6 y      2 steps
                 ● Lead joiner           ━━━━━━━━━          5–7 y       2 steps
  Level 3        ● Workshop head         ━━━━━━━━━━━━━━━━━  ~10–12 y    2 steps


────────────────────────────────────────────────────────────────────────────────
 Baccalauréat in wood · Level 0
 A baccalauréat around wood.`},
		{"no steps where there is little room", workshop, careers.FromEntry, "", 44, 8, "down", 11, 0, `
 Where to? a few letters, ↑ ↓, or P on the …
 From the school certificate      ↓ 2 below
  ● Joinery CAP
▌ ● Wood bac
  ● Wood BTS      ━━              2 y
  ● Joiner        ━━              2 y
  ● Draughting    ━━━             3 y
  ● Self-employed ━━━━━━          ~4–6 y`},
		{"names alone", workshop, careers.FromEntry, "", 20, 9, "", 10, 0, `
 Where to?a few let…
 From the school…↓1
▌ ● Joinery diploma
  ● Wood bac
  ● Wood BTS
  ● Joiner
  ● Draughtsperson
  ● Self-employed
  ● Lead joiner`},
		{"what no route leads to comes last", shop, "clerk", "", 60, 12, "", 11, 0, `
 Where to? a few letters, ↑ ↓, or P on the map
 From clerk               0   10 years
▌ ● buyer                 ━━━           2–4 y       1 step
  ● shop-lead             ━━━━          3–5 y       1 step
  ● director              ━━━━━━━━━━━━  7–13 y      2 steps
 No known route from here
  ● school
  ● evening-school
  ● guard`},
		{"from the start", shop, "clerk", "", 60, 12, "tab", 11, 0, `
 Where to? a few letters, ↑ ↓, or P on the map
 From the start           0   12 years
  ● school
  ● evening-school
▌ ● clerk                 ━━            2 y         1 step
  ● buyer                 ━━━━━         4–6 y       2 steps
  ● shop-lead             ━━━━━━        5–7 y       2 steps
  ● director              ━━━━━━━━━━━━  9–15 y      3 steps
 No known route from here
  ● guard`},
		{"what is nearest to a misspelt goal", shop, "clerk", "", 60, 12, "b u y x z", 16, 0, `
 Where to? buyxz
 From clerk               0   10 years
 No results for “buyxz”.
 Closest matches
▌ ● buyer                 ━━━           2–4 y       1 step`},
		{"what leads to a goal", shop, "clerk", "director", 60, 12, "r", 0, 2, `
 What leads to “director”
                          0   13 years
▌ ● school                ━━━━━━━━━━━   9–15 y      3 steps
  ● evening-school        ━━━━━━━━━━━━  10–16 y     3 steps
  ● guard                 ━━━━━━━━━     7–13 y + ?  3 steps
  ● clerk                 ━━━━━━━━━     7–13 y      2 steps
  ● shop-lead             ━━━━━         4–8 y       1 step
  ● buyer                 ━━━━━━━━      6+ y        1 step`},
		{"where one can go", shop, "clerk", "director", 60, 15, "r r", 0, 2, `
 Where to go from “clerk”
                          0   10 years
▌ ● buyer                 ━━━           2–4 y       1 step
  ● shop-lead             ━━━━          3–5 y       1 step
  ● director              ━━━━━━━━━━━━  7–13 y      2 steps






────────────────────────────────────────────────────────────
 buyer · Level 2 · 2 to 4 years
 buyer`},
	} {
		d.check(t)
	}
}
