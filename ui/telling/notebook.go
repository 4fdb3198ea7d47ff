package telling

import (
	"slices"
	"strings"

	"parcours/careers"
	"parcours/careers/notebook"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
)

// The topics of a notebook, in its order.
const (
	NotesKept Topic = iota
	NotesAside
	NotesRoutes
	NotesNotes
	NotesQuestions
	NotesSkills
	NotesCards
)

// Notebook is what someone keeps: decisions with their reasons, routes, notes and
// questions; the skills that are ticked and the interest cards that were answered “me” or “sometimes”. A part
// that is empty says so, but for the last two.
func Notebook(g *careers.Graph, w *i18n.Words, c notebook.Content) *Page {
	n := notes{teller{g, w}}
	p := &Page{Title: w.Notes.Title}
	for _, part := range []struct {
		topic Topic
		head  string
		facts []Fact
	}{
		{NotesKept, w.Notes.Kept, n.choices(c.Kept)},
		{NotesAside, w.Notes.Aside, n.choices(c.Aside)},
		{NotesRoutes, w.Notes.Routes, n.routes(c.Routes)},
		{NotesNotes, w.Notes.Notes, n.texts(c.Notes)},
		{NotesQuestions, w.Notes.Questions, n.questions(c.Questions)},
	} {
		group := facts(part.facts...)
		if len(part.facts) == 0 {
			group.Notes = asides(w.Plain.NothingYet)
		}
		p.add(part.topic, part.head, group)
	}
	own := notebook.New(c)
	if skills := n.skills(own.Mine()); len(skills) > 0 {
		p.add(NotesSkills, w.Skills.Mine, facts(skills...))
	}
	if cards := n.cards(own.Answers()); len(cards) > 0 {
		p.add(NotesCards, w.Cards.Title, facts(cards...))
	}
	return p
}

type notes struct{ teller }

// about is an entry about a node, which is called by its id where the dataset does not have it.
func (n notes) about(id careers.NodeID, text string) Fact {
	if node := n.g.Node(id); node != nil {
		return Fact{Form: Entry, Label: n.text(node.Title), Text: text, Goes: id}
	}
	return Fact{Form: Entry, Label: string(id) + " (" + n.w.Notes.Gone + ")", Text: text}
}

func (n notes) choices(choices []notebook.Choice) (all []Fact) {
	for _, c := range choices {
		all = append(all, n.about(c.Node, c.Why))
	}
	return all
}

func (n notes) routes(routes []notebook.Route) (all []Fact) {
	for _, r := range routes {
		f := n.about(r.Nodes[len(r.Nodes)-1], "")
		f.Label = ""
		for _, id := range r.Nodes {
			f.Chain = append(f.Chain, n.about(id, "").Label)
		}
		if aim := n.w.Notes.Aim[r.Aim]; aim != "" {
			f.Details = []string{aim}
		}
		f.More = asides(r.Note)
		all = append(all, f)
	}
	return all
}

func (n notes) texts(notes []notebook.Note) (all []Fact) {
	for _, note := range notes {
		all = append(all, n.about(note.Node, note.Text))
	}
	return all
}

// skills are those that are ticked, as far as someone has come with them.
func (n notes) skills(mine careers.Mine) []Fact {
	var able, learning []string
	for _, s := range n.g.Skills() {
		name := n.text(s.Name)
		switch state := mine[s.ID]; {
		case state.Level() > 0:
			able = append(able, name+" ("+n.w.Facts.SkillLevel[state.Level()]+")")
		case state.IsAble():
			able = append(able, name)
		case state == careers.Learning:
			learning = append(learning, name)
		}
	}
	return slices.Concat(entry(n.w.Handout.Can, able, ", "), entry(n.w.Handout.Learning, learning, ", "))
}

// cards are the cards of the data that were answered, by answer.
func (n notes) cards(answers careers.Answers) (all []Fact) {
	for _, answer := range []careers.Answer{careers.Me, careers.Sometimes} {
		var said []string
		for _, card := range n.g.Deck() {
			if answers[card.ID] == answer {
				said = append(said, phrase.Text(n.w, card.Text))
			}
		}
		all = append(all, entry(phrase.Capital(n.w.Cards.Answer[answer]), said, " ")...)
	}
	return all
}

// entry is texts behind what they have in common; none where there are none.
func entry(label string, texts []string, between string) []Fact {
	if len(texts) == 0 {
		return nil
	}
	return []Fact{{Form: Entry, Label: label, Text: strings.Join(texts, between)}}
}

func (n notes) questions(questions []notebook.Question) (all []Fact) {
	for _, q := range questions {
		f := Fact{Form: Entry, Label: n.w.Notes.AboutAny, Text: q.Ask}
		if q.Node != "" {
			f = n.about(q.Node, q.Ask)
		}
		if q.Answer != "" {
			f.More = []Said{{Label: n.w.Notes.Answer, Text: q.Answer}}
		}
		all = append(all, f)
	}
	return all
}
