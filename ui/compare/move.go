package compare

import tea "charm.land/bubbletea/v2"

// choose makes a column the one that Enter opens; beyond the last is the first.
func (c *Compare) choose(column int) {
	n := len(c.nodes)
	c.chosen, c.drawn = (column+n)%n, ""
}

// clamp keeps the page in the window.
func (c *Compare) clamp(top int) int { return max(0, min(top, len(c.page.lines)-c.rows())) }

// scroll moves the page by lines. The section one is in is the first whose head
// shows or has gone by; at the end of the page it is the last.
func (c *Compare) scroll(by int) {
	c.top, c.drawn = c.clamp(c.top+by), ""
	c.section = 0
	for i, s := range c.page.sections {
		if s.line <= c.top || by > 0 && c.top+c.rows() >= len(c.page.lines) {
			c.section = i
		}
	}
}

// jump puts the head of a section on top, as far as the page allows. Beyond the
// last section is the first.
func (c *Compare) jump(section int) {
	n := len(c.page.sections)
	c.section, c.drawn = (section+n)%n, ""
	c.top = c.clamp(c.page.sections[c.section].line)
}

// notch is how many lines a notch of the wheel scrolls.
const notch = 3

func (c *Compare) wheel(m tea.Mouse) {
	switch m.Button {
	case tea.MouseWheelDown:
		c.scroll(notch)
	case tea.MouseWheelUp:
		c.scroll(-notch)
	}
}

// click jumps to a section, or chooses a column and opens it where it is chosen.
func (c *Compare) click(m tea.Mouse) tea.Cmd {
	f := c.frame()
	switch {
	case m.Button != tea.MouseLeft:
	case f.bar && m.Y == 0:
		if section, ok := c.sections().TabAt(m.X); ok {
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
