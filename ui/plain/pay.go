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
			s.note(w.Facts.NoPay)
		}
		return
	}
	s.section(pay)
	s.reasons(phrase.Headline(n))
	for _, level := range levels() {
		figures := slices.DeleteFunc(slices.Clone(n.Pay), func(p careers.Pay) bool { return p.Experience != level })
		if len(figures) == 0 {
			continue
		}
		s.sub(capital(w.Facts.Experience[level]))
		if note := s.disagree(figures); note != "" {
			s.note(note)
		}
		for _, p := range figures {
			s.fact(Line{Text: s.figure(p), Sources: basis(p)})
		}
	}
}

// levels are the levels of experience in the order of the screens.
func levels() []careers.Experience {
	return []careers.Experience{careers.Junior, careers.Confirmed, careers.Senior, careers.AnyExperience}
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
		text += ", " + w.Sheet.Experience(phrase.Years(w, p.Years))
	}
	if p.Period == careers.Month {
		text += " (" + phrase.PayShort(w, p) + ", " + w.Facts.MonthlyTimes12 + ")"
	}
	if p.Estimate {
		text += " (" + w.Facts.Estimate + ")"
	}
	return joined(sentence(text), sentence(p.Note.In(w.Tag)))
}

// reasons says why the figures of some levels are drawn first.
func (s *sheet) reasons(first []careers.Pay) {
	var order []string
	levels := map[string][]string{}
	for _, p := range first {
		if r := p.DrawFirst.In(s.w.Tag); r != "" {
			if levels[r] == nil {
				order = append(order, r)
			}
			levels[r] = append(levels[r], s.w.Facts.Experience[p.Experience]+" ("+phrase.PayShort(s.w, p)+", "+string(p.Source)+")")
		}
	}
	for _, r := range order {
		s.note(s.w.Units.Colon(s.w.Sheet.DrawnFirst(s.w.Units.List(levels[r])), r))
	}
}

// disagree says how far apart the sources of one level are; empty where they
// share an amount or there is but one.
func (s *sheet) disagree(figures []careers.Pay) string {
	var from []careers.SourceID
	least, most := figures[0], figures[0]
	highestLow, lowestHigh := 0, 1<<62
	for _, p := range figures {
		if !slices.Contains(from, p.Source) {
			from = append(from, p.Source)
		}
		low, high := p.Yearly()
		highestLow, lowestHigh = max(highestLow, low), min(lowestHigh, high)
		if l, _ := least.Yearly(); low < l {
			least = p
		}
		if _, h := most.Yearly(); high > h {
			most = p
		}
	}
	if len(from) < 2 || highestLow <= lowestHigh {
		return ""
	}
	low, _ := least.Yearly()
	_, high := most.Yearly()
	thousands := s.w.Units.Thousands
	return s.w.Sheet.Disagree(len(from), thousands(low, low, least.Currency), thousands(high, high, most.Currency))
}

// capital is text with a capital first letter.
func capital(text string) string {
	r, size := utf8.DecodeRuneInString(text)
	return string(unicode.ToUpper(r)) + text[size:]
}
