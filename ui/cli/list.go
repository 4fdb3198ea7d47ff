package cli

import (
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"parcours/careers"
	"parcours/ui/handout"
	"parcours/ui/i18n"
	"parcours/ui/paychart"
	"parcours/ui/phrase"
	"parcours/ui/plain"
	"parcours/ui/rich"
)

// listCommand lists every node.
func (a *app) listCommand() *cobra.Command {
	w, csv := a.words.CLI.Cmd, false
	c := a.command(w.List, cobra.NoArgs, w.NoArguments, func([]string) error {
		g, err := a.load()
		if err != nil {
			return err
		}
		if csv && !a.flags.json {
			return gathered(func(out io.Writer) error { return handout.CSV(out, a.words, a.payTable(g)) }, a.page)
		}
		switch a.reader() {
		case machine:
			x := wire{g, a.words}
			return a.printJSON(object{{"dataset", x.dataset()}, {"nodes", each(g.Nodes(), x.summary)}})
		case people:
			return a.tell(a.listWithBars(g))
		}
		if a.flags.plain {
			return a.printPage(plain.List(g, a.words))
		}
		return a.tell(a.listInColumns(g))
	})
	c.Flags().BoolVar(&csv, "csv", false, w.CSV)
	return c
}

// payTable is every node with every figure of its pay, a row for each, for a
// spreadsheet. A node without pay has a row too.
func (a *app) payTable(g *careers.Graph) [][]string {
	x := wire{g, a.words}
	rows := [][]string{a.words.CLI.Cmd.Columns[:]}
	for _, n := range g.Nodes() {
		node := []string{string(n.ID), phrase.Kind(a.words, n), phrase.Column(x.w, x.g, n.Rank), n.Title.In(a.words.Tag)}
		for _, p := range n.Pay {
			low, high := p.Yearly()
			rows = append(rows, append(slices.Clone(node),
				phrase.Level(a.words, p), strconv.Itoa(low), strconv.Itoa(high), p.Currency, phrase.Terms(a.words, p),
				phrase.Place(a.words, p), phrase.Year(a.words, p), string(p.Source), a.guess(p)))
		}
		if len(n.Pay) == 0 {
			rows = append(rows, append(node, make([]string, len(rows[0])-len(node))...))
		}
	}
	return rows
}

// guess marks an estimate.
func (a *app) guess(p careers.Pay) string {
	if p.Estimate {
		return a.words.Facts.Estimate
	}
	return ""
}

// command makes a command with its help; said refuses what arguments does.
func (a *app) command(w i18n.Command, arguments cobra.PositionalArgs, said string, run func([]string) error) *cobra.Command {
	c := &cobra.Command{
		Use: w.Use, Short: w.Short, Long: w.Long, Example: w.Examples,
		Args: func(c *cobra.Command, args []string) error {
			if arguments(c, args) != nil {
				return usage(said)
			}
			return nil
		},
		RunE: func(_ *cobra.Command, args []string) error { return run(args) },
	}
	c.Flags().SortFlags = false
	return c
}

// listInColumns is a line for each node, its columns parted by tabs: id, kind, title, pay.
func (a *app) listInColumns(g *careers.Graph) string {
	var b strings.Builder
	for _, n := range g.Nodes() {
		fmt.Fprintf(&b, "%s\t%s\t%s\t%s\n", n.ID, phrase.Kind(a.words, n), n.Title.In(a.words.Tag), plain.Headline(n, a.words))
	}
	return b.String()
}

// columns are the widths of a list with bars, in cells; bar is 0 where there is
// no room for one.
type columns struct {
	id, name, bar int
	// title is what a node is called in this room.
	title func(*careers.Node) careers.Text
}

// listWidth is the most cells that a list is worth.
const listWidth = 120

// columnsFor lays out a list: with short names where full ones leave no room
// for bars.
func (a *app) columnsFor(g *careers.Graph, width int) columns {
	const air, least = 2, 16 // cells between columns, and of a bar worth drawing
	var c columns
	for _, title := range []func(*careers.Node) careers.Text{
		func(n *careers.Node) careers.Text { return n.Name },
		func(n *careers.Node) careers.Text { return n.Short },
	} {
		c = columns{title: title}
		figure := 0
		for _, n := range g.Nodes() {
			c.id, c.name = max(c.id, len(n.ID)), max(c.name, rich.Width(title(n).In(a.words.Tag)))
			figure = max(figure, rich.Width(a.figure(n)))
		}
		c.id, c.name = c.id+air, c.name+air
		if c.bar = width - air - c.id - c.name - air - figure; c.bar >= least {
			return c
		}
	}
	c.bar = 0
	return c
}

// listWithBars is the nodes of each column of the map, with the pay that stands
// for each as a bar on one axis.
func (a *app) listWithBars(g *careers.Graph) string {
	axis, c := paychart.AxisOf(g), a.columnsFor(g, min(a.width(), listWidth))
	var b strings.Builder
	if axis.Step > 0 {
		fmt.Fprintln(&b, a.words.CLI.Cmd.Unit(a.words.Sheet.AxisUnit(axis.Currency)))
	}
	rank := g.Nodes()[0].Rank - 1
	for _, n := range g.Nodes() {
		if n.Rank != rank {
			rank = n.Rank
			fmt.Fprintf(&b, "\n%s\n", phrase.ColumnOrRank(a.words, g, rank))
		}
		line := "  " + rich.Pad(string(n.ID), c.id) + rich.Pad(c.title(n).In(a.words.Tag), c.name)
		if figures := phrase.Headline(n); len(figures) > 0 {
			if c.bar > 0 {
				line += axis.Bar(figures[0], c.bar).String() + "  "
			}
			line += a.figure(n)
		}
		fmt.Fprintln(&b, strings.TrimRight(line, " "))
	}
	return a.drawn(b.String())
}

// figure is the pay that stands for a node, in short, with its source.
func (a *app) figure(n *careers.Node) string {
	head := n.Headline.Pay
	if len(head) == 0 {
		return ""
	}
	return phrase.InOneLine(a.words, head[:min(len(head), 2)]) + " " + string(head[0].Source)
}
