package parts

import (
	tea "charm.land/bubbletea/v2"

	"parcours/ui/rich"
	"parcours/ui/theme"
)

// Page is lines with facts on them, in one column or two. It is written from top to bottom.
type Page struct {
	Lines []Row
	Facts []Fact // in the order in which one walks them
	open  bool   // whether the lines that are put belong to the last fact
}

// Begin begins a fact; the lines that follow belong to it, up to End.
func (p *Page) Begin() {
	p.Facts, p.open = append(p.Facts, Fact{len(p.Lines), len(p.Lines)}), true
}

// End ends a fact.
func (p *Page) End() { p.open = false }

// Put adds one line.
func (p *Page) Put(spans ...rich.Span) {
	at := -1
	if p.open {
		at = len(p.Facts) - 1
		p.Facts[at].Last = len(p.Lines)
	}
	p.Lines = append(p.Lines, Row{Line: spans, Fact: at})
}

// Gap ends a fact and puts a blank line below what there is.
func (p *Page) Gap() {
	p.End()
	if n := len(p.Lines); n > 0 && len(p.Lines[n-1].Line)+len(p.Lines[n-1].right()) > 0 {
		p.Lines = append(p.Lines, Row{Fact: -1})
	}
}

// Beside puts two columns that were written on pages of their own below what there is, the
// right one from x on. One walks down the left one first.
func (p *Page) Beside(left, right *Page, x int) {
	p.End()
	base, facts := len(p.Lines), len(p.Facts)
	at := func(fact, before int) int {
		if fact < 0 {
			return fact
		}
		return fact + before
	}
	for i := range max(len(left.Lines), len(right.Lines)) {
		row := Row{Fact: -1}
		if i < len(left.Lines) {
			row = Row{Line: left.Lines[i].Line, Fact: at(left.Lines[i].Fact, facts)}
		}
		if i < len(right.Lines) {
			row.Right = &Half{Line: right.Lines[i].Line, Fact: at(right.Lines[i].Fact, facts+len(left.Facts)), X: x}
		}
		p.Lines = append(p.Lines, row)
	}
	for _, column := range []*Page{left, right} {
		for _, f := range column.Facts {
			p.Facts = append(p.Facts, Fact{f.First + base, f.Last + base})
		}
	}
}

// Whole is all lines, both columns of them.
func (p *Page) Whole() (lines []rich.Line) {
	for _, row := range p.Lines {
		if row.Right != nil {
			row.Line = append(row.Line.Fill(row.Right.X), row.Right.Line...)
		}
		lines = append(lines, row.Line)
	}
	return lines
}

// Fact is what a cursor stands on: lines of a page.
type Fact struct{ First, Last int }

// Row is one line of cells. Fact is -1 between facts. Right is what stands in a second
// column, nil where there is none.
type Row struct {
	rich.Line
	Fact  int
	Right *Half
}

func (r Row) right() rich.Line {
	if r.Right == nil {
		return nil
	}
	return r.Right.Line
}

// Half is what stands in the right column, from X on.
type Half struct {
	rich.Line
	Fact, X int
}

// Reader shows a page through a window, and walks it from fact to fact.
type Reader struct {
	Pager
	Page
	At int // the fact under the cursor
}

// Show takes another page, with the cursor on a fact as far down the window as it was, and so
// many rows.
func (r *Reader) Show(p Page, at, rows int) {
	below := 0
	if r.At < len(r.Facts) {
		below = r.Facts[r.At].First - r.Top
	}
	r.Page, r.At = p, max(0, min(at, len(p.Facts)-1))
	r.Fit(rows, len(p.Lines))
	if r.At > 0 {
		r.Pager.To(r.now().First - below)
	}
	r.Resettle(rows)
}

func (r *Reader) now() Fact { return r.Facts[r.At] }

// lead is the first line of what leads to a fact: the heads and notes after the
// fact before it, or the top for the first.
func (r *Reader) lead(i int) int {
	at := 0
	if i > 0 {
		at = min(r.Facts[i-1].Last+1, r.Facts[i].First) // the one before may stand beside it
	}
	for at < r.Facts[i].First && len(r.Page.Lines[at].Line) == 0 {
		at++
	}
	return at
}

// Go puts the cursor on a fact and, as far as the page allows, line first.
func (r *Reader) Go(fact, line int) {
	r.At = fact
	r.Pager.To(line)
	r.reveal()
}

// reveal scrolls as little as it takes to show the fact under the cursor with
// the heads and notes that lead to it. Where they are taller than the window it
// keeps a part that shows.
func (r *Reader) reveal() {
	first, last := r.lead(r.At), r.now().Last
	if last-first >= r.Rows {
		r.Pager.To(max(first, min(r.Top, last-r.Rows+1)))
		return
	}
	r.Reveal(first, last)
}

// Resettle gives the window so many rows and shows the fact under the cursor, or what leads to it.
func (r *Reader) Resettle(rows int) {
	r.Fit(rows, len(r.Page.Lines))
	r.reveal()
	if r.now().Last < r.Top || r.lead(r.At) >= r.Top+r.Rows {
		r.Pager.To(r.now().First)
	}
}

// down goes to the next fact, or further down one that is taller than the window.
func (r *Reader) down() {
	switch hidden := r.now().Last - (r.Top + r.Rows - 1); {
	case hidden > 0:
		r.Go(r.At, r.Top+min(hidden, max(1, r.Rows-1)))
	case r.At+1 < len(r.Facts):
		r.Go(r.At+1, r.Top)
	default:
		r.Go(r.At, len(r.Page.Lines))
	}
}

// up goes to the fact before, or further up one that is taller than the window.
func (r *Reader) up() {
	switch hidden := r.Top - r.lead(r.At); {
	case hidden > 0:
		r.Go(r.At, r.Top-min(hidden, max(1, r.Rows-1)))
	case r.At == 0:
		r.Go(0, 0)
	default:
		r.Go(r.At-1, r.Top)
	}
}

// Walk chooses or scrolls.
func (r *Reader) Walk(m Move) {
	last := len(r.Facts) - 1
	switch m {
	case Up:
		r.up()
	case Down:
		r.down()
	case Home:
		r.Go(0, 0)
	case End:
		r.Go(last, len(r.Page.Lines))
	case PageUp, PageDown:
		switch {
		case r.Scroll(m):
		case m == PageDown:
			r.Go(last, r.Top)
		default:
			r.Go(0, 0)
		}
	case WheelUp, WheelDown:
		r.Scroll(m)
	}
}

// Scroll moves the window; the cursor stays in it. It reports whether the window moved.
func (r *Reader) Scroll(m Move) bool {
	moved := r.Pager.Move(m)
	for r.At+1 < len(r.Facts) && r.now().Last < r.Top {
		r.At++
	}
	for r.At > 0 && r.now().First >= r.Top+r.Rows {
		r.At--
	}
	return moved
}

// FactAt is the fact at a cell of the window, -1 for none.
func (r *Reader) FactAt(m tea.Mouse) int {
	y := r.Top + m.Y
	if m.Y < 0 || m.Y >= r.Rows || y >= len(r.Page.Lines) {
		return -1
	}
	if l := r.Page.Lines[y]; l.Right == nil || m.X < l.Right.X {
		return l.Fact
	}
	return r.Page.Lines[y].Right.Fact
}

// Gutter is the cells before a line where the cursor stands.
const Gutter = 2

// View is the lines in sight, each behind the gutter, those of the cursor marked.
func (r *Reader) View(th *theme.Theme) []rich.Line {
	dress := func(l rich.Line, fact int) rich.Line {
		lead := rich.Span{Text: "  "}
		if fact == r.At && fact >= 0 {
			lead, l = rich.Span{Text: "▌ ", Style: th.Accent}, l.Instead(th.Text, th.Strong)
		}
		return append(rich.Line{lead}, l...)
	}
	var lines []rich.Line
	for _, l := range Window(r.Pager, r.Page.Lines) {
		shown := dress(l.Line, l.Fact)
		if l.Right != nil { // whose lead stands in the gap between the columns
			shown = append(shown.Fill(l.Right.X), dress(l.Right.Line, l.Right.Fact)...)
		}
		lines = append(lines, shown)
	}
	return lines
}

// Cursor is on the first line of the chosen fact that shows, in the window.
func (r *Reader) Cursor() (x, y int) {
	y = max(0, min(r.now().First-r.Top, r.Rows-1))
	if first := r.now().First; first < len(r.Page.Lines) {
		if l := r.Page.Lines[first]; l.Right != nil && l.Right.Fact == r.At {
			x = l.Right.X
		}
	}
	return x, y
}
