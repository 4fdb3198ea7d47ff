package rail_test

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers/careerstest"
	"parcours/ui/atlas"
	"parcours/ui/i18n"
	"parcours/ui/rail"
)

func (d *crossing) fault(format string, a ...any) {
	d.faults = append(d.faults, fmt.Sprintf(format, a...))
}

// walkAround chooses one step after the other, and lists what was not to be
// seen at any time, or wrong at one.
func walkAround(g *rail.Graph, centre int, o rail.CrossroadsOptions) (faults []string) {
	right, left := map[int]bool{}, map[int]bool{}
	steps := slices.Concat([]int{-1}, g.Next(centre), g.Origins(centre))
	for _, chosen := range steps {
		o.Chosen = chosen
		d := proveCrossroads(g, centre, o)
		maps.Copy(right, d.right)
		maps.Copy(left, d.left)
		if chosen >= 0 {
			d.checkChosen(chosen)
		}
		if len(d.faults) > 0 {
			return append(d.faults[:min(len(d.faults), 8)], fmt.Sprintf("with step %d chosen:\n%s", chosen, d.grid))
		}
	}
	for _, s := range g.Next(centre) {
		if _, ok := right[g.Steps[s].To]; !ok {
			faults = append(faults, g.Stations[g.Steps[s].To].Key+" is never seen on the right")
		}
	}
	for _, s := range g.Origins(centre) {
		if !left[g.Steps[s].From] {
			faults = append(faults, g.Stations[g.Steps[s].From].Key+" is never seen on the left")
		}
	}
	if len(faults) > 0 {
		o.Chosen = -1
		faults = append(faults, rail.NewCrossroads(g, centre, o).Grid().String())
	}
	return faults
}

// checkChosen: what is chosen is in sight, and the cursor on its name.
func (d *crossing) checkChosen(step int) {
	s := d.g.Steps[step]
	other := s.To
	if s.To == d.centre {
		other = s.From
	}
	if p := d.c.Cursor(); d.stationAt(p) != other {
		d.fault("the cursor at %v is on station %d, %s is chosen", p, d.stationAt(p), d.g.Stations[other].Key)
	}
}

func mustCross(t *testing.T, g *rail.Graph, centre int, o rail.CrossroadsOptions, where string) bool {
	t.Helper()
	faults := walkAround(g, centre, o)
	if len(faults) > 0 {
		t.Errorf("%s, around %s at %d×%d, symbols %d:\n%s", where, g.Stations[centre].Key, o.Width, o.Lines, o.Symbols, strings.Join(faults, "\n"))
	}
	return len(faults) == 0
}

func captions(tag language.Tag) *rail.Captions { return atlas.Captions(i18n.In(tag)) }

func TestEveryBuiltInCrossroadsReadsBack(t *testing.T) {
	t.Parallel()
	wrong := 0
	for _, tag := range languages() {
		g := builtIn(t, tag).Graph
		for i, size := range [][2]int{{40, 10}, {58, 15}, {60, 15}, {70, 15}, {80, 15}, {80, 24}, {100, 20}, {120, 31}, {150, 40}, {200, 50}, {240, 61}} {
			for centre := range g.Stations {
				if (i != 4 || !careerstest.All()) && (centre+i)%thin(9, 18) != 0 {
					continue
				}
				o := rail.CrossroadsOptions{Width: size[0], Lines: size[1], Captions: captions(tag), Symbols: rail.Symbols((centre + i) % 2)}
				if centre%3 == 0 {
					o.Marks = randomMarks(uint64(centre), g)
				}
				if !mustCross(t, g, centre, o, fmt.Sprint(tag)) {
					if wrong++; wrong == faultLimit {
						return
					}
				}
			}
		}
	}
}

func TestTheBusiestCrossroadsReadsBackAtEverySize(t *testing.T) {
	t.Parallel()
	wrong := 0
	for _, tag := range languages() {
		r := builtIn(t, tag)
		for width := 40; width <= 240; width += 2 {
			o := rail.CrossroadsOptions{Width: width, Lines: 10 + width%37, Captions: captions(tag), Symbols: rail.Symbols(width / 2 % 2)}
			for i, centre := range []int{r.Graph.Start, r.Station("cto"), r.Station("bts-sio"), r.Station("lead-developer")} {
				if (width/2+i)%thin(19, 37) != 0 {
					continue
				}
				if !mustCross(t, r.Graph, centre, o, fmt.Sprint(tag)) {
					if wrong++; wrong == faultLimit {
						return
					}
				}
			}
		}
	}
}

func TestRandomCrossroadsReadBack(t *testing.T) {
	t.Parallel()
	wrong := 0
	for seed := uint64(0); seed < 400; seed += uint64(thin(11, 40)) {
		r := rand.New(rand.NewPCG(seed, 21))
		n := 10 + r.IntN(80)
		g := randomGraph(seed, recipe{stations: n, steps: n * (1 + r.IntN(8))})
		o := rail.CrossroadsOptions{
			Width: 40 + r.IntN(200), Lines: 10 + r.IntN(50), Captions: captions(languages()[seed%2]), Symbols: rail.Symbols(r.IntN(2)), Marks: randomMarks(seed, g),
		}
		if !mustCross(t, g, r.IntN(n), o, fmt.Sprint("seed ", seed)) {
			if wrong++; wrong == faultLimit {
				return
			}
		}
	}
}

// star has one station with many ways in and out.
func star(n int) *rail.Graph {
	r := rand.New(rand.NewPCG(uint64(n), 1))
	g := randomGraph(uint64(n), recipe{stations: n + 1})
	g.Steps = nil
	for i := 1; i <= n; i++ {
		s := rail.Step{From: 0, To: i, Kind: rail.Kind(r.IntN(int(rail.Lateral) + 1)), Low: r.IntN(12)}
		s.Years = fmt.Sprintf("~%d–%d ans", s.Low, s.Low+2)
		if i%3 == 0 {
			s.From, s.To = i, 0
		}
		g.Steps = append(g.Steps, s)
		if i%7 == 0 {
			s.From, s.To = s.To, s.From
			g.Steps = append(g.Steps, s)
		}
	}
	g.Index()
	return g
}

func TestACrossroadsOfHundredsReadsBack(t *testing.T) {
	t.Parallel()
	for _, n := range []int{26, 120, 500} {
		if !careerstest.All() && n > 150 {
			continue
		}
		mustCross(t, star(n), 0, rail.CrossroadsOptions{Width: 120, Lines: 31, Captions: captions(language.French)}, fmt.Sprint(n, " neighbours"))
	}
}

// TestTheLadderNamesTheLevelOfTheCentre: and all levels where there is room.
func TestTheLadderNamesTheLevelOfTheCentre(t *testing.T) {
	t.Parallel()
	for _, tag := range languages() {
		g := builtIn(t, tag).Graph
		for _, width := range []int{40, 60, 80, 100, 120, 160, 240} {
			for centre, s := range g.Stations {
				c := rail.NewCrossroads(g, centre, rail.CrossroadsOptions{Width: width, Lines: 15, Captions: captions(tag), Chosen: -1})
				var here strings.Builder
				for x := range width {
					if cell := c.Grid().At(x, 0); cell.Ink == rail.HeadingHere || cell.Ink == rail.NameFocus {
						here.WriteString(max(cell.Text, " "))
					}
				}
				if got := strings.TrimSpace(here.String()); !slices.Contains(g.Columns[s.Column].Names, got) {
					t.Errorf("%v, width %d: the ladder of %s shows %q, want one of %q", tag, width, s.Key, got, g.Columns[s.Column].Names)
				}
				line, _, _ := strings.Cut(c.Grid().String(), "\n")
				if n := strings.Count(line, "›") + 1; width >= 80 && n != len(g.Columns) {
					t.Errorf("%v, width %d: the ladder has %d of %d levels: %s", tag, width, n, len(g.Columns), line)
				}
			}
		}
	}
}

func BenchmarkCrossroads(b *testing.B) {
	for _, n := range []int{26, 500} {
		b.Run(fmt.Sprint(n, " neighbours"), func(b *testing.B) {
			g := star(n)
			o := rail.CrossroadsOptions{Width: 120, Lines: 31, Captions: captions(language.French), Chosen: g.Next(0)[0]}
			b.ReportAllocs()
			for b.Loop() {
				rail.NewCrossroads(g, 0, o)
			}
		})
	}
}
