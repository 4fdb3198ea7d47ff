package class

import (
	"slices"

	"parcours/careers"
	"parcours/careers/game"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
	"parcours/ui/telling"
)

// Kind is what is asked.
type Kind uint8

// The kinds of questions.
const (
	// Fits asks of one job whether it would be something for oneself: yes, perhaps, no.
	Fits Kind = iota
	// Which asks which of several jobs one would rather do.
	Which
	// Round is a round of a game, which has a right answer.
	Round
	// Card is an interest card: me, sometimes, not me.
	Card
)

// Question is what a leader asks of all seats at once, to be answered in silence. Nobody changes one.
type Question struct {
	Serial int
	Kind   Kind
	// Nodes are the jobs that are asked about.
	Nodes []careers.NodeID
	// Round is that of a game, Number of so many Rounds.
	Round          game.Choosing
	Number, Rounds int
	// Card is the interest of a card, Number of so many Rounds.
	Card careers.InterestID

	isOpen bool
	// Answers is how many have answered: while the question is open, for the leader alone.
	Answers int
	// Result is how many gave each answer: nil while the question is open, and where there are
	// fewer than [FewestTold].
	Result []int
	// Teams are how the teams of a game stand, best first: nil while the question is open, and for one team.
	Teams []Team
}

// Team is a team of a game: how many of its answers so far were right, of how many its seats could
// have given.
type Team struct{ Number, Right, Of, Place int }

// IsOpen reports whether answers are taken.
func (q *Question) IsOpen() bool { return q.isOpen }

// IsTold reports whether the result can be told.
func (q *Question) IsTold() bool { return q.Result != nil }

// Choices is how many answers there are to choose from.
func (q *Question) Choices() int {
	switch q.Kind {
	case Round:
		return q.Round.Among()
	case Which:
		return len(q.Nodes) + 1 // none of them
	}
	return 3
}

// Right is the right answer of a game, -1 where there is none.
func (q *Question) Right() int {
	for i := range q.Choices() {
		if q.Kind == Round && q.Round.IsRight(i) {
			return i
		}
	}
	return -1
}

// Text is the question line by line, its answers, and what the data answers, in words.
func (q *Question) Text(w *i18n.Words, g *careers.Graph) (asked, choices []string, answer string) {
	called := func(id careers.NodeID) string { return g.Node(id).Title.In(w.Tag) }
	switch q.Kind {
	case Round:
		told := telling.RoundOf(g, w, q.Round, q.Number)
		asked = append([]string{w.Class.Round(w.Play.Game[q.Round.Kind()], q.Number, q.Rounds)}, told.Ask...)
		if !q.isOpen && q.Number == q.Rounds {
			told.Answer += "\n" + w.Class.LastRound
		}
		for _, clue := range told.Clues {
			asked = append(asked, "• "+clue)
		}
		return asked, told.Choices, told.Answer
	case Card:
		card := g.Interest(q.Card)
		head := w.Units.Colon(w.Cards.Title, w.Cards.Card(q.Number, q.Rounds))
		for _, a := range cardAnswers() {
			choices = append(choices, w.Cards.Answer[a])
		}
		return []string{head, phrase.Text(w, card.Text)}, choices, ""
	case Which:
		for _, id := range q.Nodes {
			choices = append(choices, called(id))
		}
		return []string{w.Class.Which}, append(choices, w.Class.Neither), ""
	}
	return []string{w.Class.Fits(called(q.Nodes[0]))}, w.Class.FitsAnswers[:], ""
}

// cardAnswers are the answers to a card, in the order of the choices.
func cardAnswers() []careers.Answer {
	return []careers.Answer{careers.Me, careers.Sometimes, careers.NotMe}
}

// AskCard asks the next card of the deck, the first behind the last; false where the data has none.
func (r *Room) AskCard() bool {
	deck := r.graph.Deck()
	if len(deck) == 0 {
		return false
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	i := r.cards % len(deck)
	r.cards++
	r.put(&Question{Kind: Card, Card: deck[i].ID, Number: i + 1, Rounds: len(deck)})
	return true
}

// Ask asks all seats about these nodes in the place of what was asked before.
func (r *Room) Ask(nodes []careers.NodeID) {
	if len(nodes) == 0 {
		return
	}
	q := &Question{Nodes: slices.Clone(nodes)}
	if len(nodes) > 1 {
		q.Kind = Which
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.put(q)
}

// put puts a question in the place of what was asked before.
func (r *Room) put(q *Question) {
	r.serial++
	q.Serial, q.isOpen = r.serial, true
	r.asked = q
	r.tellAll()
}

// Close takes no more answers, and tells the result where there are enough. Until then nobody is told
// any: each answer that came in would be seen beside the one who gave it.
func (r *Room) Close() {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.asked == nil || !r.asked.isOpen {
		return
	}
	all := r.counted()
	closed := *r.asked
	closed.isOpen, closed.Answers = false, sum(all)
	if closed.Answers >= FewestTold {
		closed.Result = all
	}
	if closed.Kind == Round {
		r.quiz.count(r, &closed)
	}
	r.asked = &closed
	r.tellAll()
}

// Clear puts the question away.
func (r *Room) Clear() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.asked = nil
	r.tellAll()
}

// counted is how many gave each answer of what is asked.
func (r *Room) counted() []int {
	all := make([]int, r.asked.Choices())
	for c := range r.chairs {
		if c.question == r.asked.Serial {
			all[c.answer]++
		}
	}
	return all
}

// answered is what is asked, with how many have answered; nil for nothing.
func (r *Room) answered() *Question {
	if r.asked == nil || !r.asked.isOpen {
		return r.asked
	}
	q := *r.asked
	q.Answers = sum(r.counted())
	return &q
}

func sum(all []int) (n int) {
	for _, one := range all {
		n += one
	}
	return n
}
