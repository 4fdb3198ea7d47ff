package ui

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"golang.org/x/text/language"

	"parcours/ui/i18n"
	"parcours/ui/internal/uitest"
	"parcours/ui/play"
	"parcours/ui/rich"
)

func TestEachArrowOfTheBottomLineIsAKeyOfItsOwn(t *testing.T) {
	t.Parallel()
	for sign, name := range map[string]string{"←": "left", "→": "right", "↑": "up", "↓": "down"} {
		f := NewGames(uitest.Graph(t), Options{Language: language.English}, play.Options{Game: "pay"})
		s := &session{Frame: f}
		s.send(tea.WindowSizeMsg{Width: 80, Height: 24})
		line := uitest.Plain(s.keyLine())
		before, _, ok := strings.Cut(line, sign)
		if got := s.tappedInBar(rich.Width(before)); !ok || got != name {
			t.Errorf("%s of %q is the key %q", sign, line, got)
		}
	}
}

func TestInAPageNoClickEndsTheProgram(t *testing.T) {
	t.Parallel()
	s := begin(uitest.Graph(t), Options{Language: language.English}, 80, 24)
	last := len(uitest.Plain(s.keyLine())) - 2 // in "quit"
	page := begin(uitest.Graph(t), Options{Language: language.English, Address: func([]string, *i18n.Words) string { return "" }}, 80, 24)
	if s.tappedInBar(last) != "q" || page.tappedInBar(last) != "" {
		t.Errorf("quit is %q in a terminal, %q in a page", s.tappedInBar(last), page.tappedInBar(last))
	}
}
