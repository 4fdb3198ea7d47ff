package plain_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/text/language"

	"parcours/careers/careerstest"
	"parcours/careers/dataset"
	"parcours/careers/game"
	"parcours/ui/i18n"
	"parcours/ui/internal/uitest"
	"parcours/ui/phrase"
	"parcours/ui/plain"
)

// rightAnswer is what a person types who knows.
func rightAnswer(r game.Round) string {
	switch r := r.(type) {
	case *game.PayRound:
		low, _ := r.Pay.Yearly()
		return fmt.Sprintf("%d €", low)
	case *game.HigherRound:
		return map[bool]string{true: "1", false: "2"}[r.IsHigher()]
	case *game.WhoRound:
		return fmt.Sprint(slices.Index(r.Choices, r.Node) + 1)
	case *game.IntruderRound:
		return fmt.Sprint(slices.Index(r.Skills, r.Intruder) + 1)
	case *game.PathRound:
		var order []string
		for _, id := range r.Chain() {
			order = append(order, fmt.Sprint(slices.Index(r.Shown, id)+1))
		}
		return strings.Join(order, " ")
	}
	return ""
}

func TestEachGameIsPlayedByEarFromTheQuestionToTheScore(t *testing.T) {
	g := uitest.Graph(t)
	for _, tag := range uitest.Languages() {
		w := i18n.In(tag)
		for _, kind := range game.Kinds() {
			m, err := game.NewDeck(g).Draw([]game.Kind{kind}, game.NewSeed(7), 3)
			if err != nil {
				t.Fatal(err)
			}
			asked, points := 0, 0
			o := plain.Options{Play: []game.Kind{kind}, Seed: game.NewSeed(7), Rounds: 3}
			converse(t, g, w, o, func(answer string) (string, bool) {
				if strings.Count(answer, "\n") > 10 {
					t.Errorf("%v, %v says at once\n%s", tag, kind, answer)
				}
				answer = strings.Join(strings.Fields(answer), " ")
				switch question := spaced(w.Play.Round(asked+1, 3)); {
				case asked < 3 && strings.Contains(answer, question):
					asked++
					points += map[game.Kind]int{game.GuessPay: 3, game.HigherOrLower: 2, game.WhoAmI: 5, game.Intruder: 2, game.PathInOrder: 3}[kind]
					return rightAnswer(m.Rounds[asked-1]), true
				case !strings.Contains(answer, spaced(w.Play.Alone.Score(points, asked))) || !strings.Contains(answer, phrase.Capital(w.Facts.Source)):
					t.Errorf("%v, %v: the answer to question %d is\n%s", tag, kind, asked, answer)
				}
				return "", true
			})
			if asked != 3 {
				t.Errorf("%v, %v: %d questions were asked", tag, kind, asked)
			}
		}
	}
}

func TestAGameTakesWhatPeopleType(t *testing.T) {
	g := uitest.Graph(t)
	got := talk(t, g, language.English, "play pay", "rather a lot", "2 1 3", "1", "again", "", "help", "stop",
		"play who", "clue", "more", "again", "5", "x", "1", "anything", "stop",
		"play higher", "low", "next", "stop", "play path", "11", "1 2", "4321", "quit")
	for _, want := range []string{
		"Your choice: rather a lot\n\"rather a lot\" is no answer. Type an amount per year, such as 40000: right if it\nis not above the figure, and at most a fifth below. \"again\" repeats the\nquestion, \"stop\" ends the game.",
		"Your choice: 2 1 3\n\"2 1 3\" is no answer.",
		"Your choice: 1\nYour answer: €1,000. Not this time. ",
		"Score: 0 points after 1 question.",
		"Your choice: again\nYour answer: €1,000. Not this time. ",
		"Your choice: \nRound 2 of 5. Guess the pay\n",
		"Your choice: help\nType an amount per year",
		"Your choice: stop\nScore: 0 points after 1 question. Points are soon forgotten.",
		"Your choice: clue\nClue 2 of 5: ", "Your choice: more\nClue 3 of 5: ",
		"Your choice: again\nRound 1 of 5. Who am I?\nClue 1 of 5: ",
		"Your choice: 5\n\"5\" is no answer. Type the number of your answer, or how it begins.",
		"Your choice: anything\nEnter brings the next question, \"stop\" ends the game.",
		"Your choice: next\nRound 2 of 5. Higher or lower",
		"Your choice: 11\n\"11\" is no answer. Type the 4 numbers in order, such as 4 3 2 1.", "Your choice: 1 2\n\"1 2\" is no answer.",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("it does not say\n%s\nin\n%s", want, got)
		}
	}
	if _, end, _ := strings.Cut(got, "Your choice: quit\nScore: "); end == "" || strings.Contains(end, "Your choice") {
		t.Errorf("it ends\n%s", got)
	}
}

func TestAnAmountIsHeardAsPeopleWriteIt(t *testing.T) {
	g := uitest.Graph(t)
	for typed, want := range map[string]string{
		"40000": "€40,000", "40 000 €": "€40,000", "€40,000": "€40,000", "40": "€40,000", "40k": "€40,000", "42 k€": "€42,000", "1 240 000": "€1,240,000",
		"45,5": "", "3 4": "", "2 1 3 4": "", "a lot": "",
	} {
		heard := strings.Join(strings.Fields(talk(t, g, language.English, "play pay", typed)), " ")
		isRight := strings.Contains(heard, "Right: 3 points.") // which says no answer again
		if got := strings.Contains(heard, "Your answer: "+want+".") || isRight; got != (want != "") {
			t.Errorf("%q is heard in\n%s", typed, heard)
		}
	}
}

func TestAGameWhoseInputEndsHasAScore(t *testing.T) {
	heard := talk(t, uitest.Graph(t), language.English, "play higher", "1")
	if before, ok := strings.CutSuffix(strings.TrimSpace(heard), "Goodbye."); !ok || !strings.Contains(before, "after 1 question. Points are soon forgotten.") {
		t.Errorf("it ends\n%s", heard)
	}
	heard = talk(t, uitest.Graph(t), language.English, "play higher")
	if !strings.Contains(heard, "Score: 0 points after 0 questions.") {
		t.Errorf("before any answer it ends\n%s", heard)
	}
}

func TestFewerCluesAreWorthMore(t *testing.T) {
	g := uitest.Graph(t)
	m, err := game.NewDeck(g).Draw([]game.Kind{game.WhoAmI}, 0, 5)
	if err != nil {
		t.Fatal(err)
	}
	got := talk(t, g, language.English, "play who", "", "", rightAnswer(m.Rounds[0]))
	has(t, "the game", got, "Right: 3 points. It was "+g.Node(m.Rounds[0].About()).Title.In(language.English))
}

func TestDataThatIsTooThinSaysSo(t *testing.T) {
	if got := talk(t, careerstest.Graph(t, crafts), language.English, "play", "stop"); !strings.Contains(got, "does not have enough facts") {
		t.Errorf("it says\n%s", got)
	}
}

func TestAGameThatTheDataIsTooThinForNamesThoseThatCanBePlayed(t *testing.T) {
	text := "dataset: {title: {en: T}, languages: [en], start: j0}\nsources: [{id: S1, title: Register, publisher: P, quality: official}]\nroles:\n"
	for i := range 4 {
		text += fmt.Sprintf("  - {id: j%d, rank: 0, title: {en: Job %d}, tasks: [", i, i)
		for task := range 5 {
			text += fmt.Sprintf("{id: t%d-%d, en: Saws wood %d %d., sources: [S1]},", i, task, i, task)
		}
		text += "]}\n"
	}
	g, err := dataset.Load(fstest.MapFS{"a.yaml": {Data: []byte(text)}})
	if err != nil {
		t.Fatal(err)
	}
	got := strings.Join(strings.Fields(talk(t, g, language.English, "play pay", "stop")), " ")
	if want := `Guess the pay: too few reliable facts: 0 questions, 3 needed. This data has questions for: who ("play who").`; !strings.Contains(got, want) {
		t.Errorf("it says\n%s", got)
	}
}
