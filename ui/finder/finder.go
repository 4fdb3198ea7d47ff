// Package finder is the screen where one types a few letters and chooses among
// the nodes that answer; with nothing typed it lists them all.
//
// What answers is decided by package careers; the finder only asks and shows.
package finder

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"parcours/careers"
	"parcours/ui/parts"
	"parcours/ui/paychart"
	"parcours/ui/rich"
	"parcours/ui/screen"
)

// Finder is the finder screen.
type Finder struct {
	env   *screen.Env
	field *parts.Field
	keys  bindings

	width, height int
	rows          *parts.List[row]
	columns       rich.Columns
	names         map[careers.NodeID]string // what nodes are called in the list
	axis          paychart.Axis
	hits          []careers.NodeID // what answers the query, best first
	opens         request          // asked for before there was an answer, for the first
}

// request is what is asked of the frame for a chosen node.
type request func(careers.NodeID) tea.Msg

func onMap(id careers.NodeID) tea.Msg { return screen.ShowOnMap{Node: id} }
func sheet(id careers.NodeID) tea.Msg { return screen.OpenSheet{Node: id} }

// longestQuery is the most letters the field takes.
const longestQuery = 200

// New returns the finder with nothing typed and the node of the trail chosen.
func New(env *screen.Env) *Finder {
	f := &Finder{env: env, field: parts.NewField(longestQuery, true, parts.Line), keys: newBindings(env.Words), axis: paychart.AxisOf(env.Graph)}
	f.field.Focus()
	f.list(env.Trail.Here())
	return f
}

// Title names the screen.
func (f *Finder) Title() string { return f.env.Words.Finder.Title }

// Typing is true: letters go into the field.
func (f *Finder) Typing() bool { return true }

// Place is the command line of this view; a query is not part of it.
func (f *Finder) Place() []string { return f.env.Place("finder") }

// Hits returns the nodes that answer the query, best first; none while nothing
// is typed.
func (f *Finder) Hits() []careers.NodeID { return f.hits }

// SetSize makes room and keeps the choice in sight.
func (f *Finder) SetSize(width, height int) {
	f.width, f.height = width, height
	f.layOut(f.listWidth() - parts.Mark)
	f.rows.SetRows(f.listHeight())
}

// Update types, chooses and opens.
func (f *Finder) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.KeyPressMsg:
		return tea.Batch(f.press(msg), f.env.Prepare())
	case tea.PasteMsg:
		f.opens = nil
		f.edit(msg)
		return f.env.Prepare()
	case screen.Indexed:
		if f.field.Typed() != "" {
			f.list("")
		}
		if f.opens != nil {
			return f.open(f.opens)
		}
	case tea.MouseClickMsg:
		if m := msg.Mouse(); m.X < f.listWidth() && f.rows.Click(m, m.Y-headRows).OK {
			return screen.Do(screen.ShowOnMap{Node: f.chosenID()})
		}
	case tea.MouseWheelMsg:
		f.rows.Move(f.keys.Of(msg))
	case screen.Changed:
		f.keys = newBindings(f.env.Words)
		f.layOut(f.listWidth() - parts.Mark)
		before := f.rows
		f.list(f.chosenID())
		f.rows.Replace(before, func(a, b row) bool { return a.node.ID == b.node.ID })
	}
	return nil
}

func (f *Finder) press(msg tea.KeyPressMsg) tea.Cmd {
	k := f.keys
	f.opens = nil
	switch {
	case f.rows.Move(k.Of(msg)):
	case key.Matches(msg, k.onMap):
		return f.open(onMap)
	case key.Matches(msg, k.sheet):
		return f.open(sheet)
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

// open asks for the chosen node. While answers are still looked for, it waits for the first.
func (f *Finder) open(ask request) tea.Cmd {
	switch {
	case f.rows.Len() > 0:
		return screen.Do(ask(f.chosenID()))
	case f.field.Typed() != "" && f.env.Index() == nil:
		f.opens = ask
	}
	return nil
}

// edit hands a message to the field and searches when the text is another.
func (f *Finder) edit(msg tea.Msg) {
	before := f.field.Typed()
	f.field.Update(msg)
	switch after := f.field.Typed(); {
	case after == before:
	case after == "":
		f.list(f.env.Trail.Here())
	default:
		f.list("")
	}
}
