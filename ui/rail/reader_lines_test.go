package rail_test

import (
	"image"
	"slices"
)

// uprights is a line from top to bottom in one column. It ends at a station's
// sign, at a joint of a level line, or, as a brace, at neither.
type uprights struct {
	x, top, bottom int
	station        int  // the sign at its end, or -1
	joint          int  // the row of the joint at its end, or -1
	above          bool // its end is its top
	brace          bool
	left, right    []int // rows where level lines touch it, its end aside
}

// level is a level line from a name or an upright to a sign or an upright.
type level struct {
	cells      []image.Point
	name, sign int // the stations at its ends, or -1
	begin, end int // the uprights at its ends, or -1
	joints     []int
	twoWay     bool
	own        int8 // weight of the cells that no other rail uses, 0 where none tells
	from, to   int  // stations, settled at last
}

// wornArm is one side of a line cell: what rails pass through it must agree
// with its weight.
type wornArm struct {
	p, toward image.Point
}

func (r *reader) findUprights() {
	for _, p := range r.order {
		if !r.line[p].upright() {
			continue
		}
		if _, ok := r.runAt[p]; ok {
			continue
		}
		u := uprights{x: p.X, top: p.Y, bottom: p.Y, station: -1, joint: -1}
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
		u.brace = r.isBrace(&u)
		if !u.brace {
			r.settleEnds(&u)
		}
		r.runs = append(r.runs, u)
	}
}

// isBrace: stubs of one cell touch it from the left, where trainings stand.
func (r *reader) isBrace(u *uprights) bool {
	return u.x < r.braceBefore && slices.ContainsFunc(u.left, func(y int) bool {
		p := image.Pt(u.x-1, y)
		return r.ascii && r.isStub(p) || r.line[p].right != 0 && r.line[p].left == 0
	})
}

// settleEnds finds the one point where an upright ends.
func (r *reader) settleEnds(u *uprights) {
	type end struct {
		station, joint int
		above          bool
	}
	var ends []end
	top, bottom := image.Pt(u.x, u.top), image.Pt(u.x, u.bottom)
	if a := r.line[top]; a.left != 0 && a.right != 0 {
		ends = append(ends, end{-1, u.top, true})
	}
	if i, ok := r.signAt[top.Add(image.Pt(0, -1))]; ok && r.line[top].up != 0 {
		ends = append(ends, end{i, -1, true})
	}
	if i, ok := r.signAt[bottom.Add(image.Pt(0, 1))]; ok && r.line[bottom].down != 0 {
		ends = append(ends, end{i, -1, false})
	}
	if a := r.line[bottom]; u.top != u.bottom && a.left != 0 && a.right != 0 {
		ends = append(ends, end{-1, u.bottom, false})
	}
	if len(ends) != 1 {
		r.fault(u.x, u.top, "an upright ends at %d points (%v)", len(ends), ends)
		if len(ends) == 0 {
			return
		}
	}
	u.station, u.joint, u.above = ends[0].station, ends[0].joint, ends[0].above
	atJoint := func(y int) bool { return y == u.joint }
	u.left, u.right = slices.DeleteFunc(u.left, atJoint), slices.DeleteFunc(u.right, atJoint)
}

func (r *reader) checkUpright(u *uprights) {
	switch {
	case u.brace:
		r.readBrace(u)
		return
	case len(u.left)+len(u.right) == 0:
		r.fault(u.x, u.top, "an upright is touched by no line")
	case len(u.left) > 0 && len(u.right) > 0:
		r.fault(u.x, u.top, "an upright is touched from both sides")
	}
	for y := u.top; y <= u.bottom; y++ {
		p := image.Pt(u.x, y)
		if a := r.line[p]; a.left != 0 && a.right != 0 && (y != u.joint || a.up != 0 && a.down != 0) {
			r.fault(u.x, y, "a crossing %s", r.ruled[p])
		}
	}
}

// readBrace reads the upright that trainings share.
func (r *reader) readBrace(u *uprights) {
	if r.start >= 0 || len(r.braced) > 0 {
		r.fault(u.x, u.top, "a second brace")
	}
	if len(u.right) != 1 {
		r.fault(u.x, u.top, "the brace has %d arms to the right", len(u.right))
		return
	}
	arm := image.Pt(u.x, u.right[0])
	l := r.walk(arm.Add(image.Pt(1, 0)))
	if l == nil || l.sign < 0 || len(l.joints) > 0 || l.twoWay {
		r.fault(arm.X, arm.Y, "the brace does not lead to a sign")
		return
	}
	r.start = l.sign
	r.weigh(l, r.line[arm].right, arm)
	for _, p := range l.cells {
		r.weigh(l, r.line[p].left, p)
		r.weigh(l, r.line[p].right, p)
	}
	r.heavyLine = l.own == 2
	for _, y := range u.left {
		r.readStub(image.Pt(u.x-1, y))
	}
}

// readLoneBrace reads a brace of one training, on the start's row: a line that
// begins with ╶ where the brace would stand.
func (r *reader) readLoneBrace() {
	for _, p := range r.order {
		if !r.isLoneStub(p) {
			continue
		}
		if l := r.walk(p); l != nil && l.sign >= 0 && r.start < 0 {
			r.start = l.sign
			for _, p := range l.cells {
				r.weigh(l, r.line[p].right, p)
			}
			r.heavyLine = l.own == 2
			r.readStub(p)
		}
	}
}

// isLoneStub: a line begins at p, in the column of trainings and not at a name.
func (r *reader) isLoneStub(p image.Point) bool {
	if _, named := r.behind[p]; named || p.X >= r.braceBefore || r.line[p].upright() || !r.isGap(p.X-1, p.Y) {
		return false
	}
	return r.ascii && r.line[p].right != 0 || r.line[p].right != 0 && r.line[p].left == 0 && r.line[p.Add(image.Pt(1, 0))].left != 0 && !r.line[p.Add(image.Pt(1, 0))].upright()
}

func (r *reader) readStub(stub image.Point) {
	if a := r.line[stub]; (a != arms{right: 1}) && (a != arms{right: 2}) && (!r.ascii || !r.isStub(stub) && !r.isLoneStub(stub)) {
		r.fault(stub.X, stub.Y, "no ╶ before the brace")
	}
	r.seen[stub] = true
	owner := -1
	for i, s := range r.stations {
		if s.at.Y == stub.Y && s.end < stub.X+1 && (owner < 0 || s.end > r.stations[owner].end) {
			owner = i
		}
	}
	if owner < 0 || !r.isGap(stub.X-1, stub.Y) {
		r.fault(stub.X, stub.Y, "the brace is touched by what is no training")
		return
	}
	for x := r.stations[owner].end; x < stub.X; x++ {
		if !r.isGap(x, stub.Y) {
			r.fault(x, stub.Y, "%q stands between %q and the brace", r.at(x, stub.Y), r.stations[owner].text)
		}
	}
	r.braced = append(r.braced, owner)
	if w := r.line[stub].right; w == 2 {
		r.heavyBrace = append(r.heavyBrace, owner)
	}
}

// walk follows a level line rightwards from its first cell; nil where it breaks.
func (r *reader) walk(p image.Point) *level {
	l := &level{name: -1, sign: -1, begin: -1, end: -1}
	for first := true; ; first, p = false, p.Add(image.Pt(1, 0)) {
		if i, found := r.signAt[p]; found {
			l.sign = i
			return l
		}
		l.cells = append(l.cells, p)
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
			return nil
		case a.upright() && a.left == 0:
			r.fault(p.X, p.Y, "a line ends beside an upright")
			return nil
		case a.upright() && a.right != 0 && r.runs[r.runAt[p]].joint == p.Y:
			l.joints = append(l.joints, r.runAt[p])
		case a.upright():
			l.end = r.runAt[p]
			return l
		}
		r.seen[p] = true
	}
}

func (r *reader) weigh(l *level, w int8, p image.Point) {
	if w == 9 || w == 0 {
		return
	}
	if l.own != 0 && l.own != w {
		r.weights = append(r.weights, "a line is light and heavy at "+p.String())
	}
	l.own = w
}

// followAll finds the level lines, and settles where each comes from and leads.
func (r *reader) followAll() {
	for i := range r.runs {
		r.checkUpright(&r.runs[i])
	}
	for _, p := range sorted(r.behind) {
		if a := r.line[p]; r.tails[p] || a.left != 0 || a == (arms{right: 1}) || a == (arms{right: 2}) {
			if l := r.walk(p); l != nil && (l.end < 0 || !r.runs[l.end].brace) {
				l.name = r.behind[p]
				r.levels = append(r.levels, l)
			}
		}
	}
	for i, u := range r.runs {
		for _, y := range u.right {
			if u.brace {
				continue
			}
			if l := r.walk(image.Pt(u.x+1, y)); l != nil {
				l.begin = i
				l.cells = slices.Insert(l.cells, 0, image.Pt(u.x, y))
				r.levels = append(r.levels, l)
			}
		}
	}
	r.readLoneBrace()
	r.jointOf = map[int]*level{}
	for _, l := range r.levels {
		for _, j := range l.joints {
			r.jointOf[j] = l
		}
	}
	for _, l := range r.levels {
		r.readRail(l)
	}
}

// origin is the station that a level line comes from: -1 where it has none.
func (r *reader) origin(l *level, depth int) int {
	if l == nil || l.name >= 0 || depth > len(r.levels) {
		if l == nil || depth > len(r.levels) {
			return -1
		}
		return l.name
	}
	if u := r.runs[l.begin]; u.station >= 0 {
		return u.station
	}
	return r.origin(r.jointOf[l.begin], depth+1)
}

func (r *reader) target(l *level, depth int) int {
	if l == nil || depth > len(r.levels) {
		return -1
	}
	if l.sign >= 0 {
		return l.sign
	}
	if u := r.runs[l.end]; u.station >= 0 {
		return u.station
	}
	return r.target(r.jointOf[l.end], depth+1)
}

func (r *reader) readRail(l *level) {
	first := l.cells
	l.from, l.to = r.origin(l, 0), r.target(l, 0)
	at := image.Point{}
	if len(first) > 0 {
		at = first[0]
	}
	if l.from < 0 || l.to < 0 {
		r.fault(at.X, at.Y, "a line leads from station %d to %d", l.from, l.to)
		return
	}
	if l.from == l.to {
		r.fault(at.X, at.Y, "%q leads to itself", r.stations[l.from].text)
	}
	r.weighOwn(l)
	path := r.path(l)
	rail := foundRail{l.from, l.to, l.twoWay, l.own == 2, l.own == 0, path}
	same := func(o foundRail) bool { return o.from == rail.from && o.to == rail.to }
	if slices.ContainsFunc(r.rails, same) {
		r.fault(at.X, at.Y, "%q leads to %q twice", r.stations[rail.from].text, r.stations[rail.to].text)
	}
	r.rails = append(r.rails, rail)
	for i := 1; i < len(path); i++ {
		r.worn(path[i-1], path[i], rail.heavy)
		r.worn(path[i], path[i-1], rail.heavy)
	}
}

// weighOwn finds the weight of the cells that only this rail uses: behind the
// last split of the line and before the first arrival.
func (r *reader) weighOwn(l *level) {
	own, arrived := l.cells, false
	for _, j := range l.joints {
		u := r.runs[j]
		i := slices.Index(own, image.Pt(u.x, u.joint))
		switch arrival := len(u.left) > 0; {
		case arrival && !arrived:
			arrived = true
			own = own[:i+1]
		case !arrival && arrived:
			r.fault(u.x, u.joint, "a split behind an arrival")
		case !arrival:
			own = own[i:]
		}
	}
	for i, p := range own {
		a := r.line[p]
		if i > 0 || !a.upright() {
			r.weigh(l, a.left, p)
		}
		if i < len(own)-1 || !a.upright() {
			r.weigh(l, a.right, p)
		}
	}
	if len(own) == 1 && r.line[own[0]].upright() { // nothing but a corner or a joint
		if l.end < 0 {
			r.weigh(l, r.line[own[0]].right, own[0])
		} else {
			r.weigh(l, r.line[own[0]].left, own[0])
		}
	}
}

// path is every cell from the name or sign of the origin to the sign of the
// target.
func (r *reader) path(l *level) []image.Point {
	path := slices.Clone(l.cells)
	if l.begin >= 0 {
		u := r.runs[l.begin]
		stem := u.way(path[0].Y)
		if u.joint >= 0 {
			stem = append(stem[:len(stem)-1], r.reach(r.jointOf[l.begin], image.Pt(u.x, u.joint))...)
		}
		slices.Reverse(stem)
		path = append(stem[:len(stem)-1], path...)
	}
	if l.end >= 0 {
		u := r.runs[l.end]
		stem := u.way(path[len(path)-1].Y)
		path = append(path, stem[1:]...)
		if line := r.jointOf[l.end]; u.joint >= 0 && line != nil {
			rest := r.path(line)
			path = append(path, rest[slices.Index(rest, image.Pt(u.x, u.joint))+1:]...)
		}
	}
	return path
}

// reach is the way back from a joint of a line to the line's origin.
func (r *reader) reach(l *level, joint image.Point) []image.Point {
	if l == nil {
		return []image.Point{joint}
	}
	path := r.path(l)
	back := slices.Clone(path[:slices.Index(path, joint)+1])
	slices.Reverse(back)
	return back
}

// way is the cells of an upright from a row to its end.
func (u *uprights) way(y int) []image.Point {
	var cells []image.Point
	step, last := 1, u.bottom
	if u.above {
		step, last = -1, u.top
	}
	for ; y != last+step; y += step {
		cells = append(cells, image.Pt(u.x, y))
	}
	return cells
}

func (r *reader) worn(p, toward image.Point, heavy bool) {
	r.wear[wornArm{p, toward}] = r.wear[wornArm{p, toward}] || heavy
}

// checkWeights: a line is heavy where a heavy rail passes, and only there.
func (r *reader) checkWeights() {
	for key, heavy := range r.wear {
		a, ok := r.line[key.p]
		if !ok {
			continue
		}
		w := a.left
		switch by := key.toward.Sub(key.p); {
		case by.X > 0:
			w = a.right
		case by.Y < 0:
			w = a.up
		case by.Y > 0:
			w = a.down
		}
		if w != 9 && w != 0 && heavy != (w == 2) {
			r.weights = append(r.weights, "the line at "+key.p.String()+map[bool]string{true: " is light, a heavy rail passes", false: " is heavy, no heavy rail passes"}[heavy])
		}
	}
	slices.Sort(r.weights)
}
