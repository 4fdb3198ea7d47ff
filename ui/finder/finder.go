// Package finder is the screen where one types a few letters and chooses among
// the nodes that answer; with nothing typed it lists them all.
//
// What answers is decided by package careers; the finder only asks and shows.
package finder

import (
	"charm.land/bubbles/v2/key"
	"charm.land/bubbles/v2/textinput"
	tea "charm.land/bubbletea/v2"

	"parcours/careers"
	"parcours/ui/screen"
)

// Finder is the finder screen.
type Finder struct {
	env   *screen.Env
	index *careers.Index // nil until a large graph is prepared
	field textinput.Model
	keys  bindings

	width, height int
	rows          []row
	preparing     bool
	found         int // rows that answer the query
	chosen        int // index into rows, -1 where there is nothing to choose
	top           int // first row in sight

	drawn string // the view, "" when it must be drawn anew
}

// large is the number of nodes from which a graph is prepared for searching in
// the background: 3,000 take a fifth of a second.
const large = 200

// indexed says that a large graph is prepared.
type indexed struct{ index *careers.Index }

// New returns the finder with nothing typed and the node of the trail chosen.
func New(env *screen.Env) *Finder {
	f := &Finder{env: env, field: newField(), keys: newBindings(env.Words)}
	if len(env.Graph.Nodes()) < large {
		f.index = careers.NewIndex(env.Graph)
	}
	f.list(env.Trail.Here())
	return f
}

// Title names the screen.
func (f *Finder) Title() string { return f.env.Words.Finder.Title }

// Typing is true: letters go into the field.
func (f *Finder) Typing() bool { return true }

// Place is the command line of this view; a query is not part of it.
func (f *Finder) Place() []string {
	return []string{"--at", string(f.env.Trail.Here()), "--screen", "finder"}
}

// Hits returns the nodes that answer the query, best first; none while nothing
// is typed.
func (f *Finder) Hits() []careers.NodeID {
	var ids []careers.NodeID
	for _, r := range f.rows {
		if r.passages != nil {
			ids = append(ids, r.node.ID)
		}
	}
	return ids
}

// SetSize makes room and keeps the choice in sight.
func (f *Finder) SetSize(width, height int) {
	f.width, f.height, f.drawn = width, height, ""
	f.reveal()
}

// Update types, chooses and opens.
func (f *Finder) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.KeyPressMsg:
		f.drawn = ""
		return tea.Batch(f.press(msg), f.prepare())
	case tea.PasteMsg:
		f.drawn = ""
		f.edit(tea.PasteMsg{Content: cleaned(msg.Content)})
		return f.prepare()
	case indexed:
		f.index, f.drawn = msg.index, ""
		f.list(f.chosenID())
	case tea.MouseClickMsg:
		return f.click(msg)
	case tea.MouseWheelMsg:
		f.wheel(msg)
	case screen.Changed:
		f.drawn = ""
		f.keys = newBindings(f.env.Words)
		f.list(f.chosenID())
	}
	return nil
}

// prepare begins to prepare a large graph, once.
func (f *Finder) prepare() tea.Cmd {
	if f.index != nil || f.preparing {
		return nil
	}
	f.preparing = true
	g := f.env.Graph
	return func() tea.Msg { return indexed{careers.NewIndex(g)} }
}

func (f *Finder) press(msg tea.KeyPressMsg) tea.Cmd {
	k := f.keys
	switch {
	case key.Matches(msg, k.up):
		f.choose(-1)
	case key.Matches(msg, k.down):
		f.choose(+1)
	case key.Matches(msg, k.pageUp):
		f.choose(-max(1, f.listHeight()-1))
	case key.Matches(msg, k.pageDown):
		f.choose(max(1, f.listHeight()-1))
	case key.Matches(msg, k.onMap):
		if f.chosen >= 0 {
			return screen.Do(screen.ShowOnMap{Node: f.chosenID()})
		}
	case key.Matches(msg, k.sheet):
		if f.chosen >= 0 {
			return screen.Do(screen.OpenSheet{Node: f.chosenID()})
		}
	case key.Matches(msg, k.back):
		return screen.Do(screen.Back{})
	case key.Matches(msg, k.clear):
		f.field.SetValue("")
		f.list(f.env.Trail.Here())
	default:
		f.edit(msg)
	}
	return nil
}

// edit hands a message to the field and searches when the text is another.
func (f *Finder) edit(msg tea.Msg) {
	before := f.field.Value()
	f.field, _ = f.field.Update(msg)
	compose(&f.field)
	switch after := f.field.Value(); {
	case after == before:
	case query(after) == "":
		f.list(f.env.Trail.Here())
	case query(after) != query(before):
		f.list("")
	}
}

// click opens the line under the pointer.
func (f *Finder) click(msg tea.MouseClickMsg) tea.Cmd {
	i := f.top + msg.Y - headRows
	if msg.Button != tea.MouseLeft || msg.Y < headRows || msg.Y >= headRows+f.listHeight() ||
		msg.X >= f.listWidth() || i >= len(f.rows) || f.rows[i].node == nil {
		return nil
	}
	f.chosen, f.drawn = i, ""
	return screen.Do(screen.ShowOnMap{Node: f.chosenID()})
}

func (f *Finder) wheel(msg tea.MouseWheelMsg) {
	f.drawn = ""
	switch msg.Button {
	case tea.MouseWheelUp:
		f.choose(-1)
	case tea.MouseWheelDown:
		f.choose(+1)
	}
}
