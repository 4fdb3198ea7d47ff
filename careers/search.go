package careers

import (
	"cmp"
	"slices"
	"strings"

	"golang.org/x/text/language"
)

// Hit is a node that answers a query.
type Hit struct {
	Node *Node
	// IsWhole reports whether the query is the whole title of the node, in some language.
	IsWhole bool
	// Missing is how many words of the query are found nowhere in the node; of
	// all hits of a query the same, and zero unless no node has every word.
	Missing int
	// Passages are the texts where the words of the query stand, the most
	// telling first; together they hold every word that is not missing.
	Passages []Passage
}

// Passage is a text of a node in which words of a query were found.
type Passage struct {
	Field Field
	// Text is in the reader's language where that has the word, else in another.
	Text string
	Lang language.Tag
	// Spans are what was found in Text, in order and apart.
	Spans []Span
}

// Span is a run of bytes, From included and To not, on the borders of characters.
type Span struct{ From, To int }

// Field is the part of a node that a passage is from.
type Field uint8

// The fields, the most telling first.
const (
	InTitle Field = iota
	InAlso        // another title that people use
	InName        // the name or the short name
	InCode
	InID
	InSkill
	InTask
	InCertificate
	InSummary
	InInterest
	InContext
	InStudies // how a training is followed, by whom, at what cost; what a role asks for
	fieldCount
)

// longestQuery bounds a query: letters and words beyond are not looked at.
const (
	longestQuery = 200
	mostWords    = 8
)

// Search returns the nodes in which every word of the query is found, in any
// field and in any language, best first; equal ones in the order of Nodes. Where there is none, it returns
// those with the most words, if that is half of them.
// Accents, case and connectors do not matter, the last letters of a word may be
// missing, and a word that the dataset does not have may hold a typing error,
// or two from eight letters on. A query without words finds nothing.
//
// Words that one text holds together count before words from all over a node. A word counts by the field where it
// stands, then whole before begun before inside another ("sécurité" in "cybersécurité"), then at the
// beginning of a text, then in lang before another language; misspelt or another of its family ("soins", "soigner"), it counts half. Whoever types a whole title finds it
// first, and whoever types "RIASEC" and letters the nodes whose profile begins with them.
func (x *Index) Search(query string, lang language.Tag) []Hit {
	if nodes := x.profiled[Folded(query)]; len(nodes) > 0 {
		return x.havingProfile(nodes, lang)
	}
	q := x.parse(query)
	if len(q.groups) == 0 {
		return nil
	}
	type answer struct {
		node   int
		points int
	}
	const first = 1 << 20 // more points than words can make
	finds, called := x.find(q, lang), x.called[Folded(query)]
	var answers []answer
	least := len(q.groups) / 2 // words missing
	for n := range x.nodes {
		points, missing := q.points(finds, n)
		if points == 0 || missing > least {
			continue
		}
		if missing < least {
			least, answers = missing, answers[:0]
		}
		if slices.Contains(called, int32(n)) {
			points += first
		}
		answers = append(answers, answer{n, points})
	}
	slices.SortStableFunc(answers, func(a, b answer) int { return cmp.Compare(b.points, a.points) })
	hits := make([]Hit, len(answers))
	for i, a := range answers {
		hits[i] = Hit{Node: x.nodes[a.node], IsWhole: a.points >= first, Missing: least, Passages: x.passages(q, finds, a.node, lang)}
	}
	return hits
}

// havingProfile are nodes found by the letters of their profile.
func (x *Index) havingProfile(nodes []int32, lang language.Tag) (hits []Hit) {
	for _, i := range nodes {
		text := riasec + x.nodes[i].Profile.Letters()
		hits = append(hits, Hit{Node: x.nodes[i], Passages: []Passage{{Field: InInterest, Text: text, Lang: lang, Spans: []Span{{0, len(text)}}}}})
	}
	return hits
}

// Mark returns what a query finds in any text, as in the title of a node that
// was found by something else.
func (x *Index) Mark(query, text string) []Span {
	return x.parse(query).mark(text, prepared(text))
}

// Suggest returns up to n nodes for a query that finds nothing: those with some
// of its words first, then those whose names look like them.
func (x *Index) Suggest(query string, lang language.Tag, n int) []*Node {
	q := x.parse(query)
	finds := x.find(q, lang)
	likeness := x.likeness(q)
	order := make([]int, 0, len(x.nodes))
	points := make([]int, len(x.nodes))
	for i := range x.nodes {
		for g := range q.groups {
			points[i] += max(q.groupPoints(finds, g, i), likeness[g][i])
		}
		if points[i] > 0 {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(points[b], points[a]) })
	var near []*Node
	for _, i := range order[:min(n, len(order))] {
		near = append(near, x.nodes[i])
	}
	return near
}

// find is where a word of a query stands best in one node; zero where nowhere.
type find struct {
	points int16
	text   int32
}

// found is a word of the dataset that answers one of a query.
type found struct {
	word *indexedWord
	how  closeness
}

// find looks up each word of the query; the result is by word, then by node.
func (x *Index) find(q *soughtQuery, lang language.Tag) [][]find {
	words := make([][]found, len(q.words))
	for i := range q.words {
		x.answering(&q.words[i], func(word *indexedWord, how closeness) { words[i] = append(words[i], found{word, how}) })
	}
	own, held := slices.Index(x.langs, lang), x.held(q, words)
	finds := make([][]find, len(q.words))
	for i := range q.words {
		best, isShort := make([]find, len(x.nodes)), len(q.words[i].text) <= shortest && x.begunInName(words[i])
		for _, f := range words[i] {
			worth := worth(f.how)
			for _, t := range f.word.texts {
				text := &x.texts[t]
				if isShort && f.how == begun && text.field > InSkill {
					continue
				}
				points := text.points(&worth, own)
				if text.words[0].vocable == &f.word.vocable {
					points += atTheStart
				}
				if held != nil && q.together(held[t]) {
					points += inOneText
				}
				x.credit(best, t, points)
			}
		}
		finds[i] = best
	}
	return finds
}

// begunInName reports whether a name begins with a word: then few letters are the beginning of a
// name, and say nothing in the sentences of half of the dataset ("prof", "professionnel").
func (x *Index) begunInName(words []found) bool {
	return slices.ContainsFunc(words, func(f found) bool {
		return f.how == begun && slices.ContainsFunc(f.word.texts, func(t int32) bool { return x.texts[t].field <= InName })
	})
}

// held is which words of a query each text holds, a bit for each; nil for a query of one group.
func (x *Index) held(q *soughtQuery, words [][]found) []uint16 {
	if len(q.groups) < 2 {
		return nil
	}
	held := make([]uint16, len(x.texts))
	for i := range words {
		for _, f := range words[i] {
			for _, t := range f.word.texts {
				held[t] |= 1 << i
			}
		}
	}
	return held
}

// credit notes what a word is worth in a text wherever that beats what was there.
func (x *Index) credit(best []find, t int32, points int16) {
	if n := x.texts[t].node; n != skillText {
		best[n].beat(points, t)
		return
	}
	for _, n := range x.having[t] {
		best[n].beat(points, t)
	}
}

// beat takes the better find; of equal ones the earlier text.
func (f *find) beat(points int16, text int32) {
	if points > f.points || points == f.points && text < f.text {
		*f = find{points, text}
	}
}

// worth is what a word counts by field: fields lie further apart than the ways
// of being found in them.
func worth(how closeness) [fieldCount]int16 {
	points := [fieldCount]int16{
		InTitle: 110, InAlso: 100, InName: 90, InCode: 80, InID: 70, InSkill: 60, InTask: 50, InCertificate: 40,
		InSummary: 30, InInterest: 20, InContext: 15, InStudies: 12,
	}
	for f := range points {
		switch how {
		case begun:
			points[f] -= 5
		case inside:
			points[f] -= 8
		case misspelt, kin:
			points[f] /= 2
		}
	}
	return points
}

// points is that in a text, for who reads the own of the languages of an index.
func (t *indexedText) points(worth *[fieldCount]int16, own int) int16 {
	if t.lang > 0 && int(t.lang) != own {
		return worth[t.field] - otherLanguage
	}
	return worth[t.field]
}

// What is taken off for a word found in a language the reader does not read, and added for one that
// a text begins with, and for all where one text holds every word.
const otherLanguage, atTheStart, inOneText = 2, 1, 100

// passages returns the texts of a node that hold the query's words; one of no
// language counts as the reader's.
func (x *Index) passages(q *soughtQuery, finds [][]find, node int, lang language.Tag) []Passage {
	best := make([]find, 0, mostWords)
	for g := range q.groups {
		for _, w := range q.answering(finds, g, node) {
			f := finds[w][node]
			if f.points > 0 && !slices.ContainsFunc(best, func(b find) bool { return b.text == f.text }) {
				best = append(best, f)
			}
		}
	}
	slices.SortStableFunc(best, func(a, b find) int { return cmp.Compare(b.points, a.points) })
	passages := make([]Passage, len(best))
	for i, f := range best {
		t := &x.texts[f.text]
		passages[i] = Passage{Field: t.field, Text: t.text, Lang: lang, Spans: q.mark(t.text, t.words)}
		if t.lang > 0 {
			passages[i].Lang = x.langs[t.lang]
		}
	}
	return passages
}

// likeness compares each group of the query with the names of each node by the
// pairs of letters they share (Dice 1945): up to 25, 0 below a third.
func (x *Index) likeness(q *soughtQuery) [][]int {
	like := make([][]int, len(q.groups))
	for g, group := range q.groups {
		like[g] = make([]int, len(x.nodes))
		word := group.text
		for i := range x.texts {
			t := &x.texts[i]
			if t.field > InID {
				continue
			}
			for _, w := range t.words {
				like[g][t.node] = max(like[g][t.node], dice(word, w.text))
			}
		}
	}
	return like
}

func dice(a, b string) int {
	if len(a) < 2 || len(b) < 2 {
		return 0
	}
	shared := 0
	for i := range len(a) - 1 {
		if strings.Contains(b, a[i:i+2]) {
			shared++
		}
	}
	score := 50 * shared / (len(a) + len(b) - 2)
	if score < 9 {
		return 0
	}
	return min(score, 25)
}
