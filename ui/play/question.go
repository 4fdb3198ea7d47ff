package play

import (
	"slices"
	"strconv"

	"parcours/careers"
	"parcours/careers/game"
	"parcours/ui/parts"
	"parcours/ui/phrase"
	"parcours/ui/rich"
	"parcours/ui/theme"
)

// question shows what is asked and what the teams have said.
func (g *page) question() {
	switch r := g.play.current().(type) {
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
}

func (g *page) askPay(r *game.PayRound) {
	p, w, t := g.play, g.play.env.Words, g.play.env.Theme
	g.say(t.Head, w.Play.AskPay, 1)
	g.say(t.Strong, g.title(r.Node), 2).Close = true
	g.say(t.Text, phrase.Circumstances(w, r.Pay), 2).Close = true
	amount := w.Units.Money(p.turn.draft.amount, p.turn.draft.amount, r.Pay.Currency)
	g.figure(amount).Cursor = 0
	g.saidSoFar(func(a answer) string { return w.Units.Thousands(a.amount, a.amount, r.Pay.Currency) })
	g.rule()
}

// figure is an amount in large digits.
func (g *page) figure(amount string) *parts.Block {
	rows := parts.Large(amount, g.Width, 1)
	if rows == nil || g.play.env.ASCII { // which has no large letters
		rows = []string{rich.Cut(amount, g.Width)}
	}
	var lines []rich.Line
	for _, row := range rows {
		lines = append(lines, item(g.play.env.Theme.Title, row))
	}
	return g.Add(lines...)
}

func (g *page) askHigher(r *game.HigherRound) {
	w, t := g.play.env.Words, g.play.env.Theme
	g.say(t.Strong, g.title(r.Shown.Node), 2)
	g.say(t.Title, phrase.Yearly(w, r.Shown.Pay), 1).Close = true
	g.say(t.Text, phrase.Circumstances(w, r.Shown.Pay)+", "+phrase.Year(w, r.Shown.Pay), 2).Close = true
	g.say(t.Head, w.Play.AskHigher(g.title(r.Asked.Node)), 2)
	g.choices([]string{"▲ " + w.Play.Higher, "▼ " + w.Play.Lower})
	g.saidSoFar(nil)
	g.rule()
}

func (g *page) askIntruder(r *game.IntruderRound) {
	w, t := g.play.env.Words, g.play.env.Theme
	g.say(t.Strong, g.title(r.Node), 2)
	g.say(t.Head, w.Play.AskIntruder, 2).Close = true
	var names []string
	for _, s := range r.Skills {
		names = append(names, g.play.skill(s))
	}
	g.choices(names)
	g.saidSoFar(nil)
	g.rule()
}

func (p *Play) skill(id careers.SkillID) string { return p.env.Text(p.env.Graph.Skill(id).Name) }

// choices lists what the team chooses among.
func (g *page) choices(texts []string) {
	var lines []rich.Line
	for i, text := range texts {
		lines = append(lines, g.option(i == g.play.turn.draft.choice, text, ""))
	}
	b := g.Add(lines...)
	b.Cursor = g.play.turn.draft.choice
}

// saidSoFar lists the teams, whose turn it is and who has answered; told, where
// an answer may be seen, says it.
func (g *page) saidSoFar(told func(answer) string) {
	p, w, t := g.play, g.play.env.Words.Play, g.play.env.Theme
	turn := p.turn
	g.say(t.Head, w.Turn(p.team(turn.answering())), 1).Spare = 2
	done := make([]bool, p.teams)
	for i := range turn.said {
		done[(turn.first+i)%p.teams] = true
	}
	b := g.Add(g.teams(func(i int, name string) rich.Line {
		text := w.Score(name, p.points[i])
		switch {
		case done[i] && told != nil:
			return item(theme.Style{}, "✓ "+text+" "+told(turn.given[i]))
		case done[i]:
			return item(theme.Style{}, "✓ "+text)
		case i == turn.answering():
			return rich.Line{{Text: "► ", Style: t.Title}, {Text: text, Style: t.Strong}}
		}
		return item(t.Muted, "  "+text)
	})...)
	b.Close, b.Spare = true, 1
}

// rule says how the game counts.
func (g *page) rule() {
	p := g.play
	g.say(p.env.Theme.Muted, p.env.Words.Play.Rule[p.current().Kind()], 2).Spare = 3
}

func (g *page) askWho(r *game.WhoRound) {
	p, w, t := g.play, g.play.env.Words.Play, g.play.env.Theme
	if p.turn.picking {
		g.say(t.Title, w.Uncovered(p.turn.clues, len(r.Clues)), 1)
		g.clues(r, 6)
		g.pick(w.Worth(r.Points(p.turn.clues)))
		return
	}
	g.say(t.Head, w.Turn(p.team(p.turn.team)), 1)
	g.clues(r, 4)
	var titles []string
	for _, id := range r.Choices {
		titles = append(titles, g.title(id))
	}
	g.choices(titles)
}

// clues lists the uncovered clues, the last one in full, on at most so many lines.
func (g *page) clues(r *game.WhoRound, most int) {
	p, t := g.play, g.play.env.Theme
	newest := p.turn.clues - 1
	lines := g.wrapped(t.Strong, p.env.Text(r.Clues[newest].Text), 2)
	for i := newest - 1; i >= 0; i-- {
		if len(lines) == most-1 && i > 0 {
			lines = append([]rich.Line{item(t.Muted, p.env.Words.Play.EarlierClue)}, lines...)
			break
		}
		lines = append([]rich.Line{item(t.Text, p.env.Text(r.Clues[i].Text))}, lines...)
	}
	g.Add(lines...)
}

// pick asks which team answers.
func (g *page) pick(note string) {
	p, w, t := g.play, g.play.env.Words.Play, g.play.env.Theme
	ask := w.WhoAnswers
	if p.turn.missed >= 0 {
		ask = w.MissedBy(p.team(p.turn.missed))
	}
	g.say(t.Head, ask, 1)
	b := g.Add(g.teams(func(i int, name string) rich.Line {
		text := w.Score(name, p.points[i])
		switch {
		case p.turn.out[i]:
			return item(t.Muted, "– "+text)
		case i == p.turn.team:
			return rich.Line{{Text: "► ", Style: t.Title}, {Text: text, Style: t.Selected}}
		}
		return item(t.Text, "  "+text)
	})...)
	b.Close, b.Cursor = true, 0
	g.say(t.Muted, note, 2).Spare = 1
}

func (g *page) askPath(r *game.PathRound) {
	p, w, t := g.play, g.play.env.Words.Play, g.play.env.Theme
	if p.turn.picking {
		g.say(t.Title, w.AskPath, 2)
		var lines []rich.Line
		for _, id := range r.Shown {
			lines = append(lines, item(t.Strong, "• "+g.title(id)))
		}
		g.Add(lines...)
		g.pick(w.Rule[game.PathInOrder])
		return
	}
	order := p.turn.draft.order
	g.say(t.Head, w.Turn(p.team(p.turn.team)), 1)
	g.say(t.Title, w.AskOrder(len(order)+1), 1).Close = true
	rest := p.turn.rest()
	b := g.Add()
	for _, id := range r.Shown {
		if at := slices.Index(order, id); at >= 0 {
			b.Lines = append(b.Lines, item(t.Text, strconv.Itoa(at+1)+" "+g.title(id)))
			continue
		}
		chosen := rest[p.turn.draft.choice] == id
		if chosen {
			b.Cursor = len(b.Lines)
		}
		b.Lines = append(b.Lines, g.option(chosen, g.title(id), ""))
	}
}
