package cli

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"parcours/careers"
	"parcours/ui/paychart"
	"parcours/ui/phrase"
	"parcours/ui/plain"
	"parcours/ui/rich"
)

// routesTold is how many routes are told.
const routesTold = 3

// aims are the names of the aims, in their order.
func aims() []string { return []string{"quickest", "best-paid", "fewest-skills", "stay-technical"} }

// routesCommand tells the ways from one node to another.
func (a *app) routesCommand() *cobra.Command {
	w := a.words.CLI.Cmd
	aim := ""
	c := a.command(w.Routes, cobra.RangeArgs(1, 2), w.TwoIDs, func(args []string) error {
		if len(args) == 1 {
			args = []string{"", args[0]}
		}
		return a.routes(args[0], args[1], careers.Aims()[slices.Index(aims(), aim)])
	})
	choose(c, &aim, "aim", aims()[0], w.Aim, aims())
	c.ValidArgsFunction = a.completeNodes(2, true)
	return c
}

func (a *app) routes(origin, goal string, aim careers.Aim) error {
	g, err := a.load()
	if err != nil {
		return err
	}
	from, err := a.origin(g, "", origin)
	if err != nil {
		return err
	}
	aimed, err := a.node(g, "", goal)
	if err != nil {
		return err
	}
	to := aimed.ID
	if from == to {
		return usage(a.words.Plain.Routes.SameNode)
	}
	plan, err := g.Routes(from, to, aim, routesTold, nil)
	if err != nil {
		return err
	}
	if len(plan.Routes) == 0 {
		return a.noRoute(g, from, to, plan)
	}
	told := plain.Routes(g, a.words, from, to, aim, plan)
	switch a.reader() {
	case machine:
		return a.printJSON(wire{g, a.words}.plan(from, to, aim, plan))
	case people:
		return a.tell(a.drawRoutes(g, plan, told))
	}
	return a.printPage(told)
}

// origin is where a route begins, see node: a node, or the entry point by its id or left out.
func (a *app) origin(g *careers.Graph, flag, name string) (careers.NodeID, error) {
	if e := g.Entry(); name == "" || e != nil && strings.EqualFold(name, string(e.ID)) {
		return careers.FromEntry, nil
	}
	n, err := a.node(g, flag, name)
	if err != nil {
		return "", err
	}
	return n.ID, nil
}

// drawRoutes is the routes in words, after the pay at each stop as bars on
// one axis.
func (a *app) drawRoutes(g *careers.Graph, plan careers.Plan, told *plain.Page) string {
	axis, width := paychart.AxisOf(g), min(a.width(), helpWidth)
	var b strings.Builder
	if axis.Step > 0 {
		fmt.Fprintln(&b, a.words.Plan.Chart+", "+a.words.Sheet.AxisUnit(axis.Currency))
	}
	sheet := ""
	for i, r := range plan.Routes {
		fmt.Fprintf(&b, "\n%s\n", a.words.Plain.Routes.Way(i+1, phrase.Length(a.words, r.Years, r.Unknown)))
		for _, s := range r.Stops {
			b.WriteString(a.stopWithBars(axis, g, s, width))
			if s.Pay != nil && phrase.IsSheet(g, *s.Pay) {
				sheet = "\n" + a.words.Units.Colon(string(s.Pay.Source), a.words.Facts.OriginalSheet) + "\n"
			}
		}
	}
	b.WriteString(sheet)
	b.WriteByte('\n')
	return hung(a.drawn(b.String())+a.said(told.Text(a.words)), width)
}

// stopWithBars is a stop's name with its pay as a bar and in short, and on a
// line below what stands beside a figure of the original job sheet.
func (a *app) stopWithBars(axis paychart.Axis, g *careers.Graph, s careers.Stop, width int) string {
	const name = 26 // cells
	figures := []*careers.Pay{s.Pay}
	if s.Beside != nil {
		figures = append(figures, s.Beside)
	}
	text, label := "", rich.Cut(g.Node(s.Node).Name.In(a.words.Tag), name)
	for _, p := range figures {
		line := "  " + rich.Pad(label, name) + a.bar(axis, p, width-name-len("  "))
		text += strings.TrimRight(line, " ") + "\n"
		label = ""
	}
	return text
}

// bar is a figure as a bar and in short; one that the axis does not measure has
// its words alone.
func (a *app) bar(axis paychart.Axis, p *careers.Pay, width int) string {
	const figure, least = 24, 16 // cells
	if p == nil {
		return ""
	}
	bar := ""
	if room := width - figure - len("    "); room >= least {
		bar = "  " + strings.Repeat(" ", room)
		if axis.Draws(*p) {
			bar = "  " + axis.Bar(*p, room).String()
		}
	}
	return bar + "  " + phrase.PayShort(a.words, *p) + " " + phrase.ShortLevel(a.words, *p) + " " + string(p.Source)
}

// noRoute says so in words, with what comes nearest to the goal.
func (a *app) noRoute(g *careers.Graph, from, to careers.NodeID, plan careers.Plan) error {
	w := a.words.Plan
	name := func(id careers.NodeID) string { return phrase.Origin(a.words, g, id) }
	if from == careers.FromEntry && len(g.Reachable(from)) == 0 {
		return refused("no_route", w.NoBeginner(name(from)))
	}
	said := w.NoRoute(phrase.QuotedOrigin(a.words, g, from), name(to)) + " "
	if start := phrase.Instead(a.words, g, to, plan); start != "" {
		return refused("no_route", said+start)
	}
	if plan.Nearest == "" {
		return refused("no_route", said+w.NoNearest)
	}
	near := string(plan.Nearest)
	return refused("no_route", said+w.Nearest(name(plan.Nearest)+" ("+near+")"), near)
}
