package compare

import (
	"strconv"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"parcours/careers"
	"parcours/ui/theme"
)

// View returns the screen. It is drawn once for each change.
func (c *Compare) View() string {
	if c.width < 1 || c.height < 1 {
		return ""
	}
	c.ready()
	if c.drawn == "" {
		c.drawn = c.draw()
	}
	return c.drawn
}

func (c *Compare) draw() string {
	var b strings.Builder
	b.Grow(c.width * c.height * 3)
	f := c.frame()
	if f.bar {
		c.writeBar(&b)
		b.WriteByte('\n')
	}
	if f.titles {
		c.writeTitles(&b)
		b.WriteByte('\n')
	}
	for y := range c.rows() {
		if y > 0 {
			b.WriteByte('\n')
		}
		c.writeLine(&b, c.top+y)
	}
	if f.legend {
		b.WriteByte('\n')
		c.writeLegend(&b)
	}
	if c.width < narrowest {
		return clip(b.String(), c.width)
	}
	return b.String()
}

// narrowest is the width from which everything is laid out to fit.
const narrowest = 20

// clip cuts each line, on a terminal too narrow to lay anything out for.
func clip(view string, width int) string {
	lines := strings.Split(view, "\n")
	for i, l := range lines {
		lines[i] = ansi.Truncate(l, width, "")
	}
	return strings.Join(lines, "\n")
}

func (c *Compare) writeLine(b *strings.Builder, i int) {
	if i >= len(c.page.lines) {
		return
	}
	b.WriteString(strings.Repeat(" ", gutter))
	for _, s := range c.page.lines[i].spans {
		s.style.Write(b, s.text)
	}
}

// writeTitles names the nodes; the one that Enter opens is marked.
func (c *Compare) writeTitles(b *strings.Builder) {
	th, f := c.env.Theme, c.frame()
	for i, n := range c.nodes {
		x, width := c.titleAt(i)
		if i > 0 {
			th.Line.Write(b, c.sign(" │ ", " | "))
		} else {
			b.WriteString(strings.Repeat(" ", x))
		}
		style, mark := th.Strong, "  "
		if i == c.chosen {
			style, mark = th.Selected, c.sign("▶ ", "> ")
		}
		title := c.fitting(n, width-cells(mark))
		th.Accent.Write(b, mark)
		style.Write(b, title)
		if i+1 < len(c.nodes) {
			b.WriteString(strings.Repeat(" ", max(0, f.column-cells(mark+title))))
		}
	}
}

// fitting is the longest name of a node that fits.
func (c *Compare) fitting(n *careers.Node, width int) string {
	for _, t := range []careers.Text{n.Title, n.Name} {
		if text := c.env.Text(t); cells(text) <= width {
			return text
		}
	}
	return ansi.Truncate(c.env.Text(n.Short), max(0, width), "…")
}

// writeLegend explains the marks, closer together where there is little room.
func (c *Compare) writeLegend(b *strings.Builder) {
	th, w := c.env.Theme, c.env.Words
	type entry struct {
		style      theme.Style
		mark, text string
	}
	var entries []entry
	full := 0
	for i, text := range w.Compare.Legend {
		change := careers.Change(i)
		entries = append(entries, entry{dress(th, change), mark(change), text})
		full += len("+ ") + cells(text) + gutter
	}
	gap, used := "  ", gutter
	if full > c.width {
		gap, used = " ", 0
	}
	if estimate := len("~ ") + cells(w.Compare.Estimate) + gutter; full+estimate <= c.width {
		entries = append(entries, entry{th.Estimate, w.Facts.EstimateMark + " ", w.Compare.Estimate})
	}
	var line strings.Builder
	line.WriteString(strings.Repeat(" ", used))
	for i, e := range entries {
		if i > 0 {
			line.WriteString(gap)
		}
		e.style.Write(&line, e.mark)
		th.Muted.Write(&line, e.text)
	}
	b.WriteString(ansi.Truncate(line.String(), c.width, ""))
}

// tab is the name of a section where it can be clicked.
type tab struct {
	section, x int
	text       string
}

// tabs are as many names of sections around the one at hand as the bar has room for.
func (c *Compare) tabs() []tab {
	room := c.width - cells(c.position()) - 1
	name := func(i int) string {
		text := c.env.Words.Compare.Tabs[c.page.sections[i].part]
		if i == c.section {
			text = c.sign("▶ ", "> ") + text
		}
		return text
	}
	const gap = 2
	first, used := c.section, cells(name(c.section))+2*gap
	for first > 0 && used+gap+cells(name(first-1)) <= room {
		first--
		used += gap + cells(name(first))
	}
	x := 0
	if first > 0 {
		x = gap
	}
	var tabs []tab
	for i := first; i < len(c.page.sections); i++ {
		left := room - x
		if i+1 < len(c.page.sections) {
			left -= gap
		}
		if i > c.section && cells(name(i)) > left {
			break
		}
		text := ansi.Truncate(name(i), max(0, left), "…")
		tabs = append(tabs, tab{i, x, text})
		x += cells(text) + gap
	}
	return tabs
}

// writeBar writes the names of the sections, and the position at the right end.
func (c *Compare) writeBar(b *strings.Builder) {
	th, x, last := c.env.Theme, 0, -1
	for _, t := range c.tabs() {
		gap := strings.Repeat(" ", t.x-x)
		if last < 0 && t.section > 0 {
			gap = c.sign("‹ ", "< ")
		}
		th.Muted.Write(b, gap)
		style := th.Muted
		if t.section == c.section {
			style = th.Strong
		}
		style.Write(b, t.text)
		x, last = t.x+cells(t.text), t.section
	}
	pos := c.position()
	if last+1 < len(c.page.sections) && c.width-x-cells(pos) >= 2 {
		th.Muted.Write(b, c.sign(" ›", " >"))
		x += 2
	}
	b.WriteString(strings.Repeat(" ", max(0, c.width-x-cells(pos))))
	th.Muted.Write(b, pos)
}

// position says which lines show of how many, and where more lie; empty where
// the whole page shows.
func (c *Compare) position() string {
	n, rows := len(c.page.lines), c.rows()
	if n <= rows {
		return ""
	}
	up, down := " ", " "
	if c.top > 0 {
		up = c.sign("▲", "^")
	}
	if c.top+rows < n {
		down = c.sign("▼", "v")
	}
	if c.width < 30 {
		return strconv.Itoa(min(n, c.top+rows)) + "/" + strconv.Itoa(n) + up + down
	}
	return c.env.Words.Sheet.Range(c.top+1, min(n, c.top+rows), n) + " " + up + down
}
