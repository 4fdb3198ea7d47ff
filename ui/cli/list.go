package cli

import (
	"fmt"
	"io"
	"strings"

	"github.com/charmbracelet/x/ansi"
	"github.com/spf13/cobra"

	"parcours/careers"
	"parcours/ui/i18n"
	"parcours/ui/paychart"
	"parcours/ui/phrase"
	"parcours/ui/plain"
)

// listCommand lists every node.
func (a *app) listCommand() *cobra.Command {
	w := a.words.CLI.Cmd
	return a.command(w.List, cobra.NoArgs, w.NoArguments, func([]string) error {
		g, err := a.load()
		if err != nil {
			return err
		}
		switch a.reader() {
		case machine:
			return a.printJSON(listOf(wire{g, a.words}))
		case people:
			return a.print(func(out io.Writer) error { return a.listWithBars(out, g) })
		}
		if a.flags.plain {
			return a.print(func(out io.Writer) error { return plain.List(g, a.words).Write(out, a.words) })
		}
		return a.print(func(out io.Writer) error { return a.listInColumns(out, g) })
	})
}

// command makes a command with its help; said refuses what arguments does.
func (a *app) command(w i18n.Command, arguments cobra.PositionalArgs, said string, run func([]string) error) *cobra.Command {
	return &cobra.Command{
		Use: w.Use, Short: w.Short, Long: w.Long, Example: w.Examples,
		Args: func(c *cobra.Command, args []string) error {
			if arguments(c, args) != nil {
				return usage(said)
			}
			return nil
		},
		RunE: func(_ *cobra.Command, args []string) error { return run(args) },
	}
}

// listInColumns writes a line for each node, its columns parted by tabs: id,
// kind, title, pay.
func (a *app) listInColumns(out io.Writer, g *careers.Graph) error {
	var b strings.Builder
	for _, n := range g.Nodes() {
		var pay []string
		for _, p := range phrase.Headline(n) {
			pay = append(pay, phrase.Level(a.words, p)+" "+phrase.Pay(a.words, p))
		}
		fmt.Fprintf(&b, "%s\t%s\t%s\t%s\n", n.ID, a.kind(n), n.Title.In(a.words.Tag), strings.Join(pay, a.words.Plain.Semicolon))
	}
	_, err := io.WriteString(out, b.String())
	return err
}

func (a *app) kind(n *careers.Node) string {
	if n.Kind == careers.Training {
		return a.words.Facts.Training
	}
	return a.words.Facts.Role
}

// listWithBars writes the nodes of each column of the map, with the pay that
// stands for each as a bar on one axis.
func (a *app) listWithBars(out io.Writer, g *careers.Graph) error {
	const air, least = 2, 16 // cells between columns, and of a bar worth drawing
	axis, width := paychart.AxisOf(g), min(a.width(), helpWidth)
	id, name, figure := 0, 0, 0
	for _, n := range g.Nodes() {
		id, name = max(id, len(n.ID)), max(name, ansi.StringWidth(n.Name.In(a.words.Tag)))
		figure = max(figure, ansi.StringWidth(a.figure(n)))
	}
	bar := width - id - name - figure - 4*air
	var b strings.Builder
	if axis.Step > 0 && bar >= least {
		fmt.Fprintln(&b, a.words.CLI.Cmd.Unit(a.words.Sheet.AxisUnit(axis.Currency)))
	}
	rank := g.Nodes()[0].Rank - 1
	for _, n := range g.Nodes() {
		if n.Rank != rank {
			rank = n.Rank
			fmt.Fprintf(&b, "\n%s\n", wire{g, a.words}.columnOrRank(rank))
		}
		line := "  " + pad(string(n.ID), id+air) + pad(n.Name.In(a.words.Tag), name+air)
		if figures := phrase.Headline(n); len(figures) > 0 {
			if bar >= least {
				line += axis.Bar(figures[0], bar, a.ascii()).String() + "  "
			}
			line += a.figure(n)
		}
		fmt.Fprintln(&b, strings.TrimRight(line, " "))
	}
	_, err := io.WriteString(out, b.String())
	return err
}

// figure is the first of the figures that stand for a node, in short.
func (a *app) figure(n *careers.Node) string {
	figures := phrase.Headline(n)
	if len(figures) == 0 {
		return ""
	}
	p := figures[0]
	return phrase.PayShort(a.words, p) + " " + a.words.Sheet.ExperienceShort[p.Experience] + " " + string(p.Source)
}

func pad(text string, width int) string {
	return text + strings.Repeat(" ", max(0, width-ansi.StringWidth(text)))
}

// ascii reports whether to draw with ASCII alone.
func (a *app) ascii() bool { return a.flags.ascii || !a.unicode() }
