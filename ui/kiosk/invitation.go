package kiosk

import (
	"image"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"parcours/careers"
	"parcours/ui/atlas"
	"parcours/ui/cells"
	"parcours/ui/i18n"
	"parcours/ui/livery"
	"parcours/ui/parts"
	"parcours/ui/phrase"
	"parcours/ui/rail"
	"parcours/ui/rich"
	"parcours/ui/screen"
	"parcours/ui/theme"
)

// Invitation is the screen that nobody has touched: the Plan, on which the stations of a
// route light up one after the other, from a training to the top. It walks when it is told to.
type Invitation struct {
	env   *screen.Env
	route []careers.NodeID // never empty
	lit   int              // how many of it are lit, 1 at least
	seen  map[careers.NodeID]int

	plan          atlas.Poster
	width, height int
}

// The lines of text at most, so that with the frame's two a room reads twelve,
// and the cells of the widest.
const (
	mostLines = 10
	widest    = 72
)

// longest is how many stations a route has.
const longest = 6

// NewInvitation returns the screen at the beginning of a route through the start of the data,
// from the training that leads there and opens most; where nothing may move, all of it is lit.
func NewInvitation(env *screen.Env) *Invitation {
	v := &Invitation{env: env, seen: map[careers.NodeID]int{}}
	g, start := env.Graph, env.Graph.Start()
	first, opens := []careers.NodeID{start}, 0
	for _, s := range g.Previous(start) {
		if most := len(g.Next(s.From)); isTraining(g, s.From) && !isTraining(g, start) && most > opens {
			first, opens = []careers.NodeID{s.From, start}, most
		}
	}
	v.begin(first...)
	if env.Still {
		v.lit = len(v.route)
	}
	return v
}

func isTraining(g *careers.Graph, id careers.NodeID) bool { return g.Node(id).Kind == careers.Training }

// begin lays a route on from its first stations to the top, along the branch least seen.
func (v *Invitation) begin(first ...careers.NodeID) {
	v.route, v.lit = first, 1
	for len(v.route) < longest {
		ahead := v.ahead(v.route[len(v.route)-1])
		if len(ahead) == 0 {
			break
		}
		v.route = append(v.route, v.leastSeen(ahead))
	}
	for _, id := range v.route {
		v.seen[id]++
	}
}

// ahead is where a step leads on from a node: to a first job, or higher.
func (v *Invitation) ahead(id careers.NodeID) (ahead []careers.NodeID) {
	g := v.env.Graph
	for _, s := range g.Next(id) {
		to := g.Node(s.To)
		isOn := isTraining(g, id) && to.Kind == careers.Role || to.Rank > g.Node(id).Rank
		if isOn && s.Kind != careers.Return && !slices.Contains(v.route, s.To) {
			ahead = append(ahead, s.To)
		}
	}
	return ahead
}

func (v *Invitation) leastSeen(ids []careers.NodeID) careers.NodeID {
	return slices.MinFunc(ids, func(a, b careers.NodeID) int { return v.seen[a] - v.seen[b] })
}

// Here is the station lit last, from which a passer-by goes on.
func (v *Invitation) Here() careers.NodeID {
	return v.route[v.at()]
}

func (v *Invitation) at() int {
	if v.env.Still {
		return 0
	}
	return v.lit - 1
}

// Walk lights the next station or, behind the last one, begins at the training least seen, or
// at the node least seen where there are no trainings.
func (v *Invitation) Walk() {
	if v.lit < len(v.route) {
		v.lit++
		return
	}
	var starts, all []careers.NodeID
	for _, n := range v.env.Graph.Nodes() {
		if all = append(all, n.ID); n.Kind == careers.Training {
			starts = append(starts, n.ID)
		}
	}
	if len(starts) == 0 {
		starts = all
	}
	v.begin(v.leastSeen(starts))
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

// View draws the invitation: on the Plan where that has room, else in words.
func (v *Invitation) View() string {
	if v.width < 1 || v.height < 1 {
		return ""
	}
	if view := v.onPlan(); view != "" {
		return view
	}
	t, page := v.env.Theme, parts.NewPoster(v.width, widest)
	n := v.env.Graph.Node(v.Here())
	// Where there is not room for all, what says least goes first.
	say := func(style theme.Style, text string, spare int) {
		if lines := rich.Text(text, style, page.Width); len(lines) > 0 {
			page.Add(lines...).Spare = spare
		}
	}
	say(t.Head, v.env.Text(v.env.Graph.Title()), 4)
	page.Add(v.stationTold(v.at(), page.Width)...)
	say(t.Text, v.env.Text(n.Summary), 2)
	if v.lit > 1 {
		page.Add(v.walked(page.Width)).Spare = 3
	}
	say(t.Strong, v.touch(), 1)
	view, _ := page.View(v.height, mostLines)
	return view
}

// besides is the rows that the Plan leaves: a blank one, the station, the way, the invitation.
const besides = 5

// onPlan draws the route on the Plan, empty where that has no room.
func (v *Invitation) onPlan() string {
	margin := v.width / 80
	room := image.Pt(v.width-2*margin, v.height-besides)
	if room.Y < besides {
		return ""
	}
	v.plan.Place(v.env.Graph, v.env.Words, v.Here(), room)
	rails, plan := v.plan.Rails, v.plan.Plan
	size := plan.Size()
	if size.X > room.X || size.Y+1 > room.Y {
		return ""
	}
	t := v.env.Theme
	focus := rails.Station(v.Here())
	marks := rail.Marks{Focus: focus, Chosen: rail.NoStation, Brackets: t.IsColourless, Route: rails.Stations(v.route[:v.lit])}
	var grid rail.Grid
	plan.Draw(&grid, image.Rectangle{Max: image.Pt(room.X, size.Y)}, marks, cells.SymbolsIn(v.env.ASCII))
	rows := append([]string{livery.Heads(plan, focus, 0, room.X, t)}, livery.Rows(&grid, rails.Graph, t)...)
	rows = append(rows, make([]string, max(1, room.Y-len(rows)))...)
	way := ""
	if v.lit > 1 {
		way = v.walked(room.X).Render()
	}
	rows = append(rows, v.station(v.at(), room.X).Render(), way, "")
	invite := rich.Most(rich.Text(v.touch(), t.Strong, room.X), 2, room.X)
	for _, l := range invite {
		rows = append(rows, l.Render())
	}
	for i, r := range rows {
		rows[i] = strings.Repeat(" ", margin) + r
	}
	return strings.Join(rows[:min(len(rows), v.height)], "\n")
}

// station names a station of the route in full, with its figure.
func (v *Invitation) station(i, width int) rich.Line {
	n := v.env.Graph.Node(v.route[i])
	look, figure := v.env.Track(n), v.figure(i, width)
	if figure != "" {
		figure = " · " + figure
	}
	return rich.Line{
		{Text: "● ", Style: look.SignLit}, {Text: v.env.Called(n, max(1, width-2-rich.Width(figure))), Style: look.NameLit}, {Text: figure, Style: v.env.Theme.Strong},
	}
}

// stationTold is the same where there are lines for it: the figure below the name rather than
// beside its short form.
func (v *Invitation) stationTold(i, width int) []rich.Line {
	n := v.env.Graph.Node(v.route[i])
	name, figure := v.env.Called(n, width-2), v.figure(i, width)
	if line := v.station(i, width); figure == "" || line[1].Text == name {
		return []rich.Line{line}
	}
	look := v.env.Track(n)
	return []rich.Line{{{Text: "● ", Style: look.SignLit}, {Text: name, Style: look.NameLit}}, rich.Of(rich.Cut(figure, width), v.env.Theme.Strong)}
}

// figure is what a role pays, at which level, when and who says so, as far as that leaves room
// for its short name; and how long a training takes before what follows.
func (v *Invitation) figure(i, width int) string {
	n := v.env.Graph.Node(v.route[i])
	if line := phrase.Headline(n); n.Kind == careers.Role && len(line) > 0 {
		room := width - rich.Width("●  · ") - rich.Width(v.env.Text(n.Short))
		return rich.Fitting(room, phrase.LevelledForms(v.env.Words, v.env.Graph, line[0])...)
	}
	if i+1 < len(v.route) {
		if s := v.env.Graph.Step(n.ID, v.route[i+1]); s != nil {
			return phrase.Years(v.env.Words, s.Years)
		}
	}
	return ""
}

// walked is the way so far, its last stations where there is no room for all.
func (v *Invitation) walked(width int) (line rich.Line) {
	const joint = " ━━► "
	for i := v.lit - 1; i >= 0; i-- {
		n := v.env.Graph.Node(v.route[i])
		longer := append(rich.Of(v.env.Text(n.Name), v.env.Track(n).NameLit), line...)
		if i > 0 {
			longer = append(rich.Of(joint, v.env.Track(n).RailAhead), longer...)
		}
		if line != nil && longer.Width() > width-1 {
			return append(rich.Of("…", v.env.Theme.Text), line...)
		}
		line = longer
	}
	return line.Cut(width)
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
