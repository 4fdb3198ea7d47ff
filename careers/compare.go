package careers

import (
	"cmp"
	"slices"
)

// Change says how a skill or a task stands for someone who goes from one node
// to another.
type Change uint8

// The changes, in the order in which a [Difference] lists them.
const (
	Gained    Change = iota // new: only the other node has it
	Deeper                  // both have the skill, the other at a higher level
	Kept                    // both have it, or one of them builds on the other
	UsedLess                // the other node says that one uses it less there
	NotListed               // the other's list says nothing of it: nothing follows from that
)

// SkillChange is one skill of a comparison.
type SkillChange struct {
	Change
	Skill SkillID
	// From and To are what either node asks; zero where it does not list the skill.
	From, To Need
	// Fade says why it is used less; nil for other changes.
	Fade *Fade
}

// Shallower reports whether a kept skill is asked at a lower level than before:
// nothing is to be learnt.
func (c SkillChange) Shallower() bool { return c.To.Level > 0 && c.To.Level < c.From.Level }

// IsEstimate reports whether the change rests on a level, or a fade, that
// someone judged.
func (c SkillChange) IsEstimate() bool {
	if c.Fade != nil {
		return c.Fade.Estimate
	}
	return c.From.Skill != "" && c.To.Skill != "" && (c.From.Estimate || c.To.Estimate)
}

// TaskChange is one task of a comparison; never Deeper.
type TaskChange struct {
	Change
	// From and To are the task in the words of either node; nil where it does
	// not have the task. Callers only read them.
	From, To *Task
	// Fade says why one does it less; nil for other changes.
	Fade *Fade
}

// Difference is what changes for someone who goes from one node to another.
//
// Both lists come by change. New, deeper and kept ones stand as the other node
// lists them, the rest as the first does; of skills, the essential ones stand
// before the optional ones. A list is empty where either node lists nothing of
// the kind: that the dataset is silent does not make all of the other's new.
type Difference struct {
	From, To *Node
	Skills   []SkillChange
	Tasks    []TaskChange
}

// Compare says what changes from one node to another, by the levels of
// confirmed people. Skills are the same by their id. Tasks are the same where
// the dataset gives them one id, each in the node's own words: likeness of words
// counts for nothing.
//
// A node keeps what it inherits, and what it grew out of is kept by who goes
// back there. A skill or task that the other node does not have is used less
// only where that node says so; else nothing is known of it. Leaving a training,
// nothing is used less or missing from a list: what has been learnt is learnt.
//
// What a source rates on its own scale is not new where it has rated no skill of that group of
// the first node: it is not listed.
func (g *Graph) Compare(from, to *Node) Difference {
	return Difference{From: from, To: to, Skills: g.compareSkills(from, to), Tasks: compareTasks(from, to)}
}

// CompareEach compares one node with each of several others, in their order.
func (g *Graph) CompareEach(from *Node, to ...*Node) []Difference {
	all := make([]Difference, len(to))
	for i, n := range to {
		all[i] = g.Compare(from, n)
	}
	return all
}

// SkillsThat returns the skills of one change, in the comparison's order.
func (c Difference) SkillsThat(are Change) []SkillChange {
	return slices.DeleteFunc(slices.Clone(c.Skills), func(s SkillChange) bool { return s.Change != are })
}

func (g *Graph) compareSkills(from, to *Node) []SkillChange {
	if len(from.Needs) == 0 || len(to.Needs) == 0 {
		return nil
	}
	before, after := bySkill(from.Needs), bySkill(to.Needs)
	back := slices.Contains(from.Lineage, to.ID)
	all := make([]SkillChange, 0, len(from.Needs)+len(to.Needs))
	for _, n := range to.Needs {
		c := SkillChange{Skill: n.Skill, From: before[n.Skill], To: n, Change: Kept}
		switch {
		case c.From.Skill == "" && !back && !n.As.IsZero() && !g.needsOneLike(from, n.Skill):
			c.Change = NotListed
		case c.From.Skill == "" && !back:
			c.Change = Gained
		case c.From.Skill != "" && c.From.Level > 0 && n.Level > c.From.Level:
			c.Change = Deeper
		case c.Shallower():
			if c.Fade = to.fadeOf(n.Skill); c.Fade != nil {
				c.Change = UsedLess
			}
		}
		all = append(all, c)
	}
	for _, n := range from.Needs {
		if after[n.Skill].Skill != "" {
			continue
		}
		c := SkillChange{Change: NotListed, Skill: n.Skill, From: n}
		if c.Fade = to.fadeOf(n.Skill); c.Fade != nil {
			c.Change = UsedLess
		}
		if from.Kind == Role {
			all = append(all, c)
		}
	}
	slices.SortStableFunc(all, func(a, b SkillChange) int {
		return cmp.Or(int(a.Change)-int(b.Change), a.optional()-b.optional())
	})
	return all
}

// needsOneLike reports whether a node needs a skill of the group of one.
func (g *Graph) needsOneLike(n *Node, skill SkillID) bool {
	return slices.ContainsFunc(n.Needs, func(need Need) bool { return g.skill[need.Skill].Group == g.skill[skill].Group })
}

// fadeOf is what a node says of using a skill less, nil where it says nothing.
func (n *Node) fadeOf(skill SkillID) *Fade {
	return n.fade(func(f Fade) bool { return f.Skill == skill })
}

func (n *Node) fade(is func(Fade) bool) *Fade {
	if i := slices.IndexFunc(n.Fades, is); i >= 0 {
		return &n.Fades[i]
	}
	return nil
}

// optional is 1 for a skill that is optional where its change is listed.
func (c SkillChange) optional() int {
	if c.To.Essential || c.To.Skill == "" && c.From.Essential {
		return 0
	}
	return 1
}

func bySkill(needs []Need) map[SkillID]Need {
	m := make(map[SkillID]Need, len(needs))
	for _, n := range needs {
		m[n.Skill] = n
	}
	return m
}

func compareTasks(from, to *Node) []TaskChange {
	if len(from.Tasks) == 0 || len(to.Tasks) == 0 {
		return nil
	}
	before, after := byTask(from.Tasks, from.Inherited), byTask(to.Tasks, to.Inherited)
	back := slices.Contains(from.Lineage, to.ID)
	all := make([]TaskChange, 0, len(from.Tasks)+len(to.Tasks))
	for i := range to.Tasks {
		c := TaskChange{Change: Gained, From: before[to.Tasks[i].ID], To: &to.Tasks[i]}
		if c.From != nil || back {
			c.Change = Kept
		}
		all = append(all, c)
	}
	for i := range from.Tasks {
		c := TaskChange{Change: NotListed, From: &from.Tasks[i]}
		inherited := after[c.From.ID]
		switch c.Fade = to.fade(func(f Fade) bool { return f.Task == c.From.ID }); {
		case c.Fade != nil:
			c.Change = UsedLess
		case inherited != nil:
			c.Change, c.To = Kept, inherited
		}
		if from.Kind == Role && !slices.ContainsFunc(to.Tasks, func(t Task) bool { return t.ID == c.From.ID }) {
			all = append(all, c)
		}
	}
	slices.SortStableFunc(all, func(a, b TaskChange) int { return int(a.Change) - int(b.Change) })
	return all
}

func byTask(lists ...[]Task) map[TaskID]*Task {
	m := map[TaskID]*Task{}
	for _, tasks := range lists {
		for i := range tasks {
			if m[tasks[i].ID] == nil {
				m[tasks[i].ID] = &tasks[i]
			}
		}
	}
	return m
}
