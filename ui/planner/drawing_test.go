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
		{"two columns, the chart as high as there is room", workshop, "joiner", "workshop-head", 112, 30, "", 0, 2, `
 Joiner → Workshop head
▶ quickest  best paid  fewest new skills  staying technical
► 1 … ─ 3–5 y → Lead joiner ─ 4–6 y → Workshop head    │ 1 Joiner
    7 to 11 years, 2 skills to learn, €40–55k          │   the start
    (S3 2023, Paris) at the goal                       │   ■ Pay: junior, €20,000–22,000 gross per year,
    2 steps, all backed by sources; route named by the │     original sheet, undated [S1]
    original job sheet [S1]                            │   · Official source: junior, €23,000 gross per year,
  2 Joiner ─ 8–12 y → Workshop head                    │     France, 2024 [S2]
    8 to 12 years, 2 skills to learn, €40–55k          │
    (S3 2023, Paris) at the goal                       │ 2 Lead joiner
    1 step, backed by a source                         │   promotion, after 3 to 5 years in the job
                                                       │   → ~One takes on a team. Step backed by [S2, S3]
 Ranked by: years before arrival (middle of each       │   + To learn (1), level on arrival: Leading people ~2/4
 range).                                               │   - Used less day to day: Sanding (~Left to the team)
 Other routes exist: everyone has their own pace.      │   ■ Pay: on taking the post, €33,000 gross per year,
                                                       │     France, 2024 [S2]
 Pay on the way, €k gross per year                     │
    │                ┊                     ┊▲▲▲▲▲▲▲▲▲  │ 3 Workshop head
    │                ┊▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄┊           │   promotion, after 4 to 6 years in the job, 7 to 11
 25 ┤                ┊                     ┊           │   years in all
    │▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀┊                     ┊           │   → ~One takes on the whole workshop. Step backed by
    │                ┊                     ┊           │     [S1]
  0 ┤                ┊                     ┊           │   + To learn (1), level on arrival: Quotes ~2/4
    └┴───┴───┴────┴───┴───┴────┴───┴───┴────┴───┴───┴  │   ■ Pay: all levels, €40,000–55,000 gross per year,
             1                  2               3      │     Paris, 2023 [S3]
     0   1   2    3   4   5    6   7   8    9   10 11  │
 years (middle of each range)                          │
 ┊ These pay figures come from different sources,      │
 years or places: from step to step, they cannot be    │
 compared.                                             │`},
		{"two columns, no room for the chart beside the story", workshop, "joiner", "workshop-head", 120, 20, "down end", 0, 7, `
 Joiner → Workshop head                                                                                       ↑ 16 above
▶ quickest  best paid  fewest new skills  staying technical
  1 Joiner ─ 3–5 y → Lead joiner ─ 4–6 y → Workshop head   │  Pay on the way, €k gross per year
    7 to 11 years, 2 skills to learn, €40–55k (S3 2023,    │     │                                           ┊▲▲▲▲▲▲▲▲▲
    Paris) at the goal                                     │  40 ┤                                           ┊▀▀▀▀▀▀▀▀▀
    2 steps, all backed by sources; route named by the     │     │                                           ┊
    original job sheet [S1]                                │  30 ┤                                           ┊
► 2 Joiner ─ 8–12 y → Workshop head                        │     │                                           ┊
    8 to 12 years, 2 skills to learn, €40–55k (S3 2023,    │     │▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄┊
    Paris) at the goal                                     │  20 ┤▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀┊
    1 step, backed by a source                             │     │                                           ┊
                                                           │  10 ┤                                           ┊
 Ranked by: years before arrival (middle of each range).   │     │                                           ┊
 Other routes exist: everyone has their own pace.          │   0 ┤                                           ┊
                                                           │     └┴───┴───┴────┴───┴────┴───┴───┴────┴───┴────┴───┴───┴
                                                           │                           1                          2
                                                           │      0   1   2    3   4    5   6   7    8   9    10  11 12
                                                           │  years (middle of each range)
                                                           │  ┊ These pay figures come from different sources, years or
                                                           │  places: from step to step, they cannot be compared.`},
		{"two columns, no room for all routes", workshop, careers.FromEntry, "workshop-head", 120, 14, "", 0, 2, `
 the school certificate → Workshop head                                                                       ↓ 36 below
▶ quickest  best paid  fewest new skills  staying technical
► 1 CAP ─ 2 y → Joiner ─ 3–5 y → Lead ─ 4–6 y → Head       │ 1 Joinery diploma
    9 to 13 years, 4 skills to learn, €40–55k (S3 2023,    │   the start
    Paris) at the goal                                     │   + What you learn there (1), level at the end: Joints ~2/4
    3 steps, all backed by sources; from “Joiner” on,      │
    route named by the original job sheet [S1]             │ 2 Joiner
  2 Wood bac ─ 3 y → BTS ─ 2 y → Joiner ─ 8–12 y → Head    │   first job, after 2 years of training
    13 to 17 years, 5 skills to learn, €40–55k (S3 2023,   │   → ~Workshops hire at this level. Step backed by [S2]
    Paris) at the goal                                     │   + To learn (1), level on arrival: Sanding ~1/4
    3 steps: 1 backed by a source, 2 our own estimates     │   ■ Pay: junior, €20,000–22,000 gross per year, original
  3 Wood bac ─ 3 y → Draughting ─ ~7–9 y → Workshop head   │     sheet, undated [S1]
    ~10 to 12 years, 4 skills to learn, €40–55k (S3 2023,  │   · Official source: junior, €23,000 gross per year,
…                                                          │     France, 2024 [S2]`},
		{"two columns, no route", shop, "clerk", "guard", 112, 14, "", 0, 2, `
 clerk → guard
▶ quickest  best paid  fewest new skills  staying technical
 No known route leads from “clerk” to “guard”.         │
 The closest you can reach: buyer.                     │
 ► Enter: plan to buyer                                │
                                                       │
                                                       │
                                                       │
                                                       │
                                                       │
                                                       │
                                                       │
                                                       │
                                                       │`},
		{"one column, a line too low for two", workshop, "joiner", "workshop-head", 112, 13, "pgdown", 0, 0, `
 Joiner → Workshop head                                                                   ↑ 10 above  ↓ 19 below
▶ quickest  best paid  fewest new skills  staying technical
 25 ┤                                     ┊                                              ┊
    │▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀┊                                              ┊
    │                                     ┊                                              ┊
  0 ┤                                     ┊                                              ┊
    └┴────────┴─────────┴────────┴─────────┴────────┴─────────┴────────┴─────────┴────────┴─────────┴────────┴
                       1                                          2                                3
     0        1         2        3         4        5         6        7         8        9         10      11
 years (middle of each range)
 ┊ These pay figures come from different sources, years or places: from step to step, they cannot be compared.

 Ranked by: years before arrival (middle of each range).`},
		{"one column, a cell too narrow for two", workshop, "joiner", "workshop-head", 111, 17, "end", 0, 0, `
 Joiner → Workshop head                                                                              ↑ 25 above
▶ quickest  best paid  fewest new skills  staying technical
  ■ Pay: junior, €20,000–22,000 gross per year, original sheet, undated [S1]
  · Official source: junior, €23,000 gross per year, France, 2024 [S2]

2 Lead joiner
  promotion, after 3 to 5 years in the job
  → ~One takes on a team. Step backed by [S2, S3]
  + To learn (1), level on arrival: Leading people ~2/4
  - Used less day to day: Sanding (~Left to the team)
  ■ Pay: on taking the post, €33,000 gross per year, France, 2024 [S2]

3 Workshop head
  promotion, after 4 to 6 years in the job, 7 to 11 years in all
  → ~One takes on the whole workshop. Step backed by [S1]
  + To learn (1), level on arrival: Quotes ~2/4
  ■ Pay: all levels, €40,000–55,000 gross per year, Paris, 2023 [S3]`},
		{"one column, many words", workshop, "joiner", "workshop-head", 60, 22, "down", 0, 7, `
 Joiner → Workshop head                           ↓ 23 below
▶ quickest  best paid  fewest new skills  staying technical
  1 Joiner ─ 3–5 y → Lead joiner ─ 4–6 y → Workshop head
    7 to 11 years, 2 skills to learn, €40–55k (S3 2023,
    Paris) at the goal
    2 steps, all backed by sources; route named by the
    original job sheet [S1]
► 2 Joiner ─ 8–12 y → Workshop head
    8 to 12 years, 2 skills to learn, €40–55k (S3 2023,
    Paris) at the goal
    1 step, backed by a source

 Pay on the way, €k gross per year
    │                                           ┊▲▲▲▲▲▲▲▲▲
    │                                           ┊
    │                                           ┊
 25 ┤▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄┊
    │                                           ┊
    │                                           ┊
  0 ┤                                           ┊
    └┴───┴───┴────┴───┴────┴───┴───┴────┴───┴────┴───┴───┴
                          1                          2`},
		{"one column, few words", workshop, careers.FromEntry, "workshop-head", 59, 17, "down", 0, 6, `
 the school certificate → Workshop head          ↓ 47 below
▶ quickest  best paid  fewest new skills ›
 1 CAP ─ 2 y → Joiner ─ 3–5 y → Lead ─ 4–6 y → Head
   9–13 y, 4 to learn, €40–55k
   3 steps, all backed by sources; from “Joiner” on, route
   named by the original job sheet [S1]
►2 Wood bac ─ 3 y → BTS ─ 2 y → Joiner ─ 8–12 y → Head
   13–17 y, 5 to learn, €40–55k
   3 steps: 1 backed by a source, 2 our own estimates
 3 Wood bac ─ 3 y → Draughting ─ ~7–9 y → Workshop head
   ~10–12 y, 4 to learn, €40–55k
   2 steps, all our own estimates

 Pay on the way, €k gross per year
    │                                           ┊▲▲▲▲▲▲▲▲
    │                                           ┊
 25 ┤                                           ┊`},
		{"one column, the names of a way on several lines", shop, "clerk", "director", 40, 22, "down", 0, 6, `
 clerk → director             ↓ 12 below
▶ quickest  best paid ›
 1 clerk ─ 3–5 y → sho~3
   ─ 4–8 y → director
   7–13 y, nothing essential to learn
   2 steps, all our own estimates
►2 … ─ 2–4 y → buyer ─ 6+ y → director
   8+ y, nothing essential to learn
   2 steps, all our own estimates

 Ranked by: years before arrival
 (middle of each range).
 Other routes exist: everyone has their
 own pace.

1 clerk
  the start
  · No published pay.

2 buyer
  change of occupation, after 2 to 4
  years in the job`},
		{"hardly any room", shop, "clerk", "director", 30, 14, "", 0, 2, `
 clerk → director          ↓29
▶ quickest  best paid ›
►1 clerk ─ 3–5 y → sho~3
   ─ 4–8 y → director
   7–13 y, nothing essential
   to learn
   2 steps, all our own
   estimates
 2 clerk ─ 2–4 y → buyer
   ─ 6+ y → director
   8+ y, nothing essential to
   learn
   2 steps, all our own
   estimates`},
	} {
		d.check(t)
	}
}

func TestGoalsAreListedAsTheRoomAllows(t *testing.T) {
	workshop, shop := uitest.Workshop(t), careerstest.Graph(t, shop)
	for _, d := range []drawn{
		{"room for how far each goal is", workshop, careers.FromEntry, "", 44, 8, "down", 11, 0, `
 Where to? a few letters, or ↑ ↓
 From the school certificate      ↓ 3 below
 A route leads there
  Workshop head     ~10 to 12 years, 2 steps
► Lead joiner       5 to 7 years, 2 steps
  Self-employed     ~4 to 6 years, 2 steps
  Joiner            2 years, 1 step
  Draughtsperson    3 years, 1 step`},
		{"a cell too narrow for it", workshop, careers.FromEntry, "", 43, 8, "down down down down down down", 11, 0, `
 Where to? a few letters, or ↑ ↓
 From the school certificate         ↑2 ↓1
  Lead joiner
  Self-employed joiner
  Joiner
  Draughtsperson
  Joinery diploma
► Baccalauréat in wood`},
		{"no room for the titles", workshop, careers.FromEntry, "", 20, 9, "", 10, 0, `
 Where to?a few let…
 From the schoo… ↓2
 A route leads there
► Workshop head
  Lead joiner
  Self-employed
  Joiner
  Draughtsperson
  Joinery diploma`},
		{"what is nearest to a misspelt goal", shop, "clerk", "", 60, 12, "b u y x z", 16, 0, `
 Where to? buyxz
 From clerk
 No results for “buyxz”.
 Closest matches
► buyer  2 to 4 years, 1 step`},
	} {
		d.check(t)
	}
}
