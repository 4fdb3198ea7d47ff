package sheet

import tea "charm.land/bubbletea/v2"

// to puts the cursor on a fact and, as far as the page allows, line first.
func (s *Sheet) to(fact, line int) {
	s.drawn, s.at, s.cardTop = "", fact, 0
	s.top = line
	s.reveal()
}

// reveal scrolls as little as it takes to show the fact under the cursor with
// the heads and notes that lead to it. Where they are taller than the window it
// keeps a part that shows.
func (s *Sheet) reveal() {
	rows, first, last := s.rows(), s.page.lead(s.at), s.fact().last
	switch {
	case last-first >= rows:
		s.top = max(first, min(s.top, last-rows+1))
	case first < s.top:
		s.top = first
	case last >= s.top+rows:
		s.top = last - rows + 1
	}
	s.top = max(0, min(s.top, len(s.page.lines)-rows))
}

// resettle shows the fact under the cursor after the page or the window has changed.
func (s *Sheet) resettle() {
	s.reveal()
	if first := s.fact().first; first < s.top || first >= s.top+s.rows() {
		s.top = max(0, min(first, len(s.page.lines)-s.rows()))
	}
}

// down goes to the next fact, or further down one that is taller than the window.
func (s *Sheet) down() {
	if hidden := s.fact().last - (s.top + s.rows() - 1); hidden > 0 {
		s.to(s.at, s.top+min(hidden, max(1, s.rows()-1)))
		return
	}
	if s.at+1 < len(s.page.facts) {
		s.to(s.at+1, s.top)
		return
	}
	s.to(s.at, len(s.page.lines))
}

// up goes to the fact before, or further up one that is taller than the window.
func (s *Sheet) up() {
	if hidden := s.top - s.page.lead(s.at); hidden > 0 {
		s.to(s.at, s.top-min(hidden, max(1, s.rows()-1)))
		return
	}
	if s.at == 0 {
		s.to(0, 0)
		return
	}
	s.to(s.at-1, s.top)
}

// jump goes to the first fact of a section and puts its head on top. Beyond the
// last section is the first.
func (s *Sheet) jump(sec int) {
	n := len(s.page.sections)
	to := s.page.sections[(sec+n)%n]
	s.to(to.fact, to.line)
}

// turn moves a page down or up; where a card shows in part, it turns the card.
func (s *Sheet) turn(by int) {
	if s.turnCard(by) {
		return
	}
	rows := s.rows()
	last := max(0, len(s.page.lines)-rows)
	switch {
	case by > 0 && s.top == last:
		s.to(len(s.page.facts)-1, last)
	case by < 0 && s.top == 0:
		s.to(0, 0)
	default:
		s.scroll(by * max(1, rows-1))
	}
}

// scroll moves the page by lines; the cursor stays in the window.
func (s *Sheet) scroll(by int) {
	rows := s.rows()
	s.drawn = ""
	s.top = max(0, min(s.top+by, len(s.page.lines)-rows))
	at := s.at
	for s.at+1 < len(s.page.facts) && s.fact().last < s.top {
		s.at++
	}
	for s.at > 0 && s.fact().first >= s.top+rows {
		s.at--
	}
	if s.at != at {
		s.cardTop = 0
	}
}

// notch is how many lines a notch of the wheel scrolls.
const notch = 3

func (s *Sheet) wheel(m tea.Mouse) {
	by := 0
	switch m.Button {
	case tea.MouseWheelDown:
		by = 1
	case tea.MouseWheelUp:
		by = -1
	}
	if s.overCard(m.X, m.Y) {
		s.scrollCard(by)
		return
	}
	s.scroll(by * notch)
}

// click chooses the line under the mouse, follows it where it is chosen
// already, or jumps to a section.
func (s *Sheet) click(m tea.Mouse) tea.Cmd {
	if m.Button != tea.MouseLeft || s.overCard(m.X, m.Y) {
		return nil
	}
	if sec, ok := s.tabAt(m.X, m.Y); ok {
		s.jump(sec)
		return nil
	}
	f := s.frame()
	y := m.Y - f.bodyY
	if y < 0 || y >= s.rows() || s.top+y >= len(s.page.lines) || m.X < f.bodyX {
		return nil
	}
	fact := s.page.lines[s.top+y].fact
	switch {
	case fact < 0:
		return nil
	case fact == s.at && s.fact().goes != "":
		return s.follow()
	}
	s.to(fact, s.top)
	return nil
}

// Cursor is on the first line of the chosen fact that shows.
func (s *Sheet) Cursor() (x, y int, ok bool) {
	if s.width < 1 || s.height < 1 {
		return 0, 0, false
	}
	s.ready()
	f := s.frame()
	y = f.bodyY + max(0, min(s.fact().first-s.top, s.rows()-1))
	return min(f.bodyX, s.width-1), y, true
}
