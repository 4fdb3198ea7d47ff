package rail_test

import (
	"fmt"
	"image"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"golang.org/x/text/language"

	"parcours/careers/careerstest"
	"parcours/ui/rail"
)

// faultLimit ends a sweep that has shown enough.
const faultLimit = 3

// thin is the stride of a sweep: long in short tests and where everything takes
// ten times longer.
func thin(usual, short int) int {
	switch {
	case careerstest.All():
		return 1
	case testing.Short() || raceDetector:
		return short
	}
	return usual
}

// must fails the test where a drawing does not say what its Plan does.
func must(t *testing.T, p *rail.Plan, m rail.Marks, ascii, hostile bool, where string) bool {
	t.Helper()
	d := prove(p, m, ascii, hostile)
	if len(d.faults) > 0 {
		t.Errorf("%s, focus %d, ASCII %v:\n%s", where, m.Focus, ascii, d.report())
	}
	return len(d.faults) == 0
}

func onlyFocus(i int) rail.Marks { return rail.Marks{Focus: i, Chosen: rail.NoStation} }

func TestEveryFocusOfTheBuiltInPlanReadsBack(t *testing.T) {
	t.Parallel()
	for _, tag := range languages() {
		g := builtIn(t, tag).Graph
		for _, o := range []rail.PlanOptions{{Width: 80, Lines: 15}, {Width: 120, Lines: 27}, {Width: 200, Lines: 45}} {
			p := rail.NewPlan(g, o)
			wrong := 0
			for focus := rail.NoStation; focus < len(g.Stations) && wrong < faultLimit; focus++ {
				for i, ascii := range []bool{false, true} {
					if (focus+i+o.Lines)%thin(2, 3) == 0 && !must(t, p, onlyFocus(focus), ascii, false, fmt.Sprint(tag, o)) {
						wrong++
					}
				}
			}
		}
	}
}

func TestTheBuiltInPlanReadsBackAtEverySize(t *testing.T) {
	t.Parallel()
	wrong := 0
	for _, tag := range languages() {
		g := builtIn(t, tag).Graph
		for width := 66; width <= 240; width += 2 {
			for i, lines := range []int{10, 15, 27, 42, 60} {
				if (width/2+i)%thin(11, 23) != 0 {
					continue
				}
				p := rail.NewPlan(g, rail.PlanOptions{Width: width, Lines: lines})
				m := randomMarks(uint64(width*100+lines), g)
				m.Focus = (width*7 + lines) % len(g.Stations)
				if next := g.Next(m.Focus); len(next) > 0 {
					m.Chosen = g.Steps[next[width%len(next)]].To
				}
				where := fmt.Sprintf("%v %d×%d", tag, width, lines)
				if !must(t, p, m, i%2 == 0, false, where) || !must(t, p, onlyFocus((width+lines)%len(g.Stations)), i%2 != 0, false, where) {
					if wrong++; wrong == faultLimit {
						return
					}
				}
			}
		}
	}
}

func TestEveryRowHeightOfTheBuiltInPlanReadsBack(t *testing.T) {
	t.Parallel()
	for _, tag := range languages() {
		g := builtIn(t, tag).Graph
		for height := 1; height <= 3; height++ {
			for _, width := range []int{1, 40, 66, 80, 101, 120, 160, 240} {
				p := rail.NewPlan(g, rail.PlanOptions{Width: width, Lines: 20, RowHeight: height})
				if p.RowHeight() != height {
					t.Errorf("%v: rows of %d lines, %d were asked for", tag, p.RowHeight(), height)
				}
				for _, ascii := range []bool{false, true} {
					must(t, p, onlyFocus(width%len(g.Stations)), ascii, false, fmt.Sprintf("%v, width %d, rows of %d", tag, width, height))
				}
			}
		}
	}
}

// sizeOf spreads sizes from small to most, most of them small.
func sizeOf(r *rand.Rand, least, most int) int {
	f := r.Float64()
	return least + int(f*f*f*float64(most-least+1))
}

func randomOptions(r *rand.Rand) rail.PlanOptions {
	return rail.PlanOptions{Width: 66 + r.IntN(175), Lines: 8 + r.IntN(60), RowHeight: r.IntN(4)}
}

// proveRandom draws one random graph, a small one in both sets of characters.
func proveRandom(t *testing.T, seed uint64, o recipe) bool {
	t.Helper()
	r := rand.New(rand.NewPCG(seed, 5))
	g := randomGraph(seed, o)
	options := randomOptions(r)
	p := rail.NewPlan(g, options)
	m := randomMarks(seed, g)
	m.Focus = r.IntN(len(g.Stations)+1) - 1
	if m.Focus >= 0 && len(g.Next(m.Focus)) > 0 && r.IntN(2) == 0 {
		m.Chosen = g.Steps[g.Next(m.Focus)[0]].To
	}
	where := fmt.Sprintf("seed %d, %+v, %+v", seed, o, options)
	ok := true
	for _, ascii := range []bool{false, true} {
		if o.stations < 40 || ascii == (seed%2 == 1) { // both take too long for all
			ok = must(t, p, m, ascii, o.hostile, where) && ok
		}
	}
	return ok
}

func TestRandomPlansReadBack(t *testing.T) {
	t.Parallel()
	wrong := 0
	for seed := uint64(0); seed < 1000; seed += uint64(thin(13, 40)) {
		r := rand.New(rand.NewPCG(seed, 9))
		if !proveRandom(t, seed, recipe{stations: sizeOf(r, 10, 300), hostile: seed%10 == 9}) {
			if wrong++; wrong == faultLimit {
				return
			}
		}
	}
}

func TestTinyPlansReadBack(t *testing.T) {
	t.Parallel()
	wrong := 0
	for seed := uint64(0); seed < 600; seed += uint64(thin(2, 5)) {
		if !proveRandom(t, 100_000+seed, recipe{stations: 1 + int(seed%9)}) {
			if wrong++; wrong == faultLimit {
				return
			}
		}
	}
}

func TestAGraphOfNothingIsDrawn(t *testing.T) {
	g := &rail.Graph{Start: rail.NoStation}
	g.Index()
	p := rail.NewPlan(g, rail.PlanOptions{Width: 80, Lines: 15})
	p.Draw(&rail.Grid{}, image.Rect(0, 0, 80, 15), onlyFocus(rail.NoStation), rail.Unicode)
	if len(p.Rails()) > 0 || len(p.Braced()) > 0 {
		t.Error("there are rails without stations")
	}
}

func TestLargePlansReadBack(t *testing.T) {
	t.Parallel()
	for i, n := range []int{600, 3000} {
		if n > 600 && !careerstest.All() {
			t.Skip("seconds, with -all only")
		}
		if proveRandom(t, 5000+uint64(i), recipe{stations: n, steps: n * 3}); t.Failed() {
			return
		}
	}
}

// TestTheRandomGraphsAreWorthIt: the sweeps are of use only while much is drawn.
func TestTheRandomGraphsAreWorthIt(t *testing.T) {
	var rails, twoWay, braced, stations int
	for seed := range uint64(60) {
		g := randomGraph(seed, recipe{stations: 40})
		p := rail.NewPlan(g, rail.PlanOptions{Width: 120, Lines: 40})
		for _, l := range p.Rails() {
			rails++
			if l.TwoWay {
				twoWay++
			}
		}
		braced += len(p.Braced())
		stations += len(g.Stations)
	}
	t.Logf("60 graphs, %d stations: %d rails, %d of them two-way, %d braced", stations, rails, twoWay, braced)
	if rails < stations/4 || twoWay < rails/50 || braced < 30 {
		t.Error("the random graphs draw too little to prove anything")
	}
}

// geometry is what must not change while one walks: all but signs, marks,
// brackets, weights and the years behind a note.
func geometry(p *rail.Plan, grid *rail.Grid) []string {
	cells := make([]string, len(grid.Cells))
	for i, c := range grid.Cells {
		switch c.Ink {
		case rail.Rail, rail.RailAhead:
			a := armsOfBoxes[c.Text]
			cells[i] = fmt.Sprint(a.left != 0, a.right != 0, a.up != 0, a.down != 0)
			if a == (arms{}) {
				cells[i] = map[string]string{"=": "-"}[c.Text]
				if cells[i] == "" {
					cells[i] = c.Text
				}
			}
		case rail.Sign, rail.SignLit, rail.SignFocus:
			cells[i] = "sign"
		case rail.Name, rail.NameLit, rail.NameChosen, rail.NameFocus:
			if c.Text != " " {
				cells[i] = c.Text
			}
		}
	}
	for i := range p.Graph().Stations {
		name := p.Name(i)
		cells[name.Min.Y*grid.W+name.Min.X+1] = "" // mark or bracket
		if name.Max.X < grid.W && grid.At(name.Max.X, name.Min.Y).Text == "]" {
			cells[name.Min.Y*grid.W+name.Max.X] = ""
		}
	}
	return cells
}

func mustStayStill(t *testing.T, p *rail.Plan, symbols rail.Symbols, focuses []int, where string) {
	t.Helper()
	var first []string
	grid := &rail.Grid{}
	for _, focus := range focuses {
		m := randomMarks(uint64(focus+7), p.Graph())
		m.Focus = focus
		p.Draw(grid, image.Rectangle{Max: p.Size()}, m, symbols)
		now := geometry(p, grid)
		if first == nil {
			first = now
			continue
		}
		for i := range now {
			if now[i] != first[i] {
				t.Errorf("%s: the cell at %d,%d is %q with focus %d and %q with focus %d", where, i%grid.W, i/grid.W, now[i], focus, first[i], focuses[0])
				return
			}
		}
	}
}

func everyStation(g *rail.Graph) []int {
	stations := []int{rail.NoStation}
	for i := range g.Stations {
		stations = append(stations, i)
	}
	return stations
}

func TestNothingMovesWhileOneWalks(t *testing.T) {
	t.Parallel()
	for _, tag := range languages() {
		g := builtIn(t, tag).Graph
		for k, o := range []rail.PlanOptions{{Width: 66, Lines: 10}, {Width: 80, Lines: 15}, {Width: 120, Lines: 27}, {Width: 160, Lines: 34}, {Width: 240, Lines: 60}} {
			for i, symbols := range []rail.Symbols{rail.Unicode, rail.ASCII} {
				if (i+k)%thin(2, 2) == 0 {
					mustStayStill(t, rail.NewPlan(g, o), symbols, everyStation(g), fmt.Sprint(tag, o, symbols))
				}
			}
		}
	}
	for seed := uint64(0); seed < 40; seed += uint64(thin(3, 8)) {
		g := randomGraph(seed, recipe{stations: 30})
		mustStayStill(t, rail.NewPlan(g, rail.PlanOptions{Width: 70 + int(seed)*4, Lines: 30}), rail.Unicode, everyStation(g), fmt.Sprint("seed ", seed))
	}
}

// again is an equal graph in other memory.
func again(g *rail.Graph) *rail.Graph {
	c := &rail.Graph{Columns: slices.Clone(g.Columns), Training: g.Training, Stations: slices.Clone(g.Stations), Steps: slices.Clone(g.Steps), Start: g.Start}
	c.Index()
	return c
}

func TestEqualGraphsGiveEqualPlans(t *testing.T) {
	t.Parallel()
	graphs := []*rail.Graph{builtIn(t, language.French).Graph, builtIn(t, language.English).Graph}
	for seed := range uint64(40) {
		graphs = append(graphs, randomGraph(seed, recipe{stations: 10 + int(seed)*4}))
	}
	for i, g := range graphs {
		o := rail.PlanOptions{Width: 80 + 3*i, Lines: 15 + i}
		var before string
		for range 3 {
			p, grid := rail.NewPlan(again(g), o), &rail.Grid{}
			p.Draw(grid, image.Rectangle{Max: p.Size()}, onlyFocus(0), rail.Unicode)
			if now := grid.String(); before == "" {
				before = now
			} else if now != before {
				t.Errorf("graph %d: the same graph was drawn as\n%s\nand as\n%s", i, before, now)
			}
		}
	}
}

func TestAWindowIsAPartOfThePlan(t *testing.T) {
	t.Parallel()
	for seed := range uint64(120) {
		r := rand.New(rand.NewPCG(seed, 3))
		g := randomGraph(seed, recipe{stations: 10 + r.IntN(60)})
		p := rail.NewPlan(g, randomOptions(r))
		m := randomMarks(seed, g)
		m.Focus = r.IntN(len(g.Stations))
		whole, part := &rail.Grid{}, &rail.Grid{}
		p.Draw(whole, image.Rectangle{Max: p.Size()}, m, rail.Unicode)
		window := image.Rect(0, 0, 1+r.IntN(100), 1+r.IntN(30)).Add(image.Pt(r.IntN(p.Size().X+4)-4, r.IntN(p.Size().Y+4)-4))
		p.Draw(part, window, m, rail.Unicode)
		if part.W != window.Dx() || part.H != window.Dy() {
			t.Fatalf("seed %d: a window of %v gave %d×%d cells", seed, window, part.W, part.H)
		}
		for y := range part.H {
			for x := range part.W {
				checkWindowCell(t, whole, part, window, x, y, seed)
			}
		}
		if t.Failed() {
			return
		}
	}
}

func checkWindowCell(t *testing.T, whole, part *rail.Grid, window image.Rectangle, x, y int, seed uint64) {
	t.Helper()
	at := image.Pt(x, y).Add(window.Min)
	got, want := part.At(x, y), rail.Cell{Of: rail.NoStation}
	if at.In(image.Rect(0, 0, whole.W, whole.H)) {
		want = whole.At(at.X, at.Y)
	}
	if wide := ansi.StringWidthWc(got.Text); x+wide > part.W {
		t.Errorf("seed %d, window %v: %q at %d,%d sticks out", seed, window, got.Text, x, y)
	} else if got.Text != want.Text && (ansi.StringWidthWc(want.Text) < 2 || x+1 < part.W) && !(got.Text == " " && want.Text == "") {
		t.Errorf("seed %d, window %v: the cell at %d,%d is %q, in the Plan %q", seed, window, x, y, got.Text, want.Text)
	}
}

// TestHeadingsStandOverTheirColumns: and none over another.
func TestHeadingsStandOverTheirColumns(t *testing.T) {
	t.Parallel()
	check := func(where string, g *rail.Graph, o rail.PlanOptions) {
		p := rail.NewPlan(g, o)
		heads := map[int]rail.ColumnHead{}
		end := 0
		for i, h := range p.Heads() {
			if h.X < end {
				t.Errorf("%s: %q at %d begins before %d", where, h.Text, h.X, end)
			}
			end = h.X + h.Width
			if _, ok := heads[h.Column]; ok {
				t.Errorf("%s: column %d has two headings", where, h.Column)
			}
			heads[h.Column] = h
			forms := g.Training
			if h.Column >= 0 {
				forms = g.Columns[h.Column].Names
			}
			cut, isCut := strings.CutSuffix(h.Text, "…")
			shortest := forms[len(forms)-1]
			isCut = isCut && strings.HasPrefix(shortest, cut) && ansi.StringWidthWc(shortest) > h.Width-1
			if !isCut && !slices.Contains(forms, h.Text) || (h.Column == -1) != (i == 0 && h.Column == -1) {
				t.Errorf("%s: the heading %q is none of %q", where, h.Text, forms)
			}
			if w := ansi.StringWidthWc(h.Text); w > h.Width {
				t.Errorf("%s: the heading %q takes more than the %d cells of its column", where, h.Text, h.Width)
			}
		}
		for i, s := range g.Stations {
			column := s.Column
			if s.Training {
				column = -1
			}
			next := p.Size().X // where the column to the right begins
			for _, h := range slices.Backward(p.Heads()) {
				if x := p.Sign(i).X; h.Column == column && (x < h.X || x >= next) {
					t.Errorf("%s: %s at %v is not between its heading %+v and %d", where, s.Key, p.Sign(i), h, next)
				}
				next = h.X
			}
			if _, ok := heads[column]; !ok {
				t.Errorf("%s: the column of %s has no heading", where, s.Key)
			}
		}
	}
	for _, tag := range languages() {
		for width := 66; width <= 240; width += 6 {
			check(fmt.Sprint(tag, width), builtIn(t, tag).Graph, rail.PlanOptions{Width: width, Lines: 20})
		}
	}
	for seed := range uint64(60) {
		check(fmt.Sprint("seed ", seed), randomGraph(seed, recipe{stations: 10 + int(seed)}), rail.PlanOptions{Width: 66 + int(seed)*2, Lines: 20})
	}
}
