// Package telling says what there is to tell about a node, a comparison, routes and
// a notebook: which facts, in which order and words, and what each rests on.
//
// It is told here once. Screens, numbered text, paper, talks and JSON take the facts from
// here and decide how they look; the package knows no styles and no widths.
package telling

import (
	"slices"

	"parcours/careers"
	"parcours/ui/i18n"
)

// Page is what there is to tell about something, in the order in which it is read.
type Page struct {
	// Title names it; Kind and Column say what a node is and where it stands, as "role" and
	// "First job", and are empty for all else.
	Title, Kind, Column string
	Notes               []Said
	Sections            []Section
}

// Section is a part of a page under a heading. One with nothing to say is left out.
type Section struct {
	Topic  Topic
	Head   string
	Notes  []Said // said of the whole section
	Groups []Group
}

// Topic is what a section is about; its number is unique on a page.
type Topic uint8

// The topics of the sheet of a node, in its order.
const (
	InShort Topic = iota
	Tasks
	Skills
	Pay
	Life
	WaysIn
	Next
	Before
	Near // what a register calls related, which nobody says how to come to
	NotFor
	Outlook
	Codes
	Sources
	Glossary // of an [Explained] page, before the sources
)

// Group is facts that belong together, under a title or without one.
type Group struct {
	// Over heads the group and those that follow it; empty for most.
	Over, Title string
	// Of is the node of a comparison that the group is about, by its place among
	// those compared; [All] elsewhere.
	Of    int
	Notes []Said
	Facts []Fact
	After []Said // said below the facts
}

// That are the facts of one change.
func (g Group) That(c careers.Change) []Fact {
	return slices.DeleteFunc(slices.Clone(g.Facts), func(f Fact) bool { return f.Change != c })
}

// MayHave reports whether it says something that a group has, or has not, facts of a change: where
// no skill has a level on either side, none can go deeper.
func (g Group) MayHave(c careers.Change) bool {
	return c != careers.Deeper || slices.ContainsFunc(g.Facts, func(f Fact) bool { return f.Need.Level > 0 || f.From.Level > 0 })
}

// All is a group that is about all nodes of a page.
const All = -1

// Form is what kind of fact it is, which decides how it is set.
type Form uint8

// The forms.
const (
	Statement Form = iota // a sentence among others
	Summary               // the sentence that sums a node up
	Labelled              // a text that stands beside a label
	Kept                  // what people go on doing of another role; Goes is that role
	Less                  // what is used less: Label names it, Text is the reason
	Skill                 // Text is a skill of a node, Need its level
	Figure                // Pay is a figure; Text is all of it in one sentence
	Step                  // Text is the node at its other end
	Neighbour             // Text is a node that a register calls related
	Code                  // Label is the classification, Short the code, Text its label
	Source                // Label is its id
	Term                  // Label is a word, Text what it means
	Mark                  // Label is a sign, Text what it means
	Change                // of a comparison: of a skill or a task
	Way                   // between two nodes of a comparison
	Stop                  // of a route
	Entry                 // of a notebook, or a role within reach
	Ticked                // Label is a skill, Text how far one is with it
)

// Fact is one thing to tell.
type Fact struct {
	Form  Form
	Label string
	Text  string
	// Short is the text for narrow places; empty for most.
	Short string
	// Details are circumstances in a few words, which stand behind the text.
	Details []string
	// Year is the year it speaks of where nothing else of it says so, 0 for none.
	Year int
	// Sources are what it rests on; an Estimate rests on the judgement of the
	// dataset's authors.
	Sources  []careers.SourceID
	Estimate bool
	// Goes is the node that it leads to, "" for none.
	Goes careers.NodeID
	More []Said

	// What the fact is about, for those who draw it; nil and zero for most.
	Skill *careers.Skill
	Need  careers.Need
	Pay   *careers.Pay
	Task  *careers.Task
	// Of is the statement of the dataset that the fact gives.
	Of *careers.Statement
	// Change is what becomes of a skill, or of a task, From one node To the next; Ends
	// are the names of these nodes.
	Change careers.Change
	From   careers.Need
	Ends   [2]string
	// Chain names the nodes of a route that someone keeps.
	Chain []string
	// SumsUp says that a sentence rests on the sources of the lines that it sums up.
	SumsUp bool
}

// Said is a sentence that belongs to a fact or to facts, or a few words behind a label.
type Said struct {
	Role  Role
	Label string
	Text  string
	// Short is the text where nothing but the sources stands elsewhere; empty for most.
	Short    string
	Sources  []careers.SourceID
	Estimate bool
}

// Role is what a sentence says of its fact.
type Role uint8

// The roles.
const (
	Aside  Role = iota // a remark
	Why                // the reason for a step
	Shown              // what shows that people take a step
	Takes              // the skills that a task takes
	Reason             // why something is used less
	Words              // the same in the words of another node
	Gain               // skills to learn
	Deepen             // skills to deepen
	Same               // nothing is to be learnt
	Faded              // what one uses less from here on
	Wage               // what one is paid
	Asked              // more training than one comes with
	Warning
)

// teller writes a page on a graph in one language.
type teller struct {
	g *careers.Graph
	w *i18n.Words
}

func (t teller) text(x careers.Text) string { return x.In(t.w.Tag) }

func (t teller) name(n *careers.Node) string { return t.text(n.LongName()) }

// add puts a section on a page, unless it has nothing to say.
func (p *Page) add(topic Topic, head string, groups ...Group) *Section {
	groups = slices.DeleteFunc(groups, Group.isEmpty)
	if len(groups) == 0 {
		return nil
	}
	p.Sections = append(p.Sections, Section{Topic: topic, Head: head, Groups: groups})
	return &p.Sections[len(p.Sections)-1]
}

func (g Group) isEmpty() bool { return len(g.Facts)+len(g.Notes)+len(g.After) == 0 }

// Section returns the section on a topic, nil where there is nothing to say about it.
func (p *Page) Section(topic Topic) *Section {
	for i := range p.Sections {
		if p.Sections[i].Topic == topic {
			return &p.Sections[i]
		}
	}
	return nil
}

// On are the sections on these topics, in their order, of which there is something to say.
func (p *Page) On(topics ...Topic) (all []Section) {
	for _, t := range topics {
		if s := p.Section(t); s != nil {
			all = append(all, *s)
		}
	}
	return all
}

// Facts are all facts of a section, those of nil none.
func (s *Section) Facts() (all []Fact) {
	if s != nil {
		for _, g := range s.Groups {
			all = append(all, g.Facts...)
		}
	}
	return all
}

// Untitled are the facts of a section that stand under no title of their own.
func (s *Section) Untitled() (all []Fact) {
	if s != nil {
		for _, g := range s.Groups {
			if g.Title == "" {
				all = append(all, g.Facts...)
			}
		}
	}
	return all
}

// statement is a statement as a fact.
func (t teller) statement(form Form, label string, s careers.Statement, text string) Fact {
	return Fact{Form: form, Label: label, Text: text, Sources: s.Sources, Estimate: s.Estimate, Of: &s}
}

func facts(all ...Fact) Group { return Group{Of: All, Facts: all} }

func asides(texts ...string) (said []Said) {
	for _, text := range texts {
		if text != "" {
			said = append(said, Said{Text: text})
		}
	}
	return said
}
