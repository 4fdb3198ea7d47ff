// Package notes is the screen of the notebook: what its owner kept and put
// aside and why, the routes planned, a note for each node, questions for
// interviews; where the file is and whether it is saved.
//
// It changes the notebook in memory only, and tells the frame, which has it saved.
package notes

import (
	tea "charm.land/bubbletea/v2"

	"parcours/careers"
	"parcours/careers/notebook"
	"parcours/ui/paychart"
	"parcours/ui/rich"
	"parcours/ui/screen"
)

// Notes is the screen of the notebook: a list of all that is in it, or a page
// on which one entry is written.
type Notes struct {
	env  *screen.Env
	keys bindings

	width, height int

	list     *list
	columns  rich.Columns
	names    map[careers.NodeID]string // what nodes are called in the list
	axis     paychart.Axis
	form     *form   // nil while the list shows
	revision int     // of the notebook that the list was laid out for, -1 for none
	removed  []entry // the last one last
}

// New returns the page of a node, or the list of everything where node is empty.
func New(env *screen.Env, node careers.NodeID) *Notes {
	n := &Notes{env: env, keys: newBindings(env.Words), list: &list{}, revision: -1, axis: paychart.AxisOf(env.Graph)}
	if node != "" {
		n.form = newNodeForm(env, node, noteField)
	}
	return n
}

// Title names the screen, and the node whose page it is.
func (n *Notes) Title() string {
	if n.form == nil {
		return n.env.Words.Notes.Title
	}
	return n.env.Words.Units.Colon(n.env.Words.Notes.Title, n.form.title(n.env))
}

// Typing is true while letters go into a field.
func (n *Notes) Typing() bool { return n.form != nil && n.form.typing() }

// Pointed is the node of the page, or that the chosen entry is about.
func (n *Notes) Pointed() careers.NodeID {
	n.ready()
	id := n.list.Chosen().node
	if n.form != nil {
		id = n.form.node
	}
	if n.env.Graph.Node(id) == nil {
		return ""
	}
	return id
}

// Place is the command line of this view.
func (n *Notes) Place() []string { return n.env.Place("notebook") }

// Paper is the arguments that print the notebook.
func (n *Notes) Paper() []string { return []string{"handout", "--mine"} }

// SetSize makes room and keeps the place.
func (n *Notes) SetSize(width, height int) {
	if n.width != width || n.height != height {
		n.width, n.height = width, height
		n.refresh()
	}
}

// Update takes a key, a paste, the mouse, or news from the frame.
func (n *Notes) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.KeyPressMsg:
		n.ready()
		return n.press(msg)
	case tea.PasteMsg:
		if n.form != nil {
			return n.written(n.form.update(n.env, msg))
		}
	case tea.MouseClickMsg:
		n.ready()
		n.click(msg.Mouse())
	case tea.MouseWheelMsg:
		n.ready()
		if n.form == nil {
			n.list.Move(n.keys.Of(msg))
		}
	case screen.Changed, screen.NotebookSaved:
		n.keys = newBindings(n.env.Words)
		if n.form != nil {
			n.form.learn(n.env)
		}
		n.refresh()
	}
	return nil
}

// refresh has the list laid out anew.
func (n *Notes) refresh() { n.revision = -1 }

// ready lays the list out for the notebook as it is.
func (n *Notes) ready() {
	if r := n.env.Notebook.Revision(); r != n.revision {
		n.revision = r
		n.lay()
	}
}

// written tells the frame of a change.
func (n *Notes) written(changed bool) tea.Cmd {
	if !changed {
		return nil
	}
	return screen.Do(screen.NotebookChanged{})
}

// write opens the chosen entry for writing.
func (n *Notes) write() {
	switch e := n.list.Chosen(); e.part {
	case keptPart, asidePart:
		n.form = newNodeForm(n.env, e.node, whyField)
	case notesPart:
		n.form = newNodeForm(n.env, e.node, noteField)
	case routesPart:
		n.form = newRouteForm(n.env, e.route)
	case questionsPart:
		n.form = newQuestionForm(n.env, e.question)
	}
}

// undoable is how many removals can be taken back.
const undoable = 50

// remove takes the chosen entry out of the notebook.
func (n *Notes) remove() tea.Cmd {
	e, book := n.list.Chosen(), n.env.Notebook
	changed := false
	switch e.part {
	case keptPart, asidePart:
		changed = book.Decide(e.node, notebook.Undecided, "")
	case notesPart:
		changed = book.SetNote(e.node, "")
	case routesPart:
		changed = book.DropRoute(e.route.Nodes)
	case questionsPart:
		changed = book.SetQuestion(e.question, notebook.Question{})
	}
	if !changed {
		return nil
	}
	n.removed = append(n.removed, e)
	if len(n.removed) > undoable {
		n.removed = n.removed[1:]
	}
	return tea.Batch(n.written(true), screen.Do(screen.Notify{Text: n.env.Words.Notes.Removed}))
}

// undo puts back what was removed last; what was written in its place since
// stays too.
func (n *Notes) undo() tea.Cmd {
	if len(n.removed) == 0 {
		return nil
	}
	e := n.removed[len(n.removed)-1]
	n.removed = n.removed[:len(n.removed)-1]
	now := n.env.Notebook.Content()
	whole, _ := notebook.Merge(notebook.Content{}, now, e.content())
	return n.written(n.env.Notebook.Restore(whole))
}
