package chart_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"parcours/ui/chart"

	"github.com/charmbracelet/x/ansi"
)

// trip is one drawing to be read back.
type trip struct {
	graph   chart.Graph
	options chart.Options
	marks   chart.Marks
	symbols chart.Symbols
	// placed is the layout to draw; nil: the graph is laid out as options say.
	placed *chart.Layout
}

func unmarked() chart.Marks {
	return chart.Marks{Focus: chart.NoNode, Chosen: chart.NoNode}
}

func (c trip) String() string {
	direction := [...]string{"left to right", "top to bottom"}[c.options.Direction]
	detail := [...]string{"dots", "shorts", "lines", "wrapped", "boxes", "noted boxes"}[c.options.Detail]
	alphabet := "Unicode"
	if c.symbols == chart.ASCII {
		alphabet = "ASCII"
	}
	return fmt.Sprintf("%s, %s, %s, focus %d", direction, detail, alphabet, c.marks.Focus)
}

// check draws, reads back and says everything that is wrong.
func (c trip) check() (complaints []string, drawing string) {
	l := c.placed
	if l == nil {
		l = chart.Place(c.graph, c.options)
	}
	grid := whole(l, c.marks, c.symbols)
	complaints = append(complaints, checkBoxes(c, l, grid)...)
	complaints = append(complaints, checkCells(grid)...)
	if text := textOf(grid); grid.String() != text {
		complaints = append(complaints, fmt.Sprintf("its text is\n%s", grid.String()))
	}
	got := read(cellsOf(grid), c.how(l))
	complaints = append(complaints, got.faults...)
	complaints = append(complaints, c.compare(l, got)...)
	return complaints, textOf(grid)
}

func (c trip) how(l *chart.Layout) how {
	as := how{detail: c.options.Detail, topDown: c.options.Direction == chart.TopDown, ascii: c.symbols == chart.ASCII}
	if as.detail == chart.Dots {
		as.boxes = boxesOf(l, len(c.graph.Nodes))
	}
	return as
}

// must fails the test, with the drawing, if anything is wrong with it.
func (c trip) must(t *testing.T) {
	t.Helper()
	if complaints, drawing := c.check(); len(complaints) > 0 {
		t.Fatalf("%v\n%s\n%s\n%s", c, strings.Join(complaints[:min(12, len(complaints))], "\n"), c.outline(), drawing)
	}
}

// outline tells the graph, if it is small.
func (c trip) outline() string {
	if len(c.graph.Edges) > 60 {
		return ""
	}
	var b strings.Builder
	for i, n := range c.graph.Nodes {
		fmt.Fprintf(&b, "%d:%q(%d) ", i, n.Title, n.Rank)
	}
	for _, e := range c.graph.Edges {
		if e.Undirected {
			fmt.Fprintf(&b, "%d--%d ", e.From, e.To)
			continue
		}
		fmt.Fprintf(&b, "%d->%d ", e.From, e.To)
	}
	return b.String()
}

// boxesOf is where a layout says the boxes are.
func boxesOf(l *chart.Layout, nodes int) []rect {
	boxes := make([]rect, nodes)
	for i := range boxes {
		boxes[i] = l.Box(i)
	}
	return boxes
}

// checkBoxes says which boxes overlap or leave the grid, and which cells say
// that they belong to another box than they do.
func checkBoxes(c trip, l *chart.Layout, grid *chart.Grid) (complaints []string) {
	owner := slices.Repeat([]int{chart.NoNode}, len(grid.Cells))
	for i, box := range boxesOf(l, len(c.graph.Nodes)) {
		if box.X < 0 || box.Y < 0 || box.X+box.W > grid.W || box.Y+box.H > grid.H || box.W < 1 || box.H < 1 {
			complaints = append(complaints, fmt.Sprintf("box %d at %v lies outside the grid of %d×%d", i, box, grid.W, grid.H))
			continue
		}
		for y := box.Y; y < box.Y+box.H; y++ {
			for x := box.X; x < box.X+box.W; x++ {
				if owner[y*grid.W+x] != chart.NoNode {
					complaints = append(complaints, fmt.Sprintf("boxes %d and %d overlap", owner[y*grid.W+x], i))
				}
				owner[y*grid.W+x] = i
			}
		}
	}
	for at, cell := range grid.Cells {
		if cell.Of != owner[at] {
			complaints = append(complaints, fmt.Sprintf("column %d, row %d says it is of node %d but is of %d", at%grid.W, at/grid.W, cell.Of, owner[at]))
		}
	}
	return complaints
}

// checkCells says which cells hold more or less than their width.
func checkCells(grid *chart.Grid) (complaints []string) {
	if len(grid.Cells) != grid.W*grid.H {
		return []string{fmt.Sprintf("%d cells in a grid of %d×%d", len(grid.Cells), grid.W, grid.H)}
	}
	for y := range grid.H {
		for x := 0; x < grid.W; x++ {
			text := grid.At(x, y).Text
			switch cluster, width := ansi.FirstGraphemeCluster(text, ansi.WcWidth); {
			case text == "":
			case cluster != text || width < 1 || width > 2:
				complaints = append(complaints, fmt.Sprintf("column %d, row %d holds %q", x, y, text))
			case width == 2 && (x+1 == grid.W || grid.At(x+1, y).Text != ""):
				complaints = append(complaints, fmt.Sprintf("column %d, row %d: %q lacks its right half", x, y, text))
			}
		}
	}
	return complaints
}

// compare says how what was read differs from the graph.
func (c trip) compare(l *chart.Layout, got reading) (complaints []string) {
	say := func(format string, args ...any) { complaints = append(complaints, fmt.Sprintf(format, args...)) }
	boxes := boxesOf(l, len(c.graph.Nodes))
	node := make([]int, len(got.boxes))
	for i, box := range got.boxes {
		node[i] = slices.Index(boxes, box.rect)
		if node[i] < 0 {
			say("read a box %q at %v where there is none", box.words, box.rect)
			return complaints
		}
		if c.options.Detail == chart.Dots {
			continue
		}
		if title := c.words(c.graph.Nodes[node[i]]); box.words != title && !isCut(box.words, title) {
			say("the box of %q says %q", title, box.words)
		}
		if box.doubled != (node[i] == c.marks.Focus) {
			say("the box of node %d is doubled: %t", node[i], box.doubled)
		}
	}
	if len(node) != len(boxes) {
		say("read %d boxes of %d", len(node), len(boxes))
	}
	return append(complaints, c.compareEdges(node, got.edges)...)
}

// compareEdges says which edges are missing, false or drawn in a wrong way.
func (c trip) compareEdges(node []int, edges []foundEdge) (complaints []string) {
	say := func(format string, args ...any) { complaints = append(complaints, fmt.Sprintf(format, args...)) }
	has, label := map[[2]int]bool{}, map[[2]int]string{}
	near := c.near()
	for _, e := range c.graph.Edges {
		if e.Undirected {
			continue
		}
		has[[2]int{e.From, e.To}] = true
		if e.From == c.marks.Focus { // the line shows through blanks
			label[[2]int{e.From, e.To}] = strings.ReplaceAll(e.Label, " ", "")
		}
	}
	seen := map[[2]int]bool{}
	for _, e := range edges {
		from, to := node[e.from], node[e.to]
		if e.near {
			complaints = append(complaints, c.compareNear(near, from, to, e)...)
			continue
		}
		seen[[2]int{from, to}] = true
		if !has[[2]int{from, to}] {
			say("false step %d->%d", from, to)
			continue
		}
		pair := has[[2]int{to, from}]
		back := !pair && c.graph.Nodes[to].Rank < c.graph.Nodes[from].Rank
		if e.dashed != back && !e.plain {
			say("step %d->%d is dashed: %t", from, to, e.dashed)
		}
		if e.label != "" && e.label != label[[2]int{from, to}] && !(pair && e.label == label[[2]int{to, from}]) {
			say("step %d->%d says %q", from, to, e.label)
		}
		own := from == c.marks.Focus || pair && to == c.marks.Focus
		unshown := e.plain || e.dashed && c.symbols == chart.ASCII // which has no heavy dashes
		if own && !e.heavy && !unshown {
			say("the focused node's step %d->%d is not heavy", from, to)
		}
	}
	for ends := range near {
		say("missing nearness %d--%d", ends[0], ends[1])
	}
	for _, e := range c.graph.Edges {
		if !e.Undirected && !seen[[2]int{e.From, e.To}] {
			say("missing step %d->%d", e.From, e.To)
		}
	}
	return complaints
}

// near are the edges without a direction that are to be drawn, both ways round.
func (c trip) near() map[[2]int]bool {
	all := map[[2]int]bool{}
	for _, e := range c.graph.Edges {
		if e.Undirected {
			all[[2]int{e.From, e.To}], all[[2]int{e.To, e.From}] = true, true
		}
	}
	for _, e := range c.graph.Edges {
		if !e.Undirected {
			delete(all, [2]int{e.From, e.To})
			delete(all, [2]int{e.To, e.From})
		}
	}
	return all
}

// compareNear says what is wrong with a line without a head, and takes it off those that
// are to be found.
func (c trip) compareNear(near map[[2]int]bool, from, to int, e foundEdge) (complaints []string) {
	say := func(format string, args ...any) { complaints = append(complaints, fmt.Sprintf(format, args...)) }
	if !near[[2]int{from, to}] {
		say("false nearness %d--%d, or for the second time", from, to)
	}
	delete(near, [2]int{from, to})
	delete(near, [2]int{to, from})
	isDotted := e.dotted || e.dashed && c.symbols == chart.ASCII
	if !isDotted && !e.plain {
		say("nearness %d--%d is not dotted", from, to)
	}
	unshown := e.plain || c.symbols == chart.ASCII
	if (from == c.marks.Focus || to == c.marks.Focus) && !e.heavy && !unshown {
		say("the focused node's nearness %d--%d is not heavy", from, to)
	}
	return complaints
}

// words is what a node's box says.
func (c trip) words(n chart.Node) string {
	text := n.Title
	switch c.options.Detail {
	case chart.Shorts:
		text = n.Short
	case chart.NotedBox:
		text += " " + n.Note
	}
	return strings.Join(strings.Fields(text), " ")
}

// isCut reports whether words are a title that was cut short, as a whole or in
// some of its words.
func isCut(words, title string) bool {
	if isStart(words, title) {
		return true
	}
	cut, whole := strings.Fields(words), strings.Fields(title)
	if len(cut) != len(whole) {
		return false
	}
	for i, word := range cut {
		if word != whole[i] && !isStart(word, whole[i]) {
			return false
		}
	}
	return true
}

// isStart reports whether text is the start of all, with a mark that it is.
func isStart(text, all string) bool {
	for _, mark := range []string{"…", "~"} {
		if start, marked := strings.CutSuffix(text, mark); marked && strings.HasPrefix(all, strings.TrimSpace(start)) {
			return true
		}
	}
	return false
}

// whole draws all of a layout.
func whole(l *chart.Layout, marks chart.Marks, symbols chart.Symbols) *chart.Grid {
	w, h := l.Size()
	var grid chart.Grid
	l.Draw(&grid, rect{0, 0, w, h}, marks, symbols)
	return &grid
}

func isWide(text string) bool { return ansi.StringWidthWc(text) == 2 }

func cellsOf(grid *chart.Grid) picture {
	cells := make(picture, grid.H)
	for y := range cells {
		for x := range grid.W {
			cells[y] = append(cells[y], grid.At(x, y).Text)
		}
	}
	return cells
}

// textOf is a drawing as lines of text without trailing blanks.
func textOf(grid *chart.Grid) string {
	var b strings.Builder
	for y := range grid.H {
		var row strings.Builder
		for x := 0; x < grid.W; x++ {
			text := grid.At(x, y).Text
			row.WriteString(text)
			switch {
			case text == "":
				row.WriteByte(' ')
			case isWide(text):
				x++
			}
		}
		b.WriteString(strings.TrimRight(row.String(), " ") + "\n")
	}
	return b.String()
}
