package telling

import (
	"slices"
	"strings"

	"parcours/careers"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
)

// sources are those that a page names, in the order of the dataset, and what the
// mark of an estimate means where it has one.
func (t teller) sources(p *Page) (all []Fact) {
	used, guess := p.rests(t.w)
	for _, s := range t.g.Sources() {
		if used[s.ID] {
			all = append(all, Published(t.w, s))
		}
	}
	if guess {
		all = append(all, Fact{Form: Mark, Label: t.w.Facts.EstimateMark, Text: t.w.Sheet.EstimateMeans, Estimate: true})
	}
	return all
}

// Explained is a page with the words of the glossary that it has, before its sources, which
// are then those of the words, too.
func Explained(g *careers.Graph, w *i18n.Words, p *Page) *Page {
	t, with := teller{g, w}, *p
	with.Sections = slices.DeleteFunc(slices.Clone(p.Sections), func(s Section) bool { return s.Topic == Sources })
	var words []Fact
	for _, term := range g.TermsIn(with.text(), w.Tag) {
		words = append(words, Fact{Form: Term, Label: t.text(term.Word), Text: t.text(term.Gloss), Sources: term.Sources})
	}
	with.add(Glossary, w.Handout.Words, facts(words...))
	with.add(Sources, w.Sheet.Heads[Sources], facts(t.sources(&with)...))
	return &with
}

// text is all that a page says of its facts.
func (p *Page) text() string {
	var b strings.Builder
	b.WriteString(p.Title + "\n" + p.Column + "\n")
	for _, s := range p.Sections {
		for _, g := range s.Groups {
			b.WriteString(g.Title + "\n")
		}
		for _, f := range s.Facts() {
			b.WriteString(f.Label + " " + f.Text + " " + strings.Join(f.Details, " ") + "\n")
			for _, said := range f.More {
				b.WriteString(said.Text + "\n")
			}
		}
	}
	return b.String()
}

// Published is all that is known about a source: title, publisher and date, then how
// far one may trust it, what the dataset says of it, the line that its licence asks for, and
// where it is.
func Published(w *i18n.Words, s *careers.Source) Fact {
	return Fact{
		Form: Source, Label: string(s.ID), Text: phrase.Source(w, s), Details: []string{w.Facts.Quality[s.Quality]},
		Sources: []careers.SourceID{s.ID}, More: asides(s.Note.In(w.Tag), s.Attribution, s.URL),
	}
}

// Uses are the sources that a page names.
func (p *Page) Uses(w *i18n.Words) map[careers.SourceID]bool {
	used, _ := p.rests(w)
	return used
}

// rests are the sources that a page names, and whether it has an estimate.
func (p *Page) rests(w *i18n.Words) (used map[careers.SourceID]bool, guess bool) {
	used = map[careers.SourceID]bool{}
	read := func(text string, sources []careers.SourceID) {
		for _, id := range sources {
			used[id] = true
		}
		guess = guess || strings.Contains(text, w.Facts.EstimateMark)
	}
	said := func(all []Said) {
		for _, s := range all {
			read(s.Text, s.Sources)
			guess = guess || s.Estimate
		}
	}
	said(p.Notes)
	for _, s := range p.Sections {
		said(s.Notes)
		for _, g := range s.Groups {
			said(g.Notes)
			said(g.After)
			for _, f := range g.Facts {
				read(f.Text+strings.Join(f.Details, ""), f.Sources)
				guess = guess || f.Estimate || f.From.Estimate
				said(f.More)
			}
		}
	}
	return used, guess
}

// Rests says what a fact rests on, for one line: with the titles of its sources, by their publishers
// alone, then with the years alone and in ever fewer words.
func Rests(g *careers.Graph, w *i18n.Words, f Fact) []string {
	var titled, published []string
	for _, id := range f.Sources {
		titled, published = append(titled, phrase.Source(w, g.Source(id))), append(published, phrase.SourceShort(w, g.Source(id)))
	}
	forms := []string{strings.Join(titled, w.Plain.Semicolon), strings.Join(published, w.Plain.Semicolon)}
	forms = append(forms, phrase.SourcesShort(w, g, f.Sources)...)
	for i, form := range forms {
		forms[i] = rests(w, f, form)
	}
	return forms
}

func rests(w *i18n.Words, f Fact, sources string) string {
	label := w.Sheet.SourceIs(len(f.Sources))
	for _, more := range f.More {
		if more.Role == Shown {
			label = more.Text
		}
	}
	switch text := w.Units.Colon(label, sources); {
	case sources != "" && f.Estimate:
		return text + " · " + w.Facts.EstimateMark + w.Facts.Estimate
	case sources != "":
		return text
	case f.Estimate:
		return w.Facts.EstimateMark + " " + w.Sheet.EstimateMeans
	}
	return Unsourced(w, f)
}

// Unsourced says that nothing is named for a fact, or what it sums up.
func Unsourced(w *i18n.Words, f Fact) string {
	if f.SumsUp {
		return w.Sheet.SumsUp
	}
	return w.Sheet.NoSource
}
