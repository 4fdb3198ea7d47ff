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
	switch r := g.play.current().(type) {
	case *game.PayRound:
		g.answerPay(r)
	case *game.HigherRound:
		g.answerHigher(r)
	case *game.WhoRound:
		w := g.play.env.Words
		g.say(g.play.env.Theme.Title, w.Play.AnswerWho+" "+g.title(r.Node), 2).Cursor = 0
		g.say(g.play.env.Theme.Text, g.play.env.Text(g.play.env.Graph.Node(r.Node).Summary), 3).Spare = 2
		g.winner()
	case *game.IntruderRound:
		g.answerIntruder(r)
	case *game.PathRound:
		g.answerPath(r)
	}
	g.sources()
}

func (g *page) answerPay(r *game.PayRound) {
	p, w, t := g.play, g.play.env.Words, g.play.env.Theme
	g.say(t.Strong, g.title(r.Node), 2)
	g.figure(phrase.Yearly(w, r.Pay)).Cursor = 0
	said := phrase.Circumstances(w, r.Pay) + ", " + phrase.Year(w, r.Pay)
	if r.Pay.Period == careers.Month {
		said += " (" + w.Facts.MonthlyTimes12 + ")"
	}
	g.say(t.Text, said, 2).Close = true
	g.gains(func(a answer) string { return w.Units.Thousands(a.amount, a.amount, r.Pay.Currency) }, w.Play.NobodyUnder)
	if !r.Pay.Note.IsZero() {
		g.say(t.Muted, p.env.Text(r.Pay.Note), 2).Spare = 2
	}
}

func (g *page) answerHigher(r *game.HigherRound) {
	p, w, t := g.play, g.play.env.Words, g.play.env.Theme
	said := w.Play.AnswerLower
	if r.IsHigher() {
		said = w.Play.AnswerHigher
	}
	g.say(t.Title, said, 1).Cursor = 0
	for _, s := range []game.Side{r.Asked, r.Shown} {
		g.Add(g.spread(t.Strong, g.title(s.Node), phrase.Yearly(w, s.Pay))).Close = s == r.Shown
	}
	g.say(t.Text, phrase.Circumstances(w, r.Asked.Pay)+", "+phrase.Year(w, r.Asked.Pay), 2).Close = true
	g.gains(nil, w.Play.NobodyRight)
	if !r.Asked.Pay.Note.IsZero() {
		g.say(t.Muted, p.env.Text(r.Asked.Pay.Note), 2).Spare = 2
	}
}

func (g *page) answerIntruder(r *game.IntruderRound) {
	p, w, t := g.play, g.play.env.Words, g.play.env.Theme
	g.say(t.Title, w.Units.Colon(w.Play.AnswerIntruder, p.skill(r.Intruder)), 2).Cursor = 0
	g.say(t.Strong, g.title(r.Node), 2)
	list := g.Add()
	list.Close = true
	for _, s := range r.Skills {
		if s != r.Intruder {
			list.Lines = append(list.Lines, item(t.Text, "✓ "+p.skill(s)))
		}
	}
	g.gains(nil, w.Play.NobodyRight)
}

func (g *page) answerPath(r *game.PathRound) {
	p, w, t := g.play, g.play.env.Words.Play, g.play.env.Theme
	g.say(t.Title, w.AnswerPath, 1).Cursor = 0
	var lines []rich.Line
	for i, id := range r.Chain() {
		lines = append(lines, item(t.Strong, strconv.Itoa(i+1)+" "+g.title(id)))
	}
	g.Add(lines...)
	g.winner()
	last := r.Steps[len(r.Steps)-1]
	g.say(t.Text, phrase.Why(p.env.Words, last), 2).Spare = 2
}

// winner says which team won a race.
func (g *page) winner() {
	p, w, t := g.play, g.play.env.Words.Play, g.play.env.Theme
	said := w.Nobody
	if won := p.turn.winner; won >= 0 {
		said = w.FoundBy(p.team(won), p.turn.gains[won])
	}
	g.say(t.Head, said, 2)
}

// gains lists what each team said, where that may be seen, and gained.
func (g *page) gains(told func(answer) string, nobody string) {
	p, w, t := g.play, g.play.env.Words.Play, g.play.env.Theme
	if slices.Max(p.turn.gains) == 0 {
		g.say(t.Head, nobody, 1)
	}
	b := g.Add(g.teams(func(i int, name string) rich.Line {
		text := name
		if told != nil {
			text += " " + told(p.turn.given[i])
		}
		if gain := p.turn.gains[i]; gain > 0 {
			return item(t.Gain, "✓ "+text+" "+w.Gained(gain))
		}
		return item(t.Text, "  "+text)
	})...)
	b.Close = slices.Max(p.turn.gains) == 0
}

// sources says what the answer rests on: the first dated source in full, the
// others by their ids.
func (g *page) sources() {
	p, w := g.play, g.play.env.Words
	ids := slices.Clone(p.current().Sources())
	first := slices.IndexFunc(ids, func(id careers.SourceID) bool { return p.env.Graph.Source(id).Date != "" })
	if len(ids) == 0 {
		return
	}
	source := phrase.Source(w, p.env.Graph.Source(ids[max(0, first)]))
	ids = slices.Delete(ids, max(0, first), max(0, first)+1)
	if len(ids) == 0 {
		g.say(p.env.Theme.Muted, w.Units.Colon(w.Facts.Source, source), 2).Spare = 1
		return
	}
	rest := ", " + strings.Join(phrase.IDs(ids), ", ")
	label := w.Units.Colon(w.Facts.Sources, "")
	room := 2*g.Width - rich.Width(label) - rich.Width(rest) - 10
	g.say(p.env.Theme.Muted, label+rich.Cut(source, max(20, room))+rest, 2).Spare = 1
}
