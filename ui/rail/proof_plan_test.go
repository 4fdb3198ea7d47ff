package rail_test

import (
	"fmt"
	"image"
	"maps"
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"parcours/ui/rail"
)

// drawn is one drawing of a Plan with what the reader found.
type drawn struct {
	p       *rail.Plan
	g       *rail.Graph
	m       rail.Marks
	ascii   bool
	hostile bool // names hold characters of drawings: text is masked for the reader
	grid    *rail.Grid
	*reading
	station []int         // the station of each found one
	legs    map[pair]bool // the rails of the marked route, once they are asked for
	faults  []string
}

func (d *drawn) fault(format string, a ...any) {
	d.faults = append(d.faults, fmt.Sprintf(format, a...))
}

func (d *drawn) key(i int) string { return d.g.Stations[i].Key }

// prove draws a Plan, reads it back and lists where the two differ.
func prove(p *rail.Plan, m rail.Marks, ascii, hostile bool) *drawn {
	d := &drawn{p: p, g: p.Graph(), m: m, ascii: ascii, hostile: hostile, grid: &rail.Grid{}}
	symbols := rail.Unicode
	if ascii {
		symbols = rail.ASCII
	}
	p.Draw(d.grid, image.Rectangle{Max: p.Size()}, m, symbols)
	if d.grid.W != p.Size().X || d.grid.H != p.Size().Y {
		d.fault("the grid is %d×%d, the Plan %v", d.grid.W, d.grid.H, p.Size())
		return d
	}
	d.reading = read(d.characters(), ascii, headsOf(p), braceBefore(p))
	d.faults = append(d.faults, d.reading.faults...)
	d.faults = append(d.faults, d.reading.weights...)
	d.checkStations()
	if len(d.faults) == 0 {
		d.settleLoneTraining()
		d.checkSigns()
		d.checkRails()
		d.checkPaths()
		d.checkBrace()
		d.checkWeightOfRails()
		d.checkWeightOfBrace()
		d.checkNotes()
		d.checkInks()
	}
	return d
}

func headsOf(p *rail.Plan) []int {
	var x []int
	for _, h := range p.Heads() {
		x = append(x, h.X)
	}
	return x
}

// braceBefore is the x of the first column of roles, where one of trainings
// stands before it.
func braceBefore(p *rail.Plan) int {
	heads := p.Heads()
	switch {
	case len(heads) == 0 || heads[0].Column >= 0:
		return 0
	case len(heads) == 1:
		return p.Size().X
	}
	return heads[1].X
}

// characters is what the reader gets: the drawing, and for hostile names the
// drawing with an x in every cell of a text.
func (d *drawn) characters() string {
	if !d.hostile {
		return d.grid.String()
	}
	masked := &rail.Grid{W: d.grid.W, H: d.grid.H, Cells: slices.Clone(d.grid.Cells)}
	for i := range d.g.Stations {
		name := d.p.Name(i)
		for x := name.Min.X + 2; x < name.Max.X; x++ {
			masked.Cells[name.Min.Y*masked.W+x].Text = "x"
		}
	}
	for i, c := range masked.Cells {
		if (c.Ink == rail.Note || c.Ink == rail.NoteLit) && c.Text != "" {
			masked.Cells[i].Text = "x"
		}
	}
	return masked.String()
}

func (d *drawn) checkStations() {
	at := map[image.Point]int{}
	for i := range d.g.Stations {
		name := d.p.Name(i)
		if d.p.Sign(i) != name.Min || name.Dy() != 1 {
			d.fault("%s: the sign is at %v, its name at %v", d.key(i), d.p.Sign(i), name)
		}
		if o, ok := at[name.Min]; ok {
			d.fault("%s and %s stand at one place, %v", d.key(i), d.key(o), name.Min)
		}
		at[name.Min] = i
		label := d.p.Label(i)
		if !slices.Contains(d.g.Stations[i].Names, label) {
			d.fault("%s: the label %q is none of %q", d.key(i), label, d.g.Stations[i].Names)
		}
		if w := ansi.StringWidthWc(label); name.Dx() != w+2 {
			d.fault("%s: the name takes %d cells, its label %q %d and two", d.key(i), name.Dx(), label, w)
		}
		if !name.In(image.Rectangle{Max: d.p.Size()}) {
			d.fault("%s: the name at %v is outside %v", d.key(i), name, d.p.Size())
		}
	}
	if len(d.stations) != len(d.g.Stations) {
		d.fault("%d stations were read, %d are there", len(d.stations), len(d.g.Stations))
	}
	for _, s := range d.stations {
		i, ok := at[s.at]
		if !ok {
			d.fault("%q at %v is no station's name", s.text, s.at)
			i = rail.NoStation
		} else if s.text != d.p.Label(i) && !d.hostile {
			d.fault("%s: %q was read, the label is %q", d.key(i), s.text, d.p.Label(i))
		} else if got := d.textOf(d.p.Name(i)); got != d.p.Label(i) {
			d.fault("%s: %q stands in its cells, the label is %q", d.key(i), got, d.p.Label(i))
		}
		d.station = append(d.station, i)
	}
}

// textOf is what stands in the cells of a name, behind sign and mark.
func (d *drawn) textOf(name image.Rectangle) string {
	var b strings.Builder
	for x := name.Min.X + 2; x < name.Max.X; {
		c := d.grid.At(x, name.Min.Y).Text
		if c == "" {
			c = " "
		}
		b.WriteString(c)
		x += max(1, ansi.StringWidthWc(c))
	}
	return b.String()
}

// checkSigns: exactly the stations one step away are lit, and marks stand where
// they should.
func (d *drawn) checkSigns() {
	for k, s := range d.stations {
		i := d.station[k]
		want := neither
		if f := d.m.Focus; f == i {
			want = focus
		} else if f >= 0 {
			isStep := func(s int) bool { return s >= 0 && d.g.Steps[s].Kind != rail.Related } // what is related has no direction
			to, from := isStep(d.g.Step(f, i)), isStep(d.g.Step(i, f))
			switch {
			case to && from:
				want = both
			case to:
				want = next
			case from:
				want = previous
			}
		}
		if s.sign != want {
			d.fault("%s has the sign %s, want %s", d.key(i), s.sign, want)
		}
		if mark := markOf(d.m, i); s.mark != mark && (s.mark != "[" && s.mark != " " || s.sign != focus) {
			d.fault("%s has the mark %q, want %q", d.key(i), s.mark, mark)
		}
	}
}

func markOf(m rail.Marks, i int) string {
	route := slices.Index(m.Route, i)
	switch {
	case route >= 9:
		return "0"
	case route >= 0:
		return fmt.Sprint(route + 1)
	case slices.Contains(m.Hits, i):
		return "*"
	case slices.Contains(m.Kept, i):
		return "+"
	case slices.Contains(m.Aside, i):
		return "-"
	case slices.Contains(m.Open, i):
		return "!"
	}
	return " "
}

type pair struct{ from, to int }

func (d *drawn) checkRails() {
	braced := map[int]bool{}
	for _, b := range d.p.Braced() {
		braced[b] = true
	}
	want, got := map[pair]bool{}, map[pair]bool{}
	for _, l := range d.p.Rails() {
		s := d.g.Steps[l.Step]
		if s.To == d.g.Start && braced[s.From] {
			continue
		}
		if _, ok := want[pair{s.From, s.To}]; ok {
			d.fault("%s → %s is twice among Rails", d.key(s.From), d.key(s.To))
		}
		want[pair{s.From, s.To}] = l.TwoWay
		if back := d.g.Step(s.To, s.From) >= 0; back != l.TwoWay {
			d.fault("%s → %s: TwoWay is %v, the graph says %v", d.key(s.From), d.key(s.To), l.TwoWay, back)
		}
		if isSide(s) || s.From == s.To {
			d.fault("%s → %s is drawn, and a side line or a loop, or quiet: %+v", d.key(s.From), d.key(s.To), s)
		}
	}
	for _, l := range d.rails {
		got[pair{d.station[l.from], d.station[l.to]}] = l.twoWay
	}
	d.compare(want, got)
}

// checkPaths: what paper draws as a rail is what the cells show.
func (d *drawn) checkPaths() {
	read := map[pair][]image.Point{}
	for _, l := range d.rails {
		read[pair{d.station[l.from], d.station[l.to]}] = l.cells
	}
	for _, l := range d.p.Rails() {
		s := d.g.Steps[l.Step]
		cells, ok := along(l.Path)
		if !ok {
			d.fault("%s → %s: the path %v is not of level and upright pieces", d.key(s.From), d.key(s.To), l.Path)
			continue
		}
		if len(cells) > 0 && cells[0] == d.p.Sign(s.From) {
			cells = cells[1:]
		}
		if n := len(cells); n == 0 || cells[n-1] != d.p.Sign(s.To) {
			d.fault("%s → %s: the path %v does not end at the sign %v", d.key(s.From), d.key(s.To), l.Path, d.p.Sign(s.To))
		} else if got := read[pair{s.From, s.To}]; got != nil && !slices.Equal(cells[:n-1], got) {
			d.fault("%s → %s: the path is %v, drawn is %v", d.key(s.From), d.key(s.To), l.Path, got)
		}
	}
}

// along is the cells of a path.
func along(path []image.Point) ([]image.Point, bool) {
	var cells []image.Point
	for i, p := range path {
		if i == 0 {
			cells = append(cells, p)
			continue
		}
		by := p.Sub(path[i-1])
		if by.X != 0 && by.Y != 0 {
			return nil, false
		}
		by.X, by.Y = min(1, max(-1, by.X)), min(1, max(-1, by.Y))
		for at := path[i-1]; at != p; {
			at = at.Add(by)
			cells = append(cells, at)
		}
	}
	return cells, true
}

// isSide: not worth a line on the Plan.
func isSide(s rail.Step) bool {
	return s.Main == rail.SideLine || s.Quiet && s.Main != rail.MainLine && !s.Named
}

func (d *drawn) compare(want, got map[pair]bool) {
	for _, k := range sortedPairs(want) {
		twoWay, ok := got[k]
		if !ok {
			d.fault("%s → %s is missing in the drawing", d.key(k.from), d.key(k.to))
		} else if twoWay != want[k] {
			d.fault("%s → %s reads as two-way %v, want %v", d.key(k.from), d.key(k.to), twoWay, want[k])
		}
	}
	for _, k := range sortedPairs(got) {
		if _, ok := want[k]; !ok {
			d.fault("%s → %s is drawn, and none of Rails", d.key(k.from), d.key(k.to))
		}
	}
}

func sortedPairs(m map[pair]bool) []pair {
	return slices.SortedFunc(maps.Keys(m), func(a, b pair) int {
		if a.from != b.from {
			return a.from - b.from
		}
		return a.to - b.to
	})
}

// settleLoneTraining: a brace of one training on the start's row has no upright,
// so it reads as a line from that training to the start.
func (d *drawn) settleLoneTraining() {
	i := slices.IndexFunc(d.rails, func(l foundRail) bool {
		return slices.Equal(d.p.Braced(), []int{d.station[l.from]}) && d.station[l.to] == d.g.Start && !l.twoWay
	})
	if i < 0 || d.start >= 0 {
		return
	}
	l := d.rails[i]
	d.rails = slices.Delete(d.rails, i, i+1)
	d.braced, d.start, d.heavyLine = []int{l.from}, l.to, l.heavy
	if l.heavy {
		d.heavyBrace = []int{l.from}
	}
}

func (d *drawn) checkBrace() {
	var got []int
	for _, b := range d.braced {
		got = append(got, d.station[b])
	}
	want := d.p.Braced()
	if !slices.Equal(got, want) {
		d.fault("the brace holds %v, want %v", got, want)
	}
	if len(want) > 0 && (d.start < 0 || d.station[d.start] != d.g.Start) {
		d.fault("the brace does not lead to the start")
	}
	for _, b := range want {
		s := d.g.Step(b, d.g.Start)
		if s < 0 || !d.g.Stations[b].Training {
			d.fault("%s is in the brace and no training with a step to the start", d.key(b))
		} else if isSide(d.g.Steps[s]) {
			d.fault("%s → start is in the brace, and a side line or quiet: %+v", d.key(b), d.g.Steps[s])
		}
	}
}

// isHeavy reports whether a rail has to be heavy: along the marked route, without one where it
// leaves the cursor.
func (d *drawn) isHeavy(from, to int) bool {
	if len(d.m.Route) < 2 {
		return from == d.m.Focus
	}
	if d.legs == nil {
		d.legs = map[pair]bool{}
		rails := map[int][]int{}
		for _, l := range d.p.Rails() {
			s := d.g.Steps[l.Step]
			rails[s.From] = append(rails[s.From], s.To)
		}
		for _, b := range d.p.Braced() {
			if !slices.Contains(rails[b], d.g.Start) {
				rails[b] = append(rails[b], d.g.Start)
			}
		}
		for i, goal := range d.m.Route[1:] {
			for _, leg := range fewest(rails, d.m.Route[i], goal) {
				d.legs[leg] = true
			}
		}
	}
	return d.legs[pair{from, to}]
}

// fewest are the rails from one station to another, as few as can be, the first ones of these.
func fewest(rails map[int][]int, from, to int) []pair {
	ways, seen := [][]int{{from}}, map[int]bool{from: true}
	for len(ways) > 0 {
		way := ways[0]
		ways = ways[1:]
		last := way[len(way)-1]
		if last == to {
			var legs []pair
			for i, station := range way[1:] {
				legs = append(legs, pair{way[i], station})
			}
			return legs
		}
		for _, next := range rails[last] {
			if !seen[next] {
				seen[next] = true
				ways = append(ways, append(slices.Clone(way), next))
			}
		}
	}
	return nil
}

// checkWeightOfRails: heavy are the rails that leave the cursor, or those of the marked route.
func (d *drawn) checkWeightOfRails() {
	for _, l := range d.rails {
		from, to := d.station[l.from], d.station[l.to]
		if want := d.isHeavy(from, to); want != l.heavy && !l.weightUnknown {
			d.fault("%s → %s is heavy: %v, want %v", d.key(from), d.key(to), l.heavy, want)
		}
	}
}

// checkNotes: a note is whole, years follow that of a lit target.
func (d *drawn) checkNotes() {
	for k, s := range d.stations {
		i := d.station[k]
		if d.hostile || len(s.notes) == 0 {
			continue
		}
		whole := []string{d.g.Stations[i].Note}
		if step := d.stepTo(i); step >= 0 {
			years := d.g.Steps[step].Years
			dot := map[bool]string{false: " · ", true: ", "}[d.ascii]
			whole = append(whole, years, whole[0]+dot+years)
		}
		got := strings.Join(s.notes, "|")
		if got == "" || !slices.Contains(whole, got) {
			d.fault("%s has the note %q, want one of %q", d.key(i), got, whole)
		}
	}
}

func (d *drawn) stepTo(i int) int {
	if d.m.Focus < 0 {
		return -1
	}
	return d.g.Step(d.m.Focus, i)
}

// checkInks: a cell is dressed as what it was read as.
func (d *drawn) checkInks() {
	owner := map[image.Point]int{}
	signs := map[image.Point]bool{}
	for k, s := range d.stations {
		i := d.station[k]
		signs[s.at] = true
		name := d.p.Name(i)
		for x := name.Min.X; x < name.Max.X; x++ {
			p := image.Pt(x, name.Min.Y)
			owner[p] = i
			if ends := x == name.Min.X || x == name.Max.X-1; !ends {
				continue
			}
			if got := d.p.StationAt(p); got != i {
				d.fault("StationAt(%v) is %d, %s stands there", p, got, d.key(i))
			}
		}
	}
	for y := range d.grid.H {
		for x := range d.grid.W {
			d.checkInk(image.Pt(x, y), owner, signs)
		}
	}
}

func (d *drawn) checkInk(p image.Point, owner map[image.Point]int, signs map[image.Point]bool) {
	c := d.grid.At(p.X, p.Y)
	i, owned := owner[p]
	switch c.Ink {
	case rail.Name, rail.NameLit, rail.NameChosen, rail.NameFocus, rail.Mark:
		bracket := c.Ink == rail.NameFocus || c.Ink == rail.Mark
		if !owned && !(bracket && (c.Text == "]" || strings.TrimSpace(c.Text) == "")) || owned && c.Of != i {
			d.fault("%v is inked as text of station %d: %q", p, c.Of, c.Text)
		}
	case rail.Sign, rail.SignLit, rail.SignFocus:
		if !signs[p] {
			d.fault("%v is inked as a sign: %q", p, c.Text)
		}
	case rail.Rail, rail.RailAhead:
		if owned || c.Text == "" || c.Text == " " || c.Of != rail.NoStation {
			d.fault("%v is inked as a rail: %q of station %d", p, c.Text, c.Of)
		}
	case rail.Note, rail.NoteLit, rail.NoteFocus, rail.Years:
		if owned {
			d.fault("%v is inked as a note: %q in the name of %s", p, c.Text, d.key(i))
		}
	default:
		if c.Text != "" && c.Text != " " {
			d.fault("%v is %q with ink %d", p, c.Text, c.Ink)
		}
	}
}

// report tells what is wrong, with the drawing where it is small enough.
func (d *drawn) report() string {
	var b strings.Builder
	for i, f := range d.faults {
		if i == 12 {
			fmt.Fprintf(&b, "… and %d more\n", len(d.faults)-i)
			break
		}
		b.WriteString(f + "\n")
	}
	if d.grid.H <= 60 {
		b.WriteString(d.grid.String())
	}
	return b.String()
}

// checkWeightOfBrace: it is light but for the way of a training with the cursor, or on the
// marked route.
func (d *drawn) checkWeightOfBrace() {
	want := map[int]bool{}
	for _, b := range d.p.Braced() {
		if d.isHeavy(b, d.g.Start) {
			want[b] = true
		}
	}
	got := map[int]bool{}
	for _, b := range d.heavyBrace {
		got[d.station[b]] = true
	}
	if !maps.Equal(want, got) || (len(want) > 0) != d.heavyLine && len(d.braced) > 0 {
		d.fault("heavy in the brace are %v, want %v; the line to the start: %v", got, want, d.heavyLine)
	}
}
