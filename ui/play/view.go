package play

import (
	"slices"
	"strconv"
	"strings"

	"parcours/careers"
	"parcours/careers/game"
	"parcours/ui/parts"
	"parcours/ui/rich"
	"parcours/ui/telling"
)

// View draws the games.
func (p *Play) View() string {
	view, _ := p.draw()
	return view
}

// Cursor stands on what is chosen or entered.
func (p *Play) Cursor() (x, y int, ok bool) {
	_, y = p.draw()
	return p.newPage().Margin, y, p.width > 0 && p.height > 0
}

func (p *Play) draw() (view string, cursor int) {
	if p.width < 1 || p.height < 1 {
		return "", 0
	}
	return p.build().Poster.View(p.height, mostLines)
}

func (p *Play) build() *page {
	g := p.newPage()
	switch {
	case p.leaving:
		g.status()
		g.say(p.env.Theme.Title, p.env.Words.Play.Leave, 3).Cursor = 0
	case p.phase == choosing:
		g.menu()
	case p.phase == asking:
		g.status()
		g.question()
	case p.phase == revealed:
		g.status()
		g.answer()
	case p.phase == widened:
		g.status()
		g.whatElse()
	case p.phase == ended:
		g.end()
	}
	return g
}

// status says which round of which match this is.
func (g *page) status() {
	left := g.Words.Play.Round(g.round+1, len(g.match.Rounds)) + " · " + g.Words.Play.Game[g.current().Kind()]
	g.Add(g.spread(g.Theme.Muted, left, g.Words.Play.Seed(g.seed.String())))
}

// menu lists the games, the teams and the match to come.
func (g *page) menu() {
	w := g.Words.Play
	g.say(g.Theme.Title, w.Choose, 1)
	var lines []rich.Line
	names := append(append([]string(nil), w.Game[:]...), w.Mixed)
	abouts := append(append([]string(nil), w.About[:]...), w.MixedAbout)
	column := 0
	for _, n := range names {
		column = max(column, rich.Width(n))
	}
	for i, name := range names {
		name, about := rich.Pad(name, column), thinness(g.Words, Names()[i], g.thin[i])
		if about == "" {
			name, about = name+"  "+rich.Pad(w.Lasts(minutes(Names()[i])*g.wanted), 7), abouts[i]
		}
		lines = append(lines, g.option(i == g.chosen, name, about))
	}
	b := g.Add(lines...)
	b.Cursor, b.Click = g.chosen, g.begin
	count := "◄ " + w.TeamCount(g.teams) + " ►"
	b = g.Add(rich.Line{{Text: count, Style: g.Theme.Strong}, {Text: "   " + w.RoundCount(g.wanted) + ", " + w.Seed(g.seed.String()), Style: g.Theme.Muted}})
	b.Click = g.changeTeams(count)
}

// rule is the rule of a game, for teams or for one that plays alone.
func (g *page) rule(k game.Kind) string {
	if g.teams == 1 {
		return g.Words.Play.RuleAlone[k]
	}
	return g.Words.Play.Rule[k]
}

// minutes is about how long a round of a game takes with a room, by our own experience.
func minutes(name string) int {
	switch k, isOne := game.ParseKind(name); {
	case isOne && (k == game.HigherOrLower || k == game.Intruder):
		return 1
	}
	return 2
}

// option is a line that can be chosen, with a side note where there is room.
func (g *page) option(chosen bool, text, note string) rich.Line {
	mark, style := "  ", g.Theme.Text
	if chosen {
		mark, style = "► ", g.Theme.Selected
	}
	line := rich.Line{{Text: mark, Style: g.Theme.Title}, {Text: text, Style: style}}
	if room := g.Width - line.Width() - 2; note != "" && room >= min(20, rich.Width(note)) {
		line = append(line, rich.Span{Text: "  "}, rich.Span{Text: note, Style: g.Theme.Muted})
	}
	return line
}

// title is a node as it is called in full where that fits, else by its name.
func (g *page) title(id careers.NodeID) string {
	n, text := g.Graph.Node(id), g.Text
	return rich.Fitting(g.Width-2, text(n.Title), text(n.Name))
}

func (p *Play) team(i int) string { return p.env.Words.Play.Team(i + 1) }

// score is the name of a team with its points.
func (p *Play) score(name string, i int) string { return name + " (" + strconv.Itoa(p.points[i]) + ")" }

// roster lists what there is to say of each team on as few lines as it takes, in
// short where that saves a line.
func (g *page) roster(say func(team int, name string) rich.Line) []rich.Line {
	return parts.FlowNamed(g.Width, g.teams, g.Words.Play.Team, g.Words.Play.TeamShort, say)
}

// whatElse shows what else matters about the node that the round was about.
func (g *page) whatElse() {
	id := g.current().About()
	g.say(g.Theme.Title, g.Words.Play.WhatElse, 1).Cursor = 0
	g.say(g.Theme.Strong, g.title(id), 2).Close = true
	for i, f := range telling.RoundOf(g.Graph, g.Words, g.current(), g.round).Else {
		text := f.Text
		if f.Estimate {
			text += " (" + g.Words.Play.OurView + ")"
		}
		if f.Form == telling.Labelled {
			text = g.Words.Units.Colon(f.Label, text)
		}
		g.say(g.Theme.Text, text, 3).Spare = 3 - i
	}
}

// end shows the points.
func (g *page) end() {
	w := g.Words.Play
	g.Add(g.spread(g.Theme.Muted, w.Title, w.Seed(g.seed.String()))).Spare = 3
	places := game.Standing(g.points)
	var best []string
	for _, at := range places {
		if at.Rank == 1 {
			best = append(best, g.team(at.Team))
		}
	}
	headline := w.Winner(best[0])
	if len(best) > 1 {
		headline = w.Tie(g.Words.Units.List(best))
	}
	g.say(g.Theme.Title, headline, 2).Cursor = 0
	var lines []rich.Line
	for _, at := range places {
		said := w.Points(at.Points)
		if at.Tied {
			said += " (" + w.TiedTag + ")"
		}
		bar := at.Points * max(0, g.Width-32) / max(1, slices.Max(g.points))
		lines = append(lines, rich.Line{
			{Text: strconv.Itoa(at.Rank) + "  ", Style: g.Theme.Strong}, {Text: rich.Pad(g.team(at.Team), rich.Width(g.team(9))) + "  ", Style: g.colour(at.Team).NameLit},
			{Text: strings.Repeat("█", bar), Style: g.colour(at.Team).NameLit}, {Text: strings.Repeat(" ", min(1, bar)) + said, Style: g.Theme.Strong},
		})
	}
	g.Add(lines...)
	g.say(g.Theme.Text, w.Closing, 2).Spare = 1
	if g.match.Wanted > len(g.match.Rounds) {
		g.say(g.Theme.Muted, w.Shorter(len(g.match.Rounds), g.match.Wanted), 2).Spare = 2
	}
	g.say(g.Theme.Muted, g.Words.Units.Colon(w.Replay, "parcours "+strings.Join(g.replay(), " ")), 2).Spare = 4
}

// replay is the arguments of the command that plays this match again.
func (p *Play) replay() []string {
	return []string{
		"play", Names()[p.chosen], "--teams", strconv.Itoa(p.teams), "--seed", p.seed.String(), "--rounds", strconv.Itoa(p.wanted),
	}
}
