package handout

import (
	"strconv"
	"strings"

	"parcours/careers"
	"parcours/careers/notebook"
	"parcours/ui/phrase"
	"parcours/ui/telling"
)

// sheet says everything about a node that its screen shows.
func (c *composer) sheet(n *careers.Node) *Part {
	told := telling.Node(c.g, c.w, n)
	p := page{c, &Part{ID: partID(n.ID), Kicker: phrase.Capital(clean(told.Standing())), Title: clean(told.Title)}}
	drawn := false
	for _, s := range told.Sections {
		if s.Topic >= telling.Next && !drawn {
			drawn = true
			p.around(n)
		}
		switch s.Topic {
		case telling.InShort:
			p.groups("1", s.Topic, s.Groups)
		case telling.Pay:
			p.pay(n, s)
		case telling.Sources: // those of all parts stand at the back
		default:
			p.section(s)
		}
	}
	p.add(c.reopen("sheet", n.ID))
	return p.Part
}

// comparison lays nodes side by side in a table, then tells what changes for someone who
// goes from the first to each of the others.
func (c *composer) comparison(ids []careers.NodeID) *Part {
	var nodes []*careers.Node
	var names []string
	p := page{c, &Part{ID: "compare", Kicker: c.w.Compare.Name}}
	command := c.order.Program + " compare"
	for _, id := range ids {
		n := c.g.Node(id)
		nodes, names = append(nodes, n), append(names, n.Name.In(c.w.Tag))
		command += " " + clean(string(id))
	}
	p.Title = clean(c.w.Units.List(names))
	told := telling.Comparison(c.g, c.w, nodes...)
	p.sideBySide(told, nodes)
	for _, s := range told.Sections {
		switch s.Topic {
		case telling.CompareYears, telling.CompareSkills, telling.CompareTasks:
			p.section(s)
		}
	}
	p.add(Command{c.w.Handout.Reopen, command})
	return p.Part
}

// sideBySide is the table of what nodes are, pay and ask for, and below it what keeps
// figures apart and what one source says of all.
func (p page) sideBySide(told *telling.Page, nodes []*careers.Node) {
	t := Table{Caption: p.w.Compare.Heads[telling.CompareShort], Head: []string{p.w.Compare.Name}}
	for _, n := range nodes {
		t.Head = append(t.Head, clean(n.Title.In(p.w.Tag)))
	}
	var apart []telling.Group
	for _, topic := range []telling.Topic{telling.CompareShort, telling.ComparePay, telling.CompareWays, telling.CompareCourse} {
		s := told.Section(topic)
		if s == nil {
			continue
		}
		row := make([]Cell, len(nodes)+1)
		row[0] = Cell{[][]Span{{plain(s.Head)}}}
		for i, g := range s.Groups {
			if g.Over != "" {
				apart = s.Groups[i:]
				break
			}
			row[g.Of+1] = p.cell(g)
			if len(g.After) > 0 {
				apart = []telling.Group{{Of: telling.All, After: g.After}}
			}
		}
		t.Rows = append(t.Rows, row)
	}
	p.add(t)
	p.groups("5", telling.ComparePay, apart)
}

// cell is what is told of one node in a table.
func (p page) cell(g telling.Group) Cell {
	var lines [][]Span
	for _, f := range g.Facts {
		line := p.statement(f)
		switch f.Form {
		case telling.Figure:
			line = []Span{plain(f.Label + " "), strong(f.Short), note(" " + phrase.Year(p.w, *f.Pay))}
			line = append(line, p.cite(f.Sources)...)
		case telling.Labelled:
			line = append([]Span{note(p.w.Units.Colon(f.Label, "") + " ")}, line...)
		}
		lines = append(lines, line)
	}
	for _, s := range g.Notes {
		lines = append(lines, p.sentence(s))
	}
	return Cell{lines}
}

// mostRoutes is how many routes go on paper.
const mostRoutes = 3

// planned is what there is to tell of the routes between two nodes, with their ends in a
// command and in words.
func (c *composer) planned(way Way) (told *telling.Page, plan careers.Plan, ends, title string) {
	from, to, origin := clean(phrase.QuotedOrigin(c.w, c.g, way.From)), c.g.Node(way.To).Name.In(c.w.Tag), string(way.From)
	if e := c.g.Entry(); way.From == careers.FromEntry && e != nil {
		origin = string(e.ID)
	}
	var mine careers.Mastery
	if c.order.Notes != nil {
		mine = c.mine().Mastery()
	}
	plan, err := c.g.Routes(way.From, way.To, careers.Quickest, mostRoutes, mine)
	if err != nil {
		plan = careers.Plan{}
	}
	told = telling.Routes(c.g, c.w, way.From, way.To, careers.Quickest, plan, false)
	return told, plan, strings.TrimSpace(origin + " " + string(way.To)), clean(c.w.Handout.RouteFrom(from, to))
}

// way is a page of routes from one node to another, the quickest first: on one axis, then
// stop by stop.
func (c *composer) way(way Way) *Part {
	told, plan, ends, title := c.planned(way)
	p := page{c, &Part{ID: "route-" + slug(ends), Kicker: c.w.Plan.Title, Title: title}}
	if len(plan.Routes) == 0 {
		p.say(plain(clean(told.Title)))
	} else {
		p.add(Paragraph{Text: []Span{plain(c.w.Handout.RouteLead)}, Lead: true}, p.ways(plan.Routes))
	}
	p.remarks(told.Notes)
	for _, s := range told.Sections {
		id := "route-" + strconv.Itoa(int(s.Topic)+1)
		p.head(id, p.marked(s.Head))
		p.remarks(s.Notes)
		p.groups(id, s.Topic, s.Groups)
	}
	p.add(Command{c.w.Handout.Reopen, c.order.Program + " routes " + clean(ends)})
	return p.Part
}

// notes is what someone keeps in the notebook; what is empty is left out. Questions
// without an answer have room for one.
func (c *composer) notes(content *notebook.Content) *Part {
	told := telling.Notebook(c.g, c.w, *content)
	p := page{c, &Part{ID: "notes", Form: Column, Title: told.Title}}
	for _, s := range told.Sections {
		facts := s.Facts()
		if len(facts) == 0 {
			continue
		}
		p.head(strconv.Itoa(int(s.Topic)+1), s.Head)
		var items []Item
		var open []Question
		for _, f := range facts {
			switch {
			case s.Topic != telling.NotesQuestions:
				items = append(items, p.entry(s.Topic, f))
			case len(f.More) == 0:
				open = append(open, Question{clean(f.Text), clean(f.Label), 2})
			default:
				items = append(items, Item{Text: []Span{strong(f.Text), note(" · " + f.Label)}, Below: written(f.More[0].Text)})
			}
		}
		if len(items) > 0 {
			p.add(List{Items: items})
		}
		if len(open) > 0 {
			p.add(Questions{open})
		}
	}
	p.ticked()
	if !c.order.Full {
		p.head("lines", c.w.Notes.Notes)
		p.add(Lines{leastLines})
	}
	return p.Part
}

// entry is an entry of the notebook: a node with why, a note on it, or a route.
func (p page) entry(topic telling.Topic, f telling.Fact) Item {
	item := Item{Text: []Span{strong(f.Label)}}
	if n := p.g.Node(f.Goes); n != nil && f.Chain == nil {
		item.Text = []Span{p.named(n, f.Label)}
	}
	switch {
	case f.Chain != nil:
		item.Text = []Span{strong(strings.Join(f.Chain, " → "))}
		for _, d := range f.Details {
			item.Text = append(item.Text, note(" · "+d))
		}
		for _, s := range f.More {
			item.Below = append(item.Below, written(s.Text)...)
		}
	case topic == telling.NotesNotes:
		item.Below = written(f.Text)
	case f.Text != "":
		item.Text = append(item.Text, plain(" — "+f.Text))
	}
	return item
}

// written is a text of several lines as its owner wrote it.
func written(text string) (lines [][]Span) {
	for line := range strings.SplitSeq(text, "\n") {
		if strings.TrimSpace(line) != "" {
			lines = append(lines, []Span{plain(line)})
		}
	}
	return lines
}

// mine is what the notebook says of skills.
func (c *composer) mine() careers.Mine { return notebook.New(*c.order.Notes).Mine() }

// ticked lists the skills that are ticked.
func (p page) ticked() {
	var able, learning []string
	mine := p.mine()
	for _, s := range p.g.Skills() {
		name := s.Name.In(p.w.Tag)
		switch state := mine[s.ID]; {
		case state.Level() > 0:
			able = append(able, name+" ("+p.w.Facts.SkillLevel[state.Level()]+")")
		case state.IsAble():
			able = append(able, name)
		case state == careers.Learning:
			learning = append(learning, name)
		}
	}
	var rows []Fact
	for _, r := range []struct {
		label string
		names []string
	}{{p.w.Handout.Can, able}, {p.w.Handout.Learning, learning}} {
		if len(r.names) > 0 {
			rows = append(rows, Fact{Label: r.label, Text: []Span{plain(strings.Join(r.names, ", "))}})
		}
	}
	if len(rows) > 0 {
		p.head("skills", p.w.Skills.Mine)
		p.add(Facts{Rows: rows})
	}
}
