package sheet_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
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

// leaf is a leaf of a node's sheet as it is drawn, without the blank lines at its end.
func leaf(t *testing.T, lang language.Tag, node careers.NodeID, key string) string {
	t.Helper()
	s := sheet.New(woodEnv(t, lang), node)
	s.SetSize(64, 26)
	uitest.Press(s, key)
	return drawn(s)
}

// drawn is a view whose blank lines stand once.
func drawn(s *sheet.Sheet) string {
	var lines []string
	for l := range strings.SplitSeq(uitest.Plain(s.View()), "\n") {
		if l != "" || len(lines) > 0 && lines[len(lines)-1] != "" {
			lines = append(lines, l)
		}
	}
	return "\n" + strings.Join(lines, "\n") + "\n"
}

// A role of which neither pay nor tasks nor skills are known says so and goes on.
func TestASheetWithoutPayAndSkillsSaysSo(t *testing.T) {
	g := careerstest.Graph(t, "clerk 1\nclerk -> buyer 3")
	s := sheet.New(uitest.Env(g, language.English), "clerk")
	s.SetSize(60, 14)
	want := `
▶ In short  Pay  Next  Sources
  ◉ job
▌ clerk

  PAY
  No pay in this data.

  NEXT STEPS
  ► buyer                                               3 y
`
	if got := strings.ReplaceAll(drawn(s), "\u00a0", " "); !strings.HasPrefix(got, want) {
		t.Errorf("got%s\nwant%s", got, want)
	}
}

func TestTheLeavesOfASheet(t *testing.T) {
	for _, c := range []struct {
		of        string
		lang      language.Tag
		node      careers.NodeID
		key, want string
	}{
		{"a role in short", language.English, "joiner", "1", `
▶ In short  Tasks  Skills  Pay  Daily life  Ways in  Next ›
  ◉ Workshop · First job · at least CAP
▌ Makes doors and windows.

  PAY        0         10       20       30 €k gross per year
  junior     ·         ·        · ■■■ ───── €22–24k    2024
  senior     ·         ·        ·         ■ €30k       2024

  WHAT PEOPLE DO
  • Mark out the parts
  • ~Listen to the wood

  SKILLS NEEDED                     NEXT STEPS
  • Joints                   ▪▪▪▫   ► Foreman            ~5–8 y
  • Patience                        ◄ 1 step leads here

  ↓ chooses a line; s then says where it comes from.
`},
		{"its tasks", language.English, "joiner", "2", `
In short  ▶ Tasks  Skills  Pay  Daily life  Ways in  Next ›
▌ • Mark out the parts
  • ~Listen to the wood

  Source: “Joinery today”, The Guild, 2024-05
`},
		{"its skills", language.English, "joiner", "3", `
In short  Tasks  ▶ Skills  Pay  Daily life  Ways in  Next ›
  ▪▫▫▫ basics ▪▪▫▫ works with support ▪▪▪▫ works independently
  ▪▪▪▪ guides others ~levels estimated by us
  ESSENTIAL   entry mid   sen.
▌ • Joints    ▪▪▫▫  ▪▪▪▫  ▪▪▪▪

  ALSO USEFUL
  • Patience

  Source: The Guild, 2024-05 · ~our own estimate
`},
		{"its pay", language.English, "joiner", "4", `
In short  Tasks  Skills  ▶ Pay  Daily life  Ways in  Next ›
             0        10       20      30 €k gross per year
  JUNIOR · 2 sources, which do not measure the same thing.
▌ The Guild  ·        ·        · ■■■    · €22–24k      2024
  The Gazet… ·        ·        ·    □□□□□ ~€26–30k     undated
  SENIOR
  The Guild  ·        ·        ·        ■ €30k         2024
  The Guild  ·        ·        ·        □ €2,500/month undated

  ─────────────────────────────────────────────────────────────
  junior, €22,000–24,000 gross per year, France, 2024

  Source: “Joinery today”, The Guild, 2024-05
`},
		{"its daily life", language.English, "joiner", "5", `
In short  Tasks  Skills  Pay  ▶ Daily life  Ways in  Next ›
  DAY TO DAY
▌ Status        ~Mostly permanent contracts.
  Hours         Daytime.
  Certificates  ~None besides (2025).
  If you say    ~I like making things.

  NOT FOR YOU IF…
  • ~You dislike dust.

  OUTLOOK
  2025  3,000 posts to fill (Ain).

  Also called  Cabinet maker, Carpenter; Menuisier
               d'agencement [fr]
  Family       Workshop
  Level asked  A CAP.

  ~ our own estimate: not a published figure.
`},
		{"the ways into it", language.English, "joiner", "6", `
In short  Tasks  Skills  Pay  Daily life  ▶ Ways in  Next ›
  HOW TO GET IN
▌ • The two-year CAP. → Joinery CAP

  WHERE PEOPLE COME FROM
  ◄ Joinery CAP
    first job · this course takes 2 years, level asked: lower
    secondary school
    ~The diploma opens workshops.

  Source: “Joinery today”, The Guild, 2024-05
`},
		{"its next steps", language.English, "joiner", "7", `
In short  Tasks  Skills  Pay  Daily life  Ways in  ▶ Next ›
▌ ► Foreman · promotion · after ~5 to 8 years
▌   ~You want to run the workshop.
▌   Pay: not the same source, level, year or place; see each
▌   sheet.

  Step backed by: “Joinery today”, The Guild, 2024-05
`},
		{"its sources", language.English, "joiner", "8", `
‹ Tasks  Skills  Pay  Daily life  Ways in  Next  ▶ Sources
  OFFICIAL CODES
▌ ROME 60  H2206  Menuiserie bois (exact)

  SOURCES
  [S1]  “Joinery today”, The Guild, 2024-05 · official source
        Read on the spot.
        https://example.org/wood
  [S2]  “Wood pay”, The Gazette, undated · for comparison only

  ~     our own estimate: not a published figure.

  Source: “Joinery today”, The Guild, 2024-05
`},
		{"a training in short", language.French, "cap-joinery", "1", `
▶ En bref  Y entrer  Ensuite  Sources
  ◉ formation
▌ Apprend le métier.
  Durée        2 ans
  Pour entrer  Après la troisième
  Diplôme      CAP
  Alternance   possible
  Coût         ~Gratuit

  ET ENSUITE
  ► Menuisier / Menuisière

  ↓ choisit une ligne ; s dit alors d'où elle vient.
`},
		{"the way into a training", language.French, "cap-joinery", "6", `
En bref  ▶ Y entrer  Ensuite  Sources
▌ Durée            2 ans
  Selon le niveau  la troisième : 2 ans ; CAP : 1 an
  Pour entrer      Après la troisième
  Niveau demandé   la troisième
  Diplôme          CAP
  Niveau obtenu    CAP (3 sur 8 dans le cadre européen des
                   certifications)
  Pour qui         après le lycée ou pendant les études, en
                   reconversion
  Alternance       possible
  Coût             ~Gratuit

  Source : « Joinery today », The Guild, 2024-05
`},
		{"a role that grows out of another", language.English, "foreman", "1", `
▶ In short  Tasks  Skills  Pay  Daily life  Ways in  Sources
  ◉ Workshop · job · at least CAP
▌ Runs the workshop.

  PAY        0         10       20       30 €k gross per year
  all levels ·         ·        ·       □ · €28k       undated

  WHAT PEOPLE DO
  • Share the work out
  • And what this job does: Joiner (1 of 2 tasks)

  SKILLS NEEDED                     NEXT STEPS
  • Joints                   ▪▪▪▪   No step leads on from here.
                                    ◄ 1 step leads here

  ↓ chooses a line; s then says where it comes from.
`},
		{"what it does less of", language.English, "foreman", "2", `
In short  ▶ Tasks  Skills  Pay  Daily life  Ways in  Sources
▌ • Share the work out
  • And what this job does: Joiner (1 of 2 tasks) →

  USED LESS DAY TO DAY
  • Listen to the wood: ~Too much noise.

  Source: “Joinery today”, The Guild, 2024-05
`},
		{"the skills it uses less", language.English, "foreman", "3", `
In short  Tasks  ▶ Skills  Pay  Daily life  Ways in  Sources
  ESSENTIAL
▌ • Joints  ▪▪▪▪ guides others

  USED LESS DAY TO DAY
  • Patience: Everything is urgent.

  Source: “Joinery today”, The Guild, 2024-05
`},
		{"the one figure of all levels", language.English, "foreman", "4", `
In short  Tasks  Skills  ▶ Pay  Daily life  Ways in  Sources
             0         10       20       30 €k gross per year
  ALL LEVELS
▌ The Gazet… ·         ·        ·       □ · €28k       undated

  ─────────────────────────────────────────────────────────────
  all levels, €28,000 gross per year, place not stated, undated

  Source: “Wood pay”, The Gazette, undated
`},
	} {
		if got := leaf(t, c.lang, c.node, c.key); got != c.want {
			t.Errorf("%s, got:%s\nwant:%s", c.of, got, c.want)
		}
	}
}

func TestASheetKeepsWithinASCIIWhereAsked(t *testing.T) {
	got, want := ascii.Cells(leaf(t, language.English, "joiner", "1")), `
> In short  Tasks  Skills  Pay  Daily life  Ways in  Next >
  @ Workshop . First job . at least CAP
> Makes doors and windows.

  PAY        0         10       20       30 Ek gross per year
  junior     .         .        . ### ----- E22-24k    2024
  senior     .         .        .         # E30k       2024

  WHAT PEOPLE DO
  * Mark out the parts
  * ~Listen to the wood

  SKILLS NEEDED                     NEXT STEPS
  * Joints                   ###o   > Foreman            ~5-8 y
  * Patience                        < 1 step leads here

  v chooses a line; s then says where it comes from.
`
	if got != want {
		t.Errorf("got:%s\nwant:%s", got, want)
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
In short  Tasks  Skills  ▶ Pay  Daily life  Ways in  Next ›
             0        10       20      30 €k gross per year
  JUNIOR · 2 sources, which do not measure the same thing.
▌ The Guild  ·        ·        · ■■■    · €22–24k      2024
  The Gazet… ·        ·        ·    □□□□□ ~€26–30k     undated
  SENIOR
  The Guild  ·        ·        ·        ■ €30k         2024
  The Guild  ·        ·        ·        □ €2,500/month undated








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
