package help

import (
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"parcours/ui/screen"
	"parcours/ui/theme"
)

// twoFrom is the width in cells from which the two lists stand side by side,
// between the blank between them.
const (
	twoFrom = 84
	between = 4
)

// View draws the help; while nothing has changed it hands out the same string.
func (h *Help) View() string {
	if h.drawn == "" && h.width > 0 && h.height > 0 {
		h.drawn = h.draw()
	}
	return h.drawn
}

func (h *Help) draw() string {
	lines := h.lines[h.top:min(len(h.lines), h.top+h.room())]
	if h.room() < len(h.lines) && h.height > 1 {
		lines = append(lines[:len(lines):len(lines)], h.hidden())
	}
	return strings.Join(lines, "\n")
}

// hidden says how much of the text is out of sight.
func (h *Help) hidden() string {
	w := h.env.Words.Help
	var parts []string
	if h.top > 0 {
		parts = append(parts, "↑ "+w.Above(h.top))
	}
	if below := len(h.lines) - h.top - h.room(); below > 0 {
		parts = append(parts, "↓ "+w.Below(below))
	}
	return h.env.Theme.Muted.Render(ansi.Truncate(" "+strings.Join(parts, "  "), h.width, "…"))
}

// section is a heading with lines below.
type section struct {
	head string
	rows []line
}

// line is a key or a sign, and what it does or means.
type line struct{ sign, does string }

// layOut writes the whole text for the width at hand.
func (h *Help) layOut() {
	w := h.env.Words.Help
	here := section{w.Here(h.title), h.rows(h.screen)}
	everywhere := section{w.Everywhere, h.rows(h.frame)}
	if h.width >= twoFrom {
		half := (h.width - between) / 2
		h.lines = beside(h.set(here, half), h.set(everywhere, half), half)
	} else {
		h.lines = append(append(h.set(here, h.width), ""), h.set(everywhere, h.width)...)
	}
	h.lines = append(append(h.lines, ""), h.set(h.reading(), h.width)...)
	h.scrollTo(h.top)
}

// reading tells how the map is read.
func (h *Help) reading() section {
	w := h.env.Words.Help
	signs, rows := w.Signs, make([]line, len(w.Signs))
	if h.env.ASCII {
		signs = w.ASCIISigns
	}
	for i, sign := range signs {
		rows[i] = line{sign, w.Meanings[i]}
	}
	return section{w.Reading, rows}
}

// rows tells what keys do, and why one does nothing just now. Bindings that say
// the same, as those of ↑ and ↓, make one line.
func (h *Help) rows(keys []screen.Key) []line {
	var rows []line
	for _, k := range keys {
		r := line{k.Help().Key, k.Help().Desc}
		if k.Off != "" {
			r.does += h.env.Words.Help.Off(k.Off)
		}
		if h.env.ASCII {
			r.sign = strings.NewReplacer("↑", "^", "↓", "v", "←", "<", "→", ">").Replace(r.sign)
		}
		if last := len(rows) - 1; last < 0 || rows[last] != r {
			rows = append(rows, r)
		}
	}
	return rows
}

// set writes a section in width cells, what the signs do in a column of its own.
func (h *Help) set(s section, width int) []string {
	if width <= 0 {
		return nil
	}
	t, column := h.env.Theme, 0
	for _, r := range s.rows {
		column = max(column, ansi.StringWidth(r.sign))
	}
	column = min(column, width/2)
	lines := wrapped(s.head, width, t.Head)
	for _, r := range s.rows {
		sign := ansi.Truncate(r.sign, column, "")
		lead := " " + t.Strong.Render(sign) + strings.Repeat(" ", column-ansi.StringWidth(sign)+2)
		for _, text := range wrapped(r.does, max(1, width-column-3), t.Text) {
			lines = append(lines, ansi.Truncate(lead+text, width, ""))
			lead = strings.Repeat(" ", column+3)
		}
	}
	return lines
}

func wrapped(text string, width int, style theme.Style) []string {
	lines := strings.Split(lipgloss.Wrap(text, width, ""), "\n")
	for i, l := range lines {
		lines[i] = style.Render(strings.TrimRight(l, " "))
	}
	return lines
}

// beside sets two columns side by side, the left one width cells wide.
func beside(left, right []string, width int) []string {
	lines := make([]string, max(len(left), len(right)))
	copy(lines, left)
	for i, r := range right {
		lines[i] += strings.Repeat(" ", width-ansi.StringWidth(lines[i])+between) + r
	}
	return lines
}
