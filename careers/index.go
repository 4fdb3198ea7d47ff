package careers

import (
	"maps"
	"slices"
	"strings"

	"golang.org/x/text/language"
)

// Index is a graph prepared for searching. It never changes, so any number of
// goroutines may share one.
type Index struct {
	nodes []*Node
	texts []indexedText
	// langs are those of the texts; ids and codes are of none, the first.
	langs []language.Tag
	// skills are named by the texts from skillTexts on; skillAt is which each of them names.
	skills     []*Skill
	skillTexts int32
	skillAt    []int32
	// having holds the nodes that need the skill a text names.
	having map[int32][]int32
	// called holds the nodes of each title, folded whole.
	called map[string][]int32
	// profiled holds the nodes whose profile of interests begins with letters, folded with
	// "RIASEC" before them.
	profiled map[string][]int32
	// vocabulary holds every folded word of the texts, sorted.
	vocabulary []*indexedWord
}

// indexedText is one text in one language.
type indexedText struct {
	field Field
	lang  uint8 // by place in langs
	// node is what the text belongs to, by its place in Nodes; skillText for a
	// skill, which belongs to many.
	node  int32
	text  string
	words []vocableAt
}

const skillText = -1

type indexedWord struct {
	vocable
	texts []int32
}

// vocableAt is a word of a text with its bytes there.
type vocableAt struct {
	*vocable
	from, to int32
}

// FoundBy is a text by which a node is found.
type FoundBy struct {
	Field
	Text
}

// NewIndex prepares a graph for searching. Profiles of interests are found by their letters
// after "RIASEC". Nodes are found by what else is said of them, too: what the graph has as a value, it has no
// words for.
func NewIndex(g *Graph, said ...func(*Node) []FoundBy) *Index {
	having := map[SkillID][]int32{}
	for i, n := range g.Nodes() {
		for _, need := range n.Needs {
			having[need.Skill] = append(having[need.Skill], int32(i))
		}
	}
	b := newIndexBuilder()
	for i, n := range g.Nodes() {
		b.addNode(g, int32(i), n)
		for _, more := range said {
			for _, s := range more(n) {
				b.add(s.Field, s.Text, int32(i))
			}
		}
	}
	x := &Index{nodes: g.Nodes(), having: map[int32][]int32{}, called: called(g.Nodes()), profiled: profiled(g.Nodes()), skills: g.Skills(), skillTexts: int32(len(b.texts))}
	for i, s := range g.Skills() {
		at := int32(len(b.texts))
		b.add(InSkill, s.Name, skillText)
		for ; at < int32(len(b.texts)); at++ {
			x.having[at] = having[s.ID]
			x.skillAt = append(x.skillAt, int32(i))
		}
	}
	x.texts, x.langs = b.texts, b.langs
	x.vocabulary = slices.SortedFunc(maps.Values(b.word), func(a, b *indexedWord) int { return strings.Compare(a.text, b.text) })
	return x
}

// called lists nodes by their titles in any language.
func called(nodes []*Node) map[string][]int32 {
	by := map[string][]int32{}
	for i, n := range nodes {
		for _, title := range n.Title.All() {
			if key := Folded(title); !slices.Contains(by[key], int32(i)) {
				by[key] = append(by[key], int32(i))
			}
		}
	}
	return by
}

// profiled lists nodes by each beginning of the letters of their profile.
func profiled(nodes []*Node) map[string][]int32 {
	by := map[string][]int32{}
	for i, n := range nodes {
		letters := n.Profile.Letters()
		for end := range len(letters) + 1 {
			if letters != "" {
				key := Folded(riasec + letters[:end])
				by[key] = append(by[key], int32(i))
			}
		}
	}
	return by
}

// riasec stands before the letters of a profile.
const riasec = "RIASEC "

type indexBuilder struct {
	texts []indexedText
	langs []language.Tag
	word  map[string]*indexedWord
	// had are the words of earlier texts: many roles of a register share a task.
	had map[string]indexedWords
}

// indexedWords are the words of a text, in the index and with their places.
type indexedWords struct {
	known []*indexedWord
	at    []vocableAt
}

func newIndexBuilder() indexBuilder {
	return indexBuilder{langs: []language.Tag{language.Und}, word: map[string]*indexedWord{}, had: map[string]indexedWords{}}
}

func (b *indexBuilder) addNode(g *Graph, i int32, n *Node) {
	b.add(InTitle, n.Title, i)
	for lang, titles := range n.Also.All() {
		for _, title := range titles {
			b.addIn(lang, InAlso, title, i)
		}
	}
	b.add(InName, n.Name, i)
	b.add(InName, n.Middle, i)
	b.add(InName, n.Short, i)
	b.add(InSummary, n.Summary, i)
	for _, t := range n.Tasks {
		b.add(InTask, t.Text, i)
	}
	for _, c := range n.Certificates {
		b.add(InCertificate, c.Text, i)
	}
	for _, id := range n.Interests {
		like := g.Interest(id)
		b.add(InInterest, like.Text, i)
		if like.Label != "" {
			b.addIn(language.Und, InInterest, like.Label, i)
		}
	}
	for _, c := range n.Context {
		b.add(InContext, c.Text, i)
	}
	b.add(InStudies, n.Asks.Text, i)
	if c := n.Course; c != nil {
		for _, s := range []Statement{c.Entry, c.Diploma, c.Length, c.Cost} {
			b.add(InStudies, s.Text, i)
		}
	}
	for _, c := range n.Codes {
		b.addIn(language.Und, InCode, strings.TrimSpace(c.Code+" "+c.Label), i)
	}
	b.addIn(language.Und, InID, string(n.ID), i)
}

// add takes in a text in each language.
func (b *indexBuilder) add(f Field, t Text, node int32) {
	for lang, text := range t.All() {
		b.addIn(lang, f, text, node)
	}
}

func (b *indexBuilder) addIn(lang language.Tag, f Field, text string, node int32) {
	words := b.words(text, int32(len(b.texts)))
	at := slices.Index(b.langs, lang)
	if at < 0 {
		at = len(b.langs)
		b.langs = append(b.langs, lang)
	}
	b.texts = append(b.texts, indexedText{field: f, lang: uint8(at), node: node, text: text, words: words})
}

// words notes that the words of a text stand in the text numbered at.
func (b *indexBuilder) words(text string, at int32) []vocableAt {
	words, again := b.had[text]
	if !again {
		words = b.read(text)
		b.had[text] = words
	}
	for _, known := range words.known {
		if last := len(known.texts) - 1; last < 0 || known.texts[last] != at {
			known.texts = append(known.texts, at)
		}
	}
	return words.at
}

func (b *indexBuilder) read(text string) indexedWords {
	folded := compounds(foldWords(text))
	words := indexedWords{make([]*indexedWord, len(folded)), make([]vocableAt, len(folded))}
	for i, w := range folded {
		known := b.word[w.text]
		if known == nil {
			known = &indexedWord{vocable: newVocable(w.text)}
			b.word[w.text] = known
		}
		known.isCompound = known.isCompound && w.isCompound
		words.known[i], words.at[i] = known, vocableAt{&known.vocable, int32(w.from), int32(w.to)}
	}
	return words
}

// prepared returns the words of a text that is not in the index.
func prepared(text string) []vocableAt {
	b := newIndexBuilder()
	return b.words(text, 0)
}

// answering calls found for each word of the vocabulary that answers w, in
// order. Only words that may be found inside others, or misspelt, are looked
// for from end to end.
func (x *Index) answering(w *soughtWord, found func(*indexedWord, closeness)) {
	if w.anywhere() {
		for _, word := range x.vocabulary {
			if how := w.compare(&word.vocable); how != different {
				found(word, how)
			}
		}
		return
	}
	at, exact := x.place(w.text)
	if exact {
		found(x.vocabulary[at], same)
		at++
	}
	for ; at < len(x.vocabulary) && strings.HasPrefix(x.vocabulary[at].text, w.text); at++ {
		if how := w.compare(&x.vocabulary[at].vocable); how != different {
			found(x.vocabulary[at], how)
		}
	}
}

// knows reports whether a text has the word, and whether one has a longer word
// that begins with it.
func (x *Index) knows(word string) (exact, begins bool) {
	i, exact := x.place(word)
	if exact {
		i++
	}
	return exact, i < len(x.vocabulary) && strings.HasPrefix(x.vocabulary[i].text, word)
}

// place is where a word stands in the vocabulary, or would stand.
func (x *Index) place(word string) (int, bool) {
	return slices.BinarySearchFunc(x.vocabulary, word, func(w *indexedWord, s string) int { return strings.Compare(w.text, s) })
}
