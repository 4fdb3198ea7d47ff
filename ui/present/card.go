package present

import (
	"slices"

	"parcours/careers"
	"parcours/ui/phrase"
	"parcours/ui/rich"
)

// card draws an interest card with the places in the room for its answers; once it is revealed,
// who does that, those first whose first interest it is.
func (p picture) card(id careers.InterestID, shown bool) []block {
	deck := p.g.Deck()
	i := slices.IndexFunc(deck, func(c careers.Card) bool { return c.ID == id })
	if i < 0 {
		return nil
	}
	card := deck[i]
	text := p.few("", phrase.Text(p.w, card.Text), p.th.Strong)
	if !shown {
		places := p.places()
		large := p.letters(phrase.Text(p.w, card.Called()), p.rows-len(text)-2*len(places))
		return []block{tight(large...), tight(text...), tight(places...)}
	}
	source := p.origin(card.Sources, len(card.Sources) == 0, 0, 1)
	room := max(1, min(mostLines+1, p.rows-len(text)-rowsOf(source)-1))
	if p.page < 0 { // for the speaker
		room = len(card.First) + len(card.Also)
	}
	return append([]block{tight(text...), tight(p.doers(card, room)...)}, source...)
}

// places are where those stand who answer: from left to right as the arrows of the screen point.
func (p picture) places() []rich.Line {
	w := p.w.Cards
	line := rich.Line{{Text: "◄ " + w.Answer[careers.NotMe], Style: p.th.Text}}
	middle, right := w.Answer[careers.Sometimes], w.Answer[careers.Me]+" ►"
	line = line.Fill((p.width - rich.Width(middle)) / 2)
	line = append(line, rich.Span{Text: middle, Style: p.th.Text})
	line = append(line.Fill(p.width-rich.Width(right)), rich.Span{Text: right, Style: p.th.Text})
	return []rich.Line{line.Cut(p.width)}
}

// doers names the roles that a card opens on so many lines.
func (p picture) doers(card careers.Card, room int) (lines []rich.Line) {
	all := slices.Concat(card.First, card.Also)
	for i, n := range all {
		if len(lines) == room-1 && i < len(all)-1 {
			return append(lines, rich.Of(phrase.Capital(p.w.Cards.More(len(all)-i)), p.th.Text))
		}
		line := append(rich.Of("● ", p.env.Track(n).SignLit), p.called(n, p.width-2)...)
		lines = append(lines, line.Cut(p.width))
	}
	return lines
}
