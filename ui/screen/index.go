package screen

import (
	tea "charm.land/bubbletea/v2"

	"parcours/careers"
	"parcours/ui/phrase"
)

// large is the number of nodes from which a graph is prepared for searching in the background:
// a register of 1,600 roles takes half a second of a processor.
const large = 200

// Indexed says that a large graph is prepared for searching. The frame keeps the index before
// screens hear of it.
type Indexed struct{ Index *careers.Index }

// IsLarge reports whether answers about the whole graph are looked for in the background.
func (e *Env) IsLarge() bool { return len(e.Graph.Nodes()) >= large }

// Index is what searches ask, one for all screens of a session; nil until a large graph is prepared.
func (e *Env) Index() *careers.Index {
	if e.index == nil && !e.IsLarge() {
		e.index = e.indexed()
	}
	return e.index
}

// Keep keeps a prepared index for all screens.
func (e *Env) Keep(x *careers.Index) { e.index = x }

// Prepare is the work that a large graph asks for before it can be searched, and answers with
// [Indexed]; nil where it was begun already, and for a small graph.
func (e *Env) Prepare() tea.Cmd {
	if e.index != nil || e.isPreparing || !e.IsLarge() {
		return nil
	}
	e.isPreparing = true
	return func() tea.Msg { return Indexed{e.indexed()} }
}

func (e *Env) indexed() *careers.Index {
	if e.SharedIndex != nil {
		return e.SharedIndex()
	}
	return phrase.Index(e.Graph)
}
