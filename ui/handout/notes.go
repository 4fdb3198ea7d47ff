package handout

import (
	"strings"

	"parcours/careers"
	"parcours/careers/notebook"
)

// notes is what someone keeps in the notebook: decisions with their reasons,
// routes, notes, questions and skills. An id that the dataset does not have
// is shown as such.
func (c *composer) notes(content *notebook.Content) *Part {
	w := c.w.Notes
	p := &Part{ID: "notes", Title: w.Title}
	c.choices(p, "kept", w.Kept, w.NoKept, content.Kept)
	c.choices(p, "aside", w.Aside, w.NoAside, content.Aside)
	c.plans(p, content.Routes)
	c.texts(p, content.Notes)
	c.questions(p, content.Questions)
	c.ticked(p)
	return p
}

// name is a node's title, or its id where the dataset has no such node.
func (c *composer) name(id careers.NodeID) []Span {
	if n := c.g.Node(id); n != nil {
		return []Span{c.named(n, c.text(n.Title))}
	}
	return []Span{strong(string(id)), note(" (" + c.w.Notes.Gone + ")")}
}

func (c *composer) choices(p *Part, id, title, nothing string, choices []notebook.Choice) {
	if len(choices) == 0 {
		return
	}
	p.head(id, title)
	var items []Item
	for _, choice := range choices {
		text := c.name(choice.Node)
		if choice.Why != "" {
			text = append(text, plain(" — "+choice.Why))
		}
		items = append(items, Item{Text: text})
	}
	p.add(List{Items: items})
}

func (c *composer) plans(p *Part, routes []notebook.Route) {
	if len(routes) == 0 {
		return
	}
	p.head("routes", c.w.Notes.Routes)
	var items []Item
	for _, r := range routes {
		var item Item
		for i, id := range r.Nodes {
			if i > 0 {
				item.Text = append(item.Text, plain(" → "))
			}
			item.Text = append(item.Text, c.name(id)...)
		}
		if aim := c.w.Notes.Aim[r.Aim]; aim != "" {
			item.Text = append(item.Text, note(" · "+aim))
		}
		item.Below = written(r.Note)
		items = append(items, item)
	}
	p.add(List{Items: items})
}

func (c *composer) texts(p *Part, notes []notebook.Note) {
	if len(notes) == 0 {
		return
	}
	p.head("notes", c.w.Notes.Notes)
	var items []Item
	for _, n := range notes {
		items = append(items, Item{Text: c.name(n.Node), Below: written(n.Text)})
	}
	p.add(List{Items: items})
}

// written is a text of several lines as its owner wrote it.
func written(text string) (lines [][]Span) {
	for line := range strings.SplitSeq(text, "\n") {
		if strings.TrimSpace(line) != "" {
			lines = append(lines, []Span{plain(line)})
		}
	}
	return lines
}

// questions are those to ask, with room for the answers that are missing.
func (c *composer) questions(p *Part, questions []notebook.Question) {
	if len(questions) == 0 {
		return
	}
	p.head("questions", c.w.Notes.Questions)
	var items []Item
	var open []Question
	for _, q := range questions {
		about := []Span{note(c.w.Notes.AboutAny)}
		if q.Node != "" {
			about = c.name(q.Node)
		}
		if strings.TrimSpace(q.Answer) == "" {
			open = append(open, Question{clean(q.Ask), clean(flat(about)), 2})
			continue
		}
		items = append(items, Item{Text: append([]Span{strong(q.Ask), note(" · ")}, about...), Below: written(q.Answer)})
	}
	if len(items) > 0 {
		p.add(List{Items: items})
	}
	if len(open) > 0 {
		p.add(Questions{open})
	}
}

// mine is what the notebook says of skills.
func (c *composer) mine() careers.Mine {
	return notebook.New(*c.order.Notes).Mine()
}

// ticked lists the skills that are ticked.
func (c *composer) ticked(p *Part) {
	var able, learning []string
	mine := c.mine()
	for _, s := range c.g.Skills() {
		switch state := mine[s.ID]; {
		case state.Level() > 0:
			able = append(able, c.text(s.Name)+" ("+c.w.Facts.SkillLevel[state.Level()]+")")
		case state.IsAble():
			able = append(able, c.text(s.Name))
		case state == careers.Learning:
			learning = append(learning, c.text(s.Name))
		}
	}
	var rows []Fact
	w := c.w.Handout
	for _, r := range []struct {
		label string
		names []string
	}{{w.Can, able}, {w.Learning, learning}} {
		if len(r.names) > 0 {
			rows = append(rows, Fact{Label: r.label, Text: []Span{plain(strings.Join(r.names, ", "))}})
		}
	}
	if len(rows) > 0 {
		p.head("skills", w.MySkills)
		p.add(Facts{rows})
	}
}
