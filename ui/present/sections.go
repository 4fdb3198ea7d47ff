package present

import (
	"strings"

	"parcours/careers"
	"parcours/careers/script"
	"parcours/ui/parts"
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
		if f.Form == telling.Less || f.Form == telling.Skill && !f.Need.Essential && n.NamesEssentials() || f.Form == telling.Summary && len(facts) > 1 {
			continue
		}
		items = append(items, p.item(f))
	}
	return items
}

func (p picture) item(f telling.Fact) item {
	it := item{f.Text, f.Sources, f.Estimate && f.Form != telling.Skill}
	switch {
	case f.Form == telling.Neighbour:
		it.text = f.Short
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
	large := []careers.Pay{*rows[0].Pay}
	for _, beside := range n.Headline.Beside {
		if beside.Experience == large[0].Experience {
			large = append(large, *beside)
			break
		}
	}
	if level := ", " + rows[0].Label; (len(large) == 1 || p.bare) && subject.Width()+rich.Width(level) <= p.width {
		subject = append(subject, rich.Span{Text: level, Style: p.th.Text})
	}
	styles := make([]theme.Style, len(rows))
	for i := range rows {
		styles[i] = p.env.Track(n).NameLit
	}
	return p.figure(subject, large, rows, styles)
}

// figure is a figure in large letters between what it is about and the axis it lies on, and as
// large as it, of the original job sheet, what stands beside that. Where there is not room for
// all, rows of the axis go first.
func (p picture) figure(subject rich.Line, large []careers.Pay, rows []paychart.StripRow, styles []theme.Style) []block {
	f := large[0]
	all := []block{tight(subject), tight(p.amounts(large, p.rows-2)...)}
	strip := p.strip(rows, styles, p.rows-rowsOf(all)-1)
	if p.page < 0 {
		strip = p.strip(rows, styles, len(rows)+1)
	}
	if len(strip) > 1 {
		all = append(all, tight(strip...))
	}
	unit := phrase.Terms(p.w, f)
	if axis := paychart.AxisOf(p.g); axis.Draws(f) {
		unit = axis.UnitName(p.w)
	}
	if isSaid := len(strip) > 1 && strings.Contains(strip[0].String(), unit); !isSaid && rowsOf(all)+1 < p.rows {
		all = append(all, tight(rich.Of(unit, p.th.Text)))
	}
	if p.bare {
		if asked := p.few("", phrase.AskedOf(p.w, p.g, f), p.th.Text); len(large) == 1 && rowsOf(all)+len(asked) <= p.rows {
			all = append(all, tight(asked...))
		}
		return all
	}
	figures := large
	for _, r := range rows {
		figures = append(figures[:len(figures):len(figures)], *r.Pay)
	}
	return append(all, p.published(figures...)...)
}

// amounts are figures in large letters, each as large as the others and with its year as large,
// and above each of several what it is; in one line each where that has no room.
func (p picture) amounts(figures []careers.Pay, rows int) (lines []rich.Line) {
	if p.bare {
		return p.letters(p.hidden(), rows)
	}
	texts, tall := make([]string, len(figures)), len(figures)
	for i, f := range figures {
		texts[i] = phrase.PayShort(p.w, f) + " " + phrase.Year(p.w, f)
	}
	large := parts.LargeAlike(p.width, texts...)
	for _, l := range large {
		tall += len(l)
		if len(l) == 0 || p.page < 0 {
			tall = rows + 1
			break
		}
	}
	for i, f := range figures {
		if len(figures) > 1 {
			lines = append(lines, p.ground(f))
		}
		if tall > rows {
			lines = append(lines, rich.Of(rich.Cut(texts[i], p.width), p.th.Title))
			continue
		}
		for _, row := range large[i] {
			lines = append(lines, rich.Of(row, p.th.Title))
		}
	}
	return lines
}

// ground says what kind of source a figure has, and of whom it speaks.
func (p picture) ground(f careers.Pay) rich.Line {
	said := []string{phrase.Level(p.w, f)}
	if s := p.g.Source(f.Source); s != nil {
		said = append([]string{phrase.Capital(p.w.Facts.Quality[s.Quality])}, said...)
	}
	return rich.Of(rich.Cut(strings.Join(said, ", "), p.width), p.th.Text)
}

// published names who published figures, each with the year of the figure.
func (p picture) published(figures ...careers.Pay) []block {
	forms := phrase.FiguresShort(p.w, p.g, figures...)
	if forms == nil {
		return nil
	}
	return []block{tight(rich.Of(rich.Fitting(p.width, forms...), p.th.Text))}
}
