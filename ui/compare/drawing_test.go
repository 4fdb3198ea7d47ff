package compare_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/text/language"

	"parcours/careers"
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

func TestTwoRolesStandSideBySide(t *testing.T) {
	got := uitest.Plain(carpenters(t, 80, 63).View())
	want := strings.Trim(`
▶ In short  Years  Skills  Tasks  Pay  Ways in  Sources
  ▶ Joiner                              │   Foreman
  In short ────────────────────────────────────────────────────────────────────
  Joiner                                │ Foreman
  job                                   │ job
  Makes doors and windows.              │ Runs the workshop.

  Time between them ───────────────────────────────────────────────────────────
  Joiner → Foreman: ~5 to 8 years, promotion
    ~You want to run the workshop. Step backed by [S1]
  The shortest route in this data: there are others.

  Skills needed ───────────────────────────────────────────────────────────────
  - Used less: 1                        │ + New: 1
  - Varnishing — ~Left to the ~2/4      │ + Leading a team            3/4
    team.                               │
                                        │ ^ Deeper: 1
                                        │ ^ Joints                    ~3 → 4/4
                                        │
                                        │ = Kept: 2
                                        │ = Sawing (less deep)        3 → 2/4
                                        │ = Gluing (useful)           2/4

  What people do ──────────────────────────────────────────────────────────────
  . Not listed: 2                       │ + New: 1
  . Put the parts together              │ + Share the work out [S1]
  . Listen to the wood                  │
                                        │ = Kept: 1
                                        │ = Train the team [S2]
                                        │   (Joiner: Show apprentices the trade
                                        │   [S1])

  What people earn ────────────────────────────────────────────────────────────
  €k gross per year, one scale for all jobs
         0    5    10   15   20   25   30   35   40   45  50
  Joiner
  junior ·    ·    ·    ·    · ■■■·    ·    ·    ·    ·    · €22–24k S1 2024
  Foreman
  senior ·    ·    ·    ·    ·    ·    ·    ·    ·    · ●  · €47k    S2 undated
         └────┴────┴────┴────┴────┴────┴────┴────┴────┴────┘
  Different sources (S1, S2): do not compare their figures with each other. A
  longer bar does not prove better pay.

  According to one source, S2
         0    5    10   15   20   25   30   35   40   45  50
  Joiner
  senior ·    ·    ·    ·    ·    ·   ●·    ·    ·    ·    · €29k    S2 undated
    place not stated
  Foreman
  senior ·    ·    ·    ·    ·    ·    ·    ·    ·    · ●  · €47k    S2 undated
    place not stated
         └────┴────┴────┴────┴────┴────┴────┴────┴────┴────┘

  How to get in ───────────────────────────────────────────────────────────────
  • The two-year CAP. [S1]              │ nothing in this data

  Sources ─────────────────────────────────────────────────────────────────────
  [S1] “Joinery today”, The Guild, 2024-05 · official source
  [S2] “Wood pay”, The Gazette, undated · for comparison only
  ~ our own estimate: not a published figure.


  + new  ^ deeper  = kept  - used less  . not listed  ~ estimate
`, "\n")
	if got != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
}

func TestNodesStandOneAboveTheOtherWhereThereIsLittleRoom(t *testing.T) {
	c := compare.New(woodEnv(t, language.French), []careers.NodeID{"cap-joinery", "joiner"})
	c.SetSize(40, 79)
	got := uitest.Plain(c.View())
	want := strings.Trim(`
▶ En bref  Années  Compétences ›
  ▶ CAP menuisier   │   Menuiserie
  En bref ──────────────────────────────
  CAP menuisier
  formation
  Apprend le métier.

  Menuisier / Menuisière
  métier
  Fabrique portes et fenêtres.

  Le temps entre les deux ──────────────
  CAP menuisier → Menuiserie : 2 ans,
  entrée dans le métier
    ~Le diplôme ouvre les ateliers.
    Étape attestée par [S1]
  Le chemin le plus court de ces
  données : d'autres existent.

  Ce qu'il faut savoir faire ───────────
  Depuis CAP menuisier
  Rien n'est moins utilisé.

  En allant vers Menuiserie
  + Nouveau : 2
  + Assemblages                ~3/4
  + Vernissage                 ~2/4

  ^ Plus poussé : 1
  ^ Sciage                     2 → 3/4

  = Gardé : 1
  = Collage (utile)            2/4

  Ce qu'on y fait ──────────────────────
  Depuis CAP menuisier
  CAP menuisier : aucune tâche dans ces
  données, donc rien à comparer.

  En allant vers Menuiserie
  CAP menuisier : aucune tâche dans ces
  données, donc rien à comparer.

  Combien on gagne ─────────────────────
  k€ bruts par an, la même échelle pour
  tous les métiers
         0          25       50
  CAP menuisier
  Pas de salaire publié.
  Menuiserie
  junior ·        ■■·         · 22–24 k€
  S1 2024
         └──────────┴─────────┘

  Comment y entrer ─────────────────────
  CAP menuisier
  rien dans ces données

  Menuiserie
  • Le CAP en deux ans. [S1]

  La formation ─────────────────────────
  CAP menuisier
  Durée : 2 ans [S1]
  Pour entrer : Après la troisième [S1]
  Niveau obtenu : 3 sur 8 dans le cadre
  européen des certifications
  Coût : ~Gratuit

  Menuiserie
  pas une formation

  Sources ──────────────────────────────
  [S1] « Joinery today », The Guild,
       2024-05 · source officielle
  ~ estimation de l'équipe : ce n'est
    pas un chiffre publié.

+ nouveau ^ plus poussé = gardé - moins…
`, "\n")
	if got != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
}

func TestOfThreeItTellsWhatIsUsedLessForWhom(t *testing.T) {
	env := woodEnv(t, language.English)
	c := compare.New(env, []careers.NodeID{"joiner", "foreman", "cap-joinery"})
	c.SetSize(120, 22)
	uitest.Press(c, "tab", "tab")
	got := uitest.Plain(ascii.Cells(c.View()))
	want := strings.Trim(`
In short  Years  > Skills  Tasks  Pay  Ways in  Course  Sources                                           16-34 of 62 ^v
  > Joiner                              |   Foreman                             |   Joinery CAP
  Skills needed -------------------------------------------------------------------------------------------------------
  - Used less (Foreman): 1              | + New: 1                              | + New: nothing
  - Varnishing - ~Left to the ~2/4      | + Leading a team            3/4       |
    team.                               |                                       | = Kept: 2
                                        | ^ Deeper: 1                           | = Sawing (less deep)        3 > 2/4
  . Not listed (Joinery CAP): 2         | ^ Joints                    ~3 > 4/4  | = Gluing (useful)           2/4
  . Joints                    ~3/4      |                                       |
  . Varnishing                ~2/4      | = Kept: 2                             |
                                        | = Sawing (less deep)        3 > 2/4   |
                                        | = Gluing (useful)           2/4       |

  What people do ------------------------------------------------------------------------------------------------------
  . Not listed (Foreman): 2             | + New: 1                              | Joinery CAP: no tasks in this data,
  . Put the parts together              | + Share the work out [S1]             | so nothing to compare.
  . Listen to the wood                  |                                       |
                                        | = Kept: 1                             |
                                        | = Train the team [S2]                 |
                                        |   (Joiner: Show apprentices the trade |
                                        |   [S1])                               |
  + new  ^ deeper  = kept  - used less  . not listed  ~ estimate
`, "\n")
	if got != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
}

func TestOfANodeWithoutSkillsItComparesNone(t *testing.T) {
	c := compare.New(woodEnv(t, language.English), []careers.NodeID{"joiner", "apprentice"})
	c.SetSize(80, 60)
	for _, want := range []string{"Apprentice: no skills in this data,", "Apprentice: no tasks in this data,"} {
		if view := uitest.Plain(c.View()); !strings.Contains(view, want) || strings.Contains(view, "- Left behind") {
			t.Errorf("no %q in:\n%s", want, view)
		}
	}
}
