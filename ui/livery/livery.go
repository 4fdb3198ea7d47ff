// Package livery dresses the cells of drawings in the styles of a theme, those of the
// rail drawings by what they stand for and in the colour of their tracks.
package livery

import (
	"strings"

	"parcours/ui/cells"
	"parcours/ui/rail"
	"parcours/ui/theme"
)

// Rows dresses a rail drawing of a graph, row by row.
func Rows(g *rail.Grid, graph *rail.Graph, t *theme.Theme) []string {
	return Dress(g, func(c rail.Cell) theme.Style { return styleOf(c, graph, t) }, hasGround)
}

// Dress dresses a drawing, row by row. What a cell's style is depends on its ink, its track and
// its node.
func Dress[Ink ~uint8](g *cells.Grid[Ink], styleOf func(cells.Cell[Ink]) theme.Style, hasGround func(Ink) bool) []string {
	rows := make([]string, g.H)
	for y := range rows {
		rows[y] = row(g, y, styleOf, hasGround)
	}
	return rows
}

// row dresses one row of a drawing, run by run. A blank between two runs belongs to
// the one behind it, unless that has a ground of its own: a terminal is sent fewer
// orders so.
func row[Ink ~uint8](g *cells.Grid[Ink], y int, styleOf func(cells.Cell[Ink]) theme.Style, hasGround func(Ink) bool) string {
	var b strings.Builder
	b.Grow(4 * g.W)
	var last theme.Style
	var before cells.Cell[Ink] // the last that was written
	blanks, isOpen := 0, false
	for x := range g.W {
		c := g.At(x, y)
		if c.Text == "" {
			if x == 0 || cells.Width(g.At(x-1, y).Text) < 2 {
				blanks++
			}
			continue
		}
		style := last
		if !isOpen || c.Ink != before.Ink || c.Track != before.Track || c.Of != before.Of {
			style = styleOf(c)
		}
		if before = c; !isOpen || style != last {
			last.End(&b)
			if hasGround(c.Ink) || blanks > 1 {
				writeBlanks(&b, blanks)
				blanks = 0
			}
			style.Begin(&b)
			last, isOpen = style, true
		}
		writeBlanks(&b, blanks)
		blanks = 0
		b.WriteString(c.Text)
	}
	last.End(&b)
	return b.String()
}

func writeBlanks(b *strings.Builder, n int) {
	for range n {
		b.WriteByte(' ')
	}
}

// hasGround reports whether an ink may colour the cell behind a character.
func hasGround(ink rail.Ink) bool {
	switch ink {
	case rail.NameChosen, rail.NameFocus, rail.SignFocus, rail.NoteFocus, rail.HeadingHere:
		return true
	}
	return false
}

// styleOf is how a theme dresses a cell of a drawing of g.
func styleOf(c rail.Cell, g *rail.Graph, t *theme.Theme) theme.Style {
	look := t.Track(int(c.Track))
	if c.Of == rail.NoStation && c.Track == 0 || c.Of != rail.NoStation && g.Stations[c.Of].Training {
		look = t.Training() // the lines of trainings, too: one colour for a line and its name
	}
	switch c.Ink {
	case rail.Heading, rail.Years:
		return t.Muted
	case rail.HeadingHere:
		return look.NameFocus
	case rail.Rail:
		return look.Rail
	case rail.RailAhead:
		return look.RailAhead
	case rail.Sign:
		return look.Sign
	case rail.SignLit:
		return look.SignLit
	case rail.SignFocus:
		return look.SignFocus
	case rail.Mark:
		return t.Accent
	case rail.More:
		return t.Notice
	}
	return nameStyle(c.Ink, look)
}

func nameStyle(ink rail.Ink, look *theme.Track) theme.Style {
	switch ink {
	case rail.NameLit:
		return look.NameLit
	case rail.NameChosen:
		return look.NameChosen
	case rail.NameFocus:
		return look.NameFocus
	case rail.Note:
		return look.Note
	case rail.NoteLit:
		return look.NoteLit
	case rail.NoteFocus:
		return look.NoteFocus
	case rail.Blank:
		return theme.Style{}
	}
	return look.Name
}
