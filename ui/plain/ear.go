package plain

import (
	"cmp"
	"errors"
	"slices"
	"strconv"
	"strings"

	"parcours/careers"
	"parcours/careers/game"
	"parcours/careers/legible"
	"parcours/ui/phrase"
	"parcours/ui/telling"
)

// round is a round of a game as one person plays it by ear: a question, an answer, what is right.
type round struct {
	game.Round
	match  *game.Match
	number int // of the round in the match, from 1
	points int // of the match so far
	clues  int // how many are uncovered
	told   telling.Round
	over   bool  // it is answered, and the next one waits
	answer *Page // what was said of it then
}

// playNamed plays the game of a name, all of them in turn where it names none.
func (s *Session) playNamed(name string) error {
	if i := pick(name, s.w.Play.Game[:]); i >= 0 {
		return s.play(game.Kinds()[i : i+1])
	} else if kind, ok := game.ParseKind(name); ok {
		return s.play([]game.Kind{kind})
	}
	return s.play(game.Kinds())
}

// play begins a match, unless the data is too thin for it.
func (s *Session) play(kinds []game.Kind) error {
	const usual = 5
	d, rounds := game.NewDeck(s.g), cmp.Or(s.o.Rounds, usual)
	m, err := d.Draw(kinds, s.o.Seed, rounds)
	if err != nil {
		return s.say(s.thin(kinds, err, d.Playable(s.o.Seed, rounds)))
	}
	s.o.Seed = s.o.Seed.Next()
	s.round = &round{match: m}
	return s.nextRound()
}

// thin says that the data is too thin for games, and which others can be played.
func (s *Session) thin(kinds []game.Kind, err error, others []game.Kind) string {
	w := s.w.Play
	var thin *game.ThinError
	if len(others) == 0 || len(kinds) > 1 || !errors.As(err, &thin) {
		return w.AllThin
	}
	var names []string
	for _, k := range others {
		names = append(names, k.String())
	}
	return joined(sentence(s.w.Units.Colon(w.Game[thin.Kind], w.Thin(thin.Have, thin.Need))), w.Playable(names, s.verb("play")+" "+names[0]))
}

func (s *Session) nextRound() error {
	r := s.round
	*r = round{match: r.match, points: r.points, number: r.number + 1, clues: 1, Round: r.match.Rounds[r.number]}
	r.told = telling.RoundOf(s.g, s.w, r.Round, r.number-1)
	return s.question()
}

// question says the question at hand and how to answer it.
func (s *Session) question() error {
	r, p := s.round, &Page{}
	p.head(joined(sentence(s.w.Play.Round(r.number, len(r.match.Rounds))), s.w.Play.Game[r.Kind()]))
	for _, text := range r.told.Ask {
		p.note(text)
	}
	for i := range min(r.clues, len(r.told.Clues)) {
		p.note(s.clue(i))
	}
	for _, text := range slices.Concat(r.told.Choices, r.told.Order) {
		p.fact(Line{Text: text})
	}
	p.note(s.how())
	s.page = p
	return s.hear(p)
}

func (s *Session) clue(i int) string {
	clues := s.round.told.Clues
	return s.w.Units.Colon(s.w.Play.Uncovered(i+1, len(clues)), clues[i])
}

// how says how to answer.
func (s *Session) how() string {
	w := s.w.Play.Alone
	return [...]string{w.Amount, w.Choice, joined(w.Choice, w.Clue), w.Choice, w.Order(len(s.round.told.Order))}[s.round.Kind()]
}

// howAgain says so to someone who gave no answer, and what else they may type.
func (s *Session) howAgain() string { return joined(s.how(), s.w.Play.Alone.Again) }

// judge takes a line while a game is played.
func (s *Session) judge(line string) error {
	r := s.round
	verb := verbAlone(line)
	onwards, asks := line == "" || verb == "more" || verb == "next", line == "" || verb != ""
	switch {
	case verb == "stop", verb == "quit":
		s.over = verb == "quit"
		return s.endGame(&Page{})
	case r.over && onwards:
		return s.nextRound()
	case r.over && verb == "again":
		return s.hear(r.answer)
	case r.over:
		return s.say(s.w.Play.Alone.Next)
	}
	points, heard := s.answered(line)
	switch {
	case heard != "":
		return s.reveal(points, heard)
	case onwards && len(s.rest) > 0:
		return s.sayOn()
	case (onwards || verb == "clue") && r.clues < len(r.told.Clues):
		r.clues++
		return s.say(s.clue(r.clues - 1))
	case verb == "again":
		return s.question()
	}
	if !asks {
		return s.say(joined(s.w.Play.Alone.NoAnswer(legible.Excerpt(line)), s.howAgain()))
	}
	return s.say(s.howAgain())
}

// answered is how many points a line is worth as an answer, and what was heard; "" where it is none.
func (s *Session) answered(line string) (points int, heard string) {
	r := s.round
	choice := pick(line, r.told.Choices)
	right := false
	if choice >= 0 {
		heard = r.told.Choices[choice]
	}
	switch q := r.Round.(type) {
	case *game.PayRound:
		guess := amount(line)
		if right = q.IsClose(guess); guess >= 0 {
			heard = s.w.Units.Money(100*guess, 100*guess, q.Pay.Currency)
		}
	case game.Choosing:
		right = q.IsRight(choice)
	case *game.PathRound:
		order := order(line, q.Shown)
		right = q.Right(order)
		for _, id := range order {
			heard += " " + strconv.Itoa(slices.Index(q.Shown, id)+1)
		}
	}
	if right {
		points = r.Points(r.clues)
	}
	return points, heard
}

// pick is the index of the text that is meant by its number or its beginning, -1 where none is or
// several are.
func pick(said string, among []string) int {
	if n, err := strconv.Atoi(said); err == nil && n >= 1 && n <= len(among) {
		return n - 1
	}
	begins := func(text string) bool {
		return said != "" && strings.HasPrefix(careers.Folded(text), careers.Folded(said))
	}
	first := slices.IndexFunc(among, begins)
	if first >= 0 && slices.ContainsFunc(among[first+1:], begins) {
		return -1
	}
	return first
}

// amount reads a yearly amount in whole units, or in thousands where it is small: "45 000 €", "45k";
// it is -1 where there is none, or several numbers.
func amount(said string) int {
	numbers := strings.FieldsFunc(said, func(r rune) bool { return r < '0' || r > '9' })
	if len(numbers) == 0 || slices.ContainsFunc(numbers[1:], func(n string) bool { return len(n) != 3 }) {
		return -1
	}
	n, err := strconv.ParseInt(strings.Join(numbers, ""), 10, 32)
	switch {
	case err != nil:
		return -1
	case n < 1000:
		n *= 1000
	}
	return int(n)
}

// order reads the order of nodes by the numbers with which they are shown: "2 1 3", "213"; nil where
// it is none.
func order(said string, shown []careers.NodeID) (ids []careers.NodeID) {
	for _, r := range said {
		if n := int(r - '0'); n >= 1 && n <= len(shown) && !slices.Contains(ids, shown[n-1]) {
			ids = append(ids, shown[n-1])
		} else if n >= 0 && n <= 9 {
			return nil
		}
	}
	if len(ids) < len(shown) {
		return nil
	}
	return ids
}

// reveal says whether the answer was right, what the data says and where, and the points.
func (s *Session) reveal(points int, heard string) error {
	r, w, t := s.round, s.w.Play, s.told()
	r.over, r.points = true, r.points+points
	verdict := joined(sentence(s.w.Units.Colon(w.AmountHint, strings.TrimSpace(heard))), w.Alone.Wrong)
	if points > 0 {
		verdict = w.Alone.Right(points)
	}
	isLast := r.number == len(r.match.Rounds)
	t.note(joined(verdict, sentence(r.told.Answer)))
	if !isLast { // before what a listener may leave for later
		t.note(w.Alone.Score(r.points, r.number))
	}
	if more := r.told.Else; len(more) > 0 {
		t.note(t.line(more[r.number%len(more)]))
	}
	if ids := r.Sources(); len(ids) > 0 {
		dated := slices.IndexFunc(ids, func(id careers.SourceID) bool { return s.g.Source(id).Date != "" })
		t.note(s.w.Units.Colon(phrase.Capital(s.w.Facts.Source), phrase.Source(s.w, s.g.Source(ids[max(0, dated)]))))
	}
	if isLast {
		return s.endGame(&t.Page)
	}
	t.note(w.Alone.Next)
	r.answer = &t.Page
	return s.hear(r.answer)
}

// endGame ends a match below what is said of its last round, and the session where it came for that.
func (s *Session) endGame(p *Page) error {
	r := s.round
	if !r.over {
		r.number--
	}
	p.note(joined(s.w.Play.Alone.Score(r.points, r.number), s.w.Play.Closing))
	s.round, s.page, s.over = nil, &Page{}, s.over || s.o.Play != nil
	return s.hear(p)
}
