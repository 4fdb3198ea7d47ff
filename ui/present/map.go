package present

import (
	"image"
	"strings"

	"parcours/careers"
	"parcours/careers/script"
	"parcours/ui/atlas"
	"parcours/ui/cells"
	"parcours/ui/livery"
	"parcours/ui/rail"
	"parcours/ui/rich"
)

// A map has the whole screen but for the top row and the question. Whatever these
// say, it has the same room, so that from scene to scene only what is lit changes.

// leastMap is the rows from which a map is drawn rather than told.
const leastMap = 6

// readable is how many nodes of a Plan a room still reads, mostNear how many on each side of
// one in the middle.
const readable, mostNear = 20, 8

// mapQuestion is the rows kept for the question below a map.
const mapQuestion = 2

// mapRoom is the cells there are for a map, its headings included.
func (p *Present) mapRoom() image.Point {
	return image.Pt(p.width-2*p.mapMargin(), p.height-1-mapQuestion)
}

func (p *Present) mapMargin() int { return p.width / 80 }

// viewMap draws a scene with a map; drawn is false where there is no room for one.
func (p *Present) viewMap() (view string, drawn bool) {
	room := p.mapRoom()
	if room.Y < leastMap {
		return "", false
	}
	var picture []string
	s := p.scene()
	hides := s.Cover != script.Nothing && p.revealed[p.at] == 0
	switch {
	case hides && s.Cover == script.All:
		return "", false // a picture like any other
	case s.View == script.Plan:
		picture = p.planRows(s.Node, room, hides)
	}
	if picture == nil {
		picture = p.crossRows(s.Node, room, hides)
	}
	foot := p.foot()
	for i, l := range picture {
		if l != "" {
			picture[i] = strings.Repeat(" ", p.mapMargin()) + l
		}
	}
	picture = picture[:min(len(picture), p.height-1-len(foot))]
	gap := max(0, min(1, p.height-1-len(foot)-len(picture)))
	top := []string{p.indent([]string{p.viewTop()})}
	all := append(append(top, make([]string, gap)...), picture...)
	for len(all) < p.height-len(foot) {
		all = append(all, "")
	}
	return strings.Join(append(all, strings.Split(p.indent(foot), "\n")...)[:p.height], "\n"), true
}

// planRows is the Plan with a node in focus, nil where it does not fit.
func (p *Present) planRows(id careers.NodeID, room image.Point, bare bool) []string {
	if len(p.env.Graph.Nodes()) > readable {
		return p.nearRows(id, room, bare)
	}
	p.poster.Place(p.env.Graph, p.env.Words, id, room)
	return p.drawnRows(p.poster.Rails, p.poster.Plan, id, room, bare)
}

// nearRows is the Plan of what is one step from a node, of a graph too dense for a room, and
// how many more there are.
func (p *Present) nearRows(id careers.NodeID, room image.Point, bare bool) []string {
	g, w := p.env.Graph, p.env.Words
	near, before, after := atlas.Neighbours(g, id, min((room.Y-3)/2, mostNear))
	rails := atlas.NewRails(g, w, func(n *careers.Node) bool { return near[n.ID] })
	plan := rail.NewPlan(rails.Graph, rail.PlanOptions{Width: room.X, Lines: room.Y - 3})
	rows := p.drawnRows(rails, plan, id, room, bare)
	if rows == nil {
		return nil
	}
	signs, more := rail.Signs(cells.SymbolsIn(p.env.ASCII)), []string(nil)
	if before > 0 {
		more = append(more, signs[2]+" "+w.Present.More(before))
	}
	if after > 0 {
		more = append(more, signs[1]+" "+w.Present.More(after))
	}
	return append(rows, "", p.env.Theme.Text.Render(rich.Cut(strings.Join(more, "   "), room.X)))
}

func (p *Present) drawnRows(rails *atlas.Rails, plan *rail.Plan, id careers.NodeID, room image.Point, bare bool) []string {
	if size := plan.Size(); size.X > room.X || size.Y+1 > room.Y {
		return nil
	}
	var grid rail.Grid
	focus := rails.Station(id)
	marks := rail.Marks{Focus: focus, Chosen: rail.NoStation, Brackets: p.env.Theme.IsColourless}
	plan.Draw(&grid, image.Rectangle{Max: image.Pt(room.X, plan.Size().Y)}, marks, cells.SymbolsIn(p.env.ASCII))
	if bare {
		for i, cell := range grid.Cells {
			if cell.Ink == rail.Note || cell.Ink == rail.NoteLit {
				grid.Cells[i] = rail.Cell{Of: rail.NoStation}
			}
		}
	}
	return append([]string{livery.Heads(plan, focus, 0, room.X, p.env.Theme)}, livery.Rows(&grid, rails.Graph, p.env.Theme)...)
}

// crossRows is the Crossroads of a node, without pay and years where it is bare.
func (p *Present) crossRows(id careers.NodeID, room image.Point, bare bool) []string {
	r := atlas.NewRails(p.env.Graph, p.env.Words, nil)
	if bare {
		for i := range r.Graph.Stations {
			r.Graph.Stations[i].Note = ""
		}
		for i := range r.Graph.Steps {
			r.Graph.Steps[i].Low, r.Graph.Steps[i].Years = 0, ""
		}
	}
	c := rail.NewCrossroads(r.Graph, r.Station(id), rail.CrossroadsOptions{
		Width: room.X, Lines: room.Y, Captions: atlas.Captions(p.env.Words), Chosen: -1, Symbols: cells.SymbolsIn(p.env.ASCII),
		Marks: rail.Marks{Focus: rail.NoStation, Chosen: rail.NoStation, Brackets: p.env.Theme.IsColourless},
	})
	return livery.Rows(c.Grid(), r.Graph, p.env.Theme)
}
