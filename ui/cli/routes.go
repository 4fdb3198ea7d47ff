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
		stops := ""
		if full {
			stops = told.Text(a.words)
		}
		return a.tellLines(a.drawRoutes(g, aim, plan, telling.Routes(g, a.words, from, to, aim, plan, false), stops))
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

// drawRoutes is the routes as rails on one axis of years, what each of their jobs pays on the axis
// of the whole dataset, then their stops in words, or where there are none in few what there is to
// know of them.
func (a *app) drawRoutes(g *careers.Graph, aim careers.Aim, plan careers.Plan, said *telling.Page, stops string) []rich.Line {
	const names = 3 // rows of them below a rail, at most
	w, t, width := a.words, a.dress(), min(a.width(), helpWidth)
	lines := append(rich.Text(said.Title, t.Strong, width), nil)
	ways := timeline.Of(g, w, aim, plan)
	for _, row := range livery.Rows(ways.Lay(width, names, 0).Draw(timeline.Marks{Way: 0, Stop: -1}), ways.Graph, t) {
		lines = append(lines, rich.Line{{Text: row}})
	}
	for i, l := range paychart.AxisOf(g).Strip(w, timeline.Pay(g, w, plan.Routes...), width) {
		if i == 0 {
			lines = append(lines, nil)
		}
		lines = append(lines, paychart.Rich(t, l))
	}
	apart := phrase.Apart(w, plan.Routes...)
	if apart != "" {
		lines = append(lines, rich.Text(w.Plan.NotJoined, t.Muted, width)...)
	}
	lines = append(lines, nil)
	if stops != "" {
		return append(lines, rich.Line{{Text: hung(a.said(strings.TrimSuffix(stops, "\n")), width)}})
	}
	for i, way := range said.Sections {
		about := []string{phrase.Sentence(w.Plain.Routes.Way(i+1, phrase.NewSkills(w, plan.Routes[i])))}
		for _, note := range way.Notes {
			about = append(about, phrase.Sentence(note.Text))
		}
		lines = append(lines, rich.Text(phrase.Joined(about...), t.Text, width)...)
	}
	var notes []string
	for _, note := range said.Notes {
		if note.Text != apart { // which stands below the bars
			notes = append(notes, note.Text)
		}
	}
	notes = append(notes, phrase.AskedAtGoal(w, g, plan.Routes[0]))
	lines = append(append(lines, nil), rich.Text(phrase.Joined(notes...), t.Text, width)...)
	return append(append(lines, nil), rich.Text(w.CLI.Cmd.StopByStop, t.Muted, width)...)
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
		return refused("no_route", phrase.Joined(said+start, phrase.MoreSteps(a.words, plan)))
	}
	if plan.Nearest == "" {
		return refused("no_route", said+w.NoNearest)
	}
	near := string(plan.Nearest)
	return refused("no_route", said+w.Nearest(name(plan.Nearest)+" ("+near+")"), near)
}
