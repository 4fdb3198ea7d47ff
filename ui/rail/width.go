package rail

import "github.com/charmbracelet/x/ansi"

// width is how many cells a text takes.
func width(s string) int { return ansi.StringWidth(s) }
