package skills

import (
	"slices"
	"strings"

	"parcours/careers"
	"parcours/ui/phrase"
)

// section is skills of the first list below one heading.
type section struct {
	name   string
	skills []careers.SkillID
}

// many is from how many skills on nobody reads them all: the first list then begins with those
// of the jobs that matter to its reader, and words find the others. A register has ten thousand.
const many = 200

func (s *Skills) isLarge() bool { return len(s.env.Graph.Skills()) >= many }

// isNear reports whether the first list has only the skills of some jobs.
func (s *Skills) isNear() bool { return s.isLarge() && !s.isWhole && s.filter.Typed() == "" }

// sectioned are the skills that the first list shows.
func (s *Skills) sectioned() []section {
	switch {
	case s.isNear():
		return s.jobs()
	case s.isLarge() && s.filter.Typed() != "":
		return s.answers()
	}
	return s.families()
}

// families are the groups of the dataset, as far as they answer the filter.
func (s *Skills) families() (all []section) {
	sought := folded(s.filter.Value())
	for _, group := range phrase.Groups(s.env.Words, s.env.Graph) {
		family := section{name: group.Name}
		for _, skill := range s.env.Graph.SkillsIn(group.ID) {
			if sought == "" || strings.Contains(folded(skill.Name.Everywhere()+" "+group.Name), sought) {
				family.skills = append(family.skills, skill.ID)
			}
		}
		all = append(all, family)
	}
	return all
}

// answers are the skills in whose names the words of the filter are found.
func (s *Skills) answers() []section {
	x, sought := s.env.Index(), s.filter.Typed()
	if x == nil {
		return nil
	}
	var found section
	for _, skill := range x.Skills(sought, s.env.Words.Tag) {
		found.skills = append(found.skills, skill.ID)
	}
	found.name = strings.TrimSuffix(s.env.Words.Plain.Found(len(found.skills), sought), ".")
	return []section{found}
}

// jobs are the skills of the node where one is and of those that are kept, then what else is
// ticked. What was ticked since the screen was opened stays.
func (s *Skills) jobs() (all []section) {
	content := s.env.Notebook.Content()
	ids := []careers.NodeID{s.env.Trail.Here()}
	for _, kept := range content.Kept {
		ids = append(ids, kept.Node)
	}
	var nodes []*careers.Node
	for _, id := range ids {
		if n := s.env.Graph.Node(id); n != nil && len(n.Needs) > 0 && !slices.Contains(nodes, n) {
			nodes = append(nodes, n)
		}
	}
	shown := map[careers.SkillID]bool{}
	names := s.env.Names(nodes, s.listWidth(mine)-len("1   00 sur 00 "))
	for _, n := range nodes {
		job := section{name: names[n.ID]}
		for _, need := range n.Needs {
			job.skills, shown[need.Skill] = append(job.skills, need.Skill), true
		}
		all = append(all, job)
	}
	for _, skill := range content.Skills {
		if s.env.Graph.Skill(skill.ID) != nil && !slices.Contains(s.ticked, skill.ID) {
			s.ticked = append(s.ticked, skill.ID)
		}
	}
	others := section{name: s.env.Words.Skills.Elsewhere}
	for _, id := range s.ticked {
		if !shown[id] {
			others.skills = append(others.skills, id)
		}
	}
	if len(others.skills) > 0 {
		all = append(all, others)
	}
	return all
}
