package sheet_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/text/language"

	"parcours/careers/dataset"
	"parcours/ui/ascii"
	"parcours/ui/internal/uitest"
	"parcours/ui/screen"
	"parcours/ui/sheet"
)

// wood is a dataset of one training and two roles.
const wood = `
dataset:
  title: {fr: Les métiers du bois, en: Careers in wood}
  start: joiner
  columns:
    - {rank: 1, fr: Premier emploi, en: First job}
  levels: [{level: 2, years: 0, fr: la troisième, en: lower secondary school}, {level: 3, years: 2, fr: CAP, en: CAP}]
  tracks: [{id: shop, fr: Atelier, en: Workshop}]
interests:
  - {id: build, fr: J'aime fabriquer., en: I like making things.}
sources:
  - id: S1
    title: Joinery today
    publisher: The Guild
    date: 2024-05
    quality: official
    url: https://example.org/wood
    note: {fr: Lue sur place., en: Read on the spot.}
  - id: S2
    title: Wood pay
    publisher: The Gazette
    quality: comparison
skills:
  - id: joints
    fr: Assemblages
    en: Joints
    group: design
    gloss: {fr: Faire tenir deux pièces sans colle., en: Making two pieces hold without glue.}
    sources: [S1]
  - id: patience
    fr: Patience
    en: Patience
    group: personal
    gloss: {fr: Attendre que la colle sèche., en: Waiting for glue to dry.}
    sources: [S1]
terms:
  - id: cap
    word: {fr: CAP, en: CAP}
    gloss: {fr: Un diplôme professionnel., en: A vocational diploma.}
    sources: [S1]
trainings:
  - id: cap-joinery
    rank: 0
    title: {fr: CAP menuisier, en: Joinery CAP}
    name: {fr: CAP menuisier, en: Joinery CAP}
    short: {fr: CAP, en: CAP}
    summary: {fr: Apprend le métier., en: Teaches the trade.}
    course:
      asks: 2
      gives: 3
      for: [school-leaver, career-changer]
      work-study: possible
      years: [{from: 2, low: 2, high: 2}, {from: 3, low: 1, high: 1}]
      length: {fr: 2 ans, en: 2 years, sources: [S1]}
      entry: {fr: Après la troisième, en: After lower secondary school, sources: [S1]}
      diploma: {fr: CAP, en: CAP, sources: [S1]}
      cost: {fr: Gratuit, en: Free, estimate: true}
    steps:
      - {to: joiner, kind: entry, why: {fr: Le diplôme ouvre les ateliers., en: The diploma opens workshops.}, sources: [S1]}
roles:
  - id: joiner
    rank: 1
    title: {fr: Menuisier / Menuisière, en: Joiner}
    name: {fr: Menuiserie, en: Joiner}
    short: {fr: Menuis., en: Joiner}
    summary: {fr: Fabrique portes et fenêtres., en: Makes doors and windows.}
    track: shop
    also: {fr: [Menuisier d'agencement], en: [Cabinet maker, Carpenter]}
    asks: {level: 3, fr: Un CAP., en: A CAP., sources: [S1]}
    context:
      - {about: hours, fr: Horaires de jour., en: Daytime., sources: [S1]}
      - {about: status, fr: En CDI le plus souvent., en: Mostly permanent contracts., estimate: true}
    certificates:
      - {fr: Aucun de plus., en: None besides., year: 2025, estimate: true}
    interests: [build]
    tasks:
      - {id: mark-out, fr: Tracer les pièces, en: Mark out the parts, sources: [S1]}
      - {id: listen, fr: Écouter le bois, en: Listen to the wood, estimate: true}
    skills:
      - {skill: patience, need: optional}
      - {skill: joints, need: essential, level: {entry: 2, confirmed: 3, senior: 4}, estimate: true}
    pay:
      - {experience: junior, low: 22000, high: 24000, place: {fr: France, en: France}, year: 2024, source: S1}
      - {experience: senior, point: 30000, place: {fr: France, en: France}, year: 2024, source: S1}
      - {experience: senior, point: 2500, per: month, source: S1}
      - {experience: junior, low: 26000, high: 30000, source: S2, estimate: true}
    ways-in:
      - {from: cap-joinery, fr: Le CAP en deux ans., en: The two-year CAP., sources: [S1]}
    steps:
      - {to: foreman, kind: promotion, years: {low: 5, high: 8, estimate: true}, why: {fr: Vous voulez mener l'atelier., en: You want to run the workshop.}, sources: [S1]}
    not-for-you:
      - {fr: Vous n'aimez pas la poussière., en: You dislike dust., estimate: true}
    outlook:
      - {fr: 3 000 postes à pourvoir., en: "3,000 posts to fill.", year: 2025, place: {fr: Ain, en: Ain}, sources: [S1]}
    codes:
      - {system: rome, version: "60", code: H2206, label: Menuiserie bois, match: exact, sources: [S1]}
  - id: foreman
    rank: 2
    title: {fr: Chef / Cheffe d'atelier, en: Foreman}
    name: {fr: Chef d'atelier, en: Foreman}
    short: {fr: Chef, en: Foreman}
    summary: {fr: Mène l'atelier., en: Runs the workshop.}
    track: shop
    builds-on: [joiner]
    asks: {level: 3, fr: Puis quelques années., en: Then some years., sources: [S1]}
    after: [shop]
    fades:
      - {task: listen, fr: Trop de bruit., en: Too much noise., estimate: true}
      - {skill: patience, fr: Tout presse., en: Everything is urgent., sources: [S1]}
    tasks:
      - {id: plan, fr: Répartir le travail, en: Share the work out, needs: [joints], sources: [S1]}
    skills:
      - {skill: joints, need: essential, level: 4}
    pay:
      - {experience: any, point: 28000, source: S2}
`

func woodEnv(t *testing.T, lang language.Tag) *screen.Env {
	t.Helper()
	g, err := dataset.Load(fstest.MapFS{"wood.yaml": {Data: []byte(wood)}})
	if err != nil {
		t.Fatal(err)
	}
	return uitest.Env(g, lang)
}

// joiner is the joiner's sheet in English at a size.
func joiner(t *testing.T, width, height int) *sheet.Sheet {
	t.Helper()
	s := sheet.New(woodEnv(t, language.English), "joiner")
	s.SetSize(width, height)
	return s
}

func TestASheetTellsEverythingOnOnePage(t *testing.T) {
	got := uitest.Plain(joiner(t, 64, 90).View())
	want := strings.Trim(`
▶ In short  Tasks  Skills  Pay  Daily life  Ways in  Next ›
  In short ────────────────────────────────────────────────────
▌ Joiner
▌ job · First job

  Makes doors and windows.

  Also called  Cabinet maker, Carpenter
  Family       Workshop
  Level asked  A CAP. [S1]

  What people do ──────────────────────────────────────────────
  • Mark out the parts [S1]
  • ~Listen to the wood

  Skills needed ───────────────────────────────────────────────
  In figures: level on arriving, once at ease, after years.
  Essential
  • Joints    ~●●●○ 2→3→4 works independently

  Also useful
  • Patience              level unknown

  What people earn ────────────────────────────────────────────
  €k gross per year, one scale for all jobs
         22       24        26       28      30
  junior ■■■■■■■■■■         ·        ·        · €22–24k S1 2024
  senior ·        ·         ·        ·        ● €30k    S1 2024
         └────────┴─────────┴────────┴────────┘

  Every published figure

  Junior   22    23     24    25     26    27    28     29   30
  2 sources, which do not measure the same thing.
  €22–24k  ■■■■■■■■■■■■■■     ·      ·     ·     ·      ·     ·
    €22,000–24,000 gross per year, France, 2024, S1
  ~€26–30k ·     ·      ·     ·      □□□□□□□□□□□□□□□□□□□□□□□□□□
    ~€26,000–30,000 gross per year, place not stated, undated,
    S2

  Senior   22    23     24    25     26    27    28     29   30
  €30k     ·     ·      ·     ·      ·     ·     ·      ·     ●
    €30,000 gross per year, France, 2024, S1
  €30k     ·     ·      ·     ·      ·     ·     ·      ·     ●
    €2,500 gross per month, place not stated, undated, S1
    (monthly pay × 12)

  Day to day ──────────────────────────────────────────────────
  Status        ~Mostly permanent contracts.
  Hours         Daytime. [S1]
  Certificates  ~None besides (2025).
  If you say    ~I like making things.

  How to get in ───────────────────────────────────────────────
  • The two-year CAP. [S1] → Joinery CAP

  Next steps ──────────────────────────────────────────────────
  → Foreman · promotion · after ~5 to 8 years
    ~You want to run the workshop. Step backed by [S1]
    Pay: different sources or levels; see each sheet.

  Where people come from ──────────────────────────────────────
  ← Joinery CAP
    first job · this course takes 2 years, level asked: lower
    secondary school
    ~The diploma opens workshops. Step backed by [S1]

  Not for you if… ─────────────────────────────────────────────
  • ~You dislike dust.

  Outlook ─────────────────────────────────────────────────────
  2025  3,000 posts to fill (Ain). [S1]

  Official codes ──────────────────────────────────────────────
  ROME 60  H2206  Menuiserie bois (exact) [S1]

  Sources ─────────────────────────────────────────────────────
  [S1]  “Joinery today”, The Guild, 2024-05 · official source
        Read on the spot.
        https://example.org/wood
  [S2]  “Wood pay”, The Gazette, undated · for comparison only

  ~     our own estimate: not a published figure.
`, "\n")
	if got != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
}

func TestASheetKeepsWithinASCIIWhereAsked(t *testing.T) {
	env := woodEnv(t, language.English)
	s := sheet.New(env, "joiner")
	s.SetSize(64, 24)
	uitest.Press(s, "tab", "tab", "tab")
	got := uitest.Plain(ascii.Cells(s.View()))
	want := strings.Trim(`
In short  Tasks  Skills  > Pay  Daily life >      23-45 of 82 ^v
  What people earn --------------------------------------------
  Ek gross per year, one scale for all jobs
         22       24        26       28      30
> junior ##########         .        .        . E22-24k S1 2024
  senior .        .         .        .        * E30k    S1 2024
         +--------+---------+--------+--------+

  Every published figure

  Junior   22    23     24    25     26    27    28     29   30
  2 sources, which do not measure the same thing.
  E22-24k  ##############     .      .     .     .      .     .
    E22,000-24,000 gross per year, France, 2024, S1
  ~E26-30k .     .      .     .      oooooooooooooooooooooooooo
    ~E26,000-30,000 gross per year, place not stated, undated,
    S2

  Senior   22    23     24    25     26    27    28     29   30
  E30k     .     .      .     .      .     .     .      .     *
    E30,000 gross per year, France, 2024, S1
  E30k     .     .      .     .      .     .     .      .     *
    E2,500 gross per month, place not stated, undated, S1
    (monthly pay x 12)
`, "\n")
	if got != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
}

func TestATrainingTellsWhatItAsksAndGives(t *testing.T) {
	s := sheet.New(woodEnv(t, language.French), "cap-joinery")
	s.SetSize(64, 30)
	got := uitest.Plain(s.View())
	want := strings.Trim(`
▶ En bref  Ensuite  Sources                       1–29 sur 31  ▼
  En bref ─────────────────────────────────────────────────────
▌ CAP menuisier
▌ formation

  Apprend le métier.

  Durée            2 ans [S1]
  Selon le niveau  la troisième : 2 ans ; CAP : 1 an [S1]
  Pour entrer      Après la troisième [S1]
  Niveau demandé   la troisième [S1]
  Diplôme          CAP [S1]
  Niveau obtenu    CAP (3 sur 8 dans le cadre européen des
                   certifications) [S1]
  Pour qui         après le lycée ou pendant les études, en
                   changeant de métier
  Alternance       possible
  Coût             ~Gratuit

  Et ensuite ──────────────────────────────────────────────────
  → Menuisier / Menuisière
    entrée dans le métier · après 2 ans de formation
    ~Le diplôme ouvre les ateliers. Étape attestée par [S1]

  Sources ─────────────────────────────────────────────────────
  [S1]  « Joinery today », The Guild, 2024-05 · source
        officielle
        Lue sur place.
        https://example.org/wood
`, "\n")
	if got != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
}

func TestARoleThatGrowsOutOfAnotherSaysWhatIsKeptAndWhatIsUsedLess(t *testing.T) {
	s := sheet.New(woodEnv(t, language.English), "foreman")
	s.SetSize(64, 36)
	got := uitest.Plain(s.View())
	want := strings.Trim(`
▶ In short  Tasks  Skills  Pay  Before  Sources    1–35 of 46  ▼
  In short ────────────────────────────────────────────────────
▌ Foreman
▌ job

  Runs the workshop.

  Family       Workshop
  Level asked  at least CAP: Then some years. [S1]
  First        ~having worked in “Workshop”
  Builds on    Joiner

  What people do ──────────────────────────────────────────────
  • Share the work out [S1]
  • And what this job does: Joiner (1 of 2 tasks) →

  Used less day to day
  • Listen to the wood: ~Too much noise.

  Skills needed ───────────────────────────────────────────────
  Essential
  • Joints   ●●●● guides others

  Used less day to day
  • Patience: Everything is urgent. [S1]

  What people earn ────────────────────────────────────────────
  €k gross per year, one scale for all jobs
             22      24       26      28     30
  all levels ·       ·        ·       ●       · €28k S2 undated
             └───────┴────────┴───────┴───────┘

  All levels 22    23    24    25     26    27    28    29   30
  €28k       ·     ·     ·     ·      ·     ·     ●     ·     ·
    €28,000 gross per year, place not stated, undated, S2
`, "\n")
	if got != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
}

func TestACardTellsWhatATaskTakes(t *testing.T) {
	s := sheet.New(woodEnv(t, language.English), "foreman")
	s.SetSize(64, 24)
	uitest.Press(s, "tab", "s")
	if got := uitest.Plain(s.View()); !strings.Contains(got, "Takes: Joints") {
		t.Errorf("the card does not say what the task takes:\n%s", got)
	}
}

func TestACardTellsWhereAFigureComesFromAndWhoSaysOtherwise(t *testing.T) {
	s := joiner(t, 64, 24)
	uitest.Press(s, "tab", "tab", "tab", "s")
	got := uitest.Plain(s.View())
	want := strings.Trim(`
In short  Tasks  Skills  ▶ Pay  Daily life ›      23–37 of 82 ▲▼
  What people earn ────────────────────────────────────────────
  €k gross per year, one scale for all jobs
         22       24        26       28      30
▌ junior ■■■■■■■■■■         ·        ·        · €22–24k S1 2024
  senior ·        ·         ·        ·        ● €30k    S1 2024
         └────────┴─────────┴────────┴────────┘

  Every published figure

  Junior   22    23     24    25     26    27    28     29   30
  2 sources, which do not measure the same thing.
  €22–24k  ■■■■■■■■■■■■■■     ·      ·     ·     ·      ·     ·
    €22,000–24,000 gross per year, France, 2024, S1
  ~€26–30k ·     ·      ·     ·      □□□□□□□□□□□□□□□□□□□□□□□□□□
    ~€26,000–30,000 gross per year, place not stated, undated,
  ─ Where this comes from ─────────────────────────── s close ─
  €22,000–24,000 gross per year, junior, France, 2024
  [S1] “Joinery today”, The Guild, 2024-05
       official source: An official statistic or register.
       Read on the spot.
       https://example.org/wood
  Other sources, for “junior”
  ~€26–30k  place not stated, undated [S2]
`, "\n")
	if got != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
	uitest.Press(s, "s")
	if strings.Contains(s.View(), "Where this comes from") {
		t.Error("the card stays")
	}
}
