package cli

import (
	"strings"

	"github.com/charmbracelet/x/ansi"
	"github.com/spf13/cobra"

	"parcours/careers"
	"parcours/ui/phrase"
	"parcours/ui/plain"
	"parcours/ui/screen"
	"parcours/ui/sheet"
)

// sheetRows is what of forty lines is left beside a title of two, a blank and the last line.
const sheetRows = 36

// showCommand shows the sheet of a node.
func (a *app) showCommand() *cobra.Command {
	w, full := a.words.CLI.Cmd, false
	show := a.command(w.Show, cobra.ExactArgs(1), w.OneID, func(args []string) error {
		g, nodes, err := a.loadNodes(args)
		if err != nil {
			return err
		}
		switch {
		case a.reader() == machine:
			return a.printJSON(wire{g, a.words}.sheet(nodes[0]))
		case a.reader() == people && !full:
			return a.answer(sheet.Told(a.screens(g), nodes[0], a.answerWidth(), sheetRows), "show", string(nodes[0].ID))
		}
		return a.printPage(plain.Sheet(g, a.words, nodes[0].ID))
	})
	show.Flags().BoolVar(&full, "full", false, w.Full)
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
		if said := phrase.TakenFor(a.words, name, nodes); said != "" {
			a.complain(phrase.Sentence(phrase.Capital(said)))
		}
		return nodes[0], nil
	}
	kind, all := "unknown_node", a.words.CLI.ListsAll
	said, near, isCut := phrase.NotMeant(a.words, g, name)
	if len(nodes) > 1 {
		kind = "ambiguous_node"
	}
	if isCut {
		all = a.words.CLI.SearchesAll(a.program() + " search " + quoted(name))
	}
	said = phrase.Joined(phrase.Sentence(said), all)
	if flag != "" {
		said = a.words.Units.Colon(flag, said)
	}
	return nil, refused(kind, said, near...)
}

// screens is what screens share, for those that are printed.
func (a *app) screens(g *careers.Graph) *screen.Env {
	return &screen.Env{Graph: g, Words: a.words, Theme: a.dress(), Trail: screen.NewTrail(g.Start())}
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
