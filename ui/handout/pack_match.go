package handout

import (
	"strconv"

	"parcours/careers/game"
	"parcours/ui/telling"
)

// questionSheet asks what a match asks.
func (c *composer) questionSheet(m *game.Match, o PackOrder) *Part {
	w := c.w.Pack
	p := &Part{ID: "questions", Title: clean(w.Questions(m.Seed.String()))}
	if len(m.Rounds) == 0 {
		p.say(plain(w.NoGames))
		return p
	}
	p.add(Paragraph{Text: []Span{plain(w.QuestionsLead)}, Lead: true}, Blanks{[]string{c.w.Handout.YourName, c.w.Handout.YourDate}})
	for i, r := range m.Rounds {
		q := c.question(telling.RoundOf(c.g, c.w, r, i))
		q.Title = strconv.Itoa(i+1) + ". " + c.w.Play.Game[r.Kind()]
		p.add(q)
	}
	p.add(Command{w.Replay, clean(o.Replay)})
	return p
}

func (c *composer) question(r telling.Round) Asked {
	q := Asked{Text: cleaned(r.Ask), Blank: r.Blank, Choices: cleaned(r.Choices), Clues: cleaned(r.Clues), Steps: cleaned(r.Order)}
	if q.Clues != nil {
		q.ClueLabel = c.w.Play.CluesLabel
	}
	if q.Steps != nil {
		q.StepHint = c.w.Pack.OrderHint
	}
	return q
}

func cleaned(texts []string) (all []string) {
	for _, text := range texts {
		all = append(all, clean(text))
	}
	return all
}

// answerSheet answers a match, with sources and what else matters.
func (c *composer) answerSheet(m *game.Match, o PackOrder) *Part {
	w := c.w.Pack
	p := &Part{ID: "answers", Title: clean(w.Answers(m.Seed.String()))}
	if len(m.Rounds) == 0 {
		p.say(plain(w.NoGames))
		return p
	}
	p.add(Paragraph{Text: []Span{plain(w.AnswersLead)}, Lead: true})
	for i, r := range m.Rounds {
		told := telling.RoundOf(c.g, c.w, r, i)
		p.head(strconv.Itoa(i+1), strconv.Itoa(i+1)+". "+c.w.Play.Game[r.Kind()])
		p.say(append([]Span{strong(told.Answer)}, c.cite(r.Sources())...)...)
		p.aside(c.w.Play.Rule[r.Kind()])
		p.sub(strconv.Itoa(i+1)+"-else", c.w.Play.WhatElse)
		p.say(plain(c.text(c.g.Node(r.About()).Title)))
		var rows []Fact
		for _, f := range told.Else {
			rows = append(rows, Fact{Label: clean(f.Label), Text: page{c, p}.text(f)})
		}
		p.add(Facts{Rows: rows})
	}
	p.add(Command{w.Replay, clean(o.Replay)})
	return p
}
