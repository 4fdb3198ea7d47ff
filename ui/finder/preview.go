package finder

import (
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"parcours/careers"
	"parcours/ui/phrase"
	"parcours/ui/theme"
)

// writeWhere writes where the query was found, as many texts as fit; without a
// query, what the node is.
func (f *Finder) writeWhere(b *strings.Builder, r row, width int) {
	if r.passages == nil {
		f.env.Theme.Muted.Write(b, ansi.Truncate(f.env.Text(r.node.Summary), width, f.more()))
		return
	}
	for i, p := range r.passages {
		join := ""
		if i > 0 {
			join = " · "
		}
		label, text, spans := join+f.label(p), "", []careers.Span(nil)
		if !f.onLine(p) {
			text, spans = p.Text, p.Spans
		}
		if i > 0 && ansi.StringWidth(label)+min(ansi.StringWidth(text), 12) > width {
			return
		}
		label = ansi.Truncate(label, width, f.more())
		f.env.Theme.Muted.Write(b, label)
		width -= ansi.StringWidth(label)
		text, spans = excerpt(text, spans, width, f.more())
		dress(b, text, spans, f.env.Theme.Text, f.env.Theme.Match)
		width -= ansi.StringWidth(text)
	}
}

// onLine reports whether a passage is the title, which the line already shows.
func (f *Finder) onLine(p careers.Passage) bool {
	return p.Field == careers.InTitle && p.Lang == f.env.Words.Tag
}

// label names the field of a passage, and its language where that is the other.
func (f *Finder) label(p careers.Passage) string {
	w := f.env.Words
	name := w.Finder.Field[p.Field]
	if p.Lang != w.Tag {
		name += " " + w.Finder.OtherLanguage
	}
	if f.onLine(p) {
		return name
	}
	return w.Units.Colon(name, "")
}

// foot tells about the chosen node below the list.
func (f *Finder) foot() []string {
	if f.footHeight() == 0 || f.chosen < 0 {
		return nil
	}
	r := f.rows[f.chosen]
	if f.footHeight() == footRows {
		return []string{f.footWhere(r)}
	}
	rule := f.env.Theme.Line.Render(strings.Repeat("─", f.width))
	var lines []string
	if f.columns().where == 0 && r.passages != nil {
		lines = append(lines, f.footWhere(r))
	}
	p := page{finder: f, width: f.width - 1, indent: " "}
	p.wrap(f.env.Text(r.node.Summary), f.env.Theme.Text)
	if pay := f.payLine(r.node); pay != "" && len(p.lines)+len(lines) < tallFootRows-1 {
		p.wrap(pay, f.env.Theme.Pay)
	}
	lines = append(lines, p.lines...)
	return append([]string{rule}, f.ended(lines, tallFootRows-1, f.width)...)
}

func (f *Finder) footWhere(r row) string {
	var b strings.Builder
	b.WriteString(" ")
	f.writeWhere(&b, r, max(0, f.width-1))
	return b.String()
}

// payLine is the pay of a node on one line, as published.
func (f *Finder) payLine(n *careers.Node) string {
	w := f.env.Words
	var parts []string
	for _, p := range phrase.Headline(n) {
		parts = append(parts, w.Facts.Experience[p.Experience]+" "+phrase.Money(w, p)+" "+phrase.Terms(w, p)+" ("+phrase.Year(w, p)+", "+string(p.Source)+")")
	}
	return strings.Join(parts, " · ")
}

// preview tells about the chosen node beside the list, in height lines.
func (f *Finder) preview(width, height int) []string {
	p := page{finder: f, width: width}
	if f.chosen >= 0 {
		p.write(f.rows[f.chosen].node)
	}
	return f.ended(p.lines, height, width)
}

// ended cuts or fills lines to height; a cut is marked on the last.
func (f *Finder) ended(lines []string, height, width int) []string {
	if len(lines) > height && height > 0 {
		more := " …"
		lines = lines[:height]
		lines[height-1] = ansi.Truncate(lines[height-1], width-ansi.StringWidth(more), "") + f.env.Theme.Muted.Render(more)
	}
	for len(lines) < height {
		lines = append(lines, "")
	}
	return lines
}

// page gathers wrapped lines with the query marked in them.
type page struct {
	finder *Finder
	width  int
	indent string
	lines  []string
}

func (p *page) write(n *careers.Node) {
	f, t, w := p.finder, p.finder.env.Theme, p.finder.env.Words
	p.wrap(f.env.Text(n.Title), t.Title)
	kind := f.kind(n)
	if column := f.column(n.Rank); column != "" {
		kind += " · " + column
	}
	p.wrap(kind, t.Muted)
	p.blank()
	p.wrap(f.env.Text(n.Summary), t.Text)
	p.blank()
	for _, pay := range phrase.Headline(n) {
		p.wrap(w.Units.Colon(phrase.Level(w, pay), phrase.Pay(w, pay)), t.Pay)
	}
	if len(n.Pay) == 0 {
		p.wrap(phrase.NoPay(w, n), t.Muted)
	}
	p.blank()
	p.wrap(w.Finder.Tasks, t.Head)
	for _, task := range n.Tasks {
		p.item(phrase.Statement(w, task.Statement))
	}
}

func (p *page) blank() { p.lines = append(p.lines, "") }

// item writes a text behind a bullet.
func (p *page) item(text string) {
	first := len(p.lines)
	inner := page{finder: p.finder, width: p.width - 2, lines: p.lines}
	inner.wrap(text, p.finder.env.Theme.Text)
	for i := first; i < len(inner.lines); i++ {
		lead := "  "
		if i == first {
			lead = "• "
		}
		inner.lines[i] = lead + inner.lines[i]
	}
	p.lines = inner.lines
}

func (p *page) wrap(text string, style theme.Style) {
	f := p.finder
	width := max(1, p.width-len(p.indent))
	for _, line := range strings.Split(lipgloss.Wrap(text, width, ""), "\n") {
		var b strings.Builder
		b.WriteString(p.indent)
		f.dress(&b, strings.TrimRight(line, " "), width, style)
		p.lines = append(p.lines, b.String())
	}
}
