package present

import (
	"parcours/careers/game"
	"parcours/careers/script"
	"parcours/ui/rich"
	"parcours/ui/telling"
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

// round draws the question of a game, and below it the answer once all is revealed, so that what
// there was to choose among goes first where there is no room for all.
func (p picture) round(s *script.Scene, revealed int) []rich.Line {
	told, width := telling.RoundOf(p.g, p.w, s.Round, 0), max(12, p.width)
	seed := p.w.Play.Seed(s.Seed.String())
	var answer, foot []rich.Line
	if revealed >= gameReveals(s.Round) {
		answer = rich.Text(told.Answer, p.th.Strong, width)
		foot = append(foot, rich.Of(p.w.Play.WhatElse, p.th.Text))
		seed += ". " + p.origin([]item{{sources: s.Round.Sources()}}, 0, 1)
	}
	foot = append(foot, rich.Of(seed, p.th.Muted))
	var asked []rich.Line
	for _, ask := range told.Ask {
		asked = append(asked, rich.Text(ask, p.th.Text, width)...)
	}
	if told.Clues != nil { // a race: nobody is shown a choice
		var clues []rich.Line
		for _, text := range told.Clues[:min(len(told.Clues), revealed+1)] {
			clues = append(clues, p.wrap(item{text: text})...)
		}
		room := max(1, p.rows-1-len(answer)) // the seed stands below
		return append(append(clues[max(0, len(clues)-room):], answer...), foot...)
	}
	choices := p.choices(append(told.Choices, told.Order...))
	return append(append(append(asked, answer...), choices...), foot...)
}

// choices letters what a room chooses among or puts in order, two in a row.
func (p picture) choices(texts []string) (lines []rich.Line) {
	column := p.width / 2
	for i, text := range texts {
		text = rich.Cut(string(rune('A'+i))+". "+text, column-1)
		if i%2 == 0 {
			lines = append(lines, rich.Of(rich.Pad(text, column), p.th.Text))
			continue
		}
		lines[i/2] = append(lines[i/2], rich.Span{Text: text, Style: p.th.Text})
	}
	return lines
}
