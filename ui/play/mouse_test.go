package play

import (
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"golang.org/x/text/language"

	"parcours/careers/game"
	"parcours/ui/internal/uitest"
	"parcours/ui/rich"
)

// click clicks on a text of the page, some cells behind its beginning, and waits until the click has settled.
func click(t *testing.T, p *Play, text string, behind int) {
	t.Helper()
	for y, line := range strings.Split(plain(p), "\n") {
		if before, _, ok := strings.Cut(line, text); ok {
			clickAt(p, rich.Width(before)+behind, y)
			return
		}
	}
	t.Fatalf("nobody can click on %q in\n%s", text, plain(p))
}

func clickAt(p *Play, x, y int) {
	p.Update(tea.MouseClickMsg{X: x, Y: y, Button: tea.MouseLeft})
	p.Update(settled{})
}

// clickRight clicks on what the round at hand takes for the right answer of the team whose turn it is.
func clickRight(t *testing.T, p *Play) {
	t.Helper()
	switch r := p.current().(type) {
	case *game.PayRound:
		_, high := r.Pay.Yearly()
		pullTo(p, high)
		if p.turn.draft.amount > high || p.turn.draft.amount < high*3/4 {
			t.Errorf("pulled to just below %d, %d is entered", high, p.turn.draft.amount)
		}
		click(t, p, "██", 1)
	case *game.HigherRound:
		click(t, p, map[bool]string{true: "▲ higher", false: "▼ lower"}[r.IsHigher()], 3)
	case *game.IntruderRound:
		click(t, p, p.skill(r.Intruder), 1)
	case *game.WhoRound:
		click(t, p, "Team 2", 1)
		click(t, p, p.newPage().title(r.Node), 1)
	case *game.PathRound:
		click(t, p, "Team 2", 1)
		for _, id := range r.Chain()[:len(r.Chain())-1] {
			click(t, p, p.newPage().title(id), 1)
		}
	}
}

// pullTo pulls the axis of pay from its beginning to the cell before an amount.
func pullTo(p *Play, amount int) {
	g := p.laidOut()
	axis, before, width := g.ground()
	y := slices.IndexFunc(strings.Split(plain(p), "\n"), func(l string) bool { return strings.Contains(l, "k gross per year") })
	p.Update(tea.MouseClickMsg{X: g.Margin + before, Y: y, Button: tea.MouseLeft})
	p.Update(tea.MouseMotionMsg{X: g.Margin + before + axis.Cell(amount, width) - 1, Y: 0, Button: tea.MouseLeft})
	p.Update(tea.MouseReleaseMsg{X: 0, Y: 0, Button: tea.MouseLeft})
}

func TestEveryGameIsPlayedWithTheMouseAlone(t *testing.T) {
	for i, k := range game.Kinds() {
		p := opened(t, language.English, Options{Teams: 1, Rounds: 2})
		click(t, p, "1 team ►", len("1 team ")) // another team
		if i > 0 {
			click(t, p, p.env.Words.Play.Game[k], 1)
		}
		click(t, p, p.env.Words.Play.Game[k], 1)
		for range 2 {
			sees(t, p, p.env.Words.Play.Game[k], "Team 2")
			for range 2 {
				if p.phase == asking {
					clickRight(t, p)
				}
			}
			if p.phase != revealed || p.turn.gains[1] == 0 {
				t.Fatalf("%v: the right answers gain %v\n%s", k, p.turn.gains, plain(p))
			}
			clickAt(p, 5, 20)
			clickAt(p, 5, 20)
		}
		if p.phase != ended || p.points[1] == 0 {
			t.Errorf("%v: the match ends with %v\n%s", k, p.points, plain(p))
		}
		for y := range 22 { // nothing there begins another match unasked
			clickAt(p, 10, y)
		}
		if p.phase != ended {
			t.Errorf("%v: a click ends the end", k)
		}
	}
}

func TestADoubleClickAnswersOnce(t *testing.T) {
	p := opened(t, language.English, Options{Game: "higher", Teams: 3})
	y := slices.IndexFunc(strings.Split(plain(p), "\n"), func(l string) bool { return strings.Contains(l, "▼ lower") })
	for range 2 {
		p.Update(tea.MouseClickMsg{X: 5, Y: y, Button: tea.MouseLeft})
	}
	if p.turn.said != 1 {
		t.Errorf("a double click answers for %d teams", p.turn.said)
	}
	p.Update(settled{})
	p.Update(tea.MouseClickMsg{X: 5, Y: y, Button: tea.MouseLeft})
	if p.turn.said != 2 {
		t.Error("a click after it answers for nobody")
	}
}

func TestClicksBesideWhatIsAskedDoNothing(t *testing.T) {
	for _, name := range Names() {
		p := opened(t, language.French, Options{Game: name, Teams: 6})
		before := plain(p)
		p.Update(tea.MouseClickMsg{X: 0, Y: 0, Button: tea.MouseLeft})
		p.Update(tea.MouseClickMsg{X: 79, Y: 21, Button: tea.MouseLeft})
		p.Update(tea.MouseClickMsg{X: 5, Y: 10, Button: tea.MouseRight})
		p.Update(tea.MouseMotionMsg{X: 30, Y: 14, Button: tea.MouseLeft})
		if plain(p) != before {
			t.Errorf("%s: the page becomes\n%s", name, plain(p))
		}
		uitest.Press(p, "esc")
		asks := plain(p)
		for y := range 22 {
			clickAt(p, 10, y)
		}
		if plain(p) != asks {
			t.Errorf("%s: asked whether to stop, a click leads to\n%s", name, plain(p))
		}
	}
}

func TestEachTeamOfARosterIsNamedByAClick(t *testing.T) {
	for _, size := range [][2]int{{80, 22}, {40, 20}} {
		p := opened(t, language.French, Options{Game: "who", Teams: 6})
		p.SetSize(size[0], size[1])
		for team := range 6 {
			name := p.env.Words.Play.Team(team + 1)
			if !strings.Contains(plain(p), name) {
				name = p.env.Words.Play.TeamShort(team + 1)
			}
			if click(t, p, name, 0); p.turn.team != team || p.turn.picking {
				t.Errorf("at %v a click on %s lets team %d answer", size, name, p.turn.team+1)
			}
			uitest.Press(p, "backspace")
		}
	}
}

func TestTheWheelChoosesAndChangesAnAmount(t *testing.T) {
	down := tea.MouseWheelMsg{Button: tea.MouseWheelDown}
	p := opened(t, language.English, Options{})
	if p.Update(down); p.chosen != 1 {
		t.Errorf("the wheel chooses game %d", p.chosen)
	}
	p = opened(t, language.English, Options{Game: "pay"})
	before := p.turn.draft.amount
	if p.Update(down); p.turn.draft.amount != before-p.turn.scale.Step {
		t.Errorf("the wheel changes %d to %d", before, p.turn.draft.amount)
	}
	p = opened(t, language.English, Options{Game: "higher"})
	if p.Update(down); p.turn.draft.choice != 1 {
		t.Error("the wheel chooses nothing")
	}
	p = opened(t, language.English, Options{Game: "who"})
	if p.Update(down); p.turn.team != 1 {
		t.Errorf("the wheel leads to team %d", p.turn.team)
	}
}
