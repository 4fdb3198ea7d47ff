package cards_test

import (
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/notebook"
	"parcours/ui/cards"
	"parcours/ui/internal/uitest"
	"parcours/ui/screen"
)

func open(t testing.TB, g *careers.Graph, lang language.Tag, width, height int, answered ...notebook.Card) (*cards.Cards, *screen.Env) {
	t.Helper()
	env := uitest.Env(g, lang)
	env.Notebook = notebook.New(notebook.Content{Cards: answered})
	c := cards.New(env)
	c.SetSize(width, height)
	return c, env
}

func drawn(c *cards.Cards) string { return "\n" + uitest.Plain(c.View()) }

// look compares a drawing, and shows both where they differ.
func look(t *testing.T, c *cards.Cards, want string) {
	t.Helper()
	if got := drawn(c); got != want {
		t.Errorf("got%s\nwant%s", got, want)
	}
}

func TestOneCardLiesInTheMiddleWithItsAnswersBelow(t *testing.T) {
	for lang, want := range map[language.Tag]string{language.French: `



                                     3 / 11
      ╭──────────────────────────────────────────────────────────────────╮
      │                                                                  │
      │                                                                  │
      │                                                                  │
      │                                                                  │
      │                 J'aime vérifier chaque détail                    │
      │                 jusqu'à ce que tout soit juste.                  │
      │                                                                  │
      │                                                                  │
      │                                                                  │
      │                                                                  │
      │                                                                  │
      ╰──────────────────────────────────────────────────────────────────╯

            ← pas moi      ↓ parfois      → moi      ↑ qui fait ça ?`, language.English: `



                                    3 of 11
      ╭──────────────────────────────────────────────────────────────────╮
      │                                                                  │
      │                                                                  │
      │                                                                  │
      │                                                                  │
      │                                                                  │
      │       I like checking every detail until it is all right.        │
      │                                                                  │
      │                                                                  │
      │                                                                  │
      │                                                                  │
      │                                                                  │
      ╰──────────────────────────────────────────────────────────────────╯

           ← not me      ↓ sometimes      → me      ↑ who does that?`} {
		c, _ := open(t, uitest.Graph(t), lang, 80, 22, notebook.Card{ID: "lead", Answer: careers.Me}, notebook.Card{ID: "contact", Answer: careers.NotMe})
		look(t, c, want)
	}
}

func TestShelvesNameTheReasonOfEachJob(t *testing.T) {
	said := []notebook.Card{{ID: "numbers", Answer: careers.Me}, {ID: "teach", Answer: careers.Me}, {ID: "contact", Answer: careers.Sometimes}}
	for lang, want := range map[language.Tag]string{language.French: `
▶ Vos cartes 3  Cartes réunies 1  Tout autre chose 1  Les autres 25
 Rien n'est fermé : les autres métiers restent ici et sur la carte.
 LES CHIFFRES  2
▌ ● Data analyst                          Premier emploi  d'abord : les chiffres
  ● Data engineer                         Spécialités     aussi : les chiffres
 EXPLIQUER  1
  ● Formateur / Formatrice                Référence       d'abord : expliquer







────────────────────────────────────────────────────────────────────────────────
 Vous avez dit « moi » à « J'aime compter, comparer et trouver ce que les
 chiffres veulent dire », et c'est le premier intérêt de ce métier (France
 Travail, 2025)
 Fouille les données d'une organisation pour répondre à ses questions, et
 montre les réponses en tableaux et en graphiques que tout le monde comprend.
 à l'État : conf. 54,4–70,4 k€, sen. 61,2–79,2 k€, 2024`, language.English: `
▶ Your cards 3  Cards that meet 1  Something else 1  The others 25
 Nothing is closed: the other jobs stay here and on the map.
 NUMBERS  2
▌ ● Data analyst   First job           first: numbers
  ● Data engineer  Specialities        also: numbers
 EXPLAINING  1
  ● IT trainer     Senior specialists  first: explaining







────────────────────────────────────────────────────────────────────────────────
 You said “me” to “I like counting, comparing and finding out what the numbers
 mean”, and that is the first interest of this job (France Travail, 2025)
 Searches an organisation's data for answers to its questions, and shows them
 in tables and charts that everyone understands.
 State pay: mid €54.4–70.4k, sen. €61.2–79.2k, 2024`} {
		c, _ := open(t, uitest.Graph(t), lang, 80, 22, said...)
		uitest.Press(c, "tab")
		look(t, c, want)
	}
}

func TestTheShelfOfMeetingsNamesTheCardsThatMeet(t *testing.T) {
	c, _ := open(t, uitest.Graph(t), language.English, 80, 22, notebook.Card{ID: "numbers", Answer: careers.Me}, notebook.Card{ID: "technology", Answer: careers.Sometimes})
	uitest.Press(c, "tab", "tab", "down")
	look(t, c, `
Your cards 1  ▶ Cards that meet 2  Something else 1  The others 26
 Nothing is closed: the other jobs stay here and on the map.
 NUMBERS + TECHNOLOGY  2
  ● Data analyst   First job     numbers + technology
▌ ● Data engineer  Specialities  numbers + technology









────────────────────────────────────────────────────────────────────────────────
 2 of your cards meet in it: “I like counting, comparing and finding out what
 the numbers mean.” “I like finding out how machines and software work, and
 trying what has just come out.” (France Travail, 2025)
 Builds and runs the pipelines that collect, transform and deliver large
 volumes of data.
 jun. €47k, sen. €65k, 2023`)
}

func TestWhoDoesThatShowsTheJobsOfTheCard(t *testing.T) {
	c, _ := open(t, uitest.Graph(t), language.French, 80, 22)
	uitest.Press(c, "space", "space", "up")
	look(t, c, `
 J'aime vérifier chaque détail jusqu'à ce que tout soit juste.
 France Travail, 2025 : « J'ai le souci du détail »               ↓ 6 au-dessous
 CELA COMPTE AUSSI POUR EUX  17
▌ ● Dév. back-end              Premier emploi  d'abord : les technologies
  ● Dév. front-end             Premier emploi  d'abord : les technologies
  ● Dév. full-stack            Premier emploi  d'abord : les technologies
  ● Dév. mobile                Premier emploi  d'abord : les technologies
  ● Testeur / Testeuse (QA)    Premier emploi  d'abord : les technologies
  ● Technicien(ne) support     Premier emploi  d'abord : travailler de mes mains
  ● Technicien(ne) réseaux     Premier emploi  d'abord : les technologies
  ● Admin. bases de données    Spécialités     d'abord : les technologies
  ● Ing. DevOps                Spécialités     d'abord : les technologies
  ● Scrum master               Spécialités     d'abord : les technologies
  ● Ing. cybersécurité         Spécialités     d'abord : les technologies
────────────────────────────────────────────────────────────────────────────────
 Développe, configure et entretient la partie invisible dont dépend un site ou
 une application web, et la relie aux autres systèmes de l'entreprise.
                0    20    40   60   80  100   120 140 k€ bruts par an
 junior         ·    ·─ ────□□□□·    ·    ·     ·    · 45–55 k€       non daté
                ·    ·   ■ ·    ·    ·    ·     ·    · 2 733 €/mois   2022
 senior         ·    ·   ─ ─   ─□□□□───────     ·    · 60–70 k€       non daté
 Sources : « Fiche “développeur back-end” », non daté · France Travail, 2026`)
	if uitest.Press(c, "esc"); !strings.Contains(drawn(c), "J'aime vérifier chaque détail") {
		t.Errorf("the card does not come back:%s", drawn(c))
	}
}

// Arrows, letters and digits say the same.
func TestAnAnswerIsKeptAndTheNextCardIsDrawn(t *testing.T) {
	for key, want := range map[string]careers.Answer{
		// Digits are those of a card that a room is asked.
		"right": careers.Me, "m": careers.Me, "1": careers.Me, "down": careers.Sometimes, "s": careers.Sometimes, "2": careers.Sometimes,
		"left": careers.NotMe, "x": careers.NotMe, "3": careers.NotMe,
	} {
		c, env := open(t, uitest.Graph(t), language.English, 80, 22)
		if said := uitest.Press(c, key); len(said) != 1 || said[0] != (screen.NotebookChanged{}) {
			t.Errorf("%s says %v", key, said)
		}
		if got := env.Notebook.Answers()["lead"]; got != want || !strings.Contains(drawn(c), "2 of 11") {
			t.Errorf("%s answers %v:%s", key, got, drawn(c))
		}
	}
}

func TestBackspaceTakesAnAnswerBackAndShowsItsCard(t *testing.T) {
	c, env := open(t, uitest.Graph(t), language.English, 80, 22)
	uitest.Press(c, "right", "left", "backspace")
	if got := env.Notebook.Answers(); len(got) != 1 || got["lead"] != careers.Me || !strings.Contains(drawn(c), "2 of 11") {
		t.Errorf("after one undo the answers are %v:%s", got, drawn(c))
	}
	if uitest.Press(c, "backspace", "backspace"); len(env.Notebook.Answers()) != 0 || !strings.Contains(drawn(c), "1 of 11") {
		t.Errorf("after all of it the answers are %v:%s", env.Notebook.Answers(), drawn(c))
	}
}

func TestAfterTheLastCardComeTheShelvesAndTheyComeAtAnyTime(t *testing.T) {
	c, _ := open(t, uitest.Graph(t), language.English, 80, 22)
	for range 11 {
		uitest.Press(c, "right")
	}
	if !strings.Contains(drawn(c), "▶ Your cards 26") {
		t.Errorf("after the last card:%s", drawn(c))
	}
	for _, key := range []string{"enter", "tab"} {
		c, _ := open(t, uitest.Graph(t), language.English, 80, 22)
		if uitest.Press(c, "right", key); !strings.Contains(drawn(c), "▶ Your cards 5") {
			t.Errorf("%s after one card:%s", key, drawn(c))
		}
	}
}

// From the shelves every job is shown on the map, whatever was answered.
func TestEveryJobIsReachedFromTheShelvesWhateverWasAnswered(t *testing.T) {
	g := uitest.Graph(t)
	for _, all := range []careers.Answer{careers.Unsaid, careers.NotMe, careers.Sometimes, careers.Me} {
		var answered []notebook.Card
		for _, card := range g.Deck() {
			if all != careers.Unsaid {
				answered = append(answered, notebook.Card{ID: card.ID, Answer: all})
			}
		}
		c, _ := open(t, g, language.English, 80, 22, answered...)
		if all == careers.Unsaid {
			uitest.Press(c, "tab")
		}
		var shown []careers.NodeID
		for range 4 {
			for range g.Nodes() {
				for _, said := range uitest.Press(c, "enter") {
					shown = append(shown, said.(screen.ShowOnMap).Node)
				}
				uitest.Press(c, "down")
			}
			uitest.Press(c, "tab")
		}
		for _, n := range g.Nodes() {
			if n.Kind == careers.Role && !slices.Contains(shown, n.ID) {
				t.Errorf("with %v on every card %s is out of reach", all, n.ID)
			}
		}
	}
}

func TestWithAllAnsweredTheScreenBeginsAtTheShelves(t *testing.T) {
	g := uitest.Graph(t)
	var answered []notebook.Card
	for _, card := range g.Deck() {
		answered = append(answered, notebook.Card{ID: card.ID, Answer: careers.NotMe})
	}
	c, _ := open(t, g, language.English, 80, 22, answered...)
	if !strings.Contains(drawn(c), "▶ Your cards 0") {
		t.Errorf("it begins with%s", drawn(c))
	}
	if uitest.Press(c, "esc"); !strings.Contains(drawn(c), "1 of 11 · not me") {
		t.Errorf("the first card is%s", drawn(c))
	}
}

func TestDataWithoutInterestsSaysSoAndHowToAddThem(t *testing.T) {
	c, _ := open(t, uitest.Alone(t, "en"), language.English, 80, 22)
	if got := drawn(c); !strings.Contains(got, "there is no card") || !strings.Contains(got, "docs/dataset.md") {
		t.Errorf("got%s", got)
	}
	if said := uitest.Press(c, "right", "tab", "enter", "up", "backspace"); len(said) > 0 {
		t.Errorf("keys say %v", said)
	}
	if said := uitest.Press(c, "esc"); len(said) != 1 || said[0] != (screen.Back{}) {
		t.Errorf("Esc says %v", said)
	}
}

func TestAClickOnAnAnswerGivesIt(t *testing.T) {
	c, env := open(t, uitest.Graph(t), language.English, 80, 22)
	for y, line := range strings.Split(uitest.Plain(c.View()), "\n") {
		if x := strings.Index(line, "sometimes"); x >= 0 {
			uitest.Run(c.Update(tea.MouseClickMsg{X: x - 3, Y: y, Button: tea.MouseLeft}))
		}
	}
	if got := env.Notebook.Answers()["lead"]; got != careers.Sometimes {
		t.Errorf("the answer is %v", got)
	}
}

func TestCardsAndShelvesFitEverySize(t *testing.T) {
	for _, lang := range uitest.Languages() {
		c, _ := open(t, uitest.Graph(t), lang, 80, 22)
		for _, keys := range []string{"", "up", "esc right right", "tab", "tab", "tab", "tab"} {
			uitest.Press(c, strings.Fields(keys)...)
			for _, size := range uitest.Sizes() {
				c.SetSize(size.W, size.H)
				uitest.Fits(t, c.View(), size.W, size.H)
				if x, y, ok := c.Cursor(); ok && (x < 0 || x >= size.W || y < 0 || y >= size.H) {
					t.Errorf("%v: the cursor is at %d,%d", size, x, y)
				}
			}
		}
	}
}
