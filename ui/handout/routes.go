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
	from, to, origin := clean(phrase.QuotedOrigin(c.w, c.g, way.From)), c.text(c.g.Node(way.To).Name), string(way.From)
	if e := c.g.Entry(); way.From == careers.FromEntry && e != nil {
		origin = string(e.ID)
	}
	ends := strings.TrimSpace(origin + " " + string(way.To))
	p := &Part{ID: "route-" + slug(ends), Kicker: c.w.Plan.Title, Title: clean(w.RouteFrom(from, to))}
	var mine careers.Mastery
	if c.order.Notes != nil {
		mine = c.mine().Mastery()
	}
	plan, err := c.g.Routes(way.From, way.To, careers.Quickest, mostRoutes, mine)
	if err != nil || len(plan.Routes) == 0 {
		p.say(plain(c.w.Plan.NoRoute(from, to)))
		if start := phrase.Instead(c.w, c.g, way.To, plan); start != "" {
			p.say(plain(clean(start)))
		} else if near := c.g.Node(plan.Nearest); near != nil {
			p.say(plain(c.w.Plan.Nearest(c.text(near.Title))))
		}
	} else {
		p.add(Paragraph{Text: []Span{plain(w.RouteLead)}, Lead: true})
		for i, r := range plan.Routes {
			c.route(p, r, i+1, len(plan.Routes))
		}
		for _, note := range phrase.PlanNotes(c.w, c.g, careers.Quickest, plan) {
			p.aside(note)
		}
		if apart := phrase.Apart(c.w, plan.Routes...); apart != "" {
			p.aside(apart)
		}
	}
	p.add(Command{w.Reopen, c.order.Program + " routes " + clean(ends)})
	return p
}

// route draws one route and says each of its stops.
func (c *composer) route(p *Part, r careers.Route, number, of int) {
	w := c.w.Handout
	id := "route-" + strconv.Itoa(number)
	p.head(id, w.RouteNumber(number, of))
	p.say(strong(c.marked(w.TakesAbout(phrase.Length(c.w, r.Years, r.Unknown)))), note(" · "+phrase.NewSkills(c.w, r)))
	if rests := phrase.Rests(c.w, r); rests != "" {
		p.say(note(capital(rests) + "."))
	}
	if named := phrase.NamedBy(c.w, c.g, r); named != "" {
		p.say(append([]Span{note(capital(named))}, c.cite(r.Named.Sources)...)...)
	}
	var names []string
	for _, s := range r.Stops {
		names = append(names, c.text(c.g.Node(s.Node).Name))
	}
	drawing := c.mapPicture(p.ID+"-"+id+"-map", w.RouteNumber(number, of), w.RouteShows(names), r.Nodes())
	p.add(drawing)
	var items []Item
	for i := range r.Stops {
		items = append(items, c.stop(r, i))
	}
	p.add(List{Items: items})
}

// stop is one node of a route: when one comes there and why, what is to learn,
// what is used less and what it pays.
func (c *composer) stop(r careers.Route, i int) Item {
	s := r.Stops[i]
	n := c.g.Node(s.Node)
	item := Item{Text: []Span{c.named(n, c.text(n.Title)), note(c.marked(" · " + strings.Join(phrase.Coming(c.w, c.g, s), " · ")))}}
	if s.Step != nil {
		if why := phrase.Why(c.w, s.Step); why != "" {
			item.Below = append(item.Below, []Span{plain(c.marked(why))})
		}
		item.Below = append(item.Below, append([]Span{note(phrase.Shown(c.w, s.Step))}, c.cite(s.Step.Sources)...))
	}
	for _, wage := range phrase.Wages(c.w, c.g, r, i) {
		item.Below = append(item.Below, c.wage(wage))
	}
	for _, l := range phrase.Learnings(c.w, c.g, s, false) {
		item.Below = append(item.Below, []Span{note(c.marked(c.w.Units.Colon(l.Label, strings.Join(l.Skills, ", "))))})
	}
	if fades := phrase.Fades(c.w, c.g, r, i); len(fades) > 0 {
		item.Below = append(item.Below, []Span{note(c.marked(c.w.Units.Colon(c.w.Route.UsedLess, c.w.Units.List(fades))))})
	}
	return item
}

// wage is what a stop pays, or that nothing is published.
func (c *composer) wage(wage phrase.Wage) []Span {
	if wage.Pay == nil {
		return []Span{note(c.marked(wage.Text))}
	}
	said := []Span{note(c.marked(c.w.Units.Colon(wage.Label, wage.Text)))}
	if wage.Pay.Source == "" {
		return said
	}
	return append(said, c.cite([]careers.SourceID{wage.Pay.Source})...)
}

// marked is a text; where it has the mark of an estimate the document explains it.
func (c *composer) marked(text string) string {
	c.guess = c.guess || strings.Contains(text, c.w.Facts.EstimateMark)
	return text
}
