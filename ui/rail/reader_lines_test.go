package rail_test

import (
	"image"
	"slices"
)

// uprights is a line from top to bottom in one column, with the station at its
// end: -1 for none, which is a brace.
type uprights struct {
	x, top, bottom int
	station        int
	above          bool // the station stands above it
	left, right    []int
}

// wornArm is one side of a line cell: what rails pass through it must agree
// with its weight.
type wornArm struct {
	p    image.Point
	side byte
}

func (r *reader) findUprights() {
	for _, p := range sorted(r.line) {
		if !r.line[p].upright() {
			continue
		}
		if _, ok := r.runAt[p]; ok {
			continue
		}
		u := uprights{x: p.X, top: p.Y, bottom: p.Y, station: -1}
		for r.line[image.Pt(u.x, u.bottom)].down != 0 && r.line[image.Pt(u.x, u.bottom+1)].up != 0 {
			u.bottom++
		}
		for y := u.top; y <= u.bottom; y++ {
			at := image.Pt(u.x, y)
			r.runAt[at] = len(r.runs)
			r.seen[at] = true
			if r.line[at].left != 0 {
				u.left = append(u.left, y)
			}
			if r.line[at].right != 0 {
				u.right = append(u.right, y)
			}
		}
		r.settleEnds(&u)
		r.runs = append(r.runs, u)
	}
	for i := range r.runs {
		r.checkUpright(&r.runs[i])
	}
}

func (r *reader) settleEnds(u *uprights) {
	above, okAbove := r.signAt[image.Pt(u.x, u.top-1)]
	below, okBelow := r.signAt[image.Pt(u.x, u.bottom+1)]
	okAbove = okAbove && r.line[image.Pt(u.x, u.top)].up != 0
	okBelow = okBelow && r.line[image.Pt(u.x, u.bottom)].down != 0
	if r.ascii && okAbove && okBelow { // the far end of an upright is a corner
		okAbove = okAbove && (r.ruled[image.Pt(u.x, u.top)] == "|" || r.ruled[image.Pt(u.x, u.bottom)] != "|")
		okBelow = okBelow && (r.ruled[image.Pt(u.x, u.bottom)] == "|" || r.ruled[image.Pt(u.x, u.top)] != "|")
	}
	switch {
	case okAbove && okBelow:
		r.fault(u.x, u.top, "an upright has %q above and %q below it", r.stations[above].text, r.stations[below].text)
		u.station, u.above = above, true
	case okAbove:
		u.station, u.above = above, true
	case okBelow:
		u.station = below
	}
}

func (r *reader) checkUpright(u *uprights) {
	switch {
	case len(u.left)+len(u.right) == 0:
		r.fault(u.x, u.top, "an upright is touched by no line")
	case u.station < 0:
		r.readBrace(u)
	case len(u.left) > 0 && len(u.right) > 0:
		r.fault(u.x, u.top, "an upright at %q is touched from both sides", r.stations[u.station].text)
	}
	for y := u.top; y <= u.bottom; y++ {
		if a := r.line[image.Pt(u.x, y)]; u.station >= 0 && a.left != 0 && a.right != 0 {
			r.fault(u.x, y, "a crossing %s", r.ruled[image.Pt(u.x, y)])
		}
	}
}

// readBrace reads an upright without a station at its end.
func (r *reader) readBrace(u *uprights) {
	if len(u.left) == 0 || len(u.right) != 1 {
		r.fault(u.x, u.top, "an upright has no station at its end")
		return
	}
	if r.start >= 0 || len(r.braced) > 0 {
		r.fault(u.x, u.top, "a second brace")
	}
	to, l, ok := r.walk(image.Pt(u.x+1, u.right[0]))
	r.weigh(&l, r.line[image.Pt(u.x, u.right[0])].right, image.Pt(u.x, u.right[0]))
	r.heavyLine = l.weight == 2
	if !ok || to.upright {
		r.fault(u.x, u.right[0], "the brace does not lead to a sign")
		return
	}
	r.start = to.station
	for _, y := range u.left {
		stub := image.Pt(u.x-1, y)
		before := image.Pt(u.x-2, y)
		if a := r.line[stub]; (a != arms{right: 1}) && (a != arms{right: 2}) && (!r.ascii || !r.isStub(stub)) {
			r.fault(stub.X, y, "no ╶ before the brace")
		}
		r.seen[stub] = true
		owner := -1
		for i, s := range r.stations {
			if s.at.Y == y && s.end < u.x && (owner < 0 || s.end > r.stations[owner].end) {
				owner = i
			}
		}
		if owner < 0 || !r.isGap(before.X, y) {
			r.fault(u.x, y, "the brace is touched by what is no training")
			continue
		}
		for x := r.stations[owner].end; x < stub.X; x++ {
			if c := r.at(x, y); c != " " && c != "]" {
				r.fault(x, y, "%q stands between %q and the brace", c, r.stations[owner].text)
			}
		}
		r.braced = append(r.braced, owner)
		if w := r.line[stub].right; w == 2 {
			r.heavyBrace = append(r.heavyBrace, owner)
		}
	}
}

// place is where a level line ends.
type place struct {
	station int
	upright bool // it ends at an upright of the station
	run     int
	brace   bool
	at      image.Point
}

// level is what a level line shows on its way.
type level struct {
	twoWay bool
	weight int8 // 0 where no cell tells
}

// walk follows a level line rightwards from its first cell.
func (r *reader) walk(p image.Point) (to place, l level, ok bool) {
	for first := true; ; first, p = false, p.Add(image.Pt(1, 0)) {
		if i, found := r.signAt[p]; found {
			return place{station: i, at: p}, l, true
		}
		if r.tails[p] {
			r.seen[p] = true
			if !first {
				r.fault(p.X, p.Y, "a way back within a line")
			}
			l.twoWay = true
			continue
		}
		a := r.line[p]
		switch {
		case a == arms{}:
			r.fault(p.X, p.Y, "a line breaks off")
			return to, l, false
		case a.upright():
			if a.left == 0 {
				r.fault(p.X, p.Y, "a line ends beside an upright")
				return to, l, false
			}
			r.weigh(&l, a.left, p)
			i := r.runAt[p]
			return place{station: r.runs[i].station, upright: true, run: i, brace: r.runs[i].station < 0, at: p}, l, true
		}
		r.seen[p] = true
		r.weigh(&l, a.right, p)
	}
}

func (r *reader) weigh(l *level, w int8, p image.Point) {
	if w == 9 || w == 0 {
		return
	}
	if l.weight != 0 && l.weight != w {
		r.weights = append(r.weights, "a line is light and heavy at "+p.String())
	}
	l.weight = w
}

func (r *reader) followAll() {
	for _, p := range sorted(r.behind) {
		if a := r.line[p]; r.tails[p] || a.left != 0 || a == (arms{right: 1}) || a == (arms{right: 2}) {
			r.follow(p, place{station: r.behind[p], at: p})
		}
	}
	for i, u := range r.runs {
		if u.station < 0 {
			continue
		}
		for _, y := range u.right {
			r.follow(image.Pt(u.x+1, y), place{station: u.station, upright: true, run: i, at: image.Pt(u.x, y)})
		}
	}
}

func (r *reader) follow(first image.Point, from place) {
	to, l, ok := r.walk(first)
	if !ok || to.brace {
		return
	}
	if from.upright {
		r.weigh(&l, r.line[from.at].right, from.at)
	}
	if from.station == to.station {
		r.fault(first.X, first.Y, "%q leads to itself", r.stations[from.station].text)
	}
	rail := foundRail{from.station, to.station, l.twoWay, l.weight == 2, l.weight == 0, first}
	same := func(o foundRail) bool { return o.from == rail.from && o.to == rail.to }
	if slices.ContainsFunc(r.rails, same) {
		r.fault(first.X, first.Y, "%q leads to %q twice", r.stations[rail.from].text, r.stations[rail.to].text)
	}
	r.rails = append(r.rails, rail)
	for _, end := range []place{from, to} {
		if end.upright {
			r.pass(&r.runs[end.run], end.at.Y, rail.heavy)
		}
	}
}

// pass notes the weight of a rail that uses an upright from y to its station.
func (r *reader) pass(u *uprights, y int, heavy bool) {
	if u.above {
		for ; y >= u.top; y-- {
			r.worn(u.x, y, 'u', heavy)
			if y > u.top {
				r.worn(u.x, y-1, 'd', heavy)
			}
		}
		return
	}
	for ; y <= u.bottom; y++ {
		r.worn(u.x, y, 'd', heavy)
		if y < u.bottom {
			r.worn(u.x, y+1, 'u', heavy)
		}
	}
}

func (r *reader) worn(x, y int, side byte, heavy bool) {
	key := wornArm{image.Pt(x, y), side}
	r.wear[key] = append(r.wear[key], heavy)
}

// checkWeights: an upright is heavy where a heavy rail passes, and only there.
func (r *reader) checkWeights() {
	if r.ascii {
		return
	}
	for key, rails := range r.wear {
		a := r.line[key.p]
		w := a.up
		if key.side == 'd' {
			w = a.down
		}
		if heavy := slices.Contains(rails, true); heavy != (w == 2) {
			r.weights = append(r.weights, "the upright at "+key.p.String()+" is "+map[bool]string{true: "light, a heavy rail passes", false: "heavy, no heavy rail passes"}[heavy])
		}
	}
	slices.Sort(r.weights)
}
