package careers

import (
	"cmp"
	"slices"
)

// Reach is a node that can be reached, or from which one can come, by its
// quickest route.
type Reach struct {
	Node NodeID
	// Steps are those of the route, in the order in which they are taken.
	Steps []*Step
	// Years is the time they take, without the Unknown ones.
	Years   Years
	Unknown int
}

// Reachable returns where one can still go from a node (or [FromEntry], from
// which the first trainings take no step), the quickest to reach first, then in
// the order of Nodes. An unknown node leads nowhere.
func (g *Graph) Reachable(from NodeID) []Reach {
	if g.node[from] == nil && from != FromEntry {
		return nil
	}
	n := newNetwork(g)
	reaches := n.reached(n.starts(from), n.out, from)
	replaced := false
	for i, r := range reaches {
		if !n.qualifies(from, r.Steps) {
			reaches[i], replaced = n.qualified(from, r), true
		}
	}
	if !replaced {
		return reaches
	}
	reaches = slices.DeleteFunc(reaches, func(r Reach) bool { return r.Node == "" })
	slices.SortStableFunc(reaches, func(a, b Reach) int {
		return halfYears(a.Years, 0) - halfYears(b.Years, 0)
	})
	return reaches
}

// Origins returns what leads to a node, the quickest to come from first, then
// in the order of Nodes. Nothing leads to an unknown node.
func (g *Graph) Origins(to NodeID) []Reach {
	if g.node[to] == nil {
		return nil
	}
	n := newNetwork(g)
	return n.reached(n.places(to), n.in, to)
}

// qualifies reports whether the steps of a way lead through the tracks that its
// roles ask to have worked in, and lead no people above its ends.
func (n *network) qualifies(from NodeID, steps []*Step) bool {
	worked, summit := make(bitset, len(n.allAsked)), 0
	if from != FromEntry {
		summit = n.node[from].Rank
		if n.node[from].Kind == Role {
			worked = n.allAsked
		}
	}
	if len(steps) > 0 {
		summit = max(summit, n.node[steps[len(steps)-1].To].Rank)
	}
	for _, s := range steps {
		to := n.number[s.To]
		if !n.asks[to].within(worked) || n.leads[to] && n.nodes[to].Rank > summit {
			return false
		}
		worked = worked.with(n.gives[to])
	}
	return true
}

// qualified replaces a reach by the quickest one that qualifies; its node is
// empty where there is none.
func (n *network) qualified(from NodeID, r Reach) Reach {
	ways := n.search(from, r.Node, Quickest, nil).ways(1)
	if len(ways) == 0 {
		return Reach{}
	}
	return n.reachBy(r.Node, n.arcs(ways[0]))
}

// reachBy is a node with the steps of its route.
func (n *network) reachBy(id NodeID, arcs []arc) Reach {
	r := Reach{Node: id}
	for _, a := range arcs {
		r.Steps = append(r.Steps, n.steps[a.step])
	}
	r.Years, r.Unknown = spent(arcs)
	return r
}

// arcs are the steps of a way in order.
func (n *network) arcs(w *way) []arc {
	var all []arc
	for ; w.before != nil; w = w.before {
		all = append(all, n.between(w.before.node, w.node, w.step))
	}
	slices.Reverse(all)
	return all
}

// reached lists the nodes around some first places, those of without left out.
func (n *network) reached(first []int32, around [][]arc, without NodeID) []Reach {
	tree := n.spread(first, around, byYears)
	var places []int32
	at := make(map[int32]int, len(n.nodes)) // where a node stands in places, by its first place
	for i := range tree {
		if !tree[i].seen || n.nodes[i].ID == without {
			continue
		}
		if known, again := at[n.same[i]]; !again {
			at[n.same[i]] = len(places)
			places = append(places, int32(i))
		} else if tree[i].cost.compare(tree[places[known]].cost) < 0 {
			places[known] = int32(i)
		}
	}
	slices.SortStableFunc(places, func(a, b int32) int { return tree[a].cost.compare(tree[b].cost) })
	reaches := make([]Reach, len(places))
	for i, place := range places {
		reaches[i] = n.reach(tree, place)
	}
	return reaches
}

// reach follows a tree back from a place.
func (n *network) reach(tree []branch, place int32) Reach {
	id := n.nodes[place].ID
	var arcs []arc
	for at := place; tree[at].step >= 0; at = tree[at].before {
		from, to := tree[at].before, at
		if n.steps[tree[at].step].From == n.nodes[at].ID { // the tree leads backwards
			from, to = at, tree[at].before
		}
		arcs = append(arcs, n.between(from, to, tree[at].step))
	}
	if len(arcs) > 0 && n.nodes[arcs[0].to].ID == id {
		slices.Reverse(arcs)
	}
	return n.reachBy(id, arcs)
}

// spent is the time that steps take, without those of unknown years, and the
// number of these.
func spent(arcs []arc) (y Years, unknown int) {
	for _, a := range arcs {
		if a.span.Known() {
			y = y.Plus(a.span)
		} else {
			unknown++
		}
	}
	return y, unknown
}

// branch is how a node is reached at the least cost.
type branch struct {
	cost   cost
	before int32 // the node before
	step   int32 // the step from there, -1 at the first nodes
	seen   bool
}

// spread finds the least cost from some first nodes to every other, following
// arcs (Dijkstra 1959). Of equal ways it takes the one found first, which
// begins with the earlier nodes.
func (n *network) spread(first []int32, arcs [][]arc, price func(arc) cost) []branch {
	tree := make([]branch, len(n.nodes))
	type open struct {
		cost cost
		node int32
	}
	q := queue[open]{less: func(a, b open) bool {
		by := a.cost.compare(b.cost)
		return by < 0 || by == 0 && a.node < b.node
	}}
	for _, node := range first {
		tree[node] = branch{before: node, step: -1, seen: true}
		q.push(open{node: node})
	}
	for len(q.items) > 0 {
		at := q.pop()
		if at.cost != tree[at.node].cost {
			continue
		}
		for _, a := range arcs[at.node] {
			c, next := at.cost.plus(price(a)), a.across(at.node)
			if to := &tree[next]; !to.seen || c.compare(to.cost) < 0 {
				*to = branch{c, at.node, a.step, true}
				q.push(open{c, next})
			}
		}
	}
	return tree
}

// nearest is the node other than from that comes closest to a goal which cannot
// be reached.
func (n *network) nearest(from NodeID, goal int32) NodeID {
	reached := n.spread(n.starts(from), n.out, byYears)
	both := make([][]arc, len(n.nodes))
	for i := range both {
		both[i] = append(slices.Clone(n.out[i]), n.in[i]...)
	}
	away := n.spread([]int32{goal}, both, func(arc) cost { return cost{steps: 1} })
	best := int32(-1)
	for i := range n.nodes {
		if !reached[i].seen || !away[i].seen || n.nodes[i].ID == from {
			continue
		}
		if best < 0 || cmp.Or(cmp.Compare(away[i].cost.steps, away[best].cost.steps), reached[i].cost.compare(reached[best].cost)) < 0 {
			best = int32(i)
		}
	}
	if best < 0 {
		return ""
	}
	return n.nodes[best].ID
}
