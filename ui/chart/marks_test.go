package chart

import "testing"

// inked draws a layout with a letter for the ink of each cell of a line.
func inked(l *Layout, m Marks) string {
	var g Grid
	l.Draw(&g, Rect{W: l.w, H: l.h}, m, Unicode)
	letters := map[Ink]string{Line: ".", LineTrail: "t", LineIn: "i", LineOut: "o", LineRoute: "r", LineChosen: "c", LineLabel: "l"}
	for i, cell := range g.Cells {
		if letter, isLine := letters[cell.Ink]; isLine {
			g.Cells[i].Text = letter
		}
	}
	return "\n" + g.String()
}

func TestInks(t *testing.T) {
	g := textGraph(t, `
		0: a x
		1: b
		2: c d e
		a -> b
		x -> b
		b -> c
		b -> d
		b -> e`)
	node := func(name string) int { return nodeNamed(t, g, name) }
	l := Place(g, Options{Detail: Lines})
	for _, c := range []struct {
		name  string
		marks Marks
		want  string
	}{
		{"nothing stands out", unmarked(), `
          ..[c]
[a]...[b]...[d]
[x]...│ │ ..[e]
`},
		{"steps into the focus and out of it", Marks{Focus: node("b"), Chosen: NoNode}, `
          oo[c]
[a]iii║b║ooo[d]
[x]iii║ ║ oo[e]
`},
		{"the chosen step before the others", Marks{Focus: node("b"), Chosen: node("e")}, `
          oo[c]
[a]iii║b║cco[d]
[x]iii║ ║ cc[e]
`},
		{"the trail, walked either way", Marks{Focus: NoNode, Chosen: NoNode, Trail: []int{node("d"), node("b"), node("x")}}, `
          ..[c]
[a]...[b]ttt[d]
[x]ttt│ │ ..[e]
`},
		{"the route before the trail", Marks{
			Focus: NoNode, Chosen: NoNode,
			Trail: []int{node("a"), node("b")}, Route: []int{node("a"), node("b"), node("c")},
		}, `
          rr[c]
[a]rrr[b]rr.[d]
[x]...│ │ ..[e]
`},
	} {
		if got := inked(l, c.marks); got != c.want {
			t.Errorf("%s:%swant%s", c.name, got, c.want)
		}
	}
}

func TestTheStrongestMarkInksABox(t *testing.T) {
	g := textGraph(t, "0: a b c d e f")
	l := Place(g, Options{Detail: NotedBox})
	var grid Grid
	l.Draw(&grid, Rect{W: l.w, H: l.h}, Marks{
		Focus: 0, Chosen: 1, Route: []int{0, 1, 2}, Hits: []int{2, 3}, Trail: []int{3, 4, 0},
	}, Unicode)
	for i, want := range []Ink{BoxFocus, BoxChosen, BoxRoute, BoxHit, BoxTrail, Box} {
		if got := grid.At(l.Box(i).X, l.Box(i).Y).Ink; got != want {
			t.Errorf("box %d has ink %d, want %d", i, got, want)
		}
	}
}

func TestMarksOfNoNodeAreLeftOut(t *testing.T) {
	l := Place(textGraph(t, "0: a\n1: b\na -> b"), Options{Detail: Lines})
	plain := inked(l, unmarked())
	if got := inked(l, Marks{Focus: 9, Chosen: -7, Trail: []int{5, 6}, Route: []int{0, 8, 1}}); got != plain {
		t.Errorf("drawn%swant%s", got, plain)
	}
}
