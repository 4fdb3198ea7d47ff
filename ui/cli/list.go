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
	w, csv, full := a.words.CLI.Cmd, false, false
	c := a.command(w.List, cobra.NoArgs, w.NoArguments, func([]string) error {
		g, err := a.load()
		if err != nil {
			return err
		}
		if csv && !a.flags.json {
			return gathered(func(out io.Writer) error { return handout.CSV(out, a.words, a.payTable(g)) }, a.page)
		}
		switch {
		case a.reader() == machine:
			x := wire{g, a.words}
			return a.printJSON(object{{"dataset", x.dataset()}, {"nodes", each(g.Nodes(), x.summary)}})
		case a.reader() == people && !full:
			return a.answer(a.listWithBars(g), "list")
		case a.flags.plain, a.reader() == people:
			return a.printPage(plain.List(g, a.words))
		}
		return a.tell(a.listInColumns(g))
	})
	c.Flags().BoolVar(&csv, "csv", false, w.CSV)
	c.Flags().BoolVar(&full, "full", false, w.Full)
	return c
}

// payTable is every node with every figure of its pay, a row for each, for a
// spreadsheet. A node without pay has a row too. A cell is empty where a figure has no
// amount for a year or no upper end.
func (a *app) payTable(g *careers.Graph) [][]string {
	x := wire{g, a.words}
	rows := [][]string{a.words.CLI.Cmd.Columns[:]}
	for _, n := range g.Nodes() {
		node := []string{string(n.ID), phrase.Kind(a.words, n), phrase.Column(x.w, x.g, n.Rank), n.Title.In(a.words.Tag)}
		for _, p := range n.Pay {
			low, high, per := p.PerYear()
			if per != careers.Year {
				low, high = 0, 0
			}
			rows = append(rows, append(slices.Clone(node),
				phrase.Level(a.words, p), a.cell(low), a.cell(high), p.Currency, phrase.Terms(a.words, p),
				phrase.Place(a.words, p), phrase.Year(a.words, p), string(p.Source), a.guess(p), a.cell(p.Low), a.cell(p.High), times(p)))
		}
		if len(n.Pay) == 0 {
			rows = append(rows, append(node, make([]string, len(rows[0])-len(node))...))
		}
	}
	return rows
}

// cell is an amount for a spreadsheet, empty for none.
func (a *app) cell(sum careers.Amount) string {
	if sum == 0 {
		return ""
	}
	return strings.Replace(sum.String(), ".", a.words.Units.Point, 1)
}

// times is how often a year a figure is paid, empty where its source does not say.
func times(p careers.Pay) string {
	if p.Times == 0 {
		return ""
	}
	return strconv.Itoa(p.Times)
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

// leastBar is the fewest cells of a bar worth drawing.
const leastBar = 12

// listWithBars is the nodes of each level, with the pay that stands for each as a bar on one axis,
// whose amounts stand at the head of the level.
func (a *app) listWithBars(g *careers.Graph) (lines []rich.Line) {
	env, axis, name, figure := a.screens(g), paychart.AxisOf(g), 0, 0
	for _, n := range g.Nodes() {
		name, figure = max(name, rich.Width(env.Text(n.Name))), max(figure, rich.Width(phrase.OneFact(a.words, n)))
	}
	const sign, year, air = 2, 8, 2
	bar := a.answerWidth() - sign - name - air - air - figure - air - year
	if bar < leastBar || axis.Step == 0 {
		bar = -air
	}
	c := rich.Columns{Sign: sign, Name: name, Fact: bar + air + figure, Remark: year}
	heads := rich.Columns{Name: sign + name, Fact: c.Fact + air + year}
	names := env.Names(g.Nodes(), name)
	pen, rank, unit := rich.Pen{Theme: env.Theme}, g.Nodes()[0].Rank-1, axis.UnitName(a.words)
	for _, n := range g.Nodes() {
		if n.Rank != rank {
			rank = n.Rank
			head := rich.Row{Name: pen.Heading(phrase.ColumnOrRank(a.words, g, rank), heads.Name)}
			if n.Kind == careers.Role && bar > 0 {
				head.Fact = append(paychart.Rich(env.Theme, axis.Scale(bar)).Fill(bar+air), pen.Note(unit))
				unit = "" // once is enough
			}
			lines = append(lines, nil, heads.Row(head))
		}
		r := env.Row(n, names[n.ID], false)
		r.Fact = rich.Line{}.Fill(bar + air)
		if figures := n.Headline.Pay; len(figures) > 0 {
			r.Fact = paychart.Dressed(env.Theme, axis.Bar(*figures[0], bar), env.Track(n).NameLit).Fill(bar + air)
			r.Remark = rich.Line{pen.Note(strings.Join(append([]string{phrase.Year(a.words, *figures[0])}, phrase.Marks(a.words, *figures[0])...), ", "))}
		}
		r.Fact = append(r.Fact, pen.Plain(phrase.OneFact(a.words, n)))
		lines = append(lines, c.Row(r))
	}
	return lines[1:]
}
