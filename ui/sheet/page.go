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
	life
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
	task    *careers.Task
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
		n += cells(s.text)
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

func pad(text string, width int) string {
	return text + strings.Repeat(" ", max(0, width-ansi.StringWidth(text)))
}
