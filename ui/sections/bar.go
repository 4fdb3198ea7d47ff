// Package sections is the line above a long page that names its sections and
// says which part of the page is in view.
package sections

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"parcours/ui/parts"
	"parcours/ui/screen"
)

// Bar is a [parts.Bar] on a page.
type Bar struct {
	Env   *screen.Env
	Width int
	// Names are the sections, At is the one at hand.
	Names []string
	At    int
	// Top is the first line of the page in view, of Rows; Lines are all there are.
	Top, Rows, Lines int
}

func (b Bar) bar() parts.Bar {
	return parts.Bar{
		Theme: b.Env.Theme, Width: b.Width, Names: b.Names, At: b.At,
		Page: parts.Pager{Top: b.Top, Rows: b.Rows, Lines: b.Lines}, Range: b.Env.Words.Sheet.Range,
	}
}

// Tab is the name of a section where it can be clicked.
type Tab struct {
	Section, X int
	Text       string
}

// Name is the name of a section; the one at hand is marked.
func (b Bar) Name(section int) string { return b.bar().Name(section) }

// Tabs are the names that show, each with its place.
func (b Bar) Tabs() (tabs []Tab) {
	for _, t := range b.bar().Tabs() {
		tabs = append(tabs, Tab{t.Index, t.X, t.Text})
	}
	return tabs
}

// Position says which lines show of how many.
func (b Bar) Position() string { return b.bar().Position() }

// TabAt is the section whose name stands at x.
func (b Bar) TabAt(x int) (section int, ok bool) { return b.bar().TabAt(x) }

// Write writes the line, Width cells wide.
func (b Bar) Write(out *strings.Builder) { b.bar().Line().Write(out) }

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
