package notebook

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Tidy makes a text that was typed, pasted or read fit to show and to write:
// accents joined to their letters, lines ended alike, tabs as four blanks,
// no character that a terminal would obey or show nothing for, no blanks at the
// end of a line and no blank lines at either end.
func Tidy(text string) string {
	text = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u2028", "\n", "\u2029", "\n", "\t", "    ").Replace(strings.ToValidUTF8(text, ""))
	text = norm.NFC.String(strings.Map(visible, text))
	lines := strings.Split(text, "\n")
	for i, l := range lines {
		lines[i] = strings.TrimRightFunc(l, unicode.IsSpace)
	}
	return strings.Trim(strings.Join(lines, "\n"), "\n")
}

// OneLine is [Tidy] for a text that has no line breaks.
func OneLine(text string) string { return strings.Join(strings.Fields(Tidy(text)), " ") }

// visible drops what takes no cell, such as escape sequences, marks of
// direction and joiners.
func visible(r rune) rune {
	if r != '\n' && unicode.In(r, unicode.Cc, unicode.Cf, unicode.Co, unicode.Cs, unicode.Variation_Selector, unicode.Noncharacter_Code_Point) {
		return -1
	}
	return r
}
