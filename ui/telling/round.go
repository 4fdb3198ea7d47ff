package telling

import (
	"strings"

	"parcours/careers"
	"parcours/careers/game"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
)

// Round is a round of a game for those who read it: what it asks, what one chooses among, and what the
// data answers.
type Round struct {
	Ask []string
	// Blank labels the room for an amount; empty for most.
	Blank string
	// Choices are to tick, Clues to read one after the other, Order is to put in order.
	Choices, Clues, Order []string
	Answer                string
	// Else is what else there is to know about the node of the round.
	Else []Fact
}

// RoundOf tells the round of a game that comes after so many others of its match.
func RoundOf(g *careers.Graph, w *i18n.Words, round game.Round, before int) Round {
	t := rounds{teller{g, w}}
	told := Round{Else: t.whatElse(g.Node(round.About()), before)}
	switch r := round.(type) {
	case *game.PayRound:
		told.Ask, told.Blank = []string{w.Play.AskPay + " " + t.title(r.Node) + ", " + t.inCurrency(phrase.AskedOf(w, g, r.Pay), r.Pay)}, w.Play.AmountHint
		told.Answer = w.Units.Colon(t.title(r.Node), phrase.PerYear(w, r.Pay)+", "+t.inCurrency(phrase.CircumstancesPerYear(w, r.Pay, phrase.Published(w, r.Pay)), r.Pay)+", "+phrase.Year(w, r.Pay))
		if note := t.text(r.Pay.Note); note != "" {
			told.Answer += ". " + note
		}
	case *game.HigherRound:
		told.Ask = []string{t.figure(r.Shown.Node, r.Shown.Pay), w.Play.AskHigher(t.title(r.Asked.Node))}
		told.Choices, told.Answer = []string{w.Play.Higher, w.Play.Lower}, w.Play.AnswerLower
		if r.IsHigher() {
			told.Answer = w.Play.AnswerHigher
		}
		told.Answer += " " + w.Units.Colon(t.title(r.Asked.Node), phrase.Money(w, r.Asked.Pay)) + ", " + phrase.Year(w, r.Asked.Pay)
	case *game.WhoRound:
		for _, clue := range r.Clues {
			label := w.Play.TaskLabel
			if clue.Skill != "" {
				label = w.Play.SkillLabel
			}
			told.Clues = append(told.Clues, w.Units.Colon(label, t.text(clue.Text)))
		}
		told.Choices, told.Answer = t.titles(r.Choices), w.Play.AnswerWho+" "+t.title(r.Node)
	case *game.IntruderRound:
		told.Ask, told.Choices = []string{t.title(r.Node), w.Play.AskIntruder}, t.skillNames(r.Skills)
		told.Answer = w.Units.Colon(w.Play.AnswerIntruder, t.text(g.Skill(r.Intruder).Name)) + " (" + t.title(r.Node) + ")"
	case *game.PathRound:
		told.Ask, told.Order = []string{w.Play.AskPath}, t.titles(r.Shown)
		told.Answer = w.Units.Colon(w.Play.AnswerPath, strings.Join(t.titles(r.Chain()), " → "))
	}
	return told
}

type rounds struct{ teller }

func (t rounds) title(id careers.NodeID) string { return t.text(t.g.Node(id).Title) }

func (t rounds) titles(ids []careers.NodeID) (all []string) {
	for _, id := range ids {
		all = append(all, t.title(id))
	}
	return all
}

func (t rounds) figure(id careers.NodeID, p careers.Pay) string {
	return t.w.Units.Colon(t.title(id), phrase.Money(t.w, p)+", "+t.inCurrency(phrase.Circumstances(t.w, p), p)+", "+phrase.Year(t.w, p))
}

// inCurrency adds the currency to the circumstances of a figure where a dataset has several.
func (t rounds) inCurrency(said string, p careers.Pay) string {
	if currencies(t.g) > 1 {
		return said + ", " + t.w.Units.Unit(1, p.Currency)
	}
	return said
}

// currencies counts those of the pay of a dataset.
func currencies(g *careers.Graph) int {
	had := map[string]bool{}
	for _, n := range g.Nodes() {
		for _, p := range n.Pay {
			had[p.Currency] = true
		}
	}
	return len(had)
}

func (t rounds) whatElse(n *careers.Node, turn int) (all []Fact) {
	a := game.WhatElse(n, turn)
	if a.IsZero() && n.Summary.IsZero() {
		return nil
	}
	if a.IsZero() {
		return []Fact{{Form: Summary, Label: t.name(n), Text: t.text(n.Summary)}}
	}
	for _, x := range []struct {
		label string
		careers.Statement
	}{{t.w.Play.TaskLabel, a.Task}, {t.w.Play.NotForLabel, a.NotFor}, {t.w.Play.WayInLabel, a.WayIn.Statement}} {
		if !x.Text.IsZero() {
			all = append(all, t.statement(Labelled, x.label, x.Statement, t.text(x.Text)))
		}
	}
	return all
}
