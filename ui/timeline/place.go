package timeline

import (
	"strconv"

	"parcours/ui/rich"
)

// Drawing is routes with a place for every station. Its geometry is all that another
// medium needs to draw them anew.
type Drawing struct {
	W, H  int
	Rails []Rail
	// From and To are the first and the last cell of the axis, End is what it ends at in
	// half years.
	From, To, End int
	ways          *Ways
}

// Rail is one route: its row, and how many rows it takes with the names below.
type Rail struct {
	Row, Rows int
	Stations  []Station
	// Origin stands before the rail, Total at the right edge; Best in BestRow
	// at the right edge. Each may be empty.
	Origin, Total, Best string
	BestRow             int
}

// Station is a stop, with its name below from NameX on, in NameRow; "" where it stands
// elsewhere.
type Station struct {
	Of             int // in Ways.Graph
	HalfYears, X   int
	Name           string
	NameX, NameRow int
	years          string // in the line that leads here; empty for none
}

const (
	originsFrom = 60 // cells from which first stops are named before their rails
	roomier     = 8  // the part of the width that such a name may take
	leastAxis   = 16 // cells that the totals leave to the axis
	leastGap    = 2  // cells from one sign to the next
)

// Lay gives the routes places in width cells, with at most so many rows of names below
// each rail and so many blank rows between two.
func (w *Ways) Lay(width, names, between int) *Drawing {
	d := &Drawing{W: width, H: 1, From: len(strconv.Itoa(len(w.ways))) + 1, To: width - 1, End: max(w.end, 1), ways: w}
	totals, origins := 0, 0
	for _, y := range w.ways {
		r := Rail{Total: y.total}
		if width >= originsFrom {
			r.Origin = rich.Fitting(min(20, width/roomier), w.Graph.Stations[y.stops[0].station].Names...)
		}
		totals, origins = max(totals, rich.Width(r.Total)+1), max(origins, rich.Width(r.Origin)+1)
		d.Rails = append(d.Rails, r)
	}
	if origins > 1 {
		d.From += origins
	}
	if d.To-totals-d.From+1 >= leastAxis {
		d.To -= totals
	}
	for i := range d.Rails {
		r := &d.Rails[i]
		r.Row = d.H
		d.stations(r, w.ways[i])
		r.Rows = 1 + d.names(r, w.ways[i], names)
		d.H += r.Rows + between
	}
	d.H -= min(between, d.H-1)
	return d
}

// X is the cell of a time on the axis.
func (d *Drawing) X(halfYears int) int {
	return d.From + (halfYears*(d.To-d.From)+d.End/2)/d.End
}

// stations places the signs of a route, apart from each other.
func (d *Drawing) stations(r *Rail, y way) {
	gap, last := leastGap, len(y.stops)-1
	if gap*last > d.To-d.From {
		gap = 1
	}
	for i, s := range y.stops {
		x := d.X(s.halfYears)
		if i > 0 {
			x = max(x, r.Stations[i-1].X+gap)
		}
		r.Stations = append(r.Stations, Station{Of: s.station, HalfYears: s.halfYears, X: min(x, max(d.From, d.To-gap*(last-i)))})
	}
	for i := 1; i <= last; i++ {
		if room := r.Stations[i].X - r.Stations[i-1].X - 1; rich.Width(y.stops[i].years)+2 <= room {
			r.Stations[i].years = y.stops[i].years
		}
	}
}

// names places the names of a route in at most so many rows, and returns how many it
// takes: in one where each has room in its shortest form, else where it comes first.
func (d *Drawing) names(r *Rail, y way, most int) int {
	first := 0
	if r.Origin != "" {
		first = 1
	}
	if most < 1 || first >= len(r.Stations) {
		return 0
	}
	ends := make([]int, most) // of what stands in each row, one cell of air included
	rows := make([][]int, most)
	for i := first; i < len(r.Stations); i++ {
		row := 0
		for k, end := range ends {
			if end <= r.Stations[i].X {
				row = k
				break
			}
			if end < ends[row] {
				row = k
			}
		}
		forms := d.forms(r.Stations[i])
		ends[row] = max(ends[row], r.Stations[i].X) + rich.Width(forms[len(forms)-1]) + 1
		rows[row] = append(rows[row], i)
	}
	used := 0
	for k, row := range rows {
		if len(row) > 0 {
			used = k + 1
			d.write(r, y, row, r.Row+used)
		}
	}
	return d.excels(r, y, used, most)
}

// excels writes what a route is best for behind its names, in a row of its own where there is
// no other room, and returns how many rows there are.
func (d *Drawing) excels(r *Rail, y way, used, most int) int {
	for row := 1; row <= min(used+1, most); row++ {
		end := 0
		for _, s := range r.Stations {
			if s.NameRow == r.Row+row {
				end = s.NameX + rich.Width(s.Name) + 2
			}
		}
		for _, best := range y.best {
			if rich.Width(best) <= d.W-end {
				r.Best, r.BestRow = best, r.Row+row
				return max(used, row)
			}
		}
	}
	return used
}

// forms are the names of a station, longest first.
func (d *Drawing) forms(s Station) []string { return d.ways.Graph.Stations[s.Of].Names }

// write writes the names of some stations into a row, each up to the next.
func (d *Drawing) write(r *Rail, y way, row []int, at int) {
	from := 0
	for k, i := range row {
		s := &r.Stations[i]
		forms, x, room := d.forms(*s), s.X, d.W-s.X
		if k+1 < len(row) {
			room = r.Stations[row[k+1]].X - s.X - 1
		} else {
			x, room = d.last(y, rich.Width(forms[len(forms)-1]), s.X, from)
		}
		if years := y.stops[i].years; s.years == "" && years != "" {
			forms = withYears(forms, years)
		}
		s.Name, s.NameX, s.NameRow = rich.Fitting(room, forms...), x, at
		from = x + rich.Width(s.Name) + 1
	}
}

// last is where the last name of a row begins and how much room it has: beside what the route is
// best for, else alone. It may begin before its sign, where it ends under it or behind.
func (d *Drawing) last(y way, least, sign, from int) (x, room int) {
	from = max(from, sign-least+1)
	ends := []int{d.W}
	if n := len(y.best); n > 0 {
		ends = []int{d.W - rich.Width(y.best[n-1]) - 2, d.W}
	}
	for _, end := range ends {
		if x := min(sign, end-least); x >= from {
			return x, end - x
		}
	}
	return min(from, sign), d.W - min(from, sign)
}

// withYears are names with the years before them first, then the bare ones.
func withYears(names []string, years string) []string {
	var all []string
	for _, n := range names {
		all = append(all, n+" "+years)
	}
	return append(all, names...)
}

// Nearest is the stop of a route that stands nearest to a cell.
func (r Rail) Nearest(x int) int {
	at := 0
	for i, s := range r.Stations {
		if abs(s.X-x) < abs(r.Stations[at].X-x) {
			at = i
		}
	}
	return at
}

func abs(n int) int { return max(n, -n) }

// marks are the amounts of the axis: as near to each other as there is room.
func (d *Drawing) marks() (years []int) {
	const air = 3 // cells between two numbers, at least
	every := 1
	for _, every = range []int{1, 2, 3, 5, 10, 20, 50, 100, 200, 500} {
		if d.X(2*every)-d.From >= len(strconv.Itoa(d.End/2))+air {
			break
		}
	}
	for n := 0; 2*n <= d.End; n += every {
		years = append(years, n)
	}
	return years
}
