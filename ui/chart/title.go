package chart

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"parcours/ui/cells"
)

// Widths of titles in cells.
const (
	shortWidth   = 8
	wrappedWidth = 16 // as wide as two thirds of the titles in use need
	lineWidth    = 24
)

// textRow is one row of text in a box.
type textRow struct {
	text  string
	width int
	note  bool
}

// textRows says what stands in the box of a node, row by row.
func textRows(n Node, d Detail) []textRow {
	switch d {
	case Dots:
		return nil
	case Shorts:
		short := n.Short
		if strings.TrimSpace(short) == "" {
			short = n.Title
		}
		return []textRow{cutRow(short, shortWidth)}
	case Wrapped:
		return wrap(n.Title, wrappedWidth)
	case NotedBox:
		rows := wrap(n.Title, lineWidth)
		if strings.TrimSpace(n.Note) != "" {
			for _, row := range wrap(n.Note, lineWidth) {
				row.note = true
				rows = append(rows, row)
			}
		}
		return rows
	}
	return wrap(n.Title, lineWidth)
}

// cutRow cuts text to width, visibly.
func cutRow(text string, width int) textRow {
	text = strings.Join(strings.Fields(text), " ")
	text = ansi.TruncateWc(text, width, "…")
	return textRow{text: text, width: cells.Width(text)}
}

// wrap breaks text into rows between words. Only a word that is wider than
// a row is cut. There is always one row.
func wrap(text string, width int) []textRow {
	var rows []textRow
	for _, word := range strings.Fields(text) {
		w := cutRow(word, width)
		last := len(rows) - 1
		if last >= 0 && rows[last].width+1+w.width <= width {
			rows[last].text += " " + w.text
			rows[last].width += 1 + w.width
			continue
		}
		rows = append(rows, w)
	}
	if rows == nil {
		return []textRow{{}}
	}
	return rows
}
