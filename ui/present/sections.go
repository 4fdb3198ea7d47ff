package present

import (
	"slices"

	"parcours/careers"
	"parcours/careers/script"
	"parcours/ui/paychart"
	"parcours/ui/phrase"
	"parcours/ui/rich"
	"parcours/ui/telling"
)

// section draws one part of a node's sheet.
func (p picture) section(n *careers.Node, s script.Section) []rich.Line {
	if s == script.Pay {
		return p.pay(n)
	}
	items := p.items(n, s)
	if len(items) == 0 {
		return []rich.Line{rich.Of(p.w.Present.Silent, p.th.Muted)}
	}
	return append(p.subject(n), p.less(1).list(items)...)
}

// sectionPages is how many pages a section has.
func (p picture) sectionPages(n *careers.Node, s script.Section) int {
	if s == script.Pay {
		return 1
	}
	return max(1, len(p.less(1).pages(p.items(n, s))))
}

// subject names the node that a picture is about.
func (p picture) subject(n *careers.Node) []rich.Line {
	return []rich.Line{rich.Of(n.Title.In(p.w.Tag), p.th.Head)}
}

// less is the picture with fewer rows.
func (p picture) less(rows int) picture {
	p.rows -= rows
	return p
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
	case s == script.Summary:
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

// pay draws the figures that stand for a node as bars, or their levels alone.
func (p picture) pay(n *careers.Node) []rich.Line {
	figures := phrase.Headline(n)
	if len(n.Pay) == 0 || len(figures) == 0 {
		if !n.NoPay.Text.IsZero() {
			return append(p.subject(n), p.less(1).list([]item{p.statement(n.NoPay)})...)
		}
		return append(p.subject(n), rich.Of(p.w.Facts.NoPay, p.th.Muted))
	}
	lines := p.subject(n)
	axis := paychart.AxisOf(p.g)
	columns := paychart.Fit(p.w, figures, p.width)
	for _, f := range figures[:min(len(figures), max(0, p.rows-2))] {
		if p.bare {
			lines = append(lines, rich.Line{{Text: rich.Pad(p.w.Facts.Experience[f.Experience], columns.Level+1), Style: p.th.Text}, {Text: p.w.Present.Hidden, Style: p.th.Title}})
			continue
		}
		lines = append(lines, paychart.Rich(p.th, axis.Row(p.w, f, columns)))
	}
	return append(lines, rich.Of(p.unit(figures, axis.Currency, columns.Origin > 0), p.th.Muted))
}

// unit says what the bars measure and, unless figures are hidden or carry them,
// which sources and years they have.
func (p picture) unit(figures []careers.Pay, currency string, told bool) string {
	unit := p.w.Sheet.AxisUnit(currency)
	if p.bare || told {
		return unit
	}
	var origins []string
	for _, f := range figures {
		if o := string(f.Source) + " " + phrase.Year(p.w, f); !slices.Contains(origins, o) {
			origins = append(origins, o)
		}
	}
	return unit + ", " + p.w.Units.List(origins) + ", " + phrase.Place(p.w, figures[0])
}
