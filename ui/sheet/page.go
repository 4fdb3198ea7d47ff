package sheet

import (
	"strings"

	"parcours/careers"
	"parcours/ui/rich"
	"parcours/ui/telling"
)

// page is a leaf laid out for one size.
type page struct {
	lines []line
	facts []fact
}

// fact is what the cursor stands on: one statement, figure or step.
type fact struct {
	first, last int            // lines
	goes        careers.NodeID // where Enter leads, "" for nowhere
	opens       leaf           // the leaf that tells it whole; overview for none
	told        telling.Fact
}

// line is one line of cells, in two columns where it has a right half. fact is -1 between
// facts.
type line struct {
	rich.Line
	fact  int
	right *half
}

// half is what stands in the right column, from x on.
type half struct {
	rich.Line
	fact, x int
}

// lead is the first line of what leads to a fact: the heads and notes after the
// fact before it.
func (p *page) lead(i int) int {
	at := 0
	if i > 0 {
		at = min(p.facts[i-1].last+1, p.facts[i].first) // the one before may stand beside it
	}
	for at < p.facts[i].first && len(p.lines[at].Line) == 0 {
		at++
	}
	return at
}

// find is the place of a fact on a page, by what it tells; the first where it is not there.
func (p *page) find(told telling.Fact) int {
	for i, f := range p.facts {
		if f.told.Form == told.Form && f.told.Label == told.Label && f.told.Text == told.Text && f.goes == told.Goes {
			return i
		}
	}
	return 0
}

// text is the plain text of a page, for looking words up.
func (p *page) text() string {
	var b strings.Builder
	for _, l := range p.lines {
		b.WriteString(strings.TrimSpace(l.String()))
		b.WriteByte(' ')
		if l.right != nil {
			b.WriteString(l.right.String())
			b.WriteByte(' ')
		}
	}
	return b.String()
}
