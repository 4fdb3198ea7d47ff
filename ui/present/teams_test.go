package present

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"golang.org/x/text/language"

	"parcours/careers/game"
	"parcours/careers/script"
	"parcours/ui/internal/uitest"
)

// contest begins a talk of the five games with so many teams, a scene without any, and a ranking.
func contest(t *testing.T, lang language.Tag, teams string, width, height int) *Present {
	t.Helper()
	text := "script: {title: {fr: Équipes, en: Teams}, for: {fr: Tous, en: All}}\nscenes:\n"
	scene := func(fields string) {
		text += "  - {title: {fr: Jeu, en: Game}, minutes: 3, notes: {fr: Dire., en: Say.}, " + fields + "}\n"
	}
	for _, k := range game.Kinds() {
		scene("show: game, game: " + k.String() + ", seed: K7Q2, teams: " + teams)
	}
	scene("show: blank")
	scene("show: ranking")
	g := uitest.Graph(t)
	s, err := script.Load(g, fstest.MapFS{"teams.yaml": {Data: []byte(text)}}, "teams.yaml")
	if err != nil {
		t.Fatal(err)
	}
	c := &clock{time.Date(2026, 3, 2, 10, 0, 0, 0, time.UTC)}
	p := New(uitest.Env(g, lang), Options{Scripts: []*script.Script{s}, Now: c.now})
	p.SetSize(width, height)
	return p
}

func toScene(p *Present, k game.Kind) {
	for p.at < int(k) {
		press(p, "space")
	}
}

func TestAnswersOfTeamsAreNotedByKeysAndCountedWhenTheAnswerIsUncovered(t *testing.T) {
	p := contest(t, language.English, "3", 80, 22)
	toScene(p, game.Intruder)
	press(p, "1", "4", "2")
	if got := p.points(); !slices.Equal(got, []int{0, 0, 0}) {
		t.Errorf("before the answer is seen the points are %v", got)
	}
	const asked = `
    Game · 4 / 7                    Scene: 3 min left   Session: 21 min left


    IT trainer
    Which skill does not belong
    here, according to our sources?


    A. Databases (SQL Server, MySQL…)
    B. Organisation and priorities
    C. Communication and explaining clearly
    D. Usability and user experience (UX)


    ► Team 1 (0) A     Team 2 (0) D     Team 3 (0) B`
	if got := uitest.Plain(p.View()); spaced(got) != asked[1:] {
		t.Errorf("got\n%s", got)
	}
	press(p, "h")
	const answered = `
    Game · 4 / 7                    Scene: 3 min left   Session: 21 min left

    IT trainer
    Which skill does not belong
    here, according to our sources?

    A. Databases (SQL Server, MySQL…)
    B. Organisation and priorities
    C. Communication and explaining clearly
    D. Usability and user experience (UX)


    The odd one out was: Usability
    and user experience (UX) (IT trainer)


    France Travail, 2025 · Hugo Lassiège (Malt), 2021 · and 4 more


      Team 1 (0) A   ✓ Team 2 (2) D +2     Team 3 (0) B`
	if got := uitest.Plain(p.View()); spaced(got) != answered[1:] {
		t.Errorf("got\n%s", got)
	}
	if press(p, "H"); p.points()[1] != 0 {
		t.Error("hidden again, the answer counts")
	}
}

func spaced(text string) string { return strings.ReplaceAll(text, "\u00a0", " ") }

func TestPointsGoOnFromGameToGameToTheRanking(t *testing.T) {
	p := contest(t, language.French, "3", 80, 22)
	pay := p.talk.Scenes[game.GuessPay].Round.(*game.PayRound)
	_, high := pay.Pay.Yearly()
	press(p, "2", "8", "tab", "2", "7", "tab", "9", "9", "h") // of 28 092 €
	if high/1000 != 28 || !slices.Equal(p.points(), []int{3, 0, 0}) {
		t.Fatalf("of %d: %v", high, p.points())
	}
	toScene(p, game.HigherOrLower) // it is lower
	press(p, "2", "1", "2", "h")
	toScene(p, game.WhoAmI)
	press(p, "h", "h", "2", "1") // right at the third clue
	toScene(p, game.PathInOrder)
	press(p, "tab", "tab", "1")
	for range 2 {
		press(p, "space")
	}
	const want = `
    Jeu · 7 / 7                Scène : encore 3 min   Séance : encore 21 min


    Égalité : Équipe 1 et Équipe 3


    1  Équipe 1  ██████████████████████████████████████ 5 points (ex æquo)

    1  Équipe 3  ██████████████████████████████████████ 5 points (ex æquo)

    3  Équipe 2  ██████████████████████ 3 points`
	if got := spaced(uitest.Plain(p.View())); got != want[1:] {
		t.Errorf("with %v\n%s", p.points(), got)
	}
}

// Who goes along with a talk sees the teams as who speaks does, in a game and in the ranking.
func TestWhoFollowsATalkSeesHowTheTeamsStand(t *testing.T) {
	p := contest(t, language.English, "3", 80, 22)
	followed := func() string {
		o, _ := p.Shown()
		seat := New(p.env, *o)
		seat.SetSize(80, 22)
		return uitest.Plain(seat.View())
	}
	for _, c := range []struct{ keys, see string }{
		{"2 8 tab 2", "► Team 2 (0) €2k"}, {"7 h", "✓ Team 1 (3) €28k +3"}, {"space space space 1 4", "► Team 3 (0)"},
		{"h", "✓ Team 2 (2) D +2"}, {"space space space", "1  Team 1  "},
	} {
		press(p, strings.Fields(c.keys)...)
		if got := followed(); got != uitest.Plain(p.View()) || !strings.Contains(spaced(got), c.see) {
			t.Errorf("the room sees\n%s\nand who follows\n%s", uitest.Plain(p.View()), got)
		}
	}
}

func TestTheOneTeamThatWinsIsNamedInLargeLetters(t *testing.T) {
	p := contest(t, language.English, "2", 120, 38)
	toScene(p, game.WhoAmI)
	press(p, "1")
	p.goTo(len(p.talk.Scenes) - 1)
	if see := uitest.Plain(p.View()); !strings.Contains(see, "██    ██") && !strings.Contains(see, "Well done, Team 1!") {
		t.Errorf("got\n%s", see)
	}
	p = contest(t, language.English, "2", 80, 22)
	p.goTo(len(p.talk.Scenes) - 1)
	if see := uitest.Plain(p.View()); strings.Contains(see, "Well done") || !strings.Contains(see, "1  Team 2  0 points (tied)") {
		t.Errorf("before anyone has points\n%s", see)
	}
}

func TestTheArrowsNoteAnswersTooAndAKeyErasesThem(t *testing.T) {
	p := contest(t, language.English, "2", 80, 22)
	scale := game.NewDeck(p.env.Graph).Scale("EUR")
	for _, c := range []struct {
		key  string
		want int
	}{{"up", scale.Start}, {"up", scale.Start + scale.Step}, {"down", scale.Start}, {"4", 4000}, {"2", 42_000}, {"down", 42_000 - scale.Step}, {"7", 7000}} {
		if press(p, c.key); p.answer().amount != c.want {
			t.Errorf("%s notes %d, want %d", c.key, p.answer().amount, c.want)
		}
	}
	for range 20 {
		press(p, "9")
	}
	if p.answer().amount > 1_000_000_000 {
		t.Errorf("figures without end note %d", p.answer().amount)
	}
	if press(p, "backspace"); p.answer().isGiven {
		t.Error("what was erased is there")
	}
	toScene(p, game.Intruder)
	for i, key := range []string{"up", "down", "down"} {
		if press(p, key); p.answer().choice != []int{3, 0, 1}[i] {
			t.Errorf("%s notes %d", key, p.answer().choice)
		}
	}
	press(p, "shift+tab", "7", "0")
	if p.team != 1 || p.answer().isGiven {
		t.Errorf("a number that no answer has notes %+v of team %d", p.answer(), p.team+1)
	}
}

func TestWhereNoTeamPlaysTheirKeysDoNothing(t *testing.T) {
	p, _ := begun(t, "workshop")
	for range p.talk.Scenes {
		before := p.View()
		if press(p, "tab", "1", "down", "up", "backspace", "shift+tab"); p.View() != before || len(p.points()) > 0 {
			t.Errorf("scene %d becomes\n%s", p.at+1, p.View())
		}
		press(p, "space")
	}
}

func TestGamesOfTeamsFitEverySize(t *testing.T) {
	for i, size := range uitest.Sizes() {
		p := contest(t, uitest.Languages()[i%2], "6", size.W, size.H)
		for range p.talk.Scenes {
			press(p, "1", "2", "1", "2", "1", "2")
			for range 5 {
				uitest.Fits(t, p.View(), size.W, size.H)
				press(p, "h")
			}
			press(p, "space")
		}
	}
}
