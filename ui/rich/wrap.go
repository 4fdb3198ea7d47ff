package rich

import (
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// Wrap breaks spans at blanks into lines of at most width cells; a word that
// is longer is cut. No-break spaces hold, and so do spans without a blank between.
func Wrap(width int, spans ...Span) []Line {
	return (&filler{spans: spans, width: max(1, width)}).fill()
}

// WrapWhole does the same but leaves longer words whole, such as addresses.
func WrapWhole(width int, spans ...Span) []Line {
	return (&filler{spans: spans, width: max(1, width), whole: true}).fill()
}

func (f *filler) fill() []Line {
	for i, s := range f.spans {
		for at := 0; at < len(s.Text); {
			if s.Text[at] == ' ' {
				f.endWord()
				at++
				continue
			}
			end := len(s.Text)
			if n := strings.IndexByte(s.Text[at:], ' '); n >= 0 {
				end = at + n
			}
			f.word = append(f.word, piece{i, at, end, Width(s.Text[at:end])})
			at = end
		}
	}
	f.endWord()
	f.endLine()
	return f.lines
}

// piece is part of a span's text, and its width in cells. Each word is measured
// once and no text is copied: a page has thousands.
type piece struct{ span, from, to, width int }

// filler fills lines with words; a word may be in several spans.
type filler struct {
	spans []Span
	width int
	whole bool // words stay whole
	lines []Line
	now   []piece
	used  int
	word  []piece
}

func (f *filler) endWord() {
	if len(f.word) == 0 {
		return
	}
	size := 0
	for _, p := range f.word {
		size += p.width
	}
	if f.used > 0 && f.used+1+size > f.width {
		f.endLine()
	}
	if f.used > 0 {
		f.blank()
	}
	for _, p := range f.word {
		f.put(p)
	}
	f.word = f.word[:0]
}

// blank takes the blank before the word into the line: from the word's own
// span, or else from the nearest before it that has one.
func (f *filler) blank() {
	first := &f.word[0]
	if first.from > 0 {
		first.from--
		first.width++
		return
	}
	last := f.now[len(f.now)-1]
	for i, from := last.span, last.to; i < first.span; i, from = i+1, 0 {
		if len(f.spans[i].Text) > from {
			f.add(piece{i, from, from + 1, 1})
			return
		}
	}
}

// put appends a piece to the line, on several lines where it is too long for one.
func (f *filler) put(p piece) {
	for f.used+p.width > f.width && !f.whole {
		text := f.spans[p.span].Text[p.from:p.to]
		head := ansi.TruncateWc(text, f.width-f.used, "")
		if head == "" && f.used == 0 {
			break // a grapheme wider than the line
		}
		if head != "" {
			f.add(piece{p.span, p.from, p.from + len(head), Width(head)})
			p.from += len(head)
			p.width = Width(text[len(head):])
		}
		f.endLine()
	}
	f.add(p)
}

func (f *filler) add(p piece) {
	f.used += p.width
	if n := len(f.now); n > 0 && f.now[n-1].span == p.span && f.now[n-1].to == p.from {
		f.now[n-1].to = p.to
		return
	}
	f.now = append(f.now, p)
}

func (f *filler) endLine() {
	if len(f.now) == 0 {
		return
	}
	l := make(Line, 0, len(f.now)+1) // and room for a mark before them
	for _, p := range f.now {
		s := f.spans[p.span]
		s.Text = s.Text[p.from:p.to]
		l = append(l, s)
	}
	f.lines = append(f.lines, l)
	f.now, f.used = f.now[:0], 0
}
