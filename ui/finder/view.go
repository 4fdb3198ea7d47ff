package finder

import (
	"strings"

	"parcours/careers"
	"parcours/ui/phrase"
	"parcours/ui/rich"
)

// headRows are the rows above the list: the field and the count.
const headRows = 2

// Widths in cells from which there is room for more.
const (
	besideFrom = 84 // the preview beside the list
	whereFrom  = 46 // where the query was found, on the line of the node
	kindFrom   = 66 // the kind of the node too
)

// Heights in rows from which the chosen node is told about below the list, and
// how many rows that takes.
const (
	footFrom, footRows         = 8, 1
	tallFootFrom, tallFootRows = 14, 4
)

func (f *Finder) beside() bool { return f.width >= besideFrom && f.height >= footFrom }

func (f *Finder) previewWidth() int {
	if !f.beside() {
		return 0
	}
	return min(f.width*2/5, 64)
}

func (f *Finder) listWidth() int {
	if f.beside() {
		return f.width - f.previewWidth() - 3
	}
	return f.width
}

func (f *Finder) footHeight() int {
	switch {
	case f.beside() || f.height < footFrom:
		return 0
	case f.height < tallFootFrom:
		return footRows
	}
	return tallFootRows
}

func (f *Finder) listHeight() int { return max(0, f.height-headRows-f.footHeight()) }

// View draws the finder.
func (f *Finder) View() string {
	if f.width <= 0 || f.height <= 0 {
		return ""
	}
	rows := rich.High(f.rows.View(f.env.Theme, f.listWidth(), true), f.listHeight())
	rows = append(rows, f.foot()...)
	if f.beside() {
		var about []rich.Line
		if n := f.rows.Chosen().node; n != nil {
			about = f.ended(f.preview(n, f.previewWidth()), len(rows), f.previewWidth())
		}
		rows = rich.Beside(f.listWidth(), rich.Span{Text: " │ ", Style: f.env.Theme.Line}, rows, about)
	}
	rows = append([]rich.Line{f.fieldLine(), f.countLine()}, rows...)
	return rich.Render(rows[:min(len(rows), f.height)], f.width)
}

// Cursor stands in the field.
func (f *Finder) Cursor() (x, y int, ok bool) {
	if f.width <= 0 || f.height <= 0 {
		return 0, 0, false
	}
	prompt := rich.Width(f.prompt())
	_, x = f.field.Window(f.width - prompt)
	return min(prompt+x, f.width-1), 0, true
}

func (f *Finder) prompt() string {
	if full := " " + f.env.Words.Finder.Prompt; rich.Width(full) <= f.width/2 {
		return full
	}
	return rich.Cut("> ", f.width)
}

func (f *Finder) fieldLine() rich.Line {
	t, prompt := f.env.Theme, f.prompt()
	room := f.width - rich.Width(prompt)
	text, style := rich.Cut(f.env.Words.Finder.Hint, room), t.Muted
	if f.field.Value() != "" {
		text, _ = f.field.Window(room)
		style = t.Strong
	}
	return rich.Line{{Text: prompt, Style: t.Head}, {Text: text, Style: style}}
}

// countLine says how many nodes answer, and how many lines are out of sight.
func (f *Finder) countLine() rich.Line {
	w, all := f.env.Words, len(f.env.Graph.Nodes())
	count := w.Units.Position(len(f.hits), all)
	if f.field.Typed() == "" {
		count = w.Finder.All(all)
	}
	count = rich.Cut(" "+count, f.width)
	room := f.listWidth() - rich.Width(count) - 2
	right := f.rows.OutOfSight(room, w)
	if gap := room + 1 - rich.Width(right); gap > 0 {
		count += strings.Repeat(" ", gap) + right
	}
	return rich.Line{{Text: count, Style: f.env.Theme.Muted}}
}

// columns are the widths of a line's parts, 0 where there is no room for one.
type columns struct{ title, kind, where int }

func (f *Finder) columnsFor(width int) columns {
	room := width - 2
	if room < whereFrom-2 {
		return columns{title: max(0, room)}
	}
	widest := 0
	for _, n := range f.env.Graph.Nodes() {
		widest = max(widest, rich.Width(f.env.Text(n.Title)))
	}
	c := columns{title: min(widest, max(24, room*48/100))}
	if width >= kindFrom {
		c.kind = max(rich.Width(f.env.Words.Facts.Role), rich.Width(f.env.Words.Facts.Training))
		room -= c.kind + 2
	}
	c.where = room - c.title - 2
	return c
}

// line draws a node of the list.
func (f *Finder) line(r row, isChosen bool) rich.Line {
	t, c, style := f.env.Theme, f.columns, f.env.Theme.Text
	if isChosen {
		style = t.Selected
	}
	title := f.nodeTitle(r.node, c.title)
	line := excerpt(title, f.found(title), style, t.Match, c.title)
	if c.where == 0 {
		return line
	}
	line = line.Fill(c.title + 2)
	if c.kind > 0 {
		line = append(line, rich.Span{Text: rich.Pad(phrase.Kind(f.env.Words, r.node), c.kind+2), Style: t.Muted})
	}
	return append(line, f.where(r, c.where)...)
}

// nodeTitle is the title where it fits, else the name or the short name.
func (f *Finder) nodeTitle(n *careers.Node, width int) string {
	last := n.Short
	if width >= 16 {
		last = n.Name
	}
	return rich.Fitting(width, f.env.Text(n.Title), f.env.Text(n.Name), f.env.Text(last))
}
