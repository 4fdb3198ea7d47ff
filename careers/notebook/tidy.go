package notebook

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"parcours/careers/legible"
)

// Tidy makes a text that was typed, pasted or read fit to show and to write:
// legible, accents joined to their letters, no blanks at the end of a line and
// no blank lines at either end.
func Tidy(text string) string {
	lines := strings.Split(norm.NFC.String(legible.Text(text)), "\n")
	for i, l := range lines {
		lines[i] = strings.TrimRightFunc(l, unicode.IsSpace)
	}
	return strings.Trim(strings.Join(lines, "\n"), "\n")
}

// OneLine is [Tidy] for a text that has no line breaks.
func OneLine(text string) string { return strings.Join(strings.Fields(Tidy(text)), " ") }
