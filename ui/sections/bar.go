// Package sections is the line above a long page that names its sections and
// says which part of the page is in view.
package sections

import (
	"strconv"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"parcours/ui/screen"
)

// Bar is one line of section names. As many stand around the one at hand as
// there is room for, with marks where more lie beyond, and the position on the
// page at the right end.
type Bar struct {
	Env   *screen.Env
	Width int
	// Names are the sections, At is the one at hand.
	Names []string
	At    int
	// Top is the first line of the page in view, of Rows; Lines are all there are.
	Top, Rows, Lines int
}

// Tab is the name of a section where it can be clicked.
type Tab struct {
	Section, X int
	Text       string
}

// between is the cells between two names.
const between = 2

// Name is the name of a section; the one at hand is marked.
func (b Bar) Name(section int) string {
	if section == b.At {
		return "▶ " + b.Names[section]
	}
	return b.Names[section]
}

// Tabs are the names that show, each with its place.
func (b Bar) Tabs() []Tab {
	room := b.Width - ansi.StringWidth(b.Position()) - 1
	width := func(section int) int { return ansi.StringWidth(b.Name(section)) + between }
	first, used := b.At, width(b.At)+2*between
	for first > 0 && used+width(first-1) <= room {
		first--
		used += width(first)
	}
	var tabs []Tab
	x := 0
	if first > 0 {
		x = between
	}
	for i := first; i < len(b.Names); i++ {
		name, left := b.Name(i), room-x
		if i+1 < len(b.Names) {
			left -= between
		}
		if i > b.At && ansi.StringWidth(name) > left {
			break
		}
		name = ansi.Truncate(name, max(0, left), "…")
		tabs = append(tabs, Tab{Section: i, X: x, Text: name})
		x += ansi.StringWidth(name) + between
	}
	return tabs
}

// TabAt is the section whose name stands at x.
func (b Bar) TabAt(x int) (section int, ok bool) {
	for _, t := range b.Tabs() {
		if x >= t.X && x < t.X+ansi.StringWidth(t.Text) {
			return t.Section, true
		}
	}
	return 0, false
}

// Write writes the line, Width cells wide.
func (b Bar) Write(out *strings.Builder) {
	th, x, last := b.Env.Theme, 0, -1
	for _, t := range b.Tabs() {
		gap := strings.Repeat(" ", t.X-x)
		if last < 0 && t.Section > 0 {
			gap = "‹ "
		}
		th.Muted.Write(out, gap)
		style := th.Muted
		if t.Section == b.At {
			style = th.Strong
		}
		style.Write(out, t.Text)
		x, last = t.X+ansi.StringWidth(t.Text), t.Section
	}
	position := b.Position()
	if last+1 < len(b.Names) && b.Width-x-ansi.StringWidth(position) >= between {
		th.Muted.Write(out, " ›")
		x += between
	}
	out.WriteString(strings.Repeat(" ", max(0, b.Width-x-ansi.StringWidth(position))))
	th.Muted.Write(out, position)
}

// Position says which lines show of how many, and where more lie; empty where
// the whole page shows.
func (b Bar) Position() string {
	if b.Lines <= b.Rows {
		return ""
	}
	up, down := " ", " "
	if b.Top > 0 {
		up = "▲"
	}
	if b.Top+b.Rows < b.Lines {
		down = "▼"
	}
	end := min(b.Lines, b.Top+b.Rows)
	if b.Width < 30 {
		return strconv.Itoa(end) + "/" + strconv.Itoa(b.Lines) + up + down
	}
	return b.Env.Words.Sheet.Range(b.Top+1, end, b.Lines) + " " + up + down
}

// Narrowest is the width from which pages are laid out to fit.
const Narrowest = 20

// Clip cuts each line of a view on a terminal narrower than Narrowest.
func Clip(view string, width int) string {
	if width >= Narrowest {
		return view
	}
	lines := strings.Split(view, "\n")
	for i, l := range lines {
		lines[i] = ansi.Truncate(l, width, "")
	}
	return strings.Join(lines, "\n")
}
