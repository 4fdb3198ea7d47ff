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
	// Passages are the texts where the words of the query stand, the most
	// telling first; together they hold every word.
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
	fieldCount
)

// longestQuery bounds a query: letters and words beyond are not looked at.
const (
	longestQuery = 200
	mostWords    = 8
)

// Search returns the nodes in which every word of the query is found, in any
// field and in any language, best first; equal ones in the order of Nodes.
// Accents, case and connectors do not matter, the last letters of a word may be
// missing, and a word that the dataset does not have may hold a typing error,
// or two from eight letters on. A query without words finds nothing.
//
// A word counts by the field where it stands, then whole before begun before
// inside another ("sécurité" in "cybersécurité"), then in lang before another
// language; misspelt, it counts half. Whoever types a whole title finds it first, and
// whoever types "RIASEC" and letters the nodes whose profile begins with them.
func (x *Index) Search(query string, lang language.Tag) []Hit {
	if nodes := x.profiled[Folded(query)]; len(nodes) > 0 {
		return x.havingProfile(nodes, lang)
	}
	q := x.parse(query)
	if len(q.groups) == 0 {
		return nil
	}
	finds := x.find(q, lang)
	type answer struct {
		node   int
		points int
	}
	const first = 1 << 20 // more points than words can make
	var answers []answer
	called := x.called[Folded(query)]
	for n := range x.nodes {
		points := q.points(finds, n)
		if points > 0 && slices.Contains(called, int32(n)) {
			points += first
		}
		if points > 0 {
			answers = append(answers, answer{n, points})
		}
	}
	slices.SortStableFunc(answers, func(a, b answer) int { return cmp.Compare(b.points, a.points) })
	hits := make([]Hit, len(answers))
	for i, a := range answers {
		hits[i] = Hit{Node: x.nodes[a.node], IsWhole: a.points >= first, Passages: x.passages(q, finds, a.node, lang)}
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

// find looks up each word of the query; the result is by word, then by node.
func (x *Index) find(q *soughtQuery, lang language.Tag) [][]find {
	finds := make([][]find, len(q.words))
	for i := range q.words {
		best := make([]find, len(x.nodes))
		x.answering(&q.words[i], func(word *indexedWord, how closeness) { x.credit(best, word.texts, how, lang) })
		finds[i] = best
	}
	return finds
}

// credit notes a word that was found in texts wherever it beats what was there.
func (x *Index) credit(best []find, texts []int32, how closeness, lang language.Tag) {
	worth, own := worth(how), slices.Index(x.langs, lang)
	for _, t := range texts {
		text := &x.texts[t]
		points := worth[text.field]
		if text.lang > 0 && int(text.lang) != own {
			points -= otherLanguage
		}
		if text.node != skillText {
			best[text.node].beat(points, t)
			continue
		}
		for _, n := range x.having[t] {
			best[n].beat(points, t)
		}
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
		InSummary: 30, InInterest: 20, InContext: 15,
	}
	for f := range points {
		switch how {
		case begun:
			points[f] -= 5
		case inside:
			points[f] -= 8
		case misspelt:
			points[f] /= 2
		}
	}
	return points
}

// otherLanguage is taken off for a word found in the language the reader does not read.
const otherLanguage = 2

// passages returns the texts of a node that hold the query's words; one of no
// language counts as the reader's.
func (x *Index) passages(q *soughtQuery, finds [][]find, node int, lang language.Tag) []Passage {
	best := make([]find, 0, mostWords)
	for g := range q.groups {
		for _, w := range q.answering(finds, g, node) {
			f := finds[w][node]
			if !slices.ContainsFunc(best, func(b find) bool { return b.text == f.text }) {
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
