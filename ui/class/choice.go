package class

import (
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"parcours/ui/i18n"
	"parcours/ui/parts"
	"parcours/ui/rich"
	"parcours/ui/theme"
)

// choice is something that one person is asked, in the place of their screen.
type choice struct {
	asked   []string // line by line
	choices []string
	note    string
	large   string // for a projector, where there is room
	// answer is what the data answers, right its place among the choices; -1 where there is none.
	answer string
	right  int
	// team is that of who looks, 0 for none; isBoard says that all look.
	team    int
	isBoard bool
	// at is the answer at hand, -1 for none yet.
	at int
	// mine is the answer that was given, -1 for none.
	mine int
	// told is the question whose result is shown, nil while it is to be answered.
	told *Question

	first, step int // the row of the first answer, and how far the next is, as last drawn
}

// press takes a key; true where the answer at hand is given.
func (c *choice) press(name string) bool {
	switch name {
	case "up", "shift+tab", "k":
		c.at = max(0, c.at-1)
	case "down", "tab", "j":
		c.at = min(len(c.choices)-1, c.at+1)
	case "enter", "space":
		return c.at >= 0
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
	i := (m.Y - c.first) / max(1, c.step)
	if m.Button != tea.MouseLeft || m.Y < c.first || i >= len(c.choices) {
		return false
	}
	c.at = i
	return true
}

// view draws it in so many cells, in the middle.
func (c *choice) view(th *theme.Theme, w *i18n.Words, width, height int) string {
	room := max(1, min(width-4, 76))
	var head []rich.Line
	for i, line := range c.asked {
		style := th.Text
		if i == len(c.asked)-1 || i == 0 {
			style = th.Title
		}
		head = append(head, rich.Text(line, style, room)...)
	}
	foot := c.foot(th, w, room)
	answers, gap := c.answers(th, room), 1
	if c.large != "" && len(head)+2*len(answers)+len(foot)+parts.LargeRows+2 <= height {
		foot = append(append(parts.Letters(c.large, room, parts.LargeRows, th.Strong), nil), foot...)
	}
	if len(head)+2*len(answers)+len(foot)+1 > height {
		gap = 0
	}
	c.step = 1 + gap
	lines := append(head, nil)
	for _, a := range answers {
		lines = append(append(lines, a), make([]rich.Line, gap)...)
	}
	if gap == 0 {
		lines = append(lines, nil)
	}
	lines = append(lines, foot[:max(0, min(len(foot), height-len(lines)))]...)
	cut := max(0, len(lines)-height)
	lines = lines[cut:] // answers stay
	above := max(0, (height-len(lines))/2)
	c.first = above + len(head) + 1 - cut
	left := rich.Span{Text: strings.Repeat(" ", max(0, (width-room)/2))}
	all := make([]rich.Line, above, height)
	for _, l := range lines {
		if len(l) > 0 {
			l = append(rich.Line{left}, l...)
		}
		all = append(all, l)
	}
	return rich.Render(rich.High(all, height), width)
}

// foot is what is said below the answers.
func (c *choice) foot(th *theme.Theme, w *i18n.Words, room int) (foot []rich.Line) {
	say := func(style theme.Style, text string) { foot = append(foot, rich.Text(text, style, room)...) }
	switch {
	case c.told != nil:
		if c.answer != "" {
			say(th.Strong, c.answer)
		}
		if c.told.IsTold() {
			said := w.Class.Result(c.told.Answers)
			if !c.isBoard {
				said += " " + w.Class.GoOn
			}
			say(th.Muted, said)
		} else {
			say(th.Muted, w.Class.TooFew(FewestTold))
		}
		for _, t := range c.told.Teams {
			style := th.Text
			if t.Number == c.team {
				style = th.Strong
			}
			say(style, w.Class.Standing(t.Place, w.Play.Team(t.Number), t.Right, t.Of))
		}
	case c.mine >= 0:
		say(th.Strong, w.Class.Answered)
	}
	if c.told == nil && c.note != "" {
		say(th.Muted, c.note)
	}
	return foot
}

// shortestBar is the cells that a bar has beside the longest name, with its number.
const shortestBar = 24

// answers are a line each: to choose from, or with how many gave each.
func (c *choice) answers(th *theme.Theme, room int) (lines []rich.Line) {
	isTold := c.told != nil && c.told.IsTold()
	if c.told != nil && !isTold && c.right < 0 {
		return nil
	}
	widest := 0
	for _, text := range c.choices {
		widest = max(widest, rich.Width(text))
	}
	name := min(widest, room-shortestBar)
	for i, text := range c.choices {
		style, mark := th.Text, "  "
		switch {
		case c.told != nil && i == c.right:
			style, mark = th.Strong, "✓ "
		case c.told == nil && i == c.at && i != c.mine:
			mark = "› "
		case i == c.mine:
			mark = "· "
		}
		if c.told == nil && i == c.at {
			style = th.Selected
		}
		label := mark + strconv.Itoa(i+1) + "  "
		if !isTold {
			lines = append(lines, rich.Of(rich.Pad(rich.Cut(label+text, room), room), style))
			continue
		}
		n := c.told.Result[i]
		bar := (room - name - rich.Width(label) - 6) * n / max(1, c.told.Answers)
		lines = append(lines, rich.Line{
			{Text: label + rich.Pad(rich.Cut(text, name), name) + " ", Style: style}, {Text: strings.Repeat("█", max(0, bar)), Style: th.Pay}, {Text: " " + strconv.Itoa(n), Style: th.Strong},
		})
	}
	return lines
}
