package rail

import (
	"fmt"
	"image"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// starOf has a centre, station 0, with random ways in and out.
func starOf(r *rand.Rand, n int) *Graph {
	g := &Graph{}
	for i := range 1 + r.IntN(9) {
		g.Columns = append(g.Columns, Column{Names: []string{fmt.Sprint("Level number ", i), fmt.Sprint("Level ", i), fmt.Sprint("L", i)}})
	}
	words := []string{"Developer", "e\u0301cole", "数据", "👩‍💻", "Chef", "of", "données", "東京"}
	for i := range n + 1 {
		id := fmt.Sprint("n", i)
		name := words[r.IntN(len(words))]
		forms := []string{name + " " + words[r.IntN(len(words))] + " " + id, name + " " + id, id}
		s := Station{Key: id, Column: r.IntN(len(g.Columns)), Track: r.IntN(8), Training: i == 0 && r.IntN(4) == 0, Names: forms[r.IntN(3):]}
		if r.IntN(2) == 0 {
			s.Note = fmt.Sprint(20+r.IntN(80), "–99 k€")
		}
		g.Stations = append(g.Stations, s)
	}
	for i := 1; i <= n; i++ {
		way := r.IntN(3)
		if way != 1 {
			g.Steps = append(g.Steps, stepOf(r, g, 0, i))
		}
		if way != 0 {
			g.Steps = append(g.Steps, stepOf(r, g, i, 0))
		}
		if n > 1 {
			g.Steps = append(g.Steps, stepOf(r, g, i, 1+r.IntN(n)))
		}
	}
	g.Index()
	return g
}

func stepOf(r *rand.Rand, g *Graph, from, to int) Step {
	kinds := []Kind{Promotion, Specialisation, Change, Lateral, Return, Related}
	if g.Stations[from].Training {
		kinds = []Kind{Study, Entry, Change, Lateral, Return, Related}
	}
	s := Step{From: from, To: to, Kind: kinds[r.IntN(len(kinds))]}
	if r.IntN(5) > 0 {
		s.Low = r.IntN(12)
		s.Years = fmt.Sprintf("~%d–%d ans", s.Low, s.Low+r.IntN(4))
	}
	return s
}

// textIn is what stands in some cells of one row.
func textIn(g *Grid, area image.Rectangle) string {
	var b strings.Builder
	for x := area.Min.X; x < area.Max.X; x++ {
		b.WriteString(g.At(x, area.Min.Y).Text)
	}
	return b.String()
}

// readTap reads the row of a tap from its cells alone.
func readTap(c *Crossroads, t Tap) (kind Kind, twoWay bool, years string) {
	g := c.Grid()
	var line strings.Builder
	for x := t.From; x <= t.To; x++ {
		if s := g.At(x, t.Row).Text; s == "" {
			line.WriteString(" ")
		} else {
			line.WriteString(s)
		}
	}
	text := line.String()
	twoWay = strings.HasPrefix(text, signs[c.o.Symbols][behind])
	last := g.At(t.To, t.Row).Text
	for k := range Kind(Kinds) {
		isTraining := c.graph.Stations[c.graph.Steps[t.Step].From].Training
		if taps[c.o.Symbols][k] == last && isTraining == (k == Study || k == Entry) || taps[c.o.Symbols][k] == last && k > Specialisation && k != Study && k != Entry {
			kind = k
			break
		}
	}
	if first, end := strings.Index(text, " "), strings.LastIndex(text, " "); first >= 0 && end > first {
		years = strings.TrimSpace(text[first:end])
	}
	return kind, twoWay, years
}

func checkFan(t *testing.T, c *Crossroads, f Fan, from int) {
	t.Helper()
	grid := image.Rect(0, 0, c.Grid().W, c.Grid().H)
	for _, tap := range f.Taps {
		s := c.graph.Steps[tap.Step]
		kind, twoWay, years := readTap(c, tap)
		if s.From != from || kind != s.Kind || years != s.Years || twoWay != c.graph.isTwoWay(tap.Step) {
			t.Fatalf("step %+v reads as kind %d, two-way %v, %q:\n%s", s, kind, twoWay, years, c.Grid())
		}
		if !tap.Name.In(grid) || tap.end() > grid.Max.X || textIn(c.Grid(), tap.Name) != tap.Label {
			t.Fatalf("%q does not stand at %v:\n%s", tap.Label, tap.Name, c.Grid())
		}
		if got := textIn(c.Grid(), image.Rect(tap.Name.Max.X+noteGap, tap.Row, tap.end(), tap.Row+1)); tap.Note != "" && got != tap.Note {
			t.Fatalf("the note %q reads %q:\n%s", tap.Note, got, c.Grid())
		}
		if at := c.Grid().At(tap.Name.Min.X, tap.Row); at.Of != s.To {
			t.Fatalf("%q is of station %d:\n%s", tap.Label, at.Of, c.Grid())
		}
	}
}

func TestEveryNeighbourOfARandomStarReadsBackOnce(t *testing.T) {
	for seed := range uint64(120) {
		r := rand.New(rand.NewPCG(seed, 5))
		g := starOf(r, r.IntN(40))
		o := CrossroadsOptions{Width: listWidth + r.IntN(180), Lines: 8 + r.IntN(50), Captions: captionsOf(), Symbols: Symbols(r.IntN(2))}
		seen := map[int]bool{}
		for _, o.Chosen = range slices.Concat([]int{-1}, g.Next(0), g.Origins(0)) {
			c := NewCrossroads(g, 0, o)
			checkFan(t, c, c.Fan(), 0)
			if second := c.Second(); second != nil {
				checkFan(t, c, *second, g.Steps[o.Chosen].To)
			}
			once := map[int]bool{}
			for _, tap := range c.Fan().Taps {
				if once[tap.Step] {
					t.Fatalf("step %d stands twice:\n%s", tap.Step, c.Grid())
				}
				once[tap.Step], seen[tap.Step] = true, true
			}
			origins, _ := c.Origins()
			for _, origin := range origins {
				seen[origin.Step] = true
				if got := textIn(c.Grid(), origin.Name); got != origin.Label {
					t.Fatalf("%q reads %q:\n%s", origin.Label, got, c.Grid())
				}
			}
			if name := textIn(c.Grid(), c.Card().Add(image.Pt(0, c.Bus()-c.Card().Min.Y))); strings.Trim(name, " []") != strings.TrimSpace(c.name) {
				t.Fatalf("the card reads %q, not %q:\n%s", name, c.name, c.Grid())
			}
		}
		for _, s := range slices.Concat(g.Next(0), g.Origins(0)) {
			if !seen[s] {
				t.Fatalf("seed %d: step %+v is never seen at %d×%d", seed, g.Steps[s], o.Width, o.Lines)
			}
		}
	}
}

// TestNoSizeIsTooSmall: from one cell up, nothing panics, and the grid is as asked.
func TestNoSizeIsTooSmall(t *testing.T) {
	g := starOf(rand.New(rand.NewPCG(3, 3)), 30)
	for w := 0; w <= 240; w += 1 + w/8 {
		for h := 0; h <= 24; h++ {
			for _, chosen := range []int{-1, g.Next(0)[3], g.Origins(0)[4]} {
				c := NewCrossroads(g, 0, CrossroadsOptions{Width: w, Lines: h, Captions: captionsOf(), Chosen: chosen, Symbols: Symbols(h % 2)})
				if c.Grid().W != w || c.Grid().H != h {
					t.Fatalf("%d×%d is %d×%d", w, h, c.Grid().W, c.Grid().H)
				}
			}
		}
	}
}

// TestLinesAreAsLongAsTheYears: on one screen a year has one length, in both fans.
func TestLinesAreAsLongAsTheYears(t *testing.T) {
	for seed := range uint64(60) {
		r := rand.New(rand.NewPCG(seed, 9))
		g := starOf(r, 5+r.IntN(15))
		length := map[int]int{}
		steps := g.Next(0)
		if len(steps) == 0 {
			continue
		}
		for _, chosen := range steps {
			c := NewCrossroads(g, 0, CrossroadsOptions{Width: 60 + int(seed)*3, Lines: 40, Captions: captionsOf(), Chosen: chosen})
			all := c.Fan().Taps
			if c.Second() != nil {
				all = slices.Concat(all, c.Second().Taps)
			}
			for _, tap := range all {
				low, cells := g.Steps[tap.Step].Low, tap.To-tap.From
				if was, ok := length[low]; ok && was != cells {
					t.Fatalf("seed %d: %d years are %d cells and %d:\n%s", seed, low, was, cells, c.Grid())
				}
				length[low] = cells
			}
		}
	}
}

func TestNamesThatReadAlikeAreToldApart(t *testing.T) {
	g := aroundOf(t, `
		a|1|Centre|
		b|1|Project manager, digital/Project manager|
		c|1|Project manager, banking and insurance/Project manager|`, `
		a ━ b 5 ~5–8_years
		a ━ c 5 ~5–8_years`)
	for w := 40; w < 120; w++ {
		c := NewCrossroads(g, 0, CrossroadsOptions{Width: w, Lines: 12, Captions: captionsOf(), Chosen: -1})
		if taps := c.Fan().Taps; taps[0].Label == taps[1].Label {
			t.Errorf("at %d columns both are %q", w, taps[0].Label)
		}
	}
}

func BenchmarkCrossroadsOfManyNeighbours(b *testing.B) {
	g := starOf(rand.New(rand.NewPCG(1, 1)), 500)
	o := CrossroadsOptions{Width: 200, Lines: 46, Captions: captionsOf(), Chosen: g.Next(0)[0]}
	for b.Loop() {
		NewCrossroads(g, 0, o)
	}
}
