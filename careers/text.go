package careers

import (
	"encoding/json"
	"iter"
	"maps"
	"slices"
	"strings"

	"golang.org/x/text/language"
)

// languages are those of a dataset that declares none. It never changes.
var languages = [...]language.Tag{language.French, language.English}

// Languages returns the languages of a dataset that declares none.
func Languages() []language.Tag { return slices.Clone(languages[:]) }

// Text is one text in one or several languages, in the order in which they were
// given: that of its dataset. Equal texts are ==.
type Text struct {
	// in holds tag, tab, text and line feed for each language; those in front of
	// a tab or a line feed are not text. A language that it lacks has no text there.
	in string
}

// TextIn asks for a text in each of some languages, in order. It remembers which of
// them it lacks, those for which "" comes back.
func TextIn(langs []language.Tag, in func(language.Tag) string) Text {
	var b strings.Builder
	some := false
	for _, lang := range langs {
		text := in(lang)
		some = some || text != ""
		if strings.ContainsAny(text, "\t\n") {
			text = strings.NewReplacer("\t", " ", "\n", " ").Replace(text)
		}
		writeTagged(&b, lang.String(), text)
	}
	if !some {
		return Text{}
	}
	return Text{b.String()}
}

// writeTagged writes a text in one language, which holds neither a tab nor a new line.
func writeTagged(b *strings.Builder, tag, text string) {
	b.Grow(len(tag) + len(text) + 2)
	b.WriteString(tag)
	b.WriteByte('\t')
	b.WriteString(text)
	b.WriteByte('\n')
}

// TextOf is [TextIn] for [Languages].
func TextOf(in func(language.Tag) string) Text { return TextIn(languages[:], in) }

// Untranslated is a text that reads the same in every language of a dataset that
// declares none.
func Untranslated(text string) Text { return TextOf(func(language.Tag) string { return text }) }

// Said is a text in one language.
func Said(lang language.Tag, text string) Text {
	return TextIn([]language.Tag{lang}, func(language.Tag) string { return text })
}

// each goes through the text by the names of its languages.
func (t Text) each(yield func(tag, text string) bool) {
	for rest := t.in; rest != ""; {
		var entry string
		entry, rest, _ = strings.Cut(rest, "\n")
		tag, text, _ := strings.Cut(entry, "\t")
		if text != "" && !yield(tag, text) {
			return
		}
	}
}

// find returns the text in a language or its nearest parent that has it, as
// Portuguese for Brazilian; false where none has.
func (t Text) find(lang language.Tag) (found string, ok bool) {
	for ; lang != language.Und && !ok; lang = lang.Parent() {
		sought := lang.String()
		for tag, text := range t.each {
			if tag == sought {
				return text, true
			}
		}
	}
	return "", false
}

// In returns the text in a language or its nearest parent that has it, else in
// the first language that does.
func (t Text) In(lang language.Tag) string {
	text, ok := t.find(lang)
	if !ok {
		for _, text = range t.each {
			break
		}
	}
	return text
}

// Lends tells, of a text that a language and its parents lack, in which other
// [Text.In] returns it; zero for one that has it, and for no text.
func (t Text) Lends(lang language.Tag) (other language.Tag) {
	if _, ok := t.find(lang); ok {
		return other
	}
	for other = range t.All() {
		break
	}
	return other
}

// Borrows is [Text.Lends] for a text that was to be in that language, and lacks it.
func (t Text) Borrows(lang language.Tag) (other language.Tag) {
	for of := lang; of != language.Und; of = of.Parent() {
		if empty := of.String() + "\t\n"; strings.HasPrefix(t.in, empty) || strings.Contains(t.in, "\n"+empty) {
			return t.Lends(lang)
		}
	}
	return other
}

// All goes through the languages that the text has.
func (t Text) All() iter.Seq2[language.Tag, string] {
	return func(yield func(language.Tag, string) bool) {
		for tag, text := range t.each {
			if !yield(language.Make(tag), text) {
				return
			}
		}
	}
}

// Everywhere is the text in all its languages, to look for a word in.
func (t Text) Everywhere() string {
	var all []string
	for _, text := range t.each {
		all = append(all, text)
	}
	return strings.Join(all, " ")
}

// IsZero reports whether the text was left out.
func (t Text) IsZero() bool { return t == Text{} }

// MarshalJSON writes the text by the tags of its languages.
func (t Text) MarshalJSON() ([]byte, error) { return json.Marshal(maps.Collect(t.each)) }

// UnmarshalJSON reads what MarshalJSON wrote; the languages that a dataset has by
// default come first, the others by their tags.
func (t *Text) UnmarshalJSON(text []byte) error {
	var by map[string]string
	err := json.Unmarshal(text, &by)
	langs := Languages()
	for _, tag := range slices.Sorted(maps.Keys(by)) {
		if lang := language.Make(tag); lang != language.Und && !slices.Contains(langs, lang) {
			langs = append(langs, lang)
		}
	}
	*t = TextIn(langs, func(lang language.Tag) string { return by[lang.String()] })
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
