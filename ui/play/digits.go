package play

import (
	"strings"

	"parcours/ui/rich"
)

// digitRows are the rows of a large digit.
const digitRows = 3

// large writes an amount in digits of three rows, drawn with box lines; signs
// other than digits stand on the lowest row. Where it is wider than width, or
// lines cannot be drawn, it is the text itself.
func large(text string, width int, ascii bool) []string {
	var rows [digitRows]strings.Builder
	for _, r := range text {
		for i, part := range digit(r) {
			rows[i].WriteString(part)
		}
	}
	lines := make([]string, digitRows)
	for i := range rows {
		lines[i] = rows[i].String()
	}
	if ascii || rich.Width(lines[0]) > width {
		return []string{rich.Cut(text, width)}
	}
	return lines
}

func digit(r rune) [digitRows]string {
	if r < '0' || r > '9' {
		blank := strings.Repeat(" ", rich.Width(string(r)))
		if r == '–' {
			return [digitRows]string{"    ", "╺━╸ ", "    "}
		}
		return [digitRows]string{blank, blank, string(r)}
	}
	return [10][digitRows]string{
		{"┏━┓ ", "┃ ┃ ", "┗━┛ "},
		{" ╻  ", " ┃  ", " ╹  "},
		{"╺━┓ ", "┏━┛ ", "┗━╸ "},
		{"╺━┓ ", "╺━┫ ", "╺━┛ "},
		{"╻ ╻ ", "┗━┫ ", "  ╹ "},
		{"┏━╸ ", "┗━┓ ", "╺━┛ "},
		{"┏━╸ ", "┣━┓ ", "┗━┛ "},
		{"╺━┓ ", "  ┃ ", "  ╹ "},
		{"┏━┓ ", "┣━┫ ", "┗━┛ "},
		{"┏━┓ ", "┗━┫ ", "╺━┛ "},
	}[r-'0']
}
