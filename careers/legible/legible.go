// Package legible is the one rule for what may stand in a text, wherever it
// comes from: a dataset, a key, a paste, an argument, a notebook, a talk.
//
// Forbidden is what a terminal would obey, what shows nothing and what
// terminals do not agree on the width of: control characters, marks of
// direction, joiners, soft hyphens and all else that is invisible, separators
// of lines and paragraphs, private use, noncharacters, and the parts of emoji
// that change the one before them. Blanks that do not break, which French
// needs, and whole emoji are text like any other.
package legible

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
	"golang.org/x/text/width"
)

// Rune reports whether a character may stand in a text. Line breaks and tabs may not.
func Rune(r rune) bool {
	switch {
	case r < 0x20, r >= 0x7f && r < 0xa0: // C0, DEL, C1
		return false
	case r < 0x300:
		return r != 0xad // soft hyphen
	case r == 0x20e3, // keycap
		r >= 0x1f1e6 && r <= 0x1f1ff, // halves of flags
		r >= 0x1f3fb && r <= 0x1f3ff: // skin tones
		return false
	}
	return !unicode.In(r, unicode.Cf, unicode.Zl, unicode.Zp, unicode.Co, unicode.Cs, unicode.Variation_Selector,
		unicode.Noncharacter_Code_Point, unicode.Other_Default_Ignorable_Code_Point)
}

// marksLimit is how many combining marks may follow one letter.
const marksLimit = 3

// Marks counts the marks on a letter, the enclosing and the spacing ones, too. The
// zero Marks stands before a text.
type Marks int

// May is [Rune] for a character after those that it was asked about before:
// marks piled on a letter write over the lines around them.
func (m *Marks) May(r rune) bool {
	if !Rune(r) {
		return false // it will be dropped, and parts no mark from its letter
	}
	if r < 0x300 {
		*m = 0
		return true
	}
	for _, part := range norm.NFC.String(string(r)) { // which makes two of some marks
		if *m++; !unicode.Is(unicode.M, part) {
			*m = 0
		}
	}
	return *m <= marksLimit
}

// forbidden is a sign for what may not stand in a text, one cell wide.
const forbidden = '_'

// Line makes a text one line: line breaks and tabs become blanks, what is
// forbidden goes.
func Line(text string) string {
	var marks Marks
	return strings.Map(func(r rune) rune {
		switch {
		case marks.May(r):
			return r
		case unicode.IsSpace(r):
			return ' '
		}
		return -1
	}, strings.ToValidUTF8(text, ""))
}

// Text keeps the lines of a text, ended alike, and makes tabs four blanks; what
// is forbidden goes.
func Text(text string) string {
	text = strings.ToValidUTF8(text, "")
	if strings.ContainsAny(text, "\r\t\u2028\u2029") { // a replacer is dear to make
		text = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u2028", "\n", "\u2029", "\n", "\t", "    ").Replace(text)
	}
	var marks Marks
	return strings.Map(func(r rune) rune {
		if r == '\n' || marks.May(r) {
			return r
		}
		return -1
	}, text)
}

// Shown makes a text fit to be repeated in a message: what is forbidden becomes
// an underscore.
func Shown(text string) string {
	shown, _ := Mended(text)
	return shown
}

// Mended is [Shown] with the first character that was forbidden, -1 where none was.
func Mended(text string) (shown string, first rune) {
	first = -1
	var marks Marks
	return strings.Map(func(r rune) rune {
		if marks.May(r) {
			return r
		}
		if first < 0 {
			first = r
		}
		return forbidden
	}, strings.ToValidUTF8(text, string(forbidden))), first
}

// Excerpt is [Shown], cut at 80 characters.
func Excerpt(text string) string {
	const longest = 80
	if len(text) > longest && utf8.RuneCountInString(text) > longest {
		count := 0
		for i := range text {
			if count++; count == longest {
				text = text[:i] + "…"
				break
			}
		}
	}
	return Shown(text)
}

// Cells returns how many terminal cells a text takes: 2 for each wide East
// Asian character or emoji, none for a combining mark, else 1.
func Cells(text string) int {
	sum := 0
	for _, r := range text {
		switch {
		case r < 0x300:
			sum++
		case unicode.In(r, unicode.Mn, unicode.Me):
		default:
			sum++
			if kind := width.LookupRune(r).Kind(); kind == width.EastAsianWide || kind == width.EastAsianFullwidth {
				sum++
			}
		}
	}
	return sum
}
