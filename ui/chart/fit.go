package chart

// Fit lays a graph out in the richest detail that fits into width×height
// cells, from left to right rather than top down where both fit. Detail and
// direction stay as given where the options lock them.
//
// Dots are not fitted, since they cannot be read: when short names do not fit
// either, the layout has those and is to be panned.
func Fit(g Graph, width, height int, o Options) *Layout {
	s := arrange(g, o.Previous)
	directions := []Direction{LeftRight, TopDown}
	if o.LockDirection {
		directions = []Direction{o.Direction}
	}
	details := []Detail{NotedBox, Boxes, Wrapped, Lines, Shorts}
	if o.LockDetail {
		details = []Detail{o.Detail}
	}
	var last *Layout
	for _, d := range details {
		for i := range directions {
			// The preferred direction is laid out last where nothing fits.
			o.Detail, o.Direction = d, directions[i]
			if l := fitted(s, width, height, o); l != nil {
				return l
			}
		}
	}
	if last == nil {
		o.Direction, o.Labels = directions[0], false
		last = place(s, o)
	}
	return last
}

// fitted returns a layout if it fits.
func fitted(s *sketch, width, height int, o Options) *Layout {
	labels := []bool{false}
	if o.Labels {
		labels = []bool{true, false}
	}
	for _, o.Labels = range labels {
		if l := place(s, o); l.w <= width && l.h <= height {
			return l
		}
	}
	return nil
}
