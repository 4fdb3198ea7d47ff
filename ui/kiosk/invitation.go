package kiosk

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"parcours/careers"
	"parcours/ui/i18n"
	"parcours/ui/parts"
	"parcours/ui/rich"
	"parcours/ui/screen"
	"parcours/ui/theme"
)

// Invitation is the screen that nobody has touched: one node at a time, large and
// calm, and the way that led there. It walks when it is told to.
type Invitation struct {
	env  *screen.Env
	way  []careers.NodeID // walked so far, oldest first, never empty
	seen map[careers.NodeID]int

	width, height int
}

// The lines of text at most, so that with the frame's two a room reads twelve,
// and the cells of the widest.
const (
	mostLines = 10
	widest    = 72
)

// longest is how many nodes a way has before another begins.
const longest = 4

// NewInvitation returns the screen at the node where the session stands.
func NewInvitation(env *screen.Env) *Invitation {
	v := &Invitation{env: env, seen: map[careers.NodeID]int{}}
	v.visit(env.Trail.Here())
	return v
}

func (v *Invitation) visit(id careers.NodeID) {
	v.way = append(v.way, id)
	v.seen[id]++
}

func (v *Invitation) here() careers.NodeID { return v.way[len(v.way)-1] }

// Walk takes one step: along the branch least walked, else to the start of
// another way, at the first of the nodes least seen. So every node has its turn.
func (v *Invitation) Walk() {
	var ahead []careers.NodeID
	if len(v.way) < longest {
		for _, s := range v.env.Graph.Next(v.here()) {
			if !slices.Contains(v.way, s.To) {
				ahead = append(ahead, s.To)
			}
		}
	}
	if len(ahead) == 0 {
		v.way = nil
		for _, n := range v.env.Graph.Nodes() {
			ahead = append(ahead, n.ID)
		}
	}
	v.visit(slices.MinFunc(ahead, func(a, b careers.NodeID) int { return v.seen[a] - v.seen[b] }))
}

// Title names the screen.
func (v *Invitation) Title() string { return v.env.Words.Kiosk.Title }

// Typing is true: no letter is a command here.
func (v *Invitation) Typing() bool { return true }

// Cursor is nowhere.
func (v *Invitation) Cursor() (x, y int, ok bool) { return 0, 0, false }

// Keys are none: any key begins.
func (v *Invitation) Keys() []screen.Key { return nil }

// Place is the start.
func (v *Invitation) Place() []string { return nil }

// SetSize makes room.
func (v *Invitation) SetSize(width, height int) { v.width, v.height = width, height }

// Update does nothing: the frame says when to walk.
func (v *Invitation) Update(tea.Msg) tea.Cmd { return nil }

// View draws the invitation.
func (v *Invitation) View() string {
	if v.width < 1 || v.height < 1 {
		return ""
	}
	t, w, g := v.env.Theme, v.env.Words, v.env.Graph
	n, page := g.Node(v.here()), parts.NewPoster(v.width, widest)
	leads := w.Kiosk.Nowhere
	if names := v.leads(); len(names) > 0 {
		leads = w.Units.Colon(w.Kiosk.Leads, w.Units.List(names))
	}
	// Where there is not room for all, what says least goes first.
	say := func(style theme.Style, text string, spare int) {
		if lines := rich.Text(text, style, page.Width); len(lines) > 0 {
			page.Add(lines...).Spare = spare
		}
	}
	say(t.Head, v.env.Text(g.Title()), 4)
	say(t.Title, rich.Fitting(page.Width, v.env.Text(n.Title), v.env.Text(n.Name)), 0)
	say(t.Text, v.env.Text(n.Summary), 2)
	say(t.Muted, leads, 5)
	say(t.Accent, v.walked(), 3)
	say(t.Strong, v.touch(), 1)
	view, _ := page.View(v.height, mostLines)
	return view
}

// leads are the names of the first nodes that steps lead to.
func (v *Invitation) leads() (names []string) {
	next := v.env.Graph.Next(v.here())
	for _, s := range next[:min(len(next), 3)] {
		names = append(names, v.env.Text(v.env.Graph.Node(s.To).Name))
	}
	return names
}

// walked is the way so far, empty while there is only one node.
func (v *Invitation) walked() string {
	if len(v.way) < 2 {
		return ""
	}
	var names []string
	for _, id := range v.way {
		names = append(names, v.env.Text(v.env.Graph.Node(id).Name))
	}
	return strings.Join(names, " → ")
}

// touch invites in every language, the one in use first.
func (v *Invitation) touch() string {
	touch := v.env.Words.Kiosk.Touch
	for _, lang := range i18n.Languages() {
		if lang != v.env.Words.Tag {
			touch += " · " + i18n.In(lang).Kiosk.Touch
		}
	}
	return touch
}
