package game

import (
	"slices"

	"parcours/careers"
)

// provable reports whether one of the sources can settle an argument.
func provable(g *careers.Graph, sources []careers.SourceID) bool {
	return slices.ContainsFunc(sources, func(id careers.SourceID) bool { return settles(g.Source(id)) })
}

// settles reports whether a source can settle an argument about what a job is: one that is
// dated, or a public register, of which the edition in use holds until the next. Pay is no
// such thing: a figure has a year of its own, see [figures].
func settles(s *careers.Source) bool { return s.Date != "" || s.Quality == careers.Official }

// askedNeeds are the skills of a node that a game may call its own: a source of the skill
// that settles it is one that the node's tasks, codes or ways in cite too,
// so that it speaks of this node. Only the level of a need may be an estimate.
func askedNeeds(g *careers.Graph, n *careers.Node) []*careers.Skill {
	cited := citedBy(n)
	var asked []*careers.Skill
	for _, need := range n.Needs {
		s := g.Skill(need.Skill)
		if slices.ContainsFunc(s.Sources, func(id careers.SourceID) bool { return cited[id] && settles(g.Source(id)) }) {
			asked = append(asked, s)
		}
	}
	return asked
}

func citedBy(n *careers.Node) map[careers.SourceID]bool {
	cited := map[careers.SourceID]bool{}
	add := func(ids []careers.SourceID) {
		for _, id := range ids {
			cited[id] = true
		}
	}
	for _, t := range n.Tasks {
		add(t.Sources)
	}
	for _, w := range n.WaysIn {
		add(w.Sources)
	}
	for _, c := range n.Codes {
		add(c.Sources)
	}
	return cited
}

// needs reports whether a node asks for a skill, in whatever measure.
func needs(n *careers.Node, id careers.SkillID) bool {
	return slices.ContainsFunc(n.Needs, func(x careers.Need) bool { return x.Skill == id })
}

// code is an entry of a public classification, whatever its version.
type code struct {
	system careers.SystemID
	code   string
}

// byCode lists the nodes of each code in the order of the graph.
func byCode(g *careers.Graph) map[code][]careers.NodeID {
	nodes := map[code][]careers.NodeID{}
	for _, n := range g.Nodes() {
		for _, c := range n.Codes {
			at := code{c.System, c.Code}
			nodes[at] = append(nodes[at], n.ID)
		}
	}
	return nodes
}

// twins are the nodes that share a code with n: a classification takes them for
// one occupation, so no question may rest on a difference between them.
func (d *Deck) twins(n *careers.Node) map[careers.NodeID]bool {
	twins := map[careers.NodeID]bool{}
	for _, c := range n.Codes {
		for _, id := range d.alike[code{c.System, c.Code}] {
			twins[id] = id != n.ID
		}
	}
	return twins
}
