package help

import (
	"strings"

	"parcours/ui/parts"
	"parcours/ui/rich"
	"parcours/ui/screen"
)

// twoFrom is the width in cells from which the two lists stand side by side,
// between the blank between them.
const (
	twoFrom = 84
	between = 4
)

// View draws the help. The last row says what is out of sight where not all shows.
func (h *Help) View() string {
	lines := parts.Window(h.pager, h.lines)
	if h.pager.Rows < h.height && h.pager.Lines > h.pager.Rows {
		lines = append(lines[:len(lines):len(lines)], rich.Of(" "+h.pager.OutOfSight(h.width-1, h.env.Words), h.env.Theme.Muted))
	}
	return rich.Render(lines, h.width)
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
		h.lines = rich.Beside(half, rich.Span{Text: strings.Repeat(" ", between)}, h.set(here, half), h.set(everywhere, half))
	} else {
		h.lines = append(append(h.set(here, h.width), nil), h.set(everywhere, h.width)...)
	}
	h.lines = append(append(h.lines, nil), h.set(h.reading(), h.width)...)
	room := h.height
	if len(h.lines) > h.height && h.height > 1 {
		room--
	}
	h.pager.Fit(room, len(h.lines))
}

// reading tells how the map is read, in the alphabet that it is drawn in.
func (h *Help) reading() section {
	w := h.env.Words.Help
	signs := [...]string{"┌──┐", "╔══╗", "──►", "━━►", "╌╌►", "~", "S4"}
	if h.env.ASCII {
		signs = [...]string{"+--+", "#==#", "-->", "==>", "~~>", "~", "S4"}
	}
	rows := make([]line, len(signs))
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
			r.does += " (" + k.Off + ")"
		}
		if last := len(rows) - 1; last < 0 || rows[last] != r {
			rows = append(rows, r)
		}
	}
	return rows
}

// set writes a section in width cells, what the signs do in a column of its own.
func (h *Help) set(s section, width int) []rich.Line {
	if width <= 0 {
		return nil
	}
	t, column := h.env.Theme, 0
	for _, r := range s.rows {
		column = max(column, rich.Width(r.sign))
	}
	column = min(column, width/2)
	lines := rich.Text(s.head, t.Head, width)
	for _, r := range s.rows {
		sign := rich.Cut(r.sign, column)
		lead := rich.Line{{Text: " "}, {Text: sign, Style: t.Strong}}.Fill(column + 3)
		for _, text := range rich.Wrap(width-column-3, rich.Span{Text: r.does, Style: t.Text}) {
			lines = append(lines, append(lead, text...).Cut(width))
			lead = rich.Line{{Text: strings.Repeat(" ", column+3)}}
		}
	}
	return lines
}
