package chart_test

import (
	"fmt"
	"image"
	"math/rand/v2"
	"slices"
	"testing"

	"parcours/careers/careerstest"
	"parcours/ui/chart"
)

// thin is the stride of a sweep: longer where everything takes longer.
func thin(usual int) int { return careerstest.Thin(usual * slower) }

// every calls f with each direction, level of detail and set of symbols.
func every(f func(o chart.Options, symbols chart.Symbols)) {
	for _, direction := range []chart.Direction{chart.LeftRight, chart.TopDown} {
		for detail := chart.Dots; detail <= chart.NotedBox; detail++ {
			for _, symbols := range []chart.Symbols{chart.Unicode, chart.ASCII} {
				f(chart.Options{Direction: direction, Detail: detail}, symbols)
			}
		}
	}
}

// mustWithFocus reads a layout back with none of its nodes focused, and with
// each of some, counted by step.
func mustWithFocus(t *testing.T, g chart.Graph, o chart.Options, symbols chart.Symbols, step int) {
	t.Helper()
	for _, o.Labels = range []bool{false, true} {
		c := trip{graph: g, options: o, marks: unmarked(), symbols: symbols, placed: chart.Place(g, o)}
		c.must(t)
		for c.marks.Focus = 0; c.marks.Focus < len(g.Nodes); c.marks.Focus += step {
			c.marks.Chosen = chart.NoNode
			for _, e := range g.Edges {
				if e.From == c.marks.Focus {
					c.marks.Chosen = e.To
				}
			}
			c.must(t)
		}
	}
}

func TestEveryDrawingOfACareerMapSaysItsSteps(t *testing.T) {
	for _, file := range []string{"seed-7.json", "careers-25.json"} {
		g := load(t, file)
		every(func(o chart.Options, symbols chart.Symbols) { mustWithFocus(t, g, o, symbols, thin(5)) })
	}
}

func TestEveryDrawingOfALargeMapSaysItsSteps(t *testing.T) {
	tests := []struct {
		file      string
		direction chart.Direction
		detail    chart.Detail
		symbols   chart.Symbols
	}{
		{"layered-100.json", chart.LeftRight, chart.Boxes, chart.Unicode},
		{"layered-100.json", chart.TopDown, chart.Wrapped, chart.Unicode},
		{"layered-100.json", chart.LeftRight, chart.Shorts, chart.ASCII},
		{"layered-100.json", chart.TopDown, chart.Dots, chart.ASCII},
		{"layered-300.json", chart.LeftRight, chart.Lines, chart.Unicode},
		{"layered-300.json", chart.TopDown, chart.Boxes, chart.Unicode},
		{"layered-300.json", chart.LeftRight, chart.Dots, chart.Unicode},
		{"layered-1000.json", chart.LeftRight, chart.Boxes, chart.Unicode},
	}
	for _, test := range tests {
		g := load(t, test.file)
		marks := chart.Marks{Focus: len(g.Nodes) / 2, Chosen: chart.NoNode}
		o := chart.Options{Direction: test.direction, Detail: test.detail}
		trip{graph: g, options: o, marks: marks, symbols: test.symbols}.must(t)
	}
}

// sweep is how many made-up graphs are drawn.
const sweep = 1000

func TestEveryDrawingOfAMadeUpGraphSaysItsSteps(t *testing.T) {
	var ways []trip
	every(func(o chart.Options, symbols chart.Symbols) { ways = append(ways, trip{options: o, symbols: symbols}) })
	for seed := uint64(0); seed < sweep; seed += uint64(thin(3)) {
		g := randomGraph(seed)
		marks := randomMarks(seed, g)
		for i := range 4 {
			way := ways[(int(seed)*5+i*7)%len(ways)]
			way.graph, way.marks = g, marks
			way.options.Labels = seed%3 == 0
			t.Run(fmt.Sprintf("seed %d, %v", seed, way), way.must)
			if t.Failed() {
				return
			}
		}
	}
}

func TestTheSameGraphGivesTheSameDrawing(t *testing.T) {
	for seed := range uint64(100) {
		g, o := randomGraph(seed), chart.Options{Detail: chart.Boxes, Direction: chart.Direction(seed % 2)}
		marks := randomMarks(seed, g)
		first := textOf(whole(chart.Place(g, o), marks, chart.Unicode))
		if again := textOf(whole(chart.Place(g, o), marks, chart.Unicode)); first != again {
			t.Fatalf("seed %d is drawn as\n%s\nand as\n%s", seed, first, again)
		}
	}
}

func TestAWindowShowsAPartOfTheWholeDrawing(t *testing.T) {
	for seed := range uint64(200) {
		g := randomGraph(seed)
		marks := randomMarks(seed, g)
		l := chart.Place(g, chart.Options{Detail: chart.Detail(seed % 6), Direction: chart.Direction(seed / 6 % 2), Labels: seed%2 == 0})
		all := whole(l, marks, chart.Symbols(seed%2))
		r := rand.New(rand.NewPCG(seed, 3))
		var grid chart.Grid // used again, as a program would
		for range 4 {
			window := rect{r.IntN(all.W+10) - 5, r.IntN(all.H+10) - 5, 1 + r.IntN(all.W+5), 1 + r.IntN(all.H+5)}
			l.Draw(&grid, window, marks, chart.Symbols(seed%2))
			if at, ok := differs(&grid, all, window); ok {
				t.Fatalf("seed %d: the window %v shows\n%s\nwhich differs at %v from\n%s", seed, window, textOf(&grid), at, textOf(all))
			}
		}
	}
}

// differs finds a cell where a window is not what the whole drawing has there.
// Where its edge cuts a wide character in two, both halves are blank.
func differs(part, all *chart.Grid, window rect) (point, bool) {
	if part.W != window.W || part.H != window.H {
		return image.Pt(part.W, part.H), true
	}
	for y := range part.H {
		for x := range part.W {
			want := chart.Cell{Of: chart.NoNode}
			if from := (image.Pt(window.X+x, window.Y+y)); (rect{0, 0, all.W, all.H}).Contains(from) {
				want = all.At(from.X, from.Y)
				if x == part.W-1 && isWide(want.Text) {
					want.Text = ""
				}
			}
			got := part.At(x, y)
			if got != want && !(blank(got.Text) && blank(want.Text) && got.Of == want.Of) {
				return image.Pt(x, y), true
			}
		}
	}
	return point{}, false
}

func TestANodeOnItsOwnMovesNothingItNeedNot(t *testing.T) {
	for seed := range uint64(150 / slower) {
		g := randomGraph(seed)
		o := chart.Options{Detail: chart.Boxes, Direction: chart.Direction(seed % 2)}
		before := chart.Place(g, o)
		stays := func(more chart.Graph) {
			after := chart.Place(more, o)
			for i, n := range g.Nodes {
				if before.Box(i) != after.Box(i) {
					t.Fatalf("seed %d: a new node on its own moved %q from %v to %v\n%s\n%s",
						seed, n.Title, before.Box(i), after.Box(i),
						textOf(whole(before, unmarked(), chart.Unicode)), textOf(whole(after, unmarked(), chart.Unicode)))
				}
			}
		}
		node := chart.Node{Key: "new", Title: "é", Short: "é", Rank: g.Nodes[0].Rank}
		last := chart.Graph{Nodes: append(slices.Clone(g.Nodes), node), Edges: g.Edges}
		stays(last)
	}
}
