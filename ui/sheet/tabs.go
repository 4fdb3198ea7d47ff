package sheet

import (
	"slices"

	"parcours/ui/parts"
)

// bar is the names of the leaves, above the page.
func (s *Sheet) bar() parts.Bar {
	names := make([]string, len(s.leaves))
	for i, l := range s.leaves {
		names[i] = s.env.Words.Sheet.Tabs[l]
		if l == next && len(s.env.Graph.Next(s.node)) == 0 { // no step leads on
			names[i] = s.env.Words.Sheet.Near
		}
	}
	bar := parts.Bar{Theme: s.env.Theme, Width: s.width, Names: names, At: slices.Index(s.leaves, s.leaf)}
	if s.frame().foot == 0 { // which says it where there is one
		bar.Page, bar.Range = s.reader.Pager, s.env.Words.Sheet.Range
	}
	return bar
}
