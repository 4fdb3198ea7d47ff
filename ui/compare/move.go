package compare

import (
	tea "charm.land/bubbletea/v2"

	"parcours/ui/parts"
)

// choose makes a column the one that Enter opens; beyond the last is the first.
func (c *Compare) choose(column int) {
	n := len(c.nodes)
	c.chosen = (column + n) % n
}

// scroll moves the page. The section one is in is the first whose head shows or has gone
// by; at the end of the page it is the last.
func (c *Compare) scroll(m parts.Move) {
	c.pager.Move(m)
	c.section = 0
	for i, s := range c.page.sections {
		if s.line <= c.pager.Top || m.IsDown() && c.pager.Below() == 0 {
			c.section = i
		}
	}
}

// jump puts the head of a section on top, as far as the page allows. Beyond the
// last section is the first.
func (c *Compare) jump(section int) {
	n := len(c.page.sections)
	c.section = (section + n) % n
	c.pager.To(c.page.sections[c.section].line)
}

// click jumps to a section, or chooses a column and opens it where it is chosen.
func (c *Compare) click(m tea.Mouse) tea.Cmd {
	f := c.frame()
	switch {
	case m.Button != tea.MouseLeft:
	case f.bar && m.Y == 0:
		if section, ok := c.bar().TabAt(m.X); ok {
			c.jump(section)
		}
	case f.titles && m.Y == f.titleY():
		for i := range c.nodes {
			x, width := c.titleAt(i)
			if m.X < x || m.X >= x+width {
				continue
			}
			if i == c.chosen {
				return c.press(tea.KeyPressMsg{Code: tea.KeyEnter})
			}
			c.choose(i)
		}
	}
	return nil
}
