package handout

import (
	"strconv"

	"parcours/careers"
	"parcours/ui/phrase"
)

// changeMarks stand before what is new, deeper, kept, used less and not listed, by
// careers.Change.
const changeMarks = "+^=-."

// comparison lays nodes side by side: facts in a table, then what changes for
// someone who goes from the first to each of the others.
func (c *composer) comparison(ids []careers.NodeID) *Part {
	var nodes []*careers.Node
	var names []string
	p := &Part{ID: "compare", Kicker: c.w.Compare.Name}
	command := c.order.Program + " compare"
	for _, id := range ids {
		n := c.g.Node(id)
		nodes, names = append(nodes, n), append(names, c.text(n.Name))
		command += " " + clean(string(id))
	}
	p.Title = clean(c.w.Units.List(names))
	p.add(c.sideBySide(nodes))
	for i, d := range careers.CompareEach(nodes[0], nodes[1:]...) {
		c.difference(p, i+1, d)
	}
	p.add(Command{c.w.Handout.Reopen, command})
	return p
}

// sideBySide is the table of what nodes are, pay and ask for.
func (c *composer) sideBySide(nodes []*careers.Node) Table {
	w := c.w.Compare
	t := Table{Caption: w.Heads[0], Head: []string{c.w.Compare.Name}}
	for _, n := range nodes {
		t.Head = append(t.Head, clean(c.text(n.Title)))
	}
	for _, row := range []struct {
		head string
		cell func(*careers.Node) Cell
	}{
		{w.Heads[0], func(n *careers.Node) Cell { return Cell{[][]Span{{plain(c.text(n.Summary))}}} }},
		{w.Heads[4], c.payCell},
		{w.Heads[5], c.waysCell},
	} {
		cells := []Cell{{[][]Span{{plain(row.head)}}}}
		for _, n := range nodes {
			cells = append(cells, row.cell(n))
		}
		t.Rows = append(t.Rows, cells)
	}
	return t
}

// payCell is the pay that stands for a node.
func (c *composer) payCell(n *careers.Node) Cell {
	var lines [][]Span
	for _, f := range phrase.Headline(n) {
		line := []Span{plain(phrase.Level(c.w, f) + " "), strong(phrase.PayShort(c.w, f)), note(" " + phrase.Year(c.w, f))}
		if f.Source != "" {
			line = append(line, c.cite([]careers.SourceID{f.Source})...)
		}
		lines = append(lines, line)
	}
	if len(lines) == 0 && n.Kind == careers.Role {
		lines = [][]Span{c.noPay(n)}
	}
	return Cell{lines}
}

func (c *composer) waysCell(n *careers.Node) Cell {
	var lines [][]Span
	if !n.EntryByExperience.IsZero() {
		lines = append(lines, []Span{plain(c.text(n.EntryByExperience))})
	}
	for _, way := range n.WaysIn {
		lines = append(lines, c.statement(way.Statement))
	}
	if len(lines) == 0 {
		lines = [][]Span{{plain(c.w.Compare.NoWayIn)}}
	}
	return Cell{lines}
}

// difference says what changes from one node to another.
func (c *composer) difference(p *Part, number int, d careers.Difference) {
	id := strconv.Itoa(number)
	p.head(id, c.w.Handout.RouteFrom(c.w.Units.Quote(c.text(d.From.Name)), c.text(d.To.Name)))
	p.say(c.between(d)...)
	p.sub(id+"-skills", c.w.Compare.Heads[2])
	if whose := phrase.OfConfirmed(c.w, d.From, d.To); whose != "" {
		p.aside(whose)
	}
	c.skillChanges(p, d)
	p.sub(id+"-tasks", c.w.Compare.Heads[3])
	c.taskChanges(p, d)
}

// between is how long the quickest way takes, and by way of what.
func (c *composer) between(d careers.Difference) []Span {
	w := c.w.Compare
	way, ok := c.g.Between(d.From.ID, d.To.ID)
	if !ok {
		return []Span{plain(c.w.Units.Colon(w.Heads[1], w.NoWay))}
	}
	c.guess = c.guess || way.Years.Estimate
	text := phrase.Years(c.w, way.Years)
	switch {
	case text == "":
		text = w.YearsUnknown
	case way.Unknown > 0:
		text += ", " + w.SomeUnknown
	}
	var via []string
	for _, id := range way.Via {
		via = append(via, c.text(c.g.Node(id).Name))
	}
	if len(via) > 0 {
		text += ", " + w.Via(c.w.Units.List(via))
	}
	return []Span{strong(c.w.Units.Colon(w.Heads[1], text)), note(". " + w.OtherWays)}
}

func (c *composer) skillChanges(p *Part, d careers.Difference) {
	if len(d.Skills) == 0 {
		c.silent(p, d, func(n *careers.Node) bool { return len(n.Needs) == 0 }, c.w.Compare.NoSkills)
		return
	}
	var items []Item
	for _, change := range d.Skills {
		text := []Span{c.change(change.Change), strong(c.text(c.g.Skill(change.Skill).Name))}
		if change.IsEstimate() {
			text = append(text, plain(" "), c.mark())
		}
		items = append(items, Item{Text: append(append(text, note(c.levels(change))), c.reason(change.Fade)...)})
	}
	p.add(List{Items: items, Dense: true})
}

// levels says the levels before and after, where known: " 2/4 → 3/4".
func (c *composer) levels(change careers.SkillChange) string {
	bare := func(n careers.Need) string {
		n.Estimate = false
		return phrase.Level4(c.w, n)
	}
	before, after := bare(change.From), bare(change.To)
	switch {
	case before != "" && after != "":
		return " " + before + " → " + after
	case before+after != "":
		return " " + before + after
	}
	return ""
}

func (c *composer) taskChanges(p *Part, d careers.Difference) {
	if len(d.Tasks) == 0 {
		c.silent(p, d, func(n *careers.Node) bool { return len(n.Tasks) == 0 }, c.w.Compare.NoTasks)
		return
	}
	var items []Item
	for _, change := range d.Tasks {
		task := change.To
		if task == nil {
			task = change.From
		}
		items = append(items, Item{Text: append(append([]Span{c.change(change.Change)}, c.statement(task.Statement)...), c.reason(change.Fade)...)})
	}
	p.add(List{Items: items})
}

// reason is why something is used less, nothing for other changes.
func (c *composer) reason(f *careers.Fade) []Span {
	if f == nil {
		return nil
	}
	return append([]Span{note(" — ")}, c.statement(f.Statement)...)
}

// change is the mark of a change and its word: "+ new: ".
func (c *composer) change(change careers.Change) Span {
	return note(changeMarks[change:change+1] + " " + c.w.Units.Colon(c.w.Compare.Legend[change], ""))
}

// silent says which of two nodes has nothing to compare.
func (c *composer) silent(p *Part, d careers.Difference, nothing func(*careers.Node) bool, say func(string) string) {
	for _, n := range []*careers.Node{d.From, d.To} {
		if nothing(n) {
			p.say(plain(say(c.text(n.Name))))
		}
	}
}
