package planner

import (
	"slices"
	"strconv"
	"strings"

	"parcours/careers"
	"parcours/ui/parts"
	"parcours/ui/phrase"
	"parcours/ui/rich"
)

// row is a node that one chooses among.
type row struct {
	node  *careers.Node
	reach *careers.Reach // how far it is; nil where no route leads there
	line  int            // of the list
	// isFirst says that its level is another than that of the row before.
	isFirst bool
}

// columns are the cells of a row's parts, each with the blanks behind it; 0 leaves one out.
type columns struct{ level, name, bar, years, steps int }

// columnsFor shares width cells: names and years stay longest, then come the bars.
func columnsFor(width int) columns {
	const least = 8 // cells of a bar
	c := columns{level: 15, name: 24, years: 12, steps: 8}
	if width -= parts.Mark; width < 72 {
		c.level = 0
	}
	if width < 56 {
		c.name, c.steps, c.years = 16, 0, 10
	}
	if c.bar = min(width-c.level-c.name-c.years-c.steps, 60); c.bar < least {
		c.bar = 0
	}
	if c.name+c.years > width {
		c.name, c.years = max(0, width), 0
	}
	return c
}

// near is how many nodes are suggested for a text that nothing answers.
const near = 5

// refill lists what the view has to choose from, and chooses the node called at
// where it is listed, else the first.
func (p *Planner) refill(at careers.NodeID) {
	p.dirty()
	p.list = &parts.List[row]{Draw: p.row}
	switch p.view {
	case goals:
		p.listGoals()
	case origins:
		p.listReaches(p.env.Graph.Origins(p.asked.to), p.env.Words.Plan.NothingLeads)
	case onward:
		p.listReaches(p.env.Graph.Reachable(p.asked.from), p.env.Words.Plan.NowToGo)
	}
	p.fit()
	p.list.Choose(func(r row) bool { return r.node.ID == at })
}

func (p *Planner) chosenID() careers.NodeID {
	if n := p.list.Chosen().node; n != nil {
		return n.ID
	}
	return ""
}

// say puts words between nodes.
func (p *Planner) say(words string) { p.list.PutBetween(rich.Of(words, p.env.Theme.Head)) }

// add lists nodes in their order.
func (p *Planner) add(nodes []*careers.Node) {
	for i, n := range nodes {
		if n.ID != p.asked.from || p.view != goals {
			p.list.AddDrawn(row{n, p.reach[n.ID], p.list.Lines, i == 0 || nodes[i-1].Rank != n.Rank})
		}
	}
}

// measure finds how far the nodes are that the view lists: the lowest level first, and of a level
// the nearest.
func (p *Planner) measure(reaches []careers.Reach) {
	p.reach, p.near, p.end = map[careers.NodeID]*careers.Reach{}, nil, 0
	for i, r := range reaches {
		p.reach[r.Node], p.near = &reaches[i], append(p.near, p.env.Graph.Node(r.Node))
		p.end = max(p.end, halfYears(&r))
	}
	slices.SortStableFunc(p.near, func(a, b *careers.Node) int { return a.Rank - b.Rank })
}

func (p *Planner) listReaches(reaches []careers.Reach, none string) {
	p.measure(reaches)
	p.goalsFrom = nil
	if len(reaches) == 0 {
		p.say(none)
	}
	p.add(p.near)
}

// listGoals lists the goals that answer what is typed, best first; with nothing typed,
// all of them, those that a route leads to first.
func (p *Planner) listGoals() {
	if p.goalsFrom == nil || *p.goalsFrom != p.asked.from {
		from := p.asked.from
		p.goalsFrom = &from
		p.measure(p.env.Graph.Reachable(from))
	}
	asked, w := p.field.Typed(), p.env.Words
	var found []*careers.Node
	switch {
	case asked == "":
		p.listAll()
		return
	case p.env.Index() == nil:
		p.say(w.Parts.Preparing)
		return
	}
	for i, h := range p.env.Index().Search(asked, w.Tag) {
		if word := careers.Denied(asked); i == 0 && word != "" {
			p.say(w.Parts.Denied(word))
		}
		if i == 0 && h.Missing > 0 {
			p.say(w.Parts.Partly(h.Missing))
		}
		found = append(found, h.Node)
	}
	if p.add(found); p.list.Len() > 0 {
		return
	}
	p.say(w.Parts.Nothing(asked))
	if nodes := p.env.Index().Suggest(asked, w.Tag, near); len(nodes) > 0 {
		p.say(w.Parts.Near)
		p.add(nodes)
	}
}

func (p *Planner) listAll() {
	p.add(p.near)
	elsewhere := slices.DeleteFunc(slices.Clone(p.env.Graph.Nodes()), func(n *careers.Node) bool { return p.reach[n.ID] != nil || n.ID == p.asked.from })
	if len(elsewhere) > 0 {
		p.say(p.env.Words.Plan.Elsewhere)
		p.add(elsewhere)
	}
}

// aboutFrom is the height from which the chosen row is told about below the list, in
// so many rows.
const aboutFrom, aboutRows = 14, 4

func (p *Planner) listRows() int {
	rows := max(0, p.height-headRows)
	if p.height >= aboutFrom {
		rows -= aboutRows
	}
	return rows
}

// fit gives the list its rows and columns.
func (p *Planner) fit() {
	p.list.SetRows(p.listRows())
	p.columns = columnsFor(p.width)
}

// halfYears is twice the middle of the years of a reach, without unknown ones.
func halfYears(r *careers.Reach) int {
	if r.Years.Open() {
		return 3 * r.Years.Low
	}
	return r.Years.Low + r.Years.High
}

// years says how far a node is: "~9–16 ans"; nothing where no step is needed.
func (p *Planner) years(r *careers.Reach) string {
	switch years := phrase.YearsShort(p.env.Words, r.Years); {
	case len(r.Steps) == 0:
		return ""
	case r.Unknown > 0:
		return strings.TrimPrefix(years+" + ?", " + ")
	default:
		return years
	}
}

// levelName is the name of a level, in the longest form that a column has room for.
func (p *Planner) levelName(rank int) string {
	const most = 13 // cells
	for _, c := range p.env.Graph.Columns() {
		if c.Rank == rank {
			return rich.Fitting(most, p.env.Text(c.Title), p.env.Text(c.Middle), p.env.Text(c.Short))
		}
	}
	return rich.Cut(phrase.ColumnOrRank(p.env.Words, p.env.Graph, rank), most)
}

// row draws a node of the list: its level, name, years and steps.
func (p *Planner) row(r row, isChosen bool) rich.Line {
	t, c, look := p.env.Theme, p.columns, p.env.Track(r.node)
	line := rich.Line{}
	if c.level > 0 {
		level := ""
		if r.isFirst || r.line == p.list.Top {
			level = p.levelName(r.node.Rank)
		}
		line = append(line, rich.Span{Text: rich.Pad(level, c.level), Style: t.Muted})
	}
	style, years := look.Name, t.Text
	if isChosen {
		style, years = t.Selected, t.Strong
	}
	fill := func(to int) { // in a style of its own: blanks are not part of the block
		if n := to - line.Width(); n > 0 {
			line = append(line, rich.Span{Text: strings.Repeat(" ", n), Style: t.Muted})
		}
	}
	line = append(line, rich.Span{Text: "● ", Style: look.Sign}, rich.Span{Text: p.env.Called(r.node, c.name-3), Style: style})
	if r.reach == nil || c.years == 0 {
		return line
	}
	fill(c.level + c.name)
	if c.bar > 0 && p.end > 0 {
		line = append(line, rich.Span{Text: strings.Repeat("━", halfYears(r.reach)*(c.bar-2)/p.end), Style: look.Rail})
		fill(c.level + c.name + c.bar)
	}
	line = append(line, rich.Span{Text: rich.Pad(p.years(r.reach), c.years), Style: years})
	if c.steps > 0 && len(r.reach.Steps) > 0 {
		line = append(line, rich.Span{Text: p.env.Words.Route.Steps(len(r.reach.Steps)), Style: t.Muted})
	}
	return line
}

// scale is the years at the ends of the bars.
func (p *Planner) scale() string {
	end := strconv.Itoa((p.end+1)/2) + " " + p.env.Words.Plan.Years
	return "0" + strings.Repeat(" ", max(1, p.columns.bar-2-len("0")-rich.Width(end))) + end
}

// about tells about the chosen row below the list.
func (p *Planner) about() []rich.Line {
	n, t, w := p.list.Chosen(), p.env.Theme, p.env.Words
	if p.height < aboutFrom || n.node == nil {
		return nil
	}
	head := rich.Line{{Text: " " + p.env.Text(n.node.Title), Style: p.env.Track(n.node).NameLit}, {Text: " · " + phrase.ColumnOrRank(w, p.env.Graph, n.node.Rank), Style: t.Muted}}
	switch r := n.reach; {
	case r == nil:
		head = append(head, rich.Span{Text: " · " + w.Plan.Elsewhere, Style: t.Muted})
	case len(r.Steps) > 0:
		said := phrase.Length(w, r.Years, r.Unknown)
		var via []string
		for _, s := range r.Steps[:len(r.Steps)-1] {
			via = append(via, p.name(s.To))
		}
		if len(via) > 0 {
			said += ", " + w.Compare.Via(w.Units.List(via))
		}
		head = append(head, rich.Span{Text: " · " + said, Style: t.Muted})
	}
	lines := []rich.Line{p.rule(false), head.Cut(p.width - indent)}
	width := p.textWidth(p.width)
	return append(lines, indented(rich.Most(rich.Text(p.env.Text(n.node.Summary), t.Text, width), aboutRows-2, width))...)
}
