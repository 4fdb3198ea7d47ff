package sheet

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"parcours/careers"
	"parcours/ui/theme"
)

// part is a section of the page, in the order of the page.
type part uint8

const (
	inShort part = iota
	tasks
	skills
	pay
	waysIn
	next
	before
	notFor
	outlook
	codes
	sources
)

// page is everything about a node, laid out for one width.
type page struct {
	lines    []line
	facts    []fact
	sections []section
}

// section is a part that the node has something for.
type section struct {
	part
	line int // of its head
	fact int // its first
}

// fact is what the cursor stands on: one statement, figure or step.
type fact struct {
	section     int
	first, last int // lines

	goes    careers.NodeID // where Enter leads, "" for nowhere
	sources []careers.SourceID
	pay     *careers.Pay
	skill   *careers.Skill
	guess   bool // an estimate of the dataset's authors
}

// line is one line of cells. fact is -1 between facts.
type line struct {
	spans []span
	fact  int
}

// span is text in one style. Plain text turns strong under the cursor.
type span struct {
	text  string
	style theme.Style
	plain bool
}

func (l line) width() int {
	n := 0
	for _, s := range l.spans {
		n += ansi.StringWidth(s.text)
	}
	return n
}

func (l line) String() string {
	var b strings.Builder
	for _, s := range l.spans {
		b.WriteString(s.text)
	}
	return b.String()
}

// lead is the first line of what leads to a fact: the heads and notes after the
// fact before it.
func (p *page) lead(i int) int {
	at := 0
	if i > 0 {
		at = p.facts[i-1].last + 1
	}
	for at < p.facts[i].first && len(p.lines[at].spans) == 0 {
		at++
	}
	return at
}

// text is the plain text of a section, for looking words up.
func (p *page) text(sec int) string {
	end := len(p.lines)
	if sec+1 < len(p.sections) {
		end = p.sections[sec+1].line
	}
	var b strings.Builder
	for _, l := range p.lines[p.sections[sec].line:end] {
		b.WriteString(strings.TrimSpace(l.String()))
		b.WriteByte(' ')
	}
	return b.String()
}

// wrap breaks spans at blanks into lines of at most width cells; a word that
// is longer is cut. No-break spaces hold, and so do spans without a blank between.
func wrap(spans []span, width int) [][]span {
	f := filler{width: max(1, width)}
	for _, s := range spans {
		for i, part := range strings.Split(s.text, " ") {
			if i > 0 {
				f.endWord()
			}
			if part != "" {
				s.text = part
				f.word = append(f.word, s)
			}
		}
	}
	f.endWord()
	if len(f.now) > 0 {
		f.lines = append(f.lines, f.now)
	}
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
	if len(f.word) == 0 {
		return
	}
	size := line{spans: f.word}.width()
	if f.used > 0 && f.used+1+size > f.width {
		f.endLine()
	}
	if f.used > 0 {
		blank := f.word[0]
		blank.text = " "
		f.put(blank)
	}
	for _, s := range f.word {
		f.put(s)
	}
	f.word = f.word[:0]
}

func (f *filler) endLine() {
	f.lines = append(f.lines, f.now)
	f.now, f.used = nil, 0
}

// put appends text to the line, in pieces where it is too long for one.
func (f *filler) put(s span) {
	for size := ansi.StringWidth(s.text); f.used+size > f.width; size = ansi.StringWidth(s.text) {
		head := cut(s.text, f.width-f.used)
		if head == "" {
			if f.used == 0 {
				break // a grapheme wider than the line
			}
			f.endLine()
			continue
		}
		f.add(span{head, s.style, s.plain})
		f.endLine()
		s.text = s.text[len(head):]
	}
	f.add(s)
}

func (f *filler) add(s span) {
	f.used += ansi.StringWidth(s.text)
	if n := len(f.now); n > 0 && f.now[n-1].style == s.style && f.now[n-1].plain == s.plain {
		f.now[n-1].text += s.text
		return
	}
	f.now = append(f.now, s)
}

// cut is the longest beginning of text on width cells.
func cut(text string, width int) string { return ansi.Truncate(text, width, "") }

func pad(text string, width int) string {
	return text + strings.Repeat(" ", max(0, width-ansi.StringWidth(text)))
}
