package cli

import (
	"fmt"
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"
	"github.com/spf13/cobra"

	"parcours/careers"
	"parcours/ui/phrase"
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
			return a.printJSON(wire{g, a.words}.sheet(nodes[0]))
		case people:
			const bar = 1 // the line that names the sections
			return a.tell(a.drawWhole(sheet.New(a.screens(g), nodes[0].ID), bar, helpWidth-1))
		}
		return a.printPage(plain.Sheet(g, a.words, nodes[0].ID))
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
	nodes, err := a.nodes(g, "", args)
	return g, nodes, err
}

// nodes finds nodes by what the flag, "" for the arguments, calls them; one that is named
// again, by another name, counts once.
func (a *app) nodes(g *careers.Graph, flag string, names []string) (nodes []*careers.Node, err error) {
	for _, name := range names {
		n, err := a.node(g, flag, name)
		if err != nil {
			return nil, err
		}
		nodes = append(nodes, n)
	}
	return distinct(nodes), nil
}

// idsOf are the ids of nodes.
func idsOf(nodes []*careers.Node) []careers.NodeID {
	return each(nodes, func(n *careers.Node) careers.NodeID { return n.ID })
}

// node finds the node that someone means by an id or a name, which the flag gives, "" for an
// argument.
func (a *app) node(g *careers.Graph, flag, name string) (*careers.Node, error) {
	nodes, sure := g.Meant(name)
	if sure {
		return nodes[0], nil
	}
	kind := "unknown_node"
	said, near := phrase.NotMeant(a.words, g, name)
	said = phrase.Joined(phrase.Sentence(said), a.words.CLI.ListsAll)
	if len(nodes) > 1 {
		kind = "ambiguous_node"
	}
	if flag != "" {
		said = a.words.Units.Colon(flag, said)
	}
	return nil, refused(kind, said, near...)
}

// screens is what screens share, for those that are printed. They are printed
// without colour: nobody has asked the terminal whether it is light or dark.
func (a *app) screens(g *careers.Graph) *screen.Env {
	return &screen.Env{
		Graph: g, Words: a.words, Theme: theme.New(theme.Dark, true), Trail: screen.NewTrail(g.Start()),
	}
}

// drawWhole is a screen in its full height, without its first lines and without
// the gutter where its cursor stands.
func (a *app) drawWhole(s screen.Screen, without, widest int) string {
	const narrowest, endless, gutter = 20, 1 << 14, 2
	s.SetSize(max(narrowest, min(a.width(), widest)), endless)
	lines := strings.Split(strings.TrimRight(ansi.Strip(s.View()), " \n"), "\n")
	lines = slices.CompactFunc(lines, func(a, b string) bool { return strings.TrimSpace(a+b) == "" }) // which fill the window
	var b strings.Builder
	for _, l := range lines[min(without, len(lines)):] {
		fmt.Fprintln(&b, strings.TrimRight(a.drawn(ansi.TruncateLeftWc(l, gutter, "")), " "))
	}
	return b.String()
}

// printPage prints lines of text; at a terminal wrapped on words, with what
// follows under the text of the line.
func (a *app) printPage(page *plain.Page) error {
	text := page.Text(a.words)
	if a.reader() == people {
		text = hung(a.said(text), min(a.width(), helpWidth))
	}
	return a.tell(text)
}

// hung wraps each line of a text, and indents what goes on below it.
func hung(text string, width int) string {
	const indent = "   "
	lines := strings.Split(text, "\n")
	for i, l := range lines {
		lines[i] = strings.ReplaceAll(ansi.WordwrapWc(l, max(1, width-len(indent)), ""), "\n", "\n"+indent)
	}
	return strings.Join(lines, "\n")
}
