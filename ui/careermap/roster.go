package careermap

import (
	"fmt"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"parcours/careers"
	"parcours/ui/atlas"
	"parcours/ui/parts"
	"parcours/ui/phrase"
	"parcours/ui/rail"
	"parcours/ui/rich"
)

// roster is the nodes of one family, or of a small graph, below each other, by level:
// where they are too many for a Plan, or nothing but nearness joins them, as in a register.
type roster struct {
	m       *Map
	family  *atlas.Rails // that is listed
	marks   rail.Marks   // of it
	list    parts.List[*careers.Node]
	columns rich.Columns
	names   map[careers.NodeID]string
	levels  []atlas.Level // a column of the family each

	width, room int
}

// lay lists the family, a heading above each level.
func (r *roster) lay(width, lines int) {
	env := r.m.env
	r.family, r.width, r.room = r.m.plan.source(), width, lines
	nodes := r.family.Nodes(env.Graph)
	r.columns = r.share(nodes)
	r.names = env.Names(nodes, r.columns.Name)
	r.levels, r.list = atlas.ByLevel(env.Graph, env.Words, nodes), parts.List[*careers.Node]{Draw: r.row}
	for _, l := range r.levels {
		r.list.PutBetween(rich.Of(strings.ToUpper(l.Name), env.Theme.Muted))
		for _, n := range l.Nodes {
			r.list.AddDrawn(n)
		}
	}
	r.list.SetRows(max(lines-2, 1)) // below the bar of levels, above the legend
}

// leastRemark is the fewest cells in which what people do is worth beginning.
const leastRemark = 12

// share is the columns of the rows: names as long as they are, then a fact, and
// in what is left what people do there.
func (r *roster) share(nodes []*careers.Node) rich.Columns {
	name, fact := r.m.env.Widest(nodes)
	c := rich.ColumnsFor(r.width-parts.Mark, 2, name, fact, false)
	if name = min(name, c.Name*3/5); c.Name-name-2 >= leastRemark {
		c.Name, c.Remark = name, c.Name-name-2
	}
	return c
}

func (r *roster) isHere(n *careers.Node) bool { return n.ID == r.m.here() }

// row is a node, its mark in place of its dot.
func (r *roster) row(n *careers.Node, isChosen bool) rich.Line {
	env := r.m.env
	row := env.Row(n, r.names[n.ID], isChosen)
	if mark := r.marks.Sign(r.family.Station(n.ID)); mark != "" {
		row.Sign.Text = mark + " "
	}
	row.Fact, row.Remark = rich.Of(phrase.OneFact(env.Words, n), env.Theme.Text), rich.Of(phrase.Remark(env.Words, n, phrase.Text(env.Words, n.Summary)), env.Theme.Muted)
	return r.columns.Row(row)
}

// follow chooses the focused node.
func (r *roster) follow() {
	if r.family != r.m.plan.source() {
		r.lay(r.width, r.room)
	}
	r.list.Choose(r.isHere)
}

func (r *roster) height() int { return min(r.room, r.list.Rows+2) }

func (r *roster) lines() []string {
	r.marks = r.m.marks(r.family)
	lines := []string{r.bar().Line().Render()}
	for _, l := range r.list.View(r.m.env.Theme, r.width, true) {
		lines = append(lines, l.Render())
	}
	legend := r.m.legend()
	if legend == "" && len(r.levels) > 1 {
		legend = r.m.env.Words.Map.Views.Overview.Listed
	}
	at := fmt.Sprintf(" %d/%d  ", r.family.Station(r.m.here())+1, len(r.family.IDs))
	return append(lines, r.m.env.Theme.Muted.Render(rich.Cut(at+legend, r.width)))
}

// bar is the levels, that of the focused node marked, in the longest names that all fit.
func (r *roster) bar() parts.Bar {
	bar := parts.Bar{Theme: r.m.env.Theme, Width: r.width, At: r.at()}
	for form := 0; ; form++ {
		bar.Names = bar.Names[:0]
		width, isLast := parts.Mark, true
		for _, c := range r.family.Graph.Columns {
			name := c.Names[min(form, len(c.Names)-1)]
			isLast = isLast && form >= len(c.Names)-1
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
	return max(slices.IndexFunc(r.levels, func(l atlas.Level) bool { return slices.ContainsFunc(l.Nodes, r.isHere) }), 0)
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
	r.m.moveTo(r.levels[i].Nodes[0].ID)
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
	by := parts.Down
	if dy < 0 {
		by = parts.Up
	}
	for range max(dy, -dy) {
		r.list.Move(by)
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
