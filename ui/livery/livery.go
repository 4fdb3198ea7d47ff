// Package livery dresses the cells of the rail drawings in the styles of a theme,
// each by what it stands for and in the colour of its track.
package livery

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"parcours/ui/rail"
	"parcours/ui/theme"
)

// Row dresses one row of a drawing, run by run. A blank between two runs belongs to
// the one behind it, unless that has a ground of its own: a terminal is sent fewer
// orders so.
func Row(g *rail.Grid, y int, graph *rail.Graph, t *theme.Theme) string {
	var b, run strings.Builder
	var last theme.Style
	blanks := 0
	for x := range g.W {
		c := g.At(x, y)
		if c.Text == "" {
			if x == 0 || ansi.StringWidth(g.At(x-1, y).Text) < 2 {
				blanks++
			}
			continue
		}
		if style := Of(c, graph, t); style != last || run.Len() == 0 {
			last.Write(&b, run.String())
			run.Reset()
			last = style
			if hasGround(c.Ink) || blanks > 1 {
				b.WriteString(strings.Repeat(" ", blanks))
				blanks = 0
			}
		}
		run.WriteString(strings.Repeat(" ", blanks))
		blanks = 0
		run.WriteString(c.Text)
	}
	last.Write(&b, run.String())
	return b.String()
}

// hasGround reports whether an ink may colour the cell behind a character.
func hasGround(ink rail.Ink) bool {
	switch ink {
	case rail.NameChosen, rail.NameFocus, rail.SignFocus, rail.NoteFocus, rail.HeadingHere:
		return true
	}
	return false
}

// Of is how a theme dresses a cell of a drawing of g.
func Of(c rail.Cell, g *rail.Graph, t *theme.Theme) theme.Style {
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
