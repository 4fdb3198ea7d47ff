// Package theme gives screens their styles by role: a screen asks for what a
// text is, never for a colour.
//
// It knows nothing of careers or screens. Colours are written once, in the
// palettes; the renderer brings them down to what the terminal can show, and
// each role that must stand out does so without colour too, by weight,
// underline or reversal.
package theme

import (
	"image/color"
	"strings"

	"charm.land/lipgloss/v2"
)

// Name is the name of a theme on the command line and in the notebook.
type Name string

// The themes.
const (
	Auto     Name = "auto" // dark or light, by the terminal's background
	Dark     Name = "dark"
	Light    Name = "light"
	Contrast Name = "contrast"
)

// Names returns the themes in the order in which a key walks them.
func Names() []Name { return []Name{Auto, Dark, Light, Contrast} }

// Style dresses text. The zero Style leaves it as it is.
type Style struct{ open, close string }

// Render returns text dressed.
func (s Style) Render(text string) string {
	if s.open == "" || text == "" {
		return text
	}
	return s.open + text + s.close
}

// Write appends text dressed to b.
func (s Style) Write(b *strings.Builder, text string) {
	if text == "" {
		return
	}
	b.WriteString(s.open)
	b.WriteString(text)
	b.WriteString(s.close)
}

// Theme is one set of styles. It never changes after it was made.
type Theme struct {
	Name Name
	// IsDark says which background the theme was made for.
	IsDark bool
	// Ink and Paper are the colours that the whole terminal takes on; both are
	// nil for Auto, which follows the terminal.
	Ink, Paper color.Color

	Text   Style // ordinary text: the terminal's own ink
	Strong Style // what matters in a line
	Muted  Style // side notes
	Title  Style // the title of a screen
	Head   Style // the title of a section
	Accent Style // a name that can be followed

	Selected Style // the line under the cursor
	Key      Style // a key in a help line
	Bar      Style // header and bottom line
	Notice   Style // a message
	Error    Style
	Match    Style // letters that a search found
	Estimate Style

	Gain, Deeper, Keep, Leave Style // marks of a comparison
	Pay, PayEstimate, Axis    Style // bars, and their axis

	Line, LineIn, LineOut, LineTrail, LineRoute, LineChosen, LineLabel Style
	Box, BoxFocus, BoxChosen, BoxTrail, BoxRoute, BoxHit               Style
	// What was walked is underlined, what was found bold and underlined, a planned
	// route reversed: they are told apart without colour too.
	Label, LabelFocus, LabelChosen, LabelTrail, LabelRoute, LabelHit Style
	Note, NoteFocus                                                  Style
}

// palette is the few colours a theme is built from.
type palette struct {
	paper, ink, muted, line                color.Color
	accent, second, trail, route, hit, pay color.Color
	good, warn, bad                        color.Color
	selectedInk, selectedPaper             color.Color
	barInk, barPaper, key                  color.Color
}

// New returns the theme called name. Auto picks dark or light by dark.
func New(name Name, dark bool) *Theme {
	switch name {
	case Dark:
		return build(Dark, true, darkPalette())
	case Light:
		return build(Light, false, lightPalette())
	case Contrast:
		return build(Contrast, dark, contrastPalette(dark))
	}
	auto := build(Auto, false, lightPalette())
	if dark {
		auto = build(Auto, true, darkPalette())
	}
	auto.Ink, auto.Paper = nil, nil
	return auto
}

// darkPalette is read on near-black: AA (4.5:1) on #000000 to #282c34.
func darkPalette() palette {
	return palette{
		paper: xterm("234"), ink: xterm("254"), muted: xterm("248"), line: xterm("247"),
		accent: xterm("81"), second: xterm("179"), trail: xterm("183"), route: xterm("114"), hit: xterm("227"), pay: xterm("79"),
		good: xterm("114"), warn: xterm("221"), bad: xterm("210"),
		selectedInk: xterm("16"), selectedPaper: xterm("81"), barInk: xterm("254"), barPaper: xterm("236"), key: xterm("81"),
	}
}

// lightPalette is read on near-white: AA on #ffffff to #fdf6e3.
func lightPalette() palette {
	return palette{
		paper: xterm("231"), ink: xterm("234"), muted: xterm("240"), line: xterm("241"),
		accent: xterm("24"), second: xterm("94"), trail: xterm("55"), route: xterm("22"), hit: xterm("88"), pay: xterm("23"),
		good: xterm("22"), warn: xterm("94"), bad: xterm("124"),
		selectedInk: xterm("231"), selectedPaper: xterm("24"), barInk: xterm("234"), barPaper: xterm("253"), key: xterm("24"),
	}
}

// contrastPalette uses ink alone, with one accent: for washed-out projectors.
func contrastPalette(dark bool) palette {
	ink, paper, accent := xterm("16"), xterm("231"), xterm("17")
	if dark {
		ink, paper, accent = xterm("231"), xterm("16"), xterm("226")
	}
	return palette{
		paper: paper, ink: ink, muted: ink, line: ink, accent: accent, second: ink, trail: ink, route: accent, hit: accent, pay: ink,
		good: ink, warn: ink, bad: ink, selectedInk: paper, selectedPaper: ink, barInk: paper, barPaper: ink, key: paper,
	}
}

// xterm is a colour of the 256 that most terminals have: a third of the bytes
// of a true colour, and the same everywhere.
func xterm(index string) color.Color { return lipgloss.Color(index) }

func build(name Name, dark bool, p palette) *Theme {
	fg := func(c color.Color) lipgloss.Style { return lipgloss.NewStyle().Foreground(c) }
	selected := lipgloss.NewStyle().Foreground(p.selectedInk).Background(p.selectedPaper).Bold(true)
	return &Theme{
		Name: name, IsDark: dark, Ink: p.ink, Paper: p.paper,
		Text: Style{}, Strong: dress(lipgloss.NewStyle().Bold(true)), Muted: dress(fg(p.muted)),
		Title: dress(fg(p.accent).Bold(true)), Head: dress(fg(p.second).Bold(true)), Accent: dress(fg(p.accent)),
		Selected: dress(selected), Key: dress(fg(p.key).Background(p.barPaper).Bold(true)),
		Bar: dress(fg(p.barInk).Background(p.barPaper)), Notice: dress(fg(p.warn).Bold(true)), Error: dress(fg(p.bad).Bold(true)),
		Match: dress(fg(p.hit).Bold(true).Underline(true)), Estimate: dress(fg(p.muted).Italic(true)),
		Gain: dress(fg(p.good).Bold(true)), Deeper: dress(fg(p.accent).Bold(true)), Keep: Style{}, Leave: dress(fg(p.second)),
		Pay: dress(fg(p.pay)), PayEstimate: dress(fg(p.muted)), Axis: dress(fg(p.muted)),
		Line: dress(fg(p.line)), LineIn: dress(fg(p.second)), LineOut: dress(fg(p.accent)), LineTrail: dress(fg(p.trail)),
		LineRoute: dress(fg(p.route).Bold(true)), LineChosen: dress(fg(p.accent).Bold(true)), LineLabel: dress(fg(p.accent)),
		Box: dress(fg(p.line)), BoxFocus: dress(fg(p.accent).Bold(true)), BoxChosen: dress(fg(p.accent).Bold(true)),
		BoxTrail: dress(fg(p.trail)), BoxRoute: dress(fg(p.route).Bold(true)), BoxHit: dress(fg(p.hit).Bold(true)),
		Label: Style{}, LabelFocus: dress(selected), LabelChosen: dress(fg(p.accent).Bold(true)),
		LabelTrail: dress(fg(p.trail).Underline(true)), LabelRoute: dress(fg(p.route).Bold(true).Reverse(true)), LabelHit: dress(fg(p.hit).Bold(true).Underline(true)),
		Note: dress(fg(p.muted)), NoteFocus: dress(fg(p.accent)),
	}
}

// dress turns a lipgloss style into the two sequences around a text: cells are
// styled in runs, many a frame, and Render would measure each.
func dress(s lipgloss.Style) Style {
	open, after, _ := strings.Cut(s.Render("x"), "x")
	return Style{open: open, close: after}
}
