package present

import (
	"slices"

	"parcours/careers"
	"parcours/careers/script"
	"parcours/ui/paychart"
	"parcours/ui/phrase"
	"parcours/ui/rich"
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

func (p picture) items(n *careers.Node, s script.Section) []item {
	var items []item
	add := func(statements ...careers.Statement) {
		for _, s := range statements {
			if !s.Text.IsZero() {
				items = append(items, p.statement(s))
			}
		}
	}
	switch s {
	case script.Summary:
		items = append(items, item{text: n.Summary.In(p.w.Tag)})
	case script.Day:
		add(n.Day)
	case script.Tasks:
		for _, t := range n.Tasks {
			add(t.Statement)
		}
		for _, kept := range phrase.KeptTasks(p.w, p.g, n) {
			items = append(items, item{text: kept.Text})
		}
	case script.Skills:
		items = p.skills(n)
	case script.WaysIn:
		for _, w := range n.WaysIn {
			add(w.Statement)
		}
		if len(items) == 0 && !n.EntryByExperience.IsZero() {
			items = append(items, item{text: n.EntryByExperience.In(p.w.Tag)})
		}
	case script.Next:
		items = p.next(n)
	case script.NotForYou:
		add(n.NotFor...)
	case script.Outlook:
		add(n.Outlook...)
	}
	return items
}

func (p picture) skills(n *careers.Node) []item {
	var items []item
	for _, need := range n.Needs {
		if need.Essential {
			s := p.g.Skill(need.Skill)
			items = append(items, item{text: s.Name.In(p.w.Tag), sources: s.Sources})
		}
	}
	return items
}

func (p picture) next(n *careers.Node) []item {
	var items []item
	for _, s := range p.g.Next(n.ID) {
		text := p.g.Node(s.To).Name.In(p.w.Tag)
		if years := phrase.Years(p.w, s.Years); years != "" && !p.bare {
			text += ", " + p.w.Present.After(years)
		}
		items = append(items, item{text, s.Sources, s.Estimate})
	}
	return items
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
		lines = append(lines, paychart.Rich(p.th, axis.Row(p.w, f, columns, false)))
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
