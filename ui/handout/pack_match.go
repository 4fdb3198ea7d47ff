package handout

import (
	"strconv"
	"strings"

	"parcours/careers"
	"parcours/careers/game"
	"parcours/ui/phrase"
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
		q := c.question(r)
		q.Title = strconv.Itoa(i+1) + ". " + c.w.Play.Game[r.Kind()]
		p.add(q)
	}
	p.add(Command{w.Replay, clean(o.Replay)})
	return p
}

func (c *composer) question(r game.Round) Asked {
	w := c.w
	switch r := r.(type) {
	case *game.PayRound:
		return Asked{Text: []string{clean(w.Play.AskPay + " " + c.titleOf(r.Node) + ", " + c.circumstances(r.Pay))}, Blank: w.Play.AmountHint}
	case *game.HigherRound:
		return Asked{
			Text: []string{
				clean(w.Units.Colon(c.titleOf(r.Shown.Node), phrase.Yearly(w, r.Shown.Pay)+", "+c.circumstances(r.Shown.Pay)+", "+phrase.Year(w, r.Shown.Pay))),
				clean(w.Play.AskHigher(c.titleOf(r.Asked.Node))),
			},
			Choices: []string{w.Play.Higher, w.Play.Lower},
		}
	case *game.WhoRound:
		q := Asked{ClueLabel: w.Play.CluesLabel, Choices: c.titles(r.Choices)}
		for _, clue := range r.Clues {
			q.Clues = append(q.Clues, clean(c.text(clue.Text)))
		}
		return q
	case *game.IntruderRound:
		q := Asked{Text: []string{clean(c.titleOf(r.Node)), w.Play.AskIntruder}}
		for _, id := range r.Skills {
			q.Choices = append(q.Choices, clean(c.text(c.g.Skill(id).Name)))
		}
		return q
	case *game.PathRound:
		return Asked{Text: []string{w.Play.AskPath}, Steps: c.titles(r.Shown), StepHint: w.Pack.OrderHint}
	}
	return Asked{}
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
		n := c.g.Node(r.About())
		p.head(strconv.Itoa(i+1), strconv.Itoa(i+1)+". "+c.w.Play.Game[r.Kind()])
		p.say(append([]Span{strong(c.answer(r))}, c.cite(r.Sources())...)...)
		p.aside(c.w.Play.Rule[r.Kind()])
		p.sub(strconv.Itoa(i+1)+"-else", c.w.Play.WhatElse)
		p.say(plain(c.text(n.Title)))
		p.add(c.whatElse(n, i))
	}
	p.add(Command{w.Replay, clean(o.Replay)})
	return p
}

func (c *composer) answer(r game.Round) string {
	w := c.w
	switch r := r.(type) {
	case *game.PayRound:
		said := w.Units.Colon(c.titleOf(r.Node), phrase.Yearly(w, r.Pay)+", "+c.circumstances(r.Pay)+", "+phrase.Year(w, r.Pay))
		if note := c.text(r.Pay.Note); note != "" {
			said += ". " + note
		}
		return said
	case *game.HigherRound:
		said := w.Play.AnswerLower
		if r.IsHigher() {
			said = w.Play.AnswerHigher
		}
		return said + " " + w.Units.Colon(c.titleOf(r.Asked.Node), phrase.Yearly(w, r.Asked.Pay)) + ", " + phrase.Year(w, r.Asked.Pay)
	case *game.WhoRound:
		return w.Play.AnswerWho + " " + c.titleOf(r.Node)
	case *game.IntruderRound:
		return w.Units.Colon(w.Play.AnswerIntruder, c.text(c.g.Skill(r.Intruder).Name)) + " (" + c.titleOf(r.Node) + ")"
	case *game.PathRound:
		return w.Units.Colon(w.Play.AnswerPath, strings.Join(c.titles(r.Chain()), " → "))
	}
	return ""
}

// whatElse is what to talk about once the answer is known.
func (c *composer) whatElse(n *careers.Node, turn int) Facts {
	a := game.WhatElse(n, turn)
	if a.IsZero() {
		return Facts{[]Fact{{Label: clean(c.text(n.Name)), Text: []Span{plain(c.text(n.Summary))}}}}
	}
	var rows []Fact
	for _, x := range []struct {
		label string
		careers.Statement
	}{{c.w.Play.TaskLabel, a.Task}, {c.w.Play.NotForLabel, a.NotFor}, {c.w.Play.WayInLabel, a.WayIn.Statement}} {
		if !x.Text.IsZero() {
			rows = append(rows, Fact{Label: x.label, Text: c.statement(x.Statement)})
		}
	}
	return Facts{rows}
}

func (c *composer) titleOf(id careers.NodeID) string { return c.text(c.g.Node(id).Title) }

func (c *composer) titles(ids []careers.NodeID) (all []string) {
	for _, id := range ids {
		all = append(all, clean(c.titleOf(id)))
	}
	return all
}

// circumstances are those of a figure, and that a monthly one was taken twelve times.
func (c *composer) circumstances(p careers.Pay) string {
	said := phrase.Circumstances(c.w, p)
	if p.Period == careers.Month {
		said += " (" + c.w.Facts.MonthlyTimes12 + ")"
	}
	return said
}
