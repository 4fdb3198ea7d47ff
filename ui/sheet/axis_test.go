package sheet_test

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"parcours/ui/internal/uitest"
	"parcours/ui/rich"
	"parcours/ui/sheet"
)

// Every row of the page of pay lies on the one axis above it: the guides stand below the amounts,
// at the same cells in each row, and behind a bar is its figure with the year.
func TestAllFiguresLieOnTheAxisAboveThem(t *testing.T) {
	t.Parallel()
	g := uitest.Graph(t)
	for i, lang := range uitest.Languages() {
		for k, n := range g.Nodes() {
			if len(n.Pay) == 0 {
				continue
			}
			env := uitest.Env(g, lang)
			s := sheet.New(env, n.ID)
			uitest.Press(s, "4")
			for width := 40 + (i+k)%7; width <= 200; width += 7 {
				s.SetSize(width, 200)
				page, _, _ := strings.Cut(uitest.Plain(s.View()), "──")
				if why := offAxis(page); why != "" {
					t.Fatalf("%s, %v, %d cells: %s in\n%s", n.ID, lang, width, why, page)
				}
			}
		}
	}
}

// offAxis is what is wrong with the rows below an axis, "" for nothing: below each amount there is
// a cell where all rows have a guide or a bar.
func offAxis(page string) string {
	lines := strings.Split(page, "\n")
	scale := slices.IndexFunc(lines, func(l string) bool { return strings.HasPrefix(strings.TrimSpace(l), "0 ") })
	if scale < 0 {
		return ""
	}
	amounts := cellsOfAmounts(lines[scale])
	for _, l := range lines[scale+1:] {
		cells := []rune(l)
		if strings.Count(l, "·") < 2 || strings.Contains(l, " · ") && !strings.ContainsAny(l, "■□▶") {
			continue // a heading, or a figure that is on no axis
		}
		for i := range amounts {
			amounts[i] = slices.DeleteFunc(amounts[i], func(at int) bool { return at >= len(cells) || !strings.ContainsRune("·■□▶─", cells[at]) })
			if len(amounts[i]) == 0 {
				return "a row of another axis: " + strconv.Quote(l)
			}
		}
		if strings.Contains(l, "■") && !strings.Contains(l[strings.LastIndex(l, "·"):], " 20") {
			return "a dated figure without its year: " + strconv.Quote(l)
		}
	}
	return ""
}

// cellsOfAmounts are the cells of each amount of a scale.
func cellsOfAmounts(scale string) (all [][]int) {
	x := 0
	for _, word := range strings.SplitAfter(scale, " ") {
		if amount := strings.TrimSpace(word); amount != "" {
			if _, err := strconv.Atoi(amount); err != nil {
				break
			}
			var cells []int
			for i := range amount {
				cells = append(cells, x+i)
			}
			all = append(all, cells)
		}
		x += rich.Width(word)
	}
	return all
}
