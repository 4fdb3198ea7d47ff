package careers

import (
	"cmp"
	"math"
	"slices"
)

// search looks for routes to one goal.
//
// It goes on with the most promising way begun so far, by its cost taken
// together with the least still to come (A*; Hart, Nilsson and Raphael 1968). A
// way is given up where another to the same node is no worse in all that counts
// later: cost, skills, and nodes shared with the routes found before. Nothing of
// that ever falls along a way, so one that returns to a node is given up, too.
// To list all loop-free routes by cost (Yen 1971) and pick different ones would
// mean going through hundreds of detours of the first on a large graph.
type search struct {
	*network
	starts    []int32
	fromEntry bool
	goal      int32 // its first place
	exact     rule
	// longest is the half years that a way may take, and summit the rank above
	// which it leads no people; see [Graph.Routes].
	longest, summit int
	// vaguest is how many steps of unknown length a way may have.
	vaguest int
	// rough, for a cost that does not add up, is one near it that does.
	rough *rule

	taken   []taken
	having  [][]int8 // which of taken have a node between their ends, by its first place
	bounded bool
}

// rule is how ways are counted.
type rule struct {
	price func(arc) cost
	least []branch // the cost still to come from each node
	// learnt are the skills to learn at each node, each to be counted once; nil
	// where the price says all.
	learnt []bitset
	// first is the cost at each start.
	first func(start int32) int
}

// taken is a route found before.
type taken struct {
	between int    // its nodes between the ends
	only    int32  // its last step, -1 where it has none
	may     uint16 // how many of its nodes a further route may have
}

// way is a route, or the beginning of one.
type way struct {
	node   int32
	step   int32 // that leads here, -1 at the start
	before *way
	spent  cost
	total  cost // spent, and the least still to come
	skills bitset
	shared [mostRoutes - 1]uint16 // nodes that it has in common with each of taken
	vague  int                    // its steps of unknown length
	// worked is the experience so far, in bits as [network.gives] has them, and
	// gained the part of the way after which it has not grown.
	worked bitset
	gained *way
}

// mostWays bounds the ways that are begun for one route, for the sake of time:
// some 30 ms.
const mostWays = 15_000

func (n *network) search(from, to NodeID, aim Aim, mine Mastery) *search {
	s := &search{
		network: n, starts: n.starts(from), fromEntry: from == FromEntry, goal: n.number[to],
		having: make([][]int8, len(n.nodes)), longest: math.MaxInt, summit: n.node[to].Rank, vaguest: math.MaxInt,
	}
	if from != FromEntry {
		s.summit = max(s.summit, n.node[from].Rank)
	}
	s.exact = rule{price: byYears}
	switch aim {
	case FewestSkills:
		s.exact.learnt = n.toLearn(from, s.goal, mine)
		s.rough = s.exact.adding()
		s.rough.least = n.spread(n.places(to), n.in, s.rough.price)
	case StayTechnical:
		s.exact.price = n.managing()
	}
	s.exact.least = n.spread(n.places(to), n.in, s.exact.price)
	return s
}

// ways finds up to k different routes, best first.
func (s *search) ways(k int) []*way {
	var found []*way
	for len(found) < k {
		w := s.next(func(between int) int { return between / 2 })
		if w == nil && len(found) > 0 {
			w = s.next(func(between int) int { return between - 1 })
		}
		if w == nil {
			break
		}
		found = append(found, w)
		s.take(w)
	}
	slices.SortStableFunc(found, compareWays)
	return found
}

// take remembers a route, for further ones to differ from.
func (s *search) take(w *way) {
	t := taken{only: w.step}
	for at := w; at != nil; at = at.before {
		if s.isBetween(at.node, at.before == nil) {
			s.having[s.same[at.node]] = append(s.having[s.same[at.node]], int8(len(s.taken)))
			t.between++
		}
	}
	s.taken = append(s.taken, t)
}

func (s *search) isBetween(node int32, first bool) bool {
	return s.same[node] != s.goal && (!first || s.fromEntry)
}

// next finds the best route that shares with each one taken no more than it may.
func (s *search) next(may func(between int) int) *way {
	for i := range s.taken {
		s.taken[i].may = uint16(max(0, may(s.taken[i].between)))
	}
	if s.rough == nil {
		w, all := s.best(s.exact, nil)
		s.bounded = s.bounded || !all
		return w
	}
	rough, all := s.best(*s.rough, nil)
	if rough == nil {
		s.bounded = s.bounded || !all
		return nil
	}
	limit := s.again(rough)
	w, all := s.best(s.exact, limit)
	s.bounded = s.bounded || !all
	if w == nil {
		return limit
	}
	return w
}

// again counts a way by the exact rule, nil where the search allows no such way.
func (s *search) again(w *way) *way {
	if w.before == nil {
		return s.begin(s.exact, w.node)
	}
	before := s.again(w.before)
	if before == nil {
		return nil
	}
	for _, a := range s.out[before.node] {
		if a.step == w.step {
			return s.extend(s.exact, before, a)
		}
	}
	return nil
}

// best finds the best route that the rule of sharing allows, no worse than
// limit. It reports whether it has looked at all that could be better.
func (s *search) best(r rule, limit *way) (found *way, all bool) {
	settled := make([][]*way, len(s.nodes))
	q := queue[*way]{less: func(a, b *way) bool { return compareWays(a, b) < 0 }}
	effort := mostWays
	consider := func(w *way) {
		if w != nil && r.least[w.node].seen && (limit == nil || w.total.compare(limit.total) <= 0) && !s.worse(w, settled[w.node]) {
			q.push(w)
			effort--
		}
	}
	for _, start := range s.starts {
		consider(s.begin(r, start))
	}
	for len(q.items) > 0 {
		w := q.pop()
		switch {
		case s.same[w.node] == s.goal:
			return w, true
		case effort < 0:
			return nil, false
		case s.worse(w, settled[w.node]):
			continue
		}
		settled[w.node] = append(settled[w.node], w)
		for _, a := range s.out[w.node] {
			consider(s.extend(r, w, a))
		}
	}
	return nil, true
}

func (s *search) begin(r rule, start int32) *way {
	w := &way{node: start, step: -1, worked: make(bitset, len(s.allAsked))}
	if r.first != nil {
		w.spent.aim = r.first(start)
	}
	if r.learnt != nil {
		w.skills = r.learnt[start]
		w.spent.aim = w.skills.count()
	}
	if s.nodes[start].Kind == Role {
		w.worked = s.allAsked // what someone at work has done before is theirs to know
	}
	w.total = w.spent.plus(r.least[start].cost)
	if !s.share(w) {
		return nil
	}
	return w
}

// extend goes a step further, nil where the rule of sharing forbids it.
func (s *search) extend(r rule, w *way, a arc) *way {
	if !s.asks[a.to].within(w.worked) || s.climbs(a.to) || s.passes(w, a.to) {
		return nil
	}
	next := &way{worked: w.worked.with(s.gives[a.to]), gained: w.gained, node: a.to, step: a.step, before: w, spent: w.spent.plus(r.price(a)), skills: w.skills, shared: w.shared, vague: w.vague}
	if r.learnt != nil {
		next.skills = w.skills.with(r.learnt[a.to])
		next.spent.aim = next.skills.count()
	}
	if !next.worked.within(w.worked) {
		next.gained = next
	}
	if !a.span.Known() {
		next.vague++
	}
	if next.spent.years > s.longest || next.vague > s.vaguest {
		return nil
	}
	next.total = next.spent.plus(r.least[a.to].cost)
	if !s.share(next) {
		return nil
	}
	return next
}

// climbs reports whether a place leads people above both ends of a way.
func (s *search) climbs(place int32) bool {
	n := s.nodes[place]
	return n.Rank > s.summit && s.leads[place]
}

// detour is how many half years a route may always take more than the quickest,
// since three years of study more are no detour.
const detour = 2 * 10

// longest is how long the routes between two nodes may take, in half years.
func (n *network) longest(from, to NodeID) int {
	quickest := n.search(from, to, Quickest, nil).ways(1)
	if len(quickest) == 0 {
		return math.MaxInt
	}
	years := quickest[0].spent.years
	return years + max(years, detour)
}

// share counts the last node of a way where routes taken have it, too, and
// reports whether the way may go on.
func (s *search) share(w *way) bool {
	if !s.isBetween(w.node, w.before == nil) {
		return !slices.ContainsFunc(s.taken, func(t taken) bool { return t.between == 0 && t.only == w.step })
	}
	for _, i := range s.having[s.same[w.node]] {
		if w.shared[i]++; w.shared[i] > s.taken[i].may {
			return false
		}
	}
	return true
}

// worse reports whether one of the ways settled at the same node makes w needless.
func (s *search) worse(w *way, settled []*way) bool {
	for _, other := range settled {
		if other.vague <= w.vague && other.sharesNoMore(w) && other.skills.within(w.skills) && other.isNoLater(w) && s.isAsExperienced(other, w) {
			return true
		}
	}
	return false
}

// isAsExperienced reports whether a way can go on wherever another to the same
// node can. Having the experience is not enough: the other may yet pass a node
// where this one has been before it had it.
func (s *search) isAsExperienced(w, other *way) bool {
	if !other.worked.within(w.worked) {
		return false
	}
	early := w.gained
	if !s.allAsked.within(w.worked) {
		early = w
	}
	for ; early != nil; early = early.before {
		if !s.passes(other, early.node) {
			return false
		}
	}
	return true
}

// passes reports whether a way has been at a node.
func (s *search) passes(w *way, place int32) bool {
	for ; w != nil; w = w.before {
		if s.same[w.node] == s.same[place] {
			return true
		}
	}
	return false
}

func (w *way) sharesNoMore(other *way) bool {
	for i, n := range w.shared {
		if n > other.shared[i] {
			return false
		}
	}
	return true
}

// isNoLater compares all but the skills of ways to one node.
func (w *way) isNoLater(other *way) bool {
	if w.skills != nil {
		a, b := cost{years: w.spent.years, steps: w.spent.steps}, cost{years: other.spent.years, steps: other.spent.steps}
		return cmp.Or(a.compare(b), compareSteps(w, other)) <= 0
	}
	return w.spent.years <= other.spent.years && compareWays(w, other) <= 0
}

// compareWays orders ways by their total cost, then by the order of the dataset.
func compareWays(a, b *way) int { return cmp.Or(a.total.compare(b.total), compareSteps(a, b)) }

// compareSteps orders ways by the first step in which they differ. The
// beginning of a way comes before the way.
func compareSteps(a, b *way) int {
	by := cmp.Compare(a.spent.steps, b.spent.steps)
	for a.spent.steps > b.spent.steps {
		a = a.before
	}
	for b.spent.steps > a.spent.steps {
		b = b.before
	}
	for ; a != b && a != nil; a, b = a.before, b.before {
		if first := cmp.Or(cmp.Compare(a.step, b.step), cmp.Compare(a.node, b.node)); first != 0 {
			by = first
		}
	}
	return by
}
