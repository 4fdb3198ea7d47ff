package play

import (
	"slices"
	"strconv"

	tea "charm.land/bubbletea/v2"

	"parcours/careers"
	"parcours/careers/game"
	"parcours/ui/phrase"
	"parcours/ui/rich"
)

// question shows what is asked and, but in a race, what the teams have said and
// how the game counts.
func (g *page) question() {
	switch r := g.current().(type) {
	case *game.PayRound:
		g.askPay(r)
	case *game.HigherRound:
		g.askHigher(r)
	case *game.WhoRound:
		g.askWho(r)
	case *game.IntruderRound:
		g.askIntruder(r)
	case *game.PathRound:
		g.askPath(r)
	}
	if !game.IsRace(g.current()) {
		g.saidSoFar()
		g.say(g.Theme.Muted, g.rule(g.current().Kind()), 2).Spare = 3
	}
}

func (g *page) askPay(r *game.PayRound) {
	g.say(g.Theme.Head, g.Words.Play.AskPay, 1)
	g.say(g.Theme.Strong, g.title(r.Node), 2).Close = true
	g.say(g.Theme.Text, phrase.AskedOf(g.Words, g.env.Graph, r.Pay), 3).Close = true
	b := g.figure(g.thousands(g.turn.draft.amount, r.Pay))
	b.Cursor, b.Click = 0, func(_, _ int) tea.Cmd { return g.confirmed() }
	if b := g.axis([]side{{r.Node, r.Pay, true}}, g.turn.draft.amount); b != nil {
		b.Click = g.hold
	}
}

func (g *page) askHigher(r *game.HigherRound) {
	g.say(g.Theme.Strong, g.Words.Units.Colon(g.title(r.Shown.Node), phrase.PayShort(g.Words, r.Shown.Pay)), 2)
	g.say(g.Theme.Text, phrase.Circumstances(g.Words, r.Shown.Pay)+", "+phrase.Year(g.Words, r.Shown.Pay), 2).Close = true
	g.say(g.Theme.Head, g.Words.Play.AskHigher(g.title(r.Asked.Node)), 2)
	g.axis([]side{{r.Shown.Node, r.Shown.Pay, false}, {r.Asked.Node, r.Asked.Pay, true}}, none)
	g.choices([]string{"▲ " + g.Words.Play.Higher, "▼ " + g.Words.Play.Lower})
}

func (g *page) askIntruder(r *game.IntruderRound) {
	g.say(g.Theme.Strong, g.title(r.Node), 2)
	g.say(g.Theme.Head, g.Words.Play.AskIntruder, 2).Close = true
	var names []string
	for _, s := range r.Skills {
		names = append(names, g.skill(s))
	}
	g.choices(names)
}

func (p *Play) skill(id careers.SkillID) string { return p.env.Text(p.env.Graph.Skill(id).Name) }

// choices lists what the team chooses among.
func (g *page) choices(texts []string) {
	var lines []rich.Line
	for i, text := range texts {
		lines = append(lines, g.option(i == g.turn.draft.choice, text, ""))
	}
	b := g.Add(lines...)
	b.Cursor, b.Click = g.turn.draft.choice, g.take
}

// saidSoFar lists the teams, whose turn it is and who has answered.
func (g *page) saidSoFar() {
	turn := g.turn
	g.say(g.Theme.Head, g.Words.Play.Turn(g.team(turn.answering())), 1).Spare = 2
	b := g.Add(g.roster(func(i int, name string) rich.Line {
		text := g.score(name, i)
		switch {
		case turn.hasSaid(i):
			if g.current().Kind() == game.GuessPay {
				text += " " + g.told(i)
			}
			return rich.Of("✓ "+text, g.colour(i).NameLit)
		case i == turn.answering():
			return rich.Line{{Text: "► ", Style: g.Theme.Title}, {Text: text, Style: g.colour(i).NameLit}}
		}
		return rich.Of("  "+text, g.colour(i).Name)
	})...)
	b.Close, b.Spare = true, 1
}

// told is what a team has said, where that is told in a sign or a figure.
func (g *page) told(team int) string {
	given := g.turn.given[team]
	switch r := g.current().(type) {
	case *game.PayRound:
		return g.thousands(given.amount, r.Pay)
	case *game.HigherRound:
		return [...]string{"▲", "▼"}[given.choice]
	}
	return ""
}

func (g *page) askWho(r *game.WhoRound) {
	if g.turn.picking {
		g.say(g.Theme.Title, g.Words.Play.Uncovered(g.turn.clues, len(r.Clues)), 1)
		g.clues(r, 6)
		g.pick(g.Words.Play.Worth(r.Points(g.turn.clues)))
		return
	}
	g.say(g.Theme.Head, g.Words.Play.Turn(g.team(g.turn.team)), 1)
	g.clues(r, 4)
	var titles []string
	for _, id := range r.Choices {
		titles = append(titles, g.title(id))
	}
	g.choices(titles)
}

// clues lists the uncovered clues, the last one in full, on at most so many lines.
func (g *page) clues(r *game.WhoRound, most int) {
	newest := g.turn.clues - 1
	lines := g.wrapped(g.Theme.Strong, g.Text(r.Clues[newest].Text), 2)
	for i := newest - 1; i >= 0; i-- {
		if len(lines) == most-1 && i > 0 {
			lines = append([]rich.Line{rich.Of("…", g.Theme.Muted)}, lines...)
			break
		}
		lines = append([]rich.Line{rich.Of(g.Text(r.Clues[i].Text), g.Theme.Text)}, lines...)
	}
	g.Add(lines...)
}

// pick asks which team answers.
func (g *page) pick(note string) {
	ask := g.Words.Play.WhoAnswers
	if g.turn.missed >= 0 {
		ask = g.Words.Play.MissedBy(g.team(g.turn.missed))
	}
	g.say(g.Theme.Head, ask, 1)
	b := g.Add(g.roster(func(i int, name string) rich.Line {
		text := g.score(name, i)
		switch {
		case g.turn.out[i]:
			return rich.Of("– "+text, g.Theme.Muted)
		case i == g.turn.team:
			return rich.Line{{Text: "► ", Style: g.Theme.Title}, {Text: text, Style: g.Theme.Selected}}
		}
		return rich.Of("  "+text, g.colour(i).NameLit)
	})...)
	b.Close, b.Cursor, b.Click = true, 0, g.nameTeam(b.Lines)
	g.say(g.Theme.Muted, note, 2).Spare = 1
}

func (g *page) askPath(r *game.PathRound) {
	w := g.Words.Play
	if g.turn.picking {
		g.say(g.Theme.Title, w.AskPath, 2)
		var lines []rich.Line
		for _, id := range r.Shown {
			lines = append(lines, g.station(id, g.Width))
		}
		g.Add(lines...)
		g.pick(g.rule(game.PathInOrder))
		return
	}
	order := g.turn.draft.order
	g.say(g.Theme.Head, w.Turn(g.team(g.turn.team)), 1)
	g.say(g.Theme.Title, w.AskOrder(len(order)+1), 1).Close = true
	rest := g.turn.rest()
	b := g.Add()
	b.Click = func(line, _ int) tea.Cmd {
		if at := slices.Index(rest, r.Shown[line]); at >= 0 {
			return g.take(at, 0)
		}
		return nil
	}
	for _, id := range r.Shown {
		if at := slices.Index(order, id); at >= 0 {
			b.Lines = append(b.Lines, rich.Of(strconv.Itoa(at+1)+" "+g.title(id), g.Theme.Text))
			continue
		}
		chosen := rest[g.turn.draft.choice] == id
		if chosen {
			b.Cursor = len(b.Lines)
		}
		b.Lines = append(b.Lines, g.option(chosen, g.title(id), ""))
	}
}
