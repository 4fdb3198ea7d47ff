package plain

import (
	"fmt"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"parcours/careers"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
	"parcours/ui/rich"
)

// What is said at once is at most so many lines of at most so many cells.
const (
	mostLines = 10
	widest    = 80
)

// block is a line of a page, wrapped.
type block struct {
	lines []string
	leads bool // a heading, which does not end what is said at once
}

// hear says a page, as much as is said at once.
func (s *Session) hear(p *Page) error {
	s.lay(p)
	return s.sayOn()
}

func (s *Session) lay(p *Page) {
	s.rest = nil
	for _, l := range p.Lines {
		s.rest = append(s.rest, block{wrapped(s.aloud(p.line(l, s.w)), s.cells()), l.Kind == Head || l.Kind == Sub})
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
	n := count(s.rest)
	if n <= mostLines {
		return s.print(s.take(n)...)
	}
	left := func() []string { return wrapped(s.aloud(s.w.Plain.Remaining(count(s.rest))), s.cells()) }
	room, used := mostLines-len(left()), 0
	n = room // of a line that is longer
	for _, b := range s.rest {
		if used += len(b.lines); used > room {
			break
		}
		if !b.leads {
			n = used
		}
	}
	return s.print(append(s.take(n), left()...)...)
}

func count(blocks []block) (lines int) {
	for _, b := range blocks {
		lines += len(b.lines)
	}
	return lines
}

// take takes n lines from what is still to be said.
func (s *Session) take(n int) (now []string) {
	for ; len(s.rest) > 0 && n >= len(s.rest[0].lines); s.rest = s.rest[1:] {
		now = append(now, s.rest[0].lines...)
		n -= len(s.rest[0].lines)
	}
	if n > 0 {
		first := &s.rest[0]
		now, first.lines = append(now, first.lines[:n]...), first.lines[n:]
	}
	return now
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
	ranges    = regexp.MustCompile(`(\d)[\x{a0}\x{202f} ]?–[\x{a0}\x{202f} ]?([€$£]?\d)`)
	sentences = regexp.MustCompile(`(^|[^\pL\d])~[\x{a0} ]?(\p{Lu})`)
	guesses   = regexp.MustCompile(`(^|[^\pL\d])~[\x{a0} ]?([\pL\d\p{Sc}])`)
)

// aloud is a text as it is to be heard: ranges, arrows and the mark of an estimate in words, all in
// the signs that the terminal has.
func (s *Session) aloud(text string) string {
	text = ranges.ReplaceAllString(text, "${1}"+s.w.Plain.Until+"${2}")
	text = sentences.ReplaceAllString(text, "${1}"+s.w.Plain.GuessSentence+"${2}")
	text = guesses.ReplaceAllString(text, "${1}"+s.w.Plain.Guess+"${2}")
	text = strings.ReplaceAll(text, " → ", ", ")
	if s.o.Said != nil {
		return s.o.Said(text)
	}
	return text
}

// spoken is the words of a language without codes of sources.
func spoken(g *careers.Graph, w *i18n.Words) *i18n.Words {
	said := *w
	said.Facts.Original = func(_, _, quality string) string { return w.Plain.FromSheet(quality) }
	said.Compare.Unlike = func(string) string { return w.Plain.Unlike }
	said.Compare.Alike = func(id string) string { return w.Compare.Alike(phrase.Source(w, g.Source(careers.SourceID(id)))) }
	return &said
}
