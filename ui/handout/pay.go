package handout

import (
	"slices"
	"strings"

	"parcours/careers"
	"parcours/ui/paychart"
	"parcours/ui/phrase"
)

// barTwin is the width of a lone bar in characters.
const barTwin = 60

// twinWidth is the width of text and of drawings in characters.
const twinWidth = 78

// pay draws the figures that stand for the node, then every published figure,
// level by level, and says each in words.
func (p page) pay() {
	n := p.node
	if len(n.Pay) == 0 {
		if n.Kind == careers.Role {
			p.section(pay, p.w.Sheet.Heads[pay])
			p.say(p.noPay(n)...)
		}
		return
	}
	p.section(pay, p.w.Sheet.Heads[pay])
	first := phrase.Headline(n)
	p.add(p.payPicture("pay", p.w.Handout.PayOf(p.text(n.Name)), first))
	if note := phrase.Original(p.w, p.g, n); note != "" {
		p.aside(note)
	}
	if slices.ContainsFunc(n.Pay, func(f careers.Pay) bool { return f.Estimate }) {
		p.aside(p.w.Handout.PayLegend)
	}
	for _, level := range careers.Experiences() {
		p.level(level)
	}
}

// noPay says that no figure was found for a node.
func (c *composer) noPay(n *careers.Node) []Span {
	return append([]Span{plain(c.marked(phrase.NoPay(c.w, n)))}, c.cite(n.NoPay.Sources)...)
}

func atLevel(figures []careers.Pay, level careers.Experience) []careers.Pay {
	return slices.DeleteFunc(slices.Clone(figures), func(p careers.Pay) bool { return p.Experience != level })
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
		lines = append(lines, p.axis.Row(p.w, f, columns, false).String())
	}
	return cleanLines(append(lines, left+p.axis.Rule(columns.Bar, false).String()))
}

func cleanLines(lines []string) []string {
	for i := range lines {
		lines[i] = strings.TrimRight(clean(lines[i]), " ")
	}
	return lines
}

// level lists the figures of one level of experience in words.
func (p page) level(level careers.Experience) {
	all := atLevel(p.node.Pay, level)
	if len(all) == 0 {
		return
	}
	p.sub("pay-"+level.String(), capital(p.w.Facts.Experience[level]))
	if apart := phrase.Disagree(p.w, all); apart != "" {
		p.aside(apart)
	}
	var items []Item
	for _, f := range all {
		items = append(items, p.figure(f))
	}
	p.add(List{Items: items})
}

// figure says a figure as published, with what a reader should know.
func (p page) figure(f careers.Pay) Item {
	p.guess = p.guess || f.Estimate
	said := []string{phrase.Terms(p.w, f)}
	if measure := phrase.Measure(p.w, f); measure != "" {
		said = append(said, clean(measure))
	}
	said = append(said, phrase.Place(p.w, f), phrase.Year(p.w, f))
	if f.Years.Known() {
		said = append(said, phrase.Experience(p.w, f))
	}
	text := []Span{strong(phrase.Money(p.w, f)), plain(" " + strings.Join(said, ", "))}
	if f.Source != "" {
		text = append(text, p.cite([]careers.SourceID{f.Source})...)
	}
	item := Item{Text: text}
	if p.axis.Draws(f) {
		item.Bar = drawBar(p.templates, phrase.PayShort(p.w, f), p.axis, f)
		item.Twin = strings.TrimRight(p.axis.Bar(f, barTwin, false).String(), " ")
	}
	if f.Period == careers.Month {
		item.Below = append(item.Below, []Span{note(p.w.Facts.MonthlyTimes12)})
	}
	if more := p.text(f.Note); more != "" {
		item.Below = append(item.Below, []Span{note(more)})
	}
	return item
}
