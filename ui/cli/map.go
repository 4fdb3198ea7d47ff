package cli

import (
	"cmp"
	"io"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"parcours/careers"
	"parcours/ui"
	"parcours/ui/atlas"
	"parcours/ui/cells"
	"parcours/ui/chart"
	"parcours/ui/handout"
	"parcours/ui/phrase"
	"parcours/ui/plain"
	"parcours/ui/rich"
)

// mapFlags are what the map command is told.
type mapFlags struct {
	format, view, at string
	width, around    int
}

// mapFormats are what the map is written in, the usual first.
func mapFormats() []string { return []string{"text", "svg", "dot", "mermaid"} }

// Widths that a drawing may be asked for, in cells.
const (
	leastWidth = 40
	mostWidth  = 1000
	pipeWidth  = 100 // where nobody tells
	mostSteps  = 9   // around a node
)

// mapCommand writes the map.
func (a *app) mapCommand() *cobra.Command {
	w, f := a.words.CLI.Cmd, &mapFlags{}
	c := a.command(w.Map, cobra.NoArgs, w.NoArguments, func([]string) error {
		g, err := a.load()
		if err != nil {
			return err
		}
		if a.flags.json {
			return a.printJSON(wire{g, a.words}.wholeMap())
		}
		var at careers.NodeID // none lights nothing
		if f.at != "" {
			n, err := a.node(g, "--at", f.at)
			if err != nil {
				return err
			}
			at = n.ID
		} else if f.around > 0 {
			at = g.Start()
		}
		if exact := f.view == "all" && f.format != "dot" && f.format != "mermaid"; exact && len(g.Nodes()) > atlas.ExactMost {
			return refusal(a.words.CLI.MapTooLarge(phrase.Nodes(a.words, g, len(g.Nodes())), phrase.Steps(a.words, g, g.Nodes()), atlas.ExactMost))
		}
		switch f.format {
		case "svg":
			return gathered(func(out io.Writer) error { return a.writeSVG(out, g, f, at) }, a.page)
		case "dot":
			return a.page(dot(g, a.words))
		case "mermaid":
			return a.page(mermaid(g, a.words))
		}
		return a.tell(a.mapText(g, f, at))
	})
	choose(c, &f.view, "view", ui.Views()[0], w.View, ui.Views())
	c.Flags().StringVar(&f.at, "at", "", w.MapAt)
	count(c.Flags(), &f.around, "around", 0, 1, mostSteps, w.Around)
	count(c.Flags(), &f.width, "width", 0, leastWidth, mostWidth, w.Width)
	choose(c, &f.format, "format", "", w.Format, mapFormats())
	complete(c, "at", a.completeIDs(1))
	return c
}

// mapText is the map for people: a drawing, or lines of text for those who have asked for nothing
// that only a drawing has.
func (a *app) mapText(g *careers.Graph, f *mapFlags, at careers.NodeID) string {
	asked := f.at != "" || f.around != 0 || f.width != 0 || f.view != "plan"
	switch {
	case f.format == "" && a.reader() == people && f.view != "all" && a.dresses():
		return a.drawn(a.dressMap(g, f, at) + a.mapPay(g, f, at))
	case f.format == "text", a.reader() == people, asked && !a.flags.plain:
		return a.drawn(a.drawMap(g, f, at) + a.mapPay(g, f, at))
	}
	return plain.Map(g, a.words).Text(a.words)
}

// mapPay says below a drawing what its figures are; nothing where it has none.
func (a *app) mapPay(g *careers.Graph, f *mapFlags, at careers.NodeID) string {
	width, shown := a.mapWidth(f), g.Nodes()
	switch f.view {
	case "crossroads":
		shown = atlas.Shown(g, cmp.Or(at, g.Start()))
	case "plan":
		r, whole := atlas.RailsAround(g, a.words, at, f.around)
		if width < atlas.PageWidth || whole && len(r.IDs) > atlas.PlanMost {
			return ""
		}
		shown = r.Nodes(g)
	}
	var b strings.Builder
	for _, l := range rich.Wrap(width, rich.Span{Text: phrase.MapPay(a.words, g, shown...)}) {
		b.WriteString("\n" + l.String())
	}
	if b.Len() == 0 {
		return ""
	}
	return b.String() + "\n"
}

func (a *app) writeSVG(out io.Writer, g *careers.Graph, f *mapFlags, at careers.NodeID) error {
	switch f.view {
	case "all":
		return handout.SVG(out, g, a.words)
	case "crossroads":
		return handout.CrossroadsSVG(out, g, a.words, cmp.Or(at, g.Start()))
	}
	return handout.PlanSVG(out, g, a.words, at, f.around)
}

// mapWidth is how wide a drawing is: as asked, else as the terminal is, else as
// COLUMNS says.
func (a *app) mapWidth(f *mapFlags) int {
	switch columns, err := strconv.Atoi(a.env("COLUMNS")); {
	case f.width != 0:
		return f.width
	case a.onTerminal():
		return max(a.width(), leastWidth)
	case err == nil && columns >= leastWidth && columns <= mostWidth:
		return columns
	}
	return pipeWidth
}

func (a *app) symbols() cells.Symbols { return cells.SymbolsIn(a.ascii()) }

func (a *app) drawMap(g *careers.Graph, f *mapFlags, at careers.NodeID) string {
	switch f.view {
	case "all":
		return a.drawExact(g, f)
	case "crossroads":
		return handout.CrossroadsText(g, a.words, cmp.Or(at, g.Start()), a.mapWidth(f), a.symbols())
	}
	return handout.PlanText(g, a.words, at, f.around, a.mapWidth(f), a.symbols())
}

// drawExact draws each step as a line, in the richest detail that the width takes,
// as high as it must. A file has any width.
func (a *app) drawExact(g *careers.Graph, f *mapFlags) string {
	const endless = 1 << 20
	width := endless
	if f.width != 0 || a.onTerminal() {
		width = a.mapWidth(f)
	}
	l := chart.Fit(atlas.Chart(g, a.words, g.Nodes()), width, endless, chart.Options{})
	w, h := l.Size()
	var grid chart.Grid
	l.Draw(&grid, chart.Rect{W: w, H: h}, chart.Marks{Focus: chart.NoNode, Chosen: chart.NoNode}, a.symbols())
	return grid.String()
}
