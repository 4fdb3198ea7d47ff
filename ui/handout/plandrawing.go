package handout

import (
	"fmt"
	"image"
	"io"
	"slices"
	"strings"

	"parcours/careers"
	"parcours/ui/atlas"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
	"parcours/ui/rail"
)

// A cell of a Plan in a drawing, in its units.
const (
	railCell  = 9
	railLine  = 18
	railTop   = 64 // the title and the headings
	railFoot  = 44 // the legend
	railSide  = 16
	railRound = 9 // of the corners of rails
)

// Widths of a poster in cells, the narrowest first, see [poster].
const (
	posterFrom = 110
	posterTo   = 260
	posterStep = 10
	posterRow  = 3 // lines a row: about the shape of a sheet of A4 or A3 across
)

// planDrawing is the Plan as a vector drawing.
type planDrawing struct {
	drawing
	Columns  []planColumn
	Rails    []shape // in the colour of a track, with the head that says one can come back
	Stations []planStation
	Legend   []planLabel
}

type planColumn struct {
	X, W, H int
	Text    string
	Odd     bool
}

type planStation struct {
	Class       string
	X, Y        int
	NameX       int
	NameY       int
	Name, Note  string
	Title       string // for those who point at it
	Focus, Next bool
}

type planLabel struct {
	Class   string
	X, Y, W int
	Text    string
}

// poster places a Plan with every name in full, as narrow as that allows.
func poster(r *atlas.Rails) *rail.Plan {
	for width := posterFrom; ; width += posterStep {
		p := rail.NewPlan(r.Graph, rail.PlanOptions{Width: width, RowHeight: posterRow})
		if width >= posterTo || isWhole(p) {
			return p
		}
	}
}

// isWhole reports whether a Plan shows each name in full, and the pay of each role.
func isWhole(p *rail.Plan) bool {
	for i, s := range p.Graph().Stations {
		if p.Label(i) != s.Names[0] || p.Note(i) != s.Note {
			return false
		}
	}
	return true
}

// PlanSVG draws the Plan, of a large graph that of the family of the node in focus, as a picture that stands alone: light or dark as its
// reader has it, for a screen, a page or a poster of A4 or A3 across. A node in
// focus has its ring, and those one step away stand out.
func PlanSVG(out io.Writer, g *careers.Graph, w *i18n.Words, focus careers.NodeID, steps int) error {
	r, isWhole := atlas.RailsAround(g, w, focus, steps)
	d := newPlanDrawing(g, w, r, focus)
	if !isWhole && steps == 0 {
		d.Title = clean(atlas.FamilyName(g, w, g.Node(focus))) + " · " + d.Title
	}
	d.rests(d.Height, g, w, r.Nodes(g)...)
	return alone(out, w, "plan", d)
}

func newPlanDrawing(g *careers.Graph, w *i18n.Words, r *atlas.Rails, focus careers.NodeID) *planDrawing {
	p := poster(r)
	d := &planDrawing{drawing: drawing{
		Title: clean(g.Title().In(w.Tag)), Description: clean(w.Handout.MapShows(phrase.Nodes(w, g, len(r.Graph.Stations)), phrase.Steps(w, g, r.Nodes(g)))),
		Width: p.Size().X*railCell + 2*railSide, Height: p.Size().Y*railLine + railTop + railFoot,
	}}
	for i, h := range p.Heads() {
		d.Columns = append(d.Columns, planColumn{X: h.X*railCell + railSide - railCell, W: (h.Width + 1) * railCell, H: d.Height - railTop - 18, Text: clean(strings.ToUpper(h.Text)), Odd: i%2 == 1})
	}
	d.Rails = append(braceRails(p), railsOf(p)...)
	d.Stations = stationsOf(g, w, r, p, focus)
	d.legend(g, w)
	return d
}

// at is the middle of a cell.
func at(p image.Point) image.Point {
	return image.Pt(p.X*railCell+railCell/2+railSide, p.Y*railLine+railLine/2+railTop)
}

// trackClass names the colour of a track; trainings have their own.
func trackClass(s rail.Station) string {
	if s.Training {
		return "training"
	}
	if s.Track == 0 {
		return "t0"
	}
	return fmt.Sprint("t", (s.Track-1)%6+1)
}

func railsOf(p *rail.Plan) (rails []shape) {
	g := p.Graph()
	lines := slices.Clone(p.Rails())
	// What leaves a line furthest from it comes first, the line itself last: where
	// they share a piece, the nearer one is seen.
	slices.SortStableFunc(lines, func(a, b rail.Line) int { return drop(b) - drop(a) })
	for _, l := range lines {
		s := g.Steps[l.Step]
		points := make([]image.Point, len(l.Path))
		for i, cell := range l.Path {
			points[i] = at(cell)
		}
		if l.Path[0] != p.Sign(s.From) {
			points[0].X -= railCell / 2
		}
		r := shape{Class: trackClass(g.Stations[s.To]), Path: rounded(points)}
		if l.TwoWay {
			own := at(l.Own())
			r.Points = triangle(own.Sub(image.Pt(railCell/2, 0)), own.Add(image.Pt(railCell/2, -5)), own.Add(image.Pt(railCell/2, 5)))
		}
		rails = append(rails, r)
	}
	return rails
}

// drop is how many lines a rail climbs or falls.
func drop(l rail.Line) int {
	a, b := l.Path[0].Y, l.Path[len(l.Path)-1].Y
	return max(a-b, b-a)
}

// braceRails are the lines of trainings to the start.
func braceRails(p *rail.Plan) (rails []shape) {
	g := p.Graph()
	for _, i := range p.Braced() {
		from, to := p.Name(i).Max, at(p.Sign(g.Start))
		a, x := at(image.Pt(from.X, p.Sign(i).Y)), at(image.Pt(p.Brace(), 0)).X
		a.X = min(a.X+railCell, x-railCell)
		rails = append(rails, shape{Class: "training", Path: rounded([]image.Point{a, {X: x, Y: a.Y}, {X: x, Y: to.Y}, to})})
	}
	return rails
}

// rounded is a path along level and upright pieces that turns smoothly.
func rounded(points []image.Point) string {
	points = slices.Compact(slices.Clone(points))
	var b strings.Builder
	last := len(points) - 1
	fmt.Fprintf(&b, "M%d %d", points[0].X, points[0].Y)
	for i := 1; i < last; i++ {
		bend(&b, towards(points[i], points[i-1], railRound), points[i], towards(points[i], points[i+1], railRound))
	}
	if last > 0 {
		fmt.Fprintf(&b, "L%d %d", points[last].X, points[last].Y)
	}
	return b.String()
}

// bend goes on to a curve round a corner.
func bend(path *strings.Builder, before, corner, after image.Point) {
	fmt.Fprintf(path, "L%d %dQ%d %d %d %d", before.X, before.Y, corner.X, corner.Y, after.X, after.Y)
}

// towards is a point some way from one point to another, at most halfway.
func towards(from, to image.Point, way int) image.Point {
	step := func(a, b int) int {
		most := min(max(b-a, a-b)/2, way)
		return a + max(-most, min(b-a, most))
	}
	return image.Pt(step(from.X, to.X), step(from.Y, to.Y))
}

func stationsOf(g *careers.Graph, w *i18n.Words, r *atlas.Rails, p *rail.Plan, focus careers.NodeID) (all []planStation) {
	here := r.Station(focus)
	for i, s := range r.Graph.Stations {
		sign := at(p.Sign(i))
		n := g.Node(r.IDs[i])
		st := planStation{
			Class: trackClass(s), X: sign.X, Y: sign.Y, NameX: sign.X + railCell*3/2, NameY: sign.Y + 5,
			Name: clean(p.Label(i)), Note: clean(p.Note(i)), Title: clean(n.Title.In(w.Tag)), Focus: i == here,
		}
		if line := phrase.Headline(n); len(line) > 0 && n.Course == nil {
			st.Title = clean(w.Units.Colon(n.Title.In(w.Tag), phrase.InOneLine(w, n.Headline.Pay)))
		}
		st.Next = here != rail.NoStation && (r.Graph.Step(here, i) >= 0 || r.Graph.Step(i, here) >= 0)
		all = append(all, st)
	}
	return all
}

// legend names the colours, and the sign of a way back.
func (d *planDrawing) legend(g *careers.Graph, w *i18n.Words) {
	x, y := railSide, d.Height-railFoot/2
	for i, t := range g.Tracks() {
		name := clean(phrase.Text(w, t.Name))
		d.Legend = append(d.Legend, planLabel{Class: fmt.Sprint("t", i%6+1), X: x, Y: y, W: 26, Text: name})
		x += 26 + 8 + len([]rune(name))*railCell + 20
	}
	d.Legend = append(d.Legend, planLabel{Class: "back", X: x, Y: y, Text: clean("◄ " + w.Map.Views.Around.Back)})
}
