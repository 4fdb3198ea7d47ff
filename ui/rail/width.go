package rail

import (
	"github.com/charmbracelet/x/ansi"

	"parcours/ui/cells"
)

// width is how many cells a text takes.
func width(s string) int { return cells.Width(s) }

// cut shortens a text to so many cells, visibly.
func cut(s string, room int) string { return ansi.TruncateWc(s, max(room, 0), "…") }

// longest is the longest form of a name that some cells hold, else the shortest one cut.
func longest(forms []string, room int) string {
	for _, form := range forms {
		if width(form) <= room {
			return form
		}
	}
	return cut(forms[len(forms)-1], room)
}
