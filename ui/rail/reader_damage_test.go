package rail_test

import (
	"fmt"
	"maps"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"parcours/ui/rail"
)

// TestTheReaderSeesEveryDamage: a reader that overlooks a cell proves nothing,
// so each cell of a drawing that is no text is taken away or made another, one
// at a time, and the reading must change.
func TestTheReaderSeesEveryDamage(t *testing.T) {
	t.Parallel()
	r := builtIn(t, language.French)
	p := rail.NewPlan(r.Graph, rail.PlanOptions{Width: 80, Lines: 15})
	for _, ascii := range []bool{false, true} {
		d := prove(p, onlyFocus(r.Graph.Start), ascii, false)
		if len(d.faults) > 0 {
			t.Fatal(d.report())
		}
		whole := everything(d.reading)
		damages, seen := "─━│┃┼● ◄►", 0
		if ascii {
			damages = "-=|+o <>"
		}
		rows := sheetOf(d.grid.String()).cells
		for y, row := range rows {
			for x, c := range row {
				ink := d.grid.At(x, y).Ink
				if ink == rail.Name || ink == rail.NameLit || ink == rail.NameFocus || c == " " || c == "" {
					continue
				}
				for i, damage := range strings.Split(damages, "") {
					if damage == c || (x+3*y+i)%thin(5, 9) != 0 {
						continue
					}
					seen++
					row[x] = damage
					again := read(joined(rows), ascii, headsOf(p), braceBefore(p))
					if len(again.faults)+len(again.weights) == 0 && everything(again) == whole {
						t.Errorf("%q at %d,%d became %q, and nobody saw it\n%s", c, x, y, damage, joined(rows))
					}
					row[x] = c
				}
			}
		}
		if seen < 100 {
			t.Errorf("%d damages were tried", seen)
		}
	}
}

// everything is all that was read, but for where it stands.
func everything(r *reading) string {
	var b strings.Builder
	for _, s := range r.stations {
		fmt.Fprintln(&b, s.sign, s.mark, s.text, s.notes)
	}
	fmt.Fprintln(&b, r.heavyBrace, r.heavyLine)
	return b.String() + r.story()
}

func joined(rows [][]string) string {
	var b strings.Builder
	for _, row := range rows {
		b.WriteString(strings.Join(row, "") + "\n")
	}
	return b.String()
}

// TestTheReaderSeesDamageToACrossroads: the same around one station.
func TestTheReaderSeesDamageToACrossroads(t *testing.T) {
	t.Parallel()
	r := builtIn(t, language.French)
	for _, symbols := range []rail.Symbols{rail.Unicode, rail.ASCII} {
		o := rail.CrossroadsOptions{Width: 120, Lines: 36, Captions: captions(language.French), Chosen: -1, Symbols: symbols}
		d := proveCrossroads(r.Graph, r.Graph.Start, o)
		if len(d.faults) > 0 || len(d.right) < len(r.Graph.Next(d.centre)) {
			t.Fatalf("%v\n%s", d.faults, d.grid)
		}
		rows, seen := sheetOf(d.grid.String()).cells, 0
		for y, row := range rows[:len(rows)-2] { // the legend is below
			for x, c := range row {
				if ink := d.grid.At(x, y).Ink; ink != rail.Rail && ink != rail.RailAhead || c == " " || symbols == rail.ASCII && c == "=" && strings.TrimSpace(row[x-1]) == "" {
					continue // in ASCII the line out of the card may be of any length
				}
				row[x] = " "
				seen++
				again := &crossing{g: d.g, centre: d.centre, o: o, c: d.c, grid: d.grid, right: map[int]bool{}, left: map[int]bool{}}
				again.check(joined(rows))
				if len(again.faults) == 0 && maps.Equal(again.right, d.right) && maps.Equal(again.left, d.left) {
					t.Errorf("%q at %d,%d went, and nobody saw it\n%s", c, x, y, joined(rows))
				}
				row[x] = c
			}
		}
		if seen < 150 {
			t.Errorf("%d damages were tried\n%s", seen, d.grid)
		}
	}
}
