package careers

// SkillID names a skill.
type SkillID string

// Skill is something one can know or learn to do.
type Skill struct {
	ID    SkillID
	Name  Text
	Group SkillGroup
	// Gloss explains the skill in a sentence to someone who has never met it.
	Gloss   Text
	Sources []SourceID
}

// SkillGroup is a shelf of the catalogue.
type SkillGroup uint8

// The groups, in the order in which lists show them.
const (
	Programming SkillGroup = iota
	DataSkills
	Infrastructure
	Quality
	Security
	Design
	Management
	Communication
	Personal
)

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
	// From is the role that hands the skill down; empty for the node's own.
	From NodeID
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
