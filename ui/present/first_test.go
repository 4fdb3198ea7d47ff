package present

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/dataset"
	"parcours/careers/script"
	"parcours/ui/internal/uitest"
)

func bakery(t *testing.T, more string) *careers.Graph {
	t.Helper()
	text := `
dataset: {title: {fr: La boulangerie, en: The bakery}, start: baker}
sources: [{id: S1, title: T, publisher: Chambre, date: 2024, quality: official}]
roles:
  - id: baker
    rank: 0
    title: {fr: Boulanger / Boulangère, en: Baker}
    name: {fr: Boulangerie, en: Baker}
    short: {fr: Boul., en: Baker}
    summary: {fr: "Pétrit, façonne et cuit le pain de la nuit au matin.", en: "Kneads, shapes and bakes bread from night to morning."}
` + more
	g, err := dataset.Load(fstest.MapFS{"a.yaml": {Data: []byte(text)}})
	if err != nil {
		t.Fatal(err)
	}
	return g
}

// What the data has not is no scene, and what it has is one: nothing is invented.
func TestAFirstLookIsMadeFromWhateverThereIs(t *testing.T) {
	const pay = `    pay: [{experience: junior, low: 22000, high: 24000, place: {fr: France, en: France}, year: 2023, source: S1}]
`
	for _, c := range []struct {
		name string
		g    *careers.Graph
		want []script.Section
	}{
		{"one role", bakery(t, ""), []script.Section{script.Summary}},
		{"with pay", bakery(t, pay), []script.Section{script.Summary, script.Pay}},
		{"built in", uitest.Graph(t), []script.Section{script.Summary, script.Tasks, script.Pay, script.WaysIn, script.Next}},
		{"a workshop", uitest.Workshop(t), []script.Section{script.Summary, script.Tasks, script.Pay, script.WaysIn, script.Next}},
	} {
		s := FirstLook(c.g, "")
		var got []script.Section
		for _, scene := range s.Scenes {
			if scene.Show == script.Sheet {
				got = append(got, scene.Section)
			}
		}
		if !slices.Equal(got, c.want) || s.Scenes[1].Show != script.Map || s.Scenes[len(s.Scenes)-1].Question.IsZero() {
			t.Errorf("%s: the sections %v, want %v", c.name, got, c.want)
		}
		for _, lang := range uitest.Languages() {
			p := New(uitest.Env(c.g, lang), Options{Scripts: []*script.Script{s}, Now: (&clock{}).now})
			for i := range s.Scenes {
				p.at = i
				for _, size := range []uitest.Size{{W: 80, H: 22}, {W: 40, H: 10}, {W: 120, H: 38}, {W: 200, H: 58}} {
					p.SetSize(size.W, size.H)
					everything(p, func() {
						uitest.Fits(t, p.View(), size.W, size.H)
						if found := code.FindString(uitest.Plain(p.View())); found != "" {
							t.Errorf("%s: %s in\n%s", c.name, found, uitest.Plain(p.View()))
						}
					})
				}
			}
		}
	}
}

func TestTheFirstSceneIsTheDataAndThePayIsABetUntilItIsShown(t *testing.T) {
	g := bakery(t, `    pay: [{experience: junior, low: 22000, high: 24000, place: {fr: France, en: France}, year: 2023, source: S1}]
`)
	p := New(uitest.Env(g, language.French), Options{Scripts: []*script.Script{FirstLook(g, "")}, Now: (&clock{}).now})
	p.SetSize(80, 22)
	p.at = 3
	view := func() string {
		rows := strings.Split(strings.ReplaceAll(uitest.Plain(p.View()), "\u00a0", " "), "\n")
		for i := range rows {
			rows[i] = strings.TrimRight(rows[i], " ")
		}
		return strings.Trim(strings.Join(rows[1:], "\n"), "\n")
	}
	for _, want := range []string{`
    Boulanger / Boulangère, junior


    ████          ████          ████
        ██            ██            ██
      ██            ██            ██

      ██            ██            ██


                   0    4    8     12   16   20  24 k€ bruts par an
    junior         ·    ·    ·     ·    ·    ·    ·


    junior, France, brut par an, 2023, Chambre



    Combien par an, d'après vous ?
`, `
    Boulanger / Boulangère, junior


    ██  ██      ██  █ █    █ █  ███    ██  ███ ██  ███
      █   █       █ █ █    █ █ █         █ █ █   █   █
     █   █  ███  █  ███    ██  ███      █  █ █  █   ██
    █   █       █     █    █ █ █       █   █ █ █     █
    ███ ███     ███   █    █ █  ███    ███ ███ ███ ███


                   0    4    8     12   16   20  24 k€ bruts par an
    junior         ·    ·    ·     ·    ·    · ■■■■ 22–24 k€       2023


    Chambre, chiffres de 2023



    Combien par an, d'après vous ?
`} {
		if got := view(); got != strings.Trim(want, "\n") {
			t.Errorf("got\n%s\nwant\n%s", got, want)
		}
		press(p, "h")
	}
}

func TestAFirstLookAsksForNoWayWhereThereIsNearnessAlone(t *testing.T) {
	g := bakery(t, `    steps: [{to: pastry, kind: related, estimate: true}]
  - {id: pastry, rank: 0, title: {fr: Pâtissier / Pâtissière, en: Pastry cook}, name: {fr: Pâtisserie, en: Pastry}, short: {fr: Pât., en: Pastry}, summary: {fr: Fait des gâteaux., en: Makes cakes.}}
`)
	scene := FirstLook(g, "").Scenes[1]
	if fr := scene.Question.In(language.French); scene.View != script.Crossroads || strings.Contains(fr, "arrive") {
		t.Errorf("the scene of a job that is only near others shows view %d and asks %q", scene.View, fr)
	}
}

func TestAFirstLookIsAtTheJobThatOneHasGoneTo(t *testing.T) {
	env := uitest.Env(uitest.Workshop(t), language.English)
	most := mostTold(env.Graph).ID
	if got := New(env, Options{Now: (&clock{}).now}).talk.Scenes[1].Node; got != most {
		t.Errorf("nothing was walked: it is about %s, want %s", got, most)
	}
	for _, n := range env.Graph.Nodes() {
		if n.ID != most && n.ID != env.Trail.Here() {
			env.Trail.Go(n.ID)
			if got := New(env, Options{Now: (&clock{}).now}).talk.Scenes[1].Node; got != n.ID {
				t.Errorf("one stands on %s, and it is about %s", n.ID, got)
			}
		}
	}
}
