package ui

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"parcours/careers"
	"parcours/ui/internal/uitest"
	"parcours/ui/theme"
)

func TestADatasetInOneLanguageHasNothingWeak(t *testing.T) {
	for _, lang := range uitest.AloneIn() {
		for _, w := range careers.Audit(uitest.Alone(t, lang), 2026) {
			t.Errorf("%s: %v %v %s %s", lang, w.Kind, w.Subject, w.Field, w.Found)
		}
	}
}

// The words that the program has for its own data alone.
var ofBuiltIn = []string{"back-end", "baccalaur", " bac ", " IT ", "informati", "software", "développe", "ROME"}

func TestADatasetInAnotherLanguageSaysSoOnce(t *testing.T) {
	for i, lang := range uitest.Languages() {
		s := begin(uitest.Alone(t, "es"), Options{Language: lang}, 80, 24)
		name := []string{"Les données sont en espagnol", "The data is in Spanish"}[i]
		if got := s.plain(); strings.Count(got, name) != 1 || strings.Contains(got, "[es]") {
			t.Errorf("got\n%s", got)
		}
		if s.press("right"); strings.Contains(s.plain(), name) {
			t.Error("it is said again")
		}
		s = begin(uitest.Alone(t, lang.String()), Options{Language: lang}, 80, 24)
		if strings.Contains(s.plain(), name[:12]) {
			t.Errorf("it is said of a dataset in the reader's language:\n%s", s.plain())
		}
	}
}

func TestADatasetInAnyLanguageIsWalkedOnEveryScreen(t *testing.T) {
	for _, in := range uitest.AloneIn() {
		walkedEverywhere(t, uitest.Alone(t, in), in, []uitest.Size{{W: 20, H: 8}, {W: 40, H: 12}, {W: 80, H: 24}, {W: 120, H: 40}, {W: 200, H: 60}}, ofBuiltIn)
	}
}

// walkedEverywhere walks over each screen in both languages of the interface: every frame
// fits, and none has certain words.
func walkedEverywhere(t *testing.T, g *careers.Graph, what string, sizes []uitest.Size, never []string) {
	t.Helper()
	for _, lang := range uitest.Languages() {
		for _, name := range Screens() {
			for _, size := range sizes {
				s := begin(g, Options{Language: lang, Theme: theme.Dark, Screen: name}, size.W, size.H)
				for _, keys := range [][]string{nil, {"right"}, {"enter"}, {"down", "enter"}, {"tab"}, {"esc"}, {"v"}, {"left"}} {
					s.press(keys...)
					s.send(tea.WindowSizeMsg{Width: size.W, Height: size.H})
					view := s.View().Content
					uitest.Fits(t, view, size.W, size.H)
					for _, word := range never {
						if strings.Contains(uitest.Plain(view), word) {
							t.Errorf("%s in %v on %s speaks of %q:\n%s", what, lang, name, word, uitest.Plain(view))
						}
					}
				}
			}
		}
	}
}
