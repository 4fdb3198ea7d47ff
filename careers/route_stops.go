package careers

import (
	"maps"
	"slices"
)

// route tells a way stop by stop.
func (n *network) route(w *way, fromEntry bool, mine Mastery) Route {
	arcs := n.arcs(w)
	first, halfYears := w, make([]int, 0, len(arcs))
	for ; first.before != nil; first = first.before {
		halfYears = append(halfYears, first.spent.years)
	}
	slices.Reverse(halfYears)
	t := teller{network: n, had: make(map[SkillID]int, len(mine))}
	maps.Copy(t.had, mine)
	r := Route{Stops: []Stop{t.begin(first.node, fromEntry)}}
	for i, a := range arcs {
		stop := t.stop(a)
		stop.Arrival, _ = spent(arcs[:i+1])
		stop.HalfYears = halfYears[i]
		r.Stops = append(r.Stops, stop)
	}
	r.Years, r.Unknown = spent(arcs)
	r.NewSkills = newSkills(r.Stops)
	r.Named = n.named(r)
	return r
}

func newSkills(stops []Stop) int {
	count := 0
	for _, s := range stops {
		for _, gain := range s.Gains {
			if gain.IsNew() {
				count++
			}
		}
	}
	return count
}

// named is the path that a route follows to its end, nil where it follows none.
func (n *network) named(r Route) *Path {
	ids := r.Nodes()
	for i := range n.header.Paths {
		if p := n.header.Paths[i].towards(ids[len(ids)-1]); len(p) > 1 && endsWith(ids, p) {
			return &n.header.Paths[i]
		}
	}
	return nil
}

// towards is the path up to a node, nil where it does not come to it.
func (p Path) towards(to NodeID) []NodeID {
	return p.Nodes[:slices.Index(p.Nodes, to)+1]
}

// endsWith reports whether a route follows all of a path at its end, or lies
// wholly on it.
func endsWith(ids, path []NodeID) bool {
	if len(ids) < len(path) {
		path = path[len(path)-len(ids):]
	}
	return len(path) > 1 && slices.Equal(ids[len(ids)-len(path):], path)
}

// teller follows a route: what is learnt at its stops, the level of training
// held and the years worked so far.
type teller struct {
	*network
	had    map[SkillID]int
	held   int
	level  int   // of training, as far as the way shows; what the first role usually asks for
	worked Years // in the present line of work
	atWork bool  // a role has been come to
}

// practised is the level counted for a skill that a node has at an unknown one.
const practised = 1

// anyLevel is held by whoever is known to hold no more: a level below all that
// figures about families of jobs speak of.
const anyLevel = 1

func (t *teller) begin(place int32, fromEntry bool) Stop {
	n := t.nodes[place]
	gains := t.learn(n)
	if !fromEntry {
		gains = nil
	}
	stop := Stop{Node: n.ID, Gains: gains}
	if e := t.Entry(); fromEntry && e != nil {
		t.level = e.Level
	}
	if n.Kind == Training {
		t.held = max(anyLevel, n.Course.Asks) // at least, and known
	}
	if n.Kind == Role {
		if !fromEntry {
			t.level = n.Asks.Level
		}
		stop.Short = t.short(n)
		t.atWork = true
		stop.Standing = t.Standing(n, 0, Junior, TakingPost, Confirmed, AnyExperience, Senior)
	}
	return stop
}

func (t *teller) stop(a arc) Stop {
	from, to := t.nodes[a.from], t.nodes[a.to]
	if from.Kind == Role {
		t.grow(from, a.span)
		t.worked = t.worked.Plus(a.span)
	}
	if t.steps[a.step].Kind == CraftChange {
		t.worked = Years{} // one begins again, at the pay of a beginner
	}
	t.held = max(t.held, t.network.held(a.from))
	t.level = max(t.level, t.held)
	stop := Stop{Node: to.ID, Step: t.steps[a.step], Years: a.span, Gains: t.learn(to), UsedLess: usedLess(from, to), Short: t.short(to)}
	stop.Silent = to.Kind == Role && !to.NamesEssentials()
	switch {
	case to.Kind == Training:
	case t.atWork:
		stop.Standing = t.PayAfter(to, t.held, t.worked)
	default:
		t.atWork = true
		stop.Standing = t.EntryPay(to, t.held)
	}
	return stop
}

// short is the level of training that a role usually asks for, 0 where one has it.
func (t *teller) short(n *Node) int {
	if n.Kind == Role && t.level > 0 && n.Asks.Level > t.level {
		return n.Asks.Level
	}
	return 0
}

// grow counts what one has become at a role after some years there.
func (t *teller) grow(n *Node, years Years) {
	for _, need := range n.Needs {
		if need.Essential {
			t.had[need.Skill] = max(t.had[need.Skill], need.At(ExperienceAfter(years)))
		}
	}
}

// learn returns what is still to gain on coming to a node, and counts it as had
// from then on.
func (t *teller) learn(n *Node) []Gain {
	var gains []Gain
	for _, need := range n.Needs {
		if !need.Essential {
			continue
		}
		if n.Kind == Role {
			need.Level = need.Entry
		}
		level := max(need.Level, practised)
		if had := t.had[need.Skill]; had < level {
			gains = append(gains, Gain{Need: need, Had: had})
			t.had[need.Skill] = level
		}
	}
	return gains
}

// usedLess are the fades of a node that someone from another node notices.
func usedLess(from, to *Node) []Fade {
	var less []Fade
	for _, f := range to.Fades {
		if f.Skill != "" && from.needs(f.Skill) || f.Task != "" && from.does(f.Task) {
			less = append(less, f)
		}
	}
	return less
}

// does reports whether a node has a task, its own or inherited.
func (n *Node) does(id TaskID) bool {
	has := func(t Task) bool { return t.ID == id }
	return slices.ContainsFunc(n.Tasks, has) || slices.ContainsFunc(n.Inherited, has)
}
