package careers

import (
	"slices"
	"strings"

	"golang.org/x/text/language"
)

// TermsIn returns the terms of the glossary that occur in a text as whole words, in the
// language's spelling or in any other of theirs, in the order of the dataset. Case and
// accents do not matter.
func (g *Graph) TermsIn(text string, lang language.Tag) (found []*Term) {
	words := foldWords(text)
	at := make(map[string][]int, len(words))
	for i, w := range words {
		at[stem(w.text)] = append(at[stem(w.text)], i)
	}
	occurs := func(spelling string) bool {
		sought := foldWords(spelling)
		return len(sought) > 0 && slices.ContainsFunc(at[stem(sought[0].text)], func(i int) bool { return stand(words[i:], sought, text) })
	}
	for _, t := range g.terms {
		if occurs(t.Word.In(lang)) || slices.ContainsFunc(t.Also, occurs) {
			found = append(found, t)
		}
	}
	return found
}

// stem is a word without what follows a sign in it: "bac" of "bac+5".
func stem(word string) string {
	if i := strings.IndexAny(word, "+#"); i > 0 {
		return word[:i]
	}
	return word
}

// stand reports whether words begin with those sought, next to each other in their text.
func stand(words, sought []foldedWord, text string) bool {
	for j, w := range sought {
		switch {
		case j == len(words), words[j].text != w.text && stem(words[j].text) != w.text:
			return false
		case j > 0 && !words[j].glued && strings.Trim(text[words[j-1].to:words[j].from], " \u00a0\u202f'’") != "":
			return false
		}
	}
	return true
}
