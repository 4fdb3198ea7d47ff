package careers

import (
	"cmp"
	"encoding/json"
	"iter"
	"maps"
	"slices"
	"strings"

	"golang.org/x/text/language"
)

// languages are those that a dataset gives every text in. It never changes.
var languages = [...]language.Tag{language.French, language.English}

// Languages returns the languages of a dataset, the one that stands in for the
// others first.
func Languages() []language.Tag { return slices.Clone(languages[:]) }

// place is where a language, or else its nearest parent, stands among those of a
// dataset; the first place where none does.
func place(lang language.Tag) int {
	for ; lang != language.Und; lang = lang.Parent() {
		if i := slices.Index(languages[:], lang); i >= 0 {
			return i
		}
	}
	return 0
}

// Text is one text in the languages of a dataset. All are filled in a loaded
// graph wherever the text is given at all. Equal texts are ==.
type Text struct {
	in [len(languages)]string // by place in languages
}

// TextOf asks for a text in each of [Languages], in order; "" leaves one out.
func TextOf(in func(language.Tag) string) (t Text) {
	for i, lang := range languages {
		t.in[i] = in(lang)
	}
	return t
}

// Untranslated is a text that reads the same in every language.
func Untranslated(text string) Text { return TextOf(func(language.Tag) string { return text }) }

// In returns the text in a language or its nearest parent that has it, as
// Portuguese for Brazilian, else in the first language that does.
func (t Text) In(lang language.Tag) string {
	for ; lang != language.Und; lang = lang.Parent() {
		if i := slices.Index(languages[:], lang); i >= 0 && t.in[i] != "" {
			return t.in[i]
		}
	}
	return cmp.Or(t.in[:]...)
}

// All goes through the languages that the text has.
func (t Text) All() iter.Seq2[language.Tag, string] {
	return func(yield func(language.Tag, string) bool) {
		for i, text := range t.in {
			if text != "" && !yield(languages[i], text) {
				return
			}
		}
	}
}

// Everywhere is the text in all its languages, to look for a word in.
func (t Text) Everywhere() string { return strings.Join(t.in[:], " ") }

// IsZero reports whether the text was left out.
func (t Text) IsZero() bool { return t == Text{} }

// MarshalJSON writes the text by the tags of its languages.
func (t Text) MarshalJSON() ([]byte, error) { return json.Marshal(maps.Collect(t.All())) }

// UnmarshalJSON leaves out languages that a dataset has not.
func (t *Text) UnmarshalJSON(text []byte) error {
	var by map[string]string
	err := json.Unmarshal(text, &by)
	*t = TextOf(func(lang language.Tag) string { return by[lang.String()] })
	return err
}

// Statement is a text that says something about the world, with what it rests on.
type Statement struct {
	Text Text
	// Year is the year the statement speaks of, 0 where its sources give none.
	Year int
	// Place is where it holds; zero where it does not say.
	Place Text
	// Sources are empty for an estimate, and only for one.
	Sources []SourceID
	// Estimate marks general knowledge or judgement of the dataset's own authors.
	Estimate bool
}

// Years is a span of whole years.
//
// High is 0 in an open span ("8 or more"). Low and High are both 0 where
// nothing is known.
type Years struct {
	Low, High int
	// Estimate marks a span that the dataset's authors judged rather than read.
	Estimate bool
}

// Known reports whether the span says anything.
func (y Years) Known() bool { return y.Low != 0 || y.High != 0 }

// Open reports whether the span has no upper end.
func (y Years) Open() bool { return y.Low != 0 && y.High == 0 }

// Plus returns the span of doing one thing after the other. It is open when
// either is, and an estimate when either is.
func (y Years) Plus(z Years) Years {
	sum := Years{Low: y.Low + z.Low, High: y.High + z.High, Estimate: y.Estimate || z.Estimate}
	if y.Open() || z.Open() {
		sum.High = 0
	}
	return sum
}
