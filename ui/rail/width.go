package rail

import "github.com/charmbracelet/x/ansi"

// width is how many cells a text takes.
func width(s string) int { return ansi.StringWidth(s) }

// cut shortens a text to some cells, visibly.
func cut(s string, cells int) string { return ansi.Truncate(s, max(cells, 0), "…") }
