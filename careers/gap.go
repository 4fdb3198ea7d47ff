package careers

// Progress is how far someone says they are with a skill.
type Progress uint8

// The states of a skill, in the order in which a key walks them.
const (
	NotYet Progress = iota
	Learning
	Able // at a level that its owner does not tell; see [AbleAt]
)

// mostAble is a skill at level 4.
const mostAble = Able + 4

// AbleAt is being able at a level of 1–4, as in [Need].
func AbleAt(level int) Progress { return Able + Progress(level) }

// IsAble reports whether the skill is there, at whatever level.
func (p Progress) IsAble() bool { return p >= Able }

// Level is the level told, 0 where none is.
func (p Progress) Level() int { return int(max(p, Able) - Able) }

// Next is the state to which a key moves a skill on: not yet, learning, able.
func (p Progress) Next() Progress {
	if p.IsAble() {
		return NotYet
	}
	return p + 1
}

// NextLevel is the state to which a key moves the level of a skill on: from 1 to
// 4, then able without a level.
func (p Progress) NextLevel() Progress {
	if p >= mostAble {
		return Able
	}
	return max(p, Able) + 1
}

// Suffices reports whether someone so far with a skill has it at a level. A
// level that is not told is enough: the owner says to be able.
func (p Progress) Suffices(level int) bool { return p == Able || p.IsAble() && p.Level() >= level }

// Mine is how far someone is with each skill; one that is absent is [NotYet].
// A nil Mine is someone who has ticked nothing.
type Mine map[SkillID]Progress

// Mastery returns the skills that are there, at their level; at the highest where
// it is not told, so that nothing of them is left to learn or to deepen.
func (m Mine) Mastery() Mastery {
	mastery := Mastery{}
	for id, state := range m {
		switch {
		case state == Able:
			mastery[id] = int(mostAble - Able)
		case state.IsAble():
			mastery[id] = state.Level()
		}
	}
	return mastery
}

// Gap lays a node's skills beside someone's own. The four lists hold each
// essential skill of the node once, in the order of its needs: Deepen those that
// are there below the level that taking the post asks for. Useful holds the
// optional ones that are not there.
//
// For a training the skills are those it teaches. A gap counts and names: it is
// no measure of fitness.
type Gap struct {
	Node                           *Node
	Had, Deepen, Learning, Missing []SkillID
	Useful                         []SkillID
}

// Essential is how many essential skills the node has.
func (g Gap) Essential() int { return len(g.Had) + len(g.Deepen) + len(g.Learning) + len(g.Missing) }

// Begun reports whether at least one essential skill is there or being learned.
func (g Gap) Begun() bool { return len(g.Had)+len(g.Deepen)+len(g.Learning) > 0 }

// Lacking counts the essential skills that are not there.
func (g Gap) Lacking() int { return len(g.Missing) + len(g.Learning) }

// mostLacking is how many essential skills a role within reach may lack.
const mostLacking = 2

// InReach reports whether someone has all essential skills of a role, at whatever level, or
// all but one or two; of none that is there, nothing is within reach.
func (g Gap) InReach() bool { return len(g.Had)+len(g.Deepen) > 0 && g.Lacking() <= mostLacking }

// shelf is where a need stands in a gap.
type shelf uint8

const (
	onHad shelf = iota
	onDeepen
	onLearning
	onMissing
	onUseful
	nowhere
	shelves
)

// shelfOf says where a need stands for someone so far with its skill.
func shelfOf(need Need, state Progress) shelf {
	switch {
	case !need.Essential && state.IsAble():
		return nowhere
	case !need.Essential:
		return onUseful
	case state.Suffices(need.Entry):
		return onHad
	case state.IsAble():
		return onDeepen
	case state == Learning:
		return onLearning
	}
	return onMissing
}

// gapOf is what someone has and lacks of the skills of n, by the state of each need.
func gapOf(n *Node, states []Progress) Gap {
	gap, counts := Gap{Node: n}, [shelves]int{}
	for i, need := range n.Needs {
		counts[shelfOf(need, states[i])]++
	}
	// One array holds all lists, end to end.
	ids := make([]SkillID, len(n.Needs))
	var lists [shelves]*[]SkillID
	for at, list := range []*[]SkillID{&gap.Had, &gap.Deepen, &gap.Learning, &gap.Missing, &gap.Useful} {
		*list, ids = ids[:0:counts[at]], ids[counts[at]:]
		lists[at] = list
	}
	for i, need := range n.Needs {
		if at := shelfOf(need, states[i]); at != nowhere {
			*lists[at] = append(*lists[at], need.Skill)
		}
	}
	return gap
}
