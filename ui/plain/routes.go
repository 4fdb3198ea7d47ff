package plain

import (
	"strings"

	"parcours/careers"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
)

// Routes is the answer of [careers.Graph.Routes] for one aim: how the routes are
// ranked, then each stop by stop, with what it takes, asks and pays.
func Routes(g *careers.Graph, w *i18n.Words, from, to careers.NodeID, aim careers.Aim, plan careers.Plan) *Page {
	r := routes{sheet{g: g, w: w}}
	start, goal := phrase.QuotedOrigin(w, g, from), phrase.Origin(w, g, to)
	if len(plan.Routes) == 0 {
		r.head(w.Plan.NoRoute(start, goal))
		if start := phrase.Instead(w, g, to, plan); start != "" {
			r.note(start)
		} else if near := g.Node(plan.Nearest); near != nil {
			r.note(w.Plan.Nearest(near.Name.In(w.Tag)))
			r.fact(Line{Text: listed(near, w), Goes: near.ID})
		}
		return &r.Page
	}
	r.head(w.Plain.Routes.Goal(len(plan.Routes), start, goal, phrase.Order(w, aim, plan)))
	for _, note := range phrase.PlanNotes(w, g, aim, plan) {
		r.note(note)
	}
	if apart := phrase.Apart(w, plan.Routes...); apart != "" {
		r.note(apart)
	}
	for i, route := range plan.Routes {
		r.route(i+1, route)
	}
	return &r.Page
}

type routes struct{ sheet }

func (r *routes) route(number int, route careers.Route) {
	w := r.w
	about := []string{phrase.Length(w, route.Years, route.Unknown), phrase.NewSkills(w, route)}
	if pay := phrase.AtTheEnd(w, r.g, route); pay != "" {
		about = append(about, pay)
	}
	r.head(w.Plain.Routes.Way(number, strings.Join(about, ", ")))
	if rests := phrase.Rests(w, route); rests != "" {
		r.note(rests)
	}
	if named := phrase.NamedBy(w, r.g, route); named != "" {
		r.note(capital(named) + " (" + cited(w, route.Named.Sources) + ")")
	}
	for i := range route.Stops {
		r.fact(r.stop(route, i))
	}
}

func (r *routes) stop(route careers.Route, i int) Line {
	w, s := r.w, route.Stops[i]
	n := r.g.Node(s.Node)
	line := Line{Goes: n.ID}
	text, why := n.Title.In(w.Tag), ""
	if s.Step == nil {
		text = w.Units.Colon(w.Plain.Routes.Begin, text)
	} else {
		line.Sources = s.Step.Sources
		text += ", " + strings.Join(phrase.Coming(w, r.g, s), ", ")
		why = r.why(s.Step)
	}
	line.Text = joined(sentence(text), why, r.learning(s, i == 0), r.usedLess(route, i), r.wages(route, i))
	return line
}

// learning says which skills are new at a stop, or deeper than before.
func (r *routes) learning(s careers.Stop, first bool) string {
	var said []string
	for _, l := range phrase.Learnings(r.w, r.g, s, true) {
		said = append(said, listOf(r.w, l.Label, l.Skills, ""))
	}
	if len(said) == 0 && !first {
		return r.w.Route.NothingNew
	}
	return joined(said...)
}

func (r *routes) usedLess(route careers.Route, i int) string {
	return listOf(r.w, r.w.Route.UsedLess, phrase.Fades(r.w, r.g, route, i), "")
}

// wages says what a stop pays.
func (r *routes) wages(route careers.Route, i int) string {
	var said []string
	for _, wage := range phrase.Wages(r.w, r.g, route, i) {
		text := wage.Text
		if wage.Pay != nil {
			text = r.w.Units.Colon(wage.Label, text)
			if wage.Pay.Source != "" {
				text += ", " + string(wage.Pay.Source)
			}
		}
		said = append(said, sentence(text))
	}
	return joined(said...)
}

// Ways is what leads to a node and where one can still go from it, the quickest
// first.
func Ways(g *careers.Graph, w *i18n.Words, id careers.NodeID) *Page {
	r := routes{sheet{g: g, w: w}}
	name := phrase.Origin(w, g, id)
	from := phrase.QuotedOrigin(w, g, id)
	if id != careers.FromEntry {
		r.reach(w.Plan.LeadsTo(name), w.Plan.NothingLeads, g.Origins(id))
	}
	r.reach(w.Plan.GoesFrom(from), w.Plan.NowToGo, g.Reachable(id))
	return &r.Page
}

func (r *routes) reach(head, nothing string, reaches []careers.Reach) {
	r.head(head)
	if len(reaches) == 0 {
		r.note(nothing)
	}
	for _, reach := range reaches {
		text := r.g.Node(reach.Node).Title.In(r.w.Tag) + ", " + phrase.Length(r.w, reach.Years, reach.Unknown)
		var via []string
		for _, s := range reach.Steps[:max(0, len(reach.Steps)-1)] {
			via = append(via, phrase.Origin(r.w, r.g, s.To))
		}
		if len(via) > 0 {
			text += ", " + r.w.Compare.Via(r.w.Units.List(via))
		}
		r.fact(Line{Text: text, Goes: reach.Node})
	}
}
