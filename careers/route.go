package careers

import "fmt"

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
	// BestPaid counts what one earns less than at the goal, over the years on
	// the way there, counted as for Quickest: of two routes it prefers the one
	// that leaves more money after the same number of years. A stretch that
	// pays more than the goal counts as much as the goal. The pay of a node is
	// the middle of its [Stop.Pay]; a training without pay pays nothing, a
	// role without pay the median of the roles that have it.
	BestPaid
	// FewestSkills counts the skills to learn: those essential to a node of the
	// route that are neither mastered nor essential to its first node, each
	// once, wherever it is learnt. A route after the baccalauréat begins with
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

// AfterBac, as the origin of a route, is someone who has the baccalauréat and
// no more: a route begins with a training that follows no other node.
const AfterBac NodeID = ""

// Mastery is what someone can do: a level of 1–4 as in [Need], by skill. A
// skill that is absent, or at level 0, is still to learn. Nil is fine.
type Mastery map[SkillID]int

// Route is a way from one node to another.
type Route struct {
	// Stops are the nodes in order, the origin first. After the baccalauréat
	// the origin is the first training.
	Stops []Stop
	// Years is the time before the goal, without the steps of unknown years.
	Years Years
	// Unknown counts the steps whose years nobody knows.
	Unknown int
	// NewSkills counts the skills to learn, each once.
	NewSkills int
}

// Stop is one node of a route.
type Stop struct {
	Node NodeID
	// Step leads here from the stop before; nil at the first.
	Step *Step
	// Arrival is the time on the way before this stop, without steps of unknown years.
	Arrival Years
	// HalfYears is twice the middle of the time before this stop, as
	// [Quickest] counts it, steps of unknown years included.
	HalfYears int
	// Gains are the essential skills that are neither mastered nor essential to
	// a stop before at this level, in dataset order. The first stop has none
	// but after the baccalauréat.
	Gains []Gain
	// LeftSkills are essential to the stop before and not asked for here.
	// LeftTasks are done there and not here, by task id.
	LeftSkills []SkillID
	LeftTasks  []TaskID
	// Pay is one figure that stands for this stop: of those that are gross and
	// in the currency of the dataset's first one, it is from the source with
	// figures for most nodes where it has one, else a figure to be drawn first,
	// else any; and for all levels of experience, else the middle one. Nil where
	// there is none.
	Pay *Pay
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
	// Nearest, where there is no route, is the node to which there is one that
	// lies the fewest steps from the goal, whichever way these lead; then the
	// one reached in the fewest years, then the first in dataset order. It is
	// empty where nothing that can be reached is joined to the goal.
	Nearest NodeID
}

// UnknownNodeError says that a graph has no node called ID.
type UnknownNodeError struct{ ID NodeID }

func (e *UnknownNodeError) Error() string { return fmt.Sprintf("no node is called %q", string(e.ID)) }

// mostRoutes is how many routes an answer has at most.
const mostRoutes = 9

// Routes returns up to k routes, nine at most, from one node (or [AfterBac]) to
// another, in the order of aim. No route comes to a node twice. The same
// question has the same answer every time.
//
// The routes are different ones. The first is the best of all; each further one
// is the best of those that share with each route before it at most half of the
// nodes between that route's ends, rounded down (a route after the baccalauréat
// counts its first training among them). Where none is left, they may share all
// of them but one. A route is therefore never a better one with a detour added.
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
		if g.node[id] == nil && (id != AfterBac || id == to) {
			return Plan{}, &UnknownNodeError{id}
		}
	}
	if from == to || k < 1 {
		return Plan{}, nil
	}
	n := newNetwork(g)
	s := n.search(from, to, aim, mine)
	var plan Plan
	for _, way := range s.ways(min(k, mostRoutes)) {
		plan.Routes = append(plan.Routes, n.route(way, from == AfterBac, mine))
	}
	plan.Bounded = s.bounded
	if len(plan.Routes) == 0 && !s.bounded {
		plan.Nearest = n.nearest(from, n.number[to])
	}
	return plan, nil
}

// IsManagement reports whether a role leads people or projects rather than
// doing the craft: a third or more of the skills essential to it are of the
// group [Management]. A training is none.
func (g *Graph) IsManagement(id NodeID) bool {
	n := g.node[id]
	if n == nil || n.Kind != Role {
		return false
	}
	essential, management := 0, 0
	for _, need := range n.Needs {
		if need.Essential {
			essential++
			if g.skill[need.Skill].Group == Management {
				management++
			}
		}
	}
	return management > 0 && 3*management >= essential
}
