package plain

import (
	"strconv"

	"parcours/careers"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
	"parcours/ui/telling"
)

// deal is the interest cards as one hears them: a sentence, an answer, the next one; then the
// shelves.
type deal struct {
	deck    []careers.Card
	at      int
	answers careers.Answers // also where no notebook keeps them
	before  []dealt
	isTold  bool // how to answer is said with the card at hand
}

// dealt is a card that was answered, and what was said of it before.
type dealt struct {
	at     int
	answer careers.Answer
}

// cards begins at the first card without an answer, at the first where each has one.
func (s *Session) cards() error {
	d := &deal{deck: s.g.Deck(), answers: s.o.Notebook.Answers(), isTold: true}
	if len(d.deck) == 0 {
		return s.say(s.w.Cards.None)
	}
	d.at = d.answers.Next(d.deck) % len(d.deck)
	s.deal = d
	return s.card("")
}

// card says the card at hand behind a sentence, and how to answer.
func (s *Session) card(said string) error {
	d, p := s.deal, &Page{}
	if said != "" {
		p.note(said)
	}
	p.head(s.w.Cards.Heard(d.at+1, len(d.deck)))
	p.note(phrase.Text(s.w, d.deck[d.at].Text))
	if a := d.answers[d.deck[d.at].ID]; a != careers.Unsaid {
		p.note(s.w.Cards.Before(s.w.Cards.Answer[a]))
	}
	if d.isTold {
		p.note(s.w.Cards.HowHeard)
	}
	d.isTold = false
	s.page = p
	return s.hear(p)
}

// hearCard takes a line while cards are dealt.
func (s *Session) hearCard(line string) error {
	d := s.deal
	if a := answerOf(line); a != careers.Unsaid {
		return s.answerCard(a)
	}
	if saysOf(line, func(w *i18n.Words) string { return w.Cards.SaysWho }) {
		return s.who()
	}
	if n, err := strconv.Atoi(line); err == nil { // of who does that
		return s.choose(n)
	}
	switch verb := verbAlone(line); {
	case verb == "quit":
		s.over = true
		return s.say(s.w.Plain.Bye)
	case verb == "stop":
		return s.shelves("")
	case verb == "back" && len(d.before) > 0:
		last := d.before[len(d.before)-1]
		d.before, d.at = d.before[:len(d.before)-1], last.at
		return s.card(s.keepAnswer(last.answer))
	case verb == "again":
		d.isTold = true
		return s.card("")
	case line == "", verb == "more", verb == "next":
		return s.nextCard("")
	}
	return s.say(s.w.Cards.HowHeard)
}

// answerOf is the answer that a line gives in any language, Unsaid for none.
func answerOf(line string) careers.Answer {
	for a := careers.NotMe; a <= careers.Me; a++ {
		if saysOf(line, func(w *i18n.Words) string { return w.Cards.Says[a] }) {
			return a
		}
	}
	return careers.Unsaid
}

// saysOf reports whether a line is one of the words that any language has for something.
func saysOf(line string, words func(*i18n.Words) string) bool {
	for _, tag := range i18n.Languages() {
		if isOneOf(line, words(i18n.In(tag))) {
			return true
		}
	}
	return false
}

func (s *Session) answerCard(a careers.Answer) error {
	d := s.deal
	d.before = append(d.before, dealt{d.at, d.answers[d.deck[d.at].ID]})
	return s.nextCard(s.keepAnswer(a))
}

// keepAnswer keeps an answer to the card at hand, and is what there is to say about that.
func (s *Session) keepAnswer(a careers.Answer) string {
	id := s.deal.deck[s.deal.at].ID
	s.deal.answers[id] = a
	if s.o.Notebook.Answer(id, a) && s.o.Save != nil {
		return s.o.Save()
	}
	return ""
}

func (s *Session) nextCard(said string) error {
	if s.deal.at+1 == len(s.deal.deck) {
		return s.shelves(said)
	}
	s.deal.at++
	return s.card(said)
}

// who says who does what the card at hand says, without an answer to it.
func (s *Session) who() error {
	p := &Page{}
	for _, group := range telling.Opened(s.g, s.w, s.deal.deck[s.deal.at]) {
		p.head(group.Head)
		for _, one := range group.Roles {
			p.fact(Line{Text: one.Node.Title.In(s.w.Tag), Goes: one.Node.ID})
		}
	}
	s.page = p
	return s.hear(p)
}

// shelves ends the deal with what the answers open, whose numbers lead to sheets.
func (s *Session) shelves(said string) error {
	answers := s.deal.answers
	s.deal = nil
	v := view{page: func(s *Session) *Page { return Shelves(s.g, s.w, answers, 0) }}
	s.keep(v)
	if said != "" {
		return s.showAfter(said)
	}
	return s.show()
}
