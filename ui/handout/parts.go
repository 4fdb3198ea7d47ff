package handout

import (
	"strconv"
	"strings"

	"parcours/careers"
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
			strip := p.strip(p.standing(n, ""))
			p.add(strip)
			p.legend(strip, "")
			p.remarks(s.Notes)
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
