package handout

import (
	"slices"
	"strconv"
	"strings"

	"parcours/careers"
	"parcours/ui/phrase"
	"parcours/ui/telling"
)

// briefComparison lays two or three nodes beside each other on two sides: the time between
// them, their pay on one axis, how much changes; then what is new and deeper, and behind it
// what is kept and used less.
func (c *composer) briefComparison(ids []careers.NodeID) *Part {
	var nodes []*careers.Node
	var names, args []string
	for _, id := range ids {
		n := c.g.Node(id)
		nodes, names, args = append(nodes, n), append(names, n.Name.In(c.w.Tag)), append(args, string(id))
	}
	p := c.newSheet("compare", "", c.w.Compare.Name, c.w.Units.List(names))
	told := telling.Comparison(c.g, c.w, nodes...)
	years := p.of(told, telling.CompareYears)
	years.head = c.w.Compare.Heads[telling.CompareYears]
	front := side{bands: [][][]*cut{p.each(told, telling.CompareShort), {{years}, {p.counts(told)}}, {{p.payBeside(told, nodes)}}}}
	var back side
	for _, topic := range []telling.Topic{telling.CompareSkills, telling.CompareTasks} {
		of := p.changes(told, topic, names)
		if topic == telling.CompareSkills {
			front.bands = append(front.bands, of[0])
			of = of[1:]
		}
		back.bands = append(back.bands, of...)
	}
	back.bands = append(back.bands, p.each(told, telling.CompareCourse), p.each(told, telling.CompareWays))
	return p.sides(front, back, told, c.w.Compare.Tabs[:telling.CompareCourse+1], "--compare "+strings.Join(args, ","))
}

// each is a column for each node compared.
func (p page) each(told *telling.Page, topic telling.Topic) (columns [][]*cut) {
	s := told.Section(topic)
	if s == nil {
		return nil
	}
	for _, g := range s.Groups {
		c := &cut{topic: topic, id: strconv.Itoa(int(topic)) + "-of-" + strconv.Itoa(g.Of), head: g.Title, facts: g.Facts}
		if topic == telling.CompareShort {
			c.head = g.Facts[0].Label
		}
		columns = append(columns, []*cut{c})
	}
	return columns
}

// changes are bands of what is new and deeper, then of what is kept, used less and not
// listed: of two nodes a column for each change, of three one for each that one goes to.
func (p page) changes(told *telling.Page, topic telling.Topic, names []string) [][][]*cut {
	first, others := [][]*cut{}, [][]*cut{}
	s := told.Section(topic)
	if s == nil {
		return [][][]*cut{nil, nil}
	}
	for _, g := range s.Groups {
		var cuts []*cut
		for change, title := range p.w.Compare.Changes {
			c := &cut{topic: topic, id: strings.Join([]string{strconv.Itoa(int(topic)), strconv.Itoa(g.Of), strconv.Itoa(change)}, "-")}
			c.facts = slices.DeleteFunc(slices.Clone(g.Facts), func(f telling.Fact) bool { return int(f.Change) != change })
			c.head = p.w.Compare.Tabs[topic] + " · " + title + " (" + strconv.Itoa(len(c.facts)) + ")"
			if len(names) > 2 {
				c.head = names[g.Of] + " · " + c.head
			}
			cuts = append(cuts, c)
		}
		if len(g.Notes) > 0 {
			cuts[0].fixed, cuts[0].tall = func(p page) { p.remarks(g.Notes) }, 2*bodyLine
		}
		if len(names) > 2 {
			first, others = append(first, cuts[:2]), append(others, cuts[2:])
		} else {
			first, others = [][]*cut{cuts[:1], cuts[1:2]}, [][]*cut{cuts[2:3], cuts[3:]}
		}
	}
	return [][][]*cut{first, others}
}

// counts says how many skills are new, deeper, kept and used less.
func (p page) counts(told *telling.Page) *cut {
	c := &cut{topic: noTopic}
	s := told.Section(telling.CompareSkills)
	if s == nil {
		return c
	}
	var rows []Item
	for _, g := range s.Groups {
		var said []string
		for change, title := range p.w.Compare.Changes {
			n := 0
			for _, f := range g.Facts {
				if int(f.Change) == change {
					n++
				}
			}
			said = append(said, title+"\u00a0"+strconv.Itoa(n))
		}
		if len(g.Facts) > 0 {
			rows = append(rows, Item{Text: []Span{note(p.w.Units.Colon(g.Title, "") + " "), strong(strings.Join(said, " · "))}})
		}
	}
	c.tall, c.fixed = headTall+float64(len(rows))*(3*bodyLine+3), func(p page) {
		p.head("counts", p.w.Compare.Heads[telling.CompareSkills])
		p.add(List{Items: rows})
		p.remarks(s.Notes)
	}
	return c
}

// payBeside draws what nodes pay on one axis, with why it is not to be compared.
func (p page) payBeside(told *telling.Page, nodes []*careers.Node) *cut {
	c := &cut{topic: telling.ComparePay}
	s := told.Section(telling.ComparePay)
	if s == nil {
		return c
	}
	var figures []careers.Pay
	for _, n := range nodes {
		figures = append(figures, phrase.Headline(n)...)
	}
	for _, f := range figures {
		c.rests = append(c.rests, f.Source)
	}
	c.told, c.tall = len(figures), headTall+p.barsTall(figures, true)+float64(1+len(nodes))*smallLine
	c.fixed = func(p page) {
		p.head("pay", s.Head)
		var rows []Bar
		var none []string
		for _, n := range nodes {
			rows = append(rows, p.standing(n, n.Short.In(p.w.Tag))...)
			if len(n.Pay) == 0 && n.Kind == careers.Role {
				none = append(none, p.w.Units.Colon(n.Name.In(p.w.Tag), p.marked(phrase.NoPay(p.w, n))))
			}
		}
		p.add(p.strip("", rows...))
		var from []string
		for _, id := range c.rests {
			if number := strconv.Itoa(p.numbered.of(id)); !slices.Contains(from, number) {
				from = append(from, number)
			}
		}
		if len(from) > 1 {
			none = append(none, p.w.Compare.Unlike(strings.Join(from, ", ")))
		}
		p.aside(phrase.Joined(none...))
	}
	return c
}

// mostNamed is how many skills a stop of a route names at most.
const mostNamed = 40

// briefWay is routes from one node to another on two sides: as rails on one axis of years,
// then stop by stop, the first one on the front.
func (c *composer) briefWay(way Way) *Part {
	told, plan, ends, title := c.planned(way)
	p := c.newSheet("route-"+slug(ends), "", c.w.Plan.Title, title)
	if len(plan.Routes) == 0 {
		p.say(plain(clean(told.Title)))
		p.remarks(told.Notes)
		p.head("notes", c.w.Notes.Notes)
		p.add(Lines{leastLines})
		p.numbered = nil
		return p.Part
	}
	front := side{bands: [][][]*cut{{{p.lead(c.w.Handout.RouteLead)}}, {{p.drawn(told, plan)}}}}
	back := side{front: &front}
	above := front.bands
	for named := mostNamed; named >= 0; named-- {
		front.bands = append(slices.Clone(above), [][]*cut{{p.stops(told, plan, 0, named, sideWidth)}})
		if p.measure(front); p.height(front) < sideHeight-60 {
			break
		}
	}
	for named := mostNamed; named >= 0 && len(plan.Routes) > 1; named-- {
		var columns [][]*cut
		for i := range plan.Routes[1:] {
			columns = append(columns, []*cut{p.stops(told, plan, i+1, named, (sideWidth+gutter)/float64(len(plan.Routes)-1)-gutter)})
		}
		back.bands = [][][]*cut{columns}
		if p.measure(back); p.height(back) < sideHeight-backRoom {
			break
		}
	}
	return p.sides(front, back, &telling.Page{}, nil, "--route "+strings.ReplaceAll(ends, " ", ","))
}

// drawn is routes on one axis of years, with what to know of all of them.
func (p page) drawn(told *telling.Page, plan careers.Plan) *cut {
	return &cut{topic: noTopic, tall: float64(len(plan.Routes))*wayTall + 14 + 2*smallLine, fixed: func(p page) {
		p.add(p.ways(plan.Routes))
		var said []string
		for _, s := range told.Notes {
			said = append(said, s.Text)
		}
		p.aside(strings.Join(said, " "))
	}}
}

// stops is a route stop by stop.
func (p page) stops(all *telling.Page, plan careers.Plan, number, named int, width float64) *cut {
	told, r := all.Sections[number], plan.Routes[number]
	c := &cut{topic: noTopic, tall: headTall + 2*bodyLine}
	var items []Item
	for i, f := range told.Facts() {
		item := p.stop(f, r.Stops[i], named)
		c.tall += textTall(flat(item.Text), width-10, bodySize, bodyLine) + itemGap
		for _, below := range item.Below {
			c.tall += textTall(flat(below), width-10, bodySize, bodyLine)
		}
		items = append(items, item)
	}
	c.fixed = func(p page) {
		p.head("route-"+strconv.Itoa(number+1), p.w.Handout.RouteNumber(number+1, len(plan.Routes)))
		p.remarks(told.Notes)
		p.add(List{Items: items, Numbered: true})
	}
	return c
}

// stop is one stop of a route: how one comes there, what it pays, what there is to learn.
func (p page) stop(f telling.Fact, s careers.Stop, named int) Item {
	item := Item{Text: []Span{p.named(p.g.Node(f.Goes), f.Short), note(" · " + p.marked(strings.Join(f.Details, " · ")))}}
	var pay []Span
	for _, figure := range []*careers.Pay{s.Pay, s.Beside} {
		if figure != nil {
			pay = append(append(pay, note(" · "+p.w.Facts.Experience[figure.Experience]+" ")), p.briefly(*figure)...)
		}
	}
	if len(pay) > 0 {
		pay[0] = note(p.w.Units.Colon(p.w.Route.Pay, p.w.Facts.Experience[s.Pay.Experience]) + " ")
		item.Below = append(item.Below, pay)
	}
	for _, said := range f.More {
		switch {
		case said.Role == telling.Wage && s.Pay == nil, said.Role == telling.Same:
			item.Below = append(item.Below, p.sentence(said))
		case said.Role == telling.Gain || said.Role == telling.Deepen:
			var names []string
			for _, gain := range s.Gains {
				if gain.IsNew() == (said.Role == telling.Gain) {
					names = append(names, p.g.Skill(gain.Skill).Name.In(p.w.Tag))
				}
			}
			if more := len(names) - named; more > 0 {
				names = append(names[:named:named], "+\u00a0"+p.w.Route.More(more))
			}
			label, _, _ := strings.Cut(said.Label, ",")
			item.Below = append(item.Below, []Span{note(p.w.Units.Colon(label, strings.Join(names, ", ")))})
		}
	}
	return item
}
