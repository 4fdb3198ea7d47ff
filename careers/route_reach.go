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

// Reachable returns where one can still go from a node (or [AfterBac], from
// which the first trainings take no step), the quickest to reach first, then in
// the order of Nodes. An unknown node leads nowhere.
func (g *Graph) Reachable(from NodeID) []Reach {
	if g.node[from] == nil && from != AfterBac {
		return nil
	}
	n := newNetwork(g)
	return n.reached(n.starts(from), n.out, from)
}

// Origins returns what leads to a node, the quickest to come from first, then
// in the order of Nodes. Nothing leads to an unknown node.
func (g *Graph) Origins(to NodeID) []Reach {
	if g.node[to] == nil {
		return nil
	}
	n := newNetwork(g)
	return n.reached([]int32{n.number[to]}, n.in, to)
}

// reached lists the nodes around some first ones, those called without left out.
func (n *network) reached(first []int32, around [][]arc, without NodeID) []Reach {
	tree := n.spread(first, around, byYears)
	var nodes []int32
	for i := range tree {
		if tree[i].seen && n.nodes[i].ID != without {
			nodes = append(nodes, int32(i))
		}
	}
	slices.SortStableFunc(nodes, func(a, b int32) int { return tree[a].cost.compare(tree[b].cost) })
	reaches := make([]Reach, len(nodes))
	for i, node := range nodes {
		r := Reach{Node: n.nodes[node].ID}
		for at := node; tree[at].step >= 0; at = tree[at].before {
			r.Steps = append(r.Steps, n.steps[tree[at].step])
		}
		if len(r.Steps) > 0 && r.Steps[0].To == r.Node {
			slices.Reverse(r.Steps)
		}
		r.Years, r.Unknown = spent(r.Steps)
		reaches[i] = r
	}
	return reaches
}

// spent is the time that steps take, without those of unknown years, and the
// number of these.
func spent(steps []*Step) (y Years, unknown int) {
	for _, s := range steps {
		if s.Years.Known() {
			y = y.Plus(s.Years)
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
