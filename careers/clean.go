package careers

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/width"
)

// forbidden reports whether a character may not stand in a text, because a
// terminal would obey it, show nothing for it, or not agree with us about its width.
func forbidden(r rune) bool {
	switch {
	case r < 0x20, r >= 0x7f && r < 0xa0: // C0, DEL, C1
		return true
	case r < 0x300:
		return r == 0xad // soft hyphen
	case unicode.In(r, unicode.Cf, unicode.Zl, unicode.Zp, unicode.Co, unicode.Variation_Selector, unicode.Noncharacter_Code_Point):
		return true
	case unicode.Is(unicode.Other_Default_Ignorable_Code_Point, r): // invisible letters and joiners
		return true
	}
	return r == 0x20e3 || // keycap
		r >= 0x1f1e6 && r <= 0x1f1ff || // halves of flags
		r >= 0x1f3fb && r <= 0x1f3ff // skin tones
}

// marksLimit is how many combining marks may follow one letter.
const marksLimit = 3

// place is a line and a column, both from 1; a file is too short for more.
type place struct{ line, column int32 }

func (p place) in(file string) Position { return Position{file, int(p.line), int(p.column)} }

// badCharacter is a forbidden character and where it stands.
type badCharacter struct {
	place
	rune rune
}

// clean returns the text of a file in which each forbidden character but tabs
// and line breaks is replaced by an underscore, so that the places after it
// stay what they are, and lists the first problemLimit of them. When the file
// is not UTF-8, bad is the place of the first such byte and the text is nil.
func clean(raw []byte) (text []byte, found []badCharacter, bad place) {
	at := place{1, 1}
	marks, kept := 0, 0
	for i := 0; i < len(raw); {
		r, size := rune(raw[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRune(raw[i:])
		}
		switch {
		case r == utf8.RuneError && size == 1:
			return nil, nil, at
		case r == '\n', r == '\r' && (i+1 == len(raw) || raw[i+1] != '\n'):
			at = place{at.line + 1, 0}
		case r == '\t', r == '\r':
		case r >= 0x20 && r < 0x7f:
			marks = 0
		default:
			if marks++; !unicode.Is(unicode.Mn, r) {
				marks = 0
			}
			if forbidden(r) || marks > marksLimit {
				text = append(append(text, raw[kept:i]...), '_')
				kept = i + size
				if len(found) < problemLimit {
					found = append(found, badCharacter{at, r})
				}
			}
		}
		at.column++
		i += size
	}
	if kept == 0 {
		return raw, found, place{}
	}
	return append(text, raw[kept:]...), found, place{}
}

// codePoint writes a character as "U+202E".
func codePoint(r rune) string { return fmt.Sprintf("U+%04X", r) }

// plain replaces each forbidden character by an underscore and returns the first.
func plain(s string) (string, rune) {
	first := rune(-1)
	s = strings.Map(func(r rune) rune {
		if !forbidden(r) {
			return r
		}
		if first < 0 {
			first = r
		}
		return '_'
	}, s)
	return s, first
}

// tame reports whether a value of a cleaned file is surely free of forbidden
// characters. Beyond ASCII only escapes can bring them in.
func tame(s string, escapes bool) bool {
	for i := range len(s) {
		if s[i] < 0x20 || s[i] == 0x7f || escapes && s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// printable makes a string that came from outside fit for a terminal: no
// forbidden character, at most 80 characters.
func printable(s string) string {
	const longest = 80
	if len(s) > longest {
		if count := 0; utf8.RuneCountInString(s) > longest {
			for i := range s {
				if count++; count == longest {
					s = s[:i] + "…"
					break
				}
			}
		}
	}
	s, _ = plain(strings.ToValidUTF8(s, "_"))
	return s
}

// cells returns how many terminal cells a text takes: 2 for each wide East
// Asian character or emoji, none for a combining mark, else 1.
func cells(s string) int {
	sum := 0
	for _, r := range s {
		switch {
		case r < 0x300:
			sum++
		case unicode.In(r, unicode.Mn, unicode.Me):
		case isWide(r):
			sum += 2
		default:
			sum++
		}
	}
	return sum
}

func isWide(r rune) bool {
	kind := width.LookupRune(r).Kind()
	return kind == width.EastAsianWide || kind == width.EastAsianFullwidth
}
