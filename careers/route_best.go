package careers

import "slices"

// Excels returns, for each route of a plan, the aims by which it beats every other
// route of the plan; none where two are alike, or where there is one route. Pay
// counts only where the plan was ranked by it, and a route stays technical only where
// neither its stops on the way nor its goal are management roles.
func (g *Graph) Excels(p Plan) [][]Aim {
	all := make([][]Aim, len(p.Routes))
	for _, aim := range Aims() {
		var costs []int
		for i, r := range p.Routes {
			costs = append(costs, g.costOf(r, aim, p, i))
		}
		least := slices.Min(append(costs, 1<<30))
		best := slices.Index(costs, least)
		alike := best < 0 || slices.Contains(costs[best+1:], least)
		if !alike && len(costs) > 1 && (aim != StayTechnical || least == 0) {
			all[best] = append(all[best], aim)
		}
	}
	return all
}

// costOf is what a route of a plan costs by an aim; of pay only the order is known, and
// not even that where routes stand first for what they rest on.
func (g *Graph) costOf(r Route, aim Aim, p Plan, i int) (cost int) {
	switch aim {
	case Quickest:
		return r.Stops[len(r.Stops)-1].HalfYears
	case FewestSkills:
		return r.NewSkills
	case StayTechnical:
		for _, s := range r.Stops[1:] {
			if g.IsManagement(s.Node) {
				cost++
			}
		}
		return cost
	}
	isOther := func(o Route) bool { return (o.Sourced() > 0) != (r.Sourced() > 0) }
	if p.Basis == nil || slices.ContainsFunc(p.Routes, isOther) {
		return 0
	}
	return i
}
