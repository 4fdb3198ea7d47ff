package plain

import (
	"parcours/careers"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
	"parcours/ui/telling"
)

// Cards is every card of the deck with its id and the jobs that it opens, at most so many of each
// kind; all of them for 0.
func Cards(g *careers.Graph, w *i18n.Words, most int) *Page {
	p := &Page{}
	p.head(w.Cards.Title)
	deck := g.Deck()
	if len(deck) == 0 {
		p.note(w.Cards.None)
	}
	for _, card := range deck {
		p.fact(Line{Text: phrase.Text(w, card.Text) + " (" + string(card.ID) + ")", Sources: card.Sources, Estimate: len(card.Sources) == 0})
		for _, group := range telling.Opened(g, w, card) {
			p.note(w.Units.Colon(group.Head, group.Names(w, most)))
		}
	}
	if len(deck) > 0 {
		p.note(w.Cards.Try(string(deck[0].ID)))
	}
	return p
}

// Shelves is what answers open: each job with its reason, at most so many of a shelf; all for 0.
func Shelves(g *careers.Graph, w *i18n.Words, answers careers.Answers, most int) *Page {
	p := &Page{}
	if len(g.Deck()) == 0 {
		p.note(w.Cards.None)
		return p
	}
	p.note(w.Cards.Open[0])
	for _, shelf := range telling.Shelves(g, w, careers.ShelvesOf(g, answers)) {
		p.head(shelf.Title())
		if shelf.Len() == 0 {
			p.note(shelf.Empty)
		}
		for i, one := range shelf.Roles() {
			if i == most && most > 0 {
				p.note(w.Cards.More(shelf.Len() - i))
				break
			}
			p.fact(Line{Text: w.Units.Colon(one.Node.Title.In(w.Tag), one.Why), Goes: one.Node.ID, Sources: one.Node.InterestSources, Also: one.Reasons()})
		}
	}
	return p
}
