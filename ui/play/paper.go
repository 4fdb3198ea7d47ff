package play

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"parcours/careers"
	"parcours/careers/game"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
)

// Refusal says why the data does not allow the match in o; empty when it does.
func Refusal(g *careers.Graph, w *i18n.Words, o Options) string {
	_, err := drawn(g, o)
	var thin *game.ThinError
	if !errors.As(err, &thin) {
		return ""
	}
	if o.Game == Mixed {
		return w.Play.AllThin
	}
	return w.Units.Colon(w.Play.Game[thin.Kind], w.Play.Thin(thin.Have, thin.Need))
}

func drawn(g *careers.Graph, o Options) (*game.Match, error) {
	return game.NewDeck(g).Draw(KindsOf(o.Game), o.Seed, within(o.Rounds, UsualRounds, 1, MostRounds))
}

// Print writes a match as plain text: the questions, then on a page of their own
// the answers with their sources. What the data is too thin for is an error.
func Print(out io.Writer, g *careers.Graph, w *i18n.Words, o Options) error {
	m, err := drawn(g, o)
	if err != nil {
		return fmt.Errorf("drawing the match %v: %w", o.Seed, err)
	}
	s := sheet{g: g, w: w}
	s.line("%s, %s", w.Play.Title, w.Play.Seed(m.Seed.String()))
	s.line("%s", w.Units.Colon(w.Play.Replay, "parcours play "+o.Game+" --seed "+m.Seed.String()+" --rounds "+fmt.Sprint(m.Wanted)))
	if len(m.Rounds) < m.Wanted {
		s.line("%s", w.Play.Shorter(len(m.Rounds), m.Wanted))
	}
	for i, r := range m.Rounds {
		s.line("\n%d. %s", i+1, w.Play.Game[r.Kind()])
		s.question(r)
	}
	s.line("\f\n%s, %s", w.Play.Answers, w.Play.Seed(m.Seed.String()))
	for i, r := range m.Rounds {
		s.line("\n%d. %s", i+1, s.answer(r))
		for _, id := range r.Sources() {
			s.line("   %s", w.Units.Colon(w.Facts.Source, string(id)+", "+phrase.Source(w, g.Source(id))))
		}
		s.whatElse(r.About(), i)
	}
	_, err = io.WriteString(out, s.text.String())
	return err
}

// sheet is a match on paper under construction.
type sheet struct {
	g    *careers.Graph
	w    *i18n.Words
	text strings.Builder
}

func (s *sheet) line(format string, args ...any) {
	s.text.WriteString(strings.TrimRight(fmt.Sprintf(format, args...), " ") + "\n")
}

func (s *sheet) title(id careers.NodeID) string { return s.g.Node(id).Title.In(s.w.Tag) }

func (s *sheet) skill(id careers.SkillID) string { return s.g.Skill(id).Name.In(s.w.Tag) }

func (s *sheet) question(r game.Round) {
	w := s.w
	switch r := r.(type) {
	case *game.PayRound:
		s.line("   %s %s, %s", w.Play.AskPay, s.title(r.Node), phrase.Circumstances(w, r.Pay))
		s.line("   %s", w.Units.Colon(w.Play.AmountHint, "______________"))
	case *game.HigherRound:
		s.line("   %s", w.Units.Colon(s.title(r.Shown.Node), phrase.Yearly(w, r.Shown.Pay)+", "+phrase.Circumstances(w, r.Shown.Pay)+", "+phrase.Year(w, r.Shown.Pay)))
		s.line("   %s", w.Play.AskHigher(s.title(r.Asked.Node)))
		s.boxes([]string{w.Play.Higher, w.Play.Lower})
	case *game.WhoRound:
		s.line("   %s", w.Units.Colon(w.Play.CluesLabel, ""))
		for i, c := range r.Clues {
			s.line("   %d) %s", i+1, c.Text.In(w.Tag))
		}
		s.line("   %s", w.Units.Colon(w.Play.ChoicesLabel, ""))
		s.boxes(titles(r.Choices, s.title))
	case *game.IntruderRound:
		s.line("   %s. %s", s.title(r.Node), w.Play.AskIntruder)
		s.boxes(titles(r.Skills, s.skill))
	case *game.PathRound:
		s.line("   %s", w.Play.AskPath)
		for _, id := range r.Shown {
			s.line("   __ %s", s.title(id))
		}
	}
}

func (s *sheet) boxes(texts []string) {
	for _, t := range texts {
		s.line("   [ ] %s", t)
	}
}

func titles[ID ~string](ids []ID, title func(ID) string) []string {
	var all []string
	for _, id := range ids {
		all = append(all, title(id))
	}
	return all
}

func (s *sheet) answer(r game.Round) string {
	w := s.w
	switch r := r.(type) {
	case *game.PayRound:
		said := w.Units.Colon(s.title(r.Node), phrase.Yearly(w, r.Pay)+", "+phrase.Circumstances(w, r.Pay)+", "+phrase.Year(w, r.Pay))
		if r.Pay.Note.IsZero() {
			return said
		}
		return said + ". " + r.Pay.Note.In(w.Tag)
	case *game.HigherRound:
		said := w.Play.AnswerLower
		if r.IsHigher() {
			said = w.Play.AnswerHigher
		}
		return said + " " + w.Units.Colon(s.title(r.Asked.Node), phrase.Yearly(w, r.Asked.Pay))
	case *game.WhoRound:
		return w.Play.AnswerWho + " " + s.title(r.Node)
	case *game.IntruderRound:
		return w.Units.Colon(w.Play.AnswerIntruder, s.skill(r.Intruder)) + " (" + s.title(r.Node) + ")"
	case *game.PathRound:
		return w.Units.Colon(w.Play.AnswerPath, strings.Join(titles(r.Chain(), s.title), " > "))
	}
	return ""
}

// whatElse says what else matters about the node of a round.
func (s *sheet) whatElse(id careers.NodeID, turn int) {
	w, a := s.w, game.WhatElse(s.g.Node(id), turn)
	s.line("   %s %s", w.Play.WhatElse, s.title(id))
	if a.IsZero() {
		s.line("   - %s", s.g.Node(id).Summary.In(w.Tag))
	}
	for _, x := range []struct {
		label string
		careers.Statement
	}{{w.Play.TaskLabel, a.Task}, {w.Play.NotForLabel, a.NotFor}, {w.Play.WayInLabel, a.WayIn.Statement}} {
		if !x.Text.IsZero() {
			s.line("   - %s", w.Units.Colon(x.label, phrase.Statement(w, x.Statement)))
		}
	}
}
