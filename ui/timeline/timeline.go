// Package timeline draws routes as rails on one axis of years, and their pay as rows of
// the strip that the whole dataset shares. Screens, commands and paper draw from here.
//
// The package knows no screens, styles or terminals: callers dress the cells by their
// ink and track, as those of the rail drawings. What a reader may rely on:
//
//   - The first row is the axis: years on the way, from 0. Each route is a rail below it,
//     in the order of its plan, as in the text twin.
//   - A station is its sign, ◉ where the cursor is and ● elsewhere, at the middle of the
//     range of years before it; or two cells behind the one before where that is nearer. A
//     step of unknown length is as long as the planner takes it to be, dotted, with "?" in
//     its line.
//   - The rail of the chosen route is heavy, the others are thin.
//   - The range of a step stands in its line, or behind the name below where the line has
//     no room for it; the range of the whole route stands at the right.
//   - Before the rail stands the number of the route and, from 60 cells on, the name of its
//     first stop. All others stand below their signs, in one row or more, in the longest
//     form that fits; one for which there is no room ends in …. Behind them, at the right
//     edge, stands what the route is best for.
//   - Places depend on the routes and the size alone: nothing moves with the cursor.
package timeline

import (
	"slices"
	"strings"

	"parcours/careers"
	"parcours/ui/atlas"
	"parcours/ui/i18n"
	"parcours/ui/paychart"
	"parcours/ui/phrase"
	"parcours/ui/rail"
	"parcours/ui/rich"
)

// Ways are the routes of a plan in the words of one language.
type Ways struct {
	// Graph holds the stops as stations, by which cells are dressed.
	Graph *rail.Graph
	ways  []way
	unit  string
	timed bool // the length of some step is known
	end   int  // of the axis, in half years
}

type way struct {
	stops       []stop
	total, best string
}

type stop struct {
	station   int // in Ways.Graph
	halfYears int
	years     string // before the stop, without their unit; "?" where unknown
}

const unknown = "?"

// Of is the routes of a plan by an aim as they are drawn. Of what a route is best for, that aim
// is named before others.
func Of(g *careers.Graph, w *i18n.Words, aim careers.Aim, plan careers.Plan) *Ways {
	used := map[careers.NodeID]bool{}
	for _, r := range plan.Routes {
		for _, s := range r.Stops {
			used[s.Node] = true
		}
	}
	rails := atlas.NewRails(g, w, func(n *careers.Node) bool { return used[n.ID] })
	all := &Ways{Graph: rails.Graph, unit: w.Plan.Years, timed: plan.IsTimed()}
	if !all.timed {
		all.unit = phrase.Capital(w.Route.AfterUnknown)
	}
	best := g.Excels(plan)
	for i, r := range plan.Routes {
		d := way{total: phrase.YearsShort(w, r.Years)}
		if r.Unknown > 0 {
			d.total = strings.TrimPrefix(d.total+" + "+unknown, " + ")
		}
		switch {
		case !all.timed && aim == careers.Quickest:
		case slices.Contains(best[i], aim):
			d.best = w.Plan.Best[aim]
		case len(best[i]) > 0:
			d.best = w.Plan.Best[best[i][0]]
		}
		for k, s := range r.Stops {
			years := phrase.Span(w, s.Years)
			if years == "" && k > 0 {
				years = unknown
			}
			d.stops = append(d.stops, stop{rails.Station(s.Node), s.HalfYears, years})
		}
		all.ways = append(all.ways, d)
		all.end = max(all.end, d.stops[len(d.stops)-1].halfYears)
	}
	return all
}

// Pay are the rows of a strip for the jobs of some routes, each once for each figure that
// stands there, with what others publish for the same level behind it; none where nothing
// stands for any of them.
func Pay(g *careers.Graph, w *i18n.Words, routes ...careers.Route) (rows []paychart.StripRow) {
	isPaid := false
	for _, r := range routes {
		for i, s := range r.Stops {
			n := g.Node(s.Node)
			row := paychart.StripRow{Label: n.Name.In(w.Tag), Short: n.Brief(w.Tag), Pay: s.Pay}
			if middle := n.Middle.In(w.Tag); rich.Width(row.Label) > paychart.LabelCells && middle != "" {
				row.Label = middle
			}
			had := func(o paychart.StripRow) bool { return o.Short == row.Short && o.Pay == row.Pay }
			switch {
			case n.Kind == careers.Training || slices.ContainsFunc(rows, had):
				continue
			case s.Pay == nil:
				row.None = phrase.Wages(w, g, r, i)[0].Text
			default:
				row.Level, row.Behind, isPaid = phrase.ShortLevel(w, *s.Pay), paychart.Others(n, s.Pay.Experience, s.Pay), true
			}
			rows = append(rows, row)
		}
	}
	if !isPaid {
		return nil
	}
	return rows
}
