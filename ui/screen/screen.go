// Package screen is the contract between the frame and its screens.
//
// The frame owns the terminal, the stack of screens, the header and the bottom
// line; a screen owns the cells between. Screens never build each other: they
// return requests, orders to the frame such as [OpenSheet] or [Back].
package screen

import (
	"maps"
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"parcours/careers"
	"parcours/careers/notebook"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
	"parcours/ui/rich"
	"parcours/ui/theme"
)

// Screen is one screen. A pointer receiver everywhere; methods are called from
// one goroutine.
type Screen interface {
	// Update takes a message and returns what to do next, nil for nothing. It
	// never blocks and does no I/O. Mouse messages come in the screen's own
	// coordinates, and only when they fall inside it.
	Update(msg tea.Msg) tea.Cmd
	// SetSize says how many cells there are; 0 is possible.
	SetSize(width, height int)
	// View returns at most height lines of at most width cells, without a
	// final newline. It changes nothing that a reader of the screen could see.
	View() string
	// Typing reports whether letters are text, not commands.
	Typing() bool
	// Cursor is where the real cursor stands, in the screen's coordinates: on
	// the selected line, or in the text field. Screen readers follow it.
	Cursor() (x, y int, ok bool)
	// Keys are the screen's bindings in the current language, most important first.
	Keys() []Key
	// Title names the screen in the header.
	Title() string
	// Place is the arguments of the command that opens this view again, as
	// ["--at", "cto", "--screen", "sheet"].
	Place() []string
}

// A screen may also have
//
//   - Pointed() careers.NodeID: the node of the chosen line, which the keys of all screens mean there;
//     "" for none just now;
//   - Decide(notebook.Stance) tea.Cmd, where what is chosen can be kept or put aside otherwise than as a node;
//   - Paper() []string: the arguments of the command that prints it; none for nothing to print;
//   - Matter() []string: the keys, its own or the frame's, that the bottom line names first
//     where not all have room, the one that matters most first.

// Key is one binding of a screen.
type Key struct {
	key.Binding
	// InBar puts the binding on the bottom line, where the first four to six fit.
	InBar bool
	// Off says why the key does nothing just now; empty while it does something.
	Off string
}

// Bind makes a binding from its help: shown is the key as the reader's
// keyboard prints it, does what it does.
func Bind(shown, does string, keys ...string) key.Binding {
	return key.NewBinding(key.WithKeys(keys...), key.WithHelp(shown, does))
}

// OffIf is why a key does nothing, where it does.
func OffIf(off bool, why string) string {
	if off {
		return why
	}
	return ""
}

// Env is what one session shares among its screens. The frame alone changes
// it, and tells screens with [Changed].
type Env struct {
	Graph *careers.Graph
	Words *i18n.Words
	Theme *theme.Theme
	// ASCII asks drawings that have an alphabet of their own for it to keep within
	// ASCII; whatever else a screen writes is put into ASCII where it is written out.
	ASCII bool
	// Still asks for no movement that nobody asked for.
	Still bool
	// Shared is set where passers-by share the program and leave nothing behind.
	Shared bool
	Trail  *Trail
	// Hits are the nodes that the last search found; nil when it was put away.
	Hits []careers.NodeID
	// Route is the planned route that the map marks; nil for none.
	Route []careers.NodeID
	// Notebook is the owner's; nil keeps nothing. A screen that changes it says
	// [NotebookChanged].
	Notebook *notebook.Notebook
	// Keeping is how the notebook is kept.
	Keeping Keeping
	// SharedIndex makes the index of the graph, or hands out that of many sessions; nil makes one.
	SharedIndex func() *careers.Index

	index       *careers.Index // see Index
	isPreparing bool           // Prepare was asked
}

// Text returns t in the session's language.
func (e *Env) Text(t careers.Text) string { return t.In(e.Words.Tag) }

// Called is the longest name of a node that fits in so many cells.
func (e *Env) Called(n *careers.Node, width int) string {
	return rich.Fitting(width, e.calledIn(n)...)
}

// calledIn are the names of a node, the longest first.
func (e *Env) calledIn(n *careers.Node) []string {
	return append([]string{e.Text(n.Title)}, n.Names(e.Words.Tag)...)
}

// Names are what nodes are called in one list: each by its longest name that fits in so many
// cells and that no other has there.
func (e *Env) Names(nodes []*careers.Node, width int) map[careers.NodeID]string {
	names, called := make(map[careers.NodeID]string, len(nodes)), make(map[string]int, len(nodes))
	for _, n := range nodes {
		names[n.ID] = e.Called(n, width)
		called[names[n.ID]]++
	}
	for isAlike := true; isAlike; { // a shorter name may be that of another
		isAlike = false
		now := maps.Clone(called)
		for _, n := range nodes {
			name := names[n.ID]
			if shorter := e.shorter(n, name, width); now[name] > 1 && shorter != name {
				names[n.ID], isAlike = shorter, true
				called[name]--
				called[shorter]++
			}
		}
	}
	return names
}

// shorter is what to call a node that fits in so many cells but is called like another: its next
// name, or the same for want of one.
func (e *Env) shorter(n *careers.Node, name string, width int) string {
	all := e.calledIn(n)
	last := len(all) - 1
	for i := last - 1; i >= 0; i-- {
		if all[i] == name {
			return rich.Fitting(width, all[i+1:]...)
		}
	}
	return rich.Cut(all[last], width)
}

// Widest are the most cells of a title and of the one fact that a list has room for.
func (e *Env) Widest(nodes []*careers.Node) (title, fact int) {
	for _, n := range nodes {
		title, fact = max(title, rich.Width(e.Text(n.Title))), max(fact, rich.Width(phrase.OneFact(e.Words, n)))
	}
	return title, fact
}

// Row is a node in a list: its sign and what it is called in the colour of its line of work; a
// chosen one has the block of the cursor.
func (e *Env) Row(n *careers.Node, called string, isChosen bool) rich.Row {
	look := e.Track(n)
	name := look.NameLit
	if isChosen {
		name = e.Theme.Selected
	}
	return rich.Row{Sign: rich.Span{Text: "● ", Style: look.SignLit}, Name: rich.Of(called, name)}
}

// Track is the look of a node's line of work.
func (e *Env) Track(n *careers.Node) *theme.Track {
	if n.Kind == careers.Training {
		return e.Theme.Training()
	}
	i := slices.IndexFunc(e.Graph.Tracks(), func(t careers.Track) bool { return t.ID == n.Track })
	return e.Theme.Track(i + 1)
}

// Place is the arguments that open a screen at the node where one is.
func (e *Env) Place(screen string) []string {
	return []string{"--at", string(e.Trail.Here()), "--screen", screen}
}

// Requests: orders from a screen to the frame.
type (
	// OpenSheet walks to Node and opens its sheet.
	OpenSheet struct{ Node careers.NodeID }
	// ShowOnMap walks to Node and shows the map.
	ShowOnMap struct{ Node careers.NodeID }
	// PlanRoute opens the planner: from From, to To, or to a goal still to be
	// chosen where To is empty.
	PlanRoute struct{ From, To careers.NodeID }
	// ShowRoute marks a route on the map and shows it; none takes the mark away.
	ShowRoute struct{ Nodes []careers.NodeID }
	// Compare adds Node to what is compared and shows it from two nodes on.
	Compare struct{ Node careers.NodeID }
	// Decide keeps Node in the notebook or puts it aside.
	Decide struct {
		Node   careers.NodeID
		Stance notebook.Stance
	}
	// OpenFinder opens the finder.
	OpenFinder struct{}
	// OpenHelp opens the help for the screen at hand.
	OpenHelp struct{}
	// Back closes the screen at hand; on the first screen nothing happens.
	Back struct{}
	// Notify shows a sentence until the next key.
	Notify struct{ Text string }
	// Warn shows what must be read until Enter or Esc; an empty one takes it away.
	Warn struct{ Text string }
	// Fail shows what went wrong, and the remedy, until the next key.
	Fail struct{ Text string }
)

// Changed tells a screen that the language, the theme or the trail is another.
// The screen drops what it has cached and keeps its place.
type Changed struct{}

// Do returns the command that sends msg: how a screen makes a request.
func Do(msg tea.Msg) tea.Cmd { return func() tea.Msg { return msg } }
