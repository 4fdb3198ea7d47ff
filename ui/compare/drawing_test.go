package compare_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/careers/dataset"
	"parcours/ui/ascii"
	"parcours/ui/compare"
	"parcours/ui/internal/uitest"
	"parcours/ui/screen"
)

// wood is a dataset of trainings and roles; of the apprentice it says next to nothing.
const wood = `
dataset: {title: {fr: Les métiers du bois, en: Careers in wood}, start: joiner}
sources:
  - {id: S1, title: Joinery today, publisher: The Guild, date: 2024-05, quality: official}
  - {id: S2, title: Wood pay, publisher: The Gazette, quality: comparison}
skills:
  - {id: joints, fr: Assemblages, en: Joints, group: design, gloss: {fr: a., en: a.}, sources: [S1]}
  - {id: saw, fr: Sciage, en: Sawing, group: design, gloss: {fr: a., en: a.}, sources: [S1]}
  - {id: glue, fr: Collage, en: Gluing, group: design, gloss: {fr: a., en: a.}, sources: [S1]}
  - {id: varnish, fr: Vernissage, en: Varnishing, group: design, gloss: {fr: a., en: a.}, sources: [S1]}
  - {id: lead, fr: Conduite d'équipe, en: Leading a team, group: management, gloss: {fr: a., en: a.}, sources: [S1]}
trainings:
  - id: cap-joinery
    rank: 0
    title: {fr: CAP menuisier, en: Joinery CAP}
    name: {fr: CAP menuisier, en: Joinery CAP}
    short: {fr: CAP, en: CAP}
    summary: {fr: Apprend le métier., en: Teaches the trade.}
    course:
      gives: 3
      length: {fr: 2 ans, en: 2 years, sources: [S1]}
      entry: {fr: Après la troisième, en: After lower secondary school, sources: [S1]}
      cost: {fr: Gratuit, en: Free, estimate: true}
    skills:
      - {skill: saw, need: essential, level: 2}
      - {skill: glue, need: optional}
    steps:
      - {to: joiner, kind: entry, years: {low: 2, high: 2}, why: {fr: Le diplôme ouvre les ateliers., en: The diploma opens workshops.}, sources: [S1]}
roles:
  - id: apprentice
    rank: 0
    epicene: true
    title: {fr: Aide, en: Apprentice}
    name: {fr: Aide, en: Apprentice}
    short: {fr: Aide, en: Appr.}
    summary: {fr: Aide., en: Helps.}
  - id: joiner
    rank: 1
    title: {fr: Menuisier / Menuisière, en: Joiner}
    name: {fr: Menuiserie, en: Joiner}
    short: {fr: Menuis., en: Joiner}
    summary: {fr: Fabrique portes et fenêtres., en: Makes doors and windows.}
    tasks:
      - {id: assemble, fr: Assembler les pièces, en: Put the parts together, sources: [S1]}
      - {id: teach, fr: Montrer le métier aux apprentis, en: Show apprentices the trade, sources: [S1]}
      - {id: listen, fr: Écouter le bois, en: Listen to the wood, estimate: true}
    skills:
      - {skill: joints, need: essential, level: 3, estimate: true}
      - {skill: saw, need: essential, level: 3}
      - {skill: glue, need: optional, level: 2}
      - {skill: varnish, need: essential, level: 2, estimate: true}
    pay:
      - {experience: junior, low: 22000, high: 24000, place: {fr: France, en: France}, year: 2024, source: S1}
      - {experience: senior, point: 29000, source: S2}
    ways-in:
      - {from: cap-joinery, fr: Le CAP en deux ans., en: The two-year CAP., sources: [S1]}
    steps:
      - {to: foreman, kind: promotion, years: {low: 5, high: 8, estimate: true}, why: {fr: Vous voulez mener l'atelier., en: You want to run the workshop.}, sources: [S1]}
  - id: foreman
    rank: 2
    title: {fr: Chef / Cheffe d'atelier, en: Foreman}
    name: {fr: Chef d'atelier, en: Foreman}
    short: {fr: Chef, en: Foreman}
    summary: {fr: Mène l'atelier., en: Runs the workshop.}
    fades: [{skill: varnish, fr: L'équipe s'en charge., en: Left to the team., estimate: true}]
    tasks:
      - {id: plan, fr: Répartir le travail, en: Share the work out, sources: [S1]}
      - {id: teach, fr: Former l'équipe, en: Train the team, sources: [S2]}
    skills:
      - {skill: glue, need: optional, level: 2}
      - {skill: lead, need: essential, level: 3}
      - {skill: joints, need: essential, level: 4}
      - {skill: saw, need: essential, level: 2}
    pay:
      - {experience: any, point: 58000, place: {fr: Lyon, en: Lyon}, source: S2}
      - {experience: senior, point: 47000, source: S2}
`

func woodEnv(t *testing.T, lang language.Tag) *screen.Env {
	t.Helper()
	g, err := dataset.Load(fstest.MapFS{"wood.yaml": {Data: []byte(wood)}})
	if err != nil {
		t.Fatal(err)
	}
	return uitest.Env(g, lang)
}

// carpenters compares the joiner with the foreman, in English at a size.
func carpenters(t *testing.T, width, height int) *compare.Compare {
	t.Helper()
	c := compare.New(woodEnv(t, language.English), []careers.NodeID{"joiner", "foreman"})
	c.SetSize(width, height)
	return c
}

// leaf is a leaf of a comparison as it is drawn, its blank lines once.
func leaf(t *testing.T, lang language.Tag, width int, key string, ids ...careers.NodeID) string {
	t.Helper()
	c := compare.New(woodEnv(t, lang), ids)
	c.SetSize(width, 34)
	uitest.Press(c, key)
	var lines []string
	for l := range strings.SplitSeq(uitest.Plain(c.View()), "\n") {
		if l != "" || len(lines) > 0 && lines[len(lines)-1] != "" {
			lines = append(lines, l)
		}
	}
	return "\n" + strings.Join(lines, "\n") + "\n"
}

func TestTheLeavesOfAComparison(t *testing.T) {
	two, three := []careers.NodeID{"joiner", "foreman"}, []careers.NodeID{"joiner", "foreman", "cap-joinery"}
	course := []careers.NodeID{"cap-joinery", "joiner"}
	for _, c := range []struct {
		of    string
		lang  language.Tag
		ids   []careers.NodeID
		width int
		key   string
		want  string
	}{
		{"the answer for two", language.English, two, 80, "1", `
▶ In short  Skills  Tasks  Pay  Ways in  Sources
▌ Joiner ─ ~5 to 8 years, promotion ─► Foreman
  Skills: + 1 new ^ 1 deeper = 2 kept - 1 used less
  PAY            0      10     20     30     40    50 €k gross per year
  Joiner jun.    ·      ·      ·■■■   ·      ·      · €22–24k        2024
  Foreman sen.   ·      ·      ·      ·      ·    □ · €47k           undated
  Different sources: their figures are not to be compared with each other.

  + NEW · 1                               ^ DEEPER · 1
  Leading a team                   ▪▪▪▫   Joints                    ▪▪▪▫ → ▪▪▪▪

  - USED LESS · 1                         = KEPT · 2
  Varnishing                       ▪▪▫▫   Sawing                    ▪▪▪▫ → ▪▪▫▫
                                          Gluing                           ▪▪▫▫

  Step backed by: “Joinery today”, The Guild, 2024-05
`},
		{"where there is little room", language.French, course, 40, "1", `
▶ En bref  Compétences  Tâches ›
▌ CAP menuisier ─► Menuiserie
▌   2 ans, entrée dans le métier
  + 2 nouvelles ^ 1 plus poussée
  = 1 gardée
  SALAIRE 0     25   50 k€ bruts par an
  Menuisier / Menuisière
  jun.    ·    ■■     · 22–24 k€   2024

  + NOUVEAU · 2
  Assemblages                      ▪▪▪▫
  Vernissage                       ▪▪▫▫

  ^ PLUS POUSSÉ · 1
  Sciage                    ▪▪▫▫ → ▪▪▪▫

  - MOINS UTILISÉ · 0

  = GARDÉ · 1
  Collage                          ▪▪▫▫

  Étape attestée par : The Guild, 2024
`},
		{"the answer for three", language.English, three, 80, "1", `
▶ In short  Skills  Tasks  Pay  Ways in  Sources
▌ Joiner ─ ~5 to 8 years, promotion ─► Foreman
  Joiner ─ no route in this data ─► Joinery CAP
  Joinery CAP ─ 2 years, first job ─► Joiner
  Foreman ─ no route in this data ─► Joinery CAP
  Joinery CAP ─ ~7 to 10 years, through Joiner ─► Foreman
  Foreman: + 1 new ^ 1 deeper = 2 kept - 1 used less
  Joinery CAP: + 0 new ^ 0 deeper = 2 kept . 2 not listed
  PAY            0      10     20     30     40    50 €k gross per year
  Joiner jun.    ·      ·      ·■■■   ·      ·      · €22–24k        2024
  Foreman sen.   ·      ·      ·      ·      ·    □ · €47k           undated
  Different sources: their figures are not to be compared with each other.

    · not listed  - used less              Joiner      Foreman     Joinery CAP
  JOINER, FOREMAN AND JOINERY CAP
    Sawing                                 ▪▪▪▫        ▪▪▫▫        ▪▪▫▫
    Gluing                                 ▪▪▫▫        ▪▪▫▫        ▪
  JOINER AND FOREMAN
    Joints                                 ▪▪▪▫        ▪▪▪▪        ·
  FOREMAN
    Leading a team                         ·           ▪▪▪▫        ·
  JOINER
    Varnishing                             ▪▪▫▫        -           ·

  Step backed by: “Joinery today”, The Guild, 2024-05
`},
		{"the skills of two", language.English, two, 80, "2", `
In short  ▶ Skills  Tasks  Pay  Ways in  Sources
  + NEW · 1
▌   Leading a team                                             ▪▪▪▫

  ^ DEEPER · 1
    Joints                                                     ▪▪▪▫ → ▪▪▪▪

  - USED LESS · 1
    Varnishing: ~Left to the team.                             ▪▪▫▫

  = KEPT · 2
    Sawing (less deep)                                         ▪▪▪▫ → ▪▪▫▫
    Gluing (useful)                                            ▪▪▫▫

  Source: “Joinery today”, The Guild, 2024-05
`},
		{"the skills of two where there is room", language.English, two, 120, "2", `
In short  ▶ Skills  Tasks  Pay  Ways in  Sources
  + NEW · 1                                                   ^ DEEPER · 1
▌   Leading a team                              ▪▪▪▫            Joints                                      ▪▪▪▫ → ▪▪▪▪

  - USED LESS · 1                                             = KEPT · 2
    Varnishing: ~Left to the team.              ▪▪▫▫            Sawing (less deep)                          ▪▪▪▫ → ▪▪▫▫
                                                                Gluing (useful)                             ▪▪▫▫

  Source: “Joinery today”, The Guild, 2024-05
`},
		{"the skills of three", language.English, three, 80, "2", `
In short  ▶ Skills  Tasks  Pay  Ways in  Sources
    · not listed  - used less              Joiner      Foreman     Joinery CAP
  JOINER, FOREMAN AND JOINERY CAP
▌   Sawing                                 ▪▪▪▫        ▪▪▫▫        ▪▪▫▫
    Gluing                                 ▪▪▫▫        ▪▪▫▫        ▪
  JOINER AND FOREMAN
    Joints                                 ▪▪▪▫        ▪▪▪▪        ·
  FOREMAN
    Leading a team                         ·           ▪▪▪▫        ·
  JOINER
    Varnishing: ~Left to the team.         ▪▪▫▫        -           ·

  Source: “Joinery today”, The Guild, 2024-05
`},
		{"the tasks of two", language.English, two, 80, "3", `
In short  Skills  ▶ Tasks  Pay  Ways in  Sources
  + NEW · 1
▌   Share the work out

  - USED LESS · nothing

  = KEPT · 1
    Train the team
    Joiner: Show apprentices the trade

  . NOT LISTED · 2
    Put the parts together
    ~Listen to the wood

  Source: “Joinery today”, The Guild, 2024-05
`},
		{"the tasks of three", language.English, three, 80, "3", `
In short  Skills  ▶ Tasks  Pay  Ways in  Sources
  Joinery CAP: no tasks in this data, so nothing to compare.
    · not listed  - used less              Joiner      Foreman     Joinery CAP
  JOINER AND FOREMAN
▌   Train the team                         ▪           ▪           ·
  FOREMAN
    Share the work out                     ·           ▪           ·
  JOINER
    Put the parts together                 ▪           ·           ·
    Listen to the wood                     ▪           ·           ·

  Source: “Wood pay”, The Gazette, undated
`},
		{"what two pay", language.English, two, 80, "4", `
In short  Skills  Tasks  ▶ Pay  Ways in  Sources
                 0      10     20     30     40    50 €k gross per year
  Joiner
▌ junior         ·      ·      ·■■■   ·      ·      · €22–24k        2024
  Foreman
  senior         ·      ·      ·      ·      ·    □ · €47k           undated
  Different sources: their figures are not to be compared with each other.

  ACCORDING TO ONE SOURCE, THE GAZETTE, UNDATED
  Joiner
  senior         ·      ·      ·     □·      ·      · €29k           undated
  Foreman
  senior         ·      ·      ·      ·      ·    □ · €47k           undated

  ─────────────────────────────────────────────────────────────────────────────
  junior, €22,000–24,000 gross per year, France, 2024
  Source: “Joinery today”, The Guild, 2024-05
`},
		{"the ways into two", language.English, two, 120, "5", `
In short  Skills  Tasks  Pay  ▶ Ways in  Sources
  Joiner                                                      Foreman
▌ • The two-year CAP.                                         nothing in this data

  Source: “Joinery today”, The Guild, 2024-05
`},
		{"the ways into a training and a role", language.French, course, 80, "5", `
En bref  Compétences  Tâches  Salaire  ▶ Y entrer  Sources
  COMMENT Y ENTRER
  CAP menuisier
  rien dans ces données

  Menuisier / Menuisière
▌ • Le CAP en deux ans.

  LA FORMATION
  CAP menuisier
    Durée : 2 ans
    Pour entrer : Après la troisième
    Niveau obtenu : 3 sur 8 dans le cadre européen des certifications
    Coût : ~Gratuit

  Menuisier / Menuisière
  pas une formation

  Source : « Joinery today », The Guild, 2024-05
`},
		{"the sources", language.English, two, 80, "6", `
In short  Skills  Tasks  Pay  Ways in  ▶ Sources
▌ [S1] “Joinery today”, The Guild, 2024-05 · official source
  [S2] “Wood pay”, The Gazette, undated · for comparison only
  ~ our own estimate: not a published figure.

  Source: “Joinery today”, The Guild, 2024-05
`},
	} {
		if got := leaf(t, c.lang, c.width, c.key, c.ids...); got != c.want {
			t.Errorf("%s, got:%s\nwant:%s", c.of, got, c.want)
		}
	}
}

func TestAComparisonKeepsWithinASCIIWhereAsked(t *testing.T) {
	got, want := ascii.Cells(leaf(t, language.English, 80, "1", "joiner", "foreman")), `
> In short  Skills  Tasks  Pay  Ways in  Sources
> Joiner - ~5 to 8 years, promotion -> Foreman
  Skills: + 1 new ^ 1 deeper = 2 kept - 1 used less
  PAY            0      10     20     30     40    50 Ek gross per year
  Joiner jun.    .      .      .###   .      .      . E22-24k        2024
  Foreman sen.   .      .      .      .      .    o . E47k           undated
  Different sources: their figures are not to be compared with each other.

  + NEW . 1                               ^ DEEPER . 1
  Leading a team                   ###o   Joints                    ###o > ####

  - USED LESS . 1                         = KEPT . 2
  Varnishing                       ##oo   Sawing                    ###o > ##oo
                                          Gluing                           ##oo

  Step backed by: "Joinery today", The Guild, 2024-05
`
	if got != want {
		t.Errorf("got:%s\nwant:%s", got, want)
	}
}

func TestOfANodeWithoutSkillsItComparesNone(t *testing.T) {
	for key, want := range map[string]string{"1": "Apprentice: no skills in this data,", "2": "Apprentice: no skills in this data,", "3": "Apprentice: no tasks in this data,"} {
		if view := leaf(t, language.English, 80, key, "joiner", "apprentice"); !strings.Contains(view, want) {
			t.Errorf("no %q in:%s", want, view)
		}
	}
}

func TestWhereNoSkillHasALevelNothingGoesDeeper(t *testing.T) {
	g, err := careers.New(careerstest.Country(300))
	if err != nil {
		t.Fatal(err)
	}
	for _, width := range []int{60, 80, 120} {
		c := compare.New(uitest.Env(g, language.English), []careers.NodeID{"r-1", "r-2"})
		c.SetSize(width, 34)
		for _, key := range []string{"1", "2"} {
			uitest.Press(c, key)
			if view := uitest.Plain(c.View()); strings.Contains(strings.ToLower(view), "deeper") || !strings.Contains(strings.ToLower(view), "new") {
				t.Errorf("%d cells, leaf %s:\n%s", width, key, view)
			}
		}
	}
}
