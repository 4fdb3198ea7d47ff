package cli

import (
	"slices"
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
		said := telling.Routes(g, a.words, from, to, aim, plan, false)
		text := a.drawRoutes(g, said, plan) + "\n"
		if full {
			return a.tell(text + hung(a.said(told.Text(a.words)), a.routesWidth()))
		}
		return a.tell(text + a.aboutRoutes(said, plan))
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
// the axis of the whole dataset.
func (a *app) drawRoutes(g *careers.Graph, said *telling.Page, plan careers.Plan) string {
	const names = 3 // rows of them below a rail, at most
	w, width, t := a.words, a.routesWidth(), &theme.Theme{}
	ways := timeline.Of(g, w, plan)
	grid := ways.Lay(width, names, 0).Draw(timeline.Marks{Way: 0, Stop: -1})
	rails := strings.TrimRight(grid.String(), "\n")
	if a.dresses() {
		t = theme.For(theme.Auto, a.isDark(), a.depth())
		rails = strings.Join(livery.Rows(grid, ways.Graph, t), "\n")
	}
	lines := append(rich.Text(said.Title, t.Strong, width), nil, rich.Line{{Text: rails}})
	if pay := a.drawPay(g, plan, t, width); len(pay) > 0 {
		lines = append(append(lines, nil), pay...)
	}
	var b strings.Builder
	for _, l := range lines {
		b.WriteString(strings.TrimRight(l.Render(), " ") + "\n")
	}
	return a.drawn(b.String())
}

// aboutRoutes is what there is to know of the routes in few words: of each what it asks and rests
// on, then how they are ranked.
func (a *app) aboutRoutes(said *telling.Page, plan careers.Plan) string {
	var lines []rich.Line
	width := a.routesWidth()
	for i, way := range said.Sections {
		about := []string{phrase.Sentence(a.words.Plain.Routes.Way(i+1, phrase.NewSkills(a.words, plan.Routes[i])))}
		for _, note := range way.Notes {
			about = append(about, phrase.Sentence(note.Text))
		}
		lines = append(lines, rich.Text(phrase.Joined(about...), theme.Style{}, width)...)
	}
	var notes []string
	for _, note := range said.Notes {
		if note.Text != a.words.Route.Apart { // which stands below the bars
			notes = append(notes, note.Text)
		}
	}
	for _, text := range []string{phrase.Joined(notes...), a.words.CLI.Cmd.StopByStop} {
		lines = append(append(lines, nil), rich.Text(text, theme.Style{}, width)...)
	}
	return rich.Render(lines, width) + "\n"
}

// drawPay is the pay of the jobs on some routes, each figure on its own.
func (a *app) drawPay(g *careers.Graph, plan careers.Plan, t *theme.Theme, width int) (lines []rich.Line) {
	for _, l := range paychart.AxisOf(g).Strip(a.words, timeline.Pay(g, a.words, plan.Routes...), width) {
		lines = append(lines, paychart.Rich(t, l))
	}
	if phrase.Apart(a.words, plan.Routes...) != "" {
		lines = append(lines, rich.Text(a.words.Plan.NotJoined, t.Muted, width)...)
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
