package careers

import (
	"cmp"
	"slices"
)

// Openings are what someone's skills open, read both ways: from the skills to the
// roles, and from each skill they lack to the roles that ask for it.
type Openings struct {
	// Reach holds the roles within reach, see [Gap.InReach]. Those that lack the fewest come
	// first, then those with the fewest not yet begun, then with the fewest to deepen, then as
	// in [Graph.Nodes].
	Reach []Gap
	// Next holds the other roles of which an essential skill is there or being learned, Others
	// the rest of those that have essential skills, both in the same order.
	Next, Others []Gap
	// Missing holds each skill that is not there and that a role of Reach or Next asks for as
	// essential; the skills that most of them ask for come first, then as in [Graph.Skills].
	Missing []Lack
}

// Lack is a skill that someone lacks, with the roles that ask for it.
type Lack struct {
	Skill *Skill
	State Progress // NotYet or Learning
	// Roles are in the order of [Openings.Reach], then of [Openings.Next].
	Roles []*Node
	// Alone counts the roles of which it is the only essential skill lacking.
	Alone int
}

// OpeningsOf compares someone's skills with every role of the graph. Its time
// grows with the number of needs in the graph.
func OpeningsOf(g *Graph, mine Mine) Openings {
	roles := tally(g, mine)
	slices.SortFunc(roles, (*counted).compare)
	var o Openings
	var reach, next []*counted
	for _, c := range roles {
		switch {
		case c.gap.InReach():
			reach, o.Reach = append(reach, c), append(o.Reach, c.gap)
		case c.gap.Begun():
			next, o.Next = append(next, c), append(o.Next, c.gap)
		case c.gap.Essential() > 0:
			o.Others = append(o.Others, c.gap)
		}
	}
	o.Missing = lacks(g, append(reach, next...), mine)
	return o
}

// counted is the gap of a role with its place among the nodes.
type counted struct {
	gap   Gap
	place int
}

func (c *counted) compare(d *counted) int {
	return cmp.Or(
		c.gap.Lacking()-d.gap.Lacking(),
		len(c.gap.Missing)-len(d.gap.Missing),
		len(c.gap.Deepen)-len(d.gap.Deepen),
		c.place-d.place,
	)
}

// tally takes the gap of every role.
func tally(g *Graph, mine Mine) []*counted {
	catalogue := make([]Progress, len(g.skills))
	for i, s := range g.skills {
		catalogue[i] = mine[s.ID]
	}
	all, roles := make([]counted, len(g.nodes)), make([]*counted, 0, len(g.nodes))
	var states []Progress
	for i, n := range g.nodes {
		if n.Kind != Role {
			continue
		}
		states = states[:0]
		for _, k := range g.needs[i] {
			states = append(states, catalogue[k])
		}
		c := &all[i]
		c.gap, c.place = gapOf(n, states), i
		roles = append(roles, c)
	}
	return roles
}

// lacks turns the gaps round: from the skills to the roles.
func lacks(g *Graph, begun []*counted, mine Mine) []Lack {
	asked, sum := make([]int, len(g.skills)), 0
	for _, c := range begun {
		for i, need := range c.gap.Node.Needs {
			if need.Essential {
				asked[g.needs[c.place][i]]++
				sum++
			}
		}
	}
	of, roles := make([]Lack, len(g.skills)), make([]*Node, sum) // one array holds all lists
	for k, n := range asked {
		of[k].Roles, roles = roles[:0:n], roles[n:]
	}
	for _, c := range begun {
		alone := 0
		if c.gap.Lacking() == 1 {
			alone = 1
		}
		for i, need := range c.gap.Node.Needs {
			if need.Essential {
				l := &of[g.needs[c.place][i]]
				l.Roles = append(l.Roles, c.gap.Node)
				l.Alone += alone
			}
		}
	}
	var all []Lack
	for i, s := range g.skills {
		if l, state := of[i], mine[s.ID]; len(l.Roles) > 0 && !state.IsAble() {
			l.Skill, l.State = s, state
			all = append(all, l)
		}
	}
	slices.SortStableFunc(all, func(a, b Lack) int { return len(b.Roles) - len(a.Roles) })
	return all
}
