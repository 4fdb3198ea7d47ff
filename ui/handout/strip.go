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

// twinWidth is the width of text and of drawings in characters, barTwin that of a bar.
const (
	twinWidth = 78
	barTwin   = 34
)

// strip is bars on the axis, those that it does not measure last.
func (p page) strip(rows []Bar) Strip {
	drawn := slices.DeleteFunc(slices.Clone(rows), func(b Bar) bool { return !b.Drawn })
	s := Strip{Rows: append(drawn, slices.DeleteFunc(rows, func(b Bar) bool { return b.Drawn })...)}
	if len(drawn) > 0 {
		s.Unit, s.Scale = clean(p.axis.UnitName(p.w)), p.axis.Scale(barTwin).String()
		for _, v := range p.axis.Marks(func(every int) bool { return (p.axis.High-p.axis.Low)/every < 9 }) {
			s.Ticks = append(s.Ticks, Tick{p.place(careers.Units(v)), strconv.Itoa(v / p.axis.Unit())})
		}
	}
	return s
}

// legend says below a strip what its bars are, where it has some, and what else there is to say.
func (p page) legend(s Strip, more string) {
	said := ""
	if len(s.Ticks) > 0 {
		said = p.w.Handout.PayLegend
	}
	if said = phrase.Joined(said, more); said != "" {
		p.aside(said)
	}
}

// standing is the figures that stand for a node, level by level, and behind them the others
// of their level. Among those of other nodes they have a name.
func (p page) standing(n *careers.Node, name string) (rows []Bar) {
	var behind []Stretch
	for i, r := range paychart.Standing(p.w, n, len(n.Pay)) {
		b := p.bar(*r.Pay)
		if b.Level, b.Track, b.Text = r.Label, p.track(n.ID), p.briefly(*r.Pay); r.Label != "" {
			behind = nil
			for _, other := range r.Behind {
				if p.axis.Draws(*other) {
					behind = append(behind, p.stretch(*other))
				}
			}
		}
		if name != "" {
			b.Text = append([]Span{note(p.w.Facts.Experience[r.Pay.Experience] + " ")}, b.Text...)
			if b.Level = ""; i == 0 {
				b.Level = clean(name)
			}
		}
		if shares := p.shares(n, *r.Pay); shares != "" {
			b.Below = append(b.Below, []Span{note(shares)})
		}
		b.Behind = behind
		rows = append(rows, b)
	}
	return rows
}

// shares says in words what lies pale behind a figure of the same survey: "middle half: 30–45 k€".
func (p page) shares(n *careers.Node, f careers.Pay) string {
	var said []string
	for _, o := range n.Pay {
		if phrase.IsShare(p.w, o) && o.Measure != f.Measure && o.Experience == f.Experience && o.Yardstick() == f.Yardstick() {
			said = append(said, p.w.Units.Colon(phrase.MeasureShort(p.w, o), phrase.PayShort(p.w, o)))
		}
	}
	return strings.Join(said, p.w.Plain.Semicolon)
}

// bar is where a figure lies on the axis, hollow where it has no year or is an estimate.
func (p page) bar(f careers.Pay) Bar {
	p.guess = p.guess || f.Estimate
	return Bar{
		Of: p.stretch(f), Drawn: p.axis.Draws(f), Hollow: f.Year == 0 || f.Estimate, Point: f.IsPoint(), Beyond: p.axis.RunsOff(f),
		Cells: p.axis.Bar(f, barTwin).String(),
	}
}

func (p page) stretch(f careers.Pay) Stretch {
	low, high, _ := f.PerYear()
	if p.axis.RunsOff(f) {
		high = careers.Units(p.axis.High)
	}
	return Stretch{p.place(low), max(p.place(high), p.place(low)+.7)}
}

// place is where an amount lies on the axis, with room for half a label at both ends.
func (p page) place(amount careers.Amount) Share { return 5 + 90*Share(p.axis.Share(amount)) }

// briefly says a figure in few words: "45–55 k€ original sheet, undated".
func (p page) briefly(f careers.Pay) []Span {
	text := []Span{strong(phrase.PayShort(p.w, f)), note(" " + p.circumstances(f))}
	if f.Source == "" {
		return text
	}
	return append(text, p.cite([]careers.SourceID{f.Source})...)
}

// circumstances are what a figure measures, of whom, where and when.
func (p page) circumstances(f careers.Pay) string {
	said := []string{phrase.Measure(p.w, f), "", phrase.Counted(p.w, f), p.w.Facts.OriginalSheet, ""}
	if family, ok := p.g.Level(f.For); ok {
		said[1] = family.Name.In(p.w.Tag)
	}
	if !phrase.IsSheet(p.g, f) {
		said[3] = phrase.Place(p.w, f) + ", " + phrase.Year(p.w, f)
	}
	if phrase.IsReading(p.w, f) {
		said[4] = p.marked(p.w.Facts.EstimateMark) + p.w.Facts.Reading
	}
	return strings.Join(slices.DeleteFunc(said, func(s string) bool { return s == "" }), ", ")
}

// barsTall is how high figures stand in a strip, in points, behind the names of their levels
// where they are of several nodes.
func (p page) barsTall(figures []careers.Pay, named bool) float64 {
	tall := float64(barTall) // the axis
	for _, f := range figures {
		text := phrase.PayShort(p.w, f) + " " + p.circumstances(f) + " 00"
		if named {
			text += p.w.Facts.Experience[f.Experience]
		}
		tall += max(barTall, textTall(text, barText, bodySize, bodyLine)+2)
	}
	return tall
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
func (p page) figure(told telling.Fact) Bar {
	f := *told.Pay
	said := p.about(f)
	if f.Years.Known() {
		said = append(said, phrase.Experience(p.w, f))
	}
	b := p.bar(f)
	b.Text = append([]Span{strong(phrase.Money(p.w, f)), plain(" " + strings.Join(said, ", "))}, p.cite(told.Sources)...)
	for _, d := range told.Details {
		b.Below = append(b.Below, []Span{note(d)})
	}
	b.Below = append(b.Below, p.below(told.More)...)
	return b
}

// lines draws a strip in characters: the axis, then each figure behind its bar.
func (s Strip) lines() string {
	var b strings.Builder
	level := 0
	for _, r := range s.Rows {
		level = max(level, len([]rune(r.Level))+1)
	}
	margin := strings.Repeat(" ", level)
	b.WriteString(s.Unit + "\n" + strings.TrimRight(margin+s.Scale, " ") + "\n")
	for _, r := range s.Rows {
		first, others := r.Level+margin[len([]rune(r.Level)):], margin
		if r.Drawn {
			first, others = first+r.Cells+" ", others+strings.Repeat(" ", barTwin+1)
		}
		wrapText(&b, first, others, flat(r.Text))
		for _, below := range r.Below {
			wrapText(&b, margin+"  ", margin+"  ", flat(below))
		}
	}
	return strings.TrimSpace(strings.ReplaceAll(b.String(), " \n", "\n"))
}
