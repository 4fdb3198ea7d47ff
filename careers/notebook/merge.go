package notebook

import (
	"strings"

	"parcours/careers"
)

// Merge joins two contents that began as base. What only one of them has
// changed is taken from it; where one removed an entry that the other changed,
// the changed entry stays. Texts that both have changed are both kept, theirs
// first. Entries come in the order of mine, then those that only theirs has.
//
// clashes counts the entries of which one version had to give way: a skill, a
// card or an aim that both changed, where mine stays.
func Merge(base, mine, theirs Content) (merged Content, clashes int) {
	m := merger{clashes: &clashes}
	merged.Skills = merge(base.Skills, mine.Skills, theirs.Skills, m.skills())
	merged.Cards = merge(base.Cards, mine.Cards, theirs.Cards, m.cards())
	merged.Kept = merge(base.Kept, mine.Kept, theirs.Kept, choices())
	merged.Aside = merge(base.Aside, mine.Aside, theirs.Aside, choices())
	merged.Routes = merge(base.Routes, mine.Routes, theirs.Routes, m.routes())
	merged.Notes = merge(base.Notes, mine.Notes, theirs.Notes, notes())
	merged.Questions = merge(base.Questions, mine.Questions, theirs.Questions, questions())
	return merged, clashes
}

// rules say how the entries of one list are told apart, compared and joined.
type rules[T any, K comparable] struct {
	key   func(T) K
	equal func(a, b T) bool
	join  func(mine, theirs T) T
}

// alike are the rules of entries that are equal where all of them is.
func alike[T, K comparable](key func(T) K, join func(mine, theirs T) T) rules[T, K] {
	return rules[T, K]{key, func(a, b T) bool { return a == b }, join}
}

type merger struct{ clashes *int }

func (m merger) skills() rules[Skill, careers.SkillID] {
	return alike(Skill.key, func(mine, _ Skill) Skill { *m.clashes++; return mine })
}

func (m merger) cards() rules[Card, careers.InterestID] {
	return alike(Card.key, func(mine, _ Card) Card { *m.clashes++; return mine })
}

func (m merger) routes() rules[Route, string] {
	return rules[Route, string]{Route.path, Route.equal, func(mine, theirs Route) Route {
		if mine.Aim == "" {
			mine.Aim = theirs.Aim
		}
		if theirs.Aim != "" && mine.Aim != theirs.Aim {
			*m.clashes++
		}
		mine.Note = both(mine.Note, theirs.Note, "\n")
		return mine
	}}
}

func choices() rules[Choice, careers.NodeID] {
	return alike(Choice.key, func(mine, theirs Choice) Choice { return Choice{mine.Node, both(mine.Why, theirs.Why, " / ")} })
}

func notes() rules[Note, careers.NodeID] {
	return alike(Note.key, func(mine, theirs Note) Note { return Note{mine.Node, both(mine.Text, theirs.Text, "\n")} })
}

func questions() rules[Question, [2]string] {
	return alike(Question.key, func(mine, theirs Question) Question {
		mine.Answer = both(mine.Answer, theirs.Answer, "\n")
		return mine
	})
}

// both returns the longer text where it holds the other, else one after the other.
func both(mine, theirs, between string) string {
	switch {
	case strings.Contains(mine, theirs):
		return mine
	case strings.Contains(theirs, mine):
		return theirs
	}
	return theirs + between + mine
}

func merge[T any, K comparable](base, mine, theirs []T, r rules[T, K]) []T {
	was, other := byKey(base, r.key), byKey(theirs, r.key)
	var merged []T
	here := map[K]bool{}
	for _, m := range mine {
		key := r.key(m)
		here[key] = true
		b, had := was[key]
		switch t, there := other[key]; {
		case !there && had && r.equal(b, m): // removed there
		case !there, r.equal(m, t), had && r.equal(b, t):
			merged = append(merged, m)
		case had && r.equal(b, m):
			merged = append(merged, t)
		default:
			merged = append(merged, r.join(m, t))
		}
	}
	for _, t := range theirs {
		if b, had := was[r.key(t)]; !here[r.key(t)] && !(had && r.equal(b, t)) {
			merged = append(merged, t)
		}
	}
	return merged
}

func byKey[T any, K comparable](list []T, key func(T) K) map[K]T {
	m := make(map[K]T, len(list))
	for _, x := range list {
		m[key(x)] = x
	}
	return m
}
