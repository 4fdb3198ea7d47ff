package skills

import (
	"strings"

	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"parcours/careers"
)

// headRows are the rows above the lists: their names, then the count or the filter.
const headRows = 2

// besideFrom is the width from which two lists stand beside each other.
const besideFrom = 84

// footFrom is the height from which the chosen skill is explained below the
// lists, footRows how many rows that takes, its rule included.
const (
	footFrom = 14
	footRows = 3
)

func (s *Skills) beside() bool { return s.width >= besideFrom }

// edge is the column where the second list begins.
func (s *Skills) edge() int { return min(s.width*2/5, 70) + 3 }

func (s *Skills) listWidth(w which) int {
	switch {
	case !s.beside():
		return s.width
	case w == mine:
		return s.edge() - 3
	}
	return s.width - s.edge()
}

func (s *Skills) footHeight() int {
	if s.height < footFrom {
		return 0
	}
	return footRows
}

func (s *Skills) listHeight(which) int { return max(0, s.height-headRows-s.footHeight()) }

// View draws the screen; while nothing has changed it hands out the same string.
func (s *Skills) View() string {
	if s.width < 1 || s.height < 1 {
		return ""
	}
	s.ready()
	if s.drawn == "" {
		s.drawn = s.draw()
	}
	return s.drawn
}

func (s *Skills) draw() string {
	rows := []string{s.tabs(), s.second()}
	for y := range s.listHeight(mine) {
		if !s.beside() {
			rows = append(rows, s.row(s.focus, y))
			continue
		}
		left := s.row(mine, y)
		rule := s.env.Theme.Line.Render(" │ ")
		rows = append(rows, left+strings.Repeat(" ", max(0, s.edge()-3-ansi.StringWidth(left)))+rule+s.row(s.side, y))
	}
	rows = append(rows, s.foot()...)
	rows = rows[:min(len(rows), s.height)]
	for i, r := range rows {
		if ansi.StringWidth(r) > s.width {
			rows[i] = ansi.Truncate(r, s.width, "")
		}
	}
	return strings.Join(rows, "\n")
}

// tab is the name of a list on the first row.
type tab struct {
	list  which
	x     int
	title string
}

func (s *Skills) tabRow() []tab {
	x, between := 1, 3
	var tabs []tab
	all := 1
	for w := mine; w < lists; w++ {
		all += ansi.StringWidth(s.heading(w)) + between
	}
	for w := mine; w < lists; w++ {
		title := s.heading(w)
		if all > s.width && w != s.focus {
			title = ansi.Truncate(title, max(1, (s.width-ansi.StringWidth(s.heading(s.focus))-2*between-2)/2), "…")
		}
		tabs = append(tabs, tab{w, x, title})
		x += ansi.StringWidth(title) + between
	}
	return tabs
}

func (s *Skills) tabs() string {
	var b strings.Builder
	b.WriteString(" ")
	for i, t := range s.tabRow() {
		if i > 0 {
			s.env.Theme.Line.Write(&b, " │ ")
		}
		style := s.env.Theme.Muted
		if t.list == s.focus {
			style = s.env.Theme.Selected
		}
		style.Write(&b, t.title)
	}
	return b.String()
}

// second is the row below the tabs: the filter, or how much is ticked, and how
// much of the list with the focus is out of sight.
func (s *Skills) second() string {
	t, w := s.env.Theme, s.env.Words.Skills
	right := s.outOfSight()
	room := s.width - 2 - ansi.StringWidth(right)
	left := ""
	switch {
	case s.typing || s.filter.Value() != "":
		text := s.filterText()
		style := t.Strong
		if text == "" {
			text, style = s.plain(w.FilterHint), t.Muted
		}
		prompt := s.cut(w.Filter, room)
		left = t.Head.Render(prompt) + style.Render(s.cut(text, room-ansi.StringWidth(prompt)))
	default:
		able, learning := 0, 0
		for _, skill := range s.env.Graph.Skills() {
			switch state := s.mine[skill.ID]; {
			case state.IsAble():
				able++
			case state == careers.Learning:
				learning++
			}
		}
		left = t.Muted.Render(s.cut(w.Ticked(able, learning, len(s.env.Graph.Skills())), room))
	}
	return " " + left + strings.Repeat(" ", max(1, room-ansi.StringWidth(left)+1)) + t.Muted.Render(right)
}

// filterText is what shows of the filter's text.
func (s *Skills) filterText() string {
	s.filter.SetSize(s.filterRoom(), 1)
	return s.filter.Lines()[0]
}

func (s *Skills) filterRoom() int {
	return max(1, min(longestFilter, s.width-2-ansi.StringWidth(s.env.Words.Skills.Filter)-ansi.StringWidth(s.outOfSight())-1))
}

func (s *Skills) outOfSight() string {
	l, w := s.list[s.focus], s.env.Words.Skills
	long, short := []string{}, ""
	if above := l.Above(); above > 0 {
		long, short = append(long, "↑ "+w.Above(above)), short+"↑"
	}
	if below := l.Below(s.listHeight(s.focus)); below > 0 {
		long, short = append(long, "↓ "+w.Below(below)), short+"↓"
	}
	if text := strings.Join(long, "  "); ansi.StringWidth(text) <= s.width/3 {
		return text
	}
	return short
}

// row draws row y of a list.
func (s *Skills) row(w which, y int) string {
	line, place, ok := s.list[w].Row(y)
	if !ok {
		return ""
	}
	var b strings.Builder
	chosen := place.IsChosen && place.IsFirst
	switch {
	case !place.IsItem:
		b.WriteString(" ")
	case chosen && w == s.focus:
		s.env.Theme.Title.Write(&b, "► ")
	case chosen:
		s.env.Theme.Muted.Write(&b, "› ")
	default:
		b.WriteString("  ")
	}
	for _, p := range line.Spans {
		style := p.Style
		if chosen && w == s.focus && style == s.env.Theme.Text {
			style = s.env.Theme.Selected
		}
		style.Write(&b, p.Text)
	}
	return b.String()
}

// foot explains the chosen skill, or tells what the chosen role is.
func (s *Skills) foot() []string {
	if s.footHeight() == 0 {
		return nil
	}
	rows := []string{s.env.Theme.Line.Render(strings.Repeat("─", s.width))}
	text, style := "", s.env.Theme.Text
	at := s.at()
	switch skill := s.env.Graph.Skill(at.skill); {
	case skill != nil:
		text = s.env.Text(skill.Gloss)
	case at.skill != "":
		text = s.env.Words.Skills.Gone
	case at.node != nil:
		text = s.env.Text(at.node.Summary)
	}
	lines := strings.Split(lipgloss.Wrap(s.plain(text), max(1, s.width-2), ""), "\n")
	if len(lines) > footRows-1 {
		lines = lines[:footRows-1]
		lines[footRows-2] = ansi.Truncate(lines[footRows-2], max(1, s.width-5), "") + "…"
	}
	for _, l := range lines {
		rows = append(rows, " "+style.Render(strings.TrimRight(l, " ")))
	}
	for len(rows) < footRows {
		rows = append(rows, "")
	}
	return rows
}

// Cursor stands in the filter while it is typed, else on the chosen line.
func (s *Skills) Cursor() (x, y int, ok bool) {
	if s.width < 1 || s.height <= headRows {
		return 0, 0, false
	}
	s.ready()
	if s.typing {
		s.filterText()
		x, _ := s.filter.Cursor()
		return min(1+ansi.StringWidth(s.env.Words.Skills.Filter)+x, s.width-1), 1, true
	}
	row, ok := s.list[s.focus].ChosenRow(s.listHeight(s.focus))
	if !ok {
		return 0, 0, false
	}
	if s.beside() && s.focus != mine {
		return s.edge(), headRows + row, true
	}
	return 0, headRows + row, true
}

// click chooses a list by its name, and an item; a click on a mark ticks.
func (s *Skills) click(m tea.Mouse) tea.Cmd {
	if m.Button != tea.MouseLeft || s.typing {
		return nil
	}
	if m.Y == 0 {
		for _, t := range s.tabRow() {
			if m.X >= t.x && m.X < t.x+ansi.StringWidth(t.title) {
				s.focusOn(t.list)
			}
		}
		return nil
	}
	w, x := s.under(m)
	row := m.Y - headRows
	_, place, _ := s.list[w].Row(row)
	if !s.list[w].Click(row, s.listHeight(w)) {
		return nil
	}
	s.focusOn(w)
	if s.at().skill != "" && place.IsFirst && x < gutter+len("[x]") {
		return s.tick(careers.Progress.Next)
	}
	return nil
}

// under is the list at a place, and the column in it.
func (s *Skills) under(m tea.Mouse) (which, int) {
	if !s.beside() {
		return s.focus, m.X
	}
	if m.X >= s.edge()-2 {
		return s.side, m.X - s.edge()
	}
	return mine, m.X
}

func (s *Skills) wheel(m tea.Mouse) {
	w, _ := s.under(m)
	l := s.list[w]
	switch m.Button {
	case tea.MouseWheelUp:
		l.Step(-1, s.listHeight(w))
	case tea.MouseWheelDown:
		l.Step(+1, s.listHeight(w))
	}
}

// cut is a text in at most width cells.
func (s *Skills) cut(text string, width int) string {
	return ansi.Truncate(s.plain(text), max(0, width), "…")
}

// plain is a sentence of ours for the terminal at hand.
func (s *Skills) plain(text string) string {
	if s.env.ASCII {
		return strings.ReplaceAll(text, "…", "...")
	}
	return text
}
