package chart_test

import "slices"

// line is one source's line with all its branches, or the line of a pair.
type line struct {
	cells  []int
	came   map[int]int       // the cell before, towards the first
	labels map[[2]int]string // text passed between two cells
	tails  []int             // cells where it leaves a box
	heads  []int             // its arrowheads
	joints int
	broken bool
}

// follow collects the line that goes through a cell and finds its edges.
func (r *reader) follow(at int) {
	l := r.collect(at)
	if l.broken {
		return
	}
	switch {
	case len(l.tails) == 2 && len(l.heads) == 0 && l.joints == 0 && !r.isSolid(l):
		r.readNear(l)
	case len(l.tails) > 1:
		for _, tail := range l.tails {
			r.fault(tail, "a line leaves %d boxes: where it goes is unclear", len(l.tails))
		}
	case len(l.tails) == 1 && len(l.heads) == 0:
		r.fault(l.tails[0], "a line has no arrowhead")
	case len(l.tails) == 1:
		r.readBranches(l)
	case len(l.heads) == 2 && l.joints == 0:
		r.readPair(l)
	default:
		r.fault(at, "a line has %d arrowheads, %d joints and leaves no box", len(l.heads), l.joints)
	}
}

// collect gathers the cells that hang together with one.
func (r *reader) collect(first int) *line {
	l := &line{came: map[int]int{first: first}, labels: map[[2]int]string{}}
	r.seen[first] = true
	links := 0
	for todo := []int{first}; len(todo) > 0; {
		at := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		l.cells = append(l.cells, at)
		r.noteCell(l, at)
		for _, d := range compass {
			if r.glyph[at].arms&d == 0 {
				continue
			}
			to, passed := r.look(at, d)
			switch {
			case to < 0 || r.owner[to] < 0 && r.glyph[to].arms&facing(d) == 0:
				r.fault(at, "the line at %s goes nowhere", r.text[at])
				l.broken = true
				continue
			case r.owner[to] >= 0:
				l.tails = append(l.tails, at)
				if port, known := r.port(to, facing(d)); known && !port {
					r.fault(at, "the line at %s touches a box that has no way out there", r.text[at])
				}
				continue
			}
			links++
			for _, p := range passed {
				r.seen[p] = true
			}
			if d == east && len(passed) > 0 {
				text := r.textOf(passed)
				l.labels[[2]int{at, to}], l.labels[[2]int{to, at}] = text, text
			}
			if !r.seen[to] {
				r.seen[to] = true
				l.came[to] = at
				todo = append(todo, to)
			}
		}
	}
	if !l.broken && links/2 != len(l.cells)-1 {
		r.fault(first, "a line comes back to itself")
		l.broken = true
	}
	return l
}

// noteCell counts what a cell adds to its line.
func (r *reader) noteCell(l *line, at int) {
	g := r.glyph[at]
	n := 0
	for _, d := range compass {
		if g.arms&d != 0 {
			n++
		}
	}
	if n > 2 {
		l.joints++
	}
	if !g.head {
		return
	}
	l.heads = append(l.heads, at)
	if r.pointedAt(at) < 0 {
		r.fault(at, "the arrowhead %s points at no box", r.text[at])
		l.broken = true
	}
}

// pointedAt is the box that an arrowhead points at, or -1.
func (r *reader) pointedAt(head int) int {
	if to := r.at(beyond(r.point(head), facing(r.glyph[head].arms))); to >= 0 {
		return r.owner[to]
	}
	return -1
}

// leaves is the box that a tail leaves.
func (r *reader) leaves(tail int) int {
	for _, d := range compass {
		if r.glyph[tail].arms&d == 0 {
			continue
		}
		if to, _ := r.look(tail, d); to >= 0 && r.owner[to] >= 0 {
			return r.owner[to]
		}
	}
	panic("not a tail")
}

// readBranches reads the edges of a line that leaves one box.
func (r *reader) readBranches(l *line) {
	tail := l.tails[0]
	from := r.leaves(tail)
	for _, head := range l.heads {
		r.addEdge(l, from, r.pointedAt(head), r.way(l, tail, head))
	}
}

// readPair reads the two edges of a line with a head at each end.
func (r *reader) readPair(l *line) {
	a, b := l.heads[0], l.heads[1]
	way := r.way(l, a, b)
	r.addEdge(l, r.pointedAt(a), r.pointedAt(b), way)
	r.addEdge(l, r.pointedAt(b), r.pointedAt(a), way)
}

// isSolid reports whether a line shows that it is neither dashed nor dotted.
func (r *reader) isSolid(l *line) bool {
	return slices.ContainsFunc(l.cells, func(at int) bool {
		g := r.glyph[at]
		return g.isStraight() && (g.stroke == light || g.stroke == heavy)
	})
}

// readNear reads the edge of a line without a head.
func (r *reader) readNear(l *line) {
	a, b := l.tails[0], l.tails[1]
	r.addEdge(l, r.leaves(a), r.leaves(b), r.way(l, a, b))
	r.edges[len(r.edges)-1].near = true
}

// way is the cells between two cells of a line, both included.
func (r *reader) way(l *line, from, to int) []int {
	up := func(at int) []int {
		path := []int{at}
		for l.came[at] != at {
			at = l.came[at]
			path = append(path, at)
		}
		return path
	}
	a, b := up(from), up(to)
	for len(a) > 1 && len(b) > 1 && a[len(a)-2] == b[len(b)-2] {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	slices.Reverse(b)
	return append(a, b[1:]...)
}

func (r *reader) addEdge(l *line, from, to int, way []int) {
	e := foundEdge{from: from, to: to, heavy: true, plain: true}
	solid := false
	for i, at := range way {
		g := r.glyph[at]
		if i > 0 {
			e.label += l.labels[[2]int{way[i-1], at}]
		}
		if g.head {
			continue
		}
		switch g.stroke {
		case light:
			e.heavy, solid = false, true
		case heavy:
			solid = solid || g.isStraight()
		case dashed:
			e.heavy, e.dashed = false, true
		case heavyDashed:
			e.dashed = true
		case dotted:
			e.heavy, e.dotted = false, true
		case heavyDotted:
			e.dotted = true
		}
		e.plain = e.plain && !g.isStraight()
	}
	at := way[len(way)-1]
	if solid && (e.dashed || e.dotted) || e.dashed && e.dotted {
		r.fault(at, "the line that ends at %s is dashed in part", r.text[at])
	}
	if from == to {
		r.fault(at, "the arrowhead %s leads back to where it came from", r.text[at])
	}
	if slices.ContainsFunc(r.edges, func(f foundEdge) bool { return f.from == from && f.to == to }) {
		r.fault(at, "the arrowhead %s shows a step for the second time", r.text[at])
	}
	r.edges = append(r.edges, e)
}

func (r *reader) textOf(cells []int) string {
	text := ""
	for _, at := range cells {
		text += r.text[at]
	}
	return text
}
