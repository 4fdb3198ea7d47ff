package cli

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"parcours/careers"
	"parcours/ui/plain"
)

// fewCards is how many jobs of a card or a shelf people are told at a terminal.
const fewCards = 12

// cardFlags are the answers on the command line.
type cardFlags struct {
	me, sometimes []string
	own, full     bool
}

// cardsCommand lists the interest cards, or what answers to them open.
func (a *app) cardsCommand() *cobra.Command {
	w, f := a.words, cardFlags{}
	c := a.command(w.Cards.Command, cobra.NoArgs, "", func([]string) error { return a.cards(f) })
	c.Flags().StringSliceVar(&f.me, "me", nil, w.Cards.MeFlag)
	c.Flags().StringSliceVar(&f.sometimes, "sometimes", nil, w.Cards.SometimesFlag)
	c.Flags().BoolVar(&f.own, "mine", false, w.Cards.MineFlag)
	c.Flags().BoolVar(&f.full, "full", false, w.CLI.Cmd.Full)
	c.Flags().StringVar(&a.flags.notebook, "notebook", "", w.Notes.NotebookFlag)
	return c
}

func (a *app) cards(f cardFlags) error {
	g, err := a.load()
	if err != nil {
		return err
	}
	answers, err := a.answers(g, f)
	if err != nil {
		return err
	}
	most := 0
	if a.reader() == people && !f.full {
		most = fewCards
	}
	x := wire{g, a.words}
	switch asJSON := a.reader() == machine; {
	case asJSON && answers != nil:
		return a.printJSON(x.shelves(answers))
	case asJSON:
		return a.printJSON(x.cards())
	case answers != nil:
		return a.printPage(plain.Shelves(g, a.words, answers, most))
	}
	return a.printPage(plain.Cards(g, a.words, most))
}

// answers are those of the command line beside those of the notebook; nil where neither is asked for.
func (a *app) answers(g *careers.Graph, f cardFlags) (careers.Answers, error) {
	if !f.own && len(f.me)+len(f.sometimes) == 0 {
		return nil, nil
	}
	answers := careers.Answers{}
	if f.own {
		kept, err := a.session(g)
		if err != nil {
			return nil, err
		}
		a.warn(kept)
		answers = kept.notebook.Answers()
	}
	for _, said := range []struct {
		ids    []string
		answer careers.Answer
	}{{f.sometimes, careers.Sometimes}, {f.me, careers.Me}} {
		for _, id := range said.ids {
			id = strings.TrimSpace(id)
			if g.Interest(careers.InterestID(id)) == nil {
				return nil, a.noCard(g, id)
			}
			answers[careers.InterestID(id)] = said.answer
		}
	}
	return answers, nil
}

func (a *app) noCard(g *careers.Graph, id string) error {
	var ids []string
	for _, card := range g.Deck() {
		ids = append(ids, string(card.ID))
	}
	if len(ids) == 0 {
		return refusal(a.words.Cards.None)
	}
	return refused("unknown_card", a.words.Cards.NoCard(id, ids), careers.Nearest(id, ids, 3)...)
}

// cards are the cards of the deck with the jobs that they open.
func (x wire) cards() object {
	return object{{"dataset", x.dataset()}, {"cards", each(x.g.Deck(), func(c careers.Card) object {
		return object{
			{"id", c.ID}, {"text", x.text(c.Text)}, {"name", x.text(c.Name)}, {"label", c.Label}, {"sources", list(c.Sources)},
			{"first_interest_of", idsOf(c.First)}, {"interest_of", idsOf(c.Also)},
		}
	})}}
}

// shelves are what answers open.
func (x wire) shelves(answers careers.Answers) object {
	s := careers.ShelvesOf(x.g, answers)
	var said []object
	for _, i := range x.g.Interests() {
		if a := answers[i.ID]; a != careers.Unsaid {
			said = append(said, object{{"card", i.ID}, {"answer", [...]string{"", "not_me", "sometimes", "me"}[a]}})
		}
	}
	shelf := func(s careers.Shelf) object {
		return object{{"cards", each(s.Cards, func(i *careers.Interest) careers.InterestID { return i.ID })}, {"nodes", idsOf(s.Roles)}}
	}
	var unlike any
	if s.Leap.Node != nil {
		unlike = s.Leap.Node.ID
	}
	return object{
		{"dataset", x.dataset()}, {"answers", list(said)}, {"first_interest", each(s.First, shelf)}, {"other_interest", each(s.Also, shelf)}, {"meeting", each(s.Meeting, shelf)},
		{"unlike", unlike}, {"others", idsOf(slices.Clone(s.Rest))},
	}
}
