package careers

import (
	"math/bits"
	"strings"
	"unicode"
)

// closeness says how well a word of a text answers a word of a query.
type closeness uint8

const (
	different closeness = iota
	misspelt            // with typing errors, or the shorter form of a word ("projets", "projet")
	inside              // the text's word holds the query's: see soughtWord.holds
	kin                 // of one family ("soigner", "soins")
	begun               // the text's word begins with the query's
	same
)

// longestWord bounds the work for one word, in letters.
const longestWord = 40

// soughtWord is a word of a query, with the typing errors allowed for it.
type soughtWord struct {
	text    string
	runes   []rune
	letters uint64
	// edits are the typing errors allowed in a whole word, edgeEdits those in
	// the beginning of one.
	edits, edgeEdits int
	// shorter is how many last letters may be missing from the text's word.
	shorter int
	// isKnown says that a word of the dataset begins with it, isWhole that one is it.
	isKnown, isWhole bool
	family           family
}

// newSoughtWord prepares a folded word. Known says that the dataset has it, or
// a word that begins with it: then it is no typing error. Words with digits
// are codes and versions, where each character counts.
func newSoughtWord(text string, exact, begins bool) soughtWord {
	w := soughtWord{text: text, runes: []rune(text), isKnown: exact || begins, isWhole: exact, family: familyOf(text)}
	if len(w.runes) > longestWord {
		w.runes = w.runes[:longestWord]
		w.text = string(w.runes)
	}
	w.letters = letterSet(w.text)
	if strings.ContainsFunc(text, unicode.IsDigit) {
		return w
	}
	n, allowed := len(w.runes), 0
	switch {
	case n >= 8:
		allowed = 2
	case n >= 4:
		allowed = 1
	}
	if exact || begins && n < 8 {
		w.shorter = allowed
		return w
	}
	w.edits = allowed
	if n >= 6 {
		w.edgeEdits = allowed
	}
	return w
}

// Lengths in bytes from which a word is looked for inside others where no word begins with it,
// and from which it is looked for at the end of compounds in any case ("sécurité", "cybersécurité").
const shortest, longEnding = 4, 8

// holds reports whether a word of a text counts as holding w: what people type is seldom the inside of a word
// ("veux", "cheveux") when other words begin with it.
func (w *soughtWord) holds(word string) bool {
	if w.isKnown {
		return len(w.text) >= longEnding && strings.HasSuffix(word, w.text)
	}
	return len(w.text) >= shortest && strings.Contains(word, w.text)
}

// anywhere reports whether other words than those beginning with w answer it.
func (w *soughtWord) anywhere() bool { return len(w.text) >= shortest || w.shorter > 0 || w.edits > 0 }

// compare says how well a word of a text answers w.
func (w *soughtWord) compare(word *vocable) closeness {
	switch {
	case word.text == w.text:
		return same
	case strings.HasPrefix(word.text, w.text):
		if w.isWhole && word.isCompound { // "aider" is no beginning of "aide-régleur"
			return different
		}
		return begun
	case w.family.has(word.family):
		return kin
	case w.holds(word.text):
		return inside
	case w.shorter > 0 && len(word.text) > 2 && strings.HasPrefix(w.text, word.text) && len(w.text)-len(word.text) <= w.shorter:
		return misspelt
	case w.edits == 0:
		return different
	}
	return w.compareLoosely(word)
}

func (w *soughtWord) compareLoosely(word *vocable) closeness {
	if bits.OnesCount64(w.letters&^word.letters) > w.edits || len(word.text) < len(w.runes)-w.edits {
		return different
	}
	// Letters beyond these cannot change the answer.
	var room [longestWord + 3]rune
	letters := room[:0]
	for _, r := range word.text {
		if letters = append(letters, r); len(letters) > len(w.runes)+w.edits {
			break
		}
	}
	whole, edge := typingErrors(w.runes, letters, w.edits)
	if whole <= w.edits || edge <= w.edgeEdits && w.runes[0] == letters[0] {
		return misspelt
	}
	return different
}

// vocable is a folded word, prepared to be compared.
type vocable struct {
	text    string
	letters uint64
	family  family
	// isCompound says that it stands in texts only as several words ("aide-régleur").
	isCompound bool
}

func newVocable(text string) vocable {
	return vocable{text: text, letters: letterSet(text), family: familyOf(text), isCompound: true}
}

// letterSet is the set of letters of a word, some letters sharing a bit.
func letterSet(word string) uint64 {
	var set uint64
	for _, r := range word {
		set |= 1 << (uint32(r) % 64)
	}
	return set
}

// typingErrors counts the single-letter edits (insertion, deletion, substitution,
// exchange of neighbours: optimal string alignment) between sought and word,
// and between sought and the nearest beginning of word. Counts above most are
// some number above most. Sought has at most longestWord letters.
func typingErrors(sought, word []rune, most int) (whole, edge int) {
	n := len(sought)
	var rows [3][longestWord + 1]int
	before, last, now := &rows[0], &rows[1], &rows[2]
	for i := range n + 1 {
		last[i] = i
	}
	edge = last[n]
	for j, r := range word {
		now[0] = j + 1
		least := now[0]
		for i := 1; i <= n; i++ {
			d := min(last[i]+1, now[i-1]+1, last[i-1]+differ(sought[i-1], r))
			if i > 1 && j > 0 && sought[i-1] == word[j-1] && sought[i-2] == r {
				d = min(d, before[i-2]+1)
			}
			now[i] = d
			least = min(least, d)
		}
		edge = min(edge, now[n])
		before, last, now = last, now, before
		if least > most+1 {
			return most + 1, edge
		}
	}
	return last[n], edge
}

func differ(a, b rune) int {
	if a == b {
		return 0
	}
	return 1
}
