package present

import (
	"image"
	"strings"

	"parcours/careers"
	"parcours/careers/script"
	"parcours/ui/atlas"
	"parcours/ui/cells"
	"parcours/ui/i18n"
	"parcours/ui/livery"
	"parcours/ui/parts"
	"parcours/ui/rail"
)

// A map has the whole screen but for the title and the question. Whatever these
// say, it has the same room, so that from scene to scene only what is lit changes.

// leastMap is the rows from which a map is drawn rather than told.
const leastMap = 6

// poster is the map as last placed, kept from scene to scene.
type poster struct {
	words  *i18n.Words
	family int // of a large graph, -1 for all of it
	rails  *atlas.Rails
	plan   *rail.Plan
	room   image.Point
}

// mapTitleRows is the room for the title of a map: large letters have some on a
// high screen.
func (p *Present) mapTitleRows() int {
	const high = 30
	if p.height < high || p.env.ASCII { // which has no large letters
		return 1
	}
	return parts.LargeRows
}

// mapRoom is the cells there are for a map, its headings included.
func (p *Present) mapRoom() image.Point {
	return image.Pt(p.width-2*p.mapMargin(), p.height-1-p.mapTitleRows()-questionRows)
}

func (p *Present) mapMargin() int { return p.width / 80 }

// viewMap draws a scene with a map; drawn is false where there is no room for one.
func (p *Present) viewMap() (view string, drawn bool) {
	room := p.mapRoom()
	if room.Y < leastMap {
		return "", false
	}
	rows := append([]string{p.viewTop()}, p.mapTitle()...)
	var picture []string
	s := p.scene()
	hides := s.Cover != script.Nothing && p.revealed[p.at] == 0
	switch {
	case hides && s.Cover == script.All:
		picture = strings.Split(strings.Join(p.drawn(p.picture(room.Y).hidden()), "\n"), "\n")
		picture = append(make([]string, max(0, (room.Y-len(picture))/3)), picture...)
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
	gap := 0
	if room.Y > len(picture) {
		gap = 1
	}
	top := strings.Split(p.indent(rows), "\n")
	all := append(append(top, make([]string, gap)...), picture...)
	for len(all) < p.height-len(foot) {
		all = append(all, "")
	}
	return strings.Join(append(all, strings.Split(p.indent(foot), "\n")...)[:p.height], "\n"), true
}

// mapTitle is the title in its room, at the bottom of it.
func (p *Present) mapTitle() []string {
	rows := p.titled(p.mapTitleRows(), 0)
	return append(make([]string, max(0, p.mapTitleRows()-len(rows))), rows...)
}

// planRows is the Plan with a node in focus, nil where it does not fit.
func (p *Present) planRows(id careers.NodeID, room image.Point, bare bool) []string {
	c := p.place(id, room)
	if size := c.plan.Size(); size.X > room.X || size.Y+1 > room.Y {
		return nil
	}
	var grid rail.Grid
	focus := c.rails.Station(id)
	marks := rail.Marks{Focus: focus, Chosen: rail.NoStation, Brackets: p.env.Theme.IsColourless}
	c.plan.Draw(&grid, image.Rectangle{Max: image.Pt(room.X, c.plan.Size().Y)}, marks, cells.SymbolsIn(p.env.ASCII))
	if bare {
		for i, cell := range grid.Cells {
			if cell.Ink == rail.Note || cell.Ink == rail.NoteLit {
				grid.Cells[i] = rail.Cell{Of: rail.NoStation}
			}
		}
	}
	return append([]string{livery.Heads(c.plan, focus, 0, room.X, p.env.Theme)}, livery.Rows(&grid, c.rails.Graph, p.env.Theme)...)
}

// place places the Plan anew where it would come out another.
func (p *Present) place(id careers.NodeID, room image.Point) *poster {
	g, w, family := p.env.Graph, p.env.Words, -1
	if len(g.Nodes()) > atlas.PlanMost {
		family = atlas.FamilyOf(g, g.Node(id))
	}
	c := p.poster
	if c == nil || c.words != w || c.family != family || c.room != room {
		r, _ := atlas.RailsAround(g, w, id)
		c = &poster{words: w, family: family, room: room, rails: r, plan: rail.NewPlan(r.Graph, rail.PlanOptions{Width: room.X, Lines: room.Y - 1})}
		p.poster = c
	}
	return c
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
