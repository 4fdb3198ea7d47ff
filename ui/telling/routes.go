package telling

import (
	"strings"

	"parcours/careers"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
)

// Routes is the answer of [careers.Graph.Routes] for one aim: how the routes are ranked,
// then each stop by stop, with what it takes, asks and pays, a section for each route. To those
// who listen, levels of skills are spoken in words. Without a route the page
// says what is known instead.
func Routes(g *careers.Graph, w *i18n.Words, from, to careers.NodeID, aim careers.Aim, plan careers.Plan, spoken bool) *Page {
	r := routes{teller{g, w}, spoken}
	start, goal := phrase.QuotedOrigin(w, g, from), phrase.Origin(w, g, to)
	p := &Page{}
	if len(plan.Routes) == 0 {
		p.Title = w.Plan.NoRoute(start, goal)
		if start := phrase.Instead(w, g, to, plan); start != "" {
			p.Notes = asides(start)
		} else if near := g.Node(plan.Nearest); near != nil {
			p.Notes = asides(w.Plan.Nearest(near.Name.In(w.Tag)))
		}
		return p
	}
	p.Title = w.Plain.Routes.Goal(len(plan.Routes), start, goal, phrase.Order(w, aim, plan))
	p.Notes = asides(append(phrase.PlanNotes(w, g, aim, plan), phrase.Apart(w, plan.Routes...))...)
	for i, route := range plan.Routes {
		p.Sections = append(p.Sections, r.route(i+1, route))
	}
	return p
}

type routes struct {
	teller
	spoken bool
}

func (r routes) route(number int, route careers.Route) Section {
	about := []string{phrase.Length(r.w, route.Years, route.Unknown), phrase.NewSkills(r.w, route)}
	if pay := phrase.AtTheEnd(r.w, r.g, route); pay != "" {
		about = append(about, pay)
	}
	s := Section{Topic: Topic(number - 1), Head: r.w.Plain.Routes.Way(number, strings.Join(about, ", ")), Notes: asides(phrase.Sentence(phrase.Capital(phrase.Rests(r.w, route))))}
	if named := phrase.NamedBy(r.w, r.g, route); named != "" {
		s.Notes = append(s.Notes, Said{Text: phrase.Capital(named), Sources: route.Named.Sources})
	}
	s.Groups = []Group{{Of: All}}
	for i := range route.Stops {
		s.Groups[0].Facts = append(s.Groups[0].Facts, r.stop(route, i))
	}
	return s
}

func (r routes) stop(route careers.Route, i int) Fact {
	s := route.Stops[i]
	n := r.g.Node(s.Node)
	f := Fact{Form: Stop, Text: r.text(n.Title), Short: r.name(n), Goes: n.ID, Details: phrase.Coming(r.w, r.g, s)}
	if s.Step == nil {
		f.Label = r.w.Plain.Routes.Begin
	} else {
		f.Sources, f.More = s.Step.Sources, r.why(s.Step)
	}
	if asked := phrase.Asked(r.w, r.g, route, i); asked != "" {
		f.More = append(f.More, Said{Role: Asked, Text: asked, Sources: n.Asks.Sources})
	}
	f.More = append(f.More, r.learning(s, i == 0)...)
	if fades := phrase.Fades(r.w, r.g, route, i); len(fades) > 0 {
		f.More = append(f.More, Said{Role: Faded, Label: r.w.Route.UsedLess, Text: r.w.Units.List(fades)})
	}
	for _, wage := range phrase.Wages(r.w, r.g, route, i) {
		said := Said{Role: Wage, Label: wage.Label, Text: wage.Text}
		if wage.Pay != nil && wage.Pay.Source != "" {
			said.Sources = []careers.SourceID{wage.Pay.Source}
		}
		f.More = append(f.More, said)
	}
	return f
}

// learning says which skills are new at a stop, or deeper than before.
func (r routes) learning(s careers.Stop, first bool) (said []Said) {
	for _, l := range phrase.Learnings(r.w, r.g, s, r.spoken) {
		x := Said{Role: Gain, Label: l.Label, Text: strings.Join(l.Skills, ", ")}
		if l.Deeper {
			x.Role = Deepen
		}
		if r.spoken {
			x.Text = r.w.Units.List(l.Skills)
		}
		said = append(said, x)
	}
	if len(said) == 0 && !first {
		said = []Said{{Role: Same, Text: phrase.NothingNew(r.w, s)}}
	}
	return said
}
