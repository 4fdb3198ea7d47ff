package rail_test

import (
	"fmt"
	"image"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/ui/atlas"
	"parcours/ui/rail"
)

// figures are what a drawing of the built-in data is measured by.
type figures struct {
	lines, bends, full, shortest, rails int
}

func measure(r *atlas.Rails, o rail.PlanOptions) (*rail.Plan, figures, string) {
	p := rail.NewPlan(r.Graph, o)
	d := prove(p, onlyFocus(r.Graph.Start), false, false)
	f := figures{lines: d.lines, bends: d.corners, rails: len(p.Rails())}
	for i, s := range r.Graph.Stations {
		switch label := p.Label(i); {
		case label == s.Names[0]:
			f.full++
		case label == s.Names[len(s.Names)-1]:
			f.shortest++
		}
	}
	return p, f, fmt.Sprintf("size %v of %d×%d, rows of %d; %d line cells, %d bends, %d rails, %d braced; of %d names %d full, %d in their shortest form\n%s",
		p.Size(), o.Width, o.Lines, p.RowHeight(), f.lines, f.bends, f.rails, len(p.Braced()), len(r.IDs), f.full, f.shortest, d.grid)
}

// The lines that a screen of 24 and of 40 leaves for the stations.
const linesAt24, linesAt40 = 15, 27

func TestASmallScreenShowsAllBuiltInStations(t *testing.T) {
	for _, tag := range languages() {
		r := builtIn(t, tag)
		p, f, told := measure(r, rail.PlanOptions{Width: 80, Lines: linesAt24})
		t.Logf("%v: %s", tag, told)
		if s := p.Size(); s.X > 80 || s.Y > linesAt24 {
			t.Errorf("%v: the Plan takes %v of 80×%d", tag, s, linesAt24)
		}
		if f.lines > 200 {
			t.Errorf("%v: %d line cells, 200 at most", tag, f.lines)
		}
		if f.bends > 10 {
			t.Errorf("%v: %d bends, 10 at most", tag, f.bends)
		}
		for id, name := range map[string]string{"cto": "CTO", "lead-developer": "Lead"} {
			i := r.Station(careers.NodeID(id))
			if i == rail.NoStation || !strings.Contains(p.Label(i), name) {
				t.Errorf("%v: %s is not told by %q", tag, id, name)
			}
		}
	}
}

func TestALargerScreenShowsMostNamesInFull(t *testing.T) {
	for _, tag := range languages() {
		r := builtIn(t, tag)
		p, f, told := measure(r, rail.PlanOptions{Width: 120, Lines: linesAt40})
		t.Logf("%v: %s", tag, told)
		if s := p.Size(); s.X > 120 || s.Y > linesAt40 {
			t.Errorf("%v: the Plan takes %v of 120×%d", tag, s, linesAt40)
		}
		if f.lines > 400 {
			t.Errorf("%v: %d line cells, 400 at most", tag, f.lines)
		}
		if 3*f.full < 2*len(r.IDs) {
			t.Errorf("%v: %d of %d names in full, two thirds at least", tag, f.full, len(r.IDs))
		}
	}
}

func TestALargeScreenShowsAllNamesInFull(t *testing.T) {
	for _, tag := range languages() {
		r := builtIn(t, tag)
		_, f, told := measure(r, rail.PlanOptions{Width: 200, Lines: 45})
		t.Logf("%v: %s", tag, told)
		if f.full < len(r.IDs) {
			t.Errorf("%v: %d of %d names in full", tag, f.full, len(r.IDs))
		}
	}
}

// TestFlaggedMainSteps: an author's main steps are on the Plan wherever they can
// be drawn; the log tells which are not.
func TestFlaggedMainSteps(t *testing.T) {
	r := builtIn(t, language.French)
	for _, o := range []rail.PlanOptions{{Width: 80, Lines: linesAt24}, {Width: 120, Lines: linesAt40}} {
		p := rail.NewPlan(r.Graph, o)
		drawn := map[int]bool{}
		for _, l := range p.Rails() {
			drawn[l.Step] = true
		}
		for _, b := range p.Braced() {
			drawn[r.Graph.Step(b, r.Graph.Start)] = true
		}
		flagged, missing := 0, []string{}
		for i, s := range r.Graph.Steps {
			if s.Main != rail.MainLine || r.Graph.Stations[s.To].Training { // trainings share a column
				continue
			}
			flagged++
			if !drawn[i] {
				missing = append(missing, fmt.Sprintf("%s → %s", r.IDs[s.From], r.IDs[s.To]))
			}
		}
		t.Logf("width %d: %d of %d flagged main steps are drawn, without %v", o.Width, flagged-len(missing), flagged, missing)
		if flagged > 0 && 5*len(missing) > flagged {
			t.Errorf("width %d: %d of %d flagged main steps are not drawn: %v", o.Width, len(missing), flagged, missing)
		}
	}
}

// benchmarkPlan places a graph that was never placed before, as at the start of
// the program, and one at another size, as in a window that grows.
func benchmarkPlan(b *testing.B, g *rail.Graph, o rail.PlanOptions) {
	b.Run("first", func(b *testing.B) {
		b.ReportAllocs()
		var fresh [16]*rail.Graph
		for i := 0; b.Loop(); i++ {
			if i%len(fresh) == 0 { // stopping the clock each time would cool the caches
				b.StopTimer()
				for k := range fresh {
					fresh[k] = again(g)
				}
				b.StartTimer()
			}
			rail.NewPlan(fresh[i%len(fresh)], o)
		}
	})
	b.Run("resized", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			rail.NewPlan(g, o)
		}
	})
}

func BenchmarkPlanOfTheBuiltInData(b *testing.B) {
	benchmarkPlan(b, builtIn(b, language.French).Graph, rail.PlanOptions{Width: 80, Lines: linesAt24})
}

func BenchmarkPlanOf3000(b *testing.B) {
	benchmarkPlan(b, randomGraph(3000, recipe{stations: 3000, steps: 10_000}), rail.PlanOptions{Width: 200, Lines: 60})
}

func BenchmarkKeyOnAPlanOf3000(b *testing.B) {
	g := randomGraph(3000, recipe{stations: 3000, steps: 10_000})
	p := rail.NewPlan(g, rail.PlanOptions{Width: 200, Lines: 60})
	grid, m, way := &rail.Grid{}, randomMarks(1, g), 0
	m.Focus = 0
	b.ReportAllocs()
	for b.Loop() {
		if to := p.Towards(m.Focus, rail.Direction(way%4)); to != rail.NoStation {
			m.Focus = to
		}
		way++
		at := p.Sign(m.Focus)
		p.Draw(grid, image.Rect(0, 0, 200, 60).Add(image.Pt(max(0, at.X-100), max(0, at.Y-30))), m, rail.Unicode)
	}
}
