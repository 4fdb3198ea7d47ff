package play

import (
	"errors"
	"strconv"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"parcours/careers"
	"parcours/careers/game"
)

// View draws the games; while nothing has changed it hands out the same string.
func (p *Play) View() string {
	if p.drawn == "" && p.width > 0 && p.height > 0 {
		p.drawn, p.cursor = p.build().draw()
	}
	return p.drawn
}

// Cursor stands on what is chosen or entered.
func (p *Play) Cursor() (x, y int, ok bool) {
	if p.width <= 0 || p.height <= 0 {
		return 0, 0, false
	}
	g := p.newPage()
	if p.drawn == "" {
		_, y = p.build().draw()
		return g.margin, y, true
	}
	return g.margin, p.cursor, true
}

func (p *Play) build() *page {
	g := p.newPage()
	switch {
	case p.leaving:
		g.status()
		g.say(p.env.Theme.Title, p.env.Words.Play.Leave, 3).cursor = 0
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
	p, w := g.play, g.play.env.Words.Play
	left := w.Round(p.round+1, len(p.match.Rounds)) + " · " + w.Game[p.current().Kind()]
	g.add(p.env.Theme.Muted.Render(g.spread(left, w.Seed(p.seed.String()))))
}

// menu lists the games, the teams and the match to come.
func (g *page) menu() {
	p, w := g.play, g.play.env.Words.Play
	g.say(p.env.Theme.Title, w.Choose, 1)
	var lines []string
	names := append(append([]string(nil), w.Game[:]...), w.Mixed)
	abouts := append(append([]string(nil), w.About[:]...), w.MixedAbout)
	column := 0
	for _, n := range names {
		column = max(column, ansi.StringWidth(n))
	}
	for i, name := range names {
		about := abouts[i]
		if said := p.thinness(i); said != "" {
			about = said
		}
		lines = append(lines, g.option(i == p.chosen, p.pad(name, column), about))
	}
	list := g.add(lines...)
	list.cursor = p.chosen
	count := "◄ " + w.TeamCount(p.teams) + " ►"
	g.add(p.env.Theme.Strong.Render(count) + p.env.Theme.Muted.Render(g.cut("   "+w.RoundCount(p.wanted)+", "+w.Seed(p.seed.String()), g.width-ansi.StringWidth(count))))
}

// thinness says why a game cannot be played; empty when it can.
func (p *Play) thinness(i int) string {
	var thin *game.ThinError
	switch {
	case !errors.As(p.thin[i], &thin):
		return ""
	case Names()[i] == Mixed:
		return p.env.Words.Play.AllThin
	}
	return p.env.Words.Play.Thin(thin.Have, thin.Need)
}

// option is a line that can be chosen, with a side note where there is room.
func (g *page) option(chosen bool, text, note string) string {
	t, mark, style := g.play.env.Theme, "  ", g.play.env.Theme.Text
	if chosen {
		mark, style = "► ", t.Selected
	}
	text = g.cut(g.play.signs(text), g.width-2)
	line := t.Title.Render(mark) + style.Render(text)
	if room := g.width - ansi.StringWidth(text) - 4; note != "" && room >= min(20, ansi.StringWidth(note)) {
		line += "  " + t.Muted.Render(g.cut(g.play.signs(note), room))
	}
	return line
}

// title is a node as it is called in full where that fits, else by its name.
func (g *page) title(id careers.NodeID) string {
	n := g.play.env.Graph.Node(id)
	if full := g.play.env.Text(n.Title); ansi.StringWidth(full) <= g.width-2 {
		return full
	}
	return g.play.env.Text(n.Name)
}

func (p *Play) pad(text string, width int) string {
	return text + strings.Repeat(" ", max(0, width-ansi.StringWidth(text)))
}

func (p *Play) team(i int) string { return p.env.Words.Play.Team(i + 1) }

// teams lists what there is to say of each team on as few lines as it takes, in
// short where that saves a line.
func (g *page) teams(say func(team int, name string) string) []string {
	w := g.play.env.Words.Play
	long, short := g.flow(say, w.Team), g.flow(say, w.TeamShort)
	if len(short) < len(long) {
		return short
	}
	return long
}

func (g *page) flow(say func(int, string) string, name func(int) string) []string {
	lines, used := []string{""}, 0
	for i := range g.play.teams {
		text := say(i, name(i+1))
		wide := ansi.StringWidth(text)
		if used > 0 && used+3+wide > g.width {
			lines, used = append(lines, ""), 0
		}
		if used > 0 {
			lines[len(lines)-1] += "   "
			used += 3
		}
		lines[len(lines)-1] += ansi.Truncate(text, g.width, "")
		used += wide
	}
	return lines
}

// whatElse shows what else matters about the node that the round was about.
func (g *page) whatElse() {
	p, w, t := g.play, g.play.env.Words, g.play.env.Theme
	id := p.current().About()
	g.say(t.Title, w.Play.WhatElse, 1).cursor = 0
	g.say(t.Strong, g.title(id), 2).close = true
	n := p.env.Graph.Node(id)
	a := game.WhatElse(n, p.round)
	if a.IsZero() {
		g.say(t.Text, p.env.Text(n.Summary), 3)
	}
	for i, s := range []struct {
		label string
		careers.Statement
	}{{w.Play.TaskLabel, a.Task}, {w.Play.NotForLabel, a.NotFor}, {w.Play.WayInLabel, a.WayIn.Statement}} {
		if s.Text.IsZero() {
			continue
		}
		text := p.env.Text(s.Text)
		if s.Estimate {
			text += " (" + w.Play.OurView + ")"
		}
		text = w.Units.Colon(s.label, text)
		g.say(t.Text, text, 2).spare = 3 - i
	}
}

// end shows the points.
func (g *page) end() {
	p, w, t := g.play, g.play.env.Words.Play, g.play.env.Theme
	g.add(t.Muted.Render(g.spread(w.Title, w.Seed(p.seed.String())))).spare = 3
	places := game.Standing(p.points)
	var best []string
	for _, at := range places {
		if at.Rank == 1 {
			best = append(best, p.team(at.Team))
		}
	}
	headline := w.Winner(best[0])
	if len(best) > 1 {
		headline = w.Tie(p.env.Words.Units.List(best))
	}
	g.say(t.Title, headline, 2).cursor = 0
	var lines []string
	for _, at := range places {
		line := strconv.Itoa(at.Rank) + "  " + p.pad(p.team(at.Team), ansi.StringWidth(p.team(9))) + "  " + w.Points(at.Points)
		if at.Tied {
			line += "  (" + w.TiedTag + ")"
		}
		lines = append(lines, t.Strong.Render(g.cut(line, g.width)))
	}
	g.add(lines...)
	g.say(t.Text, w.Closing, 2).spare = 1
	if p.match.Wanted > len(p.match.Rounds) {
		g.say(t.Muted, w.Shorter(len(p.match.Rounds), p.match.Wanted), 2).spare = 2
	}
	g.say(t.Muted, p.env.Words.Units.Colon(w.Replay, "parcours "+strings.Join(p.replay(), " ")), 2).spare = 4
}

// replay is the arguments of the command that plays this match again.
func (p *Play) replay() []string {
	return []string{
		"play", Names()[p.chosen], "--teams", strconv.Itoa(p.teams), "--seed", p.seed.String(), "--rounds", strconv.Itoa(p.wanted),
	}
}
