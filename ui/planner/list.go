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
type columns struct {
	level, name, bar, years, steps int
	end                            int // of the axis of years, in half years
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

// add lists nodes, the lowest level first, and of a level the nearest first, in the order
// in which they come.
func (p *Planner) add(nodes []*careers.Node, reach func(*careers.Node) *careers.Reach) {
	for i, n := range nodes {
		if n.ID != p.asked.from || p.view != goals {
			isFirst := i == 0 || nodes[i-1].Rank != n.Rank
			p.list.AddDrawn(row{n, reach(n), p.list.Lines, isFirst})
		}
	}
}

func byLevel(a, b *careers.Node) int { return a.Rank - b.Rank }

// say puts words between nodes.
func (p *Planner) say(words string) { p.list.PutBetween(rich.Of(words, p.env.Theme.Head)) }

func (p *Planner) listReaches(reaches []careers.Reach, none string) {
	if len(reaches) == 0 {
		p.say(none)
	}
	var nodes []*careers.Node
	at := map[*careers.Node]*careers.Reach{}
	for i := range reaches {
		n := p.env.Graph.Node(reaches[i].Node)
		nodes, at[n] = append(nodes, n), &reaches[i]
	}
	slices.SortStableFunc(nodes, byLevel)
	p.reach = nil // measured for other columns
	p.measure(reaches)
	p.add(nodes, func(n *careers.Node) *careers.Reach { return at[n] })
}

// listGoals lists the goals that answer what is typed, best first; with nothing typed,
// all of them, those that a route leads to first.
func (p *Planner) listGoals() {
	if p.reach == nil || p.reachFrom != p.asked.from {
		p.reach, p.reachFrom, p.near = map[careers.NodeID]*careers.Reach{}, p.asked.from, nil
		reaches := p.env.Graph.Reachable(p.asked.from)
		for i, r := range reaches {
			p.reach[r.Node], p.near = &reaches[i], append(p.near, p.env.Graph.Node(r.Node))
		}
		slices.SortStableFunc(p.near, byLevel)
		p.measure(reaches)
	}
	asked, w := p.field.Typed(), p.env.Words
	switch {
	case asked == "":
		p.listAll()
		return
	case p.index == nil:
		p.say(w.Parts.Preparing)
		return
	}
	var found []*careers.Node
	for _, h := range p.index.Search(asked, p.env.Words.Tag) {
		found = append(found, h.Node)
	}
	p.addGoals(found)
	if p.list.Len() > 0 {
		return
	}
	p.say(w.Parts.Nothing(asked))
	if nodes := p.index.Suggest(asked, p.env.Words.Tag, near); len(nodes) > 0 {
		p.say(w.Parts.Near)
		p.addGoals(nodes)
	}
}

func (p *Planner) addGoals(nodes []*careers.Node) {
	p.add(nodes, func(n *careers.Node) *careers.Reach { return p.reach[n.ID] })
}

func (p *Planner) listAll() {
	p.addGoals(p.near)
	var elsewhere []*careers.Node
	for _, n := range p.env.Graph.Nodes() {
		if p.reach[n.ID] == nil && n.ID != p.asked.from {
			elsewhere = append(elsewhere, n)
		}
	}
	if len(elsewhere) > 0 {
		p.say(p.env.Words.Plan.Elsewhere)
		p.addGoals(elsewhere)
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

// measure says how wide the columns of a list of nodes would like to be.
func (p *Planner) measure(reaches []careers.Reach) {
	w, c := p.env.Words, columns{}
	for _, n := range p.env.Graph.Nodes() {
		c.name = max(c.name, rich.Width(p.env.Text(n.Name))+4)
	}
	for _, x := range p.env.Graph.Columns() {
		c.level = max(c.level, rich.Width(p.levelName(x.Rank))+2)
	}
	for i := range reaches {
		c.years = max(c.years, rich.Width(p.years(&reaches[i]))+2)
		c.steps = max(c.steps, rich.Width(w.Route.Steps(len(reaches[i].Steps))))
		c.end = max(c.end, halfYears(&reaches[i]))
	}
	p.natural = c
}

// fit gives the list its rows and its columns.
func (p *Planner) fit() {
	p.list.SetRows(p.listRows())
	c := p.natural
	room := p.width - parts.Mark
	c.name = min(c.name, max(12, room*2/5))
	for _, part := range []*int{&c.level, &c.steps} {
		if p.width < wideList || c.name+c.years+c.level+c.steps+leastBar > room {
			*part = 0
		}
	}
	if c.name+c.years > room {
		c.name, c.years = max(0, room), 0
	}
	if c.bar = min(room-c.level-c.name-c.years-c.steps, 60); c.bar < leastBar || c.end == 0 {
		c.bar = 0
	}
	p.columns = c
}

const (
	wideList = 60 // cells from which rows tell levels and steps, too
	leastBar = 8  // cells, with the blank behind
)

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
	const most = 14 // cells
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
	line = append(line, rich.Span{Text: "● ", Style: look.Sign}, rich.Span{Text: p.env.Called(r.node, c.name-4), Style: style})
	if r.reach == nil || c.years == 0 {
		return line
	}
	fill(c.level + c.name)
	if c.bar > 0 {
		line = append(line, rich.Span{Text: strings.Repeat("━", halfYears(r.reach)*(c.bar-2)/c.end), Style: look.Rail})
		fill(c.level + c.name + c.bar)
	}
	line = append(line, rich.Span{Text: rich.Pad(p.years(r.reach), c.years), Style: years})
	if c.steps > 0 && len(r.reach.Steps) > 0 {
		line = append(line, rich.Span{Text: p.env.Words.Route.Steps(len(r.reach.Steps)), Style: t.Muted})
	}
	return line
}

// scale is the years at the ends of the bars.
func (c columns) scale(unit string) string {
	end := strconv.Itoa((c.end+1)/2) + " " + unit
	return "0" + strings.Repeat(" ", max(1, c.bar-2-len("0")-rich.Width(end))) + end
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
