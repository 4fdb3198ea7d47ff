package class

import (
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"parcours/ui/i18n"
	"parcours/ui/rich"
	"parcours/ui/theme"
)

// choice is something that one person is asked, in the place of their screen.
type choice struct {
	asked   string
	choices []string
	note    string
	at      int
	// mine is the answer that was given, -1 for none.
	mine int
	// told is the question whose result is shown, nil while it is to be answered.
	told *Question

	first int // the row of the first answer, as last drawn
}

// press takes a key; true where the answer at hand is given.
func (c *choice) press(name string) bool {
	switch name {
	case "up", "shift+tab", "k":
		c.at = max(0, c.at-1)
	case "down", "tab", "j":
		c.at = min(len(c.choices)-1, c.at+1)
	case "enter", "space":
		return true
	default:
		n, err := strconv.Atoi(name)
		if err != nil || n < 1 || n > len(c.choices) {
			return false
		}
		c.at = n - 1
		return true
	}
	return false
}

// click gives the answer that is pointed at.
func (c *choice) click(m tea.Mouse) bool {
	i := (m.Y - c.first) / 2
	if m.Button != tea.MouseLeft || m.Y < c.first || i >= len(c.choices) {
		return false
	}
	c.at = i
	return true
}

// view draws it in so many cells, in the middle.
func (c *choice) view(th *theme.Theme, w *i18n.Words, width, height int) string {
	room := max(1, min(width-4, 76))
	head := rich.Text(c.asked, th.Title, room)
	head = append(head, nil)
	var answers []rich.Line
	for i, text := range c.choices {
		style, mark := th.Text, "  "
		if i == c.at && c.told == nil {
			style, mark = th.Selected, "› "
		}
		if i == c.mine {
			mark = "✓ "
		}
		label := mark + strconv.Itoa(i+1) + "  " + text
		if c.told != nil && c.told.IsTold() {
			answers = append(answers, c.counted(i, text, th, room), nil)
			continue
		}
		answers = append(answers, rich.Of(rich.Pad(rich.Cut(label, room), room), style), nil)
	}
	var foot []rich.Line
	say := func(style theme.Style, text string) { foot = append(foot, rich.Text(text, style, room)...) }
	switch {
	case c.told != nil && c.told.IsTold():
		say(th.Muted, w.Class.Result(c.told.Answers))
	case c.told != nil:
		answers = nil
		say(th.Text, w.Class.TooFew(FewestTold))
	case c.mine >= 0:
		say(th.Strong, w.Class.Answered)
	}
	if c.told == nil && c.note != "" {
		say(th.Muted, c.note)
	}
	if over := len(head) + len(answers) + len(foot) - height; over > 0 { // answers stay
		foot = foot[:max(0, len(foot)-over)]
	}
	lines := append(append(head, answers...), foot...)
	above := max(0, (height-len(lines))/2)
	c.first = above + len(head)
	left := strings.Repeat(" ", max(0, (width-room)/2))
	var b strings.Builder
	for row := range height {
		if row > 0 {
			b.WriteByte('\n')
		}
		if i := row - above; i >= 0 && i < len(lines) && len(lines[i]) > 0 {
			b.WriteString(left)
			b.WriteString(lines[i].Render())
		}
	}
	return b.String()
}

// counted is an answer with how many gave it, as a bar.
func (c *choice) counted(i int, text string, th *theme.Theme, room int) rich.Line {
	const name = 28
	n := c.told.Result[i]
	bar := (room - name - 6) * n / max(1, c.told.Answers)
	l := rich.Of(rich.Pad(rich.Cut(text, name), name)+" ", th.Text)
	return append(l, rich.Span{Text: strings.Repeat("█", max(0, bar)), Style: th.Pay}, rich.Span{Text: " " + strconv.Itoa(n), Style: th.Strong})
}
