package finder

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"parcours/careers"
	"parcours/ui/theme"
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

// View draws the finder; while nothing has changed it hands out the same string.
func (f *Finder) View() string {
	if f.drawn == "" && f.width > 0 && f.height > 0 {
		f.drawn = f.draw()
	}
	return f.drawn
}

// Cursor stands in the field.
func (f *Finder) Cursor() (x, y int, ok bool) {
	if f.width <= 0 || f.height <= 0 {
		return 0, 0, false
	}
	prompt := f.prompt()
	_, x = fieldView(f.field.Value(), f.field.Position(), f.width-ansi.StringWidth(prompt), f.more())
	return min(ansi.StringWidth(prompt)+x, f.width-1), 0, true
}

func (f *Finder) draw() string {
	lines := make([]string, f.height)
	lines[0] = f.fieldLine()
	if f.height > 1 {
		lines[1] = f.countLine()
	}
	columns := f.columns()
	for y := range f.listHeight() {
		if i := f.top + y; i < len(f.rows) {
			lines[headRows+y] = f.line(i, columns)
		}
	}
	copy(lines[f.height-f.footHeight():], f.foot())
	if f.beside() {
		rule := f.env.Theme.Line.Render(" │ ")
		preview := f.preview(f.previewWidth(), f.height-headRows)
		for y := headRows; y < f.height; y++ {
			lines[y] = padded(lines[y], f.listWidth()) + rule + preview[y-headRows]
		}
	}
	return strings.Join(lines, "\n")
}

func (f *Finder) prompt() string {
	if full := " " + f.env.Words.Finder.Prompt; ansi.StringWidth(full) <= f.width/2 {
		return full
	}
	return ansi.Truncate("> ", f.width, "")
}

func (f *Finder) fieldLine() string {
	t, prompt := f.env.Theme, f.prompt()
	room := f.width - ansi.StringWidth(prompt)
	if f.field.Value() == "" {
		return t.Head.Render(prompt) + t.Muted.Render(ansi.Truncate(f.plain(f.env.Words.Finder.Hint), room, f.more()))
	}
	text, _ := fieldView(f.field.Value(), f.field.Position(), room, f.more())
	return t.Head.Render(prompt) + t.Strong.Render(text)
}

// countLine says how many nodes answer, and how many lines are out of sight.
func (f *Finder) countLine() string {
	w, all := f.env.Words, len(f.env.Graph.Nodes())
	count := w.Units.Position(f.found, all)
	if query(f.field.Value()) == "" {
		count = w.Finder.All(all)
	}
	count = ansi.Truncate(" "+count, f.width, f.more())
	var hidden []string
	if f.top > 0 {
		hidden = append(hidden, "↑ "+w.Finder.Above(f.top))
	}
	if below := len(f.rows) - f.top - f.listHeight(); below > 0 {
		hidden = append(hidden, "↓ "+w.Finder.Below(below))
	}
	right := strings.Join(hidden, "  ")
	gap := f.listWidth() - ansi.StringWidth(count) - ansi.StringWidth(right) - 1
	if gap < 1 {
		right = f.arrows()
		gap = f.listWidth() - ansi.StringWidth(count) - ansi.StringWidth(right) - 1
	}
	if gap < 1 {
		return f.env.Theme.Muted.Render(count)
	}
	return f.env.Theme.Muted.Render(count + strings.Repeat(" ", gap) + right)
}

// arrows say in two cells whether lines are out of sight.
func (f *Finder) arrows() string {
	s := ""
	if f.top > 0 {
		s += "↑"
	}
	if len(f.rows)-f.top > f.listHeight() {
		s += "↓"
	}
	return s
}

// columns are the widths of a line's parts, 0 where there is no room for one.
type columns struct{ title, kind, where int }

func (f *Finder) columns() columns {
	room := f.listWidth() - 2
	if room < whereFrom-2 {
		return columns{title: max(0, room)}
	}
	widest := 0
	for _, n := range f.env.Graph.Nodes() {
		widest = max(widest, ansi.StringWidth(f.env.Text(n.Title)))
	}
	c := columns{title: min(widest, max(24, room*48/100))}
	if f.listWidth() >= kindFrom {
		c.kind = max(ansi.StringWidth(f.env.Words.Facts.Role), ansi.StringWidth(f.env.Words.Facts.Training))
		room -= c.kind + 2
	}
	c.where = room - c.title - 2
	return c
}

// line draws one row of the list.
func (f *Finder) line(i int, c columns) string {
	r, t := f.rows[i], f.env.Theme
	if r.node == nil {
		style := t.Text
		if r.isHead {
			style = t.Head
		}
		return style.Render(ansi.Truncate(" "+f.plain(r.words), f.listWidth(), f.more()))
	}
	var b strings.Builder
	title, style, mark := f.nodeTitle(r.node, c.title), t.Text, "  "
	if i == f.chosen {
		style, mark = t.Selected, "► "
	}
	t.Title.Write(&b, ansi.Truncate(mark, f.listWidth(), ""))
	f.dress(&b, title, c.title, style)
	if c.where > 0 {
		b.WriteString(strings.Repeat(" ", max(0, c.title-ansi.StringWidth(title))+2))
		if c.kind > 0 {
			t.Muted.Write(&b, padded(f.kind(r.node), c.kind+2))
		}
		f.writeWhere(&b, r, c.where)
	}
	return b.String()
}

// nodeTitle is the title where it fits, else the name or the short name.
func (f *Finder) nodeTitle(n *careers.Node, width int) string {
	for _, t := range []careers.Text{n.Title, n.Name} {
		if s := f.env.Text(t); ansi.StringWidth(s) <= width {
			return s
		}
	}
	if width >= 16 {
		return ansi.Truncate(f.env.Text(n.Name), width, f.more())
	}
	return ansi.Truncate(f.env.Text(n.Short), width, f.more())
}

func (f *Finder) kind(n *careers.Node) string {
	if n.Kind == careers.Training {
		return f.env.Words.Facts.Training
	}
	return f.env.Words.Facts.Role
}

// dress writes a text cut to width, the letters that the query found marked.
func (f *Finder) dress(b *strings.Builder, text string, width int, style theme.Style) {
	var spans []careers.Span
	if asked := query(f.field.Value()); asked != "" && f.index != nil {
		spans = f.index.Mark(asked, text)
	}
	text, spans = excerpt(text, spans, width, f.more())
	dress(b, text, spans, style, f.env.Theme.Match)
}

func (f *Finder) more() string { return "…" }

// plain is a sentence of ours for the terminal at hand.
func (f *Finder) plain(text string) string {
	if f.env.ASCII {
		return strings.ReplaceAll(text, "…", "...")
	}
	return text
}

func padded(text string, width int) string {
	return text + strings.Repeat(" ", max(0, width-ansi.StringWidth(text)))
}
