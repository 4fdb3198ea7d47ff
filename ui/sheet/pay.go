package sheet

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"

	"parcours/careers"
	"parcours/ui/paychart"
	"parcours/ui/phrase"
)

// pay draws the figures that stand for the node as bars, then lists every
// published figure, level by level, as a bar and in words.
func (b *builder) pay() {
	n := b.node
	if len(n.Pay) == 0 {
		if n.Kind == careers.Role {
			b.head(pay)
			b.fact(fact{})
			b.para("", b.plain(b.w.Facts.NoPay))
		}
		return
	}
	b.head(pay)
	b.unit()
	first := phrase.Headline(n)
	b.glance(first)
	if len(first) < len(n.Pay) {
		b.sub(b.w.Sheet.AllFigures)
	} else {
		b.at = -1
		b.blank()
	}
	column := 0
	for _, p := range n.Pay {
		column = max(column, ansi.StringWidth(phrase.PayShort(b.w, p))+1)
		if b.width >= 44 {
			column = max(column, ansi.StringWidth(b.w.Facts.Experience[p.Experience])+1)
		}
	}
	for _, level := range payLevels() {
		b.level(level, column)
	}
}

// payLevels are the levels of experience in the order of the page.
func payLevels() []careers.Experience {
	return []careers.Experience{careers.Junior, careers.Confirmed, careers.Senior, careers.AnyExperience}
}

// unit says what the axis measures.
func (b *builder) unit() {
	unit := b.w.Sheet.AxisUnit(b.axis.Currency) + ", " + b.w.Sheet.SameScale
	if ansi.StringWidth(unit) > b.width {
		unit = b.w.Sheet.AxisUnit(b.axis.Currency)
	}
	b.para("", b.note(unit))
}

// glance draws the figures drawn first under the axis, and says why they are.
func (b *builder) glance(first []careers.Pay) {
	columns := paychart.Fit(b.w, first, b.width)
	left := b.note(pad("", columns.Level+min(1, columns.Level)))
	b.put(append([]span{left}, b.chart(b.axis.Scale(columns.Bar))...)...)
	for _, p := range first {
		b.fact(b.figure(p))
		b.put(b.chart(b.axis.Row(b.w, p, columns, b.ascii))...)
	}
	b.at = -1
	b.put(append([]span{left}, b.chart(b.axis.Rule(columns.Bar, b.ascii))...)...)
	b.reasons(first)
}

// reasons says, for each reason to draw figures first, which levels it is for.
func (b *builder) reasons(first []careers.Pay) {
	var reasons []string
	levels := map[string][]string{}
	for _, p := range first {
		if r := p.DrawFirst.In(b.w.Tag); r != "" {
			if levels[r] == nil {
				reasons = append(reasons, r)
			}
			levels[r] = append(levels[r], b.w.Facts.Experience[p.Experience])
		}
	}
	for _, r := range reasons {
		b.para("", b.note(b.w.Units.Colon(b.w.Sheet.DrawnFirst(b.w.Units.List(levels[r])), r)))
	}
}

func (b *builder) figure(p careers.Pay) fact {
	return fact{pay: &p, sources: []careers.SourceID{p.Source}, guess: p.Estimate}
}

// level lists the figures of one level of experience, their bars to the right
// of column.
func (b *builder) level(level careers.Experience, column int) {
	all := slices.DeleteFunc(slices.Clone(b.node.Pay), func(p careers.Pay) bool { return p.Experience != level })
	if len(all) == 0 {
		return
	}
	b.at = -1
	if len(b.lines[len(b.lines)-1].spans) > 0 {
		b.blank()
	}
	name := capital(b.w.Facts.Experience[level])
	if ansi.StringWidth(name) < column {
		b.put(append([]span{{pad(name, column), b.th.Head, false}}, b.chart(b.axis.Scale(b.width-column))...)...)
	} else {
		b.put(span{name, b.th.Head, false})
	}
	if note := b.disagree(all); note != "" {
		b.para("", b.note(note))
	}
	for _, p := range all {
		b.fact(b.figure(p))
		b.put(append([]span{b.strong(pad(phrase.PayShort(b.w, p), column))}, b.chart(b.axis.Bar(p, b.width-column, b.ascii))...)...)
		b.inWords(p)
	}
}

// inWords says a figure as published, with what a reader should know.
func (b *builder) inWords(p careers.Pay) {
	words := phrase.Pay(b.w, p)
	if p.Years.Known() {
		words += ", " + b.w.Sheet.Experience(phrase.Years(b.w, p.Years))
	}
	text := []span{b.plain(words)}
	if p.Period == careers.Month {
		text = append(text, b.note(" ("+b.w.Facts.MonthlyTimes12+")"))
	}
	if note := p.Note.In(b.w.Tag); note != "" {
		text = append(text, b.note(" — "+note))
	}
	b.para("  ", text...)
}

// disagree says how far apart the sources of one level are; empty where they
// share an amount or there is but one.
func (b *builder) disagree(all []careers.Pay) string {
	var from []careers.SourceID
	least, most := all[0], all[0] // by their low and high end
	highestLow, lowestHigh := 0, 1<<62
	for _, p := range all {
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
	return b.w.Sheet.Disagree(len(from), b.w.Units.Thousands(low, low, least.Currency), b.w.Units.Thousands(high, high, most.Currency))
}

// capital is text with a capital first letter.
func capital(text string) string {
	r, size := utf8.DecodeRuneInString(text)
	return string(unicode.ToUpper(r)) + text[size:]
}
