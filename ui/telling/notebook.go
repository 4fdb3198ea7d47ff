package telling

import (
	"parcours/careers"
	"parcours/careers/notebook"
	"parcours/ui/i18n"
)

// The topics of a notebook, in its order.
const (
	NotesKept Topic = iota
	NotesAside
	NotesRoutes
	NotesNotes
	NotesQuestions
)

// Notebook is what someone keeps: decisions with their reasons, routes, notes and
// questions. A part that is empty says so.
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
