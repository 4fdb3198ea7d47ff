package compare

import (
	"slices"
	"strings"

	"parcours/ui/parts"
	"parcours/ui/rich"
	"parcours/ui/telling"
)

const (
	// widest is where a line would be too long to read beside another, in cells.
	widest = 2*64 + between
	// measure is the longest line of one column.
	measure = 76
	// footFrom is the height from which a foot tells where the chosen line comes from.
	footFrom = 12
)

// text is the width of the page without the gutter.
func (c *Compare) text() int {
	return max(8, min(widest, c.width-parts.Gutter-1))
}

// foot is the rows below the page: of pay, what was published with the chosen figure, too.
func (c *Compare) foot() int {
	switch {
	case c.height < footFrom:
		return 0
	case c.leaf == pay:
		return 3
	}
	return 1
}

// rows is how many lines of the page show.
func (c *Compare) rows() int { return max(1, c.height-min(1, c.height-1)-c.foot()) }

// View returns the screen.
func (c *Compare) View() string {
	if c.width < 1 || c.height < 1 {
		return ""
	}
	c.ready()
	lines := rich.High(c.reader.View(c.env.Theme), c.rows())
	for _, l := range c.footView() {
		lines = append(lines, append(rich.Line{{Text: "  "}}, l...))
	}
	if c.height > 1 {
		lines = append([]rich.Line{c.bar().Line()}, lines...)
	}
	return rich.Render(lines, c.width)
}

// footView tells where the chosen line comes from.
func (c *Compare) footView() (lines []rich.Line) {
	th, f, width := c.env.Theme, c.fact().told, c.text()
	if c.foot() == 0 {
		return nil
	}
	if c.foot() > 1 {
		lines = append(lines, rich.Of(strings.Repeat("─", width), th.Line), nil)
		if f.Pay != nil {
			lines[1] = rich.Of(rich.Cut(c.moment(f), width), th.Text)
		}
	}
	return append(lines, c.reader.Foot(th, c.env.Words, width, telling.Rests(c.env.Graph, c.env.Words, f)...))
}

// bar is the names of the leaves.
func (c *Compare) bar() parts.Bar {
	names := make([]string, len(c.leaves))
	for i, l := range c.leaves {
		topic := telling.CompareShort
		if l != answer {
			topic = l.topics()[0]
		}
		names[i] = c.env.Words.Compare.Tabs[topic]
	}
	bar := parts.Bar{Theme: c.env.Theme, Width: c.width, Names: names, At: slices.Index(c.leaves, c.leaf)}
	if c.foot() == 0 {
		bar.Page, bar.Range = c.reader.Pager, c.env.Words.Sheet.Range
	}
	return bar
}

// Cursor is on the chosen line.
func (c *Compare) Cursor() (x, y int, ok bool) {
	if c.width < 1 || c.height < 1 {
		return 0, 0, false
	}
	c.ready()
	x, y = c.reader.Cursor()
	return min(x, c.width-1), min(y+min(1, c.height-1), c.height-1), true
}
