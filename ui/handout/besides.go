package handout

import (
	"strconv"
	"strings"

	"parcours/careers"
	"parcours/ui/phrase"
	"parcours/ui/telling"
)

// comparison lays two or three nodes beside each other on two sides: the time between them,
// how much changes, their pay on one axis; then what is new and deeper, and behind it
// what is kept and used less. In full it tells all of that section by section.
func (c *composer) comparison(ids []careers.NodeID) *Part {
	var nodes []*careers.Node
	var names []string
	for _, id := range ids {
		n := c.g.Node(id)
		nodes, names = append(nodes, n), append(names, n.Name.In(c.w.Tag))
	}
	args := strings.Join(phrase.IDs(ids), ",")
	told, title := telling.Comparison(c.g, c.w, nodes...), clean(c.w.Units.List(names))
	if c.order.Full {
		p := page{c, &Part{ID: "compare", Kicker: c.w.Compare.Name, Title: title}}
		for _, s := range told.Sections[:len(told.Sections)-1] { // but for the sources
			p.section(s)
		}
		p.add(Command{c.w.Handout.Reopen, c.order.Program + " compare " + strings.ReplaceAll(clean(args), ",", " ")})
		return p.Part
	}
	p := c.newSheet("compare", "", c.w.Compare.Name, title)
	front := side{bands: [][][]*cut{
		p.each(told, telling.CompareShort), {{p.of(told, telling.CompareYears)}, {p.counts(told)}},
		{{p.payCut(told.Section(telling.ComparePay), telling.ComparePay, nodes...)}},
	}}
	skills, tasks := p.changes(told, telling.CompareSkills, names), p.changes(told, telling.CompareTasks, names)
	front.bands = append(front.bands, skills[0])
	back := side{bands: [][][]*cut{skills[1], tasks[0], tasks[1], p.each(told, telling.CompareCourse), p.each(told, telling.CompareWays)}}
	return p.sides(front, back, told, "--compare "+args)
}

// each is a column for each node compared.
func (p page) each(told *telling.Page, topic telling.Topic) (columns [][]*cut) {
	if s := told.Section(topic); s != nil {
		for _, g := range s.Groups {
			c := &cut{topic: topic, id: s.Head + "-" + strconv.Itoa(g.Of), facts: g.Facts}
			if g.Title != "" {
				c.head = s.Head + " · " + g.Title
			}
			columns = append(columns, []*cut{c})
		}
	}
	return columns
}

// changes are bands of what is new and deeper, then of what is kept, used less and not
// listed: of two nodes a column for each change, of three one for each that one goes to.
func (p page) changes(told *telling.Page, topic telling.Topic, names []string) (bands [2][][]*cut) {
	s := told.Section(topic)
	if s == nil {
		return bands
	}
	for _, g := range s.Groups {
		cuts := [2][]*cut{}
		for change, title := range p.w.Compare.Changes {
			c := &cut{topic: topic, id: strings.Join([]string{s.Head, strconv.Itoa(g.Of), strconv.Itoa(change)}, "-"), facts: g.That(careers.Change(change))}
			if c.head = s.Head + " · " + title + " (" + strconv.Itoa(len(c.facts)) + ")"; len(names) > 2 {
				c.head = names[g.Of] + " · " + c.head
			}
			later := min(change/int(careers.Kept), 1)
			cuts[later] = append(cuts[later], c)
		}
		if len(g.Notes) > 0 && topic != telling.CompareSkills { // which the counts say
			cuts[0][0].fixed, cuts[0][0].tall = func(p page) { p.remarks(g.Notes) }, 2*bodyLine
		}
		for i, of := range cuts {
			if len(names) > 2 {
				bands[i] = append(bands[i], of)
			} else {
				bands[i] = [][]*cut{of[:1], of[1:]}
			}
		}
	}
	return bands
}

// counts says how many skills are new, deeper, kept, used less and not listed.
func (p page) counts(told *telling.Page) *cut {
	c := &cut{topic: noTopic, id: "counts", head: p.w.Compare.Heads[telling.CompareSkills]}
	if s := told.Section(telling.CompareSkills); s != nil {
		for _, g := range s.Groups {
			var said []string
			for i, count := range p.w.Compare.Count {
				change := careers.Change(i)
				if many := len(g.That(change)); many > 0 || change < careers.UsedLess && g.MayHave(change) {
					said = append(said, count(many))
				}
			}
			if len(g.Notes) > 0 { // there is nothing to count
				said = []string{g.Notes[0].Text}
			}
			c.facts = append(c.facts, telling.Fact{Form: telling.Summary, Label: g.Title, Text: strings.Join(said, ", ")})
		}
	}
	return c
}

// briefWay is routes on two sides: as rails on one axis of years, then stop by stop, the
// first one on the front.
func (c *composer) briefWay(told *telling.Page, plan careers.Plan, ends, title string) *Part {
	p := c.newSheet("route-"+slug(ends), "", c.w.Plan.Title, title)
	drawn := &cut{topic: noTopic, tall: float64(len(plan.Routes))*wayTall + 14 + 2*smallLine, fixed: func(p page) {
		p.add(p.ways(plan.Routes))
		var said []string
		for _, s := range told.Notes {
			said = append(said, s.Text)
		}
		p.aside(strings.Join(said, " "))
	}}
	front := side{bands: [][][]*cut{{{p.lead(c.w.Handout.RouteLead)}}, {{drawn}}, {{p.stops(told, plan, 0, len(c.g.Skills()), sideWidth)}}}}
	back := side{front: &front}
	p.measure(front)
	for named := len(c.g.Skills()); named >= 0 && len(plan.Routes) > 1; named-- { // as many as the back has room for
		back.bands = [][][]*cut{nil}
		for i := range plan.Routes[1:] {
			back.bands[0] = append(back.bands[0], []*cut{p.stops(told, plan, i+1, named, (sideWidth+gutter)/float64(len(plan.Routes)-1)-gutter)})
		}
		if p.measure(back); p.height(back) <= sideHeight-backRoom {
			break
		}
	}
	return p.sides(front, back, &telling.Page{}, "--route "+strings.ReplaceAll(ends, " ", ","))
}

// stops is a route stop by stop, with so many skills each.
func (p page) stops(all *telling.Page, plan careers.Plan, number, named int, width float64) *cut {
	told, r := all.Sections[number], plan.Routes[number]
	c := &cut{topic: noTopic, tall: headTall + 2*bodyLine}
	list := List{Numbered: true}
	for i, f := range told.Facts() {
		item := p.stop(f, r.Stops[i], named)
		c.rests = append(c.rests, f.Sources...)
		for _, line := range append(item.Below, item.Text) {
			c.tall += textTall(flat(line), width-10, bodySize, bodyLine) + itemGap/2
		}
		list.Items = append(list.Items, item)
	}
	c.fixed = func(p page) {
		p.head("route-"+strconv.Itoa(number+1), p.w.Handout.RouteNumber(number+1, len(plan.Routes)))
		p.remarks(told.Notes)
		p.add(list)
	}
	return c
}

// stop is one stop of a route: how one comes there, what it pays, what there is to learn.
func (p page) stop(f telling.Fact, s careers.Stop, named int) Item {
	item := Item{Text: []Span{p.named(p.g.Node(f.Goes), f.Short), note(" · " + p.marked(strings.Join(f.Details, " · ")))}}
	for _, said := range f.More {
		switch said.Role {
		case telling.Shown:
			said.Text = " · " + said.Text
			item.Text = append(item.Text, p.sentence(said)...)
		case telling.Wage, telling.Same, telling.Asked:
			item.Below = append(item.Below, p.sentence(said))
		}
	}
	for _, l := range phrase.Learnings(p.w, p.g, s, false) {
		names := l.Names
		if more := len(names) - named; more > 0 {
			names = append(names[:named:named], "+\u00a0"+p.w.Route.More(more))
		}
		item.Below = append(item.Below, []Span{note(p.w.Units.Colon(l.Head, strings.Join(names, ", ")))})
	}
	return item
}
