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
	if !d.foreign(intruder, n) || d.graph.IsManagement(n.ID) { // whoever leads has to do with what others know
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
// for, behaviour and communication, is never foreign, nor is what the data may be
// silent about.
func (d *Deck) foreign(s *careers.Skill, n *careers.Node) bool {
	if s.Group == careers.Personal || s.Group == careers.Communication || !provable(d.graph, s.Sources) {
		return false
	}
	if alike := d.alikeTo(s, n); alike > 1 || alike == 0 && mayBeSilent(s.Group) {
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

// alikeTo is how many skills of the kind of one a node needs.
func (d *Deck) alikeTo(s *careers.Skill, n *careers.Node) (count int) {
	for _, need := range n.Needs {
		if d.graph.Skill(need.Skill).Group == s.Group {
			count++
		}
	}
	return count
}

// mayBeSilent reports whether a node without any skill of a kind may not have been asked
// about it. A register fills its shelves one by one: it names the technologies of a job whose
// knowledge it has yet to rate, and nothing is said from the absence in a list. Whoever
// sorts skills by our own kinds goes through all of them for each node.
func mayBeSilent(kind careers.GroupID) bool { return !slices.Contains(careers.DefaultGroups(), kind) }

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
