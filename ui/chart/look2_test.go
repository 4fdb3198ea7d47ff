package chart_test

import (
	"fmt"
	"os"
	"testing"

	"golang.org/x/text/language"

	"parcours/ui/chart"
)

func TestLook2(t *testing.T) {
	if os.Getenv("LOOK2") == "" {
		return
	}
	g := builtIn(t, language.French)
	focus := -1
	for i, n := range g.Nodes {
		if n.Key == os.Getenv("FOCUS") {
			focus = i
		}
		fmt.Print(n.Key, ":", n.Short, " ")
	}
	fmt.Println()
	for dir := range chart.Direction(2) {
		for _, d := range []chart.Detail{chart.Shorts, chart.Lines, chart.Wrapped, chart.Boxes} {
			if s := os.Getenv("DETAIL"); s != "" && s != fmt.Sprint(d) {
				continue
			}
			if s := os.Getenv("DIR"); s != "" && s != fmt.Sprint(dir) {
				continue
			}
			l := chart.Place(g, chart.Options{Detail: d, Direction: dir})
			w, h := l.Size()
			var grid chart.Grid
			l.Draw(&grid, chart.Rect{0, 0, w, h}, chart.Marks{Focus: focus, Chosen: -1}, chart.Unicode)
			fmt.Printf("%dx%d\n%s\n", w, h, grid.String())
		}
	}
	sub, _ := chart.Neighbourhood(g, focus, 1)
	l := chart.Fit(sub, 80, 14, chart.Options{Labels: true})
	w, h := l.Size()
	var grid chart.Grid
	l.Draw(&grid, chart.Rect{0, 0, w, h}, chart.Marks{Focus: 0, Chosen: -1}, chart.Unicode)
	fmt.Printf("neighbourhood %dx%d\n%s\n", w, h, grid.String())
	sub, _ = chart.Neighbourhood(g, focus, 2)
	l = chart.Fit(sub, 120, 40, chart.Options{Labels: true})
	w, h = l.Size()
	l.Draw(&grid, chart.Rect{0, 0, w, h}, chart.Marks{Focus: 0, Chosen: -1}, chart.Unicode)
	fmt.Printf("neighbourhood 2 %dx%d\n%s\n", w, h, grid.String())
}
