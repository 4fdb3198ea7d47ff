package compare

import (
	"slices"
	"strings"

	"parcours/careers"
	"parcours/ui/paychart"
	"parcours/ui/phrase"
)

// pay draws the figures that stand for each node as bars on one axis, one node
// below the other, and then what any one source says of them all: figures of
// different sources are not to be compared.
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
	groups := b.oneSource(figures)
	shown := slices.Concat(figures...)
	for _, g := range groups {
		shown = append(shown, slices.Concat(g.figures...)...)
	}
	columns := paychart.Fit(b.w, shown, b.width)
	if len(shown) > 0 {
		b.say(b.note(b.w.Sheet.AxisUnit(b.axis.Currency) + ", " + b.w.Sheet.SameScale))
	}
	b.bars(figures, columns, false)
	b.warn(figures)
	for _, g := range groups {
		b.blank()
		b.next()
		b.say(b.strong(b.w.Compare.Alike("[" + string(g.source) + "]")))
		b.bars(g.figures, columns, true)
		b.warn(g.figures)
	}
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
			b.say(b.note(b.w.Facts.NoPay))
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
	if !p.Measure.IsZero() {
		parts = append([]string{p.Measure.In(b.w.Tag)}, parts...)
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
	unlike := false
	for _, p := range all {
		if p.Source != "" && !slices.Contains(from, p.Source) {
			from = append(from, p.Source)
		}
		unlike = unlike || p.Year != all[0].Year || p.Place != all[0].Place || p.Measure != all[0].Measure
	}
	cited := b.named(from)
	b.next()
	switch {
	case len(b.nodes) < 2:
	case len(from) > 1:
		b.say(b.plain(b.w.Compare.Unlike(strings.Trim(cited, "[]"))))
	case unlike:
		b.say(b.plain(b.w.Compare.OtherMeasures))
	}
}

// oneSource is what one source says of all nodes.
type oneSource struct {
	source  careers.SourceID
	figures [][]careers.Pay
}

// oneSource returns what each source that speaks of all nodes says of them, in
// the order of the dataset; unless its figures are all that is drawn already.
func (b *builder) oneSource(drawn [][]careers.Pay) (groups []oneSource) {
	if len(b.nodes) < 2 {
		return nil
	}
	for _, s := range b.g.Sources() {
		if figures, all := b.saidBy(s.ID); all && !same(figures, drawn) {
			groups = append(groups, oneSource{s.ID, figures})
		}
	}
	return groups
}

// saidBy returns the figures of each node by one source that the axis has room
// for, by experience, and false where there is a node without any.
func (b *builder) saidBy(id careers.SourceID) (figures [][]careers.Pay, all bool) {
	for _, n := range b.nodes {
		var of []careers.Pay
		for i := range n.Pay {
			if n.Pay[i].Source == id && b.axis.Draws(n.Pay[i]) {
				of = append(of, n.Pay[i])
			}
		}
		if len(of) == 0 {
			return nil, false
		}
		slices.SortStableFunc(of, func(p, q careers.Pay) int { return rank(p.Experience) - rank(q.Experience) })
		figures = append(figures, of)
	}
	return figures, true
}

// rank orders levels of experience with "any" last, as charts do.
func rank(e careers.Experience) int {
	if e == careers.AnyExperience {
		return int(careers.Senior) + 1
	}
	return int(e)
}

func same(figures, drawn [][]careers.Pay) bool {
	return slices.EqualFunc(figures, drawn, func(p, q []careers.Pay) bool { return slices.Equal(p, q) })
}
