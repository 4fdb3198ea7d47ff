package compare

import (
	"slices"
	"strings"

	"parcours/careers"
	"parcours/ui/paychart"
	"parcours/ui/phrase"
)

// pay draws the figures that stand for each node as bars on one axis, one node
// below the other, and then what may be compared: what one yardstick says of
// all of them at the same levels.
func (b *builder) pay() {
	figures := make([][]careers.Pay, len(b.nodes))
	roles, paid := 0, 0
	for i, n := range b.nodes {
		figures[i] = phrase.Headline(n)
		paid += len(figures[i])
		if n.Kind == careers.Role {
			roles++
		}
	}
	if roles+paid == 0 {
		return
	}
	b.head(pay)
	b.next()
	var groups [][][]careers.Pay
	for _, alike := range b.g.AlikePay(b.nodes...) {
		if g := valuesOf(alike.Pay); !same(g, figures) {
			groups = append(groups, g)
		}
	}
	shown := slices.Concat(figures...)
	for _, g := range groups {
		shown = append(shown, slices.Concat(g...)...)
	}
	columns := paychart.Fit(b.w, shown, b.width)
	if len(shown) > 0 {
		b.say(b.note(b.axis.Unit(b.w, shown) + ", " + b.w.Sheet.SameScale))
	}
	b.bars(figures, columns, false)
	b.warn(figures)
	for _, g := range groups {
		b.blank()
		b.next()
		b.say(b.strong(b.w.Compare.Alike("[" + string(g[0][0].Source) + "]")))
		b.bars(g, columns, true)
		b.warn(g)
	}
}

func valuesOf(all [][]*careers.Pay) (figures [][]careers.Pay) {
	for _, of := range all {
		figures = append(figures, phrase.Values(of))
	}
	return figures
}

// bars draws figures under one axis, node by node; in full with what each
// measures and where.
func (b *builder) bars(figures [][]careers.Pay, columns paychart.Columns, inFull bool) {
	drawn := len(slices.Concat(figures...)) > 0
	margin := b.plain(strings.Repeat(" ", columns.Level+min(1, columns.Level)))
	if drawn {
		b.put(append([]span{margin}, b.chart(b.axis.Scale(columns.Bar))...)...)
	}
	for i, of := range figures {
		b.next()
		b.say(b.strong(b.name(b.nodes[i])))
		if len(of) == 0 {
			b.guess = b.guess || b.nodes[i].NoPay.Estimate
			b.say(b.note(phrase.NoPay(b.w, b.nodes[i])))
		}
		for _, p := range of {
			b.next()
			b.guess = b.guess || p.Estimate
			b.put(b.chart(b.axis.Row(b.w, p, columns, b.ascii))...)
			if inFull {
				b.para(b.note("  "), b.note(b.measured(p)))
			}
		}
		if origins := b.origins(of); columns.Origin == 0 && origins != "" {
			b.say(b.note(origins))
		}
	}
	if drawn {
		b.put(append([]span{margin}, b.chart(b.axis.Rule(columns.Bar, b.ascii))...)...)
	}
}

// measured says what a figure measures, of whom and where, with its note.
func (b *builder) measured(p careers.Pay) string {
	parts := []string{phrase.Place(b.w, p)}
	if measure := phrase.Measure(b.w, p); measure != "" {
		parts = append([]string{measure}, parts...)
	}
	if p.Years.Known() {
		b.guess = b.guess || p.Years.Estimate
		parts = append(parts, b.w.Sheet.Experience(phrase.Years(b.w, p.Years)))
	}
	text := strings.Join(parts, ", ")
	if note := p.Note.In(b.w.Tag); note != "" {
		text += " — " + note
	}
	return text
}

// chart turns a line of a chart into spans.
func (b *builder) chart(l paychart.Line) []span {
	spans := make([]span, len(l))
	for i, p := range l {
		spans[i] = span{p.Text, paychart.Style(b.th, p.Role)}
	}
	return spans
}

// origins lists the sources and years of figures, each once: "S1 2024, S4 undated".
func (b *builder) origins(figures []careers.Pay) string {
	var all []string
	for _, p := range figures {
		if o := string(p.Source) + "\u00a0" + strings.ReplaceAll(phrase.Year(b.w, p), " ", "\u00a0"); !slices.Contains(all, o) {
			all = append(all, o)
		}
	}
	return strings.Join(all, ", ")
}

// warn says that figures of several sources are not to be compared; of those of
// one source, that they may still differ in year, place and measure.
func (b *builder) warn(figures [][]careers.Pay) {
	all := slices.Concat(figures...)
	var from []careers.SourceID
	apart, unlike := false, false
	for _, p := range all {
		if p.Source != "" && !slices.Contains(from, p.Source) {
			from = append(from, p.Source)
		}
		apart = apart || p.Yardstick() != all[0].Yardstick()
		unlike = unlike || p.Measure != all[0].Measure
	}
	cited := b.named(from)
	b.next()
	switch {
	case len(b.nodes) < 2:
	case apart && len(from) > 1:
		b.say(b.plain(b.w.Compare.Unlike(strings.Trim(cited, "[]"))))
	case apart || unlike:
		b.say(b.plain(b.w.Compare.OtherMeasures))
	}
}

func same(figures, drawn [][]careers.Pay) bool {
	return slices.EqualFunc(figures, drawn, func(p, q []careers.Pay) bool { return slices.Equal(p, q) })
}
