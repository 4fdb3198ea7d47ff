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
var ofBuiltIn = []string{"back-end", "baccalaur", " bac ", "IT ", "informati", "software", "développe", "ROME"}

func TestADatasetInAnyLanguageIsWalkedOnEveryScreen(t *testing.T) {
	for _, in := range uitest.AloneIn() {
		g := uitest.Alone(t, in)
		for _, lang := range uitest.Languages() {
			for _, name := range Screens() {
				for _, size := range []uitest.Size{{W: 20, H: 8}, {W: 40, H: 12}, {W: 80, H: 24}, {W: 120, H: 40}, {W: 200, H: 60}} {
					s := begin(g, Options{Language: lang, Theme: theme.Dark, Screen: name}, size.W, size.H)
					for _, keys := range [][]string{nil, {"right"}, {"enter"}, {"down", "enter"}, {"tab"}, {"esc"}, {"v"}, {"left"}} {
						s.press(keys...)
						s.send(tea.WindowSizeMsg{Width: size.W, Height: size.H})
						view := s.View().Content
						uitest.Fits(t, view, size.W, size.H)
						for _, word := range ofBuiltIn {
							if strings.Contains(uitest.Plain(view), word) {
								t.Errorf("%s in %v on %s speaks of %q:\n%s", in, lang, name, word, uitest.Plain(view))
							}
						}
					}
				}
			}
		}
	}
}
