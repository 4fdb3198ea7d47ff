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

// Rail is one route: its row, and how many rows it takes with the names below. Origin stands
// before it, Total at its right edge and Best below that; each may be empty.
type Rail struct {
	Row, Rows           int
	Stations            []Station
	Origin, Total, Best string
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
	roomier     = 8  // the part of the width that such a name may take, up to longest
	longest     = 20
	leastAxis   = 16 // cells that what stands at the right leaves to the axis
	leastGap    = 2  // cells from one sign to the next
)

// Lay gives the routes places in width cells, with at most so many rows of names below
// each rail and so many blank rows between two.
func (w *Ways) Lay(width, names, between int) *Drawing {
	d := &Drawing{W: width, H: 1, From: len(strconv.Itoa(len(w.ways))) + 1, To: width - 1, End: max(w.end, 1), ways: w}
	right, origins := 0, 0
	for _, y := range w.ways {
		r := Rail{Total: y.total}
		if width >= originsFrom {
			r.Origin = rich.Fitting(min(longest, width/roomier), w.Graph.Stations[y.stops[0].station].Names...)
			origins = max(origins, rich.Width(r.Origin)+1)
		}
		if names > 0 {
			r.Best = y.best
		}
		right = max(right, rich.Width(r.Total)+1, rich.Width(r.Best)+1)
		d.Rails = append(d.Rails, r)
	}
	d.From += origins
	if d.To-right-d.From >= leastAxis {
		d.To -= right
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
		x, years := d.X(s.halfYears), ""
		if i > 0 {
			x = max(x, r.Stations[i-1].X+gap)
		}
		x = min(x, max(d.From, d.To-gap*(last-i)))
		if i > 0 && rich.Width(s.years)+2 < x-r.Stations[i-1].X {
			years = s.years
		}
		r.Stations = append(r.Stations, Station{Of: s.station, HalfYears: s.halfYears, X: x, years: years})
	}
}

// names places the names of a route in at most so many rows, and returns how many it
// takes: each in the first row that has room for its shortest form, else in that which has
// room soonest.
func (d *Drawing) names(r *Rail, y way, most int) (used int) {
	if most < 1 {
		return 0
	}
	ends := make([]int, most) // of what stands in each row, one cell of air included
	rows := make([][]int, most)
	for i, s := range r.Stations {
		if i == 0 && r.Origin != "" {
			continue
		}
		row := 0
		for k := range ends {
			if ends[row] > s.X && ends[k] < ends[row] {
				row = k
			}
		}
		names := d.ways.Graph.Stations[s.Of].Names
		ends[row] = max(ends[row], s.X) + rich.Width(names[len(names)-1]) + 1
		rows[row], used = append(rows[row], i), max(used, row+1)
	}
	for k, row := range rows {
		d.write(r, y, row, k+1)
	}
	return max(used, min(1, len(r.Best)))
}

// write writes the names of some stations into a row below their rail, each up to the next. The
// last may begin before its sign.
func (d *Drawing) write(r *Rail, y way, row []int, at int) {
	from := 0
	for k, i := range row {
		s := &r.Stations[i]
		forms, x, end := d.ways.Graph.Stations[s.Of].Names, s.X, d.W
		switch {
		case k+1 < len(row):
			end = r.Stations[row[k+1]].X - 1
		case at == 1 && r.Best != "":
			end -= rich.Width(r.Best) + 2
		}
		if least := rich.Width(forms[len(forms)-1]); k+1 == len(row) && x+least > end {
			x = max(from, end-least)
		}
		if years := y.stops[i].years; s.years == "" && years != "" {
			var with []string
			for _, name := range forms {
				with = append(with, name+" "+years)
			}
			forms = append(with, forms...)
		}
		s.Name, s.NameX, s.NameRow = rich.Fitting(end-x, forms...), x, r.Row+at
		from = x + rich.Width(s.Name) + 1
	}
}

// Nearest is the stop of a route that stands nearest to a cell.
func (r Rail) Nearest(x int) (at int) {
	far := func(i int) int { return max(r.Stations[i].X-x, x-r.Stations[i].X) }
	for i := range r.Stations {
		if far(i) < far(at) {
			at = i
		}
	}
	return at
}

// marks are the years to mark on the axis: as near to each other as there is room.
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
