// Package skills is the screen where one says what one can do, and reads what
// that opens: the roles within reach, those that come next with what each still asks for, and
// the skills that are missing with the roles that ask for them.
//
// What is within reach is decided by package careers; the screen counts and
// names, and passes no verdict.
package skills

import (
	tea "charm.land/bubbletea/v2"

	"parcours/careers"
	"parcours/careers/notebook"
	"parcours/ui/parts"
	"parcours/ui/paychart"
	"parcours/ui/rich"
	"parcours/ui/screen"
)

// which is one of the four lists.
type which int

const (
	mine which = iota
	reach
	next
	missing
	lists
)

// Skills is the screen of one's own skills.
type Skills struct {
	env    *screen.Env
	keys   bindings
	filter *parts.Field
	typing bool

	width, height int

	focus which
	side  which // the list that stands beside mine
	list  [lists]*list
	axis  paychart.Axis

	columns    [lists]rich.Columns
	names      map[careers.NodeID]string // what roles are called in the lists, in so many cells
	namesWidth int
	before     [lists]int                           // the counts before the last tick
	untick     map[careers.SkillID]careers.Progress // what a section was before it was ticked whole

	isWhole  bool // all skills are listed, of a large dataset, too
	sections []section
	ticked   []careers.SkillID // what was ticked at any time here
	widest   int               // the cells of the longest name of a skill

	revision int // of the notebook that openings answer, -1 for none
	openings careers.Openings
	mine     careers.Mine
	stale    bool // the lists must be laid out anew
}

// longestFilter is the most letters the filter takes.
const longestFilter = 60

// New returns the screen with the first skill chosen.
func New(env *screen.Env) *Skills {
	s := &Skills{env: env, keys: newBindings(env.Words), side: reach, revision: -1, stale: true, axis: paychart.AxisOf(env.Graph)}
	s.filter = parts.NewField(longestFilter, true, notebook.OneLine)
	for i := range s.list {
		s.list[i] = &list{}
	}
	s.measure()
	return s
}

// Title names the screen.
func (s *Skills) Title() string { return s.env.Words.Skills.Mine }

// Typing is true while letters go into the filter.
func (s *Skills) Typing() bool { return s.typing }

// Pointed is the role of the chosen line.
func (s *Skills) Pointed() careers.NodeID {
	if s.ready(); s.typing {
		return ""
	}
	if n := s.at().node(); n != nil {
		return n.ID
	}
	return ""
}

// Place is the command line of this view.
func (s *Skills) Place() []string { return s.env.Place("skills") }

// SetSize makes room and keeps what is chosen in sight.
func (s *Skills) SetSize(width, height int) {
	if s.width != width || s.height != height {
		s.width, s.height, s.stale = width, height, true
	}
}

// Update takes a key, a paste, the mouse, or news from the frame.
func (s *Skills) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.KeyPressMsg:
		s.ready()
		return s.press(msg)
	case tea.PasteMsg:
		if s.typing && s.filter.Update(msg) {
			s.sought()
		}
	case tea.MouseClickMsg:
		s.ready()
		return s.click(msg.Mouse())
	case tea.MouseWheelMsg:
		s.ready()
		w, _ := s.under(msg.Mouse())
		s.list[w].Move(s.keys.Of(msg))
	case screen.Indexed:
		s.refresh()
	case screen.Changed, screen.NotebookSaved:
		s.keys = newBindings(s.env.Words)
		s.measure()
		s.refresh()
	}
	return nil
}

// measure finds the longest name of a skill in the language of the session; roles are named anew.
func (s *Skills) measure() {
	s.widest, s.names = 0, nil
	for _, skill := range s.env.Graph.Skills() {
		s.widest = max(s.widest, rich.Width(s.env.Text(skill.Name)))
	}
}

// refresh has the lists laid out anew.
func (s *Skills) refresh() { s.stale = true }

// ready answers for the notebook as it is and lays the lists out.
func (s *Skills) ready() {
	if r := s.env.Notebook.Revision(); r != s.revision {
		first := s.revision < 0
		s.revision, s.mine = r, s.env.Notebook.Mine()
		s.openings = careers.OpeningsOf(s.env.Graph, s.mine)
		s.stale = true
		if first {
			s.before = s.counts()
		}
	}
	if !s.stale {
		return
	}
	s.stale = false
	s.lay()
}

// tick moves the chosen skill on to its next state, or to its next level.
func (s *Skills) tick(next func(careers.Progress) careers.Progress) tea.Cmd {
	id := s.at().skill
	if id == "" {
		return nil
	}
	return s.set(map[careers.SkillID]careers.Progress{id: next(s.mine[id])})
}

// set notes how far someone is with skills.
func (s *Skills) set(states map[careers.SkillID]careers.Progress) tea.Cmd {
	changed := false
	for id, state := range states {
		changed = s.env.Notebook.SetProgress(id, state) || changed
	}
	if !changed {
		return nil
	}
	s.refresh()
	s.ready()
	return screen.Do(screen.NotebookChanged{})
}

// tickSection ticks all skills of the section of the chosen one; a second time it puts back what
// they were.
func (s *Skills) tickSection() tea.Cmd {
	chosen := s.at()
	if s.env.Graph.Skill(chosen.skill) == nil {
		return nil
	}
	section := s.sections[chosen.section]
	states, was := map[careers.SkillID]careers.Progress{}, map[careers.SkillID]careers.Progress{}
	for _, id := range section.skills {
		if was[id] = s.mine[id]; !was[id].IsAble() {
			states[id] = careers.Able
		}
	}
	if len(states) > 0 {
		s.untick = was
		return s.set(states)
	}
	for _, id := range section.skills {
		states[id] = s.untick[id]
	}
	return s.set(states)
}

// toSection goes to the first skill of the section with a number, with the others in sight.
func (s *Skills) toSection(number int) {
	if number >= len(s.sections) || len(s.sections[number].skills) == 0 {
		return
	}
	skills := s.sections[number].skills
	for _, id := range []careers.SkillID{skills[len(skills)-1], skills[0]} {
		s.list[mine].Choose(func(i item) bool { return i.skill == id && i.section == number })
	}
}

// at is the chosen item of the list with the focus; zero where it is empty.
func (s *Skills) at() item { return s.list[s.focus].Chosen() }

// turn gives the focus to another list.
func (s *Skills) turn(by int) { s.focusOn((s.focus + which(by) + lists) % lists) }

func (s *Skills) focusOn(w which) {
	s.focus = w
	if w != mine && w != s.side {
		s.side = w
	}
}
