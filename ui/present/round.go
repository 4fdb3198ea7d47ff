package present

import (
	"parcours/careers"
	"parcours/careers/game"
	"parcours/careers/script"
	"parcours/ui/paychart"
	"parcours/ui/phrase"
	"parcours/ui/rich"
	"parcours/ui/telling"
	"parcours/ui/theme"
)

// reveals is how often there is something to uncover in a scene: the cover, the
// answer, the pages of a list, the clues of a game.
func (p picture) reveals(s *script.Scene) int {
	switch s.Show {
	case script.Game:
		return gameReveals(s.Round)
	case script.Cards:
		return 1
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

// round draws the question of a game and, once all is revealed, the answer with its source:
// amounts on the axis of pay, all else in words.
func (p picture) round(s *script.Scene, revealed int) []block {
	shown := revealed >= gameReveals(s.Round)
	switch r := s.Round.(type) {
	case *game.PayRound:
		p.bare = !shown
		n := p.g.Node(r.Node)
		row := paychart.StripRow{Label: p.w.Facts.Experience[r.Pay.Experience], Short: p.w.Sheet.ExperienceShort[r.Pay.Experience], Pay: &r.Pay}
		return p.figure(append(p.called(n, p.width-14), rich.Span{Text: ", " + row.Label, Style: p.th.Text}),
			[]careers.Pay{r.Pay}, []paychart.StripRow{row}, []theme.Style{p.env.Track(n).NameLit})
	case *game.HigherRound:
		return p.higher(r, shown)
	}
	told := telling.RoundOf(p.g, p.w, s.Round, 0)
	var asked []rich.Line
	if told.Clues != nil && !shown {
		told.Ask = []string{p.w.Play.Game[game.WhoAmI] + " " + p.w.Play.Uncovered(min(revealed+1, len(told.Clues)), len(told.Clues))}
	}
	for _, ask := range told.Ask {
		asked = append(asked, p.few("", ask, p.th.Text)...)
	}
	for _, clue := range told.Clues[:min(len(told.Clues), revealed+1)] {
		asked = append(asked, p.few("• ", clue, p.th.Text)...)
	}
	answer, source := p.few("", told.Answer, p.th.Title), p.origin(s.Round.Sources(), false, 0, 1)
	if !shown {
		answer, source = nil, nil
	}
	room := max(0, p.rows-len(answer)-rowsOf(source))
	choices := p.choices(told, room-len(asked))
	choices = choices[:min(len(choices), room)]
	if over := len(asked) + len(choices) - room; over > 0 { // what was asked first goes first
		asked = asked[min(over, len(asked)):]
	}
	return append([]block{{lines: asked, loose: true}, tight(choices...), tight(answer...)}, source...)
}

// higher draws two figures on the axis, the one asked for open until it is shown.
func (p picture) higher(r *game.HigherRound, shown bool) []block {
	var rows []paychart.StripRow
	var styles []theme.Style
	for _, side := range []game.Side{r.Shown, r.Asked} {
		n := p.g.Node(side.Node)
		rows = append(rows, paychart.StripRow{Label: n.Name.In(p.w.Tag), Short: n.Brief(p.w.Tag), Pay: &side.Pay, Open: !shown && side.Node == r.Asked.Node})
		styles = append(styles, p.env.Track(n).NameLit)
	}
	large, source := p.hidden(), []block(nil)
	if shown {
		large, source = phrase.PayShort(p.w, r.Asked.Pay), p.published(r.Shown.Pay, r.Asked.Pay)
	}
	all := []block{tight(p.few("", p.w.Play.AskHigher(p.g.Node(r.Asked.Node).Name.In(p.w.Tag)), p.th.Text)...)}
	all = append(all, tight(p.letters(large, p.rows-rowsOf(all)-rowsOf(source)-1)...))
	if strip := p.strip(rows, styles, p.rows-rowsOf(all)-rowsOf(source)); len(strip) > 0 {
		all = append(all, tight(strip...))
	}
	return append(all, source...)
}

// choices letters what a room chooses among or puts in order, two in a row where so many
// rows have no room for all.
func (p picture) choices(told telling.Round, room int) (lines []rich.Line) {
	texts, columns := append(told.Choices, told.Order...), 1
	if told.Clues != nil { // a race: nobody is shown a choice
		return nil
	}
	if len(texts) > room {
		columns = 2
	}
	for i, text := range texts {
		l := rich.Of(rich.Cut(string(rune('A'+i))+". "+text, p.width/columns-1), p.th.Text)
		if i%columns == 0 {
			lines = append(lines, l)
			continue
		}
		lines[i/2] = append(lines[i/2].Fill(p.width/2), l...)
	}
	return lines
}
