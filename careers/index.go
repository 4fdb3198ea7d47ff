package careers

import (
	"slices"
	"strings"

	"golang.org/x/text/language"
)

// Index is a graph prepared for searching. It never changes, so any number of
// goroutines may share one.
type Index struct {
	nodes []*Node
	texts []indexedText
	// vocabulary holds every folded word of the texts, sorted.
	vocabulary []*indexedWord
}

// indexedText is one text in one language, with the nodes it belongs to: a
// skill has many.
type indexedText struct {
	field Field
	lang  language.Tag
	text  string
	words []vocableAt
	nodes []int32
}

type indexedWord struct {
	vocable
	texts []int32
}

// vocableAt is a word of a text with its bytes there.
type vocableAt struct {
	*vocable
	from, to int32
}

// NewIndex prepares a graph for searching.
func NewIndex(g *Graph) *Index {
	b := indexBuilder{word: map[string]*indexedWord{}, skill: map[SkillID][]int32{}}
	for i, n := range g.Nodes() {
		b.addNode(int32(i), n)
	}
	for _, s := range g.Skills() {
		if nodes := b.skill[s.ID]; nodes != nil {
			b.addBoth(InSkill, s.Name, nodes)
		}
	}
	x := &Index{nodes: g.Nodes(), texts: b.texts}
	for _, w := range b.word {
		x.vocabulary = append(x.vocabulary, w)
	}
	slices.SortFunc(x.vocabulary, func(a, b *indexedWord) int { return strings.Compare(a.text, b.text) })
	return x
}

type indexBuilder struct {
	texts []indexedText
	word  map[string]*indexedWord
	skill map[SkillID][]int32
}

func (b *indexBuilder) addNode(i int32, n *Node) {
	self := []int32{i}
	b.addBoth(InTitle, n.Title, self)
	b.addBoth(InName, n.Name, self)
	b.addBoth(InName, n.Short, self)
	b.addBoth(InSummary, n.Summary, self)
	for _, t := range n.Tasks {
		b.addBoth(InTask, t.Text, self)
	}
	for _, c := range n.Codes {
		text := strings.TrimSpace(c.Code + " " + c.Label)
		b.addBoth(InCode, Text{FR: text, EN: text}, self)
	}
	b.addBoth(InID, Text{FR: string(n.ID), EN: string(n.ID)}, self)
	for _, need := range n.Needs {
		b.skill[need.Skill] = append(b.skill[need.Skill], i)
	}
}

func (b *indexBuilder) addBoth(f Field, t Text, nodes []int32) {
	b.add(f, t.FR, language.French, nodes)
	b.add(f, t.EN, language.English, nodes)
}

func (b *indexBuilder) add(f Field, text string, lang language.Tag, nodes []int32) {
	at := int32(len(b.texts))
	folded := compounds(foldWords(text))
	words := make([]vocableAt, len(folded))
	for i, w := range folded {
		known := b.word[w.text]
		if known == nil {
			known = &indexedWord{vocable: newVocable(w.text)}
			b.word[w.text] = known
		}
		if last := len(known.texts) - 1; last < 0 || known.texts[last] != at {
			known.texts = append(known.texts, at)
		}
		words[i] = vocableAt{&known.vocable, int32(w.from), int32(w.to)}
	}
	b.texts = append(b.texts, indexedText{f, lang, text, words, nodes})
}

// prepared returns the words of a text that is not in the index.
func prepared(text string) []vocableAt {
	folded := compounds(foldWords(text))
	words := make([]vocableAt, len(folded))
	for i, w := range folded {
		v := newVocable(w.text)
		words[i] = vocableAt{&v, int32(w.from), int32(w.to)}
	}
	return words
}

// answering calls found for each word of the vocabulary that answers w, in
// order. Only words that may be found inside others, or misspelt, are looked
// for from end to end.
func (x *Index) answering(w *soughtWord, found func(*indexedWord, closeness)) {
	words := x.vocabulary
	if !w.anywhere() {
		at, _ := x.place(w.text)
		end := at
		for end < len(words) && strings.HasPrefix(words[end].text, w.text) {
			end++
		}
		words = words[at:end]
	}
	for _, word := range words {
		if how := w.compare(&word.vocable); how != different {
			found(word, how)
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
