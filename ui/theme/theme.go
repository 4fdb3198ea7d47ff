// Package theme gives screens their styles by role: a screen asks for what a
// text is, never for a colour.
//
// It knows nothing of careers or screens. Colours are written once, in the
// palettes, which are chosen for what a terminal can show: a colour brought down
// by arithmetic may be unreadable, or grey. Each role that must stand out does so
// without colour too, by weight, underline or reversal.
package theme

import (
	"image/color"
	"strings"

	"github.com/charmbracelet/x/ansi"
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

// Depth is how many colours a terminal shows.
type Depth uint8

// The depths.
const (
	Indexed    Depth = iota // the 256 of xterm
	TrueColour              // any
	Sixteen                 // those of the terminal's own scheme
	Monochrome              // none: bold, underline and reversal only
)

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

// Begin dresses what is written to b until [Style.End].
func (s Style) Begin(b *strings.Builder) { b.WriteString(s.open) }

// End ends what Begin began.
func (s Style) End(b *strings.Builder) { b.WriteString(s.close) }

// Underlined is the style with a line below the text.
func (s Style) Underlined() Style { return Style{s.open + "\x1b[4m", "\x1b[24m" + s.close} }

// Theme is one set of styles. It never changes after it was made.
type Theme struct {
	// IsDark says which background the theme was made for.
	IsDark bool
	// IsColourless says that it has no colours, so that drawings tell by signs alone.
	IsColourless bool
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

	tracks   []Track // by number, 0 for none
	training Track
}

// New returns the theme called name for a terminal of 256 colours. Auto picks dark
// or light by dark.
func New(name Name, dark bool) *Theme { return For(name, dark, Indexed) }

// For returns the theme called name for a terminal that shows so many colours.
// Auto picks dark or light by dark.
func For(name Name, dark bool, depth Depth) *Theme {
	switch name {
	case Dark:
		return build(Dark, true, depth)
	case Light:
		return build(Light, false, depth)
	case Contrast:
		return build(Contrast, dark, depth)
	}
	auto := build(Auto, dark, depth)
	auto.Ink, auto.Paper = nil, nil
	return auto
}

func build(name Name, dark bool, depth Depth) *Theme {
	p := paletteOf(name, dark, depth)
	fg, strong := p.fg, p.strong
	selected := p.block(p.selectedInk, p.selectedPaper)
	t := &Theme{
		IsDark: dark, IsColourless: depth == Monochrome, Ink: p.ink, Paper: p.paper,
		Text: Style{}, Strong: dress(strong(nil)), Muted: dress(fg(p.muted)),
		Title: dress(strong(p.accent)), Head: dress(strong(p.second)), Accent: dress(fg(p.accent)),
		Selected: dress(selected), Key: dress(p.on(p.key, p.barPaper)),
		Bar: dress(p.bar(p.barInk, p.barPaper)), Notice: dress(strong(p.warn)), Error: dress(strong(p.bad)),
		Match: dress(strong(p.hit).underlined(true)), Estimate: dress(fg(p.muted).slanted()),
		Gain: dress(strong(p.good)), Deeper: dress(strong(p.accent)), Keep: Style{}, Leave: dress(fg(p.second)),
		Pay: dress(fg(p.pay)), PayEstimate: dress(fg(p.muted)), Axis: dress(fg(p.muted)),
		Line: dress(fg(p.line)), LineIn: dress(fg(p.second)), LineOut: dress(fg(p.accent)), LineTrail: dress(fg(p.trail)),
		LineRoute: dress(strong(p.route)), LineChosen: dress(strong(p.accent)), LineLabel: dress(fg(p.accent)),
		Box: dress(fg(p.line)), BoxFocus: dress(strong(p.accent)), BoxChosen: dress(strong(p.accent)),
		BoxTrail: dress(fg(p.trail)), BoxRoute: dress(strong(p.route)), BoxHit: dress(strong(p.hit)),
		Label: Style{}, LabelFocus: dress(selected), LabelChosen: dress(strong(p.accent)),
		LabelTrail: dress(fg(p.trail).underlined(true)), LabelRoute: dress(strong(p.route).reversed(true)), LabelHit: dress(strong(p.hit).underlined(true)),
		Note: dress(fg(p.muted)), NoteFocus: dress(fg(p.accent)),
	}
	t.tracks, t.training = p.tracks()
	return t
}

// wear is how a text is to look; a colour that is nil is the terminal's own.
type wear struct {
	ink, paper                           color.Color
	isBold, isSlanted, isLined, isTurned bool
}

func (l wear) bold(yes bool) wear       { l.isBold = yes; return l }
func (l wear) slanted() wear            { l.isSlanted = true; return l }
func (l wear) underlined(yes bool) wear { l.isLined = yes; return l }
func (l wear) reversed(yes bool) wear   { l.isTurned = yes; return l }

// dress turns one into the two sequences around a text. Cells are styled in runs, many a
// frame, where lipgloss would measure each; and a theme has a hundred looks, made before the first frame.
func dress(l wear) Style {
	var s ansi.Style
	if l.isBold {
		s = s.Bold()
	}
	if l.isSlanted {
		s = s.Italic(true)
	}
	if l.isLined {
		s = s.Underline(true)
	}
	if l.isTurned {
		s = s.Reverse(true)
	}
	if l.ink != nil {
		s = s.ForegroundColor(l.ink)
	}
	if l.paper != nil {
		s = s.BackgroundColor(l.paper)
	}
	if len(s) == 0 {
		return Style{}
	}
	return Style{open: s.String(), close: ansi.ResetStyle}
}
