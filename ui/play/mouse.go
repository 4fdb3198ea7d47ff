package play

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"parcours/careers/game"
	"parcours/ui/parts"
	"parcours/ui/rich"
)

// A match is played with the mouse alone: a click on an answer gives it, one on a team chooses it,
// one anywhere goes on, and the axis of pay is pulled. What else there is stands on the bottom line,
// where each key is clicked, too.

// doubleClick is how long a click may be the second half of another.
const doubleClick = 400 * time.Millisecond

// settled says that a click is no longer taken for the second half of one, which would answer for
// the next team, or go on before anyone saw the answer.
type settled struct{}

// click does what is clicked on.
func (p *Play) click(m tea.Mouse) tea.Cmd {
	if p.pulling = false; m.Button != tea.MouseLeft || p.settling {
		return nil
	}
	if !p.leaving && (p.phase == revealed || p.phase == widened) {
		p.advance()
		return p.settle()
	}
	return p.laidOut().Click(m.X, m.Y)
}

// settle takes no click for a while.
func (p *Play) settle() tea.Cmd {
	p.settling = true
	return tea.Tick(doubleClick, func(time.Time) tea.Msg { return settled{} })
}

// laidOut is the page as it is on the screen.
func (p *Play) laidOut() *page {
	g := p.build()
	g.Poster.View(p.height, mostLines)
	return g
}

// drag pulls the axis of pay, once a click took hold of it.
func (p *Play) drag(m tea.Mouse) {
	if p.pulling && m.Button == tea.MouseLeft {
		g := p.laidOut()
		g.pull(m.X - g.Margin)
	}
}

// wheel chooses, and changes an amount by a step.
func (p *Play) wheel(m tea.Mouse) {
	by := map[tea.MouseButton]int{tea.MouseWheelUp: -1, tea.MouseWheelDown: +1}[m.Button]
	switch {
	case p.leaving:
	case p.phase == choosing:
		p.choose(by)
	case p.phase != asking:
	case p.turn.picking:
		p.turn.nextTeam(by)
	case p.current().Kind() == game.GuessPay:
		p.turn.add(-by * p.turn.scale.Step) // up is more
	default:
		p.turn.choose(by)
	}
}

// begin chooses the game on a line of the menu, and begins the one that is chosen.
func (g *page) begin(line, _ int) tea.Cmd {
	if g.chosen != line {
		g.chosen = line
		return nil
	}
	return tea.Batch(g.tryStart(), g.settle())
}

// changeTeams takes a team away left of the middle of their count, else adds one.
func (g *page) changeTeams(count string) func(line, x int) tea.Cmd {
	return func(_, x int) tea.Cmd {
		switch width := rich.Width(count); {
		case x < width/2:
			g.addTeams(-1)
		case x < width:
			g.addTeams(+1)
		}
		return nil
	}
}

// take makes a choice the answer.
func (g *page) take(choice, _ int) tea.Cmd {
	g.Play.turn.draft.choice = choice
	return g.confirmed()
}

// confirmed takes what is entered.
func (g *page) confirmed() tea.Cmd {
	g.confirm()
	return g.settle()
}

// hold takes hold of the axis of pay.
func (g *page) hold(_, x int) tea.Cmd {
	g.pulling = true
	g.pull(x)
	return nil
}

// pull enters the amount that lies so many cells from the beginning of a line.
func (g *page) pull(x int) {
	axis, before, width := g.ground()
	at, t := max(0, min(x-before, width-1)), &g.Play.turn
	t.draft.amount = 0
	for axis.Cell(t.draft.amount, width) < at && t.draft.amount < t.scale.High {
		t.add(t.scale.Step)
	}
}

// nameTeam lets the team answer that is named there in a roster.
func (g *page) nameTeam(roster []rich.Line) func(line, x int) tea.Cmd {
	return func(line, x int) tea.Cmd {
		team := parts.FlowAt(roster, line, x)
		if team < 0 || g.turn.out[team] {
			return nil
		}
		g.Play.turn.team = team
		return g.confirmed()
	}
}
