package careers

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// foldedWord is a word as search compares it: lower case, without accents.
type foldedWord struct {
	text string
	// from and to are its bytes in the text it was read from.
	from, to int
	// glued says that one connector stands between it and the word before, as
	// in "back-end" and "15-1252.00".
	glued bool
	// isCompound says that it is several words of the text.
	isCompound bool
}

// Folded is the words of a text without capitals, accents and what stands between them: texts
// that people would type for each other fold alike.
func Folded(text string) string { return joined(foldWords(text)) }

// foldWords reads the words of a text. A connector divides words, so
// "back-end" is two.
func foldWords(text string) []foldedWord {
	type place struct{ start, from, to int }
	var room [64]place
	var folded [256]byte
	places, b := room[:0], folded[:0]
	inside := false
	for i, r := range text {
		if !isWordRune(r, inside) {
			inside = false
			continue
		}
		if !inside {
			inside = true
			places = append(places, place{start: len(b), from: i})
		}
		b = appendFolded(b, r)
		places[len(places)-1].to = i + utf8.RuneLen(r)
	}
	all, words := string(b), make([]foldedWord, len(places))
	for i, p := range places {
		end := len(all)
		if i+1 < len(places) {
			end = places[i+1].start
		}
		glued := i > 0 && words[i-1].to == p.from-1 && strings.IndexByte("-./_*", text[p.from-1]) >= 0
		words[i] = foldedWord{text: all[p.start:end], from: p.from, to: p.to, glued: glued}
	}
	return words
}

// isWordRune reports whether r belongs to a word; inside says that one has begun.
func isWordRune(r rune, inside bool) bool {
	switch {
	case 'a' <= r && r <= 'z', 'A' <= r && r <= 'Z', '0' <= r && r <= '9':
		return true
	case r == '+' || r == '#': // C++, C#
		return inside
	case r < utf8.RuneSelf || r == utf8.RuneError:
		return false
	case unicode.IsLetter(r) || unicode.IsDigit(r):
		return true
	}
	return inside && unicode.Is(unicode.Mn, r)
}

// appendFolded appends r in lower case, without accents and with its ligature undone.
func appendFolded(b []byte, r rune) []byte {
	if r < utf8.RuneSelf {
		if 'A' <= r && r <= 'Z' {
			r += 'a' - 'A'
		}
		return append(b, byte(r))
	}
	switch r {
	case 'œ', 'Œ':
		return append(b, "oe"...)
	case 'æ', 'Æ':
		return append(b, "ae"...)
	case 'ß', 'ẞ':
		return append(b, "ss"...)
	}
	var one [utf8.UTFMax]byte
	apart := norm.NFKD.Properties(one[:utf8.EncodeRune(one[:], r)]).Decomposition()
	if apart == nil {
		apart = one[:utf8.RuneLen(r)]
	}
	for len(apart) > 0 {
		d, size := utf8.DecodeRune(apart)
		if !unicode.Is(unicode.Mn, d) {
			b = utf8.AppendRune(b, unicode.ToLower(d))
		}
		apart = apart[size:]
	}
	return b
}

// compounds returns the words of a text and, for names of several words, what
// they read without their connectors from each word on: "back-end" gives
// "back", "backend" and "end".
func compounds(words []foldedWord) []foldedWord {
	if !slices.ContainsFunc(words, func(w foldedWord) bool { return w.glued }) {
		return words
	}
	all := make([]foldedWord, 0, len(words)+8)
	for i, w := range words {
		all = append(all, w)
		joined, last := w.text, i
		for last+1 < len(words) && words[last+1].glued && last-i < mostWords {
			last++
			joined += words[last].text
		}
		if last > i {
			all = append(all, foldedWord{text: joined, from: w.from, to: words[last].to, isCompound: true})
		}
	}
	return all
}

// foldedStart returns the byte of the letter that follows the first n folded
// bytes of text[from:].
func foldedStart(text string, from, n int) int {
	at := foldedEnd(text, from, n)
	for i, r := range text[at:] {
		if isWordRune(r, true) && !unicode.Is(unicode.Mn, r) {
			return at + i
		}
	}
	return at
}

// foldedEnd returns the byte where the first n folded bytes of text[from:] end,
// with the accents that belong to the last of them.
func foldedEnd(text string, from, n int) int {
	var room [2 * utf8.UTFMax]byte
	end, count := from, 0
	for i, r := range text[from:] {
		if count >= n && !unicode.Is(unicode.Mn, r) {
			break
		}
		if isWordRune(r, true) {
			count += len(appendFolded(room[:0], r))
			end = from + i + utf8.RuneLen(r)
		}
	}
	return end
}
