package ui

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"golang.org/x/text/language"

	"parcours/careers/legible"
	"parcours/ui/internal/uitest"
)

// Most terminals count cells by character, as wcwidth does, not by grapheme: vowel
// signs of Devanagari take cells of their own. No row is too wide for either.
func TestNoRowIsWiderThanTerminalsCount(t *testing.T) {
	g := oddGraph(t, 12)
	for _, name := range Screens() {
		for _, w := range []int{MinWidth, 80, 120} {
			s := begin(g, Options{Language: language.English, Screen: name}, w, 24)
			for _, k := range []string{"", "down", "right", "v", "v", "enter", "tab"} {
				if k != "" {
					s.press(k)
				}
				for _, row := range strings.Split(uitest.Plain(s.View().Content), "\n") {
					if most := max(ansi.StringWidthWc(row), ansi.StringWidth(row), legible.Cells(row)); most > w {
						t.Fatalf("%s %s: %d cells of %d: %s", name, k, most, w, row)
					}
				}
			}
		}
	}
}
