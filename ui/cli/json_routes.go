package cli

import (
	"parcours/careers"
	"parcours/ui/phrase"
)

func (x wire) plan(from, to careers.NodeID, aim careers.Aim, plan careers.Plan) object {
	origin := string(from)
	if e := x.g.Entry(); e != nil && from == careers.FromEntry {
		origin = string(e.ID)
	}
	return object{
		{"dataset", x.dataset()}, {"from", origin}, {"from_name", phrase.Origin(x.w, x.g, from)}, {"to", to}, {"aim", snake(aim.String())},
		{"bounded", plan.Bounded}, {"basis", maybe(plan.Basis, x.basis)}, {"uncovered", plan.Uncovered}, {"routes", each(plan.Routes, x.route)},
	}
}

// basis is what the pay of routes was ranked by.
func (x wire) basis(b careers.PayBasis) object {
	return object{
		{"experience", b.Experience.String()}, {"per", b.Period.String()}, {"times", known(b.Times)}, {"currency", b.Currency}, {"net", b.Net},
		{"place", x.text(b.Place)}, {"year", known(b.Year)}, {"sources", list(b.Sources)},
	}
}

func (x wire) route(r careers.Route) object {
	return object{
		{"years", years(r.Years)}, {"steps_of_unknown_length", r.Unknown}, {"new_skills", r.NewSkills}, {"sourced_steps", r.Sourced()},
		{"named", maybe(r.Named, wholeWay)}, {"stops", each(r.Stops, x.stop)},
	}
}

// wholeWay is a whole way that a source names.
func wholeWay(p careers.Path) object {
	return object{{"nodes", list(p.Nodes)}, {"sources", list(p.Sources)}}
}

func (x wire) stop(s careers.Stop) object {
	return object{
		{"node", s.Node}, {"name", x.text(x.g.Node(s.Node).Name)}, {"step", x.step(s.Step)},
		{"years", years(s.Years)}, // at the stop before
		{"arrival", years(s.Arrival)},
		{"learn", each(s.Gains, func(n careers.Gain) object { return append(x.need(n.Need), field{"had_level", n.Had}) })},
		{"used_less", each(s.UsedLess, x.fade)}, {"pay", maybe(s.Pay, x.pay)}, {"pay_beside", maybe(s.Beside, x.pay)},
	}
}
