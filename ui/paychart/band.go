package paychart

import (
	"strconv"
	"strings"

	"parcours/careers"
)

// Stretch is a time during which one figure stands for what someone earns.
type Stretch struct {
	// From and To are in half years from the beginning; To is above From.
	From, To int
	// Pay is nil where nothing is published; then a point stands for it.
	Pay *careers.Pay
	// Apart draws a line before the stretch: its figure is not to be compared with
	// the one before.
	Apart bool
	// Label names the stretch below the drawing, in a cell or two.
	Label string
}

// Rows of a band chart that are not its bands: the rule, the labels, the years.
const bandFoot = 3

// leastPlot is the fewest cells across that bands are drawn on.
const leastPlot = 12

// Bands draws pay over the years on exactly height lines of at most width
// cells: a band from the low to the high figure for each stretch, apart from
// its neighbours, since figures of different sources do not make one line. The
// amounts are in thousands, and below the rule stand the labels and the years.
// Where there is no room, or nothing to measure, there are no lines.
func (a Axis) Bands(stretches []Stretch, width, height int) []Line {
	if a.Step == 0 || len(stretches) == 0 || height < bandFoot+3 {
		return nil
	}
	p := plot{Axis: a, rows: height - bandFoot, end: stretches[len(stretches)-1].To}
	p.margin = len(strconv.Itoa(a.High/1000)) + 2
	p.width = width - p.margin
	if p.width < leastPlot || p.end <= 0 {
		return nil
	}
	p.cells = make([][]Piece, p.rows)
	for y := range p.cells {
		p.cells[y] = make([]Piece, p.width)
		for x := range p.cells[y] {
			p.cells[y][x] = Piece{" ", Space}
		}
	}
	for _, s := range stretches {
		p.draw(s)
	}
	return append(p.lines(), p.foot(stretches)...)
}

// plot is a band chart while it is drawn.
type plot struct {
	Axis
	margin      int // cells of the amounts and the upright rule
	width, rows int
	end         int // half years
	cells       [][]Piece
}

// The characters of a band: whole cells, and their halves.
const (
	full, upper, lower, guessed, above, unknown, apart = "█", "▀", "▄", "░", "▲", "·", "┊"
	wall, notch, corner, year                          = "│", "┤", "└", "┴"
)

// column is the cell where a time lies.
func (p *plot) column(halfYears int) int { return halfYears * p.width / p.end }

// level is the half row where an amount lies, from the bottom.
func (p *plot) level(amount int) int {
	most, span := 2*p.rows-1, p.High-p.Low
	return max(0, min(((amount-p.Low)*most+span/2)/span, most))
}

func (p *plot) draw(s Stretch) {
	from, to := p.column(s.From), p.column(s.To)
	if to-from > 1 && s.To < p.end {
		to-- // bands stay apart
	}
	for x := from; x < max(to, min(from+1, p.width)); x++ {
		if s.Pay == nil || !p.Draws(*s.Pay) {
			continue
		}
		low, high := s.Pay.Yearly()
		bottom, top := p.level(low), p.level(high)
		for level := bottom; level <= top; level++ {
			p.fill(x, level, s.Pay.Estimate)
		}
		if high > p.High {
			p.cells[0][x] = Piece{above, Bar}
		}
	}
	if s.Pay == nil || !p.Draws(*s.Pay) {
		p.cells[p.rows-1][min((from+max(to-1, from))/2, p.width-1)] = Piece{unknown, Guide}
	}
	for y := 0; s.Apart && from > 0 && y < p.rows; y++ {
		p.cells[y][from-1] = Piece{apart, Guide}
	}
}

// fill takes half a cell into a band.
func (p *plot) fill(x, level int, guess bool) {
	cell := &p.cells[p.rows-1-level/2][x]
	if guess {
		*cell = Piece{guessed, Estimate}
		return
	}
	half, other := lower, upper
	if level%2 == 1 {
		half, other = other, half
	}
	if cell.Text == other || cell.Text == full {
		half = full
	}
	*cell = Piece{half, Bar}
}

// lines are the rows of the plot with the amounts before them.
func (p *plot) lines() []Line {
	labels := p.amounts()
	lines := make([]Line, p.rows)
	for y := range lines {
		edge := wall
		if labels[y] != "" {
			edge = notch
		}
		label := strings.Repeat(" ", p.margin-2-len(labels[y])) + labels[y]
		lines[y] = append(Line{{label + " " + edge, Guide}}, join(p.cells[y])...)
	}
	return lines
}

// amounts are the labels of the rows, every other row at most.
func (p *plot) amounts() []string {
	labels := make([]string, p.rows)
	for _, v := range p.Marks(func(every int) bool { return p.rows*every >= 2*(p.High-p.Low) }) {
		labels[p.rows-1-p.level(v)/2] = strconv.Itoa(v / 1000)
	}
	return labels
}

// foot is the rule, the labels of the stretches, and the years.
func (p *plot) foot(stretches []Stretch) []Line {
	rule := make([]string, p.width)
	for x := range rule {
		rule[x] = line
	}
	years, every := "", p.everyYears()
	for n := 0; 2*n <= p.end; n += every {
		x := min(p.column(2*n), p.width-1)
		rule[x] = year
		years = put(years, strconv.Itoa(n), x, p.width)
	}
	labels := ""
	for _, s := range stretches {
		labels = put(labels, s.Label, (p.column(s.From)+max(p.column(s.From), p.column(s.To)-1))/2, p.width)
	}
	margin := strings.Repeat(" ", p.margin-1)
	return []Line{
		{{margin + corner + strings.Join(rule, ""), Guide}},
		{{margin + " " + labels, Figure}},
		{{margin + " " + years, Guide}},
	}
}

// everyYears is how far apart the years are that have room for their numbers.
func (p *plot) everyYears() int {
	const room = 4 // cells for "25" and some air
	for _, years := range []int{1, 2, 5, 10, 20, 50} {
		if p.column(2*years) >= room {
			return years
		}
	}
	return 100
}

// put writes a text at a cell of a line, as near to it as there is room.
func put(line, text string, at, width int) string {
	at = max(0, min(at, width-len(text)))
	if used := len([]rune(line)); used > 0 && at <= used {
		at = used + 1
		if at+len(text) > width {
			return line
		}
	}
	return line + strings.Repeat(" ", at-len([]rune(line))) + text
}
