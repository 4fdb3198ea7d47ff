package handout

import (
	"fmt"
	"slices"
	"strings"

	"parcours/careers"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
	"parcours/ui/telling"
)

// Deck is the interest cards, to be cut: ten on a sheet of A4. What they open is not on them, so
// that nobody answers for the sake of a job; the key that follows has it.
type Deck struct{ Cards []DeckCard }

// DeckCard is a card with its number in the key.
type DeckCard struct {
	Number int
	Text   string
}

// Fits is the room that a card has for its sentence: the size of type by which it fills about
// four lines of a card.
func (k DeckCard) Fits() string {
	if runes(k.Text) > longSentence {
		return "long"
	}
	return ""
}

// longSentence is from how many characters a sentence is set smaller.
const longSentence = 90

// fewOpened is how many jobs of each kind the key names of a card, unless it is to name all.
const fewOpened = 12

// deck are the cards of the graph and their key; one part that says so where it has none.
func (c *composer) deck() []*Part {
	w := c.w.Cards
	cut := &Part{ID: "interest-cards", Form: Cut, Title: clean(w.ToCut)}
	key := &Part{ID: "interest-key", Form: Column, Title: clean(w.KeyTitle)}
	cards := c.g.Deck()
	if len(cards) == 0 {
		cut.Form = Long
		cut.say(plain(w.None))
		return []*Part{cut}
	}
	key.add(Paragraph{Text: []Span{plain(w.InARoom)}, Lead: true})
	var all Deck
	var rests []careers.SourceID
	most := fewOpened
	if c.order.Full {
		most = 0
	}
	for i, card := range cards {
		text := clean(phrase.Text(c.w, card.Text))
		all.Cards = append(all.Cards, DeckCard{i + 1, text})
		key.head(fmt.Sprint(i+1), fmt.Sprintf("%d. %s", i+1, text))
		if card.Label != "" {
			key.aside(phrase.Capital(w.Labelled(card.Label)))
		}
		for _, group := range telling.Opened(c.g, c.w, card) {
			key.say(strong(c.w.Units.Colon(group.Head, "")), plain(group.Names(c.w, most)))
		}
		rests = append(rests, card.Sources...)
	}
	cut.add(all)
	slices.Sort(rests)
	rests = slices.Compact(rests)
	key.aside(telling.Rests(c.g, c.w, telling.Fact{Sources: rests, Estimate: len(rests) == 0})[0])
	if !c.order.Full {
		key.add(Command{Label: clean(w.AllOfThem), Text: c.order.Program + " handout --cards --full"})
	}
	return []*Part{cut, key}
}

func writeDeckText(b *strings.Builder, w *i18n.Words, d Deck) {
	for _, card := range d.Cards {
		rule(b, "-", w.Pack.CutHere)
		fmt.Fprintf(b, "\n%3d\n\n", card.Number)
		wrapText(b, "      ", "      ", card.Text)
		b.WriteString("\n\n")
	}
	rule(b, "-", w.Pack.CutHere)
}
