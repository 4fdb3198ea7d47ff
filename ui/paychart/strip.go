package paychart

import (
	"cmp"
	"slices"
	"strings"

	"parcours/careers"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
	"parcours/ui/rich"
)

// StripRow is a row of a strip: a figure behind its label, and thin behind its bar those
// that others publish for the same, so that one sees where they agree.
type StripRow struct {
	Label, Short string // Short is for narrow strips; empty for none
	Pay          *careers.Pay
	// Level is the experience that Pay speaks of, where Label does not say it; before the figure.
	Level  string
	None   string // why there is no Pay; empty where nothing at all is published
	Behind []*careers.Pay
	// Open leaves the row empty, in its place on the axis, for those who have yet to guess.
	Open bool
}

// strip is the widths of its columns, each with the blank before or behind it; 0 leaves
// one out.
type strip struct{ label, axis, value, year int }

// columns depend on the width and, where a figure is long, on the figures: one amount has
// one place on every screen of a width.
func (a Axis) columns(w *i18n.Words, rows []StripRow, width int) (c strip) {
	switch {
	case width >= 70:
		c = strip{label: LabelCells + 1, value: 15, year: 10}
	case width >= 54:
		c = strip{label: 11, value: 11, year: 9}
	case width >= 32:
		c = strip{label: 8, value: 11, year: yearCells}
	default:
		c = strip{label: 6, value: 10, year: yearCells}
	}
	if !a.drawsAny(rows) { // no bar wants the room
		for _, r := range rows {
			c.label = max(c.label, min(rich.Width(r.Label)+1, width/3))
		}
	}
	for _, r := range rows {
		if r.Pay != nil && a.measures(*r.Pay) {
			c.value = max(c.value, rich.Width(r.figure(w))+1)
		}
	}
	if c.axis = width - c.label - c.value - c.year; c.axis < leastAxis {
		c.axis = 0
	}
	return c
}

// LabelCells are those of a label on a strip of full width.
const LabelCells = 14

// yearCells are those of a year alone, with the blank before it.
const yearCells = 5

// leastAxis is the fewest cells that bars tell something on.
const leastAxis = 8

// Strip draws figures on the axis of the whole dataset in lines of at most width cells: the
// amounts of the axis and what they are, then a row for each figure, in words with its year at
// the right edge. A range is a bar, a point a mark; both are hollow where the figure is
// undated or an estimate. What the axis does not measure stands below it.
func (a Axis) Strip(w *i18n.Words, rows []StripRow, width int) []Line {
	var lines []Line
	c, drawn := a.columns(w, rows, width), a.drawsAny(rows)
	if head := a.head(w, c, drawn); head != nil {
		lines = append(lines, head)
	}
	var off []StripRow
	for _, r := range rows {
		if r.Pay != nil && a.Step > 0 && !a.measures(*r.Pay) {
			off = append(off, r)
			continue
		}
		lines = append(lines, a.row(w, r, c, drawn, width))
	}
	for _, r := range off {
		lines = append(lines, a.row(w, r, c, drawn, width))
	}
	return lines
}

// StripHead is the amounts of the axis, above it, and their unit; nil where no row has a bar.
func (a Axis) StripHead(w *i18n.Words, rows []StripRow, width int) Line {
	return a.head(w, a.columns(w, rows, width), a.drawsAny(rows))
}

func (a Axis) head(w *i18n.Words, c strip, drawn bool) Line {
	if c.axis == 0 || !drawn {
		return nil
	}
	l := append(Line{{rich.Pad("", c.label), Space}}, a.Scale(c.axis)...)
	unit := a.UnitName(w)
	if rich.Width(unit) >= c.value+c.year {
		return l
	}
	return append(l, Piece{rich.Pad("", c.axis-l[1:].width()+1) + unit, Guide})
}

func (a Axis) drawsAny(rows []StripRow) bool {
	return slices.ContainsFunc(rows, func(r StripRow) bool { return r.Pay != nil && a.Draws(*r.Pay) })
}

func (l Line) width() int { return rich.Width(l.String()) }

// StripRow is one row of a strip of rows.
func (a Axis) StripRow(w *i18n.Words, rows []StripRow, r StripRow, width int) Line {
	return a.row(w, r, a.columns(w, rows, width), a.drawsAny(rows), width)
}

func (a Axis) row(w *i18n.Words, r StripRow, c strip, drawn bool, width int) Line {
	short := r.Short
	if short == "" {
		short = r.Label
	}
	c.label = min(c.label, max(0, width))
	l := Line{{rich.Pad(rich.Fitting(c.label-1, r.Label, short), c.label), Level}}
	switch {
	case r.Open:
		return append(l, a.Bar(careers.Pay{}, c.axis)...)
	case r.Pay == nil:
		return append(l, Piece{rich.Cut(cmp.Or(r.None, w.Facts.NoPay), width-c.label), Origin})
	case a.Step > 0 && !a.measures(*r.Pay), c.axis == 0:
		return append(l, a.said(w, r, c, width, drawn)...)
	}
	l = append(l, a.bar(*r.Pay, r.Behind, c.axis)...)
	l = append(l, Piece{" " + rich.Pad(r.figure(w), c.value-1), Figure})
	return append(l, Piece{" " + rich.Fitting(c.year-1, phrase.Year(w, *r.Pay), ""), Origin}) // that there is no date, a hollow bar says, too
}

// figure is the amount of a row, behind its level where it has one.
func (r StripRow) figure(w *i18n.Words) string {
	if r.Level == "" {
		return phrase.PayShort(w, *r.Pay)
	}
	return r.Level + " " + phrase.PayShort(w, *r.Pay)
}

// said is a figure where it has no bar, and that the axis does not measure it, where one is
// drawn for others.
func (a Axis) said(w *i18n.Words, r StripRow, c strip, width int, drawn bool) Line {
	room, p := width-c.label, *r.Pay
	figure := rich.Cut(r.figure(w), room)
	off, year := " – "+w.Sheet.OffScale, ", "+phrase.Year(w, p)
	apart := ""
	if m := phrase.Mark(w, p); m != "" {
		apart = ", " + m
	}
	if a.measures(p) {
		return Line{{figure, Figure}, {rich.Fitting(room-rich.Width(figure), year+apart, year, ""), Origin}}
	}
	if !drawn {
		off = ""
	}
	return Line{{figure, Figure}, {rich.Fitting(room-rich.Width(figure), year+apart+off, year+apart, year+off, off, year, ""), Origin}}
}

// Ground is where the axis lies in the lines of a strip: behind so many cells, and so many
// wide, 0 where it has no room.
func (a Axis) Ground(w *i18n.Words, rows []StripRow, width int) (before, cells int) {
	c := a.columns(w, rows, width)
	return c.label, c.axis
}

// Standing are the rows of the figures that stand for a node, by level of experience, at most
// so many: those of the original job sheet first, then what stands beside it.
func Standing(w *i18n.Words, n *careers.Node, most int) []StripRow {
	all := append(slices.Clone(n.Headline.Pay), n.Headline.Beside...)
	all = all[:min(len(all), max(0, most))]
	slices.SortStableFunc(all, func(p, q *careers.Pay) int { return int(p.Experience) - int(q.Experience) })
	var rows []StripRow
	for i, p := range all {
		r := StripRow{Pay: p}
		if i == 0 || all[i-1].Experience != p.Experience {
			r.Label, r.Short = phrase.LongLevel(w, *p), phrase.ShortLevel(w, *p)
			r.Behind = Others(n, p.Experience, all...)
		}
		rows = append(rows, r)
	}
	return rows
}

// Apart says in a line what sets the figures of a strip apart from plain pay, for below it: no
// bar shows it. It is empty where nothing does, or where the rows say it themselves.
func (a Axis) Apart(w *i18n.Words, rows []StripRow) string {
	var drawn []careers.Pay
	for _, r := range rows {
		if r.Pay != nil && a.Draws(*r.Pay) {
			drawn = append(drawn, *r.Pay)
		}
	}
	return phrase.Capital(strings.Join(phrase.Marks(w, drawn...), " · "))
}

// Others are the figures of a node for a level of experience beside some.
func Others(n *careers.Node, level careers.Experience, some ...*careers.Pay) (behind []*careers.Pay) {
	for i := range n.Pay {
		if p := &n.Pay[i]; p.Experience == level && !slices.Contains(some, p) {
			behind = append(behind, p)
		}
	}
	return behind
}
