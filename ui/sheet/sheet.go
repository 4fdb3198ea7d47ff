// Package sheet is the screen that tells everything about one node: what
// people do there, what they can do, what they earn, how one gets in, where
// one can go next, and where each of these facts comes from.
//
// Its first leaf sums the node up on one screen; each of the others tells a part
// whole. It keeps a cursor on the facts of a leaf. It knows nothing of other screens: going somewhere is a
// request to the frame.
package sheet

import (
	tea "charm.land/bubbletea/v2"

	"parcours/careers"
	"parcours/ui/parts"
	"parcours/ui/paychart"
	"parcours/ui/screen"
	"parcours/ui/telling"
)

// Sheet is the sheet of one node.
type Sheet struct {
	env  *screen.Env
	node careers.NodeID
	axis paychart.Axis
	keys keys

	width, height int

	told   *telling.Page // nil when it must be told anew
	leaves []leaf        // those that have something to tell
	leaf   leaf
	page   *page // nil when it must be laid out anew
	noted  int   // the revision of the notebook that page tells of
	reader parts.Reader
	asking card        // the card that someone asked for or closed
	side   parts.Pager // the window on the card
	kept   keptCard
}

// New returns the sheet of a node, which must be in the session's graph.
func New(env *screen.Env, node careers.NodeID) *Sheet {
	s := &Sheet{env: env, node: node, axis: paychart.AxisOf(env.Graph)}
	s.learn()
	return s
}

// learn takes what the screen needs from the words of the session's language.
func (s *Sheet) learn() {
	n := s.env.Graph.Node(s.node)
	s.keys, s.told = newKeys(s.env.Words), telling.Node(s.env.Graph, s.env.Words, n)
	s.leaves = leavesOf(s.told, n)
}

// SetSize lays the page out for a terminal of another size and keeps the place.
func (s *Sheet) SetSize(width, height int) {
	if s.width == width && s.height == height {
		return
	}
	before, rows := s.frame().text, s.roomy()
	s.width, s.height, s.kept = width, height, keptCard{}
	if s.frame().text != before || s.leaf == overview && s.roomy() != rows {
		s.drop()
	} else if s.page != nil {
		s.reader.Resettle(s.rows())
	}
}

// drop forgets what was laid out and drawn, but not the place.
func (s *Sheet) drop() { s.page, s.kept = nil, keptCard{} }

// Typing reports that letters are commands here.
func (s *Sheet) Typing() bool { return false }

// Title is the word for a sheet and the node's title.
func (s *Sheet) Title() string {
	return s.env.Words.Units.Colon(s.env.Words.Sheet.Name, s.env.Text(s.env.Graph.Node(s.node).Title))
}

// Place is the arguments that open this sheet.
func (s *Sheet) Place() []string { return []string{"--at", string(s.node), "--screen", "sheet"} }

// Pointed is the node that the sheet tells about.
func (s *Sheet) Pointed() careers.NodeID { return s.node }

// Paper is the arguments that print this sheet.
func (s *Sheet) Paper() []string { return []string{"handout", string(s.node)} }

// Update takes a key, a click, the wheel, or news of another language or theme.
func (s *Sheet) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case screen.Changed:
		s.drop()
		s.learn()
	case tea.KeyPressMsg:
		s.ready()
		return s.press(msg)
	case tea.MouseClickMsg:
		s.ready()
		return s.click(msg.Mouse())
	case tea.MouseWheelMsg:
		s.ready()
		s.wheel(msg.Mouse())
	}
	return nil
}

// ready lays the page out if need be. The cursor stays on its fact, and the
// fact as far down the window as it was.
func (s *Sheet) ready() {
	if s.page != nil && s.noted != s.env.Notebook.Revision() {
		s.drop()
	}
	if s.page != nil {
		return
	}
	s.noted = s.env.Notebook.Revision()
	w := newWriter(s.env, s.axis, s.frame().text)
	w.prose = min(w.prose, measure)
	s.page = w.lay(s.leaf, s.told, s.env.Graph.Node(s.node), s.roomy())
	s.reader.At = min(s.reader.At, len(s.page.facts)-1)
	s.reader.Show(s.page.Page, s.reader.At, s.rows())
}

// fact is the fact under the cursor.
func (s *Sheet) fact() *fact { return &s.page.facts[s.reader.At] }
