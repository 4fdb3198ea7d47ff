package chart

import "slices"

// Fit lays a graph out in the richest detail that fits into width×height
// cells, from left to right rather than top down where both fit. Detail and
// direction stay as given where the options lock them.
//
// Dots are not tried, since they cannot be read: when short names do not fit
// either, the layout has those, from left to right, and is to be panned.
func Fit(g Graph, width, height int, o Options) *Layout {
	directions := []Direction{LeftRight, TopDown}
	if o.LockDirection {
		directions = []Direction{o.Direction}
	}
	details := []Detail{NotedBox, Boxes, Wrapped, Lines, Shorts}
	switch {
	case o.LockDetail:
		details = []Detail{o.Detail}
	case !slices.ContainsFunc(g.Nodes, func(n Node) bool { return n.Note != "" }):
		details = details[1:]
	}
	arranged := arrange(g)
	for _, o.Detail = range details {
		for _, o.Direction = range directions {
			if l := fitted(arranged, width, height, o); l != nil {
				return l
			}
		}
	}
	o.Direction, o.Labels = directions[0], false
	return place(arranged, o)
}

// fitted returns a layout that fits, with room for labels if there is, or nil.
func fitted(arranged *sketch, width, height int, o Options) *Layout {
	if leastWidth(arranged, o) > width {
		return nil
	}
	l := place(arranged, o)
	if o.Labels && !l.fits(width, height) {
		o.Labels = false
		l = place(arranged, o)
	}
	if !l.fits(width, height) {
		return nil
	}
	return l
}

func (l *Layout) fits(width, height int) bool { return l.w <= width && l.h <= height }

// leastWidth is less than a layout can do with: its boxes from left to right,
// or the boxes of its widest rank. It spares laying out what cannot fit.
func leastWidth(s *sketch, o Options) int {
	m := newMetrics(s.g.Nodes, o.Detail, o.Direction)
	least := 0
	all := 0
	for _, rank := range s.ranks {
		widest, sum := 0, 0
		for _, it := range rank {
			if !s.isDummy(it) {
				w, _ := m.textSize(it)
				widest, sum = max(widest, w), sum+w
			}
		}
		all += widest
		least = max(least, sum)
	}
	if o.Direction == LeftRight {
		return all
	}
	return least
}
