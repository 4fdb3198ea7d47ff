package play

import (
	"slices"
	"strconv"
	"strings"

	"parcours/careers"
	"parcours/careers/game"
	"parcours/ui/paychart"
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
		g.answerWho(r)
	case *game.IntruderRound:
		g.answerIntruder(r)
	case *game.PathRound:
		g.answerPath(r)
	}
	g.sources()
}

func (g *page) answerPay(r *game.PayRound) {
	g.say(g.colourOf(r.Node).NameLit, g.title(r.Node), 2)
	g.figure(phrase.YearlyShort(g.Words, r.Pay)).Cursor = 0
	g.say(g.Theme.Text, phrase.CircumstancesPerYear(g.Words, r.Pay, phrase.Published(g.Words, r.Pay))+", "+phrase.Year(g.Words, r.Pay), 2).Close = true
	g.axis([]side{{r.Node, r.Pay, false}}, none)
	g.gains(g.Words.Play.NobodyUnder)
	g.note(r.Pay)
}

func (g *page) note(p careers.Pay) {
	if !p.Note.IsZero() {
		g.say(g.Theme.Text, g.Text(p.Note), 2).Spare = 3
	}
}

func (g *page) answerHigher(r *game.HigherRound) {
	said := g.Words.Play.AnswerLower
	if r.IsHigher() {
		said = g.Words.Play.AnswerHigher
	}
	g.say(g.Theme.Title, said, 1).Cursor = 0
	for _, s := range []game.Side{r.Asked, r.Shown} {
		g.Add(g.spread(g.colourOf(s.Node).NameLit, g.title(s.Node), phrase.PayShort(g.Words, s.Pay))).Close = s == r.Shown
	}
	g.say(g.Theme.Text, phrase.Circumstances(g.Words, r.Asked.Pay)+", "+phrase.Year(g.Words, r.Asked.Pay), 2).Close = true
	g.axis([]side{{r.Shown.Node, r.Shown.Pay, false}, {r.Asked.Node, r.Asked.Pay, false}}, none)
	g.gains(g.Words.Play.NobodyRight)
	g.note(r.Asked.Pay)
}

// answerWho names the role, and draws what it pays.
func (g *page) answerWho(r *game.WhoRound) {
	n := g.Graph.Node(r.Node)
	g.say(g.Theme.Title, g.Words.Play.AnswerWho+" "+g.title(r.Node), 2).Cursor = 0
	g.say(g.Theme.Text, g.Text(n.Summary), 3).Spare = 2
	axis, b := paychart.AxisOf(g.Graph), g.Add()
	b.Picture, b.Spare = true, 3
	for _, l := range axis.Strip(g.Words, paychart.Standing(g.Words, n, 2), g.Width) {
		b.Lines = append(b.Lines, paychart.Dressed(g.Theme, l, g.Track(n).NameLit).Instead(g.Theme.Muted, g.Theme.Text))
	}
	g.winner()
}

// answerIntruder names the odd one out, and how well the role needs the others.
func (g *page) answerIntruder(r *game.IntruderRound) {
	g.say(g.Theme.Title, g.Words.Units.Colon(g.Words.Play.AnswerIntruder, g.skill(r.Intruder)), 2).Cursor = 0
	g.say(g.colourOf(r.Node).NameLit, g.title(r.Node), 2)
	list, column := g.Add(), 0
	list.Close = true
	for _, s := range r.Skills {
		column = max(column, rich.Width(g.skill(s))+2)
	}
	column = min(column, g.Width-7)
	for _, s := range r.Skills {
		if s == r.Intruder {
			continue
		}
		l := rich.Of(rich.Cut("✓ "+g.skill(s), column), g.Theme.Text).Fill(column + 2)
		for _, need := range g.Graph.Node(r.Node).Needs {
			if need.Skill == s {
				l = append(l, rich.Span{Text: phrase.LevelCells(need.Level), Style: g.Theme.Text})
			}
		}
		list.Lines = append(list.Lines, l)
	}
	g.gains(g.Words.Play.NobodyRight)
}

// answerPath draws the route as a line of stations where that fits, else one below another.
func (g *page) answerPath(r *game.PathRound) {
	g.say(g.Theme.Title, g.Words.Play.AnswerPath, 1).Cursor = 0
	var across rich.Line
	var down []rich.Line
	for i, id := range r.Chain() {
		if i > 0 {
			across = append(across, rich.Span{Text: " ━━► ", Style: g.colourOf(id).RailAhead})
		}
		across = append(across, rich.Span{Text: g.Text(g.Graph.Node(id).Name), Style: g.colourOf(id).NameLit})
		down = append(down, append(rich.Of(strconv.Itoa(i+1)+" ", g.Theme.Strong), g.station(id, g.Width-2)...))
	}
	if across.Width() <= g.Width {
		down = []rich.Line{across}
	}
	g.Add(down...)
	g.winner()
	last := r.Steps[len(r.Steps)-1]
	g.say(g.Theme.Text, phrase.Why(g.Words, last), 2).Spare = 3
}

// winner says which team won a race, or whether any tried.
func (g *page) winner() {
	said := g.Words.Play.Nobody
	if won := g.turn.winner; won >= 0 {
		said = g.Words.Play.FoundBy(g.team(won), g.turn.gains[won])
	} else if !slices.Contains(g.turn.out, true) {
		said = g.Words.Play.Untried
	}
	g.say(g.Theme.Head, said, 2)
}

// gains lists what each team said and gained.
func (g *page) gains(nobody string) {
	isNobody := slices.Max(g.turn.gains) == 0
	if g.teams == 1 { // there is no other to be nearer
		nobody = g.Words.Play.Nobody
	}
	if isNobody {
		g.say(g.Theme.Head, nobody, 1)
	}
	b := g.Add(g.roster(func(i int, name string) rich.Line {
		text := strings.TrimSpace(name + " " + g.told(i))
		if gain := g.turn.gains[i]; gain > 0 {
			return rich.Of("✓ "+text+" +"+strconv.Itoa(gain), g.colour(i).NameLit)
		}
		return rich.Of("  "+text, g.colour(i).Name)
	})...)
	b.Close = isNobody
}

// sources says what the answer rests on, by publisher and year.
func (g *page) sources() {
	if forms := phrase.SourcesShort(g.Words, g.Graph, g.current().Sources()); forms != nil {
		for i := range forms {
			forms[i] = g.Words.Units.Colon(g.Words.Facts.Source, forms[i])
		}
		g.say(g.Theme.Text, rich.Fitting(g.Width, forms...), 1).Spare = 1
	}
}
