package sheet

import (
	"slices"

	"parcours/careers"
	"parcours/ui/telling"
)

// leaf is a part of the sheet that has the screen for itself. The first sums up the others.
type leaf uint8

const (
	overview leaf = iota
	tasks
	skills
	pay
	life
	ways
	next
	sources
	leaves
)

// topics are the sections that a leaf tells whole.
func (l leaf) topics() []telling.Topic {
	return [leaves][]telling.Topic{
		tasks: {telling.Tasks}, skills: {telling.Skills}, pay: {telling.Pay},
		life: {telling.Life, telling.NotFor, telling.Outlook},
		ways: {telling.WaysIn, telling.Before}, next: {telling.Next, telling.Near}, sources: {telling.Codes, telling.Sources},
	}[l]
}

// sections are what a leaf tells of a node. What is said in short is told whole where it belongs: a plain day begins daily
// life, what takes one into a training begins the ways in, and where a role stands ends its daily life.
func (l leaf) sections(p *telling.Page, n *careers.Node) (all []telling.Section) {
	isDay := func(f telling.Fact) bool { return f.Of != nil && !f.Of.Text.IsZero() && f.Of.Text == n.Day.Text }
	rest := func(f telling.Fact) bool { return !isDay(f) }
	switch {
	case l == life:
		if all = inShort(p, isDay); len(all) > 0 {
			all[0].Notes = nil
		}
	case l == ways && n.Kind == careers.Training:
		all = inShort(p, rest)
	}
	all = append(all, p.On(l.topics()...)...)
	if l == life && n.Kind == careers.Role {
		all = append(all, inShort(p, rest)...)
	}
	return all
}

// inShort is the part of what is said in short, behind the summary, that is meant.
func inShort(p *telling.Page, isMeant func(telling.Fact) bool) []telling.Section {
	s := p.Section(telling.InShort)
	if s == nil || len(s.Groups) < 2 {
		return nil
	}
	part := *s
	facts := slices.DeleteFunc(slices.Clone(s.Groups[1].Facts), func(f telling.Fact) bool { return !isMeant(f) })
	if part.Groups = []telling.Group{{Of: telling.All, Facts: facts}}; len(facts) == 0 {
		return nil
	}
	return []telling.Section{part}
}

// leavesOf are the leaves that have something to tell of a node.
func leavesOf(p *telling.Page, n *careers.Node) []leaf {
	all := []leaf{overview}
	for l := overview + 1; l < leaves; l++ {
		if len(l.sections(p, n)) > 0 {
			all = append(all, l)
		}
	}
	return all
}
