package notebook

import (
	"slices"

	"parcours/careers"
)

// Notebook is the notebook of one session, in memory. One goroutine changes it;
// a [Snapshot] may go to another. A nil Notebook is empty and stays so.
type Notebook struct {
	content  Content
	revision int // counts the changes
	saved    int // the revision last saved
}

// Snapshot is a notebook as it was at one moment.
type Snapshot struct {
	Content
	// Revision is greater in a later snapshot of the same notebook.
	Revision int
}

// New returns a notebook that holds c, all of it saved.
func New(c Content) *Notebook { return &Notebook{content: c} }

// Snapshot returns the notebook as it is.
func (n *Notebook) Snapshot() Snapshot {
	if n == nil {
		return Snapshot{}
	}
	return Snapshot{n.content, n.revision}
}

// Content returns what the notebook holds.
func (n *Notebook) Content() Content { return n.Snapshot().Content }

// Revision counts the changes: what was computed from a notebook of the same
// revision still holds.
func (n *Notebook) Revision() int { return n.Snapshot().Revision }

// IsSaved reports whether the last change has been saved.
func (n *Notebook) IsSaved() bool { return n == nil || n.saved == n.revision }

// Saved learns that s was saved and that the file then held stored, which is
// more than s where another program had written to it. Changes since s stay.
func (n *Notebook) Saved(s Snapshot, stored Content) {
	if n == nil {
		return
	}
	n.saved = max(n.saved, s.Revision)
	if stored.Equal(s.Content) {
		return
	}
	if n.revision == s.Revision {
		n.content = stored
		n.revision++
		n.saved = n.revision
		return
	}
	n.content, _ = Merge(s.Content, n.content, stored)
	n.revision++
}

// change takes the content that a change leads to, and reports whether it is another.
func (n *Notebook) change(edit func(c *Content)) bool {
	if n == nil {
		return false
	}
	after := n.content
	edit(&after)
	if after.Equal(n.content) {
		return false
	}
	n.content = after
	n.revision++
	return true
}

// Mine returns how far the owner is with each skill.
func (n *Notebook) Mine() careers.Mine {
	mine := careers.Mine{}
	for _, s := range n.Content().Skills {
		mine[s.ID] = s.Progress
	}
	return mine
}

// Progress returns how far the owner is with one skill.
func (n *Notebook) Progress(id careers.SkillID) careers.Progress {
	for _, s := range n.Content().Skills {
		if s.ID == id {
			return s.Progress
		}
	}
	return careers.NotYet
}

// SetProgress ticks a skill, and reports whether that changed anything; so do
// all methods that change a notebook.
func (n *Notebook) SetProgress(id careers.SkillID, p careers.Progress) bool {
	return n.change(func(c *Content) {
		c.Skills = put(c.Skills, Skill{id, p}, Skill.key, p == careers.NotYet)
	})
}

// Answers returns what the owner says of each card.
func (n *Notebook) Answers() careers.Answers {
	answers := careers.Answers{}
	for _, c := range n.Content().Cards {
		answers[c.ID] = c.Answer
	}
	return answers
}

// Answer says of a card what the owner does; [careers.Unsaid] takes it back.
func (n *Notebook) Answer(id careers.InterestID, a careers.Answer) bool {
	return n.change(func(c *Content) { c.Cards = put(c.Cards, Card{id, a}, Card.key, a == careers.Unsaid) })
}

// Stance is what someone has decided about a node.
type Stance uint8

// The stances, in the order in which a key walks them.
const (
	Undecided Stance = iota
	Kept
	Aside
)

// Stance returns what was decided about a node, and why. A node that the file
// has in both lists counts as put aside.
func (n *Notebook) Stance(node careers.NodeID) (stance Stance, why string) {
	c := n.Content()
	if i := find(c.Aside, node, Choice.key); i >= 0 {
		return Aside, c.Aside[i].Why
	}
	if i := find(c.Kept, node, Choice.key); i >= 0 {
		return Kept, c.Kept[i].Why
	}
	return Undecided, ""
}

// Decide keeps a node, puts it aside, or forgets what was decided.
func (n *Notebook) Decide(node careers.NodeID, stance Stance, why string) bool {
	choice := Choice{node, OneLine(why)}
	return n.change(func(c *Content) {
		c.Kept = put(c.Kept, choice, Choice.key, stance != Kept)
		c.Aside = put(c.Aside, choice, Choice.key, stance != Aside)
	})
}

// Note returns the note on a node, "" where there is none.
func (n *Notebook) Note(node careers.NodeID) string {
	c := n.Content()
	if i := find(c.Notes, node, Note.key); i >= 0 {
		return c.Notes[i].Text
	}
	return ""
}

// SetNote writes the note on a node; a blank one removes it.
func (n *Notebook) SetNote(node careers.NodeID, text string) bool {
	text = Tidy(text)
	return n.change(func(c *Content) { c.Notes = put(c.Notes, Note{node, text}, Note.key, text == "") })
}

// PlanRoute adds a route, or changes the aim and note of one with the same nodes.
func (n *Notebook) PlanRoute(r Route) bool {
	if len(r.Nodes) == 0 {
		return false
	}
	r.Nodes, r.Aim, r.Note = slices.Clone(r.Nodes), OneLine(r.Aim), Tidy(r.Note)
	return n.change(func(c *Content) { c.Routes = put(c.Routes, r, Route.path, false) })
}

// DropRoute removes the route with these nodes.
func (n *Notebook) DropRoute(nodes []careers.NodeID) bool {
	r := Route{Nodes: nodes}
	return n.change(func(c *Content) { c.Routes = put(c.Routes, r, Route.path, true) })
}

// SetQuestion puts a question in the place of another; a zero before adds it at
// the end, a blank text removes before.
func (n *Notebook) SetQuestion(before, after Question) bool {
	after.Ask, after.Answer = OneLine(after.Ask), Tidy(after.Answer)
	return n.change(func(c *Content) {
		if at := find(c.Questions, before.key(), Question.key); at >= 0 && after.Ask != "" && before.key() != after.key() {
			c.Questions = put(c.Questions, after, Question.key, true)
			at = find(c.Questions, before.key(), Question.key)
			c.Questions = slices.Clone(c.Questions)
			c.Questions[at] = after
			return
		}
		if after.Ask == "" {
			c.Questions = put(c.Questions, before, Question.key, true)
			return
		}
		c.Questions = put(c.Questions, after, Question.key, false)
	})
}

// Restore returns to what the notebook held before.
func (n *Notebook) Restore(c Content) bool {
	return n.change(func(now *Content) { *now = c })
}

func (s Skill) key() careers.SkillID   { return s.ID }
func (c Card) key() careers.InterestID { return c.ID }
func (c Choice) key() careers.NodeID   { return c.Node }
func (n Note) key() careers.NodeID     { return n.Node }

func find[T any, K comparable](list []T, key K, of func(T) K) int {
	return slices.IndexFunc(list, func(x T) bool { return of(x) == key })
}

// put returns a new list with entry in its place or at the end, or without it.
func put[T any, K comparable](list []T, entry T, of func(T) K, without bool) []T {
	at := find(list, of(entry), of)
	switch {
	case without && at < 0:
		return list
	case without:
		return slices.Delete(slices.Clone(list), at, at+1)
	case at < 0:
		return append(slices.Clone(list), entry)
	}
	list = slices.Clone(list)
	list[at] = entry
	return list
}
