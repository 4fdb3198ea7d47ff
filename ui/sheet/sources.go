package sheet

import (
	"slices"

	"github.com/charmbracelet/x/ansi"

	"parcours/careers"
	"parcours/ui/phrase"
)

// sources lists the sources that the page names, in the order of the dataset,
// and explains the mark of an estimate.
func (b *builder) sources() {
	cited := b.citedOnPage()
	if len(cited) == 0 && !b.hasGuess() {
		return
	}
	guess := b.hasGuess()
	b.head(sources)
	column := 0
	for _, s := range cited {
		column = max(column, ansi.StringWidth(string(s.ID))+len("[]  "))
	}
	for _, s := range cited {
		b.fact(fact{sources: []careers.SourceID{s.ID}})
		b.beside(b.strong(pad("["+string(s.ID)+"]", column)), b.published(s)...)
		for _, more := range []string{s.Note.In(b.w.Tag), s.URL, s.Attribution} {
			if more != "" {
				b.para(pad("", column), b.note(more))
			}
		}
	}
	if guess {
		if len(cited) > 0 {
			b.at = -1
			b.blank()
		}
		b.fact(fact{guess: true})
		b.para(pad(b.w.Facts.EstimateMark, max(column, 2)), b.note(b.w.Sheet.EstimateMeans))
	}
}

// published is a source in a line: title, publisher, date, quality.
func (b *builder) published(s *careers.Source) []span {
	return []span{b.plain(phrase.Source(b.w, s)), b.note(" · " + b.w.Facts.Quality[s.Quality])}
}

func (b *builder) citedOnPage() []*careers.Source {
	var all []*careers.Source
	for _, s := range b.g.Sources() {
		if slices.ContainsFunc(b.facts, func(f fact) bool { return slices.Contains(f.sources, s.ID) }) {
			all = append(all, s)
		}
	}
	return all
}

func (b *builder) hasGuess() bool {
	return slices.ContainsFunc(b.facts, func(f fact) bool { return f.guess })
}
