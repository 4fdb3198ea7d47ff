package compare

import "parcours/ui/telling"

// leaf is a part of the comparison that has the screen for itself. The first answers.
type leaf uint8

const (
	answer leaf = iota
	skills
	tasks
	pay
	ways
	sources
	leaves
)

// topics are the sections that a leaf tells whole.
func (l leaf) topics() []telling.Topic {
	return [leaves][]telling.Topic{
		skills: {telling.CompareSkills}, tasks: {telling.CompareTasks}, pay: {telling.ComparePay},
		ways: {telling.CompareWays, telling.CompareCourse}, sources: {telling.CompareSources},
	}[l]
}

// sections are what a leaf tells.
func (l leaf) sections(p *telling.Page) []telling.Section { return p.On(l.topics()...) }

// leavesOf are the leaves that have something to tell.
func leavesOf(p *telling.Page) []leaf {
	all := []leaf{answer}
	for l := answer + 1; l < leaves; l++ {
		if len(l.sections(p)) > 0 {
			all = append(all, l)
		}
	}
	return all
}
