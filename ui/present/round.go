package present

import (
	"strings"

	"parcours/careers"
	"parcours/careers/game"
	"parcours/careers/script"
	"parcours/ui/phrase"
	"parcours/ui/rich"
)

// reveals is how often there is something to uncover in a scene: the cover, the
// answer, the pages of a list, the clues of a game.
func (p picture) reveals(s *script.Scene) int {
	if s.Show == script.Game {
		return gameReveals(s.Round)
	}
	n := 0
	if s.Cover != script.Nothing {
		n = 1
	}
	if s.Show == script.Sheet {
		n += p.sectionPages(p.g.Node(s.Node), s.Section) - 1
	}
	if n == 0 && !s.Answer.IsZero() {
		return 1
	}
	return n
}

func gameReveals(r game.Round) int {
	if who, ok := r.(*game.WhoRound); ok {
		return len(who.Clues) // one is open from the beginning; the last uncovers the answer
	}
	return 1
}

// round draws the question of a game, and its answer once all is revealed.
func (p picture) round(s *script.Scene, revealed int) []rich.Line {
	answered := revealed >= gameReveals(s.Round)
	var lines []rich.Line
	switch r := s.Round.(type) {
	case *game.PayRound:
		lines = p.askPay(r, answered)
	case *game.HigherRound:
		lines = p.askHigher(r, answered)
	case *game.WhoRound:
		lines = p.askWho(r, revealed, answered)
	case *game.IntruderRound:
		lines = p.askIntruder(r, answered)
	case *game.PathRound:
		lines = p.askPath(r, answered)
	}
	seed := p.w.Play.Seed(s.Seed.String())
	if answered {
		lines = append(lines, p.plainLine(p.w.Play.WhatElse))
		seed += ". " + p.origin([]item{{sources: s.Round.Sources()}}, 0, 1)
	}
	return append(lines, rich.Of(seed, p.th.Muted))
}

func (p picture) plainLine(text string) rich.Line  { return rich.Of(text, p.th.Text) }
func (p picture) strongLine(text string) rich.Line { return rich.Of(text, p.th.Strong) }

// asked is the question of a game, with what it is asked about.
func (p picture) asked(question, about string) rich.Line {
	return rich.Line{{Text: question, Style: p.th.Text}, {Text: "  " + about, Style: p.th.Strong}}
}

func (p picture) title(id careers.NodeID) string { return p.g.Node(id).Name.In(p.w.Tag) }

// circumstances are all of a figure but the amount.
func (p picture) circumstances(f careers.Pay) string {
	return strings.Join([]string{phrase.Level(p.w, f), phrase.Place(p.w, f), phrase.Year(p.w, f), string(f.Source)}, ", ")
}

func (p picture) askPay(r *game.PayRound, answered bool) []rich.Line {
	lines := []rich.Line{p.asked(p.w.Play.AskPay, p.title(r.Node)), p.plainLine(p.circumstances(r.Pay))}
	if answered {
		return append(lines, p.strongLine(phrase.Money(p.w, r.Pay)+" "+phrase.Terms(p.w, r.Pay)))
	}
	return lines
}

func (p picture) askHigher(r *game.HigherRound, answered bool) []rich.Line {
	lines := []rich.Line{
		p.asked(p.w.Units.Colon(p.title(r.Shown.Node), phrase.Money(p.w, r.Shown.Pay)), phrase.Terms(p.w, r.Shown.Pay)),
		p.plainLine(p.circumstances(r.Shown.Pay)),
		p.plainLine(p.w.Play.AskHigher(p.title(r.Asked.Node))),
	}
	if answered {
		return append(lines, p.strongLine(p.w.Units.Colon(p.title(r.Asked.Node), phrase.Money(p.w, r.Asked.Pay))))
	}
	return lines
}

// askWho shows as many of the uncovered clues as there is room for, the last ones.
func (p picture) askWho(r *game.WhoRound, revealed int, answered bool) []rich.Line {
	var clues []rich.Line
	for _, c := range r.Clues[:min(len(r.Clues), revealed+1)] {
		clues = append(clues, p.wrap(item{text: c.Text.In(p.w.Tag)})...)
	}
	room := max(1, p.rows-1) // the seed stands below
	if answered {
		room = max(1, room-1)
	}
	clues = clues[max(0, len(clues)-room):]
	if answered {
		return append(clues, p.strongLine(p.title(r.Node)))
	}
	return clues
}

func (p picture) askIntruder(r *game.IntruderRound, answered bool) []rich.Line {
	lines := []rich.Line{p.asked(p.w.Play.AskIntruder, p.title(r.Node))}
	var names []string
	for i, id := range r.Skills {
		names = append(names, string(rune('A'+i))+". "+p.g.Skill(id).Name.In(p.w.Tag))
	}
	for i := 0; i < len(names); i += 2 { // two in a row
		lines = append(lines, p.plainLine(rich.Pad(names[i], p.width/2)+strings.Join(names[i+1:min(i+2, len(names))], "")))
	}
	if answered {
		return append(lines, p.strongLine(p.g.Skill(r.Intruder).Name.In(p.w.Tag)))
	}
	return lines
}

func (p picture) askPath(r *game.PathRound, answered bool) []rich.Line {
	lines := []rich.Line{p.plainLine(p.w.Play.AskPath), p.plainLine(p.chain(r.Shown, "  ·  "))}
	if answered {
		return append(lines, p.strongLine(p.chain(r.Chain(), " → ")))
	}
	return lines
}

// chain names nodes in one row, by their short names where that is needed.
func (p picture) chain(ids []careers.NodeID, between string) string {
	var names, short []string
	for _, id := range ids {
		names, short = append(names, p.title(id)), append(short, p.g.Node(id).Short.In(p.w.Tag))
	}
	if long := strings.Join(names, between); rich.Width(long) <= p.width {
		return long
	}
	return strings.Join(short, between)
}
