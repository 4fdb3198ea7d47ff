// Package rich is text in styles, as screens put it together: spans, the lines
// that they make, wrapping at blanks, cutting and filling up.
//
// Widths are cells of a terminal. The package knows no careers and no screens.
package rich

import (
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"parcours/ui/cells"
	"parcours/ui/theme"
)

// Span is a text in one style.
type Span struct {
	Text  string
	Style theme.Style
}

// Line is what stands on one line.
type Line []Span

// Of is a line in one style.
func Of(text string, style theme.Style) Line { return Line{{text, style}} }

// Width is the cells that the line takes.
func (l Line) Width() int {
	n := 0
	for _, s := range l {
		n += Width(s.Text)
	}
	return n
}

// String is the line without its styles.
func (l Line) String() string {
	var b strings.Builder
	for _, s := range l {
		b.WriteString(s.Text)
	}
	return b.String()
}

// Write appends the line, dressed, to b.
func (l Line) Write(b *strings.Builder) {
	for _, s := range l {
		s.Style.Write(b, s.Text)
	}
}

// Render is the line, dressed.
func (l Line) Render() string {
	var b strings.Builder
	l.Write(&b)
	return b.String()
}

// Render is lines, dressed, each in at most width cells.
func Render(lines []Line, width int) string {
	var b strings.Builder
	for i, l := range lines {
		if i > 0 {
			b.WriteByte('\n')
		}
		l.Cut(width).Write(&b)
	}
	return b.String()
}

// Cut is the line in at most width cells; a cut is marked.
func (l Line) Cut(width int) Line {
	if l.Width() <= width {
		return l
	}
	for i, s := range l {
		if Width(s.Text) >= width {
			return append(l[:i:i], Span{Cut(s.Text+"…", width), s.Style})
		}
		width -= Width(s.Text)
	}
	return l
}

// High is lines with empty ones below them up to a height.
func High(lines []Line, height int) []Line {
	return append(lines, make([]Line, max(0, height-len(lines)))...)
}

// Fill is the line with blanks behind it up to width cells.
func (l Line) Fill(width int) Line {
	if n := width - l.Width(); n > 0 {
		return append(l[:len(l):len(l)], Span{Text: strings.Repeat(" ", n)})
	}
	return l
}

// Instead is the line with all text of one style in another.
func (l Line) Instead(of, style theme.Style) Line {
	dressed := make(Line, len(l))
	for i, s := range l {
		if s.Style == of {
			s.Style = style
		}
		dressed[i] = s
	}
	return dressed
}

// Width is the cells that a text takes.
func Width(text string) int { return cells.Width(text) }

// Cut is a text, dressed or not, in at most width cells; a cut is marked.
func Cut(text string, width int) string { return ansi.TruncateWc(text, max(0, width), "…") }

// Pad is a text, dressed or not, with blanks behind it up to width cells.
func Pad(text string, width int) string {
	return text + strings.Repeat(" ", max(0, width-Width(text)))
}

// Fitting is the first of some texts that has room in width cells, or else the
// last one, cut.
func Fitting(width int, texts ...string) string {
	for _, t := range texts {
		if Width(t) <= width {
			return t
		}
	}
	return Cut(texts[len(texts)-1], width)
}

// Whole is the first of some texts that has room in width cells, empty where none has: for what is
// better left out than cut.
func Whole(width int, texts ...string) string {
	for _, t := range texts {
		if Width(t) <= width {
			return t
		}
	}
	return ""
}

// Text wraps a text of one style; each line break in it begins a line.
func Text(text string, style theme.Style, width int) (lines []Line) {
	for part := range strings.SplitSeq(text, "\n") {
		lines = append(lines, Wrap(width, Span{part, style})...)
	}
	return lines
}

// Even is [Text] in as many lines, of which none is much longer than the others. Words stay whole.
func Even(text string, style theme.Style, width int) []Line {
	lines, word := Text(text, style, width), 1
	for one := range strings.FieldsSeq(text) {
		word = max(word, Width(one))
	}
	for width--; width >= word; width-- {
		narrower := Text(text, style, width)
		if len(narrower) > len(lines) {
			break
		}
		lines = narrower
	}
	return lines
}

// Most is lines, at most so many of them; what is left out is marked on the last.
func Most(lines []Line, most, width int) []Line {
	if len(lines) <= most || most < 1 {
		return lines[:min(len(lines), max(0, most))]
	}
	last := lines[most-1]
	for _, l := range lines[most:] {
		last = append(append(last[:len(last):len(last)], Span{" ", l[0].Style}), l...)
	}
	return append(lines[:most-1:most-1], last.Cut(width))
}

// MostWords is [Most] of a text that leaves words whole, and figures with their units.
func MostWords(lines []Line, most, width int) []Line {
	if len(lines) <= most || most < 1 || len(lines[most-1]) == 0 {
		return Most(lines, most, width)
	}
	const mark = " …"
	last := slices.Clone(lines[most-1])
	end := &last[len(last)-1]
	for last.Width()+Width(mark) > width {
		i := strings.LastIndexByte(end.Text, ' ')
		if i < 0 {
			break
		}
		end.Text = end.Text[:i]
	}
	end.Text = strings.TrimRight(end.Text, " ,;:") + mark
	return append(lines[:most-1:most-1], last.Cut(width))
}

// leastBeside is the room, in cells, that text to the right of a lead needs.
const leastBeside = 8

// Hang wraps spans to the right of a lead, which stands on the first line alone;
// below it where it leaves them no room.
func Hang(lead Span, width int, spans ...Span) []Line {
	indent := Width(lead.Text)
	if indent > 2 && width-indent < leastBeside {
		lead.Text = strings.TrimRight(lead.Text, " ")
		return append(Wrap(width, lead), Hang(Span{Text: "  "}, width, spans...)...)
	}
	lines := Wrap(width-indent, spans...)
	for i, l := range lines {
		if indent > 0 {
			lines[i] = append(Line{lead}, l...)
		}
		lead = Span{Text: strings.Repeat(" ", indent)}
	}
	return lines
}

// Beside puts columns side by side, each but the last width cells wide, with a rule
// between two.
func Beside(width int, rule Span, columns ...[]Line) []Line {
	height := 0
	for _, c := range columns {
		height = max(height, len(c))
	}
	lines := make([]Line, height)
	for i, c := range columns {
		for y := range lines {
			var part Line
			if y < len(c) {
				part = c[y]
			}
			if i+1 < len(columns) {
				part = append(part.Fill(width), rule)
			}
			lines[y] = append(lines[y], part...)
		}
	}
	return lines
}
