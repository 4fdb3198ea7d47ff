package finder

import (
	"strings"

	"parcours/careers"
	"parcours/ui/phrase"
	"parcours/ui/rich"
	"parcours/ui/theme"
)

// where says where the query was found, as many texts as fit; without a query,
// what the node is.
func (f *Finder) where(r row, width int) (line rich.Line) {
	t := f.env.Theme
	if r.passages == nil {
		return rich.Line{{Text: f.env.Text(r.node.Summary), Style: t.Muted}}.Cut(width)
	}
	for i, p := range r.passages {
		label, text, spans := f.label(p), "", []careers.Span(nil)
		if i > 0 {
			label = " · " + label
		}
		if !f.onLine(p) {
			text, spans = p.Text, p.Spans
		}
		if i > 0 && rich.Width(label)+min(rich.Width(text), 12) > width {
			break
		}
		label = rich.Cut(label, width)
		found := excerpt(text, spans, t.Text, t.Match, width-rich.Width(label))
		line = append(append(line, rich.Span{Text: label, Style: t.Muted}), found...)
		width -= rich.Width(label) + found.Width()
	}
	return line
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
func (f *Finder) foot() []rich.Line {
	if f.footHeight() == 0 || f.rows.Len() == 0 {
		return nil
	}
	r, t, lead := f.rows.Chosen(), f.env.Theme, rich.Span{Text: " "}
	found := append(rich.Line{lead}, f.where(r, f.width-1)...)
	if f.footHeight() == footRows {
		return []rich.Line{found}
	}
	var lines []rich.Line
	if f.columns.where == 0 && r.passages != nil {
		lines = append(lines, found)
	}
	lines = append(lines, f.wrapped(lead, f.env.Text(r.node.Summary), t.Text, f.width-1)...)
	if pay := f.payLine(r.node); pay != "" && len(lines) < tallFootRows-1 {
		lines = append(lines, f.wrapped(lead, pay, t.Pay, f.width-1)...)
	}
	rule := rich.Line{{Text: strings.Repeat("─", f.width), Style: t.Line}}
	return append([]rich.Line{rule}, f.ended(lines, tallFootRows-1, f.width)...)
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

// ended cuts lines to height; a cut is marked on the last.
func (f *Finder) ended(lines []rich.Line, height, width int) []rich.Line {
	if len(lines) <= height || height < 1 {
		return lines[:min(len(lines), max(0, height))]
	}
	lines = lines[:height]
	last, more := lines[height-1], rich.Span{Text: " …", Style: f.env.Theme.Muted}
	if last.Width() > width-2 {
		last, more.Text = last.Cut(min(width, last.Width()-1)), "" // which marks it
	}
	lines[height-1] = append(last[:len(last):len(last)], more)
	return lines
}

// preview tells about a node beside the list.
func (f *Finder) preview(n *careers.Node, width int) []rich.Line {
	t, w := f.env.Theme, f.env.Words
	kind := phrase.Kind(w, n)
	if column := phrase.Column(w, f.env.Graph, n.Rank); column != "" {
		kind += " · " + column
	}
	var lines []rich.Line
	add := func(lead, text string, style theme.Style) {
		lines = append(lines, f.wrapped(rich.Span{Text: lead}, text, style, width)...)
	}
	blank := func() { lines = append(lines, nil) }
	add("", f.env.Text(n.Title), t.Title)
	add("", kind, t.Muted)
	blank()
	add("", f.env.Text(n.Summary), t.Text)
	blank()
	for _, pay := range phrase.Headline(n) {
		add("", w.Units.Colon(phrase.Level(w, pay), phrase.Pay(w, pay)), t.Pay)
	}
	if len(n.Pay) == 0 {
		add("", phrase.NoPay(w, n), t.Muted)
	}
	blank()
	add("", w.Finder.Tasks, t.Head)
	for _, task := range n.Tasks {
		add("• ", phrase.Statement(w, task.Statement), t.Text)
	}
	return lines
}

// wrapped is a text behind a lead, with what the query found in it marked.
func (f *Finder) wrapped(lead rich.Span, text string, style theme.Style, width int) []rich.Line {
	marked := excerpt(text, f.found(text), style, f.env.Theme.Match, rich.Width(text))
	return rich.Hang(lead, width, marked...)
}

func (f *Finder) found(text string) []careers.Span {
	if asked := f.field.Typed(); asked != "" && f.index != nil {
		return f.index.Mark(asked, text)
	}
	return nil
}
