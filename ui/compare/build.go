package compare

import (
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"parcours/careers"
	"parcours/ui/i18n"
	"parcours/ui/paychart"
	"parcours/ui/phrase"
	"parcours/ui/theme"
)

// builder lays a page out, section after section.
type builder struct {
	page
	g      *careers.Graph
	w      *i18n.Words
	th     *theme.Theme
	nodes  []*careers.Node
	diffs  []careers.Difference // of each other node from the first
	ways   []way
	axis   paychart.Axis
	ascii  bool
	beside bool
	column int // width of a node's column
	width  int // of the lines that are being put

	item  int // the last item begun; 0 before the first
	cited []careers.SourceID
	guess bool // an estimate shows
}

// lay lays out a comparison for its size and language.
func lay(c *Compare) *page {
	f := c.frame()
	b := &builder{
		g: c.env.Graph, w: c.env.Words, th: c.env.Theme, nodes: c.nodes, diffs: careers.CompareEach(c.nodes[0], c.nodes[1:]...),
		ways: c.ways, axis: c.axis, ascii: c.env.ASCII, beside: f.beside, column: f.column, width: f.text,
	}
	for _, add := range []func(){b.inShort, b.years, b.skills, b.tasks, b.pay, b.waysIn, b.course, b.sources} {
		add()
	}
	return &b.page
}

func (b *builder) plain(text string) span  { return span{text, b.th.Text} }
func (b *builder) note(text string) span   { return span{text, b.th.Muted} }
func (b *builder) strong(text string) span { return span{text, b.th.Strong} }

// name is a node in short.
func (b *builder) name(n *careers.Node) string { return n.Name.In(b.w.Tag) }

// head begins a section: its title on a rule. The page begins without a blank line.
func (b *builder) head(p part) {
	if len(b.lines) > 0 {
		b.blank()
	}
	b.sections = append(b.sections, section{p, len(b.lines)})
	title := ansi.Truncate(b.w.Compare.Heads[p], b.width, "…")
	rule := ""
	if n := b.width - cells(title) - 1; n > 0 {
		rule = " " + strings.Repeat(b.sign("─", "-"), n)
	}
	b.next()
	b.put(span{title, b.th.Head}, span{rule, b.th.Line})
}

func (b *builder) blank() { b.lines = append(b.lines, line{}) }

// next begins an item; the lines that follow belong to it.
func (b *builder) next() { b.item++ }

// put adds one line of at most the width at hand.
func (b *builder) put(spans ...span) { b.lines = append(b.lines, line{spans, []int{b.item}}) }

// para adds text wrapped beside a mark that stands on its first line.
func (b *builder) para(mark span, text ...span) {
	indent := cells(mark.text)
	for i, l := range wrap(text, b.width-indent) {
		if indent > 0 {
			if i > 0 {
				mark = b.plain(strings.Repeat(" ", indent))
			}
			l = append([]span{mark}, l...)
		}
		b.put(l...)
	}
}

// say adds text wrapped.
func (b *builder) say(text ...span) { b.para(span{}, text...) }

// each adds what there is to say about each node, side by side or one above the
// other. Above each that stands alone comes a title.
func (b *builder) each(title func(i int) string, fill func(i int)) {
	columns := make([][]line, len(b.nodes))
	for i := range b.nodes {
		columns[i] = b.collect(func() { fill(i) })
	}
	if b.beside {
		b.zip(columns)
		return
	}
	for i, column := range columns {
		if i > 0 {
			b.blank()
		}
		if t := title(i); t != "" {
			for _, l := range wrap([]span{b.strong(t)}, b.width) {
				b.lines = append(b.lines, line{spans: l})
			}
		}
		b.lines = append(b.lines, column...)
	}
}

// collect returns the lines that fill adds, at the width of a node.
func (b *builder) collect(fill func()) []line {
	lines, width := b.lines, b.width
	b.lines = nil
	if b.beside {
		b.width = b.column
	}
	fill()
	column := b.lines
	b.lines, b.width = lines, width
	return column
}

// zip puts columns side by side.
func (b *builder) zip(columns [][]line) {
	height := 0
	for _, c := range columns {
		height = max(height, len(c))
	}
	for y := range height {
		var l line
		for i, c := range columns {
			var part line
			if y < len(c) {
				part = c[y]
			}
			l.spans, l.items = append(l.spans, part.spans...), append(l.items, part.items...)
			if i+1 < len(columns) {
				l.spans = append(l.spans, b.plain(strings.Repeat(" ", b.column-part.width())), span{b.sign(" │ ", " | "), b.th.Line})
			}
		}
		b.lines = append(b.lines, l)
	}
}

// statement is a text with its sources as a side note.
func (b *builder) statement(s careers.Statement) []span {
	text := []span{b.plain(s.Text.In(b.w.Tag))}
	if s.Estimate {
		b.guess = true
		text = append([]span{{b.w.Facts.EstimateMark, b.th.Estimate}}, text...)
	}
	return append(text, b.cite(s.Sources...))
}

// cite is the side note that names sources: " [S1, S2]".
func (b *builder) cite(ids ...careers.SourceID) span {
	if len(ids) == 0 {
		return span{}
	}
	return b.note(" " + b.named(ids))
}

// named is sources by their ids: "[S1, S2]".
func (b *builder) named(ids []careers.SourceID) string {
	names := make([]string, len(ids))
	for i, id := range ids {
		names[i] = string(id)
		if !slices.Contains(b.cited, id) {
			b.cited = append(b.cited, id)
		}
	}
	return "[" + strings.Join(names, ",\u00a0") + "]"
}

// sign is a symbol or its twin in ASCII.
func (b *builder) sign(symbol, ascii string) string {
	if b.ascii {
		return ascii
	}
	return symbol
}

// bullet stands before what is no change: in ASCII too it is none of their marks.
func (b *builder) bullet() span { return b.note(b.sign("• ", "* ")) }

// sources lists the sources that the page names, in the order of the dataset,
// and explains the mark of an estimate.
func (b *builder) sources() {
	if len(b.cited) == 0 && !b.guess {
		return
	}
	b.head(sources)
	for _, s := range b.g.Sources() {
		if slices.Contains(b.cited, s.ID) {
			b.next()
			b.para(b.strong("["+string(s.ID)+"] "), b.plain(phrase.Source(b.w, s)), b.note(" · "+b.w.Facts.Quality[s.Quality]))
		}
	}
	if b.guess {
		b.next()
		b.para(b.strong(b.w.Facts.EstimateMark+" "), b.note(b.w.Sheet.EstimateMeans))
	}
}
