package careers

import (
	"fmt"
	"math"
	"slices"
)

// Aim is what a route is chosen for.
type Aim uint8

// The aims. Each is a cost of the whole route, the less the better. Routes of
// equal cost are ordered by the years they take, then by the number of their
// steps, then by the order of the dataset: the branch that an author named
// first comes first.
const (
	// Quickest counts the years before the goal, each step at the middle of its
	// span. An open span ends at twice its beginning, and a span that nobody
	// knows is as long as the median of the known ones: ignorance is neither a
	// short cut nor a wall.
	Quickest Aim = iota
	// BestPaid orders the quickest different routes by what they pay on the way,
	// where one yardstick covers every role of two or more of them; routes that it
	// does not cover are left out and counted. Elsewhere it is [Quickest], and
	// [Plan.Basis] is nil: figures that measure different things rank nothing.
	BestPaid
	// FewestSkills counts the skills to learn: those essential to a node of the
	// route that are neither mastered nor essential to its first node, each
	// once, wherever it is learnt. A route from the entry point begins with
	// nothing but what is mastered.
	FewestSkills
	// StayTechnical counts the management roles on the way, as
	// [Graph.IsManagement] tells them; the ends of the route do not count.
	StayTechnical
)

// String is the aim as files spell it.
func (a Aim) String() string {
	return [...]string{"quickest", "best-paid", "fewest-skills", "stay-technical"}[a]
}

// Aims lists the aims in the order in which people are offered them.
func Aims() []Aim { return []Aim{Quickest, BestPaid, FewestSkills, StayTechnical} }

// FromEntry, as the origin of a route, is someone who stands at the entry point
// of the dataset, see [Graph.Entry]: a route begins with a training that people
// go to from school, and takes the years that its levels take.
const FromEntry NodeID = ""

// Mastery is what someone can do: a level of 1–4 as in [Need], by skill. A
// skill that is absent, or at level 0, is still to learn. Nil is fine.
type Mastery map[SkillID]int

// Route is a way from one node to another.
type Route struct {
	// Stops are the nodes in order, the origin first. From the entry point the
	// origin is the first training.
	Stops []Stop
	// Years is the time before the goal, without the steps of unknown years.
	Years Years
	// Unknown counts the steps whose years nobody knows.
	Unknown int
	// NewSkills counts the skills to learn, each once.
	NewSkills int
	// Named is the way that a source names whole and that this route follows to
	// its end; nil for most.
	Named *Path
}

// Sourced counts the steps of the route that a source attests; the others rest on
// the judgement of the dataset's authors, or on pages to compare with.
func (r Route) Sourced() int {
	count := 0
	for _, s := range r.Stops {
		if s.Step != nil && s.Step.Attested {
			count++
		}
	}
	return count
}

// Stop is one node of a route.
type Stop struct {
	Node NodeID
	// Step leads here from the stop before; nil at the first.
	Step *Step
	// Years is the time at the stop before. Of a training it is as long as the
	// training takes someone who comes with the level reached on this route.
	Years Years
	// Arrival is the time on the way before this stop, without steps of unknown years.
	Arrival Years
	// HalfYears is twice the middle of the time before this stop, as
	// [Quickest] counts it, steps of unknown years included.
	HalfYears int
	// Gains are the essential skills that are neither mastered nor essential to
	// a stop before at this level, in dataset order. A role asks for what one
	// needs on taking it, and makes of one what its years make. The first stop
	// has none but from the entry point.
	Gains []Gain
	// Silent says that this is a role of which no skill is called essential: that it has no
	// Gains means nothing.
	Silent bool
	// UsedLess is what the stop before had and one uses less here.
	UsedLess []Fade
	// Short is the level of training (EQF) that the role usually asks for, where one comes here
	// with less; 0 elsewhere. Whoever starts from a role has what that one usually asks for.
	Short int
	// Standing is the figure for this moment of the way: [Graph.EntryPay] at a
	// first job, [Graph.PayAfter] later on. A training has none.
	Standing
}

// Gain is a skill to learn or to deepen.
type Gain struct {
	Need
	// Had is the level so far: 0 for a skill that is new.
	Had int
}

// IsNew reports whether the skill is to learn rather than to deepen.
func (x Gain) IsNew() bool { return x.Had == 0 }

// Nodes returns the nodes of the route in order.
func (r Route) Nodes() []NodeID {
	ids := make([]NodeID, len(r.Stops))
	for i, s := range r.Stops {
		ids[i] = s.Node
	}
	return ids
}

// Plan answers how to get from one node to another.
type Plan struct {
	// Routes are in the order of the aim, best first. None is an ordinary answer.
	Routes []Route
	// Bounded says that the graph was too large to look at every way: the
	// routes are good ones, perhaps not the best, and there may be more.
	Bounded bool
	// Basis, for [BestPaid], is what the pay was ranked by; nil where figures
	// cannot be compared and the routes stand by years. Uncovered counts the
	// routes that were left out because it does not cover them.
	Basis     *PayBasis
	Uncovered int
	// Nearest, where there is no route, is the node to which there is one that
	// lies the fewest steps from the goal, whichever way these lead; then the
	// one reached in the fewest years, then the first in dataset order. It is
	// empty where nothing that can be reached is joined to the goal.
	Nearest NodeID
	// Instead, where there is no route, says what is known all the same.
	Instead Instead
}

// Instead is what there is to say where there is no route.
type Instead uint8

// From the most to the least helpful.
const (
	NothingKnown Instead = iota
	StepsBack            // people do go back there; nobody publishes after how long
	NearJobs             // the two are near by a register; nobody says how one gets from one to the other
	NearAlone            // so are those near the origin, which no route leaves
	OpenToChange         // the goal is a training for people who change careers
	FromSchool           // the goal is a training that one goes to from school alone
	LevelHeld            // the goal is a training that leads no higher than the origin
	AskTheCourse         // the goal is another training: it says itself whom it takes
	OnlyLong             // the ways there have many steps of which nobody says how long they take
)

// instead tells what there is to say of two nodes without a route.
func (g *Graph) instead(from, to NodeID) Instead {
	for _, s := range g.Next(from) {
		if s.To == to && s.Kind == Return {
			return StepsBack
		}
	}
	c := g.node[to].Course
	switch {
	case g.AreNear(from, to):
		return NearJobs
	case c == nil && g.onlyNear(from):
		return NearAlone
	case c == nil:
		return NothingKnown
	}
	var before *Course
	if n := g.node[from]; n != nil {
		before = n.Course
	}
	switch atWork := from != FromEntry && before == nil; {
	case atWork && c.IsFor(CareerChanger):
		return OpenToChange
	case !c.IsFor(CareerChanger) && g.header.Entry != nil && c.Gives > 0 && c.Gives <= g.header.Entry.Level:
		return FromSchool
	case before != nil && c.Gives > 0 && c.Gives <= before.Gives:
		return LevelHeld
	case atWork:
		return AskTheCourse
	}
	return NothingKnown
}

// IsTimed reports whether the length of any step of its routes is known: without one, a route
// is no quicker than another, and only the number of steps tells them apart.
func (p *Plan) IsTimed() bool {
	return slices.ContainsFunc(p.Routes, func(r Route) bool { return len(r.Stops) < 2 || r.Unknown < len(r.Stops)-1 })
}

// IsPaid reports whether any stop of its routes has pay.
func (p *Plan) IsPaid() bool {
	return slices.ContainsFunc(p.Routes, func(r Route) bool {
		return len(r.Stops) == 0 || slices.ContainsFunc(r.Stops, func(s Stop) bool { return s.Pay != nil })
	})
}

// AreNear reports whether a register calls one of two nodes near the other and no more than that.
func (g *Graph) AreNear(a, b NodeID) bool {
	names := func(a, b NodeID) bool {
		return slices.ContainsFunc(g.Near(a), func(s *Step) bool { return s.To == b })
	}
	return names(a, b) || names(b, a)
}

// onlyNear reports whether near nodes are all that is known of where one can go from a node.
func (g *Graph) onlyNear(id NodeID) bool {
	return g.IsNear(id) && !slices.ContainsFunc(g.Next(id), (*Step).IsRoute)
}

// UnknownNodeError says that a graph has no node called ID.
type UnknownNodeError struct{ ID NodeID }

func (e *UnknownNodeError) Error() string { return fmt.Sprintf("no node is called %q", string(e.ID)) }

// mostRoutes is how many routes an answer has at most.
const mostRoutes = 9

// mostUnknown is how many steps of a route may be of unknown length. A register types
// moves one by one; a chain of many is no way that anybody takes.
const mostUnknown = 5

// Routes returns up to k routes, nine at most, from one node (or [FromEntry]) to
// another, in the order of aim. No route comes to a node twice. The same
// question has the same answer every time.
//
// The routes are different ones. The first is the best of all; each further one
// is the best of those that share with each route before it at most half of the
// nodes between that route's ends, rounded down (a route from the entry point
// counts its first training among them). Where none is left, they may share all
// of them but one. A route is therefore never a better one with a detour added.
//
// Two things go before that. Where a source names a whole way to the goal, see
// [Graph.Paths], one of two or more routes follows it, whatever it shares with
// others. And routes of which a source attests a step stand before those that
// rest on none.
//
// No route takes more than twice the years of the quickest one and ten years
// more than it, but for the way that a source names; none has more than five steps
// of unknown years; and none climbs to lead people above both its ends, to
// come down again.
//
// No route takes a step that is no route, see [Step.IsRoute], or comes to a role
// without having worked in one of the tracks that it asks for; what someone who
// begins at a role has done before is not known and taken to be enough.
//
// From a node to itself there is no route. The error is an [*UnknownNodeError].
//
// The routes are exact on graphs of a few hundred nodes. On larger ones the
// search may have to be bounded, and [Plan.Bounded] says so: for FewestSkills,
// since skills that are learnt once and count once do not add up step by step,
// and for others where many routes are asked for. Then the routes are the best
// that were found; for FewestSkills no worse than by a count that takes skills
// again at each node.
func (g *Graph) Routes(from, to NodeID, aim Aim, k int, mine Mastery) (Plan, error) {
	for _, id := range []NodeID{from, to} {
		if g.node[id] == nil && (id != FromEntry || id == to) {
			return Plan{}, &UnknownNodeError{id}
		}
	}
	if from == to || k < 1 {
		return Plan{}, nil
	}
	n := newNetwork(g)
	s := n.search(from, to, aim, mine)
	s.longest, s.vaguest = n.longest(from, to), mostUnknown
	k = min(k, mostRoutes)
	many := k
	if aim == BestPaid {
		many = mostRoutes
	}
	var plan Plan
	for _, way := range s.withNamed(s.ways(many), from, many) {
		plan.Routes = append(plan.Routes, n.route(way, from == FromEntry, mine))
	}
	if aim == BestPaid {
		plan.Routes, plan.Basis, plan.Uncovered = n.rankByPay(plan.Routes, k)
	}
	plan.Routes = sourcedFirst(plan.Routes)
	plan.Bounded = s.bounded
	switch {
	case len(plan.Routes) > 0 || s.bounded:
	case s.longest < math.MaxInt: // there is a way, a vague one
		plan.Instead = OnlyLong
	default:
		plan.Instead = n.instead(from, to)
		plan.Nearest = n.nearest(from, n.number[to])
	}
	return plan, nil
}

// sourcedFirst orders routes that rest on more than our judgement before others.
func sourcedFirst(routes []Route) []Route {
	slices.SortStableFunc(routes, func(a, b Route) int { return before(a.Sourced() > 0, b.Sourced() > 0) })
	return routes
}

// IsManagement reports whether a role leads people or projects rather than
// doing the craft: a third or more of the skills essential to it, beside those
// it inherits, are of the group [Management]. A training is none.
func (g *Graph) IsManagement(id NodeID) bool {
	n := g.node[id]
	if n == nil || n.Kind != Role {
		return false
	}
	essential, management := 0, 0
	for _, need := range n.Needs {
		if need.Essential && need.From == "" {
			essential++
			if g.skill[need.Skill].Group == Management {
				management++
			}
		}
	}
	return management > 0 && 3*management >= essential
}
