package sheet

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"parcours/ui/parts"
)

// to puts the cursor on a fact and, as far as the page allows, line first.
func (s *Sheet) to(fact, line int) {
	s.at, s.side.Top = fact, 0
	s.pager.Fit(s.rows(), len(s.page.lines))
	s.pager.To(line)
	s.reveal()
}

// reveal scrolls as little as it takes to show the fact under the cursor with
// the heads and notes that lead to it. Where they are taller than the window it
// keeps a part that shows.
func (s *Sheet) reveal() {
	s.pager.Fit(s.rows(), len(s.page.lines))
	first, last := s.page.lead(s.at), s.fact().last
	if last-first >= s.pager.Rows {
		s.pager.To(max(first, min(s.pager.Top, last-s.pager.Rows+1)))
		return
	}
	s.pager.Reveal(first, last)
}

// resettle shows the fact under the cursor after the page or the window has changed.
func (s *Sheet) resettle() {
	s.reveal()
	if first := s.fact().first; first < s.pager.Top || first >= s.pager.Top+s.pager.Rows {
		s.pager.To(first)
	}
}

// down goes to the next fact, or further down one that is taller than the window.
func (s *Sheet) down() {
	top, rows := s.pager.Top, s.pager.Rows
	switch hidden := s.fact().last - (top + rows - 1); {
	case hidden > 0:
		s.to(s.at, top+min(hidden, max(1, rows-1)))
	case s.at+1 < len(s.page.facts):
		s.to(s.at+1, top)
	default:
		s.to(s.at, len(s.page.lines))
	}
}

// up goes to the fact before, or further up one that is taller than the window.
func (s *Sheet) up() {
	top := s.pager.Top
	switch hidden := top - s.page.lead(s.at); {
	case hidden > 0:
		s.to(s.at, top-min(hidden, max(1, s.pager.Rows-1)))
	case s.at == 0:
		s.to(0, 0)
	default:
		s.to(s.at-1, top)
	}
}

// turn goes so many leaves on; beyond the last is the first.
func (s *Sheet) turn(by int) {
	n := len(s.leaves)
	s.open(s.leaves[(slices.Index(s.leaves, s.leaf)+by+n)%n])
}

// open goes to the top of a leaf that has something to tell.
func (s *Sheet) open(l leaf) {
	if !slices.Contains(s.leaves, l) {
		return
	}
	s.leaf, s.at, s.page, s.kept, s.pager.Top = l, 0, nil, keptCard{}, 0
	s.below = 0
	s.ready()
	s.to(0, 0)
}

// move chooses, or scrolls: the card that someone opened first, then the page.
func (s *Sheet) move(m parts.Move) {
	last := len(s.page.facts) - 1
	switch m {
	case parts.Up:
		s.up()
	case parts.Down:
		s.down()
	case parts.Home:
		s.to(0, 0)
	case parts.End:
		s.to(last, len(s.page.lines))
	case parts.PageUp, parts.PageDown:
		switch {
		case s.asked() && s.card().Move(m):
		case s.scroll(m):
		case m == parts.PageDown:
			s.to(last, s.pager.Top)
		default:
			s.to(0, 0)
		}
	}
}

// scroll moves the page; the cursor stays in the window. It reports whether the page moved.
func (s *Sheet) scroll(m parts.Move) bool {
	s.pager.Fit(s.rows(), len(s.page.lines))
	moved, at := s.pager.Move(m), s.at
	for s.at+1 < len(s.page.facts) && s.fact().last < s.pager.Top {
		s.at++
	}
	for s.at > 0 && s.fact().first >= s.pager.Top+s.pager.Rows {
		s.at--
	}
	if s.at != at {
		s.side.Top = 0
	}
	return moved
}

func (s *Sheet) wheel(m tea.Mouse) {
	if move := parts.Wheel(m); s.overCard(m.X, m.Y) {
		s.card().Move(move)
	} else {
		s.scroll(move)
	}
}

// click chooses the line under the mouse, follows it where it is chosen
// already, or jumps to a section.
func (s *Sheet) click(m tea.Mouse) tea.Cmd {
	if m.Button != tea.MouseLeft || s.overCard(m.X, m.Y) {
		return nil
	}
	if i, ok := s.bar().TabAt(m.X); ok && m.Y == 0 && s.frame().bodyY > 0 {
		s.open(s.leaves[i])
		return nil
	}
	f := s.frame()
	y := m.Y - f.bodyY
	if y < 0 || y >= s.rows() || s.pager.Top+y >= len(s.page.lines) {
		return nil
	}
	l := s.page.lines[s.pager.Top+y]
	fact := l.fact
	if l.right != nil && m.X-gutter >= l.right.x-gutter {
		fact = l.right.fact
	}
	switch {
	case fact < 0:
		return nil
	case fact == s.at && s.leads():
		return s.follow()
	}
	s.to(fact, s.pager.Top)
	return nil
}

// Cursor is on the first line of the chosen fact that shows.
func (s *Sheet) Cursor() (x, y int, ok bool) {
	if s.width < 1 || s.height < 1 {
		return 0, 0, false
	}
	s.ready()
	f := s.frame()
	y = f.bodyY + max(0, min(s.fact().first-s.pager.Top, s.rows()-1))
	x = 0
	if l := s.page.lines[s.fact().first]; l.right != nil && l.right.fact == s.at {
		x = l.right.x
	}
	return min(x, s.width-1), y, true
}
