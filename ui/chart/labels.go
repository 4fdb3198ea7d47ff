package chart

import (
	"strings"

	"parcours/ui/cells"
)

// longestLabel is the width of the longest label in cells.
func longestLabel(edges []Edge) int {
	w := 0
	for _, e := range edges {
		if e.Undirected {
			continue
		}
		w = max(w, cells.Width(e.Label))
	}
	return w
}

// drawLabels writes the labels of the focused node's steps before their
// arrowheads where there is room.
func (l *Layout) drawLabels(g *Grid, window Rect, m Marks, a *alphabet) {
	if l.direction != LeftRight || !l.isNode(m.Focus) {
		return
	}
	for _, e := range l.g.Edges {
		if e.From != m.Focus || e.Undirected || !e.isWithin(l.g) || a.mayMislead(e.Label) {
			continue
		}
		x, y, ok := l.labelAt(e)
		if !ok {
			continue
		}
		x, y = x-window.X, y-window.Y
		for _, word := range strings.SplitAfter(e.Label, " ") {
			// The line shows through blanks.
			g.Write(x, y, strings.TrimSuffix(word, " "), Cell{Ink: LineLabel, Of: NoNode})
			x += cells.Width(word)
		}
	}
}

// labelAt finds the place of an edge's label, if it leaves one piece of line to
// see and no other line crosses there.
func (l *Layout) labelAt(e Edge) (x, y int, ok bool) {
	width := cells.Width(e.Label)
	n := l.netFor(e.From, e.To)
	for _, end := range l.items[e.To].lower {
		w := &l.wires[l.ends[end].wire]
		if w.net != n || width == 0 {
			continue
		}
		x, y = l.boxes[e.To].X-1-width, l.at(end)
		start := l.slots[w.channel].end()
		if w.track != noTrack {
			start = l.trackAt(w.channel, max(w.track, w.second)) + 1
		}
		return x, y, start < x && !l.isCrossed(w.channel, start, y)
	}
	return 0, 0, false
}

// isCrossed reports whether a track of a channel at or beyond a column passes a
// row.
func (l *Layout) isCrossed(channel, from, row int) bool {
	for _, i := range l.inChannel[channel] {
		w := &l.wires[i]
		if w.track == noTrack {
			continue
		}
		first, second := w.spans()
		if l.trackAt(channel, w.track) >= from && first.contains(row) ||
			w.second != noTrack && l.trackAt(channel, w.second) >= from && second.contains(row) {
			return true
		}
	}
	return false
}
