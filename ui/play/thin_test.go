package play

import (
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/dataset"
	"parcours/careers/game"
	"parcours/ui/i18n"
	"parcours/ui/internal/uitest"
	"parcours/ui/screen"
)

// jobs is a dataset of so many figures.
func jobs(t *testing.T, figures ...string) *careers.Graph {
	t.Helper()
	text := `
dataset: {title: {fr: Bois, en: Wood}, start: joiner}
sources:
  - {id: S1, title: Enquête, publisher: Chambre des métiers, date: 2024, quality: official, note: {fr: N, en: N}}
roles:
`
	for i, name := range []string{"joiner", "carver", "turner"} {
		title := []string{"{fr: Menuisier / Menuisière, en: Joiner}", "{fr: Sculpteur / Sculptrice, en: Carver}", "{fr: Tourneur / Tourneuse, en: Turner}"}[i]
		text += "  - id: " + name + "\n    rank: 0\n    title: " + title + "\n    name: {fr: " + name + ", en: " + name + "}\n" +
			"    short: {fr: " + name + ", en: " + name + "}\n    summary: {fr: Bois., en: Wood.}\n"
		if i < len(figures) {
			text += "    pay:\n      - {experience: junior, " + figures[i] +
				", measure: {fr: médiane, en: median}, place: {fr: France, en: France}, year: 2023, source: S1, note: {fr: Primes comprises., en: Bonuses included.}}\n"
		}
	}
	g, err := dataset.Load(fstest.MapFS{"wood.yaml": {Data: []byte(text)}})
	if err != nil {
		t.Fatal(err)
	}
	return g
}

func wood(t *testing.T) *careers.Graph {
	return jobs(t, "low: 22000, high: 24000", "point: 2100, per: month", "point: 23000")
}

// thin is a dataset with one figure that can be asked for.
func thin(t *testing.T) *careers.Graph { return jobs(t, "point: 24000") }

func TestTheMenuSaysWhatTheDataIsTooThinFor(t *testing.T) {
	p := New(uitest.Env(thin(t), language.English), Options{Teams: 2})
	p.SetSize(80, 22)
	sees(t, p, "Guess the pay too few reliable facts: 1 question, 3 needed", "Who am I? too few reliable facts: 0 questions, 3 needed")
	if Names()[p.chosen] != Mixed {
		t.Errorf("it begins on %s, which cannot be played", Names()[p.chosen])
	}
	uitest.Press(p, "down", "enter")
	if p.phase != choosing {
		t.Error("a game that cannot be played began")
	}
	uitest.Press(p, "up", "enter")
	sees(t, p, "Round 1 of 1 · Guess the pay")
	play(p)
	sees(t, p, "This data is enough for 1 round of 5.")
}

func TestAGameThatCannotBePlayedSaysWhyWhenItIsChosen(t *testing.T) {
	p := New(uitest.Env(thin(t), language.English), Options{})
	p.SetSize(80, 22)
	said := uitest.Press(p, "down", "enter")
	want := screen.Notify{Text: "Too few reliable facts: 1 question, 3 needed."}
	if len(said) != 1 || said[0] != want || p.phase != choosing {
		t.Errorf("it says %v, want %v", said, want)
	}
}

func TestARefusalIsInWords(t *testing.T) {
	for _, c := range []struct {
		lang language.Tag
		game string
		want string
	}{
		{language.English, "who", "Who am I?: too few reliable facts: 0 questions, 3 needed. This data has questions for: mixed (\"parcours play mixed\")."},
		{language.French, "pay", "Le juste salaire : trop peu de faits sûrs : 1 question, il en faut 3. Ces données ont des questions pour : mixed (« parcours play mixed »)."},
		{language.English, "mixed", ""},
	} {
		got := Refusal(thin(t), i18n.In(c.lang), Options{Game: c.game}, "parcours play")
		if got = strings.ReplaceAll(got, "\u00a0", " "); got != c.want {
			t.Errorf("%v, %s: %q, want %q", c.lang, c.game, got, c.want)
		}
	}
}

func TestAMatchIsPrintedWithItsAnswersApart(t *testing.T) {
	var out strings.Builder
	if err := Print(&out, wood(t), i18n.In(language.English), Options{Game: "pay", Seed: 7}); err != nil {
		t.Fatal(err)
	}
	want := `Games, match 222C
First the questions, then the answers. "parcours play --plain" asks and waits for yours.
To play it again: parcours play pay --seed 222C --rounds 5
This data is enough for 3 rounds of 5.

1. Guess the pay
   What is the published pay? Joiner, junior, median, France, gross per year, 2023, Chambre des métiers
   Your answer: ______________

2. Guess the pay
   What is the published pay? Carver, junior, median, France, gross per year (monthly pay × 12), 2023, Chambre des métiers
   Your answer: ______________

3. Guess the pay
   What is the published pay? Turner, junior, median, France, gross per year, 2023, Chambre des métiers
   Your answer: ______________
` + "\f" + `
Answers, match 222C

1. Joiner: €22,000–24,000, junior, median, France, gross per year, 2023. Bonuses included.
   source: S1, “Enquête”, Chambre des métiers, 2024
   What else matters in this job? Joiner
   - Wood.

2. Carver: €25,200, junior, median, France, gross per year (€2,100 gross per month × 12), 2023. Bonuses included.
   source: S1, “Enquête”, Chambre des métiers, 2024
   What else matters in this job? Carver
   - Wood.

3. Turner: €23,000, junior, median, France, gross per year, 2023. Bonuses included.
   source: S1, “Enquête”, Chambre des métiers, 2024
   What else matters in this job? Turner
   - Wood.
`
	if got := out.String(); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if err := Print(&out, thin(t), i18n.In(language.English), Options{Game: "who"}); err == nil {
		t.Error("a match that cannot be drawn was printed")
	}
}

func TestEveryGameIsPrinted(t *testing.T) {
	g := uitest.Graph(t)
	for _, lang := range uitest.Languages() {
		for seed := range game.Seed(20) {
			var out strings.Builder
			if err := Print(&out, g, i18n.In(lang), Options{Game: Mixed, Seed: seed, Rounds: 10}); err != nil {
				t.Fatal(err)
			}
			if _, answers, apart := strings.Cut(out.String(), "\f"); !apart || strings.Count(answers, i18n.In(lang).Play.WhatElse) != 10 {
				t.Fatalf("seed %v is printed as\n%s", seed, out.String())
			}
		}
	}
}

// A whole class may play as one team: then the nearest guess is not right for want of others.
func TestAClassPlaysAsOneTeam(t *testing.T) {
	for _, isRight := range []bool{false, true} {
		p := opened(t, language.English, Options{Teams: 1, Game: "pay"})
		sees(t, p, "within a fifth")
		if isRight {
			rightAnswer(p)
		} else {
			p.turn.draft.amount = 1
			uitest.Press(p, "enter")
			sees(t, p, p.env.Words.Play.Nobody)
		}
		if got := p.turn.gains; got == nil || (got[0] > 0) != isRight {
			t.Errorf("right is %v, gains %v", isRight, got)
		}
	}
}
