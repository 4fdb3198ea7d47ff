package sheet

import (
	"strings"

	"parcours/careers"
	"parcours/ui/rich"
	"parcours/ui/telling"
)

// page is everything about a node, laid out for one width.
type page struct {
	lines    []line
	facts    []fact
	sections []section
}

// section is a part that the node has something for.
type section struct {
	topic telling.Topic
	line  int // of its head
	fact  int // its first
}

// fact is what the cursor stands on: one statement, figure or step.
type fact struct {
	section     int
	first, last int            // lines
	goes        careers.NodeID // where Enter leads, "" for nowhere
	told        telling.Fact
}

// line is one line of cells. fact is -1 between facts.
type line struct {
	rich.Line
	fact int
}

// lead is the first line of what leads to a fact: the heads and notes after the
// fact before it.
func (p *page) lead(i int) int {
	at := 0
	if i > 0 {
		at = p.facts[i-1].last + 1
	}
	for at < p.facts[i].first && len(p.lines[at].Line) == 0 {
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
