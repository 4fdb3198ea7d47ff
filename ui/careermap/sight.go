package careermap

import (
	"parcours/careers"
	"parcours/careers/notebook"
	"parcours/ui/atlas"
	"parcours/ui/i18n"
	"parcours/ui/rail"
	"parcours/ui/screen"
)

// sight is the graph as the rail drawings take it, in the words of one language,
// and what the notebook says of its nodes.
type sight struct {
	words    *i18n.Words
	all      *atlas.Rails
	revision int
	known    bool
	kept     []careers.NodeID
	aside    []careers.NodeID
	open     []careers.NodeID
}

// rails is all of the graph.
func (s *sight) rails(env *screen.Env) *atlas.Rails {
	if s.all == nil || s.words != env.Words {
		s.words, s.all = env.Words, atlas.NewRails(env.Graph, env.Words, nil)
	}
	return s.all
}

// forget lets what the notebook says be looked up anew.
func (s *sight) forget() { s.known = false }

// learn looks up what the notebook says.
func (s *sight) learn(env *screen.Env) {
	if env.Notebook == nil || s.known && s.revision == env.Notebook.Revision() {
		return
	}
	content := env.Notebook.Content()
	s.known, s.revision = true, env.Notebook.Revision()
	s.kept, s.aside, s.open = nodesOf(content.Kept), nodesOf(content.Aside), nil
	mine := env.Notebook.Mine()
	if len(mine) == 0 {
		return
	}
	for _, gap := range careers.OpeningsOf(env.Graph, mine).Reach {
		s.open = append(s.open, gap.Node.ID)
	}
}

func nodesOf(choices []notebook.Choice) (ids []careers.NodeID) {
	for _, c := range choices {
		ids = append(ids, c.Node)
	}
	return ids
}

// marks are what stands out on a drawing of some rails.
func (m *Map) marks(r *atlas.Rails) rail.Marks {
	m.sight.learn(m.env)
	marks := rail.Marks{
		Focus: r.Station(m.here()), Chosen: rail.NoStation, Brackets: m.env.Theme.IsColourless,
		Hits: r.Stations(m.env.Hits), Route: r.Stations(m.env.Route),
		Kept: r.Stations(m.sight.kept), Aside: r.Stations(m.sight.aside), Open: r.Stations(m.sight.open),
	}
	if s := m.choice(); s != nil {
		marks.Chosen = r.Station(s.To)
	}
	return marks
}

// legend explains the marks that are there, "" where none is.
func (m *Map) legend() string {
	m.sight.learn(m.env)
	text := ""
	for i, mark := range []struct {
		sign  string
		nodes []careers.NodeID
	}{{"*", m.env.Hits}, {"1–9", m.env.Route}, {"+", m.sight.kept}, {"-", m.sight.aside}, {"!", m.sight.open}} {
		if len(mark.nodes) == 0 {
			continue
		}
		if text != "" {
			text += "  "
		}
		text += mark.sign + " " + m.env.Words.Map.Views.Marks[i]
	}
	if m.hasMarks() {
		text += "  " + m.env.Words.Keys.Escape + " " + m.env.Words.Map.Clear
	}
	if m.isShown() {
		text += "  " + m.env.Words.Keys.Backspace + " " + m.env.Words.Map.Back
	}
	return text
}
