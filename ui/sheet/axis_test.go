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

// Between the width that is comfortable to read and that of a card beside the page, lists take the
// room before they cut what they say.
func TestNothingIsCutBesideAnEmptyPartOfTheScreen(t *testing.T) {
	g := uitest.Graph(t)
	for _, lang := range uitest.Languages() {
		for _, n := range g.Nodes() {
			s := sheet.New(uitest.Env(g, lang), n.ID)
			for _, width := range []int{90, 100, 111} {
				s.SetSize(width, 30)
				for _, l := range strings.Split(uitest.Plain(s.View()), "\n") {
					if strings.HasSuffix(l, "…") && rich.Width(l) < width-3 {
						t.Errorf("%s, %v, %d cells: %q", n.ID, lang, width, l)
					}
				}
			}
		}
	}
	s := sheet.New(uitest.Env(g, uitest.Languages()[0]), "security-engineer")
	s.SetSize(110, 30)
	if see := uitest.Plain(s.View()); strings.Contains(see, "…\n") || strings.Contains(see, "… ▪") {
		t.Errorf("got\n%s", see)
	}
}
