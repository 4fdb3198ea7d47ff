package parts

import (
	"strings"

	"parcours/ui/rich"
	"parcours/ui/theme"
)

// PanelRows is how many rows tell about what is chosen, below a list on a screen so high.
func PanelRows(height int) int {
	switch {
	case height < 10:
		return 0
	case height < 14:
		return 1
	case height < 20:
		return 4
	}
	return 8
}

// Panel is what tells about the chosen item in so many rows, below a rule where there are several.
func Panel(th *theme.Theme, width, rows int, about func(width, rows int) []rich.Line) (lines []rich.Line) {
	if rows > 1 {
		rows--
		lines = append(lines, rich.Of(strings.Repeat("─", max(0, width)), th.Line))
	}
	if rows > 0 {
		for _, l := range about(max(1, width-2), rows) {
			lines = append(lines, append(rich.Line{{Text: " "}}, l...))
		}
	}
	return lines
}
