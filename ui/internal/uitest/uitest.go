// Package uitest drives screens in tests: it presses keys, reads frames as
// plain text and knows the sizes that every screen must fit.
package uitest

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
	"parcours/ui/screen"
	"parcours/ui/theme"
)

// Languages are the languages of the program.
func Languages() []language.Tag { return i18n.Languages() }

// Graph is the built-in data, one graph for all tests of a package.
func Graph(tb testing.TB) *careers.Graph { return careerstest.BuiltIn(tb) }

// Env returns a session on g in a language, in the dark theme.
func Env(g *careers.Graph, lang language.Tag) *screen.Env {
	return &screen.Env{
		Graph: g, Words: phrase.Named(i18n.In(lang), g), Theme: theme.New(theme.Dark, true), Trail: screen.NewTrail(g.Start()),
	}
}

// Press sends keys to a screen, by their names as in "down", "enter", "ctrl+l"
// or a character, and returns the messages of the commands that came back.
func Press(s screen.Screen, keys ...string) []tea.Msg {
	var said []tea.Msg
	for _, k := range keys {
		said = append(said, Run(s.Update(Key(k)))...)
	}
	return said
}

// Type sends a text, a key press for each character.
func Type(s screen.Screen, text string) []tea.Msg {
	var said []tea.Msg
	for _, r := range text {
		said = append(said, Run(s.Update(tea.KeyPressMsg{Code: r, Text: string(r)}))...)
	}
	return said
}

// Run runs a command, batches included, and returns its messages.
func Run(cmd tea.Cmd) []tea.Msg {
	if cmd == nil {
		return nil
	}
	switch msg := cmd().(type) {
	case nil:
		return nil
	case tea.BatchMsg:
		var all []tea.Msg
		for _, c := range msg {
			all = append(all, Run(c)...)
		}
		return all
	default:
		return []tea.Msg{msg}
	}
}

// Key returns the press of the key called name.
func Key(name string) tea.KeyPressMsg { return screen.Press(name) }

// Plain is a view as a reader sees it, without styles and trailing blanks.
func Plain(view string) string {
	lines := strings.Split(ansi.Strip(view), "\n")
	for i, l := range lines {
		lines[i] = strings.TrimRight(l, " ")
	}
	return strings.TrimRight(strings.Join(lines, "\n"), "\n")
}

// Fits fails the test when a view is larger than width × height cells.
func Fits(tb testing.TB, view string, width, height int) {
	tb.Helper()
	lines := strings.Split(view, "\n")
	if view != "" && len(lines) > height {
		tb.Errorf("%d×%d: %d lines", width, height, len(lines))
	}
	for i, l := range lines {
		if w := ansi.StringWidthWc(l); w > width {
			tb.Errorf("%d×%d: line %d is %d cells wide: %q", width, height, i+1, w, ansi.Strip(l))
		}
	}
}

// Size is a terminal size in cells.
type Size struct{ W, H int }

// Sizes are the sizes that every screen must fit, on both sides of those at which
// layouts change: every width from 20 to 200 at some heights, every height from 5 to
// 60 at some widths.
func Sizes() (sizes []Size) {
	widths := []int{20, 29, 30, 39, 40, 43, 44, 60, 79, 80, 99, 100, 120, 200}
	heights := []int{5, 8, 11, 13, 14, 16, 24, 33, 34, 50, 60}
	for i, w := range widths {
		for k, h := range heights {
			if w == 20 || w == 40 || w == 80 || w == 120 || h == 5 || h == 24 || (i+k)%5 == 0 {
				sizes = append(sizes, Size{w, h})
			}
		}
	}
	return sizes
}
