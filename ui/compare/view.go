package compare

import (
	"parcours/careers"
	"parcours/ui/parts"
	"parcours/ui/rich"
)

// View returns the screen.
func (c *Compare) View() string {
	if c.width < 1 || c.height < 1 {
		return ""
	}
	c.ready()
	f := c.frame()
	var lines []rich.Line
	if f.bar {
		lines = append(lines, c.bar().Line())
	}
	if f.titles {
		lines = append(lines, c.titles())
	}
	for _, l := range parts.Window(c.pager, c.page.lines) {
		lines = append(lines, append(rich.Line{{Text: "  "}}, l.Line...))
	}
	if f.legend {
		lines = append(rich.High(lines, c.height-1), c.legend())
	}
	return rich.Render(lines, c.width)
}

// titles name the nodes; the one that Enter opens is marked.
func (c *Compare) titles() rich.Line {
	th, line := c.env.Theme, rich.Line{{Text: "  "}}
	for i, n := range c.nodes {
		if i > 0 {
			line = append(line, rich.Span{Text: " │ ", Style: th.Line})
		}
		_, width := c.titleAt(i)
		mark, style := "  ", th.Strong
		if i == c.chosen {
			mark, style = "▶ ", th.Selected
		}
		title := rich.Fitting(width-2, c.env.Text(n.Title), c.env.Text(n.Name), c.env.Text(n.Short))
		line = append(line, rich.Line{{Text: mark, Style: th.Accent}, {Text: title, Style: style}}.Fill(width)...)
	}
	return line
}

// legend explains the marks, closer together where there is little room.
func (c *Compare) legend() rich.Line {
	th, w := c.env.Theme, c.env.Words
	var entries []rich.Line
	full := 0
	for i, text := range w.Compare.Legend {
		change := careers.Change(i)
		entries = append(entries, rich.Line{{Text: mark(change), Style: dress(th, change)}, {Text: text, Style: th.Muted}})
		full += entries[i].Width() + gutter
	}
	if estimate := len("~ ") + rich.Width(w.Compare.Estimate) + gutter; full+estimate <= c.width {
		entries = append(entries, rich.Line{{Text: w.Facts.EstimateMark + " ", Style: th.Estimate}, {Text: w.Compare.Estimate, Style: th.Muted}})
	}
	line, gap := rich.Line{{Text: "  "}}, "  "
	if full > c.width {
		line, gap = nil, " "
	}
	for i, e := range entries {
		if i > 0 {
			line = append(line, rich.Span{Text: gap})
		}
		line = append(line, e...)
	}
	return line
}

// bar is the bar of section names.
func (c *Compare) bar() parts.Bar {
	names := make([]string, len(c.page.sections))
	for i, sec := range c.page.sections {
		names[i] = c.env.Words.Compare.Tabs[sec.topic]
	}
	return parts.Bar{Theme: c.env.Theme, Width: c.width, Names: names, At: c.section, Page: c.pager, Range: c.env.Words.Sheet.Range}
}
