package rail

import "github.com/charmbracelet/x/ansi"

// width is how many cells a text takes.
func width(s string) int { return ansi.StringWidthWc(s) }

// cut shortens a text to some cells, visibly.
func cut(s string, cells int) string { return ansi.TruncateWc(s, max(cells, 0), "…") }

// longest is the longest form of a name that some cells hold, else the shortest one cut.
func longest(forms []string, cells int) string {
	for _, form := range forms {
		if width(form) <= cells {
			return form
		}
	}
	return cut(forms[len(forms)-1], cells)
}
