package plain

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"parcours/careers"
	"parcours/careers/legible"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
	"parcours/ui/rich"
)

// What is said at once is at most so many lines of at most so many cells.
const (
	mostLines = 10
	widest    = 80
)

// hear says a page, as much as is said at once.
func (s *Session) hear(p *Page) error {
	s.lay(p)
	return s.sayOn()
}

// lay makes a page what is to be said: the rows of each line, with the headings above it.
func (s *Session) lay(p *Page) {
	var rows []string
	s.rest = nil
	guessed := slices.ContainsFunc(p.Lines, func(l Line) bool { return about().MatchString(p.line(l, s.w)) })
	said := p.Lines
	if guessed { // once for all
		said = append(said[:len(said):len(said)], Line{Kind: Note, Text: s.w.Plain.AboutMeans})
	}
	for i, l := range said {
		rows = append(rows, wrapped(s.aloud(p.line(l, s.w)), s.cells())...)
		if heads := l.Kind == Head || l.Kind == Sub; len(rows) > 0 && (!heads || i+1 == len(said)) {
			s.rest, rows = append(s.rest, rows), nil
		}
	}
}

// say says a sentence. What was left to say of an answer stays to be said.
func (s *Session) say(text string) error {
	rest := s.rest
	err := s.hear(lines(text))
	if len(s.rest) == 0 {
		s.rest = rest
	}
	return err
}

// lines is a text of several lines as a page.
func lines(text string) *Page {
	p := &Page{}
	for line := range strings.SplitSeq(text, "\n") {
		p.note(line)
	}
	return p
}

// sayOn says what comes next: as many whole lines of the page as there is room for, and how much
// is left then.
func (s *Session) sayOn() error {
	if n := count(s.rest); n <= mostLines {
		return s.print(s.take(n)...)
	}
	left := func() []string { return wrapped(s.aloud(s.w.Plain.Remaining(count(s.rest))), s.cells()) }
	room, lines := max(1, mostLines-len(left())), 0
	for count(s.rest[:lines+1]) <= room {
		lines++
	}
	return s.print(append(s.take(cmp.Or(count(s.rest[:lines]), room)), left()...)...)
}

func count(lines [][]string) (n int) {
	for _, l := range lines {
		n += len(l)
	}
	return n
}

// take takes so many rows from what is to be said.
func (s *Session) take(n int) (rows []string) {
	for ; n > 0; n-- {
		first := s.rest[0]
		rows = append(rows, first[0])
		if s.rest[0] = first[1:]; len(first) == 1 {
			s.rest = s.rest[1:]
		}
	}
	return rows
}

func (s *Session) print(lines ...string) error {
	for _, l := range lines {
		if _, err := fmt.Fprintln(s.out, l); err != nil {
			return err
		}
	}
	return nil
}

// cells is how wide a line may be.
func (s *Session) cells() int {
	if s.o.Width == nil {
		return widest
	}
	return max(1, min(widest, s.o.Width()))
}

// wrapped breaks a text at blanks. A word that is longer than a line, such as an address, is
// parted behind its signs, where a reader pauses and a browser mends it.
func wrapped(text string, width int) (lines []string) {
	isSign := func(r rune) bool { return !unicode.In(r, unicode.L, unicode.N, unicode.M) }
	for _, l := range rich.WrapWhole(width, rich.Span{Text: text}) {
		line := l.String()
		for rich.Width(line) > width {
			head := rich.Wrap(width, rich.Span{Text: line})[0].String()
			if at := strings.LastIndexFunc(head, isSign); at > 0 {
				_, size := utf8.DecodeRuneInString(head[at:])
				head = head[:at+size]
			}
			lines, line = append(lines, head), line[len(head):]
		}
		lines = append(lines, line)
	}
	return lines
}

// The ranges of figures, as in "45 000 – 55 000 €" and "€45,000–55,000", and the marks of an
// estimate, before a sentence and before all else.
var (
	ranges    = legible.Pattern(`(\d)[\x{a0}\x{202f} ]?–[\x{a0}\x{202f} ]?([€$£]?\d)`)
	sentences = legible.Pattern(`(^|[^\pL\d])~[\x{a0} ]?(\p{Lu})`)
	about     = legible.Pattern(`(^|[^\pL\d])~[\x{a0} ]?([\d\p{Sc}])`)
	guesses   = legible.Pattern(`(^|[^\pL\d])~[\x{a0} ]?([\pL\d\p{Sc}])`)
)

// aloud is a text as it is to be heard: ranges, signs between words and the mark of an estimate in words.
func aloud(w *i18n.Words, text string) string {
	text = ranges().ReplaceAllString(text, "${1}"+w.Plain.Until+"${2}")
	text = sentences().ReplaceAllString(text, "${1}"+w.Plain.GuessSentence+"${2}")
	text = about().ReplaceAllString(text, "${1}"+w.Plain.About+"${2}")
	text = guesses().ReplaceAllString(text, "${1}"+w.Plain.Guess+"${2}")
	return strings.NewReplacer(" → ", ", ", " · ", ", ").Replace(text)
}

// aloud is the same in the signs that the terminal has.
func (s *Session) aloud(text string) string {
	if text = aloud(s.w, text); s.o.Said != nil {
		return s.o.Said(text)
	}
	return text
}

// spoken is the words of a language without codes of sources.
func spoken(g *careers.Graph, w *i18n.Words) *i18n.Words {
	w = phrase.Named(w, g)
	said := *w
	said.Facts.Original = func(_, _, quality string) string { return w.Plain.FromSheet(quality) }
	for period, per := range w.Facts.Per {
		said.Facts.PerShort[period] = " " + per
	}
	said.Facts.Reading, said.Facts.ReadingMark = w.Plain.LevelRead, ""
	said.Facts.TimesShort = func(n int) string { return ", " + w.Facts.Times(n) }
	said.Units.OrMoreShort = w.Units.OrMore
	said.Compare.Alike = func(id string) string {
		if source := g.Source(careers.SourceID(id)); source != nil {
			id = phrase.SourceShort(w, source)
		}
		return w.Compare.Alike(id)
	}
	return &said
}
