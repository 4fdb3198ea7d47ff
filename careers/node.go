package careers

import (
	"iter"
	"slices"

	"golang.org/x/text/language"
)

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

// How wide a node's names are at most, in cells.
const (
	NameWidth   = 24
	MiddleWidth = 14 // beyond it an audit warns
	ShortWidth  = 8
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
	// Middle is a name between Name and Short, made for 14 cells; zero where the
	// dataset has none.
	Middle Text
	// Short is the name where room is scarce, at most 8 cells wide. Names that the
	// dataset does not give follow from Title in a loaded graph.
	Short Text
	given nodeNames // as the dataset has them
	long  Text      // see LongName
	// Summary is one sentence on what it is; zero where the dataset has none.
	Summary Text
	// Day is one line on a plain day; zero where the dataset has none.
	Day Statement
	// Also are other titles that people use, as published in either language.
	Also Titles
	// Track is the line of work a role belongs to; empty where it has none.
	Track TrackID
	// Asks is the level of training at which people are usually taken into a
	// role: the lowest usual one. Level 0 says that none is known.
	Asks Asks
	// After, for a role, are the tracks of which one must have been worked in
	// before; empty for most.
	After []TrackID

	// BuildsOn are the roles that this one grows out of. What they ask and do is
	// kept, unless Fades names it.
	BuildsOn []NodeID
	// Lineage is BuildsOn and all that these build on, nearest first.
	Lineage []NodeID
	// Fades are the skills and tasks of the lineage that one uses less here.
	Fades []Fade

	// Tasks are the node's own; Inherited are those of its lineage that do not
	// fade and that it does not list in its own words.
	Tasks, Inherited []Task
	// Needs are the node's own skills, then those that its lineage hands down.
	Needs []Need
	// Pay is in dataset order. Figures of different sources are never merged.
	Pay []Pay
	// Headline is the pay that stands for the node where there is room for
	// little; filled in a loaded graph by the rule of [Graph.Ladders].
	Headline Headline
	// NoPay says plainly that no figure was found; zero for most.
	NoPay  Statement
	WaysIn []WayIn
	// NotFor lists reasons why someone might not like it here.
	NotFor  []Statement
	Outlook []Statement
	// WorksWith are the people in other roles that one works with every day.
	WorksWith []Colleague
	// Context is how and where one works: hours, travel, status.
	Context      []Context
	Certificates []Statement
	// Interests are what people who like it here say they like, the main one
	// first. InterestSources tie the job to them, empty where we do.
	Interests       []InterestID
	InterestSources []SourceID
	// Profile sorts these interests by kind, as a public register does.
	Profile Profile
	Codes   []Code
	// Formerly are the ids that the node had in earlier editions of its dataset.
	Formerly []NodeID
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
	// Needs are the skills it takes.
	Needs []SkillID
}

// Titles are further titles of a node. Each language has its own, for nobody
// says that they translate each other.
type Titles struct {
	langs []language.Tag
	in    [][]string // of langs
}

// TitlesIn asks for the titles in each of some languages, in order.
func TitlesIn(langs []language.Tag, in func(language.Tag) []string) (t Titles) {
	for _, lang := range langs {
		if titles := in(lang); len(titles) > 0 {
			t.langs, t.in = append(t.langs, lang), append(t.in, titles)
		}
	}
	return t
}

// In returns the titles in a language or its nearest parent that has some; nil
// where none has.
func (t Titles) In(lang language.Tag) []string {
	for ; lang != language.Und; lang = lang.Parent() {
		if i := slices.Index(t.langs, lang); i >= 0 {
			return t.in[i]
		}
	}
	return nil
}

// All goes through the languages and the titles in each.
func (t Titles) All() iter.Seq2[language.Tag, []string] {
	return func(yield func(language.Tag, []string) bool) {
		for i, lang := range t.langs {
			if !yield(lang, t.in[i]) {
				return
			}
		}
	}
}

// Asks is the level of training that a role usually asks for.
type Asks struct {
	Level int // EQF, 1–8; 0 where unknown
	Rule  AskingRule
	Statement
}

// AskingRule says how firmly a level is asked for.
type AskingRule uint8

// The rules, the firmest first.
const (
	LeastLevel AskingRule = iota
	UsualLevel            // less is enough at times, as the text says
	NoLevel               // no diploma is required: the level is for planning alone
)

// Fade is a skill or a task that one uses less than in the roles before, with
// the reason. One of Skill and Task is empty.
type Fade struct {
	Skill SkillID
	Task  TaskID
	Statement
}

// Context is one thing about how people work in a role.
type Context struct {
	About Aspect
	Statement
}

// Aspect is what a context speaks of.
type Aspect uint8

// The aspects, in the order in which they are shown.
const (
	Status     Aspect = iota // employed, self-employed, public service; who employs
	Hours                    // working time
	OnCall                   // nights, weekends, stand-by
	Remote                   // work from elsewhere
	Travel                   // between sites, to clients
	Workplace                // where; what kind of employer
	Public                   // whom one works for: patients, children, firms
	Conditions               // what one has to bear with: noise, weights, standing
)

// InterestID names an interest of the dataset.
type InterestID string

// Interest is something one may like, said in the first person: "I like …".
type Interest struct {
	ID   InterestID
	Text Text
	// Name is the interest in two or three words, for rows and headings; zero where Text must do.
	Name Text
	// Label is what the source calls it, in its own language; "" where Text says it in the words
	// of the source or no source has it.
	Label string
	// Sources have such an interest; the sentence is the dataset's own, but for one without a
	// Label, which may be the source's.
	Sources []SourceID
}

// Called is the name of the interest, else its sentence.
func (i *Interest) Called() Text {
	if i.Name.IsZero() {
		return i.Text
	}
	return i.Name
}

// TrackID names a track of the dataset.
type TrackID string

// Track is a line of work that roles belong to, as "build software".
type Track struct {
	ID   TrackID
	Name Text
}

// WayIn is one way of getting into a role or a training.
type WayIn struct {
	// From is the node this way starts from, empty where it is none of them.
	From NodeID
	Statement
}

// Colleague is someone whom people in a role work with.
type Colleague struct {
	// Role is theirs, empty where the dataset does not have it.
	Role NodeID
	Statement
}

// Course is what a training asks and gives.
type Course struct {
	// Asks and Gives are levels of the European Qualifications Framework, 1–8;
	// 0 where it asks or gives none.
	Asks, Gives int
	// For says whom it is meant for; empty is anyone.
	For []Audience
	// WorkStudy says whether it can be followed while employed.
	WorkStudy WorkStudy
	// Lengths are how long it takes by the level one comes with, the level it
	// asks first. Empty where the dataset does not say.
	Lengths []CourseLength
	// Length, Entry, Diploma and Cost are as their sources publish them.
	Length, Entry, Diploma, Cost Statement
	// Older says that it is written with a field of the first edition of the format.
	Older bool
}

// CourseLength is how long a training takes someone who has reached a level.
type CourseLength struct {
	From  int // EQF level; 0 for someone without
	Years Years
}

// Audience is whom a training is meant for.
type Audience uint8

// The audiences.
const (
	SchoolLeaver  Audience = iota // comes from school or goes on studying
	CareerChanger                 // has worked at something else
	Employee                      // stays employed meanwhile
)

// WorkStudy says whether a training can be followed as work-study.
type WorkStudy uint8

// The ways.
const (
	NoWorkStudy WorkStudy = iota
	WorkStudyPossible
	WorkStudyUsual
	WorkStudyOnly
)

// IsFor reports whether a training is meant for an audience.
func (c *Course) IsFor(a Audience) bool { return len(c.For) == 0 || slices.Contains(c.For, a) }

// Takes returns how long the training takes someone who has reached a level:
// the entry of Lengths for the highest level not above it, else the first. It
// is unknown where the dataset does not say.
func (c *Course) Takes(held int) Years {
	if i := c.lengthFor(held); i >= 0 {
		return c.Lengths[i].Years
	}
	return Years{}
}

func (c *Course) lengthFor(held int) int {
	best := min(0, len(c.Lengths)-1)
	for i, l := range c.Lengths {
		if l.From <= held && l.From > c.Lengths[best].From {
			best = i
		}
	}
	return best
}

// Code ties a node to a public classification of occupations or diplomas.
type Code struct {
	System  SystemID
	Version string // of the classification, as "60"
	Code    string // as published, as "M1855" or "15-1252.00"
	Label   string // as published, in the classification's own language
	Match   Match
	Sources []SourceID
}

// SystemID names a public classification of the dataset.
type SystemID string

// System is a public classification of occupations or trainings.
type System struct {
	ID   SystemID
	Name string // as it calls itself, as "O*NET"
}

// systems are those that each dataset has. It never changes.
var systems = [...]System{
	{"rome", "ROME"},  // Répertoire opérationnel des métiers et des emplois, France Travail
	{"esco", "ESCO"},  // European Skills, Competences, Qualifications and Occupations
	{"onet", "O*NET"}, // O*NET-SOC, US Department of Labor
	{"rncp", "RNCP"},  // Répertoire national des certifications professionnelles, for trainings
}

// System returns a classification by its id; its name is the id where the dataset
// does not declare it.
func (g *Graph) System(id SystemID) System {
	is := func(s System) bool { return s.ID == id }
	if s, ok := first(g.header.Systems, is); ok {
		return s
	}
	if s, ok := first(systems[:], is); ok {
		return s
	}
	return System{id, string(id)}
}

// Match says how well a code fits its node.
type Match uint8

// The matches.
const (
	Exact   Match = iota
	Near          // a neighbouring occupation
	Broader       // a family that contains the node
)
