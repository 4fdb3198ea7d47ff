package careers

// Progress is how far someone says they are with a skill.
type Progress uint8

// The states of a skill, in the order in which a key walks them.
const (
	NotYet Progress = iota
	Learning
	Able
)

// Mine is how far someone is with each skill; one that is absent is [NotYet].
// A nil Mine is someone who has ticked nothing.
type Mine map[SkillID]Progress

// Mastery returns the skills that are [Able], at the highest level, so that
// none of them is left to learn or to deepen on a route.
func (m Mine) Mastery() Mastery {
	mastery := Mastery{}
	for id, state := range m {
		if state == Able {
			mastery[id] = 4
		}
	}
	return mastery
}

// Gap lays a node's skills beside someone's own. The three lists hold each
// essential skill of the node once, in the order of its needs; Useful holds the
// optional ones that are not [Able].
//
// For a training the skills are those it teaches. A gap counts and names: it is
// no measure of fitness.
type Gap struct {
	Node                   *Node
	Had, Learning, Missing []SkillID
	Useful                 []SkillID
}

// Essential is how many essential skills the node has.
func (g Gap) Essential() int { return len(g.Had) + len(g.Learning) + len(g.Missing) }

// Begun reports whether at least one essential skill is there or being learned.
func (g Gap) Begun() bool { return len(g.Had)+len(g.Learning) > 0 }

// GapOf returns what someone has and lacks of the skills of n.
func GapOf(n *Node, mine Mine) Gap {
	states := make([]Progress, len(n.Needs))
	for i, need := range n.Needs {
		states[i] = mine[need.Skill]
	}
	return gapOf(n, states)
}

// gapOf takes the state of each need.
func gapOf(n *Node, states []Progress) Gap {
	gap, counts, useful := Gap{Node: n}, [Able + 1]int{}, 0
	for i, need := range n.Needs {
		switch {
		case need.Essential:
			counts[states[i]]++
		case states[i] != Able:
			useful++
		}
	}
	// One array holds all four lists, end to end.
	ids := make([]SkillID, len(n.Needs))
	cut := func(length int) []SkillID {
		list := ids[:0:length]
		ids = ids[length:]
		return list
	}
	gap.Had, gap.Learning, gap.Missing, gap.Useful = cut(counts[Able]), cut(counts[Learning]), cut(counts[NotYet]), cut(useful)
	for i, need := range n.Needs {
		switch state := states[i]; {
		case need.Essential && state == Able:
			gap.Had = append(gap.Had, need.Skill)
		case need.Essential && state == Learning:
			gap.Learning = append(gap.Learning, need.Skill)
		case need.Essential:
			gap.Missing = append(gap.Missing, need.Skill)
		case state != Able:
			gap.Useful = append(gap.Useful, need.Skill)
		}
	}
	return gap
}
