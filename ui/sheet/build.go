package sheet

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"parcours/careers"
	"parcours/ui/i18n"
	"parcours/ui/paychart"
	"parcours/ui/phrase"
	"parcours/ui/screen"
	"parcours/ui/theme"
)

// builder lays a page out, section after section.
type builder struct {
	page
	g     *careers.Graph
	w     *i18n.Words
	th    *theme.Theme
	node  *careers.Node
	mine  careers.Mine
	axis  paychart.Axis
	ascii bool
	width int // of the text, in cells

	at int // the fact that lines belong to, -1 for none
}

// lay lays out the page of a node for text of width cells.
func lay(env *screen.Env, id careers.NodeID, axis paychart.Axis, width int) *page {
	b := &builder{
		g: env.Graph, w: env.Words, th: env.Theme, node: env.Graph.Node(id),
		mine: env.Notebook.Mine(),
		axis: axis, ascii: env.ASCII, width: width, at: -1,
	}
	for _, add := range []func(){
		b.inShort, b.tasks, b.skills, b.pay, b.life, b.waysIn, b.next, b.before, b.notFor, b.outlook, b.codes, b.sources,
	} {
		add()
	}
	return &b.page
}

// plain is ordinary text, note a side note, strong what matters in a line,
// link a name that can be followed.
func (b *builder) plain(text string) span  { return span{text, b.th.Text, true} }
func (b *builder) note(text string) span   { return span{text, b.th.Muted, false} }
func (b *builder) strong(text string) span { return span{text, b.th.Strong, false} }
func (b *builder) link(text string) span   { return span{text, b.th.Accent, false} }

// head begins a section: its title on a rule. The page begins without a blank line.
func (b *builder) head(p part) {
	b.at = -1
	if len(b.lines) > 0 {
		b.blank()
	}
	b.sections = append(b.sections, section{part: p, line: len(b.lines), fact: len(b.facts)})
	title := b.w.Sheet.Heads[p]
	if p == skills && b.node.Kind == careers.Training {
		title = b.w.Sheet.Learned
	}
	title = ansi.Truncate(title, b.width, "…")
	rule := ""
	if n := b.width - ansi.StringWidth(title) - 1; n > 0 {
		rule = " " + strings.Repeat(b.sign("─", "-"), n)
	}
	b.put(span{title, b.th.Head, false}, b.note(rule))
}

// sub begins a group within a section.
func (b *builder) sub(title string) {
	b.at = -1
	b.blank()
	for _, l := range wrap([]span{b.strong(title)}, b.width) {
		b.put(l...)
	}
}

func (b *builder) blank() { b.lines = append(b.lines, line{fact: -1}) }

// fact begins a fact; the lines that follow belong to it.
func (b *builder) fact(f fact) {
	f.section, f.first, f.last = len(b.sections)-1, len(b.lines), len(b.lines)
	b.facts = append(b.facts, f)
	b.at = len(b.facts) - 1
}

// put adds one line of at most the page's width.
func (b *builder) put(spans ...span) {
	if b.at >= 0 {
		b.facts[b.at].last = len(b.lines)
	}
	b.lines = append(b.lines, line{spans, b.at})
}

// para adds text wrapped beside a mark that stands on its first line.
func (b *builder) para(mark string, text ...span) { b.beside(b.note(mark), text...) }

// leastBeside is the room, in cells, that text to the right of a label needs.
const leastBeside = 8

// beside adds text wrapped to the right of a label that stands on its first line;
// below it where there is no room.
func (b *builder) beside(label span, text ...span) {
	indent := ansi.StringWidth(label.text)
	if indent > 2 && b.width-indent < leastBeside {
		label.text = strings.TrimRight(label.text, " ")
		b.para("", label)
		b.para("  ", text...)
		return
	}
	for i, l := range wrap(text, b.width-indent) {
		if indent > 0 {
			if i > 0 {
				label = b.plain(strings.Repeat(" ", indent))
			}
			l = append([]span{label}, l...)
		}
		b.put(l...)
	}
}

// labelled adds a label and its text: in two columns where there is room.
func (b *builder) labelled(label string, column int, text ...span) {
	if b.width < 44 {
		b.para("", append([]span{b.note(b.w.Units.Colon(label, ""))}, text...)...)
		return
	}
	b.beside(b.note(pad(label, column)), text...)
}

// statement is a text with its year and its sources as side notes.
func (b *builder) statement(s careers.Statement) []span {
	text := []span{b.plain(phrase.Statement(b.w, s))}
	if s.Estimate {
		text = []span{{b.w.Facts.EstimateMark, b.th.Estimate, false}, b.plain(s.Text.In(b.w.Tag))}
	}
	return append(text, b.cited(s.Sources))
}

// cited is the side note that names sources: " [S1, S2]".
func (b *builder) cited(ids []careers.SourceID) span {
	if len(ids) == 0 {
		return b.note("")
	}
	names := make([]string, len(ids))
	for i, id := range ids {
		names[i] = string(id)
	}
	return b.note(" [" + strings.Join(names, ",\u00a0") + "]")
}

// stated is the fact behind a statement.
func stated(s careers.Statement) fact { return fact{sources: s.Sources, guess: s.Estimate} }

// sign is a symbol or its twin in ASCII.
func (b *builder) sign(symbol, ascii string) string {
	if b.ascii {
		return ascii
	}
	return symbol
}

// chart turns a line of a chart into spans.
func (b *builder) chart(l paychart.Line) []span {
	spans := make([]span, len(l))
	for i, p := range l {
		spans[i] = span{p.Text, paychart.Style(b.th, p.Role), p.Role == paychart.Figure}
	}
	return spans
}
