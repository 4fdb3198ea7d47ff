package handout_test

import (
	"io"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/game"
	"parcours/ui/handout"
	"parcours/ui/i18n"
	"parcours/ui/internal/uitest"
	"parcours/ui/phrase"
)

func packOrder(seed string) handout.PackOrder {
	s, _ := game.ParseSeed(seed)
	return handout.PackOrder{
		Games: game.Kinds(), Seed: s, Rounds: 5, Teams: 4, Date: "1.1.2026",
		Command: "parcours handout --pack --seed " + seed, Replay: "parcours play mixed --seed " + seed,
	}
}

// packed is a pack in each format.
func packed(tb testing.TB, g *careers.Graph, lang language.Tag) map[string]string {
	tb.Helper()
	return packedFor(tb, g, lang, packOrder("K7Q2"))
}

func packedFor(tb testing.TB, g *careers.Graph, lang language.Tag, o handout.PackOrder) map[string]string {
	tb.Helper()
	d := handout.ComposePack(g, i18n.In(lang), o)
	all := map[string]string{}
	for format, write := range map[string]func(io.Writer) error{"html": d.HTML, "txt": d.Text} {
		var b strings.Builder
		if err := write(&b); err != nil {
			tb.Fatal(err)
		}
		all[format] = b.String()
	}
	return all
}

func roles(g *careers.Graph) (all []*careers.Node) {
	for _, n := range g.Nodes() {
		if n.Kind == careers.Role {
			all = append(all, n)
		}
	}
	return all
}

func TestEveryRoleHasACardWithItsPayBehind(t *testing.T) {
	g := builtIn(t)
	for _, lang := range languages() {
		w := i18n.In(lang)
		for format, text := range packed(t, g, lang) {
			text = strings.ToUpper(bare(format, text))
			for _, n := range roles(g) {
				facts := []string{n.Title.In(lang), n.Summary.In(lang), n.Tasks[0].Text.In(lang)}
				for _, f := range phrase.Headline(n) {
					facts = append(facts, phrase.Money(w, f), phrase.Terms(w, f), phrase.Place(w, f)+", "+phrase.Year(w, f), "["+string(f.Source)+"]")
				}
				for _, fact := range facts {
					if fact = strings.ToUpper(strings.Join(strings.Fields(fact), " ")); !strings.Contains(text, fact) {
						t.Errorf("%v %s: no card says %q of %s", lang, format, fact, n.ID)
					}
				}
			}
		}
	}
}

// A card is cut from the list of sources: it says itself how old they are.
func TestACardDatesItsSourcesWhereTheyHaveADate(t *testing.T) {
	g := builtIn(t)
	for _, lang := range languages() {
		w := i18n.In(lang)
		text := strings.Join(strings.Fields(packed(t, g, lang)["txt"]), " ")
		for _, n := range roles(g) {
			for _, id := range n.Tasks[0].Sources {
				s := g.Source(id)
				want := string(id) + " (" + phrase.Date(w, s) + ")"
				if s.Date == "" {
					want = string(id)
				}
				if !strings.Contains(text, want) {
					t.Errorf("%v: no card of %s says %q", lang, n.ID, want)
				}
			}
		}
	}
	if text := packed(t, g, language.French)["txt"]; !regexp.MustCompile(`(?m)^Sources\x{a0}: .*S2\x{a0}\(2025`).MatchString(text) {
		t.Errorf("no line of sources has a date")
	}
}

func TestThePayIsNotOnTheFront(t *testing.T) {
	page := packed(t, builtIn(t), language.French)["html"]
	for _, front := range regexp.MustCompile(`(?s)<section class="leaf" .*?</section>`).FindAllString(page, -1) {
		if strings.Contains(front, "€") {
			t.Errorf("a front tells the pay: %.300s", front)
		}
	}
}

func TestEstimatesOnCardsAreMarkedAndTheMarkIsExplained(t *testing.T) {
	for estimated, want := range map[string]string{"task": "- ~Wood", "figure": "Junior: ~€22,000–24,000 gross per year", "nothing": "Junior: €22,000–24,000 gross per year"} {
		g := uitest.Poisoned(t, "Wood")
		n := g.Node("joiner")
		n.Tasks[0].Estimate, n.Pay[0].Estimate = estimated == "task", estimated == "figure"
		text := packed(t, g, language.English)["txt"]
		if !strings.Contains(text, want) || strings.Contains(text, "~: ") != (estimated != "nothing") {
			t.Errorf("where the dataset's authors estimate %s the cards say\n%s", estimated, text)
		}
	}
}

func TestAPackAsksTheMatchOfItsSeedAndAnswersIt(t *testing.T) {
	g := builtIn(t)
	for _, lang := range languages() {
		o := packOrder("K7Q2")
		m, err := game.NewDeck(g).Draw(o.Games, o.Seed, o.Rounds)
		if err != nil {
			t.Fatal(err)
		}
		text := packed(t, g, lang)["txt"]
		w := i18n.In(lang)
		_, rest, _ := strings.Cut(text, w.Pack.Questions("K7Q2"))
		questions, answers, ok := strings.Cut(rest, w.Pack.Answers("K7Q2"))
		if !ok {
			t.Fatal("no answers after the questions")
		}
		questions, answers = bare("txt", questions), bare("txt", answers)
		for i, r := range m.Rounds {
			about := strings.Join(strings.Fields(g.Node(r.About()).Title.In(lang)), " ")
			if !strings.Contains(answers, about) {
				t.Errorf("%v: answer %d does not name %q", lang, i+1, about)
			}
			for _, id := range r.Sources() {
				if !strings.Contains(answers, string(id)) {
					t.Errorf("%v: answer %d does not name the source %s", lang, i+1, id)
				}
			}
			if who, isWho := r.(*game.WhoRound); isWho {
				for _, c := range who.Clues {
					if clue := strings.Join(strings.Fields(c.Text.In(lang)), " "); !strings.Contains(questions, clue) {
						t.Errorf("%v: question %d lacks the clue %q", lang, i+1, clue)
					}
				}
			}
		}
	}
}

func TestTheSameSeedIsTheSamePackAndAnotherIsNot(t *testing.T) {
	g := builtIn(t)
	once, again := packed(t, g, language.French), packed(t, g, language.French)
	other := packedFor(t, g, language.French, packOrder("D9XW"))
	for format := range once {
		if once[format] != again[format] {
			t.Errorf("%s: one seed, two packs", format)
		}
		if strings.ReplaceAll(once[format], "K7Q2", "D9XW") == other[format] {
			t.Errorf("%s: two seeds ask the same", format)
		}
	}
}

func TestThinDataMakesAPackWithoutQuestions(t *testing.T) {
	w := i18n.In(language.English)
	o := packOrder("K7Q2")
	o.Games = []game.Kind{game.Intruder}
	for format, text := range packedFor(t, uitest.Poisoned(t, "Wood"), language.English, o) {
		if !strings.Contains(bare(format, text), w.Pack.NoGames) || !strings.Contains(bare(format, text), w.Pack.Interviews[0]) {
			t.Errorf("%s does not say that there are no questions", format)
		}
	}
}

func TestLinesOfAPackFitThePaper(t *testing.T) {
	for _, lang := range languages() {
		o := packOrder("K7Q2")
		o.Teams = game.MostTeams
		for i, line := range strings.Split(packedFor(t, builtIn(t), lang, o)["txt"], "\n") {
			if len([]rune(line)) > 80 && !strings.Contains(line, "://") {
				t.Errorf("%v: line %d is %d wide: %s", lang, i+1, len([]rune(line)), line)
			}
		}
	}
}

func TestHostileTextIsInertInAPack(t *testing.T) {
	for name, bad := range hostile() {
		t.Run(name, func(t *testing.T) {
			o := packOrder("K7Q2")
			o.Date, o.Command, o.Replay = bad, bad, bad
			for format, text := range packedFor(t, uitest.Poisoned(t, bad), language.English, o) {
				for _, what := range obeyed(format, text) {
					t.Errorf("%s: %s", format, what)
				}
			}
		})
	}
}
