package careers

import (
	"slices"
	"strings"
	"unicode"

	"parcours/careers/legible"
)

// longSentence is the number of words above which a sentence is hard to follow.
const longSentence = 30

// texts looks at the wording of everything a reader meets.
func (a *audit) texts() {
	known := a.explained()
	unknown := map[string]int{} // where in a.warnings the word is
	a.eachText(func(e Subject, field string, t Text) {
		for lang, text := range t.All() {
			if isToWrite(text) {
				continue
			}
			at := strings.TrimPrefix(field+"."+lang.String(), ".")
			a.sentences(e, at, text)
			a.jargon(e, at, text, known, unknown)
		}
	})
}

func (a *audit) sentences(e Subject, field, text string) {
	for _, s := range sentences(text) {
		if n := countWords(s); n > longSentence {
			a.warn(Warning{Kind: LongSentence, Subject: e, Field: field, Found: legible.Excerpt(s), Number: n})
		}
	}
}

// jargon warns of each word that is explained nowhere, at its first place.
func (a *audit) jargon(e Subject, field, text string, known map[string]bool, unknown map[string]int) {
	var had []string
	for _, word := range words(text) {
		word = jargonOf(word)
		if word == "" || known[strings.ToLower(word)] || slices.Contains(had, word) {
			continue
		}
		had = append(had, word)
		if i, again := unknown[word]; again {
			a.warnings[i].Number++
			continue
		}
		unknown[word] = len(a.warnings)
		a.warn(Warning{Kind: Unexplained, Subject: e, Field: field, Found: word, Number: 1})
	}
}

// explained holds the words of the glossary and of the skills' names, in lower case.
func (a *audit) explained() map[string]bool {
	known := map[string]bool{}
	add := func(text string) {
		for _, word := range words(text) {
			known[strings.ToLower(word)] = true
			known[strings.ToLower(singular(word))] = true
		}
	}
	for _, t := range a.terms {
		add(t.Word.Everywhere())
		add(strings.Join(t.Also, " "))
	}
	for _, s := range a.skills {
		add(s.Name.Everywhere())
	}
	return known
}

// jargonOf returns the part of a word that a beginner may not know, "" where
// there is none: an acronym without its number or plural, or a word of the trade.
func jargonOf(word string) string {
	bare := strings.TrimRight(singular(word), "0123456789")
	if isAcronym(bare) {
		return bare
	}
	if bare = strings.ToLower(bare); isTradeWord(bare) {
		return bare
	}
	return ""
}

// isAcronym reports whether a word has two capitals or more and no small letter.
// Roman numerals are none.
func isAcronym(word string) bool {
	capitals := 0
	for _, r := range word {
		switch {
		case unicode.IsUpper(r):
			capitals++
		case unicode.IsLower(r):
			return false
		}
	}
	return capitals >= 2 && strings.Trim(word, "IVX") != ""
}

// isTradeWord knows the words that people of the trade use without noticing.
func isTradeWord(word string) bool {
	switch word {
	case "agile", "alternance", "backlog", "back-end", "cloud", "devops", "framework", "freelance", "front-end", "full-stack",
		"kanban", "median", "médiane", "migration", "pipeline", "prototype", "roadmap", "scrum", "sprint", "stakeholder",
		"start-up", "work-study":
		return true
	}
	return false
}

func singular(word string) string {
	if len(word) > 2 {
		return strings.TrimSuffix(word, "s")
	}
	return word
}

// words cuts a text at everything but letters, digits, hyphens and the star of O*NET.
func words(text string) []string {
	list := strings.FieldsFunc(text, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '-' && r != '*'
	})
	for i := range list {
		list[i] = strings.Trim(list[i], "-*")
	}
	return list
}

// countWords counts what stands between blanks and holds a letter or a digit.
func countWords(sentence string) int {
	n := 0
	for _, w := range strings.Fields(sentence) {
		if strings.ContainsFunc(w, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
			n++
		}
	}
	return n
}

// sentences cuts a text after each full stop, question or exclamation mark or
// ellipsis that a blank follows.
func sentences(text string) (list []string) {
	from, ended := 0, false
	for i, r := range text {
		if ended && unicode.IsSpace(r) {
			list = append(list, strings.TrimSpace(text[from:i]))
			from = i
		}
		ended = strings.ContainsRune(".!?…", r)
	}
	return append(list, strings.TrimSpace(text[from:]))
}
