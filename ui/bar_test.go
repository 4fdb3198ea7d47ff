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

// Who does not know what they look for sees on the first screen how to begin with what they like.
func TestTheFirstScreenNamesTheCards(t *testing.T) {
	t.Parallel()
	for lang, want := range map[language.Tag]string{language.French: " i J'aime… ", language.English: " i interests "} {
		for _, size := range []uitest.Size{{W: 60, H: 20}, {W: 80, H: 24}, {W: 120, H: 40}} {
			s := begin(uitest.Graph(t), Options{Language: lang}, size.W, size.H)
			if line := uitest.Plain(s.keyLine()); !strings.Contains(line, want) {
				t.Errorf("%v at %v: %q does not name the cards", lang, size, line)
			}
			s.press("right", "right", "right", "right", "right")
			if line := uitest.Plain(s.keyLine()); size.W >= 80 && !strings.Contains(line, " c ") {
				t.Errorf("%v at %v: who has seen some jobs is not told how to compare: %q", lang, size, line)
			}
		}
	}
	alone := begin(uitest.Alone(t, "en"), Options{Language: language.English}, 120, 40)
	if line := uitest.Plain(alone.keyLine()); strings.Contains(line, " i interests  p") {
		t.Errorf("data without cards begins with them: %q", line)
	}
}
