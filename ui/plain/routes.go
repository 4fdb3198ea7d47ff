package plain

import (
	"strings"

	"parcours/careers"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
)

// Routes is the answer of [careers.Graph.Routes] for one aim: each route stop
// by stop, with what it takes, gives and leaves behind.
func Routes(g *careers.Graph, w *i18n.Words, from, to careers.NodeID, aim careers.Aim, plan careers.Plan) *Page {
	r := routes{sheet{g: g, w: w}}
	start, goal := r.name(from), r.name(to)
	if len(plan.Routes) == 0 {
		r.head(w.Plan.NoRoute(start, goal))
		if near := g.Node(plan.Nearest); near != nil {
			r.note(w.Plan.Nearest(near.Name.In(w.Tag)))
			r.fact(Line{Text: listed(near, w), Goes: near.ID})
		}
		return &r.Page
	}
	r.head(w.Plain.Routes.Goal(len(plan.Routes), start, goal, w.Plan.Aims[aim]))
	r.note(w.Plan.Counted[aim])
	r.note(w.Plan.Others)
	if plan.Bounded {
		r.note(w.Plan.NotAll)
	}
	for i, route := range plan.Routes {
		r.route(i+1, route)
	}
	r.note(w.Plain.Routes.PayOfOneLevel)
	return &r.Page
}

type routes struct{ sheet }

// name is a node's name, or that of the origin after the baccalauréat.
func (r *routes) name(id careers.NodeID) string {
	if n := r.g.Node(id); n != nil {
		return n.Name.In(r.w.Tag)
	}
	return r.w.Plan.FromEntry
}

func (r *routes) route(number int, route careers.Route) {
	w := r.w.Plan
	about := []string{r.length(route), w.NoSkills}
	if route.NewSkills > 0 {
		about[1] = w.Skills(route.NewSkills)
	}
	if last := route.Stops[len(route.Stops)-1]; last.Pay != nil {
		about = append(about, w.AtTheEnd(r.short(*last.Pay)))
	}
	r.head(r.w.Plain.Routes.Way(number, strings.Join(about, ", ")))
	for i, stop := range route.Stops {
		r.fact(r.stop(stop, i == 0))
	}
}

// length is how long a route takes.
func (r *routes) length(route careers.Route) string {
	years := phrase.Years(r.w, route.Years)
	switch {
	case years == "":
		return r.w.Plan.AfterUnknown
	case route.Unknown > 0:
		return years + " (" + r.w.Plan.Unknown(route.Unknown) + ")"
	}
	return years
}

func (r *routes) stop(s careers.Stop, first bool) Line {
	w := r.w
	n := r.g.Node(s.Node)
	line := Line{Goes: n.ID}
	text := n.Title.In(w.Tag)
	if s.Step == nil {
		text = w.Units.Colon(w.Plain.Routes.Begin, text)
	} else {
		line.Sources = s.Step.Sources
		text += ", " + how(r.g, w, s.Step)
		if years := phrase.Years(w, s.Arrival); years != "" && s.Arrival != s.Step.Years {
			text += ", " + w.Plan.Arrival(years)
		}
		text = joined(sentence(text), r.based(s.Step.Why.In(w.Tag), s.Step.Sources, s.Step.Estimate))
	}
	pay := ""
	if s.Pay != nil {
		pay = sentence(w.Units.Colon(w.Plan.Pay, phrase.Level(w, *s.Pay)+", "+phrase.Pay(w, *s.Pay)))
	} else if n.Kind == careers.Role {
		pay = w.Facts.NoPay
	}
	line.Text = joined(sentence(text), r.learning(s, n, first), r.usedLess(s), pay)
	return line
}

// learning says which skills are new at a stop, or deeper than before.
func (r *routes) learning(s careers.Stop, n *careers.Node, first bool) string {
	w := r.w
	var fresh, deeper []string
	for _, gain := range s.Gains {
		name := r.g.Skill(gain.Skill).Name.In(w.Tag)
		var about []string
		if gain.Level > 0 {
			about = append(about, w.Plain.LevelOf4(gain.Level))
		}
		if gain.Estimate {
			about = append(about, w.Compare.Estimate)
		}
		if !gain.IsNew() {
			about = append(about, w.Plain.Before(w.Plain.LevelOf4(gain.Had)))
		}
		if len(about) > 0 {
			name += " (" + strings.Join(about, ", ") + ")"
		}
		if gain.IsNew() {
			fresh = append(fresh, name)
		} else {
			deeper = append(deeper, name)
		}
	}
	if len(fresh)+len(deeper) == 0 && !first {
		return w.Plan.NothingNew
	}
	head := w.Plan.Learn
	if n.Kind == careers.Training {
		head = w.Plan.Learnt
	}
	return joined(listOf(w, head(len(fresh)), fresh, ""), listOf(w, w.Plan.Deepen(len(deeper)), deeper, ""))
}

func (r *routes) usedLess(s careers.Stop) string {
	return listOf(r.w, r.w.Plan.UsedLess, phrase.Fades(r.w, r.g, s), "")
}

// Ways is what leads to a node and where one can still go from it, the quickest
// first.
func Ways(g *careers.Graph, w *i18n.Words, id careers.NodeID) *Page {
	r := routes{sheet{g: g, w: w}}
	name := r.name(id)
	r.reach(w.Plan.LeadsTo(name), w.Plan.NothingLeads, g.Origins(id))
	r.reach(w.Plan.GoesFrom(name), w.Plan.NowToGo, g.Reachable(id))
	return &r.Page
}

func (r *routes) reach(head, nothing string, reaches []careers.Reach) {
	r.head(head)
	if len(reaches) == 0 {
		r.note(nothing)
	}
	for _, reach := range reaches {
		text := r.g.Node(reach.Node).Title.In(r.w.Tag) + ", " + r.length(careers.Route{Years: reach.Years, Unknown: reach.Unknown})
		var via []string
		for _, s := range reach.Steps[:max(0, len(reach.Steps)-1)] {
			via = append(via, r.name(s.To))
		}
		if len(via) > 0 {
			text += ", " + r.w.Compare.Via(r.w.Units.List(via))
		}
		r.fact(Line{Text: text, Goes: reach.Node})
	}
}
