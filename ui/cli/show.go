package cli

import (
	"fmt"
	"io"
	"strings"

	"github.com/charmbracelet/x/ansi"
	"github.com/spf13/cobra"

	"parcours/careers"
	"parcours/ui/plain"
	"parcours/ui/screen"
	"parcours/ui/sheet"
	"parcours/ui/theme"
)

// showCommand shows the sheet of a node.
func (a *app) showCommand() *cobra.Command {
	w := a.words.CLI.Cmd
	show := a.command(w.Show, cobra.ExactArgs(1), w.OneID, func(args []string) error {
		g, nodes, err := a.loadNodes(args)
		if err != nil {
			return err
		}
		switch a.reader() {
		case machine:
			return a.printJSON(sheetOf(wire{g, a.words}, nodes[0]))
		case people:
			return a.print(func(out io.Writer) error { return a.drawSheet(out, g, nodes[0].ID) })
		}
		return a.print(func(out io.Writer) error { return plain.Sheet(g, a.words, nodes[0].ID).Write(out, a.words) })
	})
	show.ValidArgsFunction = a.completeIDs(1)
	return show
}

// loadNodes loads the dataset and finds nodes in it.
func (a *app) loadNodes(args []string) (*careers.Graph, []*careers.Node, error) {
	g, err := a.load()
	if err != nil {
		return nil, nil, err
	}
	nodes := make([]*careers.Node, len(args))
	for i, id := range args {
		if nodes[i] = g.Node(careers.NodeID(id)); nodes[i] == nil {
			return nil, nil, a.unknownNode(g, id)
		}
	}
	return g, nodes, nil
}

// drawSheet prints the sheet as its screen draws it, but whole and without the
// column of sections.
func (a *app) drawSheet(out io.Writer, g *careers.Graph, id careers.NodeID) error {
	const widest, endless, gutter, bar = 80, 1 << 14, 2, 1
	s := sheet.New(&screen.Env{
		Graph: g, Words: a.words, Theme: theme.New(theme.Dark, true), ASCII: a.ascii(), Trail: screen.NewTrail(id),
	}, id)
	s.SetSize(max(20, min(a.width(), widest)), endless)
	lines := strings.Split(strings.TrimRight(ansi.Strip(s.View()), " \n"), "\n")
	for _, l := range lines[bar:] {
		if _, err := fmt.Fprintln(out, strings.TrimRight(ansi.TruncateLeft(l, gutter, ""), " ")); err != nil {
			return err
		}
	}
	return nil
}
