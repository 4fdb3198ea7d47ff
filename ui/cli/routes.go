package cli

import (
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"parcours/careers"
	"parcours/ui/livery"
	"parcours/ui/paychart"
	"parcours/ui/phrase"
	"parcours/ui/plain"
	"parcours/ui/rich"
	"parcours/ui/telling"
	"parcours/ui/theme"
	"parcours/ui/timeline"
)

// routesTold is how many routes are told.
const routesTold = 3

// aims are the names of the aims, in their order.
func aims() []string { return []string{"quickest", "best-paid", "fewest-skills", "stay-technical"} }

// routesCommand tells the ways from one node to another.
func (a *app) routesCommand() *cobra.Command {
	w := a.words.CLI.Cmd
	aim, full := "", false
	c := a.command(w.Routes, cobra.RangeArgs(1, 2), w.TwoIDs, func(args []string) error {
		if len(args) == 1 {
			args = []string{"", args[0]}
		}
		return a.routes(args[0], args[1], careers.Aims()[slices.Index(aims(), aim)], full)
	})
	choose(c, &aim, "aim", aims()[0], w.Aim, aims())
	c.Flags().BoolVar(&full, "full", false, w.AllStops)
	c.ValidArgsFunction = a.completeNodes(2, true)
	return c
}

func (a *app) routes(origin, goal string, aim careers.Aim, full bool) error {
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
		text := a.drawRoutes(g, from, to, aim, plan)
		if width := a.routesWidth(); full {
			text += "\n" + hung(a.said(told.Text(a.words)), width)
		} else {
			text += "\n" + hung(a.words.CLI.Cmd.StopByStop, width) + "\n"
		}
		return a.tell(text)
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

func (a *app) routesWidth() int { return min(a.width(), helpWidth) }

// drawRoutes is the routes as rails on one axis of years, then what each of their jobs pays on
// the axis of the whole dataset, and what there is to know of each.
func (a *app) drawRoutes(g *careers.Graph, from, to careers.NodeID, aim careers.Aim, plan careers.Plan) string {
	const names = 3 // rows of them below a rail, at most
	w, width, t := a.words, a.routesWidth(), &theme.Theme{}
	ways := timeline.Of(g, w, plan)
	grid := ways.Lay(width, names, 0).Draw(timeline.Marks{Way: 0, Stop: -1})
	rails := strings.TrimRight(grid.String(), "\n")
	if a.dresses() {
		t = theme.For(theme.Auto, a.isDark(), a.depth())
		rails = strings.Join(livery.Rows(grid, ways.Graph, t), "\n")
	}
	said := telling.Routes(g, w, from, to, aim, plan, false)
	lines := append(rich.Text(said.Title, t.Strong, width), nil, rich.Line{{Text: rails}}, nil)
	lines = append(lines, a.drawPay(g, plan, t, width)...)
	for i, way := range said.Sections {
		lines = append(lines, rich.Hang(rich.Span{Text: strconv.Itoa(i+1) + " "}, width, rich.Span{Text: phrase.Joined(a.about(plan.Routes[i], way)...), Style: t.Text})...)
	}
	lines = append(lines, nil)
	lines = append(lines, rich.Text(phrase.Joined(phrase.PlanNotes(w, g, aim, plan)...), t.Muted, width)...)
	var b strings.Builder
	for _, l := range lines {
		b.WriteString(strings.TrimRight(l.Render(), " ") + "\n")
	}
	return a.drawn(b.String())
}

// about is what a route asks and rests on.
func (a *app) about(r careers.Route, way telling.Section) []string {
	said := []string{phrase.Sentence(phrase.Capital(phrase.NewSkills(a.words, r)))}
	for _, note := range way.Notes {
		said = append(said, phrase.Sentence(note.Text))
	}
	return said
}

// drawPay is the pay of the jobs on some routes, each figure on its own.
func (a *app) drawPay(g *careers.Graph, plan careers.Plan, t *theme.Theme, width int) (lines []rich.Line) {
	for _, l := range paychart.AxisOf(g).Strip(a.words, timeline.Pay(g, a.words, plan.Routes...), width) {
		lines = append(lines, paychart.Rich(t, l))
	}
	if phrase.Apart(a.words, plan.Routes...) != "" {
		lines = append(lines, rich.Text(a.words.Plan.NotJoined, t.Muted, width)...)
	}
	if len(lines) > 0 {
		lines = append(lines, nil)
	}
	return lines
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
