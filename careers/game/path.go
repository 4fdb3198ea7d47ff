package game

import (
	"slices"
	"strings"

	"parcours/careers"
)

// The steps of a chain to be put in order, at least and at most.
const (
	shortestChain = 2
	longestChain  = 3
)

// walks counts the ways along provable steps that climb, so that a walk can be
// drawn by its number without listing them all.
type walks struct {
	graph *careers.Graph
	next  map[careers.NodeID][]*careers.Step
	// count is the number of walks of so many steps from a node.
	count [longestChain + 1]map[careers.NodeID]uint64
	total uint64
}

func newWalks(g *careers.Graph) walks {
	w := walks{graph: g, next: map[careers.NodeID][]*careers.Step{}}
	for _, s := range g.Steps() {
		if s.IsRoute() && !s.Estimate && provable(g, s.Sources) && g.Node(s.To).Rank > g.Node(s.From).Rank {
			w.next[s.From] = append(w.next[s.From], s)
		}
	}
	for steps := range w.count {
		w.count[steps] = map[careers.NodeID]uint64{}
		for _, n := range g.Nodes() {
			if steps == 0 {
				w.count[0][n.ID] = 1
				continue
			}
			for _, s := range w.next[n.ID] {
				w.count[steps][n.ID] += w.count[steps-1][s.To]
			}
		}
	}
	for steps := shortestChain; steps <= longestChain; steps++ {
		for _, n := range g.Nodes() {
			w.total += w.count[steps][n.ID]
		}
	}
	return w
}

// at returns the walk that has a number.
func (w walks) at(i uint64) []*careers.Step {
	for steps := shortestChain; steps <= longestChain; steps++ {
		for _, n := range w.graph.Nodes() {
			if count := w.count[steps][n.ID]; i >= count {
				i -= count
				continue
			}
			return w.from(n.ID, steps, i)
		}
	}
	return nil
}

func (w walks) from(id careers.NodeID, steps int, i uint64) []*careers.Step {
	var chain []*careers.Step
	for ; steps > 0; steps-- {
		for _, s := range w.next[id] {
			if count := w.count[steps-1][s.To]; i >= count {
				i -= count
				continue
			}
			chain, id = append(chain, s), s.To
			break
		}
	}
	return chain
}

// PathRound asks for the order of a chain of steps.
type PathRound struct {
	Steps []*careers.Step
	// Shown are the nodes as shown, never in order.
	Shown []careers.NodeID
}

func (d *Deck) pathRound(i uint64, by *dice) Round {
	r := &PathRound{Steps: d.walks.at(i)}
	if orders(d.graph, r.Chain()) != 1 {
		return nil
	}
	r.Shown = r.Chain()
	for r.Right(r.Shown) {
		shuffle(by, r.Shown)
	}
	return r
}

// orders counts the orders of some nodes in which each leads to the next by a
// step of the graph, provable or not.
func orders(g *careers.Graph, nodes []careers.NodeID) int {
	count := 0
	var try func(chain, rest []careers.NodeID)
	try = func(chain, rest []careers.NodeID) {
		if len(rest) == 0 {
			count++
		}
		for i, id := range rest {
			if len(chain) == 0 || g.Step(chain[len(chain)-1], id) != nil {
				try(append(slices.Clone(chain), id), slices.Delete(slices.Clone(rest), i, i+1))
			}
		}
	}
	try(nil, nodes)
	return count
}

// Chain is the nodes in order.
func (r *PathRound) Chain() []careers.NodeID {
	chain := []careers.NodeID{r.Steps[0].From}
	for _, s := range r.Steps {
		chain = append(chain, s.To)
	}
	return chain
}

// Right reports whether nodes are in the order of the chain.
func (r *PathRound) Right(order []careers.NodeID) bool { return slices.Equal(order, r.Chain()) }

// Kind is [PathInOrder].
func (r *PathRound) Kind() Kind { return PathInOrder }

// About is the node that the path ends at.
func (r *PathRound) About() careers.NodeID { return r.Steps[len(r.Steps)-1].To }

// Sources are those of the steps.
func (r *PathRound) Sources() []careers.SourceID {
	var all []careers.SourceID
	for _, s := range r.Steps {
		all = union(all, s.Sources)
	}
	return all
}

func (r *PathRound) key() string {
	var b strings.Builder
	for _, id := range r.Chain() {
		b.WriteString(string(id) + " ")
	}
	return b.String()
}
