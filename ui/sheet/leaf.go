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
		life: {telling.InShort, telling.Life, telling.NotFor, telling.Outlook},
		ways: {telling.InShort, telling.WaysIn, telling.Before}, next: {telling.Next, telling.Near}, sources: {telling.Codes, telling.Sources},
	}[l]
}

// sections are what a leaf tells of a node. In short, a role has a daily life; of a training
// that is its day, and the rest is what takes one in.
func (l leaf) sections(p *telling.Page, n *careers.Node) (all []telling.Section) {
	for _, t := range l.topics() {
		if s := p.Section(t); s != nil && t != telling.InShort {
			all = append(all, *s)
		} else if s != nil && len(s.Groups) > 1 {
			rest := *s
			facts := slices.DeleteFunc(slices.Clone(s.Groups[1].Facts), func(f telling.Fact) bool {
				isLife := n.Kind == careers.Role || f.Of != nil && !f.Of.Text.IsZero() && f.Of.Text == n.Day.Text
				return isLife != (l == life)
			})
			if rest.Groups = []telling.Group{{Of: telling.All, Facts: facts}}; len(facts) > 0 {
				all = append(all, rest)
			}
		}
	}
	return all
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
