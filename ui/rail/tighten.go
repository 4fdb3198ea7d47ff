package rail

import (
	"cmp"
	"image"
)

// A station whose line goes on to the right may let its other rails leave that line
// further on, near to where they lead; rails that arrive beside such a line may join
// it early. Both save ink and keep what belongs together close. A line is joined
// only behind all that leave it, so that nobody takes one for the other.

// ground knows which cells of a Plan are free.
type ground struct {
	size  image.Point
	owner []int // 0 is free, -1 text or several, else the bus that a line belongs to
}

// busOf names the upright of a station on a side; the level lines of a row have
// names of their own.
func busOf(station int, sd side) int { return 2*station + int(sd) + 1 }

func (p *Plan) ground(bus []int) *ground {
	g := &ground{size: p.size, owner: make([]int, p.size.X*p.size.Y)}
	for i := range p.graph.Stations {
		name := p.Name(i)
		g.claim(image.Rect(name.Min.X, name.Min.Y, name.Max.X+lastBlank, name.Max.Y), -1)
		if p.note[i] != "" {
			x := name.Min.X + textAt
			g.claim(image.Rect(x-1, name.Min.Y+1, x+min(p.graph.longestNote(i, p.note[i]), p.noteRoom[i])+lastBlank, name.Min.Y+2), -1)
		}
	}
	for i, r := range p.rails {
		for j := 1; j < len(r.Path); j++ {
			g.claim(image.Rectangle{Min: r.Path[j-1], Max: r.Path[j]}.Canon().Union(cellOf(r.Path[j-1])).Union(cellOf(r.Path[j])), bus[i])
		}
	}
	return g
}

func cellOf(p image.Point) image.Rectangle {
	return image.Rectangle{Min: p, Max: p.Add(image.Pt(1, 1))}
}

func (g *ground) claim(r image.Rectangle, owner int) {
	r = r.Intersect(image.Rectangle{Max: g.size})
	for y := r.Min.Y; y < r.Max.Y; y++ {
		for x := r.Min.X; x < r.Max.X; x++ {
			if o := &g.owner[y*g.size.X+x]; *o == 0 {
				*o = owner
			} else if *o != owner {
				*o = -1
			}
		}
	}
}

// isFree reports whether, but for lines of one bus, a column of cells is free from
// one line to another.
func (g *ground) isFree(x, from, to, bus int) bool {
	for y := min(from, to); y <= max(from, to); y++ {
		if x < 1 || x >= g.size.X {
			return false
		}
		if o := g.owner[y*g.size.X+x]; o != 0 && o != bus {
			return false
		}
	}
	return true
}

// tighten moves uprights along the lines that they belong to.
func (p *Plan) tighten(w *weave) {
	bus := make([]int, len(p.rails))
	onward := make([]int, len(p.graph.Stations)) // by station, the rail along its line
	into := make([]int, len(p.graph.Stations))
	groups := map[int][]int{}
	var order []int
	for i := range onward {
		onward[i], into[i] = -1, -1
	}
	for i, r := range p.rails {
		s := p.graph.Steps[r.Step]
		switch a, b := p.sign[s.From], p.sign[s.To]; {
		case len(r.Path) == 2:
			bus[i] = 2*(len(p.graph.Stations)+i) + 1
			onward[s.From], into[s.To] = i, i
		case r.Split > 0:
			bus[i] = busOf(s.From, sideOf(a.Y, b.Y))
		case len(r.Path) == 3:
			bus[i] = busOf(s.To, sideOf(b.Y, a.Y))
		default:
			bus[i] = -1 // a lane belongs to two
		}
		if bus[i] > 0 && len(r.Path) == 3 {
			if groups[bus[i]] == nil {
				order = append(order, bus[i])
			}
			groups[bus[i]] = append(groups[bus[i]], i)
		}
	}
	lanes := p.lanes(w)
	g := p.ground(bus)
	splitAt := make([]int, len(p.rails)) // by rail along a line, the last split of it
	for _, id := range order {
		station := (id - 1) / 2
		group := groups[id]
		first := p.rails[group[0]]
		if lanes[id] || len(first.Path) != 3 || first.Path[0] != p.sign[station] || onward[station] < 0 {
			continue
		}
		line := onward[station]
		if x := p.splitEarlyAt(g, group, line, id, bus[line]); x > 0 {
			splitAt[line] = max(splitAt[line], x)
			p.move(group, line, x, 2)
			p.take(g, group, id)
		}
	}
	for _, id := range order {
		station := (id - 1) / 2
		group := groups[id]
		first := p.rails[group[0]]
		if lanes[id] || first.Path[0] == p.sign[station] || into[station] < 0 {
			continue
		}
		line := into[station]
		if x := p.joinAt(g, group, line, id, bus[line], splitAt[line]); x > 0 {
			p.move(group, line, x, 0)
			p.take(g, group, id)
		}
	}
}

// lanes are the uprights that a rail from one to another touches.
func (p *Plan) lanes(w *weave) map[int]bool {
	all := map[int]bool{}
	for _, r := range w.rows {
		if r.from != NoStation && r.to != NoStation && len(r.stations) == 0 {
			for _, station := range []int{r.from, r.to} {
				all[busOf(station, above)], all[busOf(station, below)] = true, true
			}
		}
	}
	return all
}

// take claims the cells of uprights that have moved, and those where they meet
// their line: nothing else may meet it there.
func (p *Plan) take(g *ground, group []int, bus int) {
	for _, i := range group {
		a, b := p.rails[i].Path[1], p.rails[i].Path[2]
		g.claim(cellOf(a).Union(cellOf(b)), bus)
	}
}

// splitEarlyAt is the column of cells furthest right at which a group of rails may
// leave the line of their origin, 0 for none.
func (p *Plan) splitEarlyAt(g *ground, group []int, line, bus, along int) int {
	trunk := p.rails[line]
	y := trunk.Path[0].Y
	far, right := y, trunk.Path[1].X-2
	for _, i := range group {
		last := p.rails[i].Path[2]
		right = min(right, last.X-lane-1)
		if abs(last.Y-y) > abs(far-y) {
			far = last.Y
		}
	}
	for x := right; x > trunk.Path[0].X; x-- {
		if g.mayTurn(x, y, far, bus, along) {
			return x
		}
	}
	return 0
}

// mayTurn reports whether a bus has a free way from a line that it shares to another.
func (g *ground) mayTurn(x, y, far, bus, along int) bool {
	return g.isFree(x, y, y, along) && g.isFree(x, y+cmp.Compare(far, y), far, bus)
}

// joinAt is the column of cells furthest left at which a group of rails may join
// the line to their target, 0 for none.
func (p *Plan) joinAt(g *ground, group []int, line, bus, along, split int) int {
	trunk := p.rails[line]
	y := trunk.Path[0].Y
	far, left := y, max(trunk.Path[0].X, split)+2
	for _, i := range group {
		first := p.rails[i].Path[0]
		left = max(left, first.X+1)
		if abs(first.Y-y) > abs(far-y) {
			far = first.Y
		}
	}
	for x := left; x <= trunk.Path[1].X-joinSaves; x++ {
		if g.mayTurn(x, y, far, bus, along) {
			return x
		}
	}
	return 0
}

// joinSaves is how many cells a line must save to join another early.
const joinSaves = 6

func abs(n int) int { return max(n, -n) }

// move puts the uprights of rails into a column of cells, where they leave a line, at
// the point split of their paths, or join it, with no split.
func (p *Plan) move(group []int, line, x, split int) {
	for _, i := range group {
		r := &p.rails[i]
		start, end := r.Path[0], p.rails[line].Path[1]
		if split > 0 {
			start, end = p.rails[line].Path[0], r.Path[2]
		}
		r.Path, r.Split = []image.Point{start, {X: x, Y: start.Y}, {X: x, Y: end.Y}, end}, split
	}
}
