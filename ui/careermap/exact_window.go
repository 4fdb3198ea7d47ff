package careermap

import (
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"parcours/ui/chart"
	"parcours/ui/rich"
)

// window is the part of the drawing that is on the screen. A drawing smaller
// than the screen stands in the middle of it, so the origin may be negative.
func (v *exactView) window() chart.Rect {
	return chart.Rect{X: v.origin.X, Y: v.origin.Y, W: v.area().W, H: v.area().H}
}

// follow moves the window as little as it takes to show the focused node, the
// node that the next step leads to and, where they fit too, the neighbours: what
// one may step on next is seen before.
func (v *exactView) follow() {
	focus := v.node(v.m.here())
	if focus == chart.NoNode {
		return
	}
	area := v.area()
	need := v.layout.Box(focus)
	for _, n := range v.ahead() {
		if u := union(need, v.layout.Box(n)); u.W <= area.W && u.H <= area.H {
			need = u
		}
	}
	w, h := v.layout.Size()
	v.origin.X = slide(v.origin.X, area.W, need.X, need.W, w)
	v.origin.Y = slide(v.origin.Y, area.H, need.Y, need.H, h)
}

// ahead are the nodes one may step on next, those most likely first.
func (v *exactView) ahead() []int {
	var next []int
	if s := v.m.choice(); s != nil {
		next = append(next, v.node(s.To))
	}
	if origins := v.origins(); len(origins) > 0 {
		next = append(next, v.node(origins[0]))
	}
	for _, s := range v.m.steps() {
		next = append(next, v.node(s.To))
	}
	return next
}

// slide is slideTo with some cells around what is shown. A drawing that fits is
// centred.
func slide(from, size, at, length, all int) int {
	const margin = 2
	at, length = at-margin, length+2*margin
	if length > size {
		at, length = at+margin, min(length-2*margin, size)
	}
	return inside(slideTo(from, size, at, length, all), size, all)
}

// inside keeps a window of size cells on a drawing of all cells.
func inside(from, size, all int) int {
	if all <= size {
		return -(size - all) / 2
	}
	return min(max(from, 0), all-size)
}

func union(a, b chart.Rect) chart.Rect {
	x, y := min(a.X, b.X), min(a.Y, b.Y)
	return chart.Rect{X: x, Y: y, W: max(a.X+a.W, b.X+b.W) - x, H: max(a.Y+a.H, b.Y+b.H) - y}
}

// pan moves the window by hand, no further than the drawing goes.
func (v *exactView) pan(dx, dy int) tea.Cmd {
	if v.layout == nil {
		return nil
	}
	w, h := v.layout.Size()
	v.origin.X = inside(v.origin.X+dx, v.area().W, w)
	v.origin.Y = inside(v.origin.Y+dy, v.area().H, h)
	return nil
}

// heads names the columns above the drawing, where it lies left to right: each
// name above its column, as far as the next name leaves room.
func (v *exactView) heads() string {
	if v.direction() != chart.LeftRight {
		return ""
	}
	var b strings.Builder
	at := 0
	for _, h := range v.columnHeads() {
		x := h.x - v.origin.X
		if x < at || x >= v.width {
			continue
		}
		text := rich.Cut(h.text, min(h.room, v.width-x))
		if rich.Width(text) < 3 {
			continue
		}
		b.WriteString(strings.Repeat(" ", x-at))
		b.WriteString(text)
		at = x + rich.Width(text)
	}
	return v.m.env.Theme.Muted.Render(b.String())
}

// head is a column's name, its left edge on the drawing and the cells it may take.
type head struct {
	text    string
	x, room int
}

func (v *exactView) columnHeads() []head {
	names := make(map[int]string, len(v.m.env.Graph.Columns()))
	for _, c := range v.m.env.Graph.Columns() {
		names[c.Rank] = v.m.env.Text(c.Title)
	}
	var heads []head
	for i, rank := range v.layout.Ranks() {
		if len(rank) == 0 {
			continue
		}
		x, _ := v.layout.Extent(i)
		if len(heads) > 0 {
			heads[len(heads)-1].room = x - heads[len(heads)-1].x - 1
		}
		heads = append(heads, head{text: names[v.m.env.Graph.Nodes()[rank[0]].Rank], x: x, room: v.width})
	}
	return heads
}

// edge is the line below the drawing. It says how many nodes lie outside the
// window on each side; its heavy part shows which stretch of the map is seen.
func (v *exactView) edge() string {
	left, right, above, below := v.layout.Outside(v.window())
	w := v.m.env.Words.Map
	first := joined(named(left, w.Left), named(above, w.Above))
	last := joined(named(below, w.Below), named(right, w.Right))
	if rich.Width(first)+rich.Width(last)+6 > v.width {
		first, last = joined(bare(left, "←"), bare(above, "↑")), joined(bare(below, "↓"), bare(right, "→"))
	}
	thin, thick := "─", "━"
	rule := max(0, v.width-rich.Width(first)-rich.Width(last))
	all, _ := v.layout.Size()
	from, to := 0, 0
	if all > v.width {
		from, to = v.origin.X*rule/all, (v.origin.X+v.width)*rule/all
	}
	var b strings.Builder
	t := v.m.env.Theme
	t.Notice.Write(&b, first)
	t.Line.Write(&b, strings.Repeat(thin, from))
	t.Accent.Write(&b, strings.Repeat(thick, to-from))
	t.Line.Write(&b, strings.Repeat(thin, rule-to))
	t.Notice.Write(&b, last)
	return b.String()
}

func named(n int, say func(int) string) string {
	if n == 0 {
		return ""
	}
	return say(n)
}

func bare(n int, sign string) string {
	return named(n, func(n int) string { return sign + strconv.Itoa(n) })
}

func joined(a, b string) string {
	switch {
	case a != "" && b != "":
		return " " + a + "  " + b + " "
	case a+b != "":
		return " " + a + b + " "
	}
	return ""
}
