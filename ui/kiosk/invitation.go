package kiosk

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"
	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/ui/i18n"
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
	drawn         string
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
	v.drawn = ""
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
func (v *Invitation) SetSize(width, height int) { v.width, v.height, v.drawn = width, height, "" }

// Update draws anew when the language or the theme is another.
func (v *Invitation) Update(msg tea.Msg) tea.Cmd {
	if _, changed := msg.(screen.Changed); changed {
		v.drawn = ""
	}
	return nil
}

// View draws the invitation; while nothing has changed it hands out the same string.
func (v *Invitation) View() string {
	if v.drawn == "" && v.width > 0 && v.height > 0 {
		v.drawn = v.draw()
	}
	return v.drawn
}

// part is a text of the page. The lowest rank goes first to the page where there
// is not room for all.
type part struct {
	lines []string
	rank  int
}

func (v *Invitation) draw() string {
	parts := v.fitting(v.parts())
	text := 0
	for _, p := range parts {
		text += len(p.lines)
	}
	gap := 0
	if len(parts) > 1 {
		gap = min(2, (v.height-text)/(len(parts)-1))
	}
	top := max(0, (v.height-text-gap*(len(parts)-1))/3)
	lines := make([]string, top, v.height)
	margin := strings.Repeat(" ", (v.width-v.column())/2)
	for i, p := range parts {
		if i > 0 {
			lines = append(lines, make([]string, gap)...)
		}
		for _, l := range p.lines {
			lines = append(lines, margin+l)
		}
	}
	return strings.Join(lines[:min(len(lines), v.height)], "\n")
}

// fitting keeps as many parts as there is room for, in their order.
func (v *Invitation) fitting(parts []part) []part {
	room := min(v.height, mostLines)
	kept := make([]bool, len(parts))
	for rank := range len(parts) {
		for i, p := range parts {
			if p.rank == rank && len(p.lines) > 0 && len(p.lines) <= room {
				kept[i] = true
				room -= len(p.lines)
			}
		}
	}
	var fitting []part
	for i, p := range parts {
		if kept[i] {
			fitting = append(fitting, p)
		}
	}
	return fitting
}

func (v *Invitation) parts() []part {
	t, w, g := v.env.Theme, v.env.Words, v.env.Graph
	n := g.Node(v.here())
	title := v.env.Text(n.Title)
	if ansi.StringWidth(title) > v.column() {
		title = v.env.Text(n.Name)
	}
	leads := w.Kiosk.Nowhere
	if names := v.leads(3); len(names) > 0 {
		leads = w.Units.Colon(w.Kiosk.Leads, w.Units.List(names))
	}
	return []part{
		{v.say(t.Head, v.env.Text(g.Title())), 4},
		{v.say(t.Title, title), 0},
		{v.say(t.Text, v.env.Text(n.Summary)), 2},
		{v.say(t.Muted, leads), 5},
		{v.say(t.Accent, v.walked()), 3},
		{v.say(t.Strong, v.touch()), 1},
	}
}

// leads are the names of the first nodes that steps lead to.
func (v *Invitation) leads(most int) []string {
	var names []string
	for _, s := range v.env.Graph.Next(v.here()) {
		if len(names) < most {
			names = append(names, v.env.Text(v.env.Graph.Node(s.To).Name))
		}
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

// touch invites in both languages, the one in use first.
func (v *Invitation) touch() string {
	other := language.French
	if v.env.Words.Tag == language.French {
		other = language.English
	}
	return v.env.Words.Kiosk.Touch + " · " + i18n.In(other).Kiosk.Touch
}

func (v *Invitation) column() int { return max(1, min(v.width-2, widest)) }

// say wraps a text.
func (v *Invitation) say(style theme.Style, text string) []string {
	if text == "" {
		return nil
	}
	if v.env.ASCII {
		text = strings.ReplaceAll(text, "…", "...")
	}
	lines := strings.Split(lipgloss.Wrap(text, v.column(), ""), "\n")
	for i, l := range lines {
		lines[i] = style.Render(ansi.Truncate(strings.TrimRight(l, " "), v.column(), "…"))
	}
	return lines
}
