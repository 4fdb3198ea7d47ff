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
	// Unlike opens the view: at most two of the roles of Next, see [Unlike].
	Unlike []Unlike
	// Missing holds each skill that is not there and that a role of Reach or Next asks for as
	// essential; the skills that most of them ask for come first, then as in [Graph.Skills].
	Missing []Lack
}

// Unlike is a role chosen because it is unlike the others that are begun: the
// other roles share the fewest of its skills.
//
// A role's likeness is how many other roles of [Openings.Reach] and [Openings.Next] ask for
// an essential skill of it, on average over its essential skills. The roles of Next of the
// lowest likeness are chosen, ties in the order of the list. The first three of all, which
// everyone sees, are not chosen.
type Unlike struct {
	Gap
	// Shared are the skills that lead there: those someone has or is learning.
	Shared []SkillID
	// Own are up to three of the essential skills lacking, those for which the
	// fewest of those roles ask, rarest first.
	Own []SkillID
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
	var begun []*counted
	for _, c := range roles {
		switch c.stage {
		case reached:
			begun = append(begun, c)
			o.Reach = append(o.Reach, c.gap)
		case started:
			begun = append(begun, c)
			o.Next = append(o.Next, c.gap)
		case untouched:
			o.Others = append(o.Others, c.gap)
		}
	}
	asked := askedFor(g, begun)
	o.Missing = lacks(g, begun, asked, mine)
	o.Unlike = unlike(begun, asked)
	return o
}

// stage is how far someone has come to a role.
type stage int

const (
	reached stage = iota
	started
	untouched
	unasked // it has no essential skill
)

func (g Gap) stage() stage {
	switch {
	case g.InReach():
		return reached
	case g.Begun():
		return started
	case g.Essential() > 0:
		return untouched
	}
	return unasked
}

// counted is the gap of a role with its stage, its place among the nodes, and the number
// in the catalogue of each essential skill: numbers are quicker than ids.
type counted struct {
	gap    Gap
	stage  stage
	place  int
	skills []int32
}

func (c *counted) compare(d *counted) int {
	return cmp.Or(
		int(c.stage-d.stage),
		c.gap.Lacking()-d.gap.Lacking(),
		len(c.gap.Missing)-len(d.gap.Missing),
		len(c.gap.Deepen)-len(d.gap.Deepen),
		c.place-d.place,
	)
}

// tally takes the gap of every role.
func tally(g *Graph, mine Mine) []*counted {
	number := make(map[SkillID]int32, len(g.skills))
	catalogue := make([]Progress, len(g.skills))
	for i, s := range g.skills {
		number[s.ID] = int32(i)
		catalogue[i] = mine[s.ID]
	}
	all, roles := make([]counted, len(g.nodes)), make([]*counted, 0, len(g.nodes))
	var states []Progress
	var numbers []int32
	for i, n := range g.nodes {
		if n.Kind != Role {
			continue
		}
		c := &all[i]
		states, numbers = states[:0], numbers[:0]
		for _, need := range n.Needs {
			k := number[need.Skill]
			states = append(states, catalogue[k])
			if need.Essential {
				numbers = append(numbers, k)
			}
		}
		c.gap, c.place, c.skills = gapOf(n, states), i, slices.Clone(numbers)
		c.stage = c.gap.stage()
		roles = append(roles, c)
	}
	return roles
}

// lacks turns the gaps round: from the skills to the roles.
func lacks(g *Graph, begun []*counted, asked []int, mine Mine) []Lack {
	of := make([]Lack, len(g.skills))
	for i, n := range asked {
		of[i].Roles = make([]*Node, 0, n)
	}
	for _, c := range begun {
		alone := 0
		if c.gap.Lacking() == 1 {
			alone = 1
		}
		for _, k := range c.skills {
			l := &of[k]
			l.Roles = append(l.Roles, c.gap.Node)
			l.Alone += alone
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

// familiar is how many roles at the head of the lists are never called unlike
// the others, mostUnlike how many others are, and ownSkills how many skills
// explain each.
const (
	familiar   = 3
	mostUnlike = 2
	ownSkills  = 3
)

// askedFor counts, by number, the roles that ask for each skill as essential.
func askedFor(g *Graph, begun []*counted) []int {
	asked := make([]int, len(g.skills))
	for _, c := range begun {
		for _, k := range c.skills {
			asked[k]++
		}
	}
	return asked
}

// unlike chooses among the roles begun.
func unlike(begun []*counted, asked []int) []Unlike {
	var found []likeness
	for i, c := range begun {
		if i < familiar || c.stage == reached {
			continue
		}
		l := likeness{counted: c, of: c.gap.Essential()}
		for _, k := range c.skills {
			l.sum += asked[k] - 1
		}
		found = append(found, l)
	}
	slices.SortFunc(found, func(l, m likeness) int {
		// Products compare the averages exactly.
		return cmp.Or(l.sum*m.of-m.sum*l.of, l.counted.compare(m.counted))
	})
	var chosen []Unlike
	for _, l := range found[:min(len(found), mostUnlike)] {
		chosen = append(chosen, Unlike{
			Gap: l.gap, Shared: slices.Concat(l.gap.Had, l.gap.Deepen, l.gap.Learning), Own: l.rarest(asked),
		})
	}
	return chosen
}

// likeness is a role with its likeness to the others, sum over of.
type likeness struct {
	*counted
	sum, of int
}

// rarest returns the skills the role lacks for which the fewest roles ask.
func (l likeness) rarest(asked []int) []SkillID {
	own := slices.Concat(l.gap.Missing, l.gap.Learning)
	count := map[SkillID]int{}
	essential := 0
	for _, need := range l.gap.Node.Needs {
		if need.Essential {
			count[need.Skill] = asked[l.skills[essential]]
			essential++
		}
	}
	slices.SortStableFunc(own, func(a, b SkillID) int { return count[a] - count[b] })
	return own[:min(len(own), ownSkills)]
}
