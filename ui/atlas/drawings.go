package atlas

import (
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

// RailsAround is a graph as the Plan draws it with a node in focus: all of it, or
// of a large one the node's family. whole reports which.
func RailsAround(g *careers.Graph, w *i18n.Words, focus careers.NodeID) (r *Rails, whole bool) {
	if len(g.Nodes()) <= PlanMost || g.Node(focus) == nil {
		return NewRails(g, w, nil), true
	}
	family := FamilyOf(g, g.Node(focus))
	return NewRails(g, w, func(n *careers.Node) bool { return FamilyOf(g, n) == family }), false
}

// pageWidth is the width from which a Plan on a page shows pay below names.
const pageWidth = 110

// PagePlan places the Plan for a page so wide, as high as it must be.
func (r *Rails) PagePlan(width int) *rail.Plan {
	height := 1
	if width >= pageWidth {
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
