package cli

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"
	"github.com/spf13/cobra"

	"parcours/careers"
	"parcours/ui/paychart"
	"parcours/ui/phrase"
	"parcours/ui/plain"
)

// afterBac is how people who have the baccalauréat and no more are called as
// the origin of a route, unless a node has that id.
const afterBac = "bac"

// routesTold is how many routes are told.
const routesTold = 3

// aims are the names of the aims, in their order.
func aims() []string { return []string{"quickest", "best-paid", "fewest-skills", "stay-technical"} }

// routesCommand tells the ways from one node to another.
func (a *app) routesCommand() *cobra.Command {
	w := a.words.CLI.Cmd
	aim := ""
	c := a.command(w.Routes, cobra.ExactArgs(2), w.TwoIDs, func(args []string) error {
		at := slices.Index(aims(), aim)
		if at < 0 {
			return a.badValue("--aim", aim, strings.Join(aims(), ", "))
		}
		return a.routes(args[0], args[1], careers.Aims()[at])
	})
	c.Flags().StringVar(&aim, "aim", aims()[0], w.Aim)
	if err := c.RegisterFlagCompletionFunc("aim", fixed(aims()...)); err != nil {
		panic(err) // the flag stands two lines above
	}
	c.ValidArgsFunction = a.completeIDs(2)
	return c
}

func (a *app) routes(origin, goal string, aim careers.Aim) error {
	g, err := a.load()
	if err != nil {
		return err
	}
	from := careers.FromEntry
	if origin != afterBac || g.Node(afterBac) != nil {
		n, err := a.node(g, origin)
		if err != nil {
			return err
		}
		from, origin = n.ID, string(n.ID)
	}
	aimed, err := a.node(g, goal)
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
	if a.reader() == machine && len(plan.Routes) > 0 {
		return a.printJSON(planOf(wire{g, a.words}, origin, string(to), aim, plan))
	}
	if len(plan.Routes) == 0 {
		return a.noRoute(g, from, to, plan)
	}
	if a.reader() == people {
		return a.print(func(out io.Writer) error {
			return a.drawRoutes(out, g, plan, plain.Routes(g, a.words, from, to, aim, plan))
		})
	}
	return a.printPage(plain.Routes(g, a.words, from, to, aim, plan))
}

// drawRoutes writes the routes in words, after the pay at each stop as bars on
// one axis.
func (a *app) drawRoutes(out io.Writer, g *careers.Graph, plan careers.Plan, told *plain.Page) error {
	axis, width := paychart.AxisOf(g), min(a.width(), helpWidth)
	var b strings.Builder
	if axis.Step > 0 {
		fmt.Fprintln(&b, a.words.Plan.Chart+", "+a.words.Sheet.AxisUnit(axis.Currency))
	}
	for i, r := range plan.Routes {
		fmt.Fprintf(&b, "\n%s\n", a.words.Plain.Routes.Way(i+1, phrase.Years(a.words, r.Years)))
		for _, s := range r.Stops {
			b.WriteString(strings.TrimRight(a.stopWithBar(axis, g.Node(s.Node), s.Pay, width), " ") + "\n")
		}
	}
	b.WriteByte('\n')
	if err := told.Write(&b, a.words); err != nil {
		return err
	}
	_, err := io.WriteString(out, hung(b.String(), width))
	return err
}

// stopWithBar is a line with a stop's name, its pay as a bar and in short.
func (a *app) stopWithBar(axis paychart.Axis, n *careers.Node, p *careers.Pay, width int) string {
	const name, figure, least = 26, 24, 16 // cells
	line := "  " + pad(ansi.Truncate(n.Name.In(a.words.Tag), name, "…"), name)
	if p == nil {
		return line
	}
	if bar := width - name - figure - len("      "); bar >= least {
		line += "  " + axis.Bar(*p, bar, a.ascii()).String()
	}
	return line + "  " + phrase.PayShort(a.words, *p) + " " + a.words.Sheet.ExperienceShort[p.Experience] + " " + string(p.Source)
}

// noRoute says so in words, with what comes nearest to the goal.
func (a *app) noRoute(g *careers.Graph, from, to careers.NodeID, plan careers.Plan) error {
	w := a.words.Plan
	name := func(id careers.NodeID) string {
		if n := g.Node(id); n != nil {
			return n.Name.In(a.words.Tag)
		}
		return w.FromEntry
	}
	said := w.NoRoute(name(from), name(to)) + " "
	if plan.Nearest == "" {
		return refused("no_route", said+w.NoNearest)
	}
	near := string(plan.Nearest)
	return refused("no_route", said+w.Nearest(name(plan.Nearest)+" ("+near+")"), near)
}

type planJSON struct {
	Dataset datasetJSON `json:"dataset"`
	From    string      `json:"from"`
	To      string      `json:"to"`
	Aim     string      `json:"aim"`
	Bounded bool        `json:"bounded"`
	Routes  []routeJSON `json:"routes"`
}

type routeJSON struct {
	Years        *yearsJSON `json:"years"`
	UnknownSteps int        `json:"steps_of_unknown_length"`
	NewSkills    int        `json:"new_skills"`
	Stops        []stopJSON `json:"stops"`
}

type stopJSON struct {
	Node     string     `json:"node"`
	Name     string     `json:"name"`
	Step     *stepJSON  `json:"step"`
	Arrival  *yearsJSON `json:"arrival"`
	Learn    []gainJSON `json:"learn"`
	Pay      *payJSON   `json:"pay"`
	Beside   *payJSON   `json:"pay_beside"`
	UsedLess []fadeJSON `json:"used_less"`
}

type gainJSON struct {
	needJSON
	Had int `json:"had_level"`
}

func planOf(x wire, from, to string, aim careers.Aim, plan careers.Plan) planJSON {
	return planJSON{x.dataset(), from, to, snake(aims()[aim]), plan.Bounded, each(plan.Routes, func(r careers.Route) routeJSON {
		return routeJSON{years(r.Years), r.Unknown, r.NewSkills, each(r.Stops, x.stop)}
	})}
}

func (x wire) stop(s careers.Stop) stopJSON {
	j := stopJSON{
		Node: string(s.Node), Name: x.text(x.g.Node(s.Node).Name), Arrival: years(s.Arrival),
		Learn:    each(s.Gains, func(n careers.Gain) gainJSON { return gainJSON{x.need(n.Need), n.Had} }),
		UsedLess: each(s.UsedLess, x.fade),
	}
	if s.Step != nil {
		step := x.step(s.Step)
		j.Step = &step
	}
	if s.Pay != nil {
		pay := x.pay(*s.Pay)
		j.Pay = &pay
	}
	if s.Beside != nil {
		pay := x.pay(*s.Beside)
		j.Beside = &pay
	}
	return j
}
