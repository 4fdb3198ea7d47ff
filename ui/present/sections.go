package present

import (
	"strings"

	"parcours/careers"
	"parcours/careers/script"
	"parcours/ui/paychart"
	"parcours/ui/phrase"
	"parcours/ui/rich"
	"parcours/ui/telling"
	"parcours/ui/theme"
)

// section draws one part of a node's sheet below its name.
func (p picture) section(n *careers.Node, s script.Section) []block {
	if s == script.Pay {
		return p.pay(n)
	}
	subject := []block{tight(p.called(n, p.width))}
	items := p.items(n, s)
	if len(items) == 0 {
		return append(subject, tight(rich.Of(p.w.Present.Silent, p.th.Text)))
	}
	return append(subject, p.list(items)...)
}

// sectionPages is how many pages a section has.
func (p picture) sectionPages(n *careers.Node, s script.Section) int {
	if s == script.Pay {
		return 1
	}
	return max(1, len(p.pages(p.items(n, s))))
}

// items are the facts of a section. Of tasks and skills a room sees what stands for the node:
// not what it uses less, nor skills that are merely useful.
func (p picture) items(n *careers.Node, s script.Section) []item {
	topics := map[script.Section]telling.Topic{
		script.Tasks: telling.Tasks, script.Skills: telling.Skills, script.WaysIn: telling.WaysIn, script.Next: telling.Next,
		script.NotForYou: telling.NotFor, script.Outlook: telling.Outlook,
	}
	topic, isListed := topics[s]
	switch {
	case s == script.Day && !n.Day.Text.IsZero():
		return []item{p.statement(n.Day)}
	case s == script.Summary && !n.Summary.IsZero():
		return []item{{text: n.Summary.In(p.w.Tag)}}
	case !isListed:
		return nil
	}
	var items []item
	facts := telling.Node(p.g, p.w, n).Section(topic).Facts()
	for _, f := range facts {
		if f.Form == telling.Less || f.Form == telling.Skill && !f.Need.Essential || f.Form == telling.Summary && len(facts) > 1 {
			continue
		}
		items = append(items, p.item(f))
	}
	return items
}

func (p picture) item(f telling.Fact) item {
	it := item{f.Text, f.Sources, f.Estimate && f.Form != telling.Skill}
	switch {
	case f.Form == telling.Step:
		it.text = f.Short
		if len(f.Details) > 1 && !p.bare {
			it.text += ", " + f.Details[1]
		}
	case f.Year > 0 && !p.bare:
		it.text = phrase.Dated(p.w, *f.Of)
	}
	return it
}

// pay draws the first of the figures that stand for a node in large letters, and all of them
// on the axis.
func (p picture) pay(n *careers.Node) []block {
	const stripRows = 4
	rows := paychart.Standing(p.w, n, stripRows)
	subject := p.called(n, p.width)
	if len(rows) == 0 || len(n.Pay) == 0 {
		none := item{text: p.w.Facts.NoPay}
		if !n.NoPay.Text.IsZero() {
			none = p.statement(n.NoPay)
		}
		return append([]block{tight(subject)}, p.list([]item{none})...)
	}
	if level := ", " + rows[0].Label; subject.Width()+rich.Width(level) <= p.width {
		subject = append(subject, rich.Span{Text: level, Style: p.th.Text})
	}
	styles := make([]theme.Style, len(rows))
	var ids []careers.SourceID
	for i, r := range rows {
		styles[i] = p.env.Track(n).NameLit
		ids = append(ids, r.Pay.Source)
	}
	return p.figure(subject, *rows[0].Pay, rows, styles, ids)
}

// figure is a figure in large letters between what it is about and the axis it lies on. Where
// there is not room for all, rows of the axis go first.
func (p picture) figure(subject rich.Line, f careers.Pay, rows []paychart.StripRow, styles []theme.Style, ids []careers.SourceID) []block {
	text := phrase.PayShort(p.w, f)
	if p.bare {
		text = p.hidden()
	}
	all := []block{tight(subject), tight(p.letters(text, p.rows-2)...)}
	strip := p.strip(rows, styles, p.rows-rowsOf(all)-1)
	if p.page < 0 {
		strip = p.strip(rows, styles, len(rows)+1)
	}
	if len(strip) > 1 {
		all = append(all, tight(strip...))
	}
	unit := p.w.Sheet.AxisUnit(f.Currency)
	if isSaid := len(strip) > 1 && strings.Contains(strip[0].String(), unit); !isSaid && rowsOf(all)+1 < p.rows {
		all = append(all, tight(rich.Of(unit, p.th.Text)))
	}
	if p.bare {
		return all
	}
	return append(all, p.origin(ids, false, 0, 1)...)
}
