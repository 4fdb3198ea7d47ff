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
	for _, s := range told.Sections {
		switch {
		case s.Topic == telling.InShort:
			p.groups("1", s.Topic, s.Groups)
		case s.Topic == telling.Pay && len(n.Pay) > 0:
			p.head("pay", s.Head)
			p.add(p.strip(p.standing(n, "")))
			p.aside(p.w.Handout.PayLegend)
			p.remarks(s.Groups[0].After)
			p.groups("pay", s.Topic, s.Groups[1:])
		case s.Topic == telling.Next:
			p.head("7", s.Head)
			p.add(p.fan(n.ID, s.Facts()))
			p.groups("7", s.Topic, s.Groups)
		case s.Topic != telling.Sources: // those of all parts stand at the back
			p.section(s)
		}
	}
	p.add(c.reopen("sheet", n.ID))
	return p.Part
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
	if !c.order.Full && len(plan.Routes) > 0 {
		return c.briefWay(told, plan, ends, title)
	}
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
