package script_test

import (
	"errors"
	"strings"
	"testing"
	"testing/fstest"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/careers/script"
)

const head = "script: {title: {fr: Essai, en: Test}, for: {fr: Tous, en: All}}\nscenes:\n"

// scene is a scene of three lines of its own and the given fields.
func scene(fields ...string) string {
	return head + "  - title: {fr: Un, en: One}\n    minutes: 3\n    notes: {fr: Dire., en: Say.}\n    " + strings.Join(fields, "\n    ") + "\n"
}

func load(t *testing.T, text string) (*script.Script, error) {
	t.Helper()
	g := careerstest.Graph(t, `
		school 0 training
		school -> dev 2 entry
		dev -> lead 5-8
		dev -> expert 6
	`)
	return script.Load(g, fstest.MapFS{"talk.yaml": {Data: []byte(text)}}, "talk.yaml")
}

func TestAScriptIsRead(t *testing.T) {
	s, err := load(t, head+`
  - {title: {fr: Un, en: One}, minutes: 3, show: map, node: dev, view: crossroads, notes: {fr: Dire., en: Say.}}
  - {title: {fr: Deux, en: Two}, minutes: 4, show: compare, nodes: [lead, expert], hide: all, notes: {fr: Dire., en: Say.}}
  - {title: {fr: Trois, en: Three}, minutes: 5, show: route, from: school, to: lead, aim: best-paid, notes: {fr: Dire., en: Say.}}
`)
	if err != nil {
		t.Fatal(err)
	}
	if s.Name != "talk" || s.Minutes() != 12 || len(s.Scenes) != 3 {
		t.Errorf("got %q of %d minutes and %d scenes", s.Name, s.Minutes(), len(s.Scenes))
	}
	two, three := s.Scenes[1], s.Scenes[2]
	if one := s.Scenes[0]; one.View != script.Crossroads {
		t.Errorf("got %+v", one)
	}
	if two.Cover != script.All || two.Place() != "lead" || three.Aim != careers.BestPaid || three.Place() != "lead" {
		t.Errorf("got %+v and %+v", two, three)
	}
}

func TestWhatIsWrongWithAScriptIsSaidWithItsPlace(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"nothing at all":              {"", "talk.yaml:1:1: missing-field script|talk.yaml:1:1: missing-field scenes"},
		"no scenes":                   {head + "  []", "talk.yaml:3:3: missing-field scenes"},
		"a node that is not there":    {scene("show: map", "node: devv"), "talk.yaml:7:11: unknown-id node devv; want dev"},
		"a field of another scene":    {scene("show: map", "node: dev", "section: pay"), "talk.yaml:8:5: misplaced-field section; want show: sheet"},
		"another view of the map":     {scene("show: map", "node: dev", "view: roads"), "talk.yaml:8:11: not-one-of view roads; want plan, crossroads"},
		"a view of no map":            {scene("show: sheet", "node: dev", "section: pay", "view: plan"), "talk.yaml:9:5: misplaced-field view; want show: map"},
		"a field nobody knows":        {scene("show: blank", "minuts: 3"), "talk.yaml:7:5: unknown-field minuts; want minutes"},
		"something else to show":      {scene("show: film", "node: dev"), "talk.yaml:6:11: not-one-of show film; want blank, map, sheet, compare, route, game, cards, ranking"},
		"one node to compare":         {scene("show: compare", "nodes: [dev]"), "talk.yaml:7:12: out-of-range nodes 1 (2–3)"},
		"a node twice":                {scene("show: compare", "nodes: [dev, dev]"), "talk.yaml:7:18: duplicate-id nodes dev; first talk.yaml:7:13"},
		"no way":                      {scene("show: route", "from: lead", "to: expert"), "talk.yaml:7:11: not-one-of from lead; want dev, school"},
		"no minutes":                  {strings.Replace(scene("show: blank"), "minutes: 3", "minutes: 0", 1), "talk.yaml:4:14: out-of-range minutes 0 (1–240)"},
		"a game without its seed":     {scene("show: game", "game: path"), "talk.yaml:3:5: missing-field seed"},
		"a seed no one can type":      {scene("show: game", "game: path", "seed: aei"), "talk.yaml:8:11: bad-form seed aei; want K7Q2"},
		"a game too thin":             {scene("show: game", "game: pay", "seed: K7Q2"), "talk.yaml:6:11: not-one-of show game; want blank, map, sheet, compare, route"},
		"cards of data that has none": {scene("show: cards", "card: sea"), "talk.yaml:6:11: not-one-of show cards; want blank, map, sheet, compare, route, game"},
		"a title too wide": {strings.Replace(scene("show: blank"), "en: One", "en: One more title that no one in the back will read", 1),
			"talk.yaml:3:25: too-wide en One more title that no one in the back will read (0–40)"},
		"a title in no language": {strings.Replace(scene("show: blank"), "en: One", "es: One", 1), "talk.yaml:3:21: undeclared-language es"},
		"all at once": {scene("show: map", "node: nobody", "hide: some", "extra: 1"),
			"talk.yaml:7:11: unknown-id node nobody|talk.yaml:8:11: not-one-of hide some; want nothing, figures, all|talk.yaml:9:5: unknown-field extra; want title, minutes, question, answer, notes, show, node, view, hide, section, nodes, from, to, aim, game, seed, teams, card"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := load(t, c.text)
			var problems careers.Problems
			if !errors.As(err, &problems) {
				t.Fatalf("got %v", err)
			}
			var got []string
			for _, p := range problems {
				got = append(got, p.String())
			}
			if all := strings.Join(got, "|"); all != c.want {
				t.Errorf("got  %s\nwant %s", all, c.want)
			}
		})
	}
}

func TestACardIsOneThatOpensAJob(t *testing.T) {
	g := careerstest.BuiltIn(t)
	for card, want := range map[string]string{"numbers": "", "numbre": "talk.yaml:7:11: unknown-id card numbre; want numbers"} {
		s, err := script.Load(g, fstest.MapFS{"talk.yaml": {Data: []byte(scene("show: cards", "card: "+card))}}, "talk.yaml")
		var problems careers.Problems
		if errors.As(err, &problems); want == "" && (err != nil || s.Scenes[0].Card != "numbers") || want != "" && (len(problems) != 1 || problems[0].String() != want) {
			t.Errorf("card %s: %v", card, err)
		}
	}
}

func TestTeamsAreAsManyInEachGameOfATalk(t *testing.T) {
	games := func(teams ...string) string {
		text := head
		for _, n := range teams {
			text += "  - {title: {fr: Un, en: One}, minutes: 3, notes: {fr: Dire., en: Say.}, show: game, game: path, seed: K7Q2" + n + "}\n"
		}
		return text + "  - {title: {fr: Fin, en: End}, minutes: 3, notes: {fr: Dire., en: Say.}, show: ranking}\n"
	}
	for text, want := range map[string]string{
		games(", teams: 3", "", ", teams: 3"): "",
		games(", teams: 3", ", teams: 4"):     "talk.yaml:4:117: not-one-of teams 4; want 3",
		games(", teams: 1"):                   "talk.yaml:3:117: out-of-range teams 1 (2–6)",
		games(", teams: 7"):                   "talk.yaml:3:117: out-of-range teams 7 (2–6)",
		games(""):                             "talk.yaml:4:81: not-one-of show ranking; want blank, map, sheet, compare, route, game, cards",
	} {
		s, err := script.Load(careerstest.BuiltIn(t), fstest.MapFS{"talk.yaml": {Data: []byte(text)}}, "talk.yaml")
		var problems careers.Problems
		if errors.As(err, &problems); want != "" && (len(problems) == 0 || problems[0].String() != want) {
			t.Errorf("got %v, want %s", problems, want)
		}
		if want == "" && (err != nil || s.Scenes[0].Teams != 3 || s.Scenes[1].Teams != 0 || s.Scenes[3].Show != script.Ranking || s.Scenes[3].Teams != 3) {
			t.Errorf("got %v, %v", s, err)
		}
	}
}

func TestAnUnreadableScriptIsAProblemToo(t *testing.T) {
	for _, text := range []string{"script: [", "\xff", "a: &x 1", strings.Repeat("- ", 200_000)} {
		if _, err := load(t, text); err == nil {
			t.Errorf("%.10q passes", text)
		}
	}
}
