package atlas

import (
	"image"

	"parcours/careers"
	"parcours/ui/i18n"
	"parcours/ui/rail"
)

// Poster is a Plan in a room, as last placed: while neither the room nor what is drawn is
// another, it stays, so that only what is lit on it changes. The zero Poster is ready.
type Poster struct {
	Rails *Rails
	Plan  *rail.Plan

	words  *i18n.Words
	family int // of a large graph, -1 for all of it
	room   image.Point
}

// Place places the Plan of a graph, or of a large one that of a node's family, in a room
// whose first line is for headings.
func (p *Poster) Place(g *careers.Graph, w *i18n.Words, id careers.NodeID, room image.Point) {
	family := -1
	if len(g.Nodes()) > PlanMost {
		family = FamilyOf(g, g.Node(id))
	}
	if p.Plan != nil && p.words == w && p.family == family && p.room == room {
		return
	}
	r, _ := RailsAround(g, w, id, 0)
	*p = Poster{Rails: r, Plan: rail.NewPlan(r.Graph, rail.PlanOptions{Width: room.X, Lines: room.Y - 1}), words: w, family: family, room: room}
}
