package ui

import (
	"regexp"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"parcours/ui/internal/uitest"
	"parcours/ui/play"
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
