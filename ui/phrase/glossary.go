package phrase

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"parcours/careers"
	"parcours/ui/i18n"
)

// Glossary returns the terms that occur in text as whole words, in any of
// their spellings, in the order of the dataset. Case and accents do not matter.
func Glossary(w *i18n.Words, g *careers.Graph, text string) []*careers.Term {
	text = fold(text)
	var found []*careers.Term
	for _, t := range g.Terms() {
		if occurs(text, fold(t.Word.In(w.Tag))) {
			found = append(found, t)
			continue
		}
		for _, also := range t.Also {
			if occurs(text, fold(also)) {
				found = append(found, t)
				break
			}
		}
	}
	return found
}

// occurs reports whether word stands in text with neither a letter nor a digit
// on either side.
func occurs(text, word string) bool {
	if word == "" {
		return false
	}
	for from := 0; ; {
		i := strings.Index(text[from:], word)
		if i < 0 {
			return false
		}
		at := from + i
		before, _ := utf8.DecodeLastRuneInString(text[:at])
		after, size := utf8.DecodeRuneInString(text[at+len(word):])
		if !inWord(before) && !(size > 0 && inWord(after)) {
			return true
		}
		from = at + 1
	}
}

func inWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// fold takes case, accents and the kind of blank away.
func fold(s string) string {
	var b strings.Builder
	for _, r := range norm.NFD.String(strings.ToLower(s)) {
		switch {
		case unicode.Is(unicode.Mn, r):
		case unicode.IsSpace(r):
			b.WriteByte(' ')
		case r == '’':
			b.WriteByte('\'')
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}
