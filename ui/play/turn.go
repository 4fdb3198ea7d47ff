package play

import (
	"slices"

	"parcours/careers"
	"parcours/careers/game"
)

// answer is what a team says: an amount, a choice by its index, or an order.
type answer struct {
	amount, choice int
	order          []careers.NodeID
}

// turn is one round as it is played. In most games every team answers; in a
// race ([game.WhoAmI], [game.PathInOrder]) the team that is ready does, until one
// is right.
type turn struct {
	round game.Round
	scale game.Scale
	teams int
	first int // the team that answers first; another one each round

	draft answer   // of the team that answers
	given []answer // by team
	said  int      // how many teams have answered

	// A race.
	picking bool   // the team that answers is still to be chosen
	team    int    // that team
	out     []bool // teams that were wrong
	missed  int    // the team that was wrong last, -1 for none
	clues   int    // how many are uncovered

	gains  []int // by team, once the round is over
	winner int   // of a race, -1 for none
}

func newTurn(r game.Round, teams, number int, scale game.Scale) turn {
	t := turn{
		round: r, scale: scale, teams: teams, first: number % teams, given: make([]answer, teams), out: make([]bool, teams),
		missed: -1, winner: -1, clues: 1, picking: game.IsRace(r),
	}
	t.team = t.first
	t.begin()
	return t
}

// begin empties the draft.
func (t *turn) begin() { t.draft = answer{amount: t.scale.Start} }

// answering is the team whose answer is being entered.
func (t *turn) answering() int {
	if game.IsRace(t.round) {
		return t.team
	}
	return (t.first + t.said) % t.teams
}

// hasSaid reports whether a team has answered; it means nothing in a race.
func (t *turn) hasSaid(team int) bool { return (team-t.first+t.teams)%t.teams < t.said }

// confirm takes what is entered: a team, an answer, or one step of an order.
func (t *turn) confirm() {
	switch {
	case t.picking:
		t.picking = false
		t.begin()
	case t.round.Kind() == game.PathInOrder && !t.place():
	case game.IsRace(t.round):
		t.race()
	default:
		t.given[t.answering()] = t.draft
		if t.said++; t.said == t.teams {
			t.settle()
			return
		}
		t.begin()
	}
}

// place puts the chosen node next and reports whether the order is complete;
// the last node needs no choice.
func (t *turn) place() bool {
	rest := t.rest()
	t.draft.order = append(t.draft.order, rest[t.draft.choice])
	if rest = t.rest(); len(rest) == 1 {
		t.draft.order = append(t.draft.order, rest[0])
		return true
	}
	t.draft.choice = 0
	return false
}

// rest are the nodes that are not in the order yet, as shown.
func (t *turn) rest() []careers.NodeID {
	r, ok := t.round.(*game.PathRound)
	if !ok {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(r.Shown), func(id careers.NodeID) bool { return slices.Contains(t.draft.order, id) })
}

// race judges the answer of a team that was ready.
func (t *turn) race() {
	isRight := false
	switch r := t.round.(type) {
	case *game.WhoRound:
		isRight = r.IsRight(t.draft.choice)
	case *game.PathRound:
		isRight = r.Right(t.draft.order)
	}
	if isRight {
		t.gains, t.winner = make([]int, t.teams), t.team
		t.award(t.team, true)
		return
	}
	t.out[t.team], t.missed, t.picking = true, t.team, true
	if !slices.Contains(t.out, false) {
		t.gains = make([]int, t.teams)
		return
	}
	t.nextTeam(+1)
}

// nextTeam chooses the next team, on either side, that may still answer.
func (t *turn) nextTeam(by int) {
	for range t.teams {
		t.team = (t.team + by + t.teams) % t.teams
		if !t.out[t.team] {
			return
		}
	}
}

// hint uncovers a clue, or ends a race that nobody can win.
func (t *turn) hint() {
	if r, ok := t.round.(*game.WhoRound); ok && t.clues < len(r.Clues) {
		t.clues++
		return
	}
	t.gains = make([]int, t.teams)
}

// settle counts the points once every team has answered.
func (t *turn) settle() {
	t.gains = make([]int, t.teams)
	switch r := t.round.(type) {
	case *game.PayRound:
		guesses := make([]int, t.teams)
		for i, a := range t.given {
			guesses[i] = a.amount
		}
		won := r.Winners(guesses)
		if t.teams == 1 { // nobody else is farther away
			won[0] = r.IsClose(guesses[0])
		}
		for i, won := range won {
			t.award(i, won)
		}
	case game.Choosing:
		for i, a := range t.given {
			t.award(i, r.IsRight(a.choice))
		}
	}
}

func (t *turn) award(team int, isRight bool) {
	if isRight {
		t.gains[team] = t.round.Points(t.clues)
	}
}

// undo takes back what was entered last, where that tells nothing: a place in an
// order, the choice of a team, the answer of the team before.
func (t *turn) undo() {
	switch {
	case game.IsRace(t.round) && len(t.draft.order) > 0 && !t.picking:
		t.draft.order = t.draft.order[:len(t.draft.order)-1]
		t.draft.choice = 0
	case game.IsRace(t.round):
		t.picking = true
	case t.said > 0:
		t.said--
		t.draft = t.given[t.answering()]
	}
}

// canUndo reports whether there is anything to take back.
func (t *turn) canUndo() bool {
	if game.IsRace(t.round) {
		return !t.picking
	}
	return t.said > 0
}

// options is among how many things a team chooses; 0 where it enters an amount.
func (t *turn) options() int {
	if r, ok := t.round.(game.Choosing); ok {
		return r.Among()
	}
	return len(t.rest())
}

// choose moves the choice, round the ends.
func (t *turn) choose(by int) {
	if n := t.options(); n > 0 {
		t.draft.choice = (t.draft.choice + by + n) % n
	}
}

// add changes the amount.
func (t *turn) add(by int) { t.draft.amount = min(max(t.draft.amount+by, 0), t.scale.High) }
