package parts

import (
	"strconv"
	"strings"

	"parcours/ui/i18n"
	"parcours/ui/rich"
	"parcours/ui/theme"
)

// Pager is the window on a page of lines. Its zero value shows nothing.
type Pager struct {
	// Top is the first line in sight, of Rows that there is room for, of Lines.
	Top, Rows, Lines int
}

// Fit gives the window so many rows on so many lines, and keeps its place.
func (p *Pager) Fit(rows, lines int) {
	p.Rows, p.Lines = max(0, rows), lines
	p.To(p.Top)
}

// To scrolls to a line, as far as there are lines to show.
func (p *Pager) To(top int) { p.Top = max(0, min(top, p.Lines-p.Rows)) }

// notch is how many lines a notch of the wheel scrolls.
const notch = 3

// Move scrolls, and reports whether the window shows something else.
func (p *Pager) Move(m Move) bool {
	before, page := p.Top, max(1, p.Rows-1)
	switch m {
	case Up:
		p.To(p.Top - 1)
	case Down:
		p.To(p.Top + 1)
	case PageUp:
		p.To(p.Top - page)
	case PageDown:
		p.To(p.Top + page)
	case Home:
		p.To(0)
	case End:
		p.To(p.Lines)
	case WheelUp:
		p.To(p.Top - notch)
	case WheelDown:
		p.To(p.Top + notch)
	}
	return p.Top != before
}

// Reveal scrolls as little as brings lines into sight, the first of them before
// the last.
func (p *Pager) Reveal(first, last int) { p.To(min(max(p.Top, last-p.Rows+1), first)) }

// Above counts the lines out of sight above the window.
func (p Pager) Above() int { return p.Top }

// Below counts the lines out of sight below the window.
func (p Pager) Below() int { return max(0, p.Lines-p.Top-p.Rows) }

// OutOfSight says how many lines are above and below the window: in words, or by
// numbers, or by arrows alone, as width cells have room.
func (p Pager) OutOfSight(width int, w *i18n.Words) string {
	var words, numbers []string
	arrows := ""
	if n := p.Above(); n > 0 {
		words, numbers, arrows = append(words, "↑ "+w.Parts.Above(n)), append(numbers, "↑"+strconv.Itoa(n)), "↑"
	}
	if n := p.Below(); n > 0 {
		words, numbers, arrows = append(words, "↓ "+w.Parts.Below(n)), append(numbers, "↓"+strconv.Itoa(n)), arrows+"↓"
	}
	for _, text := range []string{strings.Join(words, "  "), strings.Join(numbers, " ")} {
		if rich.Width(text) <= width {
			return text
		}
	}
	return arrows
}

// Foot is the line below a page: the longest of some texts that fits, and at its right end how
// much is out of sight.
func (p Pager) Foot(th *theme.Theme, w *i18n.Words, width int, texts ...string) rich.Line {
	out := p.OutOfSight(width/3, w)
	said := rich.Of(rich.Fitting(width-rich.Width(out)-min(2, len(out)), texts...), th.Muted)
	return append(said.Fill(width-rich.Width(out)), rich.Span{Text: out, Style: th.Muted})
}

// Window is the lines in sight.
func Window[T any](p Pager, lines []T) []T {
	top := max(0, min(p.Top, len(lines)))
	return lines[top:min(len(lines), top+p.Rows)]
}
