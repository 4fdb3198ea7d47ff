package rich

import (
	"strings"

	"parcours/ui/theme"
)

// Pen writes the spans that pages are made of, in the styles of a theme.
type Pen struct{ *theme.Theme }

// Plain is ordinary text.
func (p Pen) Plain(text string) Span { return Span{text, p.Text} }

// Note is a side note.
func (p Pen) Note(text string) Span { return Span{text, p.Muted} }

// Bold is what matters in a line.
func (p Pen) Bold(text string) Span { return Span{text, p.Strong} }

// Link is a name that can be followed.
func (p Pen) Link(text string) Span { return Span{text, p.Accent} }

// Guess is the mark of an estimate.
func (p Pen) Guess(mark string) Span { return Span{mark, p.Estimate} }

// Heading is the title of a section: in capitals, without a rule.
func (p Pen) Heading(title string, width int) Line {
	return Line{{Cut(strings.ToUpper(title), width), p.Muted}}
}
