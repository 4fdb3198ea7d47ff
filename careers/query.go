package careers

import (
	"cmp"
	"slices"
	"strings"
)

// soughtQuery is a query cut into words and groups.
type soughtQuery struct {
	words []soughtWord
	// groups must all be found in a node.
	groups []soughtGroup
}

// soughtGroup is what stood between two spaces of a query.
type soughtGroup struct {
	// text is the folded group without connectors.
	text string
	// alternatives each list words that must all be found: "back-end" is
	// "back" and "end", or "backend".
	alternatives [][]int
}

// parse reads a query. Words that say nothing, as "de" and "the", those that deny, and the names
// of classifications count only when there is nothing else.
func (x *Index) parse(query string) *soughtQuery {
	if runes := []rune(query); len(runes) > longestQuery {
		query = string(runes[:longestQuery])
	}
	var all [][]foldedWord
	for piece := range strings.FieldsSeq(query) {
		if words := unelided(foldWords(piece)); len(words) > 0 {
			all = append(all, words)
		}
	}
	telling := make([][]foldedWord, 0, len(all))
	for i, words := range all {
		empty := func(at int) bool {
			return at >= 0 && at < len(all) && (saysNothing(joined(all[at])) || denies(joined(all[at])))
		}
		if word := joined(words); empty(i) || saysLittle(word) && (empty(i-1) || empty(i+1)) {
			continue
		}
		telling = append(telling, words)
	}
	if len(telling) == 0 {
		telling = all
	}
	q := &soughtQuery{}
	for _, words := range telling {
		if len(q.words) < mostWords {
			q.add(x, words)
		}
	}
	return q
}

func joined(words []foldedWord) string {
	var b strings.Builder
	for _, w := range words {
		b.WriteString(w.text)
	}
	return b.String()
}

// unelided takes off what an apostrophe ties to a word: "l'eau", "d'enfants".
func unelided(words []foldedWord) []foldedWord {
	if len(words) > 1 && !words[1].glued && (len(words[0].text) == 1 || words[0].text == "qu") {
		return words[1:]
	}
	return words
}

func saysNothing(word string) bool {
	switch word {
	case "a", "au", "aux", "avec", "ce", "ces", "d", "dans", "de", "des", "du", "en", "et", "l", "la", "le", "les", "mon", "ma", "mes", "ou", "par",
		"pour", "que", "qui", "sur", "un", "une", "je", "j", "aime", "aimer", "aimerais", "jaime", "jaimerais", "veux", "voudrais", "souhaite", "etre", "faire",
		"an", "and", "as", "for", "in", "of", "or", "the", "to", "with", "i", "id", "be", "become", "like", "want", "would", "my",
		"rome", "esco", "onet", "rncp":
		return true
	}
	return false
}

// denies reports whether a word says that what follows is not wanted, which texts do not tell: what is
// done "without a break" asks for no less.
func denies(word string) bool {
	switch word {
	case "sans", "pas", "non", "aucun", "aucune", "jamais", "no", "not", "without", "never":
		return true
	}
	return false
}

// Denied is the word of a query by which someone asks for what is without the rest of it, "" for none.
// [Index.Search] leaves it out, and finds what is with it.
func Denied(query string) string {
	pieces := strings.Fields(query)
	for i, piece := range pieces {
		if i+1 < len(pieces) && denies(Folded(piece)) {
			return piece
		}
	}
	return ""
}

// saysLittle reports whether a word says nothing beside another that says nothing: "work with
// animals" is about animals, "social work" about work.
func saysLittle(word string) bool {
	switch word {
	case "travailler", "work", "working", "autres", "gens", "others", "people":
		return true
	}
	return false
}

func (q *soughtQuery) add(x *Index, words []foldedWord) {
	var parts []int
	for _, w := range words[:min(len(words), mostWords)] {
		parts = append(parts, q.addWord(x, w.text))
	}
	group := soughtGroup{text: joined(words), alternatives: [][]int{parts}}
	if len(words) > 1 {
		group.alternatives = append(group.alternatives, []int{q.addWord(x, group.text)})
	}
	q.groups = append(q.groups, group)
}

func (q *soughtQuery) addWord(x *Index, text string) int {
	exact, begins := x.knows(text)
	q.words = append(q.words, newSoughtWord(text, exact, begins))
	return len(q.words) - 1
}

// points is what a node is worth, and how many groups are missing from it.
func (q *soughtQuery) points(finds [][]find, node int) (sum, missing int) {
	for g := range q.groups {
		points := q.groupPoints(finds, g, node)
		if points == 0 {
			missing++
		}
		sum += points
	}
	return sum, missing
}

// together reports whether a text in which words of the query stand, a bit for each, has every group.
func (q *soughtQuery) together(words uint16) bool {
	for _, g := range q.groups {
		if !slices.ContainsFunc(g.alternatives, func(alternative []int) bool {
			return !slices.ContainsFunc(alternative, func(w int) bool { return words&(1<<w) == 0 })
		}) {
			return false
		}
	}
	return true
}

// groupPoints is what a node is worth by one group: the mean of the words of
// its best alternative.
func (q *soughtQuery) groupPoints(finds [][]find, group, node int) int {
	best := 0
	for _, words := range q.groups[group].alternatives {
		best = max(best, meanPoints(finds, words, node))
	}
	return best
}

// answering returns the words of the best alternative of a group.
func (q *soughtQuery) answering(finds [][]find, group, node int) []int {
	return slices.MaxFunc(q.groups[group].alternatives, func(a, b []int) int {
		return cmp.Compare(meanPoints(finds, a, node), meanPoints(finds, b, node))
	})
}

func meanPoints(finds [][]find, words []int, node int) int {
	sum := 0
	for _, w := range words {
		points := int(finds[w][node].points)
		if points == 0 {
			return 0
		}
		sum += points
	}
	return sum / len(words)
}

// mark returns the bytes of a text that the query's words are found in, in
// order and apart. A word found well is not marked where it is found badly.
func (q *soughtQuery) mark(text string, words []vocableAt) []Span {
	spans := make([]Span, 0, 4)
	for i := range q.words {
		w := &q.words[i]
		found, first := different, len(spans)
		for _, at := range words {
			how := w.compare(at.vocable)
			if how == different || how == misspelt && found > misspelt {
				continue
			}
			if found == misspelt && how > found {
				spans = spans[:first]
			}
			found = max(found, how)
			spans = append(spans, w.span(text, at, how))
		}
	}
	return apart(spans)
}

// span returns the bytes of a text's word that answer w.
func (w *soughtWord) span(text string, at vocableAt, how closeness) Span {
	from, to := int(at.from), int(at.to)
	switch how {
	case begun:
		to = foldedEnd(text, from, len(w.text))
	case inside:
		before := strings.Index(at.vocable.text, w.text)
		to = foldedEnd(text, from, before+len(w.text))
		from = foldedStart(text, from, before)
	}
	return Span{from, to}
}

// apart sorts spans and joins those that touch, in place.
func apart(spans []Span) []Span {
	slices.SortFunc(spans, func(a, b Span) int { return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To)) })
	out := spans[:0]
	for _, s := range spans {
		if last := len(out) - 1; last >= 0 && s.From <= out[last].To {
			out[last].To = max(out[last].To, s.To)
		} else {
			out = append(out, s)
		}
	}
	return out
}
