package handout

import (
	"strconv"
	"strings"

	"parcours/careers"
	"parcours/ui/phrase"
)

// mostRoutes is how many routes go on paper.
const mostRoutes = 3

// way is a page of routes from one node to another, the quickest first: each
// as a drawing and stop by stop.
func (c *composer) way(way Way) *Part {
	w := c.w.Handout
	from, to, origin := c.origin(way.From), c.text(c.g.Node(way.To).Name), string(way.From)
	if way.From == careers.FromEntry {
		origin = "bac"
	}
	p := &Part{
		ID: "route-" + slug(origin) + "-" + slug(string(way.To)), Kicker: c.w.Plan.Title,
		Title: clean(w.RouteFrom(from, to)),
	}
	var mine careers.Mastery
	if c.order.Notes != nil {
		mine = c.mine().Mastery()
	}
	plan, err := c.g.Routes(way.From, way.To, careers.Quickest, mostRoutes, mine)
	if err != nil || len(plan.Routes) == 0 {
		p.say(plain(c.w.Plan.NoRoute(from, to)))
		if near := c.g.Node(plan.Nearest); near != nil {
			p.say(plain(c.w.Plan.Nearest(c.text(near.Title))))
		}
	} else {
		p.add(Paragraph{Text: []Span{plain(w.RouteLead)}, Lead: true})
		for i, r := range plan.Routes {
			c.route(p, r, i+1, len(plan.Routes))
		}
		p.aside(c.w.Plan.Others)
		if plan.Bounded {
			p.aside(c.w.Plan.NotAll)
		}
	}
	p.add(Command{w.Reopen, c.order.Program + " routes " + clean(origin) + " " + clean(string(way.To))})
	return p
}

// origin is the name of where a route begins.
func (c *composer) origin(id careers.NodeID) string {
	if id == careers.FromEntry {
		return c.w.Plan.FromEntry
	}
	return c.text(c.g.Node(id).Name)
}

// route draws one route and says each of its stops.
func (c *composer) route(p *Part, r careers.Route, number, of int) {
	w := c.w.Handout
	id := "route-" + strconv.Itoa(number)
	p.head(id, w.RouteNumber(number, of))
	p.say(strong(w.TakesAbout(c.length(r))), note(" · "+c.w.Plan.Steps(len(r.Stops)-1)+" · "+c.newSkills(r)))
	var names []string
	for _, s := range r.Stops {
		names = append(names, c.text(c.g.Node(s.Node).Name))
	}
	drawing := c.mapPicture(p.ID+"-"+id+"-map", w.RouteNumber(number, of), w.RouteShows(names), View{Route: r.Nodes(), Only: true})
	p.add(drawing)
	var items []Item
	for _, s := range r.Stops {
		items = append(items, c.stop(s))
	}
	p.add(List{Items: items})
}

// length is how long a route takes in all.
func (c *composer) length(r careers.Route) string {
	c.guess = c.guess || r.Years.Estimate
	years := phrase.Years(c.w, r.Years)
	switch {
	case years == "":
		return c.w.Handout.LengthUnknown
	case r.Unknown > 0:
		return years + ", " + c.w.Plan.Unknown(r.Unknown)
	}
	return years
}

func (c *composer) newSkills(r careers.Route) string {
	if r.NewSkills == 0 {
		return c.w.Plan.NoSkills
	}
	return c.w.Plan.Skills(r.NewSkills)
}

// stop is one node of a route: when one is there, why people go there, what is
// to learn and what is used less.
func (c *composer) stop(s careers.Stop) Item {
	n, w := c.g.Node(s.Node), c.w.Plan
	item := Item{Text: []Span{c.named(n, c.text(n.Title))}}
	if s.Step == nil {
		item.Text = append(item.Text, note(" · "+w.Start))
	} else {
		item.Text = append(item.Text, note(" · "+c.w.Facts.StepKind[s.Step.Kind]+c.when(s.Step)))
		if arrival := phrase.Years(c.w, s.Arrival); arrival != "" {
			item.Text = append(item.Text, note(" · "+w.Arrival(arrival)))
		}
		item.Below = append(item.Below, c.why(s.Step))
	}
	if s.Pay != nil {
		pay := []Span{note(c.w.Units.Colon(w.Pay, phrase.PayShort(c.w, *s.Pay)+" "+phrase.Year(c.w, *s.Pay)))}
		item.Below = append(item.Below, append(pay, c.cite([]careers.SourceID{s.Pay.Source})...))
	}
	item.Below = append(item.Below, c.gains(s)...)
	return item
}

// gains says what is to learn or to deepen for a stop, and what is used less.
func (c *composer) gains(s careers.Stop) (lines [][]Span) {
	w := c.w.Plan
	var learn, deepen []string
	for _, gain := range s.Gains {
		name := c.text(c.g.Skill(gain.Skill).Name)
		if gain.IsNew() {
			learn = append(learn, name)
		} else {
			deepen = append(deepen, name)
		}
	}
	said := func(label string, names []string) {
		if len(names) > 0 {
			lines = append(lines, []Span{note(c.w.Units.Colon(label, strings.Join(names, ", ")))})
		}
	}
	said(w.Learn(len(learn)), learn)
	said(w.Deepen(len(deepen)), deepen)
	said(w.UsedLess, phrase.Fades(c.w, c.g, s))
	return lines
}
