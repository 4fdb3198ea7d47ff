package careers

import "slices"

// Excels returns, for each route of a plan, the aims by which it beats every other
// route of the plan; none where two are alike, or where there is one route. Pay
// counts only where the plan was ranked by it, and a route stays technical only where
// neither its stops on the way nor its goal are management roles.
func (g *Graph) Excels(p Plan) [][]Aim {
	all := make([][]Aim, len(p.Routes))
	if len(p.Routes) < 2 {
		return all
	}
	for _, aim := range Aims() {
		best, cost := -1, 0
		for i, r := range p.Routes {
			switch c := g.costOf(r, aim, p, i); {
			case i == 0 || c < cost:
				best, cost = i, c
			case c == cost:
				best = -1
			}
		}
		stops := p.Routes[0].Stops
		if best < 0 || aim == StayTechnical && (cost > 0 || g.IsManagement(stops[len(stops)-1].Node)) {
			continue
		}
		all[best] = append(all[best], aim)
	}
	return all
}

// costOf is what a route of a plan costs by an aim; of pay only the order is known, and
// not even that where routes stand first for what they rest on.
func (g *Graph) costOf(r Route, aim Aim, p Plan, i int) int {
	switch aim {
	case Quickest:
		return r.Stops[len(r.Stops)-1].HalfYears
	case FewestSkills:
		return r.NewSkills
	case StayTechnical:
		managing := 0
		for _, s := range r.Stops[:len(r.Stops)-1] {
			if s.Step != nil && g.IsManagement(s.Node) {
				managing++
			}
		}
		return managing
	}
	isOther := func(o Route) bool { return (o.Sourced() > 0) != (r.Sourced() > 0) }
	if p.Basis == nil || slices.ContainsFunc(p.Routes, isOther) {
		return 0
	}
	return i
}
