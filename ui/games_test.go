package ui

import (
	"regexp"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"golang.org/x/text/language"

	"parcours/ui/internal/uitest"
	"parcours/ui/play"
	"parcours/ui/rich"
)

// A room reads twelve lines at 80×24, the frame's two among them.
func TestAGameIsReadFromTheBackOfTheRoom(t *testing.T) {
	g := uitest.Graph(t)
	for _, lang := range uitest.Languages() {
		for _, name := range append(play.Names(), "") {
			s := &session{Frame: NewGames(g, Options{Language: lang}, play.Options{Game: name, Teams: 6, Seed: 4711})}
			s.send(tea.WindowSizeMsg{Width: 80, Height: 24})
			for range 60 {
				if lines := written(s.plain()); lines > 12 {
					t.Fatalf("%d lines of text:\n%s", lines, s.plain())
				}
				uitest.Fits(t, s.View().Content, 80, 24)
				s.press("enter")
			}
		}
	}
}

// drawing is a row that is looked at, not read: large letters, the axis of pay, guesses on it.
var drawing = regexp.MustCompile(`█|·.*·.*·|^ +0 +\d+|[■□]|^ *(équipes|teams)? +[▲1-6 ]+$`)

// written counts the rows of text.
func written(view string) int {
	lines := 0
	for l := range strings.Lines(view) {
		if strings.TrimSpace(l) != "" && !drawing.MatchString(strings.TrimRight(l, "\n")) {
			lines++
		}
	}
	return lines
}

func TestAGameLeadsToTheSheetAndBack(t *testing.T) {
	s := &session{Frame: NewGames(uitest.Graph(t), Options{}, play.Options{Game: "path", Teams: 2, Seed: 1})}
	s.send(tea.WindowSizeMsg{Width: 80, Height: 24})
	s.press("down", "enter")
	before := s.plain()
	s.press("right")
	if s.top().Title() == s.env.Words.Play.Title {
		t.Fatalf("the sheet is not open:\n%s", s.plain())
	}
	s.press("backspace")
	if strings.SplitN(s.plain(), "\n", 2)[1] != strings.SplitN(before, "\n", 2)[1] {
		t.Errorf("back from the sheet it shows\n%s\nwant\n%s", s.plain(), before)
	}
}

func TestAMatchInItsFrameIsPlayedByClicks(t *testing.T) {
	s := &session{Frame: NewGames(uitest.Graph(t), Options{Language: language.English}, play.Options{Game: "higher", Teams: 2})}
	s.send(tea.WindowSizeMsg{Width: 80, Height: 24})
	click := func(text string) {
		t.Helper()
		for y, line := range strings.Split(s.plain(), "\n") {
			if before, _, ok := strings.Cut(line, text); ok {
				s.send(tea.MouseClickMsg{X: rich.Width(before), Y: y, Button: tea.MouseLeft}) // and waits until it has settled
				return
			}
		}
		t.Fatalf("no %q in\n%s", text, s.plain())
	}
	click("▼ lower")
	if click("Backspace correct"); !strings.Contains(s.plain(), "Team 1, your turn") {
		t.Errorf("what was clicked is not taken back:\n%s", s.plain())
	}
	click("▲ higher")
	click("Enter confirm")
	if !strings.Contains(s.plain(), "It is ") {
		t.Errorf("after both teams:\n%s", s.plain())
	}
}
