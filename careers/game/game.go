// Package game draws questions for groups from a career graph and says who
// answered best.
//
// It asks only what the data can prove: a figure, a task, a skill or a step that
// names a source that settles it and is no estimate. It knows nothing of screens, keys and
// sentences, and it never ranks careers: what it counts are the points of teams.
package game

import (
	"parcours/careers"
)

// Kind is one of the games.
type Kind uint8

// The games, in the order in which a mixed match plays them.
const (
	GuessPay      Kind = iota // guess a published figure without going over
	HigherOrLower             // which of two figures of one source is higher
	WhoAmI                    // tasks and skills uncovered one by one
	Intruder                  // the skill that does not belong
	PathInOrder               // a real chain of steps, shuffled
)

// Kinds returns the games in order.
func Kinds() []Kind { return []Kind{GuessPay, HigherOrLower, WhoAmI, Intruder, PathInOrder} }

// String is the game's name on a command line.
func (k Kind) String() string {
	return [...]string{"pay", "higher", "who", "intruder", "path"}[k]
}

// ParseKind returns the game called name.
func ParseKind(name string) (Kind, bool) {
	for _, k := range Kinds() {
		if k.String() == name {
			return k, true
		}
	}
	return 0, false
}

// Round is one question to all teams: a [*PayRound], [*HigherRound], [*WhoRound],
// [*IntruderRound] or [*PathRound].
type Round interface {
	Kind() Kind
	// About is the node to talk about once the answer is known.
	About() careers.NodeID
	// Sources are what the answer rests on, without repetition.
	Sources() []careers.SourceID
	// Points are what a right answer is worth once so many clues are uncovered.
	Points(clues int) int
	// key is the same for rounds that ask the same.
	key() string
}

// IsRace reports whether the team that is ready first answers, not every team.
func IsRace(r Round) bool { return r.Kind() == WhoAmI || r.Kind() == PathInOrder }

// Choosing is a round whose answer is one of several: a [*HigherRound], of which "higher" is the first,
// a [*WhoRound] or an [*IntruderRound].
type Choosing interface {
	Round
	// Among is how many answers there are.
	Among() int
	// IsRight reports whether an answer, from 0, is right; none but those is.
	IsRight(answer int) bool
}

func (r *HigherRound) Among() int { return 2 }
func (r *HigherRound) IsRight(answer int) bool {
	return answer == 0 && r.IsHigher() || answer == 1 && !r.IsHigher()
}

func (r *WhoRound) Among() int { return len(r.Choices) }
func (r *WhoRound) IsRight(answer int) bool {
	return answer >= 0 && answer < len(r.Choices) && r.Choices[answer] == r.Node
}

func (r *IntruderRound) Among() int { return len(r.Skills) }
func (r *IntruderRound) IsRight(answer int) bool {
	return answer >= 0 && answer < len(r.Skills) && r.Skills[answer] == r.Intruder
}

// Match is a series of rounds. The same seed on the same data is the same match.
type Match struct {
	Seed   Seed
	Rounds []Round
	// Wanted is how many rounds were asked for; the data may hold fewer.
	Wanted int
}

// Fewest is how many different questions a game needs to be worth playing,
// unless fewer rounds are asked for.
const Fewest = 3

// ThinError says that a dataset holds too few questions for a game.
type ThinError struct {
	Kind       Kind
	Have, Need int
}

// Error names the game and the counts.
func (e *ThinError) Error() string { return "too few questions for the game " + e.Kind.String() }

// Deck is every question that a graph can prove. It never changes.
type Deck struct {
	graph   *careers.Graph
	figures []figure
	groups  [][]figure
	alike   map[code][]careers.NodeID
	walks   walks
}

// NewDeck prepares the questions of a graph.
func NewDeck(g *careers.Graph) *Deck {
	all := figures(g)
	d := &Deck{graph: g, figures: yearly(all), groups: groups(all), alike: byCode(g), walks: newWalks(g)}
	return d
}

// Draw draws a match of one game, or one that alternates between several and
// leaves out those that the data is too thin for.
//
// The error is a [*ThinError] when the one game, or all of them, cannot be
// played. A match may be shorter than wanted. Rounds of a game are the same
// whether it is played alone or with others.
func (d *Deck) Draw(kinds []Kind, seed Seed, wanted int) (*Match, error) {
	var piles [][]Round
	var thin error
	for _, k := range kinds {
		pile := d.pile(k, seed, wanted)
		if need := min(wanted, Fewest); len(kinds) == 1 && len(pile) < need || len(pile) == 0 {
			thin = &ThinError{Kind: k, Have: len(pile), Need: need}
			continue
		}
		piles = append(piles, pile)
	}
	if len(piles) == 0 {
		return nil, thin
	}
	return &Match{Seed: seed, Rounds: deal(piles, wanted), Wanted: wanted}, nil
}

// Playable are the games that a match of so many rounds can be drawn of alone.
func (d *Deck) Playable(seed Seed, wanted int) (kinds []Kind) {
	for _, k := range Kinds() {
		if _, err := d.Draw([]Kind{k}, seed, wanted); err == nil {
			kinds = append(kinds, k)
		}
	}
	return kinds
}

// deal takes one round from each pile in turn.
func deal(piles [][]Round, wanted int) []Round {
	var dealt []Round
	for row := 0; len(dealt) < wanted; row++ {
		before := len(dealt)
		for _, p := range piles {
			if row < len(p) && len(dealt) < wanted {
				dealt = append(dealt, p[row])
			}
		}
		if len(dealt) == before {
			break
		}
	}
	return dealt
}

// patience bounds how many candidates are looked at for one pile: a large
// dataset may have millions of pairs, and none that can be asked.
const patience = 200_000

// pile draws up to n different rounds of a game, with the same intruder again only where there are no others.
func (d *Deck) pile(k Kind, seed Seed, n int) []Round {
	dice := newDice(seed, k)
	size, at := d.candidates(k)
	var rounds, again []Round
	seen, found := map[string]bool{}, map[careers.SkillID]bool{}
	looked := 0
	for i := range dice.each(size) {
		if looked++; len(rounds) == n || looked > patience {
			break
		}
		if r := at(i, dice); r != nil && !seen[r.key()] {
			seen[r.key()] = true
			if in, ok := r.(*IntruderRound); ok {
				if found[in.Intruder] {
					again = append(again, r)
					continue
				}
				found[in.Intruder] = true
			}
			rounds = append(rounds, r)
		}
	}
	return append(rounds, again[:min(len(again), n-len(rounds))]...)
}

// candidates are the questions of a game by number, nil for those that cannot
// be asked; the dice choose what a question leaves open.
func (d *Deck) candidates(k Kind) (size uint64, at func(i uint64, by *dice) Round) {
	switch k {
	case GuessPay:
		return uint64(len(d.figures)), d.payRound
	case HigherOrLower:
		return pairs(d.groups), d.higherRound
	case WhoAmI:
		return uint64(len(d.graph.Nodes())), d.whoRound
	case Intruder:
		return uint64(len(d.graph.Nodes())) * uint64(len(d.graph.Skills())), d.intruderRound
	case PathInOrder:
		return d.walks.total, d.pathRound
	}
	return 0, nil
}
