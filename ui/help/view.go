package help

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"parcours/ui/cells"
	"parcours/ui/parts"
	"parcours/ui/rail"
	"parcours/ui/rich"
	"parcours/ui/screen"
)

// twoFrom is the width in cells from which the keys stand in two columns, between
// the blank between them.
const (
	twoFrom = 64
	between = 3
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

// line is keys that do the same, and what they do.
type line struct {
	keys []screen.Key
	sign string
	does string
}

// spot is where a line of keys stands: rows of the text and cells, the signs from x on.
type spot struct {
	keys        []screen.Key
	y, rows     int
	x, to, does int
}

// layOut writes the whole text for the size at hand: where it does not fit, without the reasons
// why a key does nothing just now, then without the keys that terminals know from elsewhere.
func (h *Help) layOut() {
	for _, how := range []laying{{reasons: true, terminal: true}, {terminal: true}, {}} {
		if h.lines = h.laid(how); len(h.lines) <= h.height {
			break
		}
	}
	if len(h.lines) > h.height { // it is scrolled anyway
		h.lines = h.laid(laying{terminal: true})
	}
	room := h.height
	if len(h.lines) > h.height && h.height > 1 {
		room--
	}
	h.pager.Fit(room, len(h.lines))
}

// laying is what is said of keys: the reasons why they do nothing, and those of the terminal.
type laying struct{ reasons, terminal bool }

// laid is what the screen is for, its keys, those of all screens, and the signs.
func (h *Help) laid(how laying) []rich.Line {
	w, t, width := h.env.Words.Help, h.env.Theme, max(1, h.width)
	half := width
	if h.width >= twoFrom {
		half = (width - between) / 2
	}
	move, act := section{head: w.Moving}, section{head: w.Acting}
	for _, k := range h.screen {
		if slices.Contains(moving(), k.Keys()[0]) {
			move.add(k, how.reasons)
			continue
		}
		act.add(k, how.reasons)
	}
	everywhere := section{head: w.Everywhere}
	for _, k := range h.frame {
		if how.terminal || !slices.Contains(terminal(), k.Keys()[0]) {
			everywhere.add(k, how.reasons)
		}
	}
	lines := append(rich.Text(h.title, t.Strong, width), rich.Text(h.purpose, t.Text, width)...)
	h.spots = nil
	here := h.set(nil, act, half, len(lines), 0)
	here = h.set(here, move, half, len(lines), 0)
	if half < width {
		common := h.set(nil, everywhere, half, len(lines), half+between)
		lines = append(lines, rich.Beside(half, rich.Span{Text: strings.Repeat(" ", between)}, here, common)...)
	} else {
		lines = append(lines, h.set(here, everywhere, half, len(lines), 0)...)
	}
	var signs []string
	for i, sign := range rail.Signs(cells.SymbolsIn(h.env.ASCII)) {
		signs = append(signs, strings.ReplaceAll(sign+" "+h.env.Words.Map.Views.Signs[i]+" ", " ", "\u00a0"))
	}
	return append(lines, rich.Text(strings.Join(signs, " "), t.Muted, width)...)
}

// moving are the keys that move; all others act.
func moving() []string {
	return []string{"up", "down", "left", "right", "pgup", "pgdown", "home", "end"}
}

// terminal are the keys that do in any program of a terminal what they do here.
func terminal() []string { return []string{"ctrl+l", "ctrl+z"} }

// add tells what a key does, and why it does nothing just now. Keys that do the same, as ↑ and
// ↓, make one line.
func (s *section) add(k screen.Key, reasons bool) {
	sign, does := k.Help().Key, k.Help().Desc
	if k.Off != "" && reasons {
		does += " (" + k.Off + ")"
	}
	for i, r := range s.rows {
		if r.does == does {
			if r.sign != sign {
				s.rows[i].sign, s.rows[i].keys = r.sign+" "+sign, append(r.keys, k)
			}
			return
		}
	}
	s.rows = append(s.rows, line{[]screen.Key{k}, sign, does})
}

// set writes a section below lines of its column, in width cells, what the signs do in a column
// of its own. The column begins at a row and a cell of the text.
func (h *Help) set(lines []rich.Line, s section, width, row, x int) []rich.Line {
	t, column := h.env.Theme, 0
	for _, r := range s.rows {
		column = max(column, rich.Width(r.sign))
	}
	column = min(column, width/2)
	if len(s.rows) == 0 {
		return lines
	}
	lines = append(lines, rich.Pen{Theme: t}.Heading(s.head, width))
	for _, r := range s.rows {
		at := spot{keys: r.keys, y: row + len(lines), x: x + 1, does: x + column + 2, to: x + width}
		sign := rich.Cut(r.sign, column)
		lead := rich.Line{{Text: " "}, {Text: sign, Style: t.Strong}}.Fill(column + 3)
		for _, text := range rich.Wrap(width-column-3, rich.Span{Text: r.does, Style: t.Text}) {
			lines = append(lines, append(lead, text...).Cut(width))
			lead = rich.Line{{Text: strings.Repeat(" ", column+3)}}
			at.rows++
		}
		h.spots = append(h.spots, at)
	}
	return lines
}

// KeyAt is the name of the key that a click on a line of the help presses, "" for a cell without
// one and for a key that does nothing just now.
func (h *Help) KeyAt(m tea.Mouse) string {
	y := m.Y + h.pager.Top
	for _, s := range h.spots {
		if m.Y >= h.pager.Rows || y < s.y || y >= s.y+s.rows || m.X < s.x-1 || m.X >= s.to {
			continue
		}
		k, cell := s.keys[0], max(0, m.X-s.x)
		if m.X >= s.does || y > s.y {
			cell = s.to // the words
		}
		for _, next := range s.keys[1:] {
			if width := rich.Width(k.Help().Key) + 1; cell >= width && cell < s.to {
				k, cell = next, cell-width
			}
		}
		if k.Off != "" {
			return ""
		}
		return k.Tapped(cell, h.env.Words)
	}
	return ""
}
