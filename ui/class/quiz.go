package class

import (
	"cmp"
	"slices"

	"parcours/careers/game"
)

// quiz is a game of a whole room: each seat answers for its team, and a team has what its seats have
// right on average, so that teams of unlike size are equal.
type quiz struct {
	match *game.Match
	at    int // rounds that were asked
	teams []Team
}

// asks are the games of which each has answers to choose from.
func asks() []game.Kind { return []game.Kind{game.HigherOrLower, game.WhoAmI, game.Intruder} }

// How long a match is, and how many teams there are at most: one for each [FewestTold] seats, so that
// what a team has right is nobody's own.
const (
	quizRounds = 6
	mostTeams  = 4
)

// AskRound asks the next round of a game, the first of a new match when there is none or it is over; false
// where the data is too thin for any. The leader alone calls it.
func (r *Room) AskRound(seed game.Seed) bool {
	r.mu.Lock()
	isOver := r.quiz.match == nil || r.quiz.at == len(r.quiz.match.Rounds)
	r.mu.Unlock()
	var next *game.Match
	if isOver {
		if r.deck == nil {
			r.deck = game.NewDeck(r.graph)
		}
		match, err := r.deck.Draw(asks(), seed, quizRounds)
		if err != nil {
			return false
		}
		next = match
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if next != nil {
		r.begin(next)
	}
	z := &r.quiz
	round, _ := z.match.Rounds[z.at].(game.Choosing) // as all of these games are
	z.at++
	r.put(&Question{Kind: Round, Round: round, Number: z.at, Rounds: len(z.match.Rounds)})
	return true
}

// begin makes the teams of a match, by chance.
func (r *Room) begin(m *game.Match) {
	r.quiz = quiz{match: m, teams: make([]Team, min(max(1, len(r.chairs)/FewestTold), mostTeams))}
	for i := range r.quiz.teams {
		r.quiz.teams[i].Number = i + 1
	}
	for c := range r.chairs {
		c.team = 0
	}
	for c := range r.chairs {
		r.quiz.join(r, c)
	}
}

// join puts a seat into the smallest team.
func (z *quiz) join(r *Room, c *Chair) {
	if len(z.teams) < 2 {
		return
	}
	sizes := make([]int, len(z.teams)+1)
	for other := range r.chairs {
		sizes[other.team]++
	}
	c.team = 1
	for team := 2; team <= len(z.teams); team++ {
		if sizes[team] < sizes[c.team] {
			c.team = team
		}
	}
}

// count counts what each team has right in a round that is over, and tells how they stand.
func (z *quiz) count(r *Room, q *Question) {
	if len(z.teams) < 2 {
		return
	}
	right := q.Right()
	for c := range r.chairs {
		if c.team == 0 {
			continue
		}
		t := &z.teams[c.team-1]
		if t.Of++; c.question == q.Serial && c.answer == right {
			t.Right++
		}
	}
	if q.IsTold() {
		q.Teams = slices.Clone(z.teams)
		better := func(a, b Team) int { return cmp.Compare(b.Right*max(1, a.Of), a.Right*max(1, b.Of)) }
		slices.SortStableFunc(q.Teams, better)
		for i := range q.Teams {
			if q.Teams[i].Place = i + 1; i > 0 && better(q.Teams[i-1], q.Teams[i]) == 0 {
				q.Teams[i].Place = q.Teams[i-1].Place
			}
		}
	}
}
