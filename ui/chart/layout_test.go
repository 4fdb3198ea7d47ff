package chart_test

import (
	"testing"

	"parcours/ui/chart"
)

// shortNames are the short names of careers-25, which has none of its own.
func shortNames() map[string]string {
	return map[string]string{
		"bts": "BTS", "ecole": "École", "boot": "Boot", "lic": "Lic.", "bej": "BackJ", "fej": "FrontJ", "qa": "QA",
		"full": "Full", "bes": "BackS", "fes": "FrontS", "devops": "DevOps", "dba": "DBA", "data": "Data", "free": "Free",
		"secu": "Sécu", "lead": "Lead", "tlf": "TL fr.", "scrum": "Scrum", "expert": "Expert", "archi": "Archi",
		"cdp": "CDP", "po": "PO", "em": "EM", "dirp": "Dir.P", "cto": "CTO",
	}
}

func TestKnownGraphsTakeNoMoreRoomThanTheyNeed(t *testing.T) {
	for _, c := range []struct {
		graph     string
		options   chart.Options
		w, h      int
		crossings int
	}{
		{"seed-7", chart.Options{Detail: chart.Boxes}, 119, 6, 0},
		{"seed-7", chart.Options{Detail: chart.Boxes, Direction: chart.TopDown}, 42, 31, 0},
		{"careers-25", chart.Options{Detail: chart.Boxes}, 188, 25, 5},
		{"careers-25", chart.Options{Detail: chart.Shorts}, 78, 14, 5},
		{"careers-25", chart.Options{Detail: chart.Wrapped, Direction: chart.TopDown}, 109, 39, 5},
	} {
		g := input(t, c.graph)
		for i, n := range g.Nodes {
			if c.graph == "careers-25" {
				g.Nodes[i].Short = shortNames()[n.Key]
			}
		}
		l := chart.Place(g, c.options)
		if w, h := l.Size(); w > c.w || h > c.h {
			t.Errorf("%s %+v is %d×%d, want at most %d×%d", c.graph, c.options, w, h, c.w, c.h)
		}
		if n := l.Crossings(); n > c.crossings {
			t.Errorf("%s %+v has %d crossings, want at most %d", c.graph, c.options, n, c.crossings)
		}
	}
}

func TestNodesAreFoundWhereTheirBoxesAre(t *testing.T) {
	g := input(t, "careers-25")
	for _, direction := range []chart.Direction{chart.LeftRight, chart.TopDown} {
		l := chart.Place(g, chart.Options{Detail: chart.Boxes, Direction: direction})
		for node := range g.Nodes {
			box := l.Box(node)
			for _, p := range []chart.Point{{X: box.X, Y: box.Y}, {X: box.X + box.W - 1, Y: box.Y + box.H - 1}} {
				if got := l.NodeAt(p); got != node {
					t.Errorf("direction %d: node %d at %v, want %d", direction, got, p, node)
				}
			}
			if got := l.NodeAt(chart.Point{X: box.X - 1, Y: box.Y}); got == node {
				t.Errorf("direction %d: node %d reaches out of its box", direction, node)
			}
		}
	}
}

func TestWhatLiesOutsideAWindowIsCountedOnce(t *testing.T) {
	g := input(t, "careers-25")
	l := chart.Place(g, chart.Options{Detail: chart.Boxes})
	w, h := l.Size()
	if a, b, c, d := l.Outside(chart.Rect{W: w, H: h}); a+b+c+d != 0 {
		t.Errorf("%d %d %d %d nodes outside the whole", a, b, c, d)
	}
	box := l.Box(12)
	left, right, above, below := l.Outside(box)
	if sum := left + right + above + below; sum != len(g.Nodes)-1 {
		t.Errorf("%d + %d + %d + %d nodes outside the box of one of %d", left, right, above, below, len(g.Nodes))
	}
	if left == 0 || right == 0 {
		t.Errorf("%d to the left and %d to the right of a box in the middle", left, right)
	}
}

func TestExtentsHoldTheBoxesOfTheirRanks(t *testing.T) {
	l := chart.Place(input(t, "seed-7"), chart.Options{Detail: chart.Boxes})
	for r, rank := range l.Ranks() {
		start, size := l.Extent(r)
		for _, node := range rank {
			if box := l.Box(node); box.X != start || box.W != size {
				t.Errorf("rank %d is at %d+%d, its node %d at %d+%d", r, start, size, node, box.X, box.W)
			}
		}
	}
}

func TestFitTakesTheRichestThatFits(t *testing.T) {
	g := input(t, "seed-7")
	for i := range g.Nodes {
		g.Nodes[i].Note = "45–55 k€"
	}
	for _, c := range []struct {
		name      string
		w, h      int
		options   chart.Options
		detail    chart.Detail
		direction chart.Direction
	}{
		{"room for all", 140, 40, chart.Options{}, chart.NotedBox, chart.LeftRight},
		{"too low for the notes, too narrow for labels", 119, 6, chart.Options{Labels: true}, chart.Boxes, chart.LeftRight},
		{"high and narrow", 60, 60, chart.Options{}, chart.NotedBox, chart.TopDown},
		{"narrow, but to be read from left to right", 80, 24, chart.Options{LockDirection: true}, chart.Shorts, chart.LeftRight},
		{"nothing fits", 20, 4, chart.Options{}, chart.Shorts, chart.LeftRight},
		{"nothing fits, top down wanted", 10, 4, chart.Options{LockDirection: true, Direction: chart.TopDown}, chart.Shorts, chart.TopDown},
		{"the detail wanted", 140, 40, chart.Options{LockDetail: true, Detail: chart.Dots}, chart.Dots, chart.LeftRight},
	} {
		l := chart.Fit(g, c.w, c.h, c.options)
		if l.Detail() != c.detail || l.Direction() != c.direction {
			t.Errorf("%s: detail %d, direction %d, want %d, %d", c.name, l.Detail(), l.Direction(), c.detail, c.direction)
		}
	}
}

func TestNothingIsDrawnOfNothing(t *testing.T) {
	l := chart.Fit(chart.Graph{}, 80, 24, chart.Options{})
	var g chart.Grid
	l.Draw(&g, chart.Rect{W: 3, H: 2}, chart.Marks{}, chart.Unicode)
	if got := g.String(); got != "\n\n" || len(g.Cells) != 6 {
		t.Errorf("drawn %q in %d cells", got, len(g.Cells))
	}
}
