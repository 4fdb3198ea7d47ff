package plain

import (
	"strings"

	"parcours/careers"
	"parcours/careers/notebook"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
)

// MySkills is what someone can do, skill by skill, then the roles within reach
// and the skills that these ask for besides.
func MySkills(g *careers.Graph, w *i18n.Words, n *notebook.Notebook) *Page {
	m := &mine{sheet: sheet{g: g, w: w}, mine: n.Mine()}
	m.head(w.Skills.Mine)
	m.states(n)
	o := careers.OpeningsOf(g, m.mine)
	m.head(w.Skills.Reach)
	if len(o.Begun) == 0 {
		m.note(w.Skills.Start)
	}
	m.roles(o.Begun)
	if len(o.Unlike) > 0 {
		m.sub(w.Skills.Unlike)
	}
	for _, u := range o.Unlike {
		m.fact(Line{Goes: u.Node.ID, Text: joined(sentence(u.Node.Title.In(w.Tag)), capital(w.Skills.WhyUnlike(m.names(u.Shared), m.names(u.Own))))})
	}
	if len(o.Begun) > 0 && len(o.Others) > 0 {
		m.sub(w.Skills.Others)
		m.roles(o.Others)
	}
	m.missing(o)
	return &m.Page
}

type mine struct {
	sheet
	mine careers.Mine
}

// states lists every skill with its state, by group, and those ticked that the
// dataset does not have.
func (m *mine) states(n *notebook.Notebook) {
	counts := [careers.Able + 1]int{}
	for _, s := range m.g.Skills() {
		counts[min(m.mine[s.ID], careers.Able)]++
	}
	m.note(m.w.Skills.Ticked(counts[careers.Able], counts[careers.Learning], len(m.g.Skills())))
	for group, name := range m.w.Facts.SkillGroup {
		first := true
		for _, s := range m.g.Skills() {
			if int(s.Group) != group {
				continue
			}
			if first {
				m.sub(name)
			}
			first = false
			text := sentence(m.w.Units.Colon(s.Name.In(m.w.Tag), phrase.Progress(m.w, m.mine[s.ID])))
			m.fact(Line{Text: joined(text, s.Gloss.In(m.w.Tag)), Skill: s.ID, Sources: s.Sources, Ticks: true})
		}
	}
	first := true
	for _, s := range n.Content().Skills {
		if m.g.Skill(s.ID) == nil {
			if first {
				m.sub(m.w.Skills.Gone)
			}
			first = false
			m.fact(Line{Text: m.w.Units.Colon(string(s.ID), phrase.Progress(m.w, s.Progress))})
		}
	}
}

func (m *mine) names(ids []careers.SkillID) string {
	names := make([]string, len(ids))
	for i, id := range ids {
		names[i] = m.g.Skill(id).Name.In(m.w.Tag)
	}
	return strings.Join(names, ", ")
}

// roles tells what is there and what is missing of each role.
func (m *mine) roles(gaps []careers.Gap) {
	w := m.w.Skills
	for _, gap := range gaps {
		said := []string{w.Count(len(gap.Had), gap.Essential())}
		if len(gap.Deepen) > 0 {
			said = append(said, w.Deepen(m.names(gap.Deepen)))
		}
		if len(gap.Learning) > 0 {
			said = append(said, w.Learning(m.names(gap.Learning)))
		}
		if len(gap.Missing) > 0 {
			said = append(said, w.Lacking(m.names(gap.Missing)))
		} else if len(gap.Learning)+len(gap.Deepen) == 0 {
			said = append(said, w.Complete)
		}
		m.fact(Line{Goes: gap.Node.ID, Text: joined(sentence(gap.Node.Title.In(m.w.Tag)), strings.Join(said, m.w.Plain.Semicolon))})
	}
}

// missing lists what the roles within reach ask for besides.
func (m *mine) missing(o careers.Openings) {
	w := m.w.Skills
	m.head(w.Missing)
	switch {
	case len(o.Begun) == 0:
		m.note(w.MissingFirst)
	case len(o.Missing) == 0:
		m.note(w.MissingNone)
	}
	for _, lack := range o.Missing {
		said := []string{w.Asked(len(lack.Roles))}
		if lack.State == careers.Learning {
			said = append(said, w.State[careers.Learning])
		}
		if lack.Alone > 0 {
			said = append(said, w.Alone(lack.Alone))
		}
		roles := make([]string, len(lack.Roles))
		for i, n := range lack.Roles {
			roles[i] = n.Name.In(m.w.Tag)
		}
		text := m.w.Units.Colon(lack.Skill.Name.In(m.w.Tag), strings.Join(said, ", "))
		m.fact(Line{Text: joined(sentence(text), sentence(strings.Join(roles, ", "))), Skill: lack.Skill.ID, Sources: lack.Skill.Sources})
	}
}

// Notes is the whole notebook.
func Notes(g *careers.Graph, w *i18n.Words, n *notebook.Notebook) *Page {
	p := &notes{sheet: sheet{g: g, w: w}}
	c, words := n.Content(), w.Notes
	p.head(words.Title)
	p.choices(words.Kept, c.Kept)
	p.choices(words.Aside, c.Aside)
	p.part(words.Routes, len(c.Routes))
	for _, r := range c.Routes {
		p.route(r)
	}
	p.part(words.Notes, len(c.Notes))
	for _, note := range c.Notes {
		p.about(note.Node, note.Text)
	}
	p.part(words.Questions, len(c.Questions))
	for _, q := range c.Questions {
		text := q.Ask
		if q.Answer != "" {
			text = joined(sentence(text), w.Units.Colon(words.Answer, lined(q.Answer)))
		}
		if q.Node == "" {
			p.fact(Line{Text: w.Units.Colon(words.AboutAny, text)})
			continue
		}
		p.about(q.Node, text)
	}
	return &p.Page
}

type notes struct{ sheet }

func (p *notes) part(head string, entries int) {
	p.head(head)
	if entries == 0 {
		p.note(p.w.Plain.NothingYet)
	}
}

func (p *notes) choices(head string, choices []notebook.Choice) {
	p.part(head, len(choices))
	for _, c := range choices {
		p.about(c.Node, c.Why)
	}
}

// called is a node's title, or its id where the dataset has none of that id.
func (p *notes) called(id careers.NodeID) string {
	if n := p.g.Node(id); n != nil {
		return n.Title.In(p.w.Tag)
	}
	return string(id) + " (" + p.w.Notes.Gone + ")"
}

// about is a text on a node, which may be empty.
func (p *notes) about(id careers.NodeID, text string) {
	line := Line{Text: p.called(id)}
	if p.g.Node(id) != nil {
		line.Goes = id
	}
	if text != "" {
		line.Text = p.w.Units.Colon(line.Text, lined(text))
	}
	p.fact(line)
}

func (p *notes) route(r notebook.Route) {
	names := make([]string, len(r.Nodes))
	for i, id := range r.Nodes {
		names[i] = p.called(id)
	}
	text := sentence(strings.Join(names, ", "))
	if aim := p.w.Notes.Aim[r.Aim]; aim != "" {
		text = joined(text, capital(sentence(aim)))
	}
	line := Line{Text: joined(text, lined(r.Note))}
	if goal := r.Nodes[len(r.Nodes)-1]; p.g.Node(goal) != nil {
		line.Goes = goal
	}
	p.fact(line)
}

// lined is a text of several lines on one.
func lined(text string) string { return strings.Join(strings.Fields(text), " ") }
