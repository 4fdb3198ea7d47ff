package handout

import (
	"slices"
	"strings"

	"parcours/careers"
	"parcours/ui/phrase"
)

// A sheet of A4 holds cards in rows of two.
const (
	cardRow   = 2
	cardSheet = 2 * cardRow
)

// How much of a role goes on a card.
const (
	cardTasks  = 7
	cardSkills = 10
)

// CardSheet is a leaf of cards. Backs stand as the leaf has them when it is
// turned on its long edge: each row from right to left.
type CardSheet struct {
	Number        int
	Fronts, Backs []Card
}

// Card is one role. A blank one has no title.
type Card struct {
	Kicker, Title, Summary string
	Tasks                  [][]Span
	MoreTasks              int
	Skills                 []string
	MoreSkills             int
	// Pay is on the back: a line for each figure; NoPay says that there is none.
	Pay   []CardPay
	NoPay string
	// Sources are what the front rests on.
	Sources []Span
	// Size says how much there is to set: "", "long", "longest" or "tiny".
	Size string
}

// CardPay is a figure in words.
type CardPay struct{ Level, Amount, About, Source []Span }

// cardSheets lays a card for each role out, in dataset order.
func (c *composer) cardSheets() (sheets []CardSheet) {
	var cards []Card
	for _, n := range c.g.Nodes() {
		if n.Kind == careers.Role {
			cards = append(cards, c.card(n))
		}
	}
	for chunk := range slices.Chunk(cards, cardSheet) {
		fronts := append(slices.Clone(chunk), make([]Card, cardSheet-len(chunk))...)
		sheets = append(sheets, CardSheet{len(sheets) + 1, fronts, mirrored(fronts)})
	}
	return sheets
}

// mirrored turns each row round, so that a back meets its front.
func mirrored(fronts []Card) []Card {
	backs := make([]Card, 0, len(fronts))
	for row := range slices.Chunk(fronts, cardRow) {
		row = slices.Clone(row)
		slices.Reverse(row)
		backs = append(backs, row...)
	}
	return backs
}

func (c *composer) card(n *careers.Node) Card {
	k := Card{Kicker: clean(c.column(n.Rank)), Title: clean(c.text(n.Title)), Summary: clean(c.text(n.Summary))}
	var rests []careers.SourceID
	for i, t := range n.Tasks {
		if i == cardTasks {
			k.MoreTasks = len(n.Tasks) - i
			break
		}
		text := t.Statement
		rests = append(rests, text.Sources...)
		text.Sources = nil
		k.Tasks = append(k.Tasks, c.statement(text))
	}
	for _, need := range n.Needs {
		skill := c.g.Skill(need.Skill)
		switch {
		case !need.Essential:
		case len(k.Skills) == cardSkills:
			k.MoreSkills++
		default:
			k.Skills = append(k.Skills, clean(c.text(skill.Name)))
			rests = append(rests, skill.Sources...)
		}
	}
	for _, f := range phrase.Headline(n) {
		k.Pay = append(k.Pay, c.cardPay(f))
	}
	if len(k.Pay) == 0 {
		k.NoPay = flat(c.noPay(n))
	}
	k.Sources = c.bareSources(rests)
	k.Size = sizeOf(k)
	return k
}

// bareSources names sources once each.
func (c *composer) bareSources(ids []careers.SourceID) []Span {
	var once []careers.SourceID
	for _, id := range ids {
		if !slices.Contains(once, id) {
			once = append(once, id)
		}
	}
	spans := c.cite(once)
	if len(spans) > 0 { // without the brackets
		spans = spans[1 : len(spans)-1]
	}
	return spans
}

func (c *composer) cardPay(f careers.Pay) CardPay {
	c.guess = c.guess || f.Estimate
	about := []string{phrase.Terms(c.w, f)}
	if !f.Measure.IsZero() {
		about = append(about, c.text(f.Measure))
	}
	about = append(about, phrase.Place(c.w, f), phrase.Year(c.w, f))
	p := CardPay{
		Level: []Span{plain(capital(phrase.Level(c.w, f)))}, Amount: []Span{strong(phrase.Money(c.w, f))}, About: []Span{plain(strings.Join(about, ", "))},
	}
	if f.Source != "" {
		p.Source = c.cite([]careers.SourceID{f.Source})
	}
	return p
}

// sizeOf chooses the size of type by how many characters a front holds.
func sizeOf(k Card) string {
	count := len([]rune(k.Title))*2 + len([]rune(k.Summary)) + len([]rune(strings.Join(k.Skills, ", ")))
	for _, t := range k.Tasks {
		count += len([]rune(flat(t))) + 25 // the line that a task leaves unfilled
	}
	switch {
	case count > 1400:
		return "tiny"
	case count > 1000:
		return "longest"
	case count > 800:
		return "long"
	}
	return ""
}

// cardPart heads the cards.
func (c *composer) cardPart(cards Cards) *Part {
	p := &Part{ID: "cards", Title: c.w.Pack.Cards}
	p.add(Paragraph{Text: []Span{plain(c.w.Pack.CardsLead)}, Lead: true}, cards)
	return p
}
