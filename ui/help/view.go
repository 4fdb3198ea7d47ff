package help

import (
	"slices"
	"strings"

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

// line is a key, and what it does.
type line struct{ sign, does string }

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
	here, common := append(h.set(act, half), h.set(move, half)...), h.set(everywhere, half)
	if half < width {
		lines = append(lines, rich.Beside(half, rich.Span{Text: strings.Repeat(" ", between)}, here, common)...)
	} else {
		lines = append(append(lines, here...), common...)
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
				s.rows[i].sign += " " + sign
			}
			return
		}
	}
	s.rows = append(s.rows, line{sign, does})
}

// set writes a section in width cells, what the signs do in a column of its own.
func (h *Help) set(s section, width int) []rich.Line {
	t, column := h.env.Theme, 0
	for _, r := range s.rows {
		column = max(column, rich.Width(r.sign))
	}
	column = min(column, width/2)
	if len(s.rows) == 0 {
		return nil
	}
	lines := []rich.Line{rich.Pen{Theme: t}.Heading(s.head, width)}
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
