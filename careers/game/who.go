package game

import (
	"slices"
	"strings"
	"unicode"

	"parcours/careers"
)

// How many clues a round of [WhoAmI] uncovers, and among how many nodes teams choose.
const (
	clueCount   = 5
	choiceCount = 4
)

// Clue is a task or a skill of the node to be found.
type Clue struct {
	// Task or Skill is set, never both.
	Task    careers.TaskID
	Skill   careers.SkillID
	Text    careers.Text
	Sources []careers.SourceID
}

// holds reports whether a clue is true of a node.
func (c Clue) holds(n *careers.Node) bool {
	if c.Skill != "" {
		return needs(n, c.Skill)
	}
	return slices.ContainsFunc(n.Tasks, func(t careers.Task) bool { return t.ID == c.Task })
}

// WhoRound asks which node a list of tasks and skills belongs to.
type WhoRound struct {
	Node careers.NodeID
	// Clues go from what many nodes share to what few do.
	Clues []Clue
	// Choices hold the node; at least two of the clues are not true of each other one.
	Choices []careers.NodeID
}

func (d *Deck) whoRound(i uint64, by *dice) Round {
	n := d.graph.Nodes()[i]
	clues := d.clues(n)
	if len(clues) < clueCount {
		return nil
	}
	shuffle(by, clues)
	clues = clues[:clueCount]
	shared := map[careers.Text]int{}
	for _, c := range clues {
		shared[c.Text] = d.sharedBy(c)
	}
	slices.SortStableFunc(clues, func(a, b Clue) int { return shared[b.Text] - shared[a.Text] })
	others := d.others(n, clues)
	if len(others) < choiceCount-1 {
		return nil
	}
	shuffle(by, others)
	choices := append(others[:choiceCount-1:choiceCount-1], n.ID)
	shuffle(by, choices)
	return &WhoRound{Node: n.ID, Clues: clues, Choices: choices}
}

// clues are what can be proved of a node and does not name it.
func (d *Deck) clues(n *careers.Node) []Clue {
	var clues []Clue
	for _, t := range n.Tasks {
		if !t.Estimate && provable(d.graph, t.Sources) && !names(t.Text, n) {
			clues = append(clues, Clue{Task: t.ID, Text: t.Text, Sources: t.Sources})
		}
	}
	for _, s := range askedNeeds(d.graph, n) {
		if !names(s.Name, n) {
			clues = append(clues, Clue{Skill: s.ID, Text: s.Name, Sources: s.Sources})
		}
	}
	return clues
}

// names reports whether a text holds a word of a node's name or title.
func names(text careers.Text, n *careers.Node) bool {
	for lang, said := range text.All() {
		var own []string
		for _, name := range []careers.Text{n.Title, n.Name, n.Middle, n.Short} {
			own = append(own, words(name.In(lang))...)
		}
		for _, w := range words(said) {
			if len(w) > 2 && slices.Contains(own, w) {
				return true
			}
		}
	}
	return false
}

func words(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) })
}

func (d *Deck) sharedBy(c Clue) int {
	count := 0
	for _, n := range d.graph.Nodes() {
		if c.holds(n) {
			count++
		}
	}
	return count
}

// others are the nodes of the same kind that the clues tell from n.
func (d *Deck) others(n *careers.Node, clues []Clue) []careers.NodeID {
	twins := d.twins(n)
	var others []careers.NodeID
	for _, m := range d.graph.Nodes() {
		if m.ID == n.ID || m.Kind != n.Kind || twins[m.ID] {
			continue
		}
		apart := 0
		for _, c := range clues {
			if !c.holds(m) {
				apart++
			}
		}
		if apart >= 2 {
			others = append(others, m.ID)
		}
	}
	return others
}

// Kind is [WhoAmI].
func (r *WhoRound) Kind() Kind { return WhoAmI }

// About is the node to be found.
func (r *WhoRound) About() careers.NodeID { return r.Node }

// Sources are those of the clues.
func (r *WhoRound) Sources() []careers.SourceID {
	var all []careers.SourceID
	for _, c := range r.Clues {
		all = union(all, c.Sources)
	}
	return all
}

func (r *WhoRound) key() string { return string(r.Node) }

// union appends the ids that are not there yet.
func union(all, more []careers.SourceID) []careers.SourceID {
	for _, id := range more {
		if !slices.Contains(all, id) {
			all = append(all, id)
		}
	}
	return all
}
