package compare

import (
	"slices"

	"github.com/charmbracelet/x/ansi"

	"parcours/ui/theme"
)

// part is a section of the page, in the order of the page.
type part uint8

const (
	inShort part = iota
	years
	skills
	tasks
	pay
	waysIn
	course
	sources
)

// page is a comparison laid out for one width.
type page struct {
	lines    []line
	sections []section
}

// section is a part that there is something to say about.
type section struct {
	part
	line int // of its head
}

// line is one line of cells. Items number what stands on it; the numbers are
// the same for every width and language.
type line struct {
	spans []span
	items []int
}

// span is text in one style.
type span struct {
	text  string
	style theme.Style
}

func (l line) width() int {
	n := 0
	for _, s := range l.spans {
		n += cells(s.text)
	}
	return n
}

// place is a place on a page that outlives its layout: an item and how many
// lines above it the window began.
type place struct{ item, above, section int }

// placeOf returns the place of a window that begins at line top: that of the
// first item that begins there or below.
func (p *page) placeOf(top, section int) place {
	for i := top; i < len(p.lines) && top > 0; i++ {
		for _, item := range p.lines[i].items {
			if !slices.Contains(p.lines[i-1].items, item) {
				return place{item, i - top, section}
			}
		}
	}
	return place{section: section}
}

// lineOf returns where a window begins that shows a place.
func (p *page) lineOf(at place) int {
	if at.item == 0 {
		return 0
	}
	for i, l := range p.lines {
		if slices.Contains(l.items, at.item) {
			return i - at.above
		}
	}
	return 0
}

// wrap breaks spans at blanks into lines of at most width cells; a word that is
// longer is cut. No-break spaces hold, and so do spans without a blank between.
func wrap(spans []span, width int) [][]span {
	f := filler{width: max(1, width)}
	for _, s := range spans {
		for from := 0; from < len(s.text); {
			to := from
			for to < len(s.text) && s.text[to] != ' ' {
				to++
			}
			if to > from {
				f.word = append(f.word, span{s.text[from:to], s.style})
			}
			if to < len(s.text) {
				f.endWord()
			}
			from = to + 1
		}
	}
	f.endWord()
	f.endLine()
	return f.lines
}

// filler fills lines with words; a word may be in several styles.
type filler struct {
	width int
	lines [][]span
	now   []span
	used  int
	word  []span
}

func (f *filler) endWord() {
	size := line{spans: f.word}.width()
	if size == 0 {
		return
	}
	if f.used > 0 && f.used+1+size > f.width {
		f.endLine()
	}
	if f.used > 0 {
		f.now[len(f.now)-1].text += " "
		f.used++
	}
	for _, s := range f.word {
		f.put(s)
	}
	f.word = f.word[:0]
}

// put appends part of a word, on several lines where it is too long for one.
func (f *filler) put(s span) {
	for f.used+cells(s.text) > f.width {
		head := ansi.Truncate(s.text, f.width-f.used, "")
		if head == "" && f.used == 0 {
			break // a grapheme wider than the line
		}
		if head != "" {
			f.add(span{head, s.style})
			s.text = s.text[len(head):]
		}
		f.endLine()
	}
	f.add(s)
}

func (f *filler) add(s span) {
	f.used += cells(s.text)
	if n := len(f.now); n > 0 && f.now[n-1].style == s.style {
		f.now[n-1].text += s.text
		return
	}
	f.now = append(f.now, s)
}

func (f *filler) endLine() {
	if len(f.now) > 0 {
		f.lines = append(f.lines, f.now)
	}
	f.now, f.used = nil, 0
}

// cells is the width of a text. Most words are plain ASCII, and counted at once.
func cells(text string) int {
	for i := range len(text) {
		if text[i] < ' ' || text[i] > '~' {
			return ansi.StringWidth(text)
		}
	}
	return len(text)
}
