package sheet

import (
	"strings"

	"parcours/careers"
	"parcours/ui/parts"
	"parcours/ui/telling"
)

// page is a leaf laid out for one size; what is told of each fact has its index.
type page struct {
	parts.Page
	facts []fact
}

// fact is a statement, a figure or a step.
type fact struct {
	goes  careers.NodeID // where Enter leads, "" for nowhere
	opens leaf           // the leaf that tells it whole; overview for none
	told  telling.Fact
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
	for _, l := range p.Lines {
		b.WriteString(strings.TrimSpace(l.String()) + " ")
		if l.Right != nil {
			b.WriteString(l.Right.String() + " ")
		}
	}
	return b.String()
}
