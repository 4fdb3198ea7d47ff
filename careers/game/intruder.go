package game

import (
	"fmt"
	"slices"

	"parcours/careers"
)

// belonging is how many skills beside the intruder belong to the node.
const belonging = 3

// IntruderRound names a node and asks which of four skills it does not need.
type IntruderRound struct {
	Node     careers.NodeID
	Skills   []careers.SkillID
	Intruder careers.SkillID

	sources []careers.SourceID
}

func (d *Deck) intruderRound(i uint64, by *dice) Round {
	skills := d.graph.Skills()
	n, intruder := d.graph.Nodes()[i/uint64(len(skills))], skills[i%uint64(len(skills))]
	if !d.foreign(intruder, n) {
		return nil
	}
	own := slices.DeleteFunc(askedNeeds(d.graph, n), func(s *careers.Skill) bool { return s.Group == intruder.Group })
	if len(own) < belonging {
		return nil
	}
	shuffle(by, own)
	r := &IntruderRound{Node: n.ID, Intruder: intruder.ID, Skills: []careers.SkillID{intruder.ID}}
	for _, s := range own[:belonging] {
		r.Skills = append(r.Skills, s.ID)
		r.sources = union(r.sources, s.Sources)
	}
	shuffle(by, r.Skills)
	return r
}

// foreign reports whether a skill can stand as the intruder in a node, so that
// nobody can argue: a provable skill of some node, but neither of this one nor of
// any near it, and of a kind that it needs one of at most. What any work asks
// for, behaviour and communication, is never foreign.
func (d *Deck) foreign(s *careers.Skill, n *careers.Node) bool {
	if s.Group == careers.Personal || s.Group == careers.Communication || !provable(d.graph, s.Sources) {
		return false
	}
	alike := 0
	for _, need := range n.Needs {
		if d.graph.Skill(need.Skill).Group == s.Group {
			alike++
		}
	}
	if alike > 1 {
		return false
	}
	somewhere := false
	for _, m := range d.graph.Nodes() {
		if !needs(m, s.ID) {
			continue
		}
		if d.near(m, n) {
			return false
		}
		somewhere = true
	}
	return somewhere
}

// near reports whether what m needs may well be of use in n: they are the same,
// they share a code, a step joins them, or half of what one needs the other
// needs too.
func (d *Deck) near(m, n *careers.Node) bool {
	if d.twins(n)[m.ID] || d.graph.Step(n.ID, m.ID) != nil || m.Kind == n.Kind && d.graph.Step(m.ID, n.ID) != nil {
		return true
	}
	shared := 0
	for _, need := range m.Needs {
		if needs(n, need.Skill) {
			shared++
		}
	}
	return 2*shared >= min(len(m.Needs), len(n.Needs))
}

// Kind is [Intruder].
func (r *IntruderRound) Kind() Kind { return Intruder }

// About is the node that the skills belong to.
func (r *IntruderRound) About() careers.NodeID { return r.Node }

// Sources are those of the skills that belong.
func (r *IntruderRound) Sources() []careers.SourceID { return r.sources }

func (r *IntruderRound) key() string { return string(r.Node) + " " + string(r.Intruder) }

func sideKey(s Side) string {
	p := s.Pay
	return fmt.Sprint(p.Source, p.Year, p.Experience, p.Years, p.Measure, p.Place, p.Low, p.High, p.Period, p.Currency, p.Net)
}
