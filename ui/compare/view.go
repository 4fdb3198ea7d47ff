package compare

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"parcours/careers"
	"parcours/ui/rich"
	"parcours/ui/sections"
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
		c.sections().Write(&b)
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
	return sections.Clip(b.String(), c.width)
}

func (c *Compare) writeLine(b *strings.Builder, i int) {
	if i >= len(c.page.lines) {
		return
	}
	b.WriteString(strings.Repeat(" ", gutter))
	c.page.lines[i].Write(b)
}

// writeTitles names the nodes; the one that Enter opens is marked.
func (c *Compare) writeTitles(b *strings.Builder) {
	th, f := c.env.Theme, c.frame()
	for i, n := range c.nodes {
		x, width := c.titleAt(i)
		if i > 0 {
			th.Line.Write(b, " │ ")
		} else {
			b.WriteString(strings.Repeat(" ", x))
		}
		style, mark := th.Strong, "  "
		if i == c.chosen {
			style, mark = th.Selected, "▶ "
		}
		title := rich.Fitting(width-rich.Width(mark), c.env.Text(n.Title), c.env.Text(n.Name), c.env.Text(n.Short))
		th.Accent.Write(b, mark)
		style.Write(b, title)
		if i+1 < len(c.nodes) {
			b.WriteString(strings.Repeat(" ", max(0, f.column-rich.Width(mark+title))))
		}
	}
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
		full += len("+ ") + rich.Width(text) + gutter
	}
	gap, used := "  ", gutter
	if full > c.width {
		gap, used = " ", 0
	}
	if estimate := len("~ ") + rich.Width(w.Compare.Estimate) + gutter; full+estimate <= c.width {
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

// sections is the bar of section names.
func (c *Compare) sections() sections.Bar {
	names := make([]string, len(c.page.sections))
	for i, sec := range c.page.sections {
		names[i] = c.env.Words.Compare.Tabs[sec.topic]
	}
	return sections.Bar{
		Env: c.env, Width: c.width, Names: names, At: c.section, Top: c.top, Rows: c.rows(), Lines: len(c.page.lines),
	}
}
