package careers

import "slices"

// SkillID names a skill.
type SkillID string

// Skill is something one can know or learn to do.
type Skill struct {
	ID    SkillID
	Name  Text
	Group GroupID // empty where the dataset puts it on no shelf
	// Gloss explains the skill in a sentence to someone who has never met it; zero
	// where the dataset does not.
	Gloss   Text
	Sources []SourceID
}

// GroupID names a shelf of the catalogue.
type GroupID string

// Group is a shelf of the catalogue.
type Group struct {
	ID   GroupID
	Name Text // zero for those of a dataset that declares none
}

// The groups of a dataset that declares none, in the order in which lists show them.
const (
	Programming    GroupID = "programming"
	DataSkills     GroupID = "data"
	Infrastructure GroupID = "infrastructure"
	Quality        GroupID = "quality"
	Security       GroupID = "security"
	Design         GroupID = "design"
	Management     GroupID = "management"
	Communication  GroupID = "communication"
	Personal       GroupID = "personal"
)

// DefaultGroups are the groups of a dataset that declares none.
func DefaultGroups() []GroupID {
	return []GroupID{Programming, DataSkills, Infrastructure, Quality, Security, Design, Management, Communication, Personal}
}

// Groups returns the groups of skills in the order in which lists show them. Those of
// a dataset that declares none have no name.
func (g *Graph) Groups() []Group { return g.header.Groups }

// Shelf is where a group stands among them; after all for "".
func (g *Graph) Shelf(id GroupID) int {
	if i := slices.IndexFunc(g.header.Groups, func(group Group) bool { return group.ID == id }); i >= 0 {
		return i
	}
	return len(g.header.Groups)
}

// SkillsIn returns the skills of a group in dataset order; "" is for those on no shelf.
func (g *Graph) SkillsIn(group GroupID) []*Skill { return g.shelf[group] }

// Need is a skill that a node asks for, or that a training gives.
type Need struct {
	Skill     SkillID
	Essential bool
	// Level is what is expected of a confirmed person, 1–4; 0 where unknown.
	// Entry and Senior are what is expected on taking the post and later on;
	// they equal Level where the dataset gives one number.
	//
	//	1 basics  2 works with support  3 works alone  4 reference for others
	Level, Entry, Senior int
	// Estimate marks a level judged by the dataset's authors.
	Estimate bool
	// As is what the source says of the need in its own scale, as "importance 4.1 of
	// 5"; zero for most.
	As Text
	// From is the role that hands the skill down; empty for the node's own.
	From NodeID
}

// NamesEssentials reports whether one of the skills of a node is called essential. Where
// none is, nothing follows for the others: a register may not say which are.
func (n *Node) NamesEssentials() bool {
	return slices.ContainsFunc(n.Needs, func(need Need) bool { return need.Essential })
}

// At returns the level expected of someone with that experience.
func (n Need) At(e Experience) int {
	switch e {
	case TakingPost, Junior:
		return n.Entry
	case Senior:
		return n.Senior
	}
	return n.Level
}
