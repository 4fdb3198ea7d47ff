package play

import (
	"slices"
	"strconv"
	"strings"

	"parcours/careers"
	"parcours/careers/game"
	"parcours/ui/phrase"
	"parcours/ui/rich"
)

// answer shows what the data says, where it says so, and who gained what.
func (g *page) answer() {
	switch r := g.current().(type) {
	case *game.PayRound:
		g.answerPay(r)
	case *game.HigherRound:
		g.answerHigher(r)
	case *game.WhoRound:
		g.say(g.Theme.Title, g.Words.Play.AnswerWho+" "+g.title(r.Node), 2).Cursor = 0
		g.say(g.Theme.Text, g.Text(g.Graph.Node(r.Node).Summary), 3).Spare = 2
		g.winner()
	case *game.IntruderRound:
		g.answerIntruder(r)
	case *game.PathRound:
		g.answerPath(r)
	}
	g.sources()
}

func (g *page) answerPay(r *game.PayRound) {
	g.say(g.Theme.Strong, g.title(r.Node), 2)
	g.figure(phrase.Yearly(g.Words, r.Pay)).Cursor = 0
	said := phrase.Circumstances(g.Words, r.Pay) + ", " + phrase.Year(g.Words, r.Pay)
	if r.Pay.Period == careers.Month {
		said += " (" + g.Words.Facts.MonthlyTimes12 + ")"
	}
	g.say(g.Theme.Text, said, 2).Close = true
	g.gains(g.Words.Play.NobodyUnder)
	if !r.Pay.Note.IsZero() {
		g.say(g.Theme.Muted, g.Text(r.Pay.Note), 2).Spare = 2
	}
}

func (g *page) answerHigher(r *game.HigherRound) {
	said := g.Words.Play.AnswerLower
	if r.IsHigher() {
		said = g.Words.Play.AnswerHigher
	}
	g.say(g.Theme.Title, said, 1).Cursor = 0
	for _, s := range []game.Side{r.Asked, r.Shown} {
		g.Add(g.spread(g.Theme.Strong, g.title(s.Node), phrase.Yearly(g.Words, s.Pay))).Close = s == r.Shown
	}
	g.say(g.Theme.Text, phrase.Circumstances(g.Words, r.Asked.Pay)+", "+phrase.Year(g.Words, r.Asked.Pay), 2).Close = true
	g.gains(g.Words.Play.NobodyRight)
	if !r.Asked.Pay.Note.IsZero() {
		g.say(g.Theme.Muted, g.Text(r.Asked.Pay.Note), 2).Spare = 2
	}
}

func (g *page) answerIntruder(r *game.IntruderRound) {
	g.say(g.Theme.Title, g.Words.Units.Colon(g.Words.Play.AnswerIntruder, g.skill(r.Intruder)), 2).Cursor = 0
	g.say(g.Theme.Strong, g.title(r.Node), 2)
	list := g.Add()
	list.Close = true
	for _, s := range r.Skills {
		if s != r.Intruder {
			list.Lines = append(list.Lines, rich.Of("✓ "+g.skill(s), g.Theme.Text))
		}
	}
	g.gains(g.Words.Play.NobodyRight)
}

func (g *page) answerPath(r *game.PathRound) {
	g.say(g.Theme.Title, g.Words.Play.AnswerPath, 1).Cursor = 0
	var lines []rich.Line
	for i, id := range r.Chain() {
		lines = append(lines, rich.Of(strconv.Itoa(i+1)+" "+g.title(id), g.Theme.Strong))
	}
	g.Add(lines...)
	g.winner()
	last := r.Steps[len(r.Steps)-1]
	g.say(g.Theme.Text, phrase.Why(g.Words, last), 2).Spare = 2
}

// winner says which team won a race.
func (g *page) winner() {
	said := g.Words.Play.Nobody
	if won := g.turn.winner; won >= 0 {
		said = g.Words.Play.FoundBy(g.team(won), g.turn.gains[won])
	}
	g.say(g.Theme.Head, said, 2)
}

// gains lists what each team said, where that may be seen, and gained.
func (g *page) gains(nobody string) {
	if slices.Max(g.turn.gains) == 0 {
		g.say(g.Theme.Head, nobody, 1)
	}
	b := g.Add(g.roster(func(i int, name string) rich.Line {
		text := name + g.told(i)
		if gain := g.turn.gains[i]; gain > 0 {
			return rich.Of("✓ "+text+" +"+strconv.Itoa(gain), g.Theme.Gain)
		}
		return rich.Of("  "+text, g.Theme.Text)
	})...)
	b.Close = slices.Max(g.turn.gains) == 0
}

// sources says what the answer rests on: the first dated source in full, the
// others by their ids.
func (g *page) sources() {
	ids := slices.Clone(g.current().Sources())
	first := slices.IndexFunc(ids, func(id careers.SourceID) bool { return g.Graph.Source(id).Date != "" })
	if len(ids) == 0 {
		return
	}
	source := phrase.Source(g.Words, g.Graph.Source(ids[max(0, first)]))
	ids = slices.Delete(ids, max(0, first), max(0, first)+1)
	if len(ids) == 0 {
		g.say(g.Theme.Muted, g.Words.Units.Colon(g.Words.Facts.Source, source), 2).Spare = 1
		return
	}
	rest := ", " + strings.Join(phrase.IDs(ids), ", ")
	label := g.Words.Units.Colon(g.Words.Facts.Sources, "")
	room := 2*g.Width - rich.Width(label) - rich.Width(rest) - 10
	g.say(g.Theme.Muted, label+rich.Cut(source, max(20, room))+rest, 2).Spare = 1
}
