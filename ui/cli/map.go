package cli

import (
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"parcours/careers"
	"parcours/ui/chart"
	"parcours/ui/handout"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
	"parcours/ui/plain"
)

// mapCommand writes the whole map.
func (a *app) mapCommand() *cobra.Command {
	w := a.words.CLI.Cmd
	formats, format := []string{"text", "svg", "dot", "mermaid"}, ""
	c := a.command(w.Map, cobra.NoArgs, w.NoArguments, func([]string) error {
		if format != "" && !slices.Contains(formats, format) {
			return a.badValue("--format", format, strings.Join(formats, ", "))
		}
		g, err := a.load()
		if err != nil {
			return err
		}
		if a.flags.json {
			return a.printJSON(mapOf(g, a.words))
		}
		return a.print(func(out io.Writer) error { return a.writeMap(out, g, format) })
	})
	c.Flags().StringVar(&format, "format", "", w.Format)
	if err := c.RegisterFlagCompletionFunc("format", fixed(formats...)); err != nil {
		panic(err) // the flag stands two lines above
	}
	return c
}

func (a *app) writeMap(out io.Writer, g *careers.Graph, format string) error {
	var err error
	switch {
	case format == "text", format == "" && a.reader() == people:
		_, err = io.WriteString(out, a.drawMap(g))
	case format == "svg":
		err = handout.SVG(out, g, a.words, handout.View{})
	case format == "dot":
		_, err = io.WriteString(out, dot(g, a.words))
	case format == "mermaid":
		_, err = io.WriteString(out, mermaid(g, a.words))
	default:
		err = plain.Map(g, a.words).Write(out, a.words)
	}
	return err
}

// drawMap draws the whole map in the richest detail that the terminal's width
// takes, as high as it must. A file has any width.
func (a *app) drawMap(g *careers.Graph) string {
	const endless = 1 << 20
	width := endless
	if a.onTerminal() {
		width = a.width()
	}
	l := chart.Fit(chartOf(g, a.words), width, endless, chart.Options{})
	w, h := l.Size()
	symbols := chart.Unicode
	if a.ascii() {
		symbols = chart.ASCII
	}
	var grid chart.Grid
	l.Draw(&grid, chart.Rect{W: w, H: h}, chart.Marks{Focus: chart.NoNode, Chosen: chart.NoNode}, symbols)
	return grid.String()
}

// chartOf is the graph as it is drawn.
func chartOf(g *careers.Graph, w *i18n.Words) chart.Graph {
	var c chart.Graph
	index := make(map[careers.NodeID]int, len(g.Nodes()))
	for i, n := range g.Nodes() {
		index[n.ID] = i
		node := chart.Node{Key: string(n.ID), Rank: n.Rank, Title: n.Name.In(w.Tag), Short: n.Short.In(w.Tag)}
		if line := phrase.Headline(n); n.Course == nil && len(line) > 0 {
			node.Note = phrase.PayShort(w, line[0])
		}
		c.Nodes = append(c.Nodes, node)
	}
	for _, s := range g.Steps() {
		c.Edges = append(c.Edges, chart.Edge{From: index[s.From], To: index[s.To]})
	}
	return c
}
