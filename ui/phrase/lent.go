package phrase

import (
	"cmp"

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
	tag := g.Languages()[0]
	base, _ := tag.Base()
	return w.Facts.DataIn(cmp.Or(w.Facts.Languages[base.String()], tag.String()))
}
