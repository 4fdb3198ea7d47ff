package atlas

import (
	"slices"

	"parcours/careers"
	"parcours/ui/i18n"
	"parcours/ui/rail"
)

// PlanMost is the number of nodes up to which one Plan is read at a glance: of a
// larger graph, families are drawn one at a time.
const PlanMost = 60

// ExactMost is the number of nodes up to which each step is drawn as a line of its
// own: of more, the drawing takes long and says nothing.
const ExactMost = 200

// RailsAround is a graph as the Plan draws it with a node in focus: what is within so many
// steps of it, 0 for no bound; else all of it, or of a large one the node's family. whole
// reports whether it is all.
func RailsAround(g *careers.Graph, w *i18n.Words, focus careers.NodeID, steps int) (r *Rails, whole bool) {
	if steps > 0 && g.Node(focus) != nil {
		near := within(g, focus, steps)
		return NewRails(g, w, func(n *careers.Node) bool { return near[n.ID] }), false
	}
	if len(g.Nodes()) <= PlanMost || g.Node(focus) == nil {
		return NewRails(g, w, nil), true
	}
	family := FamilyOf(g, g.Node(focus))
	return NewRails(g, w, func(n *careers.Node) bool { return FamilyOf(g, n) == family }), false
}

// IsPlan reports whether a Plan of r says more than a list by level: something but nearness
// joins its nodes and, of a large graph, they are few enough to be seen at a glance.
func (r *Rails) IsPlan(g *careers.Graph) bool {
	isLarge := len(g.Nodes()) > PlanMost
	if isLarge && len(r.Graph.Stations) > PlanMost {
		return false
	}
	return len(r.Graph.Steps) == 0 && !isLarge || slices.ContainsFunc(r.Graph.Steps, func(s rail.Step) bool { return s.Kind != rail.Related })
}

// within are the nodes that so many steps lead to from a node, or to it.
func within(g *careers.Graph, from careers.NodeID, steps int) map[careers.NodeID]bool {
	near, edge := map[careers.NodeID]bool{from: true}, []careers.NodeID{from}
	for range steps {
		var beyond []careers.NodeID
		for _, id := range edge {
			for _, s := range onward(g, id) {
				beyond = append(beyond, s.To)
			}
			for _, s := range g.Previous(id) {
				beyond = append(beyond, s.From)
			}
		}
		edge = slices.DeleteFunc(beyond, func(id careers.NodeID) bool { return near[id] })
		for _, id := range edge {
			near[id] = true
		}
	}
	return near
}

// Shown are the nodes whose pay a Crossroads shows: the one in the middle and those that one
// step leads to.
func Shown(g *careers.Graph, centre careers.NodeID) []*careers.Node {
	all := []*careers.Node{g.Node(centre)}
	for _, s := range onward(g, centre) {
		all = append(all, g.Node(s.To))
	}
	return all
}

// onward are the steps out of a node, then what is related to it.
func onward(g *careers.Graph, id careers.NodeID) []*careers.Step {
	return slices.Concat(g.Next(id), g.Near(id))
}

// Neighbours are a node and those one step away, at most so many that lead there and so many
// that it leads to, main lines before others; before and after count those left out.
func Neighbours(g *careers.Graph, id careers.NodeID, most int) (near map[careers.NodeID]bool, before, after int) {
	near = map[careers.NodeID]bool{id: true}
	take := func(steps []*careers.Step, other func(*careers.Step) careers.NodeID) (left int) {
		steps = slices.Clone(steps)
		slices.SortStableFunc(steps, func(a, b *careers.Step) int { return importance(a) - importance(b) })
		taken := 0
		for _, s := range steps {
			switch at := other(s); {
			case near[at]:
			case taken < most:
				near[at] = true
				taken++
			default:
				left++
			}
		}
		return left
	}
	after = take(onward(g, id), func(s *careers.Step) careers.NodeID { return s.To })
	before = take(g.Previous(id), func(s *careers.Step) careers.NodeID { return s.From })
	return near, before, after
}

// importance is lower for what a drawing shows first.
func importance(s *careers.Step) int {
	switch {
	case s.Main == careers.MainLine:
		return 0
	case s.Quiet:
		return 2
	}
	return 1
}

// PageWidth is the width from which a Plan on a page shows pay below names.
const PageWidth = 110

// PagePlan places the Plan for a page so wide, as high as it must be.
func (r *Rails) PagePlan(width int) *rail.Plan {
	height := 1
	if width >= PageWidth {
		height = 2
	}
	return rail.NewPlan(r.Graph, rail.PlanOptions{Width: width, RowHeight: height})
}

// PageCrossroads draws the Crossroads of a station for a page so wide, as high as
// its steps are many: every step is in sight.
func (r *Rails) PageCrossroads(w *i18n.Words, station, width int, s rail.Symbols, brackets bool) *rail.Crossroads {
	const besides = 26 // ladder, legend, headings and the blanks between groups
	lines := max(len(r.Graph.Next(station)), len(r.Graph.Previous(station))) + besides
	return rail.NewCrossroads(r.Graph, station, rail.CrossroadsOptions{
		Width: width, Lines: lines, Captions: Captions(w), Chosen: -1, Symbols: s,
		Marks: rail.Marks{Focus: rail.NoStation, Chosen: rail.NoStation, Brackets: brackets},
	})
}
