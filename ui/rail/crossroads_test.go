package rail

import (
	"fmt"
	"strings"
	"testing"
)

// aroundOf makes a graph of lines "from kind to low years"; kind is written as its
// line. Names are words with forms between slashes.
func aroundOf(t testing.TB, stations, steps string) *Graph {
	t.Helper()
	g := &Graph{Columns: []Column{{[]string{"Training"}}, {[]string{"First job", "Start"}}, {[]string{"Reference", "Ref."}}, {[]string{"Leadership", "Lead"}}}}
	index := map[string]int{}
	for line := range strings.Lines(strings.TrimSpace(stations)) {
		f := strings.Split(strings.TrimSpace(line), "|")
		s := Station{Key: f[0], Names: strings.Split(f[2], "/"), Note: f[3], Track: len(index)%7 + 1}
		fmt.Sscan(f[1], &s.Column)
		s.Training = s.Column == 0
		index[s.Key] = len(g.Stations)
		g.Stations = append(g.Stations, s)
	}
	for line := range strings.Lines(strings.TrimSpace(steps)) {
		var from, kind, to, years string
		var low int
		fmt.Sscan(line, &from, &kind, &to, &low, &years)
		s := Step{From: index[from], To: index[to], Low: low, Years: strings.ReplaceAll(years, "_", " ")}
		for k := range Kind(Kinds) {
			if taps[Unicode][k] == kind && !(g.Stations[s.From].Training && (k == Promotion || k == Specialisation)) {
				s.Kind = k
				break
			}
		}
		g.Steps = append(g.Steps, s)
	}
	g.Index()
	return g
}

func captionsOf() *Captions {
	return &Captions{
		From:   func(both int) string { return fmt.Sprintf("COMING FROM (+ %d ◄)", both) },
		Kinds:  [Kinds]string{"MOVE UP", "SPECIALISE", "CHANGE CRAFT", "ALONGSIDE", "STUDY ON", "START WORK", "GO BACK", "NEAR BY"},
		Legend: [Kinds]string{"move up", "specialise", "change craft", "alongside", "study on", "start work", "go back", "near by"},
		Back:   "one can come back", Length: "long line = more years",
		More:    func(n int) string { return fmt.Sprint(n, " more") },
		Folded:  func(n int) string { return fmt.Sprint("and ", n, " more") },
		Origins: func(n int) string { return fmt.Sprint(n, " ways here, left arrow to see them") },
	}
}

func backend(t testing.TB) *Graph {
	return aroundOf(t, `
		back|1|Back-end developer/Back-end|45 k€
		bts|0|BTS SIO|
		boot|0|Bootcamp|
		bach|0|Bachelor of computing/Bachelor|
		lead|2|Lead developer/Lead dev.|55–65 k€
		data|2|Data engineer/Data|47 k€
		devops|2|DevOps engineer/DevOps|40 k€
		arch|2|Software architect/Architect|39–75 k€
		qa|1|Tester (QA)/QA|35 k€
		po|2|Product owner/PO|36–42 k€
		front|1|Front-end developer/Front-end|46 k€
		cto|3|Chief technology officer/CTO|75 k€
		manager|3|Engineering manager/Manager|`, `
		bts ━ back 2 2_years
		boot ━ back 0 ~0–1_year
		bach ━ back 3 3_years
		bts ─ bach 1 1_year
		back ━ lead 5 ~5–8_years
		back ─ devops 2 ~2–5_years
		back ─ arch 5 ~5–10_years
		back ╌ qa 1 ~1–4_years
		back ╌ data 2 ~2–5_years
		back ╌ po 3 ~3–6_years
		back ┄ front 1 ~1–3_years
		devops ╌ back 2 ~2–4_years
		front ┄ back 1 ~1–3_years
		qa ╌ back 2 ~2–4_years
		lead ━ manager 2 ~2–4_years
		lead ━ cto 4 ~4–8_years
		manager ┈ lead 1 ~1–2_years`)
}

// rows is a drawing without its blank rows.
func rows(c *Crossroads) string {
	var b strings.Builder
	for line := range strings.Lines(c.Grid().String()) {
		if strings.TrimSpace(line) != "" {
			b.WriteString(strings.TrimRight(line, " \n") + "\n")
		}
	}
	return b.String()
}

func TestACrossroadsAtEverySize(t *testing.T) {
	g := backend(t)
	lead, bts := g.Step(0, 4), g.Step(1, 0)
	for _, c := range []struct {
		w, h, chosen int
		symbols      Symbols
		want         string
	}{
		{80, 14, lead, Unicode, `
 Training › First job › Reference › Leadership
                                         MOVE UP
                                      ┏━━━━━━━━ ~5–8 years ━► Lead developer
                                      ┃  SPECIALISE
 COMING FROM (+ 3 ◄)                  ┠◄──── ~2–5 years ─► DevOps engineer
  BTS SIO ╶─╮                         ┠─────── ~5–10 years ─► Software architect
 Bootcamp ╶─┼──► Back-end developer ╺━┫  CHANGE CRAFT
 Bachelor ╶─╯    45 k€                ┠◄╌╌╌ ~1–4 years ╌► Tester (QA)
                 First job            ┠╌╌╌╌╌ ~2–5 years ╌► Data engineer
                                      ┠╌╌╌╌╌╌ ~3–6 years ╌► Product owner
                                      ┃  ALONGSIDE
                                      ┖◄┄┄┄ ~1–3 years ┄► Front-end developer
 ━━━ move up  ─── specialise  ╌╌╌ change craft  ┄┄┄ alongside
`},
		{80, 14, bts, ASCII, `
 Training ›[First job]› Reference › Leadership
                                         MOVE UP
                                      .======== ~5–8 years => Lead developer
                                      |  SPECIALISE
 COMING FROM (+ 3 ◄)                  +<---- ~2–5 years -> DevOps engineer
  BTS SIO --.                         +------- ~5–10 years -> Software architect
 Bootcamp --+-->[Back-end developer]==+  CHANGE CRAFT
 Bachelor --'    45 k€                +<~~~ ~1–4 years ~> Tester (QA)
                 First job            +~~~~~ ~2–5 years ~> Data engineer
                                      +~~~~~~ ~3–6 years ~> Product owner
                                      |  ALONGSIDE
                                      '<::: ~1–3 years :> Front-end developer
 === move up  --- specialise  ~~~ change craft  ::: alongside
`},
		{120, 26, lead, Unicode, `
 Training › First job › Reference › Leadership
                                                      MOVE UP
                                                   ┏━━━━━━━━━━━━━ ~5–8 years ━► Lead developer  55–65 k€
                                                   ┃
                                                   ┃  SPECIALISE
                                                   ┠◄────── ~2–5 years ─► DevOps engineer  40 k€
 COMING FROM (+ 3 ◄)                               ┠──────────── ~5–10 years ─► Software architect  39–75 k€
               BTS SIO ╶─╮                         ┃
              Bootcamp ╶─┼──► Back-end developer ╺━┫  CHANGE CRAFT
 Bachelor of computing ╶─╯    45 k€                ┠◄╌╌╌╌ ~1–4 years ╌► Tester (QA)  35 k€
                              First job            ┠╌╌╌╌╌╌╌ ~2–5 years ╌► Data engineer  47 k€
                                                   ┠╌╌╌╌╌╌╌╌╌ ~3–6 years ╌► Product owner  36–42 k€
                                                   ┃
                                                   ┃  ALONGSIDE
                                                   ┖◄┄┄┄┄ ~1–3 years ┄► Front-end developer  46 k€
 ━━━ move up  ─── specialise  ╌╌╌ change craft  ┄┄┄ alongside  ◄ one can come back   long line = more years
`},
		{200, 46, lead, Unicode, `
 Training › First job › Reference › Leadership
                                                      MOVE UP                                                        MOVE UP
                                                   ┏━━━━━━━━━━━━━ ~5–8 years ━► Lead developer  55–65 k€  ╺━━━━━━━┳◄━━━━━━ ~2–4 years ━► Engineering manager
                                                   ┃                                                              ┗━━━━━━━━━━━ ~4–8 years ━► Chief technology officer
                                                   ┃  SPECIALISE
                                                   ┠◄────── ~2–5 years ─► DevOps engineer  40 k€
 COMING FROM (+ 3 ◄)                               ┠──────────── ~5–10 years ─► Software architect  39–75 k€
               BTS SIO ╶─╮                         ┃
              Bootcamp ╶─┼──► Back-end developer ╺━┫  CHANGE CRAFT
 Bachelor of computing ╶─╯    45 k€                ┠◄╌╌╌╌ ~1–4 years ╌► Tester (QA)  35 k€
                              First job            ┠╌╌╌╌╌╌╌ ~2–5 years ╌► Data engineer  47 k€
                                                   ┠╌╌╌╌╌╌╌╌╌ ~3–6 years ╌► Product owner  36–42 k€
                                                   ┃
                                                   ┃  ALONGSIDE
                                                   ┖◄┄┄┄┄ ~1–3 years ┄► Front-end developer  46 k€
 ━━━ move up  ─── specialise  ╌╌╌ change craft  ┄┄┄ alongside  ◄ one can come back   long line = more years
`},
		{66, 14, lead, Unicode, `
 Training › First job › Reference › Leadership
                          MOVE UP
                       ┏━━━━━━━━ ~5–8 years ━► Lead developer
                       ┃  SPECIALISE
                       ┠◄──── ~2–5 years ─► DevOps engineer
                       ┠─────── ~5–10 years ─► Software architect
  Back-end developer ╺━┫  CHANGE CRAFT
  45 k€                ┠◄╌╌╌ ~1–4 years ╌► Tester (QA)
  First job            ┠╌╌╌╌╌ ~2–5 years ╌► Data engineer
                       ┠╌╌╌╌╌╌ ~3–6 years ╌► Product owner
  ◄ 3 ways here, left  ┃  ALONGSIDE
  arrow to see them    ┖◄┄┄┄ ~1–3 years ┄► Front-end developer
 ━━━ move up  ─── specialise  ╌╌╌ change craft  ┄┄┄ alongside
`},
		{66, 14, bts, Unicode, `
 Training › First job › Reference › Leadership
 COMING FROM (+ 3 ◄)
               BTS SIO ╶─╮
              Bootcamp ╶─┼──► Back-end developer
 Bachelor of computing ╶─╯    45 k€
                              First job
                              ► 7
`},
		{50, 14, lead, Unicode, `
 Training › First job › Reference › Leadership
 Back-end developer  45 k€
   ◄ 3 ways here, left arrow to see them
 MOVE UP
 ► Lead developer  ~5–8 years
 SPECIALISE
 ◆ DevOps engineer  ~2–5 years
 ► Software architect  ~5–10 years
 CHANGE CRAFT
 ◆ Tester (QA)  ~1–4 years
 ► Data engineer  ~2–5 years
 ► Product owner  ~3–6 years
 ALONGSIDE
 ◆ Front-end developer  ~1–3 years
`},
		{40, 8, g.Step(0, 9), Unicode, `
 Training › Start › Ref. › Lead
 Back-end developer  45 k€
   ◄ 3 ways here, left arrow to see them
 ↑ 4 more
 CHANGE CRAFT
 ► Data engineer  ~2–5 years
 ► Product owner  ~3–6 years
 ↓ 1 more
`},
		{40, 8, bts, ASCII, `
 Training ›[Start]› Ref. › Lead
[Back-end developer] 45 k€
 COMING FROM (+ 3 ◄)
 < BTS SIO  2 years
 < Bootcamp  ~0–1 year
 < Bachelor of computing  3 years
`},
	} {
		x := NewCrossroads(g, 0, CrossroadsOptions{Width: c.w, Lines: c.h, Captions: captionsOf(), Chosen: c.chosen, Symbols: c.symbols})
		if got := rows(x); got != strings.TrimPrefix(c.want, "\n") {
			t.Errorf("%d×%d, symbols %d:\n%s", c.w, c.h, c.symbols, got)
		}
	}
}

func TestStepsAreFoldedOnlyWhereThereIsNotRoomForAll(t *testing.T) {
	stations, steps := "here|0|Here/Here|\n", ""
	for i := range 24 {
		stations += fmt.Sprintf("n%d|0|Near job %d/N%d|\n", i, i, i)
		steps += fmt.Sprintf("here · n%d 0 \n", i)
	}
	g := aroundOf(t, stations, steps)
	for _, c := range []struct{ lines, shown int }{{32, 24}, {24, 18}, {14, 8}} {
		o := CrossroadsOptions{Width: 120, Lines: c.lines, Captions: captionsOf(), Chosen: 0}
		drawn := NewCrossroads(g, 0, o).Grid().String()
		if n := strings.Count(drawn, "Near job"); n < c.shown || n < 24 && !strings.Contains(drawn, fmt.Sprintf("and %d more", 24-n)) {
			t.Errorf("in %d lines %d of 24 are listed:\n%s", c.lines, n, drawn)
		}
	}
}
