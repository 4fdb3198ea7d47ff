package cards

import (
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"parcours/careers"
	"parcours/ui/brief"
	"parcours/ui/parts"
	"parcours/ui/phrase"
	"parcours/ui/rich"
	"parcours/ui/telling"
)

// The cells of a card at most, its rows at least and at most, with its edges.
const widest, lowest, highest = 68, 5, 13

// View draws the screen.
func (c *Cards) View() string {
	if c.width < 1 || c.height < 1 {
		return ""
	}
	c.ready()
	switch {
	case len(c.deck) == 0:
		return rich.Render(rich.High(rich.Text(c.env.Words.Cards.None, c.env.Theme.Text, min(c.width, 72)), c.height)[:c.height], c.width)
	case c.phase == asking:
		lines, _ := c.table()
		return rich.Render(lines, c.width)
	}
	return rich.Render(c.listed(), c.width)
}

// Cursor stands on the sentence of the card, or on the chosen job.
func (c *Cards) Cursor() (x, y int, ok bool) {
	if c.width < 1 || c.height < 1 {
		return 0, 0, false
	}
	c.ready()
	switch {
	case len(c.deck) == 0:
		return 0, 0, true
	case c.phase == asking:
		_, y = c.table()
		return c.left() + min(3, c.cardWidth()-1), y, true
	}
	row, ok := c.list.ChosenRow()
	return 0, headRows + row, ok && headRows+row < c.height
}

func (c *Cards) cardWidth() int { return min(c.width, widest) }

func (c *Cards) left() int { return (c.width - c.cardWidth()) / 2 }

// table is the card in the middle with the answers below it, and the row where its sentence begins.
func (c *Cards) table() (lines []rich.Line, sentence int) {
	t, w := c.env.Theme, c.env.Words.Cards
	foot, _ := c.foot()
	const count, air = 1, 1
	card, at := c.face(min(highest, max(lowest, c.height-len(foot)-count-2*air)))
	lines = make([]rich.Line, max(0, (c.height-len(card)-len(foot)-count-air)/2))
	above := rich.Line{{Text: w.Card(c.at+1, len(c.deck)), Style: t.Muted}}
	if a := c.env.Notebook.Answers()[c.card().ID]; a != careers.Unsaid {
		above = append(above, rich.Span{Text: " · " + w.Answer[a], Style: t.Strong})
	}
	lines = append(lines, centred(above, c.width))
	sentence = len(lines) + at
	lines = append(lines, card...)
	lines = append(append(lines, nil), foot...)
	return lines[:min(len(lines), c.height)], min(sentence, c.height-1)
}

// face is the card: its sentence in the middle of an edge.
func (c *Cards) face(rows int) (lines []rich.Line, sentence int) {
	t, width := c.env.Theme, c.cardWidth()
	inner := max(1, width-2)
	text := rich.Most(rich.Even(c.sentence(), t.Title, max(1, inner-8)), rows-2, max(1, inner-8))
	above, indent := (rows-2-len(text))/2, inner
	for _, l := range text {
		indent = min(indent, (inner-l.Width())/2)
	}
	edge := func(left, fill, right string) rich.Line {
		return rich.Of(strings.Repeat(" ", c.left())+left+strings.Repeat(fill, inner)+right, t.Line)
	}
	side := func(l rich.Line) rich.Line {
		line := rich.Line{{Text: strings.Repeat(" ", c.left()) + "│", Style: t.Line}}
		return append(append(line, l.Fill(inner)...), rich.Span{Text: "│", Style: t.Line})
	}
	lines = append(lines, edge("╭", "─", "╮"))
	for i := range rows - 2 {
		if at := i - above; at >= 0 && at < len(text) {
			lines = append(lines, side(append(rich.Line{{Text: strings.Repeat(" ", indent)}}, text[at]...)))
			continue
		}
		lines = append(lines, side(nil))
	}
	return append(lines, edge("╰", "─", "╯")), 1 + above
}

// spot is where an answer stands below the card.
type spot struct{ which, x, row, width int }

// foot is the answers, from left to right in one line or two, and where each stands.
func (c *Cards) foot() (lines []rich.Line, spots []spot) {
	t, mine := c.env.Theme, c.env.Notebook.Answers()[c.card().ID]
	var all []rich.Line
	var width int
	for i, b := range c.keys.answers {
		style := t.Text
		if i != asks && said(i) == mine {
			style = t.Selected
		}
		arrow, _, _ := strings.Cut(b.Help().Key, " ")
		l := rich.Line{{Text: arrow + " ", Style: t.Accent}, {Text: b.Help().Desc, Style: style}}
		all, width = append(all, l), width+l.Width()
	}
	perLine := whichs
	if width+2*(whichs-1) > c.width {
		perLine = 2
	}
	for row := range whichs / perLine {
		line, from := rich.Line(nil), row*perLine
		var width int
		for _, l := range all[from : from+perLine] {
			width += l.Width()
		}
		gap := max(2, min(6, (c.width-width)/perLine))
		x := max(0, (c.width-width-gap*(perLine-1))/2)
		for i, l := range all[from : from+perLine] {
			if i > 0 {
				line = append(line, rich.Span{Text: strings.Repeat(" ", gap)})
			}
			spots = append(spots, spot{from + i, x + line.Width(), row, l.Width()})
			line = append(line, l...)
		}
		lines = append(lines, centred(line, c.width))
	}
	return lines, spots
}

func centred(l rich.Line, width int) rich.Line {
	return append(rich.Line{{Text: strings.Repeat(" ", max(0, (width-l.Width())/2))}}, l...).Cut(width)
}

// headRows are the rows above a list: what it lists, then how much is out of sight.
const headRows = 2

func (c *Cards) listRows() int { return max(0, c.height-headRows-parts.PanelRows(c.height)) }

// listed is a list of jobs below what it lists, and what is chosen below that.
func (c *Cards) listed() []rich.Line {
	t := c.env.Theme
	head := rich.Line{{Text: " "}, {Text: rich.Cut(c.sentence(), c.width-1), Style: t.Title}}
	if c.phase == shelves {
		head = c.tabs().Line()
	}
	rows := []rich.Line{head, c.second()}
	rows = append(rows, rich.High(c.list.View(t, c.width, true), c.listRows())...)
	rows = append(rows, parts.Panel(t, c.width, parts.PanelRows(c.height), c.about)...)
	return rows[:min(len(rows), c.height)]
}

// tabs are the names of the shelves.
func (c *Cards) tabs() parts.Bar {
	var names []string
	for _, s := range c.told {
		names = append(names, s.Name+" "+strconv.Itoa(s.Len()))
	}
	return parts.Bar{Theme: c.env.Theme, Width: c.width, Names: names, At: c.shelf}
}

// second says that nothing is closed, or what the source calls the interest of the card, and how
// much of the list is out of sight.
func (c *Cards) second() rich.Line {
	t, hidden := c.env.Theme, c.list.OutOfSight(c.width/3, c.env.Words)
	room := max(0, c.width-2-rich.Width(hidden))
	text := rich.Fitting(room, c.env.Words.Cards.Open[:]...)
	if c.phase == who {
		text = rich.Fitting(room, telling.CardRests(c.env.Graph, c.env.Words, c.card().Interest)...)
	}
	return append(rich.Of(" "+text, t.Muted).Fill(room+2), rich.Span{Text: hidden, Style: t.Muted})
}

// about tells about the chosen job: why it stands there, then what it is.
func (c *Cards) about(width, rows int) []rich.Line {
	i := c.list.Chosen()
	if i.Shelved == nil {
		return nil
	}
	var lines []rich.Line
	if i.Because != "" {
		room := max(1, rows/2)
		lines = rich.Text(i.Because, c.env.Theme.Text, width)
		if len(lines) > room && i.BecauseShort != "" {
			lines = rich.Text(i.BecauseShort, c.env.Theme.Text, width)
		}
		lines = rich.MostWords(lines, room, width)
	}
	return append(lines, brief.Of(c.env, c.axis, i.Node, width, rows-len(lines))...)
}

// click gives the answer that is clicked, turns to a shelf, or chooses a job.
func (c *Cards) click(m tea.Mouse) tea.Cmd {
	switch {
	case m.Button != tea.MouseLeft || len(c.deck) == 0:
	case c.phase == asking:
		foot, spots := c.foot()
		lines, _ := c.table()
		for _, s := range spots {
			if m.Y == len(lines)-len(foot)+s.row && m.X >= s.x && m.X < s.x+s.width {
				return c.say(s.which)
			}
		}
	case m.Y == 0 && c.phase == shelves:
		if i, ok := c.tabs().TabAt(m.X); ok {
			c.turn(i - c.shelf)
		}
	default:
		c.list.Click(m, m.Y-headRows)
	}
	return nil
}

// sentence is what the card at hand says.
func (c *Cards) sentence() string { return phrase.Text(c.env.Words, c.card().Text) }
