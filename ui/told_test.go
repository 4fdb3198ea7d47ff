package ui

import (
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/ui/compare"
	"parcours/ui/internal/uitest"
	"parcours/ui/screen"
	"parcours/ui/theme"
)

func TestEveryScreenIsDressedAnewInAnotherTheme(t *testing.T) {
	g := uitest.Graph(t)
	for _, name := range Screens() {
		s := begin(g, Options{Language: language.English, Theme: theme.Dark, Screen: name}, 80, 24)
		before := s.top().View()
		uitest.Run(s.nextTheme())
		if after := s.top().View(); after == before {
			t.Errorf("%s looks as in the theme before", name)
		}
	}
}

// told is a screen that has something to do whenever what all share has changed.
type told struct{ screen.Screen }

func (told) Update(msg tea.Msg) tea.Cmd {
	if _, ok := msg.(screen.Changed); ok {
		return func() tea.Msg { return "redraw" }
	}
	return nil
}

func TestWhatAScreenHasToDoAfterAChangeIsDone(t *testing.T) {
	for name, change := range map[string]func(*Frame) tea.Cmd{"theme": (*Frame).nextTheme, "language": (*Frame).switchLanguage} {
		s := begin(uitest.Graph(t), Options{Language: language.English, Theme: theme.Dark}, 80, 24)
		s.stack[0].Screen = told{s.stack[0].Screen}
		if said := uitest.Run(change(s.Frame)); !slices.Contains(said, tea.Msg("redraw")) {
			t.Errorf("%s: the frame threw away what the screen wanted to do: %v", name, said)
		}
	}
}

func TestAFourthNodeTakesThePlaceOfTheThirdInAComparison(t *testing.T) {
	s := begin(uitest.Graph(t), Options{Language: language.English}, 80, 24)
	for _, id := range []careers.NodeID{"backend-developer", "lead-developer", "cto", "data-engineer"} {
		s.send(screen.Compare{Node: id})
	}
	want := []careers.NodeID{"backend-developer", "lead-developer", "data-engineer"}
	c, ok := s.top().(*compare.Compare)
	if !ok || !slices.Equal(c.Nodes(), want) {
		t.Fatalf("compared are %v, want %v", s.picked, want)
	}
}

func TestAClickHitsTheRowItPointsAt(t *testing.T) {
	s := begin(uitest.Graph(t), Options{Language: language.English}, 80, 24)
	for y, line := range strings.Split(s.plain(), "\n") {
		before, _, ok := strings.Cut(line, "CTO")
		if !ok || y == 0 {
			continue
		}
		at := tea.Mouse{X: ansi.StringWidth(before) + 1, Y: y, Button: tea.MouseLeft}
		s.send(tea.MouseClickMsg(at))
		s.send(tea.MouseReleaseMsg(at))
		if here := s.env.Trail.Here(); here != "cto" {
			t.Errorf("a click on the CTO in row %d leads to %s", y, here)
		}
		return
	}
	t.Fatalf("the CTO is not on the map:\n%s", s.plain())
}
