package careers

import "slices"

// Change says how a skill or a task stands for someone who goes from one node
// to another.
type Change uint8

// The changes, in the order in which a [Difference] lists them.
const (
	Gained     Change = iota // only the other node has it
	Deeper                   // both have the skill, the other at a higher level
	Kept                     // both have it, the other at the same level, a lower one, or one of them at none that is known
	LeftBehind               // only the first node has it: it is left behind
)

// SkillChange is one skill of a comparison.
type SkillChange struct {
	Change
	Skill SkillID
	// From and To are what either node asks; zero where it does not ask the skill.
	From, To Need
}

// Shallower reports whether a kept skill is asked at a lower level than before:
// nothing is to be learnt, and what goes deeper than asked may rust.
func (c SkillChange) Shallower() bool { return c.To.Level > 0 && c.To.Level < c.From.Level }

// IsEstimate reports whether the change rests on a level that someone judged.
// What only one node asks is new or left behind whatever its level.
func (c SkillChange) IsEstimate() bool {
	return c.From.Skill != "" && c.To.Skill != "" && (c.From.Estimate || c.To.Estimate)
}

// TaskChange is one task of a comparison: Gained, Kept or LeftBehind.
type TaskChange struct {
	Change
	// From and To are the task in the words of either node; nil where it does
	// not have the task. Callers only read them.
	From, To *Task
}

// Difference is what changes for someone who goes from one node to another.
//
// Both lists come by change. New, deeper and kept ones stand as the other node
// lists them, those left behind as the first does; of skills, the essential
// ones stand before the optional ones. A list is empty where either node lists
// nothing of the kind: that the dataset is silent does not make all of the
// other's new, or left behind.
type Difference struct {
	From, To *Node
	Skills   []SkillChange
	Tasks    []TaskChange
}

// Compare says what changes from one node to another. Skills are the same by
// their id. Tasks are the same where the dataset gives them one id, each in the
// node's own words: likeness of words counts for nothing.
//
// The way back is the mirror image: what is new one way is left behind the
// other, what is deeper is shallower, and what is kept is kept.
func Compare(from, to *Node) Difference {
	return Difference{From: from, To: to, Skills: compareSkills(from.Needs, to.Needs), Tasks: compareTasks(from.Tasks, to.Tasks)}
}

// CompareEach compares one node with each of several others, in their order.
func CompareEach(from *Node, to ...*Node) []Difference {
	all := make([]Difference, len(to))
	for i, n := range to {
		all[i] = Compare(from, n)
	}
	return all
}

// SkillsThat returns the skills of one change, in the comparison's order.
func (c Difference) SkillsThat(are Change) []SkillChange {
	return slices.DeleteFunc(slices.Clone(c.Skills), func(s SkillChange) bool { return s.Change != are })
}

// TasksThat returns the tasks of one change, in the comparison's order.
func (c Difference) TasksThat(are Change) []TaskChange {
	return slices.DeleteFunc(slices.Clone(c.Tasks), func(t TaskChange) bool { return t.Change != are })
}

func compareSkills(from, to []Need) []SkillChange {
	if len(from) == 0 || len(to) == 0 {
		return nil
	}
	before, after := bySkill(from), bySkill(to)
	all := make([]SkillChange, 0, len(from)+len(to))
	for _, n := range to {
		c := SkillChange{Skill: n.Skill, From: before[n.Skill], To: n}
		switch {
		case c.From.Skill == "":
			c.Change = Gained
		case c.From.Level > 0 && n.Level > c.From.Level:
			c.Change = Deeper
		default:
			c.Change = Kept
		}
		all = append(all, c)
	}
	for _, n := range from {
		if after[n.Skill].Skill == "" {
			all = append(all, SkillChange{Change: LeftBehind, Skill: n.Skill, From: n})
		}
	}
	slices.SortStableFunc(all, func(a, b SkillChange) int {
		if a.Change != b.Change {
			return int(a.Change) - int(b.Change)
		}
		return a.optional() - b.optional()
	})
	return all
}

// optional is 1 for a skill that is optional where its change is listed.
func (c SkillChange) optional() int {
	if c.To.Essential || c.Change == LeftBehind && c.From.Essential {
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

func compareTasks(from, to []Task) []TaskChange {
	if len(from) == 0 || len(to) == 0 {
		return nil
	}
	before, after := byTask(from), byTask(to)
	all := make([]TaskChange, 0, len(from)+len(to))
	for i := range to {
		c := TaskChange{Change: Gained, From: before[to[i].ID], To: &to[i]}
		if c.From != nil {
			c.Change = Kept
		}
		all = append(all, c)
	}
	for i := range from {
		if after[from[i].ID] == nil {
			all = append(all, TaskChange{Change: LeftBehind, From: &from[i]})
		}
	}
	slices.SortStableFunc(all, func(a, b TaskChange) int { return int(a.Change) - int(b.Change) })
	return all
}

func byTask(tasks []Task) map[TaskID]*Task {
	m := make(map[TaskID]*Task, len(tasks))
	for i := range tasks {
		m[tasks[i].ID] = &tasks[i]
	}
	return m
}
