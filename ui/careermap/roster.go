package careermap

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"parcours/careers"
	"parcours/ui/atlas"
	"parcours/ui/i18n"
	"parcours/ui/parts"
	"parcours/ui/phrase"
	"parcours/ui/rail"
	"parcours/ui/rich"
)

// roster is the nodes of one family, or of a small graph, below each other, by level:
// where they are too many for a Plan, or nothing but nearness joins them, as in a register.
type roster struct {
	m       *Map
	words   *i18n.Words
	family  *atlas.Rails // that is listed
	list    parts.List[*careers.Node]
	columns rich.Columns
	names   map[careers.NodeID]string
	levels  []level

	width, room int
}

// level is a column of the map in which the family has nodes.
type level struct {
	names []string // longest first
	nodes []*careers.Node
}

func (r *roster) lay(width, lines int) {
	if r.family != r.m.plan.source() || r.words != r.m.env.Words || r.width != width {
		r.width = width
		r.fill()
	}
	r.room = lines
	r.list.SetRows(max(lines-2, 1)) // below the bar of levels, above the legend
}

// fill lists the family, a heading above each level.
func (r *roster) fill() {
	env := r.m.env
	r.family, r.words = r.m.plan.source(), env.Words
	nodes := r.family.Nodes(env.Graph)
	r.columns = r.share(nodes)
	r.names = env.Names(nodes, r.columns.Name)
	r.levels, r.list = r.levels[:0], parts.List[*careers.Node]{Draw: r.row}
	for column, c := range r.family.Graph.Columns {
		l := level{names: c.Names}
		for i, s := range r.family.Graph.Stations {
			if s.Column == column {
				l.nodes = append(l.nodes, env.Graph.Node(r.family.IDs[i]))
			}
		}
		if len(l.nodes) == 0 {
			continue
		}
		r.levels = append(r.levels, l)
		r.list.PutBetween(rich.Of(strings.ToUpper(phrase.ColumnOrRank(env.Words, env.Graph, l.nodes[0].Rank)), env.Theme.Muted))
		for _, n := range l.nodes {
			r.list.AddDrawn(n)
		}
	}
	r.list.Choose(r.isHere)
}

// leastRemark is the fewest cells in which what people do is worth beginning.
const leastRemark = 12

// share is the columns of the rows: names as long as they are, then a fact, and
// in what is left what people do there.
func (r *roster) share(nodes []*careers.Node) rich.Columns {
	name, fact := 0, 0
	for _, n := range nodes {
		name = max(name, rich.Width(r.m.env.Text(n.Title)))
		fact = max(fact, rich.Width(phrase.OneFact(r.m.env.Words, n)))
	}
	c := rich.ColumnsFor(r.width-parts.Mark, 2, name, fact, false)
	if name = min(name, c.Name*3/5); c.Name-name-2 >= leastRemark {
		c.Name, c.Remark = name, c.Name-name-2
	}
	return c
}

func (r *roster) isHere(n *careers.Node) bool { return n.ID == r.m.here() }

// row is a node: its marks stand before what is said of it.
func (r *roster) row(n *careers.Node, isChosen bool) rich.Line {
	env := r.m.env
	row := env.Row(n, r.names[n.ID], isChosen)
	if fact := phrase.OneFact(env.Words, n); fact != "" {
		row.Fact = rich.Of(fact, env.Theme.Text)
	}
	if marks := r.marks(n.ID); marks != "" {
		row.Sign.Text = marks + " "
	}
	row.Remark = rich.Of(phrase.Text(env.Words, n.Summary), env.Theme.Muted)
	return r.columns.Row(row)
}

// marks is the sign in place of a node's dot: its place on the route, or what the
// notebook or the finder says of it, "" for none.
func (r *roster) marks(id careers.NodeID) string {
	m := r.m
	m.sight.learn(m.env)
	if i := slices.Index(m.env.Route, id); i >= 0 {
		return strconv.Itoa((i + 1) % 10)
	}
	for _, mark := range []struct {
		sign  string
		nodes []careers.NodeID
	}{{"+", m.sight.kept}, {"-", m.sight.aside}, {"!", m.sight.open}, {"*", m.env.Hits}} {
		if slices.Contains(mark.nodes, id) {
			return mark.sign
		}
	}
	return ""
}

// follow chooses the focused node.
func (r *roster) follow() {
	if r.family != nil && r.family != r.m.plan.source() {
		r.fill()
		r.list.SetRows(max(r.room-2, 1))
	}
	r.list.Choose(r.isHere)
}

func (r *roster) height() int { return min(r.room, r.list.Rows+2) }

func (r *roster) lines() []string {
	lines := []string{r.bar().Line().Render()}
	for _, l := range r.list.View(r.m.env.Theme, r.width, true) {
		lines = append(lines, l.Render())
	}
	legend := r.m.legend()
	if legend == "" && len(r.levels) > 1 {
		legend = r.m.env.Words.Map.Views.Overview.Listed
	}
	nodes := r.family.Nodes(r.m.env.Graph)
	at := fmt.Sprintf(" %d/%d  ", slices.IndexFunc(nodes, r.isHere)+1, len(nodes))
	return append(lines, r.m.env.Theme.Muted.Render(rich.Cut(at+legend, r.width)))
}

// bar is the levels, that of the focused node marked, in the longest names that all fit.
func (r *roster) bar() parts.Bar {
	bar := parts.Bar{Theme: r.m.env.Theme, Width: r.width, At: r.at()}
	for form := 0; ; form++ {
		bar.Names = bar.Names[:0]
		width, isLast := parts.Mark, true
		for _, l := range r.levels {
			name := l.names[min(form, len(l.names)-1)]
			isLast = isLast && form >= len(l.names)-1
			bar.Names = append(bar.Names, phrase.Capital(name))
			width += rich.Width(name) + 2
		}
		if isLast || width <= r.width {
			return bar
		}
	}
}

// at is the level of the focused node.
func (r *roster) at() int {
	return max(slices.IndexFunc(r.levels, func(l level) bool { return slices.ContainsFunc(l.nodes, r.isHere) }), 0)
}

// arrow walks from node to node, and from level to level.
func (r *roster) arrow(d rail.Direction) tea.Cmd {
	switch d {
	case rail.Up:
		return r.move(parts.Up)
	case rail.Down:
		return r.move(parts.Down)
	case rail.Left:
		return r.toLevel(r.at()-1, d)
	default:
		return r.toLevel(r.at()+1, d)
	}
}

func (r *roster) toLevel(i int, d rail.Direction) tea.Cmd {
	if i < 0 || i >= len(r.levels) {
		return r.m.say(r.m.env.Words.Map.Views.NothingThere[d])
	}
	r.list.Move(parts.End) // so that the level begins at the top
	r.m.moveTo(r.levels[i].nodes[0].ID)
	return nil
}

// move goes to another node of the list.
func (r *roster) move(by parts.Move) tea.Cmd {
	r.list.Move(by)
	if n := r.list.Chosen(); n != nil && !r.isHere(n) {
		r.m.moveTo(n.ID)
		return nil
	}
	d := rail.Up
	if by.IsDown() {
		d = rail.Down
	}
	return r.m.say(r.m.env.Words.Map.Views.NothingThere[d])
}

func (r *roster) enter() bool { return false }

func (r *roster) click(x, y int) tea.Cmd {
	if i, ok := r.bar().TabAt(x); ok && y == 0 {
		return r.toLevel(i, rail.Right)
	}
	if hit := r.list.Click(tea.Mouse{X: x, Y: y, Button: tea.MouseLeft}, y-1); hit.OK {
		return r.m.pointedAt(r.list.Chosen().ID)
	}
	return nil
}

func (r *roster) pan(_, dy int) tea.Cmd {
	for range max(dy, -dy) {
		r.list.Move(map[bool]parts.Move{true: parts.Down, false: parts.Up}[dy > 0])
	}
	if n := r.list.Chosen(); n != nil && !r.isHere(n) {
		r.m.moveTo(n.ID)
	}
	return nil
}

func (r *roster) resize(int) tea.Cmd { return nil }

func (r *roster) cursor() (x, y int, ok bool) {
	row, ok := r.list.ChosenRow()
	return 0, row + 1, ok
}
