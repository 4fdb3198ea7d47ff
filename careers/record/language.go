package record

import (
	"slices"
	"strings"

	"go.yaml.in/yaml/v4"
	"golang.org/x/text/language"

	"parcours/careers"
)

// languagesLimit is how many languages a dataset may have.
const languagesLimit = 30

// Speaks says in which languages the texts of a file are, the one that is asked for
// first in front.
func (f *File) Speaks(langs []language.Tag) { f.langs = langs }

// isLanguage reports whether a field can be meant for a text in some language. Three
// letters are too many to tell: "day" and "why" are languages, too.
func isLanguage(name string) bool {
	base, _, _ := strings.Cut(name, "-")
	tag, err := language.Parse(name)
	return len(base) == 2 && err == nil && tag.String() == name
}

// taken are names of fields that may stand beside the languages of a text, and so
// cannot be languages.
var taken = [...]string{"day", "for", "id", "low", "net", "per", "to", "url", "why"}

// LanguagesIn are the languages of a list that are written as they should be.
func LanguagesIn(list *yaml.Node) (tags []language.Tag) {
	for _, n := range list.Content {
		tag, err := language.Parse(n.Value)
		if err == nil && tag.String() == n.Value && tag != language.Und && !slices.Contains(taken[:], n.Value) &&
			!slices.Contains(tags, tag) && len(tags) < languagesLimit {
			tags = append(tags, tag)
		}
	}
	return tags
}

// Languages returns the languages of a list.
func (f *Fields) Languages(name string) (tags []language.Tag) {
	had := map[string]*yaml.Node{}
	f.Each(name, func(n *yaml.Node) {
		written := f.lineOf(name, n)
		tag, err := language.Parse(written)
		wrong := careers.Problem{Kind: careers.BadForm, Field: name, Found: written, Want: []string{tag.String()}}
		switch {
		case n.Kind != yaml.ScalarNode:
			return
		case err != nil || tag == language.Und:
			wrong.Want = []string{"en", "fr", "pt-BR"}
		case slices.Contains(taken[:], tag.String()):
			region, _ := tag.Region()
			wrong.Want[0] += "-" + region.String()
		case tag.String() != written:
		case had[written] != nil:
			wrong = careers.Problem{Kind: careers.DuplicateID, Field: name, Found: written, First: f.At(had[written])}
		case len(had) == languagesLimit:
			wrong = careers.Problem{Kind: careers.OutOfRange, Field: name, Found: written, Low: 1, High: languagesLimit}
		default:
			had[written], tags = n, append(tags, tag)
			return
		}
		f.Report(n, wrong)
	})
	return tags
}

// spoken are the languages to look for in a mapping: those of the file, else
// whatever seems to be one.
func (f *Fields) spoken() (tags []language.Tag) {
	if len(f.langs) > 0 {
		return f.langs
	}
	for i := 0; i+1 < len(f.pairs); i += 2 {
		if name := f.pairs[i].Value; isLanguage(name) && !slices.Contains(taken[:], name) && len(tags) < languagesLimit {
			tags = append(tags, language.Make(name))
		}
	}
	return tags
}

// TagNames are languages as files spell them.
func TagNames(tags []language.Tag) (names []string) {
	for _, tag := range tags {
		names = append(names, tag.String())
	}
	return names
}

// Own returns the text whose languages stand beside the other fields. One is enough.
func (f *Fields) Own() careers.Text {
	t := f.MayOwn()
	f.NeedOwn(t)
	return t
}

// MayOwn is Own for a text that may be absent.
func (f *Fields) MayOwn() careers.Text {
	f.speaks = true
	return careers.TextIn(f.spoken(), func(tag language.Tag) string { return f.Line(tag.String()) })
}

// NeedOwn says that the text, which MayOwn returned, must be there.
func (f *Fields) NeedOwn(t careers.Text) {
	isAbsent := func(tag language.Tag) bool { return f.isScalar(tag.String()) }
	f.mute = t.IsZero() && !f.broken && !slices.ContainsFunc(f.spoken(), func(tag language.Tag) bool { return !isAbsent(tag) })
}

// Titles returns the titles in each language.
func (f *Fields) Titles() careers.Titles {
	f.speaks = true
	return careers.TitlesIn(f.spoken(), func(tag language.Tag) []string { return f.Lines(tag.String()) })
}
