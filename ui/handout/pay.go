package handout

import (
	"slices"
	"strconv"
	"strings"

	"parcours/careers"
	"parcours/ui/paychart"
	"parcours/ui/phrase"
	"parcours/ui/telling"
)

// barTwin is the width of a lone bar in characters.
const barTwin = 60

// twinWidth is the width of text and of drawings in characters.
const twinWidth = 78

// pay draws the figures that stand for the node, then lists every published figure,
// level by level.
func (p page) pay(n *careers.Node, s telling.Section) {
	first := phrase.Headline(n)
	if len(n.Pay) == 0 {
		p.section(s)
		return
	}
	id := strconv.Itoa(int(s.Topic) + 1)
	p.head(id, s.Head)
	p.add(p.payPicture("pay", p.w.Handout.PayOf(n.Name.In(p.w.Tag)), first))
	p.remarks(s.Groups[0].After)
	if slices.ContainsFunc(n.Pay, func(f careers.Pay) bool { return f.Estimate }) {
		p.aside(p.w.Handout.PayLegend)
	}
	p.groups(id, s.Topic, s.Groups[1:])
}

// payPicture draws figures on the axis that all roles share.
func (p page) payPicture(id, title string, figures []careers.Pay) Picture {
	var said []string
	for _, f := range figures {
		said = append(said, p.w.Facts.Experience[f.Experience]+" "+phrase.PayShort(p.w, f)+" ("+string(f.Source)+")")
	}
	pic := Picture{
		ID: p.ID + "-" + id, Title: clean(title), Description: clean(p.w.Handout.PayShows(strings.Join(said, ", "))), Twin: func() []string { return p.payTwin(figures) },
		Unit: clean(p.w.Sheet.AxisUnit(p.axis.Currency) + ", " + p.w.Sheet.SameScale),
	}
	pic.Drawing = drawPay(p.templates, pic.ID, pic.Title, pic.Description, p.w, p.axis, figures)
	return pic
}

// payTwin draws figures in characters.
func (p page) payTwin(figures []careers.Pay) []string {
	columns := paychart.Fit(p.w, figures, twinWidth-4)
	left := strings.Repeat(" ", columns.Level+min(1, columns.Level))
	lines := []string{left + p.axis.Scale(columns.Bar).String()}
	for _, f := range figures {
		lines = append(lines, p.axis.Row(p.w, f, columns).String())
	}
	return cleanLines(append(lines, left+p.axis.Rule(columns.Bar).String()))
}

func cleanLines(lines []string) []string {
	for i := range lines {
		lines[i] = strings.TrimRight(clean(lines[i]), " ")
	}
	return lines
}

// about says what a figure counts, where and when.
func (c *composer) about(f careers.Pay) []string {
	said := []string{phrase.Terms(c.w, f)}
	if measure := phrase.Measure(c.w, f); measure != "" {
		said = append(said, clean(measure))
	}
	return append(said, phrase.Place(c.w, f), phrase.Year(c.w, f))
}

// figure says a figure as published, with what a reader should know.
func (p page) figure(told telling.Fact) Item {
	f := *told.Pay
	p.guess = p.guess || f.Estimate
	said := p.about(f)
	if f.Years.Known() {
		said = append(said, phrase.Experience(p.w, f))
	}
	item := Item{Text: append([]Span{strong(phrase.Money(p.w, f)), plain(" " + strings.Join(said, ", "))}, p.cite(told.Sources)...)}
	if p.axis.Draws(f) {
		item.Bar = drawBar(p.templates, told.Short, p.axis, f)
		item.Twin = strings.TrimRight(p.axis.Bar(f, barTwin).String(), " ")
	}
	for _, d := range told.Details {
		item.Below = append(item.Below, []Span{note(d)})
	}
	item.Below = append(item.Below, p.below(told.More)...)
	return item
}
