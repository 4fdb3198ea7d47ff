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
	"parcours/ui/telling"
)

// Refusal says why the data does not allow the match in o, and what to do instead; empty
// when it does. program is the command that plays.
func Refusal(g *careers.Graph, w *i18n.Words, o Options, program string) string {
	d, rounds := game.NewDeck(g), within(o.Rounds, UsualRounds, MostRounds)
	_, err := d.Draw(KindsOf(o.Game), o.Seed, rounds)
	said := thinness(w, o.Game, err)
	if said == "" {
		return ""
	}
	if o.Game != Mixed {
		said = w.Units.Colon(w.Play.Game[KindsOf(o.Game)[0]], said)
	}
	var others []string
	for _, k := range d.Playable(o.Seed, rounds) {
		others = append(others, k.String())
	}
	if _, err := d.Draw(game.Kinds(), o.Seed, rounds); others == nil && err == nil {
		others = []string{Mixed}
	}
	if others == nil {
		return phrase.Joined(phrase.Sentence(said), w.Play.ThinRemedy)
	}
	return phrase.Joined(phrase.Sentence(said), w.Play.Playable(others, program+" "+others[0]))
}

// thinness says why the data is too thin for the game called name, as err says;
// empty when it is not.
func thinness(w *i18n.Words, name string, err error) string {
	var thin *game.ThinError
	switch {
	case !errors.As(err, &thin):
		return ""
	case name == Mixed:
		return w.Play.AllThin
	}
	return w.Play.Thin(thin.Have, thin.Need)
}

func drawn(g *careers.Graph, o Options) (*game.Match, error) {
	return game.NewDeck(g).Draw(KindsOf(o.Game), o.Seed, within(o.Rounds, UsualRounds, MostRounds))
}

// Print writes a match as plain text: the questions, then on a page of their own
// the answers with their sources. What the data is too thin for is an error.
func Print(out io.Writer, g *careers.Graph, w *i18n.Words, o Options) error {
	m, err := drawn(g, o)
	if err != nil {
		return fmt.Errorf("drawing the match %v: %w", o.Seed, err)
	}
	s := sheet{w: w}
	s.line("%s, %s", w.Play.Title, w.Play.Seed(m.Seed.String()))
	s.line("%s", w.Play.Alone.Printed)
	s.line("%s", w.Units.Colon(w.Play.Replay, "parcours play "+o.Game+" --seed "+m.Seed.String()+" --rounds "+fmt.Sprint(m.Wanted)))
	if len(m.Rounds) < m.Wanted {
		s.line("%s", w.Play.Shorter(len(m.Rounds), m.Wanted))
	}
	for i, r := range m.Rounds {
		s.line("\n%d. %s", i+1, w.Play.Game[r.Kind()])
		s.question(telling.RoundOf(g, w, r, i))
	}
	s.line("\f\n%s, %s", w.Play.Answers, w.Play.Seed(m.Seed.String()))
	for i, r := range m.Rounds {
		told := telling.RoundOf(g, w, r, i)
		s.line("\n%d. %s", i+1, told.Answer)
		for _, id := range r.Sources() {
			s.line("   %s", w.Units.Colon(w.Facts.Source, string(id)+", "+phrase.Source(w, g.Source(id))))
		}
		s.whatElse(g.Node(r.About()).Title.In(w.Tag), told.Else)
	}
	_, err = io.WriteString(out, s.text.String())
	return err
}

// sheet is a match on paper under construction.
type sheet struct {
	w    *i18n.Words
	text strings.Builder
}

func (s *sheet) line(format string, args ...any) {
	s.text.WriteString(strings.TrimRight(fmt.Sprintf(format, args...), " ") + "\n")
}

func (s *sheet) question(r telling.Round) {
	for _, ask := range r.Ask {
		s.line("   %s", ask)
	}
	if r.Blank != "" {
		s.line("   %s", s.w.Units.Colon(r.Blank, "______________"))
	}
	for i, clue := range r.Clues {
		if i == 0 {
			s.line("   %s", s.w.Units.Colon(s.w.Play.CluesLabel, ""))
		}
		s.line("   %d) %s", i+1, clue)
	}
	if r.Clues != nil {
		s.line("   %s", s.w.Units.Colon(s.w.Play.ChoicesLabel, ""))
	}
	for _, choice := range r.Choices {
		s.line("   [ ] %s", choice)
	}
	for _, title := range r.Order {
		s.line("   __ %s", title)
	}
}

// whatElse says what else matters about the node of a round, called title.
func (s *sheet) whatElse(title string, all []telling.Fact) {
	s.line("   %s %s", s.w.Play.WhatElse, title)
	for _, f := range all {
		text := f.Text
		if f.Estimate {
			text = s.w.Facts.EstimateMark + text
		}
		if f.Form == telling.Labelled {
			text = s.w.Units.Colon(f.Label, text)
		}
		s.line("   - %s", text)
	}
}
