package compare

import (
	"parcours/careers"
	"parcours/ui/paychart"
	"parcours/ui/phrase"
	"parcours/ui/rich"
	"parcours/ui/screen"
	"parcours/ui/telling"
)

// writer lays out what is told, section after section, what is about one node in a column of its
// own where there is room.
type writer struct {
	page
	*screen.Env
	rich.Pen
	nodes  []*careers.Node
	axis   paychart.Axis
	beside bool
	column int // width of a node's column
	width  int // of the lines that are being put
	item   int // the last item begun; 0 before the first
}

// lay lays out a comparison for its size and language.
func lay(c *Compare) *page {
	f := c.frame()
	w := &writer{Env: c.env, Pen: rich.Pen{Theme: c.env.Theme}, nodes: c.nodes, axis: c.axis, beside: f.beside, column: f.column, width: f.text}
	for _, s := range c.told.Sections {
		w.head(s)
		w.remarks(s.Notes)
		switch s.Topic {
		case telling.CompareSkills, telling.CompareTasks:
			w.changes(s)
		case telling.ComparePay:
			w.pay(s)
		case telling.CompareYears, telling.CompareSources:
			w.group(s.Groups[0])
		default:
			w.columns(func(i int) string { return s.Groups[i].Title }, func(i int) { w.group(s.Groups[i]) })
		}
	}
	return &w.page
}

func (w *writer) name(i int) string { return w.Env.Text(w.nodes[i].Name) }

// head begins a section: its title on a rule. The page begins without a blank line.
func (w *writer) head(s telling.Section) {
	w.gap()
	w.sections = append(w.sections, section{s.Topic, len(w.lines)})
	w.item++
	w.put(w.Heading(s.Head, w.width)...)
}

// gap is a blank line below what there is.
func (w *writer) gap() {
	if len(w.lines) > 0 {
		w.lines = append(w.lines, line{})
	}
}

// put adds one line of at most the width at hand.
func (w *writer) put(spans ...rich.Span) {
	w.lines = append(w.lines, line{spans, []int{w.item}})
}

// next begins an item: text wrapped to the right of a lead that stands on its first line.
func (w *writer) next(lead rich.Span, text ...rich.Span) {
	w.item++
	w.hang(lead, text...)
}

func (w *writer) hang(lead rich.Span, text ...rich.Span) {
	for _, l := range rich.Hang(lead, w.width, text...) {
		w.put(l...)
	}
}

func (w *writer) remarks(all []telling.Said) {
	for _, s := range all {
		w.next(rich.Span{}, append(w.mark(s.Estimate), w.Note(s.Text))...)
	}
}

// columns adds what there is to say about each node, side by side or one above the
// other. Above each that stands alone comes a title.
func (w *writer) columns(title func(i int) string, fill func(i int)) {
	columns := make([][]line, len(w.nodes))
	for i := range w.nodes {
		columns[i] = w.collect(func() { fill(i) })
	}
	if w.beside {
		w.zip(columns)
		return
	}
	for i, column := range columns {
		if i > 0 {
			w.gap()
		}
		for _, l := range rich.Wrap(w.width, w.Bold(title(i))) {
			w.lines = append(w.lines, line{Line: l})
		}
		w.lines = append(w.lines, column...)
	}
}

// collect returns the lines that fill adds, at the width of a node.
func (w *writer) collect(fill func()) []line {
	lines, width := w.lines, w.width
	w.lines = nil
	if w.beside {
		w.width = w.column
	}
	fill()
	column := w.lines
	w.lines, w.width = lines, width
	return column
}

// zip puts columns side by side; a line has the items of all.
func (w *writer) zip(columns [][]line) {
	text := make([][]rich.Line, len(columns))
	for i, c := range columns {
		for _, l := range c {
			text[i] = append(text[i], l.Line)
		}
	}
	for y, l := range rich.Beside(w.column, rich.Span{Text: " │ ", Style: w.Pen.Line}, text...) {
		whole := line{Line: l}
		for _, c := range columns {
			if y < len(c) {
				whole.items = append(whole.items, c[y].items...)
			}
		}
		w.lines = append(w.lines, whole)
	}
}

func (w *writer) group(g telling.Group) {
	w.remarks(g.Notes)
	for _, f := range g.Facts {
		switch f.Form {
		case telling.Summary:
			w.summary(f, g.Of)
		case telling.Labelled:
			w.next(rich.Span{}, append([]rich.Span{w.Note(w.Words.Units.Colon(f.Label, "") + " ")}, w.text(f)...)...)
		case telling.Way:
			w.way(f)
		case telling.Source:
			w.next(w.Bold("["+f.Label+"] "), w.Plain(f.Text), w.Note(" · "+f.Details[0]))
		case telling.Mark:
			w.next(w.Bold(f.Label+" "), w.Note(f.Text))
		default:
			w.next(w.Note("• "), w.text(f)...)
		}
	}
	w.remarks(g.After)
}

// summary says what a node is, behind its title where it has one.
func (w *writer) summary(f telling.Fact, of int) {
	if f.Label != "" {
		w.next(rich.Span{}, w.Bold(f.Label))
		w.hang(rich.Span{}, w.Note(standing(w.Env, w.nodes[of])))
	}
	w.next(rich.Span{}, w.text(f)...)
}

// standing is what a node is and where it stands: "role · First job".
func standing(env *screen.Env, n *careers.Node) string {
	p := telling.Page{Kind: phrase.Kind(env.Words, n), Column: phrase.Column(env.Words, env.Graph, n.Rank)}
	return p.Standing()
}

// way is how long the way from one node to another takes, by way of what, and of a single
// step why people take it.
func (w *writer) way(f telling.Fact) {
	passing := ""
	for _, d := range f.Details {
		passing += ", " + d
	}
	w.next(rich.Span{}, w.Bold(f.Ends[0]+" →\u00a0"+f.Ends[1]), w.Note(w.Words.Units.Colon("", "")), w.Plain(f.Text), w.Note(passing))
	var why []rich.Span
	for _, s := range f.More {
		if s.Role == telling.Why {
			why = append(why, w.Plain(s.Text+" "))
			continue
		}
		w.hang(w.Note("  "), append(why, w.Note(s.Text), w.Note(phrase.Cited(s.Sources)))...)
	}
}

func (w *writer) mark(estimate bool) []rich.Span {
	if !estimate {
		return nil
	}
	return []rich.Span{w.Guess(w.Words.Facts.EstimateMark)}
}

// text is the text of a fact with the mark of an estimate and its sources.
func (w *writer) text(f telling.Fact) []rich.Span {
	return append(w.mark(f.Estimate), w.Plain(f.Text), w.Note(phrase.Cited(f.Sources)))
}
