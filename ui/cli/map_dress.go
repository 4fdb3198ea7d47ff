package cli

import (
	"cmp"
	"image"
	"os"
	"strings"

	"github.com/charmbracelet/colorprofile"

	"parcours/careers"
	"parcours/ui/atlas"
	"parcours/ui/livery"
	"parcours/ui/phrase"
	"parcours/ui/rail"
	"parcours/ui/theme"
)

// dresses reports whether a drawing on the terminal may have colours.
func (a *app) dresses() bool { return a.env("NO_COLOR") == "" && a.depth() != theme.Monochrome }

// depth is how many colours the terminal shows.
func (a *app) depth() theme.Depth {
	switch colorprofile.Detect(a.out, os.Environ()) {
	case colorprofile.TrueColor:
		return theme.TrueColour
	case colorprofile.ANSI256:
		return theme.Indexed
	case colorprofile.ANSI:
		return theme.Sixteen
	}
	return theme.Monochrome
}

// dressMap draws the Plan or the Crossroads in the colours of the tracks.
func (a *app) dressMap(g *careers.Graph, f *mapFlags, at careers.NodeID) string {
	t := a.dress()
	if f.view == "crossroads" {
		r := atlas.NewRails(g, a.words, nil)
		return dressed(r.PageCrossroads(a.words, r.Station(cmp.Or(at, g.Start())), a.mapWidth(f), a.symbols(), false).Grid(), r.Graph, t)
	}
	r, whole := atlas.RailsAround(g, a.words, at, f.around)
	if whole && len(r.IDs) > atlas.PlanMost {
		return a.drawMap(g, f, at)
	}
	p, focus := r.PagePlan(a.mapWidth(f)), r.Station(at)
	var grid rail.Grid
	p.Draw(&grid, image.Rectangle{Max: p.Size()}, rail.Marks{Focus: focus, Chosen: rail.NoStation}, a.symbols())
	return livery.Heads(p, focus, 0, p.Size().X, t) + "\n" + dressed(&grid, r.Graph, t) + a.tracks(g, t, a.mapWidth(f))
}

// dressed is a drawing line by line, of several blank ones the first.
func dressed(grid *rail.Grid, g *rail.Graph, t *theme.Theme) string {
	var b strings.Builder
	blank := true
	for _, row := range livery.Rows(grid, g, t) {
		if row != "" || !blank {
			b.WriteString(row + "\n")
		}
		blank = row == ""
	}
	return b.String()
}

// tracks is the legend of a Plan, in as many lines as it takes.
func (a *app) tracks(g *careers.Graph, t *theme.Theme, room int) string {
	line := "━━ "
	if a.ascii() {
		line = "== "
	}
	var b strings.Builder
	width := 0
	for i, track := range g.Tracks() {
		name := phrase.Text(a.words, track.Name)
		cells := len([]rune(line + name))
		switch {
		case width > 0 && width+2+cells > room:
			b.WriteByte('\n')
			width = 0
		case width > 0:
			b.WriteString("  ")
			width += 2
		}
		t.Track(i+1).RailAhead.Write(&b, line)
		t.Muted.Write(&b, name)
		width += cells
	}
	if width > 0 {
		b.WriteByte('\n')
	}
	return b.String()
}
