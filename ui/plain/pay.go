package plain

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"parcours/careers"
	"parcours/ui/phrase"
)

// pay lists every published figure by level of experience, and says which
// ones the screens draw first.
func (s *sheet) pay() {
	n, w := s.node, s.w
	if len(n.Pay) == 0 {
		if n.Kind == careers.Role {
			s.section(pay)
			s.noPay()
		}
		return
	}
	s.section(pay)
	if note := phrase.Original(w, s.g, n); note != "" {
		s.note(note)
	}
	for _, level := range careers.Experiences() {
		figures := slices.DeleteFunc(slices.Clone(n.Pay), func(p careers.Pay) bool { return p.Experience != level })
		if len(figures) == 0 {
			continue
		}
		s.sub(capital(w.Facts.Experience[level]))
		if note := phrase.Disagree(w, figures); note != "" {
			s.note(note)
		}
		for _, p := range figures {
			s.fact(Line{Text: s.figure(p), Sources: basis(p)})
		}
	}
}

// noPay says that no figure was found: in the dataset's own words where it has some.
func (s *sheet) noPay() {
	if s.node.NoPay.Text.IsZero() {
		s.note(s.w.Facts.NoPay)
		return
	}
	s.stated("", s.node.NoPay)
}

// basis is the one source of a figure, none for an estimate.
func basis(p careers.Pay) []careers.SourceID {
	if p.Source == "" {
		return nil
	}
	return []careers.SourceID{p.Source}
}

// figure is a figure as published, with what a reader should know.
func (s *sheet) figure(p careers.Pay) string {
	w := s.w
	text := phrase.Pay(w, p)
	if p.Years.Known() {
		text += ", " + phrase.Experience(w, p)
	}
	if p.Period == careers.Month {
		text += " (" + phrase.PayShort(w, p) + ", " + w.Facts.MonthlyTimes12 + ")"
	}
	if p.Estimate {
		text += " (" + w.Facts.Estimate + ")"
	}
	return joined(sentence(text), sentence(p.Note.In(w.Tag)))
}

// capital is text with a capital first letter.
func capital(text string) string {
	r, size := utf8.DecodeRuneInString(text)
	return string(unicode.ToUpper(r)) + text[size:]
}
