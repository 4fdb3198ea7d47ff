package rail_test

import (
	"fmt"
	"image"
	"slices"
	"strings"
)

// The reader finds stations and rails in a Plan as a person would, from its
// characters alone and the columns where the headings stand. It knows the rules
// in the comment of package rail and nothing of how a drawing is made. What
// could be read in two ways, or in none, is a fault.

type foundStation struct {
	at     image.Point // of the sign
	sign   light
	mark   string // " " for none, "[" where a bracket hides it
	text   string
	end    int // x behind the text
	notes  []string
	noteTo int // x behind the longest note
}

type foundRail struct {
	from, to      int // indices into reading.stations
	twoWay        bool
	heavy         bool
	weightUnknown bool
	cells         []image.Point // all of its line, shared ones too
}

type reading struct {
	stations []foundStation
	rails    []foundRail
	braced   []int // stations, top to bottom
	start    int   // where the brace leads, or -1
	// heavyBrace are the stations whose ╶ is heavy; heavyLine says that the way
	// from the brace to the start is.
	heavyBrace []int
	heavyLine  bool
	faults     []string
	// weights are faults of heavy and light alone.
	weights []string
	// lines and corners count the cells of lines, and those where one turns.
	lines, corners int
}

type reader struct {
	*sheet
	script
	heads []int
	// braceBefore is the x before which the brace stands: the first role's column.
	braceBefore int
	reading
	signAt map[image.Point]int
	line   map[image.Point]arms
	ruled  map[image.Point]string // characters of line cells
	tails  map[image.Point]bool
	// behind is the cell after the blank behind a name, by station.
	behind map[image.Point]int
	seen   map[image.Point]bool
	runs   []uprights
	runAt  map[image.Point]int
	wear   map[wornArm]bool // whether a heavy rail passes
	order  []image.Point    // line cells in reading order

	levels  []*level
	jointOf map[int]*level // lines by the uprights that end on them
}

// read reads a drawing; heads are the x of the headings, braceBefore that of the
// first column of roles.
func read(text string, ascii bool, heads []int, braceBefore int) *reading {
	r := &reader{
		sheet: sheetOf(text), script: scriptOf(ascii), heads: heads, braceBefore: braceBefore, reading: reading{start: -1},
		signAt: map[image.Point]int{}, line: map[image.Point]arms{}, ruled: map[image.Point]string{}, tails: map[image.Point]bool{},
		behind: map[image.Point]int{}, seen: map[image.Point]bool{}, runAt: map[image.Point]int{}, wear: map[wornArm]bool{},
	}
	for y := range r.h {
		r.scan(y)
	}
	r.order = sorted(r.line)
	r.settleArms()
	r.checkArms()
	r.findUprights()
	r.followAll()
	r.checkSeen()
	r.checkWeights()
	return &r.reading
}

func (r *reader) fault(x, y int, format string, a ...any) {
	r.faults = append(r.faults, fmt.Sprintf("at %d,%d: ", x, y)+fmt.Sprintf(format, a...))
}

// scan tells apart the signs, names, notes and lines of a row.
func (r *reader) scan(y int) {
	behind := -1 // the cell after the blank behind the last name
	for x := 0; x < len(r.cells[y]); {
		p := image.Pt(x, y)
		switch c := r.at(x, y); {
		case c == " ":
			x++
		case c == r.tail() && (x == behind || r.line[image.Pt(x-1, y)] != arms{}) && r.isTail(x, y):
			r.tails[p] = true
			x++
		case r.isStation(x, y):
			x = r.scanStation(x, y)
			behind = x + 1
			if r.at(x, y) == "]" {
				x++
			}
			r.behind[image.Pt(behind, y)] = len(r.stations) - 1
		case r.isLine(c):
			r.ruled[p] = c
			r.line[p] = armsOfBoxes[c]
			if r.ascii {
				r.line[p] = arms{9, 9, 9, 9} // settled when all cells are known
			}
			x++
		default:
			x = r.scanNote(x, y)
		}
	}
}

// scanStation reads a sign and what follows, and returns the x behind the name,
// which is where its blank or closing bracket stands.
func (r *reader) scanStation(x, y int) int {
	mark := r.at(x+1, y)
	end := r.textEnd(x+2, y, mark == "[", false)
	s := foundStation{at: image.Pt(x, y), sign: r.signs[r.at(x, y)], mark: mark, text: r.text(x+2, end, y), end: end}
	if mark == "[" && r.at(end, y) != "]" {
		r.fault(x, y, "the bracket before %q is not closed", s.text)
	}
	if c := r.at(end, y); c != " " && c != "]" {
		r.fault(end, y, "%q touches the name %q", c, s.text)
	}
	r.signAt[s.at] = len(r.stations)
	r.stations = append(r.stations, s)
	return end
}

// scanNote reads what stands under a name, or else a text that nobody owns.
func (r *reader) scanNote(x, y int) int {
	end := r.textEnd(x, y, false, true)
	text := r.text(x, end, y)
	i, ok := r.signAt[image.Pt(x-2, y-1)]
	if !ok {
		r.fault(x, y, "the text %q belongs to no station", text)
		return end
	}
	if c := r.at(end, y); c != " " {
		r.fault(end, y, "%q touches the note %q", c, text)
	}
	if before := r.at(x-1, y); before != " " {
		r.fault(x-1, y, "%q touches the note %q", before, text)
	}
	r.stations[i].notes = append(r.stations[i].notes, text)
	r.stations[i].noteTo = max(r.stations[i].noteTo, end)
	return end
}

func (r *reader) text(x, end, y int) string {
	if x >= end {
		return ""
	}
	return strings.Join(r.cells[y][x:end], "")
}

// textEnd is the x behind the text that begins at x: before two blanks, before
// a blank and something drawn, or at the closing bracket.
func (r *reader) textEnd(x, y int, bracket, note bool) int {
	for ; x < len(r.cells[y]); x++ {
		c := r.at(x, y)
		switch {
		case bracket && c == "]" && (r.at(x+1, y) == " " || r.startsDrawing(x+1, y)):
			return x
		case c == " " && (r.at(x+1, y) == " " || r.startsDrawing(x+1, y) || note && r.hasSign(image.Pt(x-1, y-1))):
			return x // a note ends before the next name's
		case !r.ascii && r.isLine(c):
			return x
		}
	}
	return x
}

func (r *reader) isSign(x, y int) bool { _, ok := r.signs[r.at(x, y)]; return ok }

// isStation: a sign, a blank or mark, and a name.
func (r *reader) isStation(x, y int) bool {
	mark := r.at(x+1, y)
	return r.isSign(x, y) && (mark == " " || mark == "[" || mark != "" && strings.Contains(marks, mark)) && r.at(x+2, y) != " " &&
		(r.ascii || !r.isLine(r.at(x+2, y)))
}

// isTail: ◄ with its line behind it, which ends where a line may.
func (r *reader) isTail(x, y int) bool {
	if r.ascii {
		return r.leadsOn(x+1, y)
	}
	return armsOfBoxes[r.at(x+1, y)].left != 0 || r.isStation(x+1, y)
}

// leadsOn: from x a level line in ASCII, maybe of no cell, reaches a station or
// an upright.
func (r *reader) leadsOn(x, y int) bool {
	for r.at(x, y) == "-" || r.at(x, y) == "=" {
		x++
	}
	if isJoint(r.at(x, y)) {
		return r.touchesUpright(x, y) && (r.at(x+1, y) == " " || r.isLine(r.at(x+1, y)) || r.isSign(x+1, y))
	}
	return r.isStation(x, y)
}

func (r *reader) touchesUpright(x, y int) bool {
	meets := func(c string) bool { _, sign := r.signs[c]; return sign || c == "|" || isJoint(c) }
	return r.at(x, y) != "." && meets(r.at(x, y-1)) || r.at(x, y) != "'" && meets(r.at(x, y+1))
}

// startsDrawing: what stands at x, after a blank, is no word of a text.
func (r *reader) startsDrawing(x, y int) bool {
	c := r.at(x, y)
	if !r.ascii {
		return r.isLine(c) || r.isStation(x, y) || c == r.tail() && r.isTail(x, y)
	}
	switch {
	case c == "-" || c == "=":
		return r.leadsOn(x, y)
	case c == "|" || isJoint(c):
		return r.touchesUpright(x, y)
	case c == "<" && r.leadsOn(x+1, y):
		return true
	}
	return r.isStation(x, y) && (slices.Contains(r.heads, x) || slices.Contains(r.heads, x-3))
}

// settleArms finds what the lines of ASCII join, now that all cells are known.
func (r *reader) settleArms() {
	if !r.ascii {
		return
	}
	settled := make(map[image.Point]arms, len(r.line))
	for p := range r.line {
		settled[p] = r.armsInASCII(p)
	}
	r.line = settled
}

func (r *reader) armsInASCII(p image.Point) arms {
	switch r.ruled[p] {
	case "-":
		return arms{left: 1, right: 1}
	case "=":
		return arms{left: 2, right: 2}
	case "|":
		return arms{up: 9, down: 9}
	}
	var a arms
	a.right = r.levelWeight(p.Add(image.Pt(1, 0)))
	if r.hasSign(p.Add(image.Pt(1, 0))) {
		a.right = 9
	}
	a.left = r.levelWeight(p.Add(image.Pt(-1, 0)))
	if _, ok := r.behind[p]; ok && a.right == 0 {
		a.left = 9 // a rail whose one cell is its corner
	}
	// An upright that ends on a level line ends nowhere else, so a sign beside
	// such a joint is another's.
	meets := func(at image.Point, not string) bool {
		c := r.ruled[at]
		return c == "|" || isJoint(c) && c != not || (a.left == 0 || a.right == 0) && r.hasSign(at)
	}
	if up := p.Add(image.Pt(0, -1)); r.ruled[p] != "." && meets(up, "'") {
		a.up = 9
	}
	if down := p.Add(image.Pt(0, 1)); r.ruled[p] != "'" && meets(down, ".") {
		a.down = 9
	}
	return a
}

func (r *reader) levelWeight(p image.Point) int8 {
	switch c := r.ruled[p]; {
	case c == "-":
		return 1
	case c == "=":
		return 2
	case isJoint(c) || r.tails[p]:
		return 9
	}
	return 0
}

func (r *reader) hasSign(p image.Point) bool { _, ok := r.signAt[p]; return ok }

// sorted are the points of a map in reading order.
func sorted[T any](m map[image.Point]T) []image.Point {
	all := make([]image.Point, 0, len(m))
	for p := range m {
		all = append(all, p)
	}
	slices.SortFunc(all, func(a, b image.Point) int {
		if a.Y != b.Y {
			return a.Y - b.Y
		}
		return a.X - b.X
	})
	return all
}

// checkArms: every arm of a line meets another's, a sign or the end of a name.
func (r *reader) checkArms() {
	for _, p := range r.order {
		a := r.line[p]
		right, left := p.Add(image.Pt(1, 0)), p.Add(image.Pt(-1, 0))
		up, down := p.Add(image.Pt(0, -1)), p.Add(image.Pt(0, 1))
		_, named := r.behind[p]
		stub := r.ascii && (r.isStub(p) || r.isLoneStub(p))
		if a.right != 0 && r.line[right].left == 0 && !r.tails[right] && !r.hasSign(right) {
			r.fault(p.X, p.Y, "%s leads to nothing on its right", r.ruled[p])
		}
		if a.left != 0 && r.line[left].right == 0 && !r.tails[left] && !named && !stub {
			r.fault(p.X, p.Y, "%s comes from nothing on its left", r.ruled[p])
		}
		if a.up != 0 && r.line[up].down == 0 && !r.hasSign(up) {
			r.fault(p.X, p.Y, "%s leads to nothing above it", r.ruled[p])
		}
		if a.down != 0 && r.line[down].up == 0 && !r.hasSign(down) {
			r.fault(p.X, p.Y, "%s leads to nothing below it", r.ruled[p])
		}
		if n := a.count(); r.ascii && (r.ruled[p] == "+" && n < 3 || isJoint(r.ruled[p]) && n < 2) {
			r.fault(p.X, p.Y, "%s joins %d lines", r.ruled[p], n)
		}
		if (a.up == 0) != (a.down == 0) && (a.left == 0) != (a.right == 0) {
			r.corners++
		}
	}
	r.lines = len(r.line) + len(r.tails)
}

// isStub: the one cell of ASCII that joins a training to the brace.
func (r *reader) isStub(p image.Point) bool {
	return (r.ruled[p] == "-" || r.ruled[p] == "=") && isJoint(r.ruled[p.Add(image.Pt(1, 0))]) && r.isGap(p.X-1, p.Y)
}

// isGap: a blank, or the bracket that stands for one behind a focused name.
func (r *reader) isGap(x, y int) bool { return r.at(x, y) == " " || r.at(x, y) == "]" }

// checkSeen: every line cell is part of something that was read.
func (r *reader) checkSeen() {
	for _, p := range r.order {
		if !r.seen[p] {
			r.fault(p.X, p.Y, "the line %s is part of nothing", r.ruled[p])
		}
	}
	for _, p := range sorted(r.tails) {
		if !r.seen[p] {
			r.fault(p.X, p.Y, "a way back is part of nothing")
		}
	}
}
