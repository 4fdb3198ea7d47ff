package skills

import (
	"strconv"

	tea "charm.land/bubbletea/v2"

	"parcours/careers"
	"parcours/ui/parts"
	"parcours/ui/rich"
)

// headRows are the rows above the lists: their names, then the count or the filter.
const headRows = 2

// besideFrom is the width from which two lists stand beside each other.
const besideFrom = 84

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

func (s *Skills) listHeight() int { return max(0, s.height-headRows-parts.PanelRows(s.height)) }

// View draws the screen.
func (s *Skills) View() string {
	if s.width < 1 || s.height < 1 {
		return ""
	}
	s.ready()
	t := s.env.Theme
	lists := s.list[s.focus].View(t, s.width, true)
	if s.beside() {
		left, right := s.list[mine].View(t, s.listWidth(mine), s.focus == mine), s.list[s.side].View(t, s.listWidth(s.side), s.focus != mine)
		lists = rich.Beside(s.listWidth(mine), rich.Span{Text: " │ ", Style: t.Line}, rich.High(left, s.listHeight()), right)
	}
	lists = rich.High(lists, s.listHeight())
	rows := append([]rich.Line{s.tabs().Line(), s.second()}, lists...)
	rows = append(rows, parts.Panel(t, s.width, parts.PanelRows(s.height), s.about)...)
	return rich.Render(rows[:min(len(rows), s.height)], s.width)
}

// tabs are the names of the lists.
func (s *Skills) tabs() parts.Bar {
	return parts.Bar{Theme: s.env.Theme, Width: s.width, Names: []string{s.heading(mine), s.heading(reach), s.heading(next), s.heading(missing)}, At: int(s.focus)}
}

// heading counts a list in its tab, and by how many the last tick has made it grow.
func (s *Skills) heading(w which) string {
	words, n := s.env.Words.Skills, s.counts()[w]
	name := [lists]string{words.Mine, words.Reach, words.Next, words.Missing}[w] + " " + strconv.Itoa(n)
	if by := n - s.before[w]; by > 0 && w <= reach {
		name += " (+" + strconv.Itoa(by) + ")"
	}
	return name
}

// counts are how many there are of each: skills that are there, roles, skills that are missing.
func (s *Skills) counts() [lists]int {
	able := 0
	for _, state := range s.mine {
		if state.IsAble() {
			able++
		}
	}
	return [lists]int{able, len(s.openings.Reach), len(s.openings.Next), len(s.openings.Missing)}
}

// second is the row below the tabs: the filter, or how much is ticked, and how
// much of the list with the focus is out of sight.
func (s *Skills) second() rich.Line {
	t, w, right := s.env.Theme, s.env.Words.Skills, s.outOfSight()
	room := s.width - 2 - rich.Width(right)
	line := rich.Line{{Text: " "}}
	if s.typing || s.filter.Value() != "" {
		text, _ := s.filter.Window(s.filterRoom())
		shown := rich.Span{Text: text, Style: t.Strong}
		if text == "" {
			shown = rich.Span{Text: w.FilterHint, Style: t.Muted}
		}
		line = append(line, rich.Line{{Text: s.prompt(), Style: t.Head}, shown}.Cut(room)...)
	} else {
		line = append(line, s.legend(room)...)
	}
	return append(line.Fill(room+2), rich.Span{Text: right, Style: t.Muted})
}

// prompt stands before what is typed.
func (s *Skills) prompt() string {
	if s.isLarge() {
		return s.env.Words.Skills.SeekPrompt
	}
	return s.env.Words.Skills.Filter
}

// legend says what the marks mean, and where there is room how many skills have each.
func (s *Skills) legend(room int) rich.Line {
	var count [careers.Able + 1]int
	hasLevels := false
	for _, skill := range s.env.Graph.Skills() {
		count[min(s.mine[skill.ID], careers.Able)]++
		hasLevels = hasLevels || s.mine[skill.ID].Level() > 0
	}
	pen, w := rich.Pen{Theme: s.env.Theme}, s.env.Words.Skills
	var counted, short rich.Line
	for _, state := range []careers.Progress{careers.Able, careers.Learning, careers.NotYet} {
		counted = append(counted, s.tickOf(state), pen.Note(w.State[state]+" "+strconv.Itoa(count[state])+"  "))
		short = append(short, s.tickOf(state), pen.Note(w.State[state]+" "))
	}
	if hasLevels {
		counted = append(counted, s.tickOf(careers.AbleAt(1)), pen.Note("… "), s.tickOf(careers.AbleAt(4)), pen.Note(w.Level))
	}
	if counted.Width() <= room {
		return counted
	}
	return short.Cut(room)
}

func (s *Skills) filterRoom() int {
	return max(1, min(longestFilter, s.width-2-rich.Width(s.prompt())-rich.Width(s.outOfSight())-1))
}

func (s *Skills) outOfSight() string {
	return s.list[s.focus].OutOfSight(s.width/3, s.env.Words)
}

// Cursor stands in the filter while it is typed, else on the chosen line.
func (s *Skills) Cursor() (x, y int, ok bool) {
	if s.width < 1 || s.height <= headRows {
		return 0, 0, false
	}
	s.ready()
	if s.typing {
		_, x := s.filter.Window(s.filterRoom())
		return min(1+rich.Width(s.prompt())+x, s.width-1), 1, true
	}
	row, ok := s.list[s.focus].ChosenRow()
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
		if i, ok := s.tabs().TabAt(m.X); ok {
			s.focusOn(which(i))
		}
		return nil
	}
	w, x := s.under(m)
	hit := s.list[w].Click(m, m.Y-headRows)
	if !hit.OK {
		return nil
	}
	s.focusOn(w)
	if s.at().skill != "" && hit.Row == 0 && x < gutter+mark-1 {
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
