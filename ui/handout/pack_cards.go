package handout

import (
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"parcours/careers"
	"parcours/ui/i18n"
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
	Front, Back   string // what its sides are called
	Fronts, Backs []Card
	Words         i18n.Pack
}

// Card is one role. A blank one has no title.
type Card struct {
	Kicker, Title, Summary string
	Track                  string // the colour
	Tasks                  [][]Span
	MoreTasks              int
	Skills                 []string
	MoreSkills             int
	SkillLine              string // all of that
	// Pay is on the back: a line for each figure; NoPay says that there is none.
	Pay     []CardPay
	MorePay int
	NoPay   string
	// Sources are what the front rests on.
	Sources []Span
	// Size and BackSize say how much there is to set: "", "long", "longest" or
	// "tiny".
	Size, BackSize string
}

// CardPay is a figure in words.
type CardPay struct{ Level, Amount, About, Source []Span }

// SheetsOfCards is how many sheets of paper the cards of a graph's jobs take.
func SheetsOfCards(g *careers.Graph) int {
	jobs := 0
	for _, n := range g.Nodes() {
		if n.Kind == careers.Role {
			jobs++
		}
	}
	return (jobs + cardSheet - 1) / cardSheet
}

// cardSheets lays a card for each role out, in dataset order.
func (c *composer) cardSheets() (sheets []CardSheet) {
	var cards []Card
	for _, n := range c.g.Nodes() {
		if n.Kind == careers.Role {
			cards = append(cards, c.card(n))
		}
	}
	w, all := c.w.Pack, SheetsOfCards(c.g)
	for chunk := range slices.Chunk(cards, cardSheet) {
		fronts, number := append(slices.Clone(chunk), make([]Card, cardSheet-len(chunk))...), len(sheets)+1
		sheets = append(sheets, CardSheet{w.Front(number, all), w.Back(number, all), fronts, mirrored(fronts), w})
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
	k := Card{Track: c.track(n.ID), Kicker: clean(phrase.Column(c.w, c.g, n.Rank)), Title: clean(c.text(n.Title)), Summary: clean(c.text(n.Summary))}
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
		case !need.Essential && n.NamesEssentials():
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
		k.NoPay = clean(c.marked(phrase.NoPay(c.w, n)))
	}
	k.Sources = c.bareSources(rests)
	k.fitFront()
	k.SkillLine = strings.Join(k.Skills, ", ")
	if k.MoreSkills > 0 {
		k.SkillLine += " (+ " + c.w.Pack.More(k.MoreSkills) + ")"
	}
	k.fitBack()
	return k
}

// statement is a statement with its mark and its sources.
func (c *composer) statement(s careers.Statement) []Span {
	text := []Span{plain(c.text(s.Text))}
	if s.Estimate {
		text = []Span{c.mark(), text[0]}
	}
	return append(text, c.cite(s.Sources)...)
}

// bareSources names sources once each, with their dates: a card is cut from the list of them.
func (c *composer) bareSources(ids []careers.SourceID) (spans []Span) {
	had := map[careers.SourceID]bool{}
	for _, id := range ids {
		cited := c.cite([]careers.SourceID{id})
		if had[id] || len(cited) == 0 {
			continue
		}
		had[id] = true
		if len(spans) > 0 {
			spans = append(spans, note(", "))
		}
		spans = append(spans, cited[1:len(cited)-1]...) // without the brackets
		if s := c.g.Source(id); s != nil && s.Date != "" {
			spans = append(spans, note("\u00a0("+strings.ReplaceAll(clean(phrase.Date(c.w, s)), " ", "\u00a0")+")"))
		}
	}
	return spans
}

func (c *composer) cardPay(f careers.Pay) CardPay {
	c.guess = c.guess || f.Estimate
	p := CardPay{
		Level: []Span{plain(phrase.Capital(phrase.Level(c.w, f)))}, Amount: []Span{strong(phrase.Money(c.w, f))}, About: []Span{plain(strings.Join(c.about(f), ", "))},
	}
	if f.Source != "" {
		p.Source = c.cite([]careers.SourceID{f.Source})
	}
	return p
}

// The most characters that a front holds at each size of type.
const (
	frontPlain   = 800
	frontLong    = 1000
	frontLongest = 1400
	frontTiny    = 1900
	sourceCodes  = 40 // of sources without dates, for which there is room beside
)

// fitFront chooses the size of type by how many characters a front holds. Where
// the smallest is not small enough, the last tasks stay on the sheet, then the
// last skills; one of each stays.
func (k *Card) fitFront() {
	for k.front() > frontTiny && len(k.Tasks) > 1 {
		k.Tasks = k.Tasks[:len(k.Tasks)-1]
		k.MoreTasks++
	}
	for k.front() > frontTiny && len(k.Skills) > 1 {
		k.Skills = k.Skills[:len(k.Skills)-1]
		k.MoreSkills++
	}
	switch count := k.front(); {
	case count > frontLongest:
		k.Size = "tiny"
	case count > frontLong:
		k.Size = "longest"
	case count > frontPlain:
		k.Size = "long"
	}
}

// front counts the characters of a front.
func (k *Card) front() int {
	count := runes(k.Title)*2 + runes(k.Summary) + runes(strings.Join(k.Skills, ", ")) + max(0, runes(flat(k.Sources))-sourceCodes)
	for _, t := range k.Tasks {
		count += runes(flat(t)) + 25 // the line that a task leaves unfilled
	}
	return count
}

func runes(s string) int { return utf8.RuneCountInString(s) }

// backs are the sizes of type of a back: how many lines it holds, and how many
// characters a line, reckoned with wide letters.
var backs = []struct {
	size        string
	lines, line float64
}{{"", 24, 40}, {"long", 29, 49}, {"longest", 34, 55}}

// fitBack chooses the size of type in which the figures have room. Where the
// smallest is not small enough, the last ones, which stand beside the first,
// stay on the sheet.
func (k *Card) fitBack() {
	for {
		for _, b := range backs {
			if k.BackSize = b.size; k.back(b.line) <= b.lines {
				return
			}
		}
		if len(k.Pay) < 2 {
			return
		}
		k.Pay = k.Pay[:len(k.Pay)-1]
		k.MorePay++
	}
}

// back counts the lines of a back when a line holds so many characters.
func (k *Card) back(line float64) float64 {
	lines := func(text string, size float64) float64 {
		return size * math.Ceil(size*float64(runes(text))/line)
	}
	count := lines(k.Title, 1.3) + 2 // the heading of the figures
	count += lines(k.NoPay, 1)
	for _, f := range k.Pay {
		count += lines(flat(f.Level), 1) + lines(flat(f.Amount), 1.35) + lines(flat(f.About)+joinSpans(f.Source), 1) + .8 // the space between
	}
	if k.MorePay > 0 {
		count++
	}
	return count
}

// cardPart heads the cards.
func (c *composer) cardPart(cards Cards) *Part {
	p := &Part{ID: "cards", Title: c.w.Pack.Cards}
	p.add(Paragraph{Text: []Span{plain(c.w.Pack.CardsLead)}, Lead: true}, cards)
	return p
}
