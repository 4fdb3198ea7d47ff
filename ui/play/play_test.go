package play

import (
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers/game"
	"parcours/ui/internal/uitest"
	"parcours/ui/screen"
)

// opened returns the games in a language at 80×24 without the frame's two lines.
func opened(t testing.TB, lang language.Tag, o Options) *Play {
	t.Helper()
	if o.Seed == 0 {
		o.Seed, _ = game.ParseSeed("K7Q2")
	}
	p := New(uitest.Env(uitest.Graph(t), lang), o)
	p.SetSize(80, 22)
	return p
}

// plain is the page as a reader sees it, its unbreakable blanks as plain ones.
func plain(p *Play) string { return strings.ReplaceAll(uitest.Plain(p.View()), "\u00a0", " ") }

func sees(t *testing.T, p *Play, texts ...string) {
	t.Helper()
	seen := strings.Join(strings.Fields(plain(p)), " ")
	for _, text := range texts {
		if !strings.Contains(seen, text) {
			t.Errorf("%q is not on the screen:\n%s", text, plain(p))
		}
	}
}

// rightAnswer presses what the round at hand takes for the right answer of the
// team whose turn it is.
func rightAnswer(p *Play) {
	t := &p.turn
	switch r := p.current().(type) {
	case *game.PayRound:
		_, high := r.Pay.Yearly()
		for t.draft.amount+t.scale.Leap <= high {
			uitest.Press(p, "up")
		}
		for t.draft.amount > high {
			uitest.Press(p, "down")
		}
		for t.draft.amount+t.scale.Step <= high {
			uitest.Press(p, "right")
		}
	case *game.HigherRound:
		down(p, map[bool]int{true: 0, false: 1}[r.IsHigher()])
	case *game.IntruderRound:
		down(p, slices.Index(r.Skills, r.Intruder))
	case *game.WhoRound:
		uitest.Press(p, "enter")
		down(p, slices.Index(r.Choices, r.Node))
	case *game.PathRound:
		uitest.Press(p, "enter")
		for _, id := range r.Chain()[:len(r.Chain())-2] {
			down(p, slices.Index(t.rest(), id))
			uitest.Press(p, "enter")
		}
		down(p, slices.Index(t.rest(), r.Chain()[len(r.Chain())-2]))
	}
	uitest.Press(p, "enter")
}

func down(p *Play, times int) {
	for range times {
		uitest.Press(p, "down")
	}
}

func TestAMatchFromTheMenuToThePoints(t *testing.T) {
	for lang, words := range map[language.Tag]map[string]string{
		language.French: {
			"menu": "À quoi joue-t-on ?", "mixed": "► Un peu de tout", "teams": "◄ 2 équipes ►", "round": "Manche 1 sur 5 · Le juste salaire", "seed": "partie K7Q2",
			"turn": "Équipe 1, à vous", "else": "Qu'est-ce qui compte aussi dans ce métier ?", "source": "source", "end": "Équipe 1 ████████████████████████████████████████████ 15 points",
			"won": "Bravo, Équipe 1 !", "again": "parcours play mixed --teams 2 --seed K7Q2 --rounds 5",
		},
		language.English: {
			"menu": "What shall we play?", "mixed": "► A bit of everything", "teams": "◄ 2 teams ►", "round": "Round 1 of 5 · Guess the pay", "seed": "match K7Q2",
			"turn": "Team 1, your turn", "else": "What else matters in this job?", "source": "source", "end": "Team 1 ████████████████████████████████████████████ 15 points",
			"won": "Well done, Team 1!", "again": "parcours play mixed --teams 2 --seed K7Q2 --rounds 5",
		},
	} {
		p := opened(t, lang, Options{})
		sees(t, p, words["menu"])
		uitest.Press(p, "up", "left")
		sees(t, p, words["mixed"], words["teams"])
		uitest.Press(p, "enter")
		sees(t, p, words["round"], words["seed"], words["turn"])
		for round := range 5 {
			for p.turn.gains == nil {
				if team := p.turn.answering(); team == 0 {
					rightAnswer(p)
				} else if p.turn.picking {
					uitest.Press(p, "right")
				} else {
					uitest.Press(p, "up", "up", "enter") // far over, or as it stands
				}
			}
			sees(t, p, words["source"])
			uitest.Press(p, "enter")
			sees(t, p, words["else"])
			if p.round != round {
				t.Fatalf("round %d after what else matters in round %d", p.round+1, round+1)
			}
			uitest.Press(p, "enter")
		}
		sees(t, p, words["won"], words["end"], words["again"], words["seed"])
		uitest.Press(p, "enter")
		if p.phase != asking || p.seed.String() == "K7Q2" || p.points[0] != 0 {
			t.Errorf("after the end Enter does not begin another match: %v, %v, %v", p.phase, p.seed, p.points)
		}
	}
}

func TestTheQuestionOfPayAsItIsDrawn(t *testing.T) {
	p := New(uitest.Env(wood(t), language.English), Options{Game: "pay", Seed: 7})
	p.SetSize(80, 22)
	uitest.Press(p, "right", "enter", "down", "down")
	want := strings.Trim(`
  Round 1 of 3 · Guess the pay                                      match 222C

  What is the published pay?
  Joiner
  junior, median, France, gross per year, 2023, Chambre des métiers

    ██████  ██  ██  ██  ██
  ██        ██  ██  ██  ██
  ██████    ██████  ████
  ██            ██  ██  ██
    ██████      ██  ██  ██

                 0    4     8    12    16   20   24   €k gross per year
  junior         ·    ·     ·    ·     ·    ·    ·
  teams               ▲     1

  Team 2, your turn
  ✓ Team 1 (0) €8.2k   ► Team 2 (0)     Team 3 (0)

  Closest without going over: 3 points. Anything within the range wins.
`, "\n")
	if got := strings.Trim(plain(p), "\n"); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestTheAnswerSaysRangeSourceAndYear(t *testing.T) {
	p := New(uitest.Env(wood(t), language.French), Options{Game: "pay", Teams: 2, Seed: 7})
	p.SetSize(80, 22)
	uitest.Press(p, "down", "enter", "enter")
	want := strings.Trim(`
  Manche 1 sur 3 · Le juste salaire                                partie 222C

  Menuisier / Menuisière

  ████    ████            ████    ██  ██        ██  ██    ██████
      ██      ██              ██  ██  ██        ██  ██  ██
    ██      ██    ██████    ██    ██████        ████    ██████
  ██      ██              ██          ██        ██  ██  ██
  ██████  ██████          ██████      ██        ██  ██    ██████
  junior, médiane, France, brut par an, 2023

                 0    4     8    12    16   20   24   k€ bruts par an
  junior         ·    ·     ·    ·     ·    ·  ■■■    22–24 k€       2023
  équipes                1  2

    Équipe 1 6 k€   ✓ Équipe 2 8 k€ +3

  Primes comprises.

  source : Chambre des métiers, 2024
`, "\n")
	if got := strings.Trim(plain(p), "\n"); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// Guesses are points on the axis that all roles share, and the answer draws the range over them.
func TestGuessesAreSeenOnTheAxis(t *testing.T) {
	p := opened(t, language.English, Options{Game: "pay", Teams: 2})
	uitest.Press(p, "up", "enter")
	row := func(start string) string {
		for l := range strings.Lines(plain(p)) {
			if strings.HasPrefix(strings.TrimSpace(l), start) {
				return l
			}
		}
		t.Fatalf("no %q in\n%s", start, plain(p))
		return ""
	}
	if r := row("teams"); !strings.Contains(r, "▲") || !strings.Contains(r, "1") || strings.Index(r, "▲") > strings.Index(r, "1") {
		t.Errorf("team 1 guessed more than what team 2 is about to say: %q", r)
	}
	if r := row("junior "); strings.ContainsAny(r, "■□") {
		t.Errorf("the question shows the answer: %q", r)
	}
	uitest.Press(p, "enter")
	if r := row("junior "); !strings.ContainsAny(r, "■□") {
		t.Errorf("the answer is not drawn: %q", r)
	}
	if r := row("teams"); !strings.Contains(r, "2") || !strings.Contains(r, "1") {
		t.Errorf("guesses are gone: %q", r)
	}
}

func TestAWrongTeamIsOutOfARace(t *testing.T) {
	p := opened(t, language.English, Options{Game: "who", Teams: 2})
	r := p.current().(*game.WhoRound)
	wrong := (slices.Index(r.Choices, r.Node) + 1) % len(r.Choices)
	uitest.Press(p, "down", "enter") // a second clue, then team 1 answers
	down(p, wrong)
	uitest.Press(p, "enter")
	sees(t, p, "Team 1: that is not it. Another team?", "– Team 1 (0)", "► Team 2 (0)", "worth 4 points")
	uitest.Press(p, "left")
	if p.turn.team != 1 {
		t.Error("a team that is out can be chosen again")
	}
	rightAnswer(p)
	sees(t, p, "Team 2 has it: 4 points")
	if p.points[0] != 0 || p.points[1] != 4 {
		t.Errorf("points %v", p.points)
	}
}

func TestARaceThatNobodyWinsEnds(t *testing.T) {
	p := opened(t, language.French, Options{Game: "who", Teams: 2})
	r := p.current().(*game.WhoRound)
	for range 2 {
		uitest.Press(p, "enter")
		down(p, (slices.Index(r.Choices, r.Node)+1)%len(r.Choices))
		uitest.Press(p, "enter")
	}
	sees(t, p, "Personne n'a trouvé")
	p = opened(t, language.French, Options{Game: "path", Teams: 2, Seed: 5})
	uitest.Press(p, "down")
	sees(t, p, "La réponse, avant tout essai.", "Le chemin, dans l'ordre", "━━►")
}

func TestAnotherTeamBeginsEachRound(t *testing.T) {
	p := opened(t, language.English, Options{Game: "intruder", Teams: 3})
	for _, first := range []int{0, 1, 2, 0} {
		if got := p.turn.answering(); got != first {
			t.Errorf("round %d begins with team %d, want %d", p.round+1, got+1, first+1)
		}
		uitest.Press(p, "enter", "enter", "enter", "enter", "enter")
	}
}

func TestAnAnswerCanBeTakenBack(t *testing.T) {
	p := opened(t, language.English, Options{Game: "pay"})
	uitest.Press(p, "up", "enter", "backspace")
	sees(t, p, "Team 1, your turn", "██████ ██████ ██████ ██ ██ ██ ██") // still 60,000
	uitest.Press(p, "backspace")
	if p.phase != asking || p.turn.said != 0 {
		t.Error("there was nothing to take back")
	}
	path := opened(t, language.English, Options{Game: "path"})
	uitest.Press(path, "enter", "enter", "backspace")
	sees(t, path, "What comes at number 1?")
	uitest.Press(path, "backspace")
	sees(t, path, "Which team answers?")
}

func TestStoppingAMatchIsAskedFor(t *testing.T) {
	p := opened(t, language.English, Options{Game: "pay"})
	uitest.Press(p, "esc")
	sees(t, p, "Stop the match?")
	uitest.Press(p, "enter")
	sees(t, p, "What is the published pay?")
	uitest.Press(p, "esc", "esc")
	sees(t, p, "What shall we play?")
	if said := uitest.Press(p, "esc"); len(said) != 1 || said[0] != (screen.Back{}) {
		t.Errorf("Escape in the menu says %v", said)
	}
}

func TestLettersEndNoMatch(t *testing.T) {
	p := opened(t, language.English, Options{Game: "pay"})
	if !p.Typing() {
		t.Error("letters are left to the frame while a match runs")
	}
	before := plain(p)
	uitest.Press(p, "q", "l", "?", "space", "x")
	if plain(p) != before {
		t.Error("letters change the match")
	}
	if menu := opened(t, language.English, Options{}); menu.Typing() {
		t.Error("letters are dead in the menu")
	}
}

func TestWhatElseMattersOpensTheSheet(t *testing.T) {
	p := opened(t, language.English, Options{Game: "path", Teams: 2})
	uitest.Press(p, "down", "enter")
	said := uitest.Press(p, "right")
	if want := (screen.OpenSheet{Node: p.current().About()}); len(said) != 1 || said[0] != want {
		t.Errorf("right says %v, want %v", said, want)
	}
}

func TestTheEndRanksTeamsAndNoCareers(t *testing.T) {
	for _, name := range Names() {
		p := opened(t, language.English, Options{Game: name, Teams: 2, Rounds: 3})
		play(p)
		sees(t, p, "A tie: Team 1 and Team 2", "(tied)", "Points are soon forgotten.")
		for _, n := range p.env.Graph.Nodes() {
			if strings.Contains(plain(p), n.Title.In(language.English)) {
				t.Errorf("%s ends with %s:\n%s", name, n.ID, plain(p))
			}
		}
	}
}

// play plays a match to its end, in which all teams say the same and nobody
// answers in a race.
func play(p *Play) {
	for p.phase != ended {
		switch {
		case p.phase == asking && p.turn.picking:
			uitest.Press(p, "down")
		default:
			uitest.Press(p, "enter")
		}
	}
}

func TestTheAddressPlaysTheSameMatch(t *testing.T) {
	p := opened(t, language.English, Options{Game: "who", Teams: 4, Rounds: 7})
	if got, want := strings.Join(p.Place(), " "), "play who --teams 4 --seed K7Q2 --rounds 7"; got != want {
		t.Errorf("address %q, want %q", got, want)
	}
}

func TestKeysHaveHelpAndOneMeaning(t *testing.T) {
	everywhere(t, func(p *Play) {
		meaning := map[string]bool{}
		for _, k := range p.Keys() {
			if k.Help().Key == "" || k.Help().Desc == "" {
				t.Errorf("%v has no help", k.Binding.Keys())
			}
			for _, name := range k.Binding.Keys() {
				if meaning[name] {
					t.Errorf("%s is bound twice", name)
				}
				meaning[name] = true
			}
		}
	})
}

// everywhere visits every phase of every game in both languages.
func everywhere(t *testing.T, visit func(p *Play)) {
	t.Helper()
	for _, lang := range uitest.Languages() {
		for _, name := range Names() {
			p := opened(t, lang, Options{Teams: 6, Rounds: 5, Seed: game.Seed(len(name) * 7)})
			visit(p)
			for Names()[p.chosen] != name {
				uitest.Press(p, "down")
			}
			uitest.Press(p, "enter")
			dice := rand.New(rand.NewPCG(1, 2))
			for range 300 {
				visit(p)
				if p.phase == ended {
					break
				}
				uitest.Press(p, []string{"enter", "enter", "enter", "down", "right", "up", "left", "backspace", "esc"}[dice.IntN(9)])
				if p.leaving {
					visit(p)
					uitest.Press(p, "enter")
				}
			}
		}
	}
}

func TestThePagesFitAtEverySize(t *testing.T) {
	sizes := uitest.Sizes()
	turn := 0
	everywhere(t, func(p *Play) {
		for range 12 { // the visits share the sizes among them
			turn++
			s := sizes[turn*5%len(sizes)]
			p.SetSize(s.W, s.H)
			uitest.Fits(t, p.View(), s.W, s.H)
			if _, y, ok := p.Cursor(); !ok || y >= s.H {
				t.Errorf("%d×%d: the cursor is on line %d", s.W, s.H, y)
			}
		}
		p.SetSize(80, 22)
	})
}

// A room reads twelve lines with the frame's two; large letters and the axis are looked at.
func TestThePagesAreReadFromTheBack(t *testing.T) {
	drawing := regexp.MustCompile(`█|^ +\d+ +\d+|· +·|■|□|─|^ *(équipes|teams)? +[▲1-6 ]+$|▶`)
	code := regexp.MustCompile(`\bS\d+[a-z]?\b`)
	everywhere(t, func(p *Play) {
		lines := 0
		if found := code.FindString(plain(p)); found != "" {
			t.Errorf("%s in\n%s", found, plain(p))
		}
		for l := range strings.Lines(plain(p)) {
			if strings.TrimSpace(l) != "" && !drawing.MatchString(strings.TrimRight(l, "\n")) {
				lines++
			}
		}
		if lines > 10 {
			t.Fatalf("%d lines of text:\n%s", lines, plain(p))
		}
	})
}

// Where pages are full, what must not go is the question and what is chosen.
func TestWhatIsChosenStaysInSightWhereItIsTight(t *testing.T) {
	p := opened(t, language.French, Options{Game: "intruder", Teams: 6})
	p.SetSize(40, 10)
	for _, s := range p.current().(*game.IntruderRound).Skills {
		chosen := strings.Fields(p.skill(s))[0]
		if !strings.Contains(plain(p), "► "+chosen) {
			t.Errorf("%s is not in sight:\n%s", chosen, plain(p))
		}
		uitest.Press(p, "down")
	}
}
