package compare

import (
	"strings"

	"parcours/careers"
	"parcours/ui/paychart"
	"parcours/ui/phrase"
	"parcours/ui/rich"
	"parcours/ui/telling"
)

// lay lays out a leaf, the first one for so many rows.
func (w *writer) lay(l leaf, rows int) *page {
	if l == answer {
		w.answer(rows)
		return &w.page
	}
	for _, s := range l.sections(w.told) {
		w.Gap()
		switch l {
		case skills, tasks:
			w.remarks(s.Notes)
			w.changes(s, l)
		case pay:
			w.pay(s)
		case ways:
			w.each(s, len(l.sections(w.told)) > 1)
		default:
			w.group(s.Groups[0], 0)
		}
	}
	if len(w.facts) == 0 {
		w.fact(0, telling.Fact{}) // there is always one to stand on
		w.Put()
	}
	return &w.page
}

// changes lists, change by change, what becomes of skills or tasks; of more than two nodes,
// what each asks side by side.
func (w *writer) changes(s telling.Section, l leaf) {
	if len(w.nodes) > 2 {
		w.matrix(s.Groups, whole)
		return
	}
	g := s.Groups[0]
	w.remarks(g.Notes)
	if len(g.Notes) > 0 {
		return
	}
	left, right := w, w
	if w.width >= 2*columnsFrom {
		left, right = w.columns()
	}
	for _, c := range []careers.Change{careers.Gained, careers.Deeper, careers.UsedLess, careers.Kept, careers.NotListed} {
		column := right
		if c == careers.Gained || c == careers.UsedLess {
			column = left
		}
		if all := g.That(c); len(all) > 0 || c != careers.Deeper && c != careers.NotListed {
			column.Gap()
			column.change(c, all, g.Of, l)
		}
	}
	if left != w {
		w.beside(left, right)
	}
}

// change lists the facts of one change.
func (w *writer) change(c careers.Change, all []telling.Fact, of int, l leaf) {
	w.count(c, w.Words.Compare.Changes[c], len(all), len(all))
	if len(all) == 0 {
		w.Lines = w.Lines[:len(w.Lines)-1]
		w.Put(rich.Line{{Text: mark(c), Style: dress(w.Pen.Theme, c)}, w.Note(" " + strings.ToUpper(w.Words.Compare.Changes[c]) + " · " + w.Words.Compare.Nothing)}.Cut(w.width)...)
	}
	if c == careers.UsedLess {
		of = 0
	}
	for _, f := range all {
		w.fact(of, f)
		if l == skills {
			w.skill(f)
		} else {
			w.task(f)
		}
	}
	w.End()
}

// skill is a skill with its levels before and after, and what is to be said of it.
func (w *writer) skill(f telling.Fact) {
	style := w.Pen.Text
	if f.Change == careers.NotListed {
		style = w.Pen.Muted
	}
	text := []rich.Span{{Text: f.Text, Style: style}}
	for _, d := range f.Details {
		text = append(text, w.Note(" ("+d+")"))
	}
	text = append(text, w.reason(f)...)
	cells := rich.Pad(levels(f), levelCells)
	room := min(w.width, 72) - levelCells - 3
	if room < 16 {
		w.hang(w.Note("  "), append(text, w.Note(" "+levels(f)))...)
		return
	}
	for i, l := range rich.Hang(w.Note("  "), room+2, text...) {
		if i == 0 {
			l = append(l.Fill(room+3), w.Plain(cells))
		}
		w.Put(l...)
	}
}

// levelCells is the width of two levels, "▪▪▫▫ → ▪▪▪▫".
const levelCells = 11

// task is a task; of a kept one, also in the first node's words, where they are others.
func (w *writer) task(f telling.Fact) {
	text := w.text(f)
	if f.Change == careers.NotListed {
		text[len(text)-1].Style = w.Pen.Muted
	}
	w.hang(w.Note("  "), append(text, w.reason(f)...)...)
	for _, s := range f.More {
		if s.Role == telling.Words {
			w.hang(w.Note("  "), w.Note(s.Text))
		}
	}
}

// reason is why something is used less.
func (w *writer) reason(f telling.Fact) (text []rich.Span) {
	for _, s := range f.More {
		if s.Role == telling.Reason {
			text = append(text, w.Note(w.Words.Units.Colon("", "")+" "))
			if s.Estimate {
				text = append(text, w.Guess(w.Words.Facts.EstimateMark))
			}
			text = append(text, w.Note(s.Text))
		}
	}
	return text
}

// pay draws the figures of each node on one axis, then those of one source that speaks of all.
func (w *writer) pay(s telling.Section) {
	var rows []paychart.StripRow
	for _, g := range s.Groups {
		for _, f := range g.Facts {
			if f.Pay != nil {
				rows = append(rows, paychart.StripRow{Label: w.Words.Facts.Experience[f.Pay.Experience], Short: w.Words.Sheet.ExperienceShort[f.Pay.Experience], Pay: f.Pay})
			}
		}
	}
	if head := w.axis.StripHead(w.Words, rows, w.prose()); head != nil {
		w.Put(paychart.Rich(w.Pen.Theme, head)...)
	}
	at := 0
	for i, g := range s.Groups {
		w.End()
		if g.Over != "" {
			w.Gap()
			w.Put(w.Heading(w.over(s.Groups[i:]), w.width)...)
		}
		w.Put(w.name(g.Of, w.width))
		for _, said := range g.Notes {
			w.hang(w.Note("  "), w.Note(said.Text))
		}
		for _, f := range g.Facts {
			w.fact(g.Of, f)
			if f.Pay == nil {
				w.hang(w.Note("  "), w.text(f)...)
				continue
			}
			w.Put(paychart.Dressed(w.Pen.Theme, w.axis.StripRow(w.Words, rows, rows[at], w.prose()), w.Track(w.nodes[g.Of]).NameLit)...)
			at++
		}
		if w.End(); (i+1)%len(w.nodes) == 0 {
			for _, said := range g.After {
				w.fact(g.Of, telling.Fact{Text: said.Text})
				w.remarks([]telling.Said{said})
			}
		}
	}
}

// over heads what one source says of all nodes.
func (w *writer) over(groups []telling.Group) string {
	for _, g := range groups {
		for _, f := range g.Facts {
			if f.Pay != nil && f.Pay.Source != "" {
				return w.Words.Compare.Alike(phrase.SourceShort(w.Words, w.Graph.Source(f.Pay.Source)))
			}
		}
	}
	return groups[0].Over
}

// each tells something of every node, below its name.
func (w *writer) each(s telling.Section, titled bool) {
	if titled {
		w.Put(w.Heading(s.Head, w.width)...)
	}
	left, right := w, w
	if len(w.nodes) == 2 && w.width >= 2*columnsFrom {
		left, right = w.columns()
	}
	for i, g := range s.Groups {
		column := left
		if i > 0 {
			column = right
		}
		if i > 0 && column == left {
			column.Gap()
		}
		column.Put(column.name(g.Of, column.width))
		column.group(g, g.Of)
	}
	if left != w {
		w.beside(left, right)
	}
}

func (w *writer) group(g telling.Group, of int) {
	w.remarks(g.Notes)
	for _, f := range g.Facts {
		w.fact(of, f)
		switch f.Form {
		case telling.Labelled:
			w.hang(w.Note("  "), append([]rich.Span{w.Note(w.Words.Units.Colon(f.Label, "") + " ")}, w.text(f)...)...)
		case telling.Source:
			w.hang(w.Note("["+f.Label+"] "), w.Plain(f.Text), w.Note(" · "+f.Details[0]))
		case telling.Mark:
			w.hang(w.Note(f.Label+" "), w.Note(f.Text))
		default:
			w.hang(w.Note("• "), w.text(f)...)
		}
	}
	w.End()
	w.remarks(g.After)
}

// moment is a figure with all that was published with it.
func (c *Compare) moment(f telling.Fact) string {
	text := phrase.Moment(c.env.Words, c.env.Graph, *f.Pay)
	for _, s := range f.More {
		text += " — " + s.Text
	}
	return text
}
