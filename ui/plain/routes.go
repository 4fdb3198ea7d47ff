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
	words := w.Plain.Routes
	start, goal := r.name(from), r.name(to)
	if len(plan.Routes) == 0 {
		r.head(words.Nothing(start, goal))
		if near := g.Node(plan.Nearest); near != nil {
			r.sub(words.Nearest)
			r.fact(Line{Text: listed(near, w), Goes: near.ID})
		}
	} else {
		r.head(words.Goal(len(plan.Routes), start, goal, words.Aim[aim]))
		r.note(words.OtherWays)
	}
	if plan.Bounded {
		r.note(words.Bounded)
	}
	for i, route := range plan.Routes {
		r.route(i+1, route)
	}
	if len(plan.Routes) > 0 {
		r.note(words.PayOfOneLevel)
	}
	return &r.Page
}

type routes struct{ sheet }

// name is a node's name, or that of the origin after the baccalauréat.
func (r *routes) name(id careers.NodeID) string {
	if n := r.g.Node(id); n != nil {
		return n.Name.In(r.w.Tag)
	}
	return r.w.Plain.Routes.AfterBac
}

func (r *routes) route(number int, route careers.Route) {
	r.head(r.w.Plain.Routes.Way(number, r.length(route), route.NewSkills))
	for _, stop := range route.Stops {
		r.fact(r.stop(stop))
	}
}

// length is how long a route takes.
func (r *routes) length(route careers.Route) string {
	words := r.w.Plain.Routes
	years := phrase.Years(r.w, route.Years)
	switch {
	case years == "":
		return words.NoYears
	case route.Unknown > 0:
		return years + " (" + words.SomeYears(route.Unknown) + ")"
	}
	return years
}

func (r *routes) stop(s careers.Stop) Line {
	w, words := r.w, r.w.Plain.Routes
	n := r.g.Node(s.Node)
	line := Line{Goes: n.ID}
	text := n.Title.In(w.Tag)
	if s.Step == nil {
		text = w.Units.Colon(words.Begin, text)
	} else {
		line.Sources = s.Step.Sources
		text += ", " + how(r.g, w, s.Step)
		if years := phrase.Years(w, s.Arrival); years != "" {
			text += ", " + words.Arrival(years)
		}
		text = joined(sentence(text), r.based(s.Step.Why.In(w.Tag), s.Step.Sources, s.Step.Estimate))
	}
	pay := ""
	if s.Pay != nil {
		pay = sentence(w.Units.Colon(words.Pay, phrase.Level(w, *s.Pay)+" "+phrase.Pay(w, *s.Pay)))
	}
	line.Text = joined(sentence(text), pay, r.learning(s), r.leaving(s))
	return line
}

func (r *routes) learning(s careers.Stop) string {
	var learn, deepen []string
	for _, gain := range s.Gains {
		name := r.g.Skill(gain.Skill).Name.In(r.w.Tag)
		if gain.IsNew() {
			learn = append(learn, name)
		} else {
			deepen = append(deepen, name)
		}
	}
	words := r.w.Plain.Routes
	return joined(listOf(r.w, words.Learn, learn, ""), listOf(r.w, words.Deepen, deepen, ""))
}

func (r *routes) leaving(s careers.Stop) string {
	var skills, tasks []string
	for _, id := range s.LeftSkills {
		skills = append(skills, r.g.Skill(id).Name.In(r.w.Tag))
	}
	for _, id := range s.LeftTasks {
		for _, t := range r.g.Node(s.Step.From).Tasks {
			if t.ID == id {
				tasks = append(tasks, t.Text.In(r.w.Tag))
			}
		}
	}
	words := r.w.Plain.Routes
	left := ""
	if len(tasks) > 0 {
		left = sentence(r.w.Units.Colon(words.LeaveTasks, strings.Join(tasks, r.w.Plain.Semicolon)))
	}
	return joined(listOf(r.w, words.LeaveSkills, skills, ""), left)
}
