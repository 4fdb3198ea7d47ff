package handout

import (
	"slices"
	"strconv"
	"strings"

	"parcours/careers"
	"parcours/ui/phrase"
	"parcours/ui/telling"
)

// twinWidth is the width of text and of drawings in characters, barTwin that of a bar.
const (
	twinWidth = 78
	barTwin   = 34
)

// pay draws the figures that stand for the node, then every published figure, level by
// level.
func (p page) pay(n *careers.Node, s telling.Section) {
	if len(n.Pay) == 0 {
		p.section(s)
		return
	}
	id := strconv.Itoa(int(s.Topic) + 1)
	p.head(id, s.Head)
	p.add(p.strip(p.w.Handout.PayOf(n.Name.In(p.w.Tag)), p.standing(n, "")...))
	p.aside(p.w.Handout.PayLegend)
	p.remarks(s.Groups[0].After)
	for i, g := range s.Groups[1:] {
		p.sub(id+"-"+strconv.Itoa(i+1), g.Title)
		p.remarks(g.Notes)
		var rows []Bar
		for _, f := range g.Facts {
			rows = append(rows, p.figure(f))
		}
		p.add(p.strip("", rows...))
	}
}

// strip is bars on the axis, those that it does not measure last.
func (p page) strip(title string, rows ...Bar) Strip {
	slices.SortStableFunc(rows, func(a, b Bar) int { return strings.Compare(strconv.FormatBool(b.Drawn), strconv.FormatBool(a.Drawn)) })
	s := Strip{Title: clean(title), Unit: clean(p.w.Sheet.AxisUnit(p.axis.Currency)), Rows: rows, Scale: p.axis.Scale(barTwin).String()}
	if len(rows) > 0 && rows[0].Drawn {
		for _, v := range p.axis.Marks(func(every int) bool { return (p.axis.High-p.axis.Low)/every < 9 }) {
			s.Ticks = append(s.Ticks, Tick{p.place(v), strconv.Itoa(v / 1000)})
		}
	}
	return s
}

// standing is the figures that stand for a node, level by level: in each the original job
// sheet's first, and behind them the others. Among those of other nodes they have a name.
func (p page) standing(n *careers.Node, name string) (rows []Bar) {
	for _, level := range careers.Experiences() {
		ofOther := func(f careers.Pay) bool { return f.Experience != level }
		first := slices.DeleteFunc(phrase.Headline(n), ofOther)
		others := slices.DeleteFunc(slices.Clone(n.Pay), func(f careers.Pay) bool {
			return ofOther(f) || !p.axis.Draws(f) || slices.Contains(first, f)
		})
		for i, f := range first {
			b := p.bar(f)
			switch b.Text = p.briefly(f); {
			case name != "":
				b.Text = append([]Span{note(p.w.Facts.Experience[level] + " ")}, b.Text...)
				if len(rows) == 0 {
					b.Level = clean(name)
				}
			case i == 0:
				b.Level = p.w.Facts.Experience[level]
			}
			for _, other := range others {
				b.Behind = append(b.Behind, p.stretch(other))
			}
			b.Track = p.track(n.ID)
			rows = append(rows, b)
		}
	}
	return rows
}

// bar is where a figure lies on the axis.
func (p page) bar(f careers.Pay) Bar {
	_, high := f.Yearly()
	seed := phrase.IsSheet(p.g, f)
	drawn := f
	drawn.Estimate = f.Estimate || seed // hollow
	return Bar{
		Of: p.stretch(f), Drawn: p.axis.Draws(f), Hollow: drawn.Estimate, Point: f.IsPoint(), Beyond: high > p.axis.High,
		Cells: p.axis.Bar(drawn, barTwin).String(),
	}
}

func (p page) stretch(f careers.Pay) Stretch {
	low, high := f.Yearly()
	return Stretch{p.place(low), max(p.place(high), p.place(low)+.7)}
}

// place is where an amount lies on the axis, with room for half a label at both ends.
func (p page) place(amount int) Share {
	a := p.axis
	return 5 + 90*Share(max(a.Low, min(a.High, amount))-a.Low)/Share(max(1, a.High-a.Low))
}

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
	p.guess = p.guess || f.Estimate
	var said []string
	if measure := phrase.Measure(p.w, f); measure != "" {
		said = append(said, measure)
	}
	if family, ok := p.g.Level(f.For); ok {
		said = append(said, family.Name.In(p.w.Tag))
	}
	if f.Years.Known() {
		said = append(said, phrase.Years(p.w, f.Years))
	}
	if phrase.IsSheet(p.g, f) {
		said = append(said, p.w.Facts.OriginalSheet)
	} else {
		said = append(said, phrase.Place(p.w, f), phrase.Year(p.w, f))
	}
	if phrase.IsReading(p.w, f) {
		said = append(said, p.marked(p.w.Facts.EstimateMark)+p.w.Facts.Reading)
	}
	return strings.Join(said, ", ")
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

// apart says why figures that stand under each other are not to be compared, "" where they are.
func (p page) apart(figures []careers.Pay) string {
	var from []careers.SourceID
	for _, f := range figures {
		if !slices.Contains(from, f.Source) {
			from = append(from, f.Source)
		}
	}
	if len(from) < 2 {
		return ""
	}
	return p.w.Sheet.Disagree(len(from))
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
	p.guess = p.guess || f.Estimate
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
func (s Strip) lines() []string {
	var b strings.Builder
	level := 0
	for _, r := range s.Rows {
		level = max(level, len([]rune(r.Level))+1)
	}
	margin := strings.Repeat(" ", level)
	if len(s.Ticks) > 0 {
		b.WriteString(margin + strings.TrimRight(s.Scale, " ") + "\n")
	}
	for _, r := range s.Rows {
		first := r.Level + margin[len([]rune(r.Level)):] + r.Cells + " "
		others := strings.Repeat(" ", level+barTwin+1)
		if !r.Drawn {
			first = r.Level + margin[len([]rune(r.Level)):]
			others = margin
		}
		wrapText(&b, first, others, flat(r.Text))
		for _, below := range r.Below {
			wrapText(&b, margin+"  ", margin+"  ", flat(below))
		}
	}
	return cleanLines(strings.Split(strings.TrimRight(b.String(), "\n"), "\n"))
}

func cleanLines(lines []string) []string {
	for i := range lines {
		lines[i] = strings.TrimRight(clean(lines[i]), " ")
	}
	return lines
}
