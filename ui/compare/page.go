package compare

import (
	"slices"

	"parcours/ui/rich"
	"parcours/ui/telling"
)

// page is a comparison laid out for one width.
type page struct {
	lines    []line
	sections []section
}

// section is a part that there is something to say about.
type section struct {
	topic telling.Topic
	line  int // of its head
}

// line is one line of cells. Items number what stands on it; the numbers are
// the same for every width and language.
type line struct {
	rich.Line
	items []int
}

// place is a place on a page that outlives its layout: an item and how many
// lines above it the window began.
type place struct{ item, above, section int }

// placeOf returns the place of a window that begins at line top: that of the
// first item that begins there or below.
func (p *page) placeOf(top, section int) place {
	for i := top; i < len(p.lines) && top > 0; i++ {
		for _, item := range p.lines[i].items {
			if !slices.Contains(p.lines[i-1].items, item) {
				return place{item, i - top, section}
			}
		}
	}
	return place{section: section}
}

// lineOf returns where a window begins that shows a place.
func (p *page) lineOf(at place) int {
	if at.item == 0 {
		return 0
	}
	for i, l := range p.lines {
		if slices.Contains(l.items, at.item) {
			return i - at.above
		}
	}
	return 0
}
