package careers

import (
	"cmp"
	"slices"
)

// PayBasis is what the pay of routes was ranked by.
type PayBasis struct {
	Yardstick
	Experience Experience
	// Measure and Point say what the figures are, see [Pay.Measure]: a median is
	// not ranked against a range.
	Measure     Text
	Point, Open bool
	// Sources are those of the figures.
	Sources []SourceID
}

// rankByPay orders the routes that one basis covers by what they leave of money
// on the way, and returns the k best with the basis and how many others cannot
// be set beside them. It returns a nil basis, and all routes in their order,
// where no basis covers two of them.
//
// What counts of a route is what its stops pay less than the goal, over the
// years there: of two routes that one is better which leaves more after the same
// number of years. A stop that pays more than the goal counts as much as the
// goal. A training pays nothing.
func (n *network) rankByPay(routes []Route, k int) (ranked []Route, basis *PayBasis, uncovered int) {
	var covered []paidRoute
	for _, b := range n.bases(routes) {
		if c := n.coveredBy(b, routes); len(c) > max(1, len(covered)) {
			covered, basis = c, &b
		}
	}
	if basis == nil {
		return routes[:min(k, len(routes))], nil, 0
	}
	slices.SortStableFunc(covered, func(a, b paidRoute) int { return cmp.Compare(a.shortfall, b.shortfall) })
	for _, c := range covered[:min(k, len(covered))] {
		ranked = append(ranked, c.Route)
		for _, p := range c.figures {
			if p != nil && !slices.Contains(basis.Sources, p.Source) {
				basis.Sources = append(basis.Sources, p.Source)
			}
		}
	}
	return ranked, basis, len(routes) - len(covered)
}

// paidRoute is a route whose stops one basis covers.
type paidRoute struct {
	Route
	shortfall Amount // times half years
	figures   []*Pay // by stop; nil for a training
}

// bases are the yardsticks of what the goal pays, in the order of its ladders.
func (n *network) bases(routes []Route) (all []PayBasis) {
	if len(routes) == 0 {
		return nil
	}
	stops := routes[0].Stops
	goal := n.node[stops[len(stops)-1].Node]
	for _, l := range n.Ladders(goal) {
		for _, p := range l.Pay {
			if p.Period.IsSalary() && !p.IsRelated() && p.Experience != AnyExperience {
				all = append(all, PayBasis{Yardstick: l.Yardstick, Experience: p.Experience, Measure: p.Measure, Point: p.IsPoint(), Open: p.IsOpen()})
			}
		}
	}
	return all
}

func (n *network) coveredBy(b PayBasis, routes []Route) (covered []paidRoute) {
	for _, r := range routes {
		if c, ok := n.paidBy(b, r); ok {
			covered = append(covered, c)
		}
	}
	return covered
}

// paidBy counts a route by a basis; false where it does not cover a role of it.
func (n *network) paidBy(b PayBasis, r Route) (paidRoute, bool) {
	c := paidRoute{Route: r}
	pays := make([]Amount, len(r.Stops))
	c.figures = make([]*Pay, len(r.Stops))
	held := 0
	for i, s := range r.Stops {
		node := n.node[s.Node]
		if node.Kind == Training {
			held = max(held, node.Course.Gives)
			continue
		}
		p := n.payBy(b, node, held)
		if p == nil {
			return c, false
		}
		pays[i] = p.Low + p.High // one period, and 0 for the open end of all
		c.figures[i] = p
	}
	goal, before := pays[len(pays)-1], 0
	for i, s := range r.Stops[1:] {
		c.shortfall += max(0, goal-pays[i]) * Amount(s.HalfYears-before)
		before = s.HalfYears
	}
	return c, true
}

// payBy is the figure of a node by a basis, nil where it has none.
func (n *network) payBy(b PayBasis, node *Node, held int) *Pay {
	family := familyFor(node.Pay, held)
	for i := range node.Pay {
		p := &node.Pay[i]
		if p.Experience == b.Experience && !p.IsRelated() && p.Yardstick() == b.Yardstick && p.Measure == b.Measure && p.IsPoint() == b.Point && p.IsOpen() == b.Open && (p.For == 0 || held == 0 || p.For == family) {
			return p
		}
	}
	return nil
}
