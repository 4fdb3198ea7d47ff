package sheet

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"parcours/ui/parts"
)

// to puts the cursor on a fact and, as far as the page allows, line first.
func (s *Sheet) to(fact, line int) {
	s.reader.Go(fact, line)
	s.settle()
}

// settle shows the chosen fact in the room that its card leaves, and the card from its top.
func (s *Sheet) settle() {
	s.side.Top = 0
	s.reader.Resettle(s.rows())
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
	s.leaf, s.page, s.kept = l, nil, keptCard{}
	s.reader = parts.Reader{}
	s.ready()
}

// move chooses, or scrolls: the card that someone opened first, then the page.
func (s *Sheet) move(m parts.Move) {
	if isPage := m == parts.PageUp || m == parts.PageDown; isPage && s.asked() && s.card().Move(m) {
		return
	}
	at := s.reader.At
	if s.reader.Walk(m); s.reader.At != at {
		s.settle()
	}
}

func (s *Sheet) wheel(m tea.Mouse) {
	if move := parts.Wheel(m); s.overCard(m.X, m.Y) {
		s.card().Move(move)
	} else {
		s.move(move)
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
	m.Y -= s.frame().bodyY
	switch fact := s.reader.FactAt(m); {
	case fact < 0:
	case fact == s.reader.At && s.leads():
		return s.follow()
	default:
		s.to(fact, s.reader.Top)
	}
	return nil
}

// Cursor is on the first line of the chosen fact that shows.
func (s *Sheet) Cursor() (x, y int, ok bool) {
	if s.width < 1 || s.height < 1 {
		return 0, 0, false
	}
	s.ready()
	x, y = s.reader.Cursor()
	return min(x, s.width-1), min(s.frame().bodyY+y, s.height-1), true
}
