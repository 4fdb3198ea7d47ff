package careers

// NodeID names a node in files, commands and links: lower-case ASCII letters,
// digits and single hyphens, as in "backend-developer".
type NodeID string

// Kind tells a job from a way of learning one.
type Kind uint8

// The kinds of node.
const (
	Role Kind = iota
	Training
)

// Node is a role or a training.
type Node struct {
	ID   NodeID
	Kind Kind
	// Rank is the seniority, 0 and up: the node's column on the map. Ranks
	// order nodes, they measure nothing.
	Rank int

	// Title is the full title; in French both forms, as published.
	Title Text
	// Epicene marks a French title with one form for everyone.
	Epicene bool
	// Name is what a box on the map says, at most 24 cells wide.
	Name Text
	// Short is the name where room is scarce, at most 8 cells wide.
	Short Text
	// Summary is one sentence on what it is.
	Summary Text
	// Day is one line on a plain day; zero where the dataset has none.
	Day Statement

	Tasks []Task
	Needs []Need
	// Pay is in dataset order. Figures of different sources are never merged.
	Pay    []Pay
	WaysIn []WayIn
	// NotFor lists reasons why someone might not like it here.
	NotFor  []Statement
	Outlook []Statement
	Codes   []Code
	// Course is what only a training has; nil for a role.
	Course *Course
	// EntryByExperience, for a role, says why no training leads here directly
	// or through other roles that beginners reach; zero for most.
	EntryByExperience Text
}

// TaskID names a task across roles. Two roles that list the same id do the
// same task, each in its own words.
type TaskID string

// Task is something people in a role do.
type Task struct {
	ID TaskID
	Statement
}

// WayIn is one way of getting into a role or a training.
type WayIn struct {
	// From is the node this way starts from, empty where it is none of them.
	From NodeID
	Statement
}

// Course is what a training asks and gives.
type Course struct {
	// Level is the level of the European Qualifications Framework, 1–8;
	// 0 where the training has none of its own.
	Level int
	// Length, Entry, Diploma and Cost are as their sources publish them.
	Length, Entry, Diploma, Cost Statement
}

// Code ties a node to a public classification of occupations or diplomas.
type Code struct {
	System  System
	Version string // of the classification, as "60"
	Code    string // as published, as "M1855" or "15-1252.00"
	Label   string // as published, in the classification's own language
	Match   Match
	Sources []SourceID
}

// System is a public classification.
type System uint8

// The classifications.
const (
	ROME System = iota // Répertoire opérationnel des métiers et des emplois, France Travail
	ESCO               // European Skills, Competences, Qualifications and Occupations
	ONET               // O*NET-SOC, US Department of Labor
	RNCP               // Répertoire national des certifications professionnelles, for trainings
)

// Match says how well a code fits its node.
type Match uint8

// The matches.
const (
	Exact   Match = iota
	Near          // a neighbouring occupation
	Broader       // a family that contains the node
)
