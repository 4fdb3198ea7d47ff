package ui

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/ui/i18n"
	"parcours/ui/internal/uitest"
	"parcours/ui/play"
	"parcours/ui/rich"
)

// clickBar clicks on the bottom line at a cell.
func (s *session) clickBar(x int) {
	s.send(tea.MouseClickMsg{X: x, Y: s.height - 1, Button: tea.MouseLeft})
}

func TestAClickOnAKeyOfTheBottomLinePressesIt(t *testing.T) {
	t.Parallel()
	for _, lang := range uitest.Languages() {
		for _, name := range Screens() {
			o := Options{Language: lang, Screen: name, With: []careers.NodeID{"cto"}, To: "cto"}
			from := 1
			for _, k := range begin(uitest.Graph(t), o, 120, 30).bar() {
				clicked, pressed := begin(uitest.Graph(t), o, 120, 30), begin(uitest.Graph(t), o, 120, 30)
				clicked.clickBar(from + rich.Width(k.Help().Key) + 1) // the first letter of what it does
				pressed.press(k.Keys()[0])
				if clicked.plain() != pressed.plain() || clicked.quit != pressed.quit {
					t.Errorf("%v, %s: a click on %q %q leads to\n%s", lang, name, k.Help().Key, k.Help().Desc, clicked.plain())
				}
				from += keyWidth(k)
			}
		}
	}
}

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

func TestBetweenTheKeysOfTheBottomLineAClickDoesNothing(t *testing.T) {
	t.Parallel()
	s := begin(uitest.Graph(t), Options{Language: language.English}, 80, 24)
	for _, x := range []int{0, keyWidth(s.bar()[0]), 79, 500, -1} {
		if name := s.tappedInBar(x); name != "" {
			t.Errorf("cell %d is the key %q", x, name)
		}
	}
	last := len(uitest.Plain(s.keyLine())) - 2 // in "quit"
	page := begin(uitest.Graph(t), Options{Language: language.English, Address: func([]string, *i18n.Words) string { return "" }}, 80, 24)
	if s.tappedInBar(last) != "q" || page.tappedInBar(last) != "" {
		t.Errorf("quit is %q in a terminal, %q in a page", s.tappedInBar(last), page.tappedInBar(last))
	}
}
