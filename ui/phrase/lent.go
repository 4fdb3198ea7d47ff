package phrase

import (
	"cmp"
	"strings"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/ui/i18n"
)

// Text is what a dataset says in whole sentences. One that lacks the reader's language,
// though others of its dataset have it, names the one that it is shown in: "[fr]".
func Text(w *i18n.Words, t careers.Text) string {
	said := t.In(w.Tag)
	if other := t.Borrows(w.Tag); other != language.Und {
		said += "\u00a0[" + other.String() + "]"
	}
	return said
}

// Foreign says in which languages a dataset is that does not speak the reader's, ""
// of one that does.
func Foreign(w *i18n.Words, g *careers.Graph) string {
	if g.Speaks(w.Tag) {
		return ""
	}
	return w.Facts.DataIn(Language(w, g.Languages()[0]))
}

// Language is the name of a language in a sentence, its tag where we know none.
func Language(w *i18n.Words, tag language.Tag) string {
	base, _ := tag.Base()
	return cmp.Or(w.Facts.Languages[base.String()], tag.String())
}

// IsForeign reports whether a language is another than the reader's, wherever that is spoken.
func IsForeign(w *i18n.Words, tag language.Tag) bool {
	base, _ := tag.Base()
	own, _ := w.Tag.Base()
	return base != own
}

// Field names the part of a node that a passage is from, and its language where that is
// another than the reader's.
func Field(w *i18n.Words, p careers.Passage) string {
	name := w.Finder.Field[p.Field]
	if IsForeign(w, p.Lang) {
		name += " " + w.Finder.InLanguage(Language(w, p.Lang))
	}
	return name
}

// Also is other titles in all their languages, the reader's first; the others name theirs:
// "Coder, developer; sviluppatore [it]".
func Also(w *i18n.Words, t careers.Titles) string {
	var all []string
	own := t.In(w.Tag)
	had := map[string]bool{}
	for _, title := range own {
		had[strings.ToLower(title)] = true
	}
	if len(own) > 0 {
		all = append(all, strings.Join(own, ", "))
	}
	for lang, titles := range t.All() {
		var others []string
		for _, title := range titles {
			if key := strings.ToLower(title); !had[key] {
				had[key] = true
				others = append(others, title)
			}
		}
		if len(others) > 0 {
			all = append(all, strings.Join(others, ", ")+"\u00a0["+lang.String()+"]")
		}
	}
	return strings.Join(all, w.Plain.Semicolon)
}
