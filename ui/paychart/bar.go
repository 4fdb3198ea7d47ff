package paychart

import (
	"strconv"
	"strings"

	"parcours/careers"
	"parcours/ui/i18n"
	"parcours/ui/rich"
	"parcours/ui/theme"
)

// Role says what a piece of a line stands for.
type Role uint8

// The roles.
const (
	Space    Role = iota
	Guide         // a mark of the axis behind a bar, a tick, an amount on the axis
	Level         // the experience level
	Bar           // a range or a point
	Estimate      // a range or a point that someone judged
	Figure        // the amount in words
	Origin        // source and year
)

// Piece is a run of cells with one role.
type Piece struct {
	Text string
	Role Role
}

// Line is one line of a chart.
type Line []Piece

// String is the line without styles.
func (l Line) String() string {
	var b strings.Builder
	for _, p := range l {
		b.WriteString(p.Text)
	}
	return b.String()
}

// Rich is the line in the styles of a theme.
func Rich(th *theme.Theme, l Line) rich.Line { return Dressed(th, l, th.Pay) }

// Dressed is the line in the styles of a theme, with bars in a style of their own.
func Dressed(th *theme.Theme, l Line, bar theme.Style) rich.Line {
	spans := make(rich.Line, len(l))
	for i, p := range l {
		spans[i] = rich.Span{Text: p.Text, Style: style(th, p.Role)}
		if p.Role == Bar {
			spans[i].Style = bar
		}
	}
	return spans
}

// Headed is the head of a strip with a title in the column of its labels, as far as that has
// room.
func (a Axis) Headed(th *theme.Theme, w *i18n.Words, title string, rows []StripRow, width int) rich.Line {
	title = strings.ToUpper(title)
	head := Rich(th, a.StripHead(w, rows, width))
	if len(head) == 0 || rich.Width(head[0].Text) <= rich.Width(title) {
		return rich.Of(rich.Cut(title, width), th.Muted)
	}
	head[0] = rich.Span{Text: rich.Pad(title, rich.Width(head[0].Text)), Style: th.Muted}
	return head
}

// style is how a theme dresses a role.
func style(th *theme.Theme, r Role) theme.Style {
	switch r {
	case Guide:
		return th.Axis
	case Level, Origin:
		return th.Muted
	case Bar:
		return th.Pay
	case Estimate:
		return th.PayEstimate
	case Figure:
		return th.Text
	}
	return theme.Style{}
}

// The characters that bars are drawn with, each one cell wide on every terminal.
const (
	bar, hollow, thin              = "■", "□", "─"
	guide, line, tick, first, last = "·", "─", "┴", "└", "┘"
	beyond                         = "▶"
)

// Bar draws one figure on exactly width cells over the guides of the axis. A figure that runs off
// the axis ends in an arrowhead, and so does one whose upper end is open; one that is not measured on it leaves the guides alone.
func (a Axis) Bar(p careers.Pay, width int) Line { return a.bar(p, nil, width) }

// bar draws a figure, and others thin behind it.
func (a Axis) bar(p careers.Pay, behind []*careers.Pay, width int) Line {
	if width < 1 {
		return nil
	}
	cells := make([]Piece, width)
	for i := range cells {
		cells[i] = Piece{" ", Space}
	}
	if a.Step > 0 {
		for _, v := range a.ticks(width) {
			cells[a.Cell(v, width)] = Piece{guide, Guide}
		}
	}
	for _, p := range behind {
		a.lay(cells, *p, Piece{thin, Guide})
	}
	a.lay(cells, p, mark(p))
	return join(cells)
}

// lay puts a figure that the axis measures on its cells.
func (a Axis) lay(cells []Piece, p careers.Pay, mark Piece) {
	if !a.Draws(p) {
		return
	}
	low, high, _ := p.PerYear()
	last := len(cells) - 1
	from, to := min(a.cell(low, len(cells)), last), min(a.cell(high, len(cells)), last)
	runsOff := a.RunsOff(p)
	if runsOff {
		to = last
	}
	for i := from; i <= to; i++ {
		cells[i] = mark
	}
	if runsOff {
		cells[last] = Piece{beyond, mark.Role}
	}
}

// mark is full for a figure of a year, hollow for an undated one and for an estimate.
func mark(p careers.Pay) Piece {
	switch {
	case p.Estimate:
		return Piece{hollow, Estimate}
	case p.Year == 0:
		return Piece{hollow, Bar}
	}
	return Piece{bar, Bar}
}

// join puts neighbours of one role into one piece.
func join(cells []Piece) Line {
	var l Line
	for _, c := range cells {
		if n := len(l); n > 0 && l[n-1].Role == c.Role {
			l[n-1].Text += c.Text
			continue
		}
		l = append(l, c)
	}
	return l
}

// Rule draws the axis on exactly width cells.
func (a Axis) Rule(width int) Line {
	if width < 1 || a.Step == 0 {
		return nil
	}
	cells := make([]Piece, width)
	for i := range cells {
		cells[i] = Piece{line, Guide}
	}
	for _, v := range a.ticks(width) {
		cells[a.Cell(v, width)].Text = tick
	}
	cells[0].Text, cells[width-1].Text = first, last
	return join(cells)
}

// Scale writes the amounts of the axis, in its unit, above their ticks on at
// most width cells. The amounts stand centred where there is room.
func (a Axis) Scale(width int) Line {
	if width < 1 || a.Step == 0 {
		return nil
	}
	line := ""
	for _, v := range a.ticks(width) {
		label := strconv.Itoa(v / a.Unit())
		at := max(0, min(a.Cell(v, width)-(len(label)-1)/2, width-len(label)))
		if used := rich.Width(line); used == 0 || at > used {
			line += strings.Repeat(" ", at-used) + label
		}
	}
	return Line{{line, Guide}}
}
