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
			b.noPay()
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
	for _, level := range careers.Experiences() {
		b.level(level, column)
	}
}

// noPay says that no figure was found: in the dataset's own words where it has some.
func (b *builder) noPay() {
	if said := b.node.NoPay; !said.Text.IsZero() {
		b.facts[b.at].sources, b.facts[b.at].guess = said.Sources, said.Estimate
		b.para("", b.statement(said)...)
		return
	}
	b.para("", b.plain(b.w.Facts.NoPay))
}

// unit says what the axis measures.
func (b *builder) unit() {
	unit := b.w.Sheet.AxisUnit(b.axis.Currency) + ", " + b.w.Sheet.SameScale
	if ansi.StringWidth(unit) > b.width {
		unit = b.w.Sheet.AxisUnit(b.axis.Currency)
	}
	b.para("", b.note(unit))
}

// glance draws the figures that stand for the node under the axis.
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
	if note := phrase.Original(b.w, b.g, b.node); note != "" {
		b.para("", b.note(note))
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
	b.at, column = -1, min(column, b.width)
	if len(b.lines[len(b.lines)-1].spans) > 0 {
		b.blank()
	}
	name := capital(b.w.Facts.Experience[level])
	if ansi.StringWidth(name) < column {
		b.put(append([]span{{pad(name, column), b.th.Head, false}}, b.chart(b.axis.Scale(b.width-column))...)...)
	} else {
		b.para("", span{name, b.th.Head, false})
	}
	if note := phrase.Disagree(b.w, all); note != "" {
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

// capital is text with a capital first letter.
func capital(text string) string {
	r, size := utf8.DecodeRuneInString(text)
	return string(unicode.ToUpper(r)) + text[size:]
}
