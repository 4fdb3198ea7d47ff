package play

import (
	"slices"
	"strconv"
	"strings"

	"parcours/careers"
	"parcours/careers/game"
	"parcours/ui/parts"
	"parcours/ui/paychart"
	"parcours/ui/rich"
	"parcours/ui/theme"
)

// side is a figure on the axis of pay, open while it is still asked for.
type side struct {
	node careers.NodeID
	pay  careers.Pay
	open bool
}

// none is no amount.
const none = -1

// highPage is the rows from which a page has room for large letters.
const highPage = 16

// figure is an amount in large letters where the page is high.
func (g *page) figure(amount string) *parts.Block {
	rows := 1
	if g.height >= highPage {
		rows = parts.LargeRows
	}
	b := g.Add(parts.Letters(amount, g.Width, rows, g.Theme.Title)...)
	b.Picture = true
	return b
}

// thousands is a guess as figures of pay are written.
func (g *page) thousands(amount int, p careers.Pay) string {
	return g.Words.Units.Thousands(amount, amount, p.Currency)
}

// axis draws figures on the axis of pay and, below them, what teams have guessed: each by its
// number, and what is being entered by an arrowhead.
func (g *page) axis(sides []side, draft int) *parts.Block {
	axis, rows := paychart.AxisOf(g.Graph), g.strip(sides)
	head := axis.StripHead(g.Words, rows, g.Width)
	if head == nil {
		return nil
	}
	lines := []rich.Line{paychart.Rich(g.Theme, head)}
	for i, r := range rows {
		lines = append(lines, paychart.Dressed(g.Theme, axis.StripRow(g.Words, rows, r, g.Width), g.colourOf(sides[i].node).NameLit))
	}
	before, width := axis.Ground(g.Words, rows, g.Width)
	if r, isPay := g.current().(*game.PayRound); isPay && r.Pay.Currency == axis.Currency {
		label := rich.Pad(rich.Cut(g.Words.Play.KeyTeams, before-1), before)
		for _, points := range g.guesses(axis, width, draft) {
			lines, label = append(lines, append(rich.Of(label, g.Theme.Text), points...)), strings.Repeat(" ", before)
		}
	}
	for i := range lines {
		lines[i] = lines[i].Instead(g.Theme.Muted, g.Theme.Text)
	}
	b := g.Add(lines...)
	b.Picture, b.Spare = true, 2
	return b
}

// ground is the axis on which an amount is guessed, behind so many cells and so many wide.
func (g *page) ground() (axis paychart.Axis, before, width int) {
	r := g.current().(*game.PayRound)
	axis = paychart.AxisOf(g.Graph)
	before, width = axis.Ground(g.Words, g.strip([]side{{r.Node, r.Pay, true}}), g.Width)
	return axis, before, width
}

// strip is figures as rows of a strip.
func (g *page) strip(sides []side) (rows []paychart.StripRow) {
	for i, s := range sides {
		n := g.Graph.Node(s.node)
		row := paychart.StripRow{Label: g.Text(n.Name), Short: n.Brief(g.Words.Tag), Pay: &sides[i].pay, Open: s.open}
		if len(sides) == 1 {
			row.Label, row.Short = g.Words.Facts.Experience[s.pay.Experience], g.Words.Sheet.ExperienceShort[s.pay.Experience]
		}
		rows = append(rows, row)
	}
	return rows
}

// guesses are the numbers of the teams where their guesses lie on the axis, those that are too
// near to each other on lines of their own, and an arrowhead for a draft.
func (g *page) guesses(axis paychart.Axis, width, draft int) (lines []rich.Line) {
	type point struct {
		at    int
		text  string
		style theme.Style
	}
	var points []point
	for i := range g.teams {
		if g.turn.hasSaid(i) {
			points = append(points, point{axis.Cell(g.turn.given[i].amount, width), strconv.Itoa(i + 1), g.colour(i).NameLit})
		}
	}
	if draft != none {
		points = append(points, point{axis.Cell(draft, width), "▲", g.Theme.Title})
	}
	slices.SortStableFunc(points, func(a, b point) int { return a.at - b.at })
	for _, p := range points {
		at := slices.IndexFunc(lines, func(l rich.Line) bool { return l.Width() <= p.at })
		if at < 0 {
			lines, at = append(lines, nil), len(lines)
		}
		lines[at] = append(lines[at].Fill(p.at), rich.Span{Text: p.text, Style: p.style})
	}
	return lines
}

// colour is that of a team, colourOf that of a node's line of work.
func (g *page) colour(team int) *theme.Track            { return g.Theme.Track(team + 1) }
func (g *page) colourOf(id careers.NodeID) *theme.Track { return g.Track(g.Graph.Node(id)) }

// station is a node with its sign.
func (g *page) station(id careers.NodeID, width int) rich.Line {
	return rich.Line{{Text: "● ", Style: g.colourOf(id).SignLit}, {Text: g.Called(g.Graph.Node(id), width-2), Style: g.colourOf(id).NameLit}}
}
