// Package notebook is what one person keeps about the careers they look at:
// their skills, the nodes they kept or put aside, routes they plan, notes and
// questions. It is written as YAML that its owner can read and edit.
//
// It knows nothing of files: it reads from an io.Reader and writes to an
// io.Writer. It does not check ids against a dataset, so that a notebook
// outlives the dataset it was begun with.
package notebook

import (
	"slices"
	"strings"

	"parcours/careers"
)

// Content is everything in a notebook, each list in the order of the file. In
// each list an entry is known by its key, which appears once: a skill, a card and a
// node by their ids, a route by its nodes, a question by its node and its text.
//
// Slices of a Content that came from a [Notebook] are shared: callers only read them.
type Content struct {
	Skills    []Skill
	Cards     []Card
	Kept      []Choice
	Aside     []Choice
	Routes    []Route
	Notes     []Note
	Questions []Question
}

// Skill is how far the owner is with a skill, never [careers.NotYet].
type Skill struct {
	ID       careers.SkillID
	Progress careers.Progress
}

// Card is what the owner says of an interest, never [careers.Unsaid].
type Card struct {
	ID     careers.InterestID
	Answer careers.Answer
}

// Choice is a node kept or put aside, with the reason, which may be empty.
type Choice struct {
	Node careers.NodeID
	Why  string
}

// Route is a way the owner plans to go. Nodes has at least one node, the first
// one first.
type Route struct {
	Nodes []careers.NodeID
	// Aim is the name of what the route was chosen for; empty where unknown.
	Aim  string
	Note string
}

// Note is a text about a node, of one or more lines.
type Note struct {
	Node careers.NodeID
	Text string
}

// Question is one to ask someone at work there. Node is empty for a question
// that fits any of them.
type Question struct {
	Node   careers.NodeID
	Ask    string
	Answer string
}

// Equal reports whether two contents are the same, in the same order.
func (c Content) Equal(d Content) bool {
	return slices.Equal(c.Skills, d.Skills) && slices.Equal(c.Cards, d.Cards) && slices.Equal(c.Kept, d.Kept) && slices.Equal(c.Aside, d.Aside) &&
		slices.EqualFunc(c.Routes, d.Routes, Route.equal) && slices.Equal(c.Notes, d.Notes) && slices.Equal(c.Questions, d.Questions)
}

func (r Route) equal(s Route) bool {
	return slices.Equal(r.Nodes, s.Nodes) && r.Aim == s.Aim && r.Note == s.Note
}

// path is the key of a route.
func (r Route) path() string {
	ids := make([]string, len(r.Nodes))
	for i, n := range r.Nodes {
		ids[i] = string(n)
	}
	return strings.Join(ids, " ")
}

func (q Question) key() [2]string { return [2]string{string(q.Node), q.Ask} }

// Decided are the nodes kept and put aside.
func (c Content) Decided() (ids []careers.NodeID) {
	for _, choice := range slices.Concat(c.Kept, c.Aside) {
		ids = append(ids, choice.Node)
	}
	return ids
}
