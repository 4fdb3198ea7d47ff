package handout

import (
	_ "embed" // the template and the style sheet
	"fmt"
	"html/template"
	"io"
	"strings"

	"parcours/careers"
	"parcours/careers/game"
	"parcours/ui/i18n"
)

// PackOrder is what the paper for a room is to hold.
type PackOrder struct {
	// Games are those that the questions alternate between, Seed and Rounds the
	// match that they are.
	Games  []game.Kind
	Seed   game.Seed
	Rounds int
	// Teams is how many teams have a column for their points.
	Teams int
	// Date is when the pack is made, in words; empty to leave it out.
	Date string
	// Program is the command as people type it.
	Program string
	// Command makes the pack again, Replay plays its match on the screen.
	Command, Replay string
}

// Pack is the paper for a room: cards, sheets to write on, the questions of a
// match and their answers.
type Pack struct {
	*Document
	cards Cards
}

// The blocks that only a pack has.
type (
	// Cards are sheets of cards to cut.
	Cards struct{ Sheets []CardSheet }
	// Scores is a table of rounds and teams to fill in.
	Scores struct {
		Caption, Round, Total string
		Teams, Rounds         []string
	}
	// Asked is a question of a match.
	Asked struct {
		Title string
		Text  []string
		// Clues are numbered, Choices ticked; Steps are given a number each.
		Clues, Choices, Steps []string
		ClueLabel, StepHint   string
		// Blank labels a line to write on; empty for none.
		Blank string
	}
)

// ComposePack puts the paper for a room together. Data that is too thin for any
// game has no questions, and says so.
func ComposePack(g *careers.Graph, w *i18n.Words, o PackOrder) *Pack {
	c := newComposer(g, w, Order{Command: o.Command, Program: o.Program})
	d := &Document{Title: w.Pack.Title, Subject: clean(g.Title().In(w.Tag)), Lead: clean(g.Title().In(w.Tag)), Command: c.order.Command, words: w}
	if o.Date != "" {
		d.Date = clean(w.Handout.Made(o.Date))
	}
	cards := Cards{c.cardSheets()}
	match, err := game.NewDeck(g).Draw(o.Games, o.Seed, o.Rounds)
	if err != nil {
		match = &game.Match{Seed: o.Seed} // too thin: nothing is asked
	}
	d.Parts = []*Part{
		c.cardPart(cards), c.teamSheet(match, o),
		questionnaire("hand", w.Pack.Worksheet, w.Pack.WorksheetLead, w.Pack.WorkBlanks[:], w.Pack.Work[:], w.Pack.WorkHints[:]),
		c.questionSheet(match, o), c.answerSheet(match, o), c.worksheet(nil),
		questionnaire("interview", w.Pack.Interview, w.Pack.InterviewLead, w.Pack.InterviewBlanks[:], w.Pack.Interviews[:], w.Pack.InterviewHints[:]),
	}
	if len(g.Deck()) > 0 {
		d.Parts = append(d.Parts, c.deck()...)
	}
	if p := c.sources(); p != nil {
		d.Parts = append(d.Parts, p)
	}
	return &Pack{d, cards}
}

// teamSheet has room for names, points and what teams think.
func (c *composer) teamSheet(m *game.Match, o PackOrder) *Part {
	w := c.w.Pack
	p := &Part{ID: "teams", Title: w.Teams, Kicker: clean(c.w.Play.Seed(m.Seed.String()))}
	p.add(Paragraph{Text: []Span{plain(w.TeamsLead)}, Lead: true})
	s := Scores{Caption: w.Scores, Round: w.Round, Total: w.Total}
	for i := range o.Teams {
		team := c.w.Play.Team(i + 1)
		p.add(Blanks{[]string{team + ", " + strings.ToLower(w.TeamName), w.Members}})
		s.Teams = append(s.Teams, team)
	}
	for i := range max(len(m.Rounds), 1) {
		round := fmt.Sprint(i + 1)
		if i < len(m.Rounds) {
			round += ". " + c.w.Play.Game[m.Rounds[i].Kind()]
		}
		s.Rounds = append(s.Rounds, round)
	}
	p.add(s, Questions{[]Question{{Text: w.AfterGame, Lines: 2}, {Text: w.AfterAnswer, Lines: 2}}})
	return p
}

// questionnaire is a sheet of questions, with labels to fill in first.
func questionnaire(id, title, lead string, blanks, texts, hints []string) *Part {
	p := &Part{ID: id, Title: title}
	p.add(Paragraph{Text: []Span{plain(lead)}, Lead: true}, Blanks{blanks}, asked(texts, hints, 3))
	return p
}

// asked pairs questions with their hints and room to write.
func asked(texts, hints []string, lines int) Questions {
	var items []Question
	for i := range texts {
		items = append(items, Question{texts[i], hints[i], lines})
	}
	return Questions{items}
}

//go:embed pack.tmpl
var packTemplate string

//go:embed pack.css
var packStyle string

// HTML writes a pack as one A4 page that needs nothing else.
func (p *Pack) HTML(out io.Writer) error {
	t := template.Must(templates().Parse(packTemplate))
	style := template.CSS(pageStyle + drawingStyle + packStyle) //nolint:gosec // our own style
	return executed(t, out, "pack", packData{pageData{p.Document, style, p.words.Tag.String()}, 2 * len(p.cards.Sheets)})
}

// packData is what the template of a pack shows.
type packData struct {
	pageData
	CardPages int // fronts and backs
}

// Pack are the words of the cards and of printing.
func (p packData) Pack() i18n.Pack { return p.words.Pack }

// Next is the first page after the cards.
func (p packData) Next() int { return p.CardPages + 1 }
