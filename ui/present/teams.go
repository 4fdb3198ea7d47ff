package present

import (
	"slices"
	"strconv"
	"strings"

	"parcours/careers/game"
	"parcours/careers/script"
	"parcours/ui/parts"
	"parcours/ui/rich"
)

// A game is played by teams where its scene says how many: they say or show their answers, the
// speaker notes them by keys, and what is uncovered counts them. Points are those of teams, kept
// while the talk lasts.

// noted is what a team has answered: a choice by its index, a yearly amount, or whether it was
// right in a race, then at which clue.
type noted struct {
	isGiven        bool
	choice, amount int
	clues          int
	isBeingWritten bool // figures go on with its amount
}

// answers are what is noted of each team, points what each has. Both can be compared, as a [Moment] is.
type (
	answers [game.MostTeams]noted
	points  [game.MostTeams]int
)

func (p *points) add(gains points) {
	for team, gain := range gains {
		p[team] += gain
	}
}

// What may be noted of a team in a race.
const (
	wasRight = iota
	wasWrong
	verdicts
)

// teamsPlay reports whether the keys of teams do something in this scene.
func (p *Present) teamsPlay() bool {
	return p.talk != nil && p.scene().Show == script.Game && p.scene().Teams > 0
}

// whyNoTeams says so where they do nothing.
func (p *Present) whyNoTeams() string {
	if p.teamsPlay() {
		return ""
	}
	return p.env.Words.Present.NoTeams
}

// answer is what is noted of the team at hand.
func (p *Present) answer() *noted { return &p.noted[p.at][p.team] }

// nextTeam goes on to another team.
func (p *Present) nextTeam(by int) {
	p.answer().isBeingWritten = false
	n := p.scene().Teams
	p.team = (p.team + by + n) % n
}

// choices is among how many answers a team chooses, 0 where it says an amount.
func choices(r game.Round) int {
	if game.IsRace(r) {
		return verdicts
	}
	if r, ok := r.(game.Choosing); ok {
		return r.Among()
	}
	return 0
}

// step moves the answer of the team at hand on; of an amount, down is less.
func (p *Present) step(by int) {
	a, n := p.answer(), choices(p.scene().Round)
	first := !a.isGiven
	switch r := p.scene().Round.(type) {
	case *game.PayRound:
		scale := game.NewDeck(p.env.Graph).Scale(r.Pay.Currency)
		if a.amount -= by * scale.Step; first {
			a.amount = scale.Start
		}
		a.amount, a.isBeingWritten = min(max(a.amount, 0), scale.High), false
	default:
		if a.choice = (a.choice + by + n) % n; first {
			a.choice = (min(by, 0) + n) % n
		}
	}
	p.give()
}

// give counts what was entered as the answer of the team at hand.
func (p *Present) give() {
	a := p.answer()
	a.isGiven, a.clues = true, p.revealed[p.at]+1
}

// write takes a figure: an amount in thousands, or the number of a choice, after which it is the
// turn of the next team.
func (p *Present) write(figure int) {
	a, n := p.answer(), choices(p.scene().Round)
	const thousands, most = 1000, 100_000_000
	switch {
	case n == 0 && !a.isBeingWritten:
		a.amount, a.isBeingWritten = figure*thousands, true
		p.give()
	case n == 0 && a.amount < most:
		a.amount = 10*a.amount + figure*thousands
	case n > 0 && figure >= 1 && figure <= n:
		a.choice = figure - 1
		p.give()
		p.nextTeam(+1)
	}
}

// gains is what each team gains in a scene: in a race as soon as it is noted, else once the answer
// is uncovered.
func (p *Present) gains(scene int) (gains points) {
	s, teams := &p.talk.Scenes[scene], p.noted[scene][:]
	if s.Show != script.Game || !game.IsRace(s.Round) && p.revealed[scene] < gameReveals(s.Round) {
		return gains
	}
	for i, isRight := range right(s.Round, teams) {
		if isRight {
			gains[i] = s.Round.Points(teams[i].clues)
		}
	}
	return gains
}

// right says which teams are right.
func right(r game.Round, teams []noted) []bool {
	if r, ok := r.(*game.PayRound); ok {
		return closest(r, teams)
	}
	right := make([]bool, len(teams))
	for i, a := range teams {
		if game.IsRace(r) {
			right[i] = a.isGiven && a.choice == wasRight
		} else {
			right[i] = a.isGiven && r.(game.Choosing).IsRight(a.choice)
		}
	}
	return right
}

// closest says which of the teams that have guessed a figure win.
func closest(r *game.PayRound, teams []noted) []bool {
	var guesses, who []int
	for i, a := range teams {
		if a.isGiven {
			guesses, who = append(guesses, a.amount), append(who, i)
		}
	}
	right := make([]bool, len(teams))
	for i, won := range r.Winners(guesses) {
		right[who[i]] = won
	}
	return right
}

// points are those of each team so far; of none where none plays in the talk.
func (p *Present) points() []int {
	all, teams := p.gained, 0
	for i, s := range p.talk.Scenes {
		teams = max(teams, s.Teams)
		all.add(p.gains(i))
	}
	return all[:teams]
}

// roster is the teams of a scene with their points and what they have answered.
func (p *Present) roster() []rich.Line {
	if !p.teamsPlay() {
		return nil
	}
	points, gains := p.points(), p.gains(p.at)
	isOver := p.revealed[p.at] >= gameReveals(p.scene().Round)
	w := p.env.Words.Play
	return parts.FlowNamed(p.room(), p.scene().Teams, w.Team, w.TeamShort, func(i int, name string) rich.Line {
		return p.standing(i, name+" ("+strconv.Itoa(points[i])+")", gains[i], isOver)
	})
}

// standing is a team in the roster: in an arrowhead where its answer is being noted, and with a
// tick where it gains something.
func (p *Present) standing(team int, called string, gain int, isOver bool) rich.Line {
	th, mark := p.env.Theme, "  "
	look := th.Track(team + 1)
	switch {
	case gain > 0:
		mark = "✓ "
	case team == p.team && !isOver:
		mark = "► "
	}
	l := rich.Line{{Text: mark, Style: th.Title}, {Text: called, Style: look.NameLit}}
	if said := p.said(team); said != "" && (gain == 0 || !game.IsRace(p.scene().Round)) {
		l = append(l, rich.Span{Text: " " + said, Style: th.Strong})
	}
	if gain > 0 {
		l = append(l, rich.Span{Text: " +" + strconv.Itoa(gain), Style: th.Title})
	}
	return l
}

// said is what a team has answered, in a sign, a letter or a figure; "" where it has not.
func (p *Present) said(team int) string {
	a := p.noted[p.at][team]
	if !a.isGiven {
		return ""
	}
	switch r := p.scene().Round.(type) {
	case *game.PayRound:
		return p.env.Words.Units.Thousands(a.amount, a.amount, r.Pay.Currency)
	case *game.HigherRound:
		return [...]string{"▲", "▼"}[a.choice]
	case *game.IntruderRound:
		return string(rune('A' + a.choice))
	}
	return [...]string{wasRight: "✓", wasWrong: "–"}[a.choice]
}

// ranking draws how the teams stand.
func (p picture) ranking() []block {
	w, places := p.w.Play, game.Standing(p.points)
	var best []string
	for _, at := range places {
		if at.Rank == 1 {
			best = append(best, w.Team(at.Team+1))
		}
	}
	headline := w.Winner(best[0])
	if len(best) > 1 {
		headline = w.Tie(p.w.Units.List(best))
	}
	most, name, all := slices.Max(p.points), 0, []block(nil)
	if most > 0 { // else nobody has played
		all = append(all, tight(p.letters(headline, p.rows-len(places)-1)...))
	}
	for i := range p.points {
		name = max(name, rich.Width(w.Team(i+1)))
	}
	var lines []rich.Line
	for _, at := range places {
		said := w.Points(at.Points)
		if at.Tied {
			said += " (" + w.TiedTag + ")"
		}
		look := p.th.Track(at.Team + 1)
		bar := at.Points * max(0, p.width-name-26) / max(1, most)
		lines = append(lines, rich.Line{
			{Text: strconv.Itoa(at.Rank) + "  ", Style: p.th.Strong}, {Text: rich.Pad(w.Team(at.Team+1), name) + "  ", Style: look.NameLit},
			{Text: strings.Repeat("█", bar), Style: look.NameLit}, {Text: strings.Repeat(" ", min(1, bar)) + said, Style: p.th.Strong},
		})
	}
	return append(all, block{lines: lines, loose: true})
}
