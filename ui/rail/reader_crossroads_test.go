package rail_test

import (
	"image"
	"strings"
)

// tap is a step out of a station as its line and words tell it.
type tap struct {
	bus    int // x of the upright it leaves
	line   string
	years  string
	length int // cells from upright to head, 0 where it comes straight from a card
	twoWay bool
	mark   string
	name   image.Point
	text   string
	listed bool // in a plain list: no line tells the kind
}

// origin is a station that leads to the centre.
type origin struct {
	name image.Point // somewhere in its name
	text string      // with its mark before it
	end  int         // x behind the name
}

// around is what was read from a Crossroads.
type around struct {
	taps    []tap
	origins []origin
	faults  []string
}

const (
	kindLines      = "━─╌┄┈·"
	kindLinesASCII = "=-~:._"
)

// roundReader reads a Crossroads from its characters.
type roundReader struct {
	*sheet
	ascii bool
	lines string
	around
}

func readCrossroads(text string, ascii bool) *around {
	r := &roundReader{sheet: sheetOf(text), ascii: ascii, lines: kindLines}
	if ascii {
		r.lines = kindLinesASCII
	}
	for y := 1; y < r.h; y++ { // the ladder is on top
		for x := range r.cells[y] {
			switch {
			case r.isHead(x, y):
				r.readTap(x, y)
			case r.isArrival(x, y):
				r.readOrigin(x, y)
			}
		}
		r.readListed(y)
	}
	return &r.around
}

func (r *roundReader) is(x, y int, of string) bool {
	c := r.at(x, y)
	return c != "" && c != " " && strings.Contains(of, c)
}

// isHead: ► at the end of a line.
func (r *roundReader) isHead(x, y int) bool {
	if r.is(x, y, map[bool]string{false: "●", true: "o"}[r.ascii]) { // of what is related
		return r.is(x-1, y, map[bool]string{false: "·", true: "."}[r.ascii])
	}
	head := "►"
	if r.ascii {
		head = ">"
	}
	return r.at(x, y) == head && r.is(x-1, y, r.lines)
}

// isBus: a joint that an upright may have to its right.
func (r *roundReader) isBus(x, y int) bool {
	if r.ascii {
		return r.is(x, y, "+.'")
	}
	a := armsOfBoxes[r.at(x, y)]
	return a.upright() && a.right != 0
}

// isStem: the end of the line out of the card, where one step alone leaves it.
func (r *roundReader) isStem(x, y int) bool {
	if r.ascii {
		return r.is(x, y, "]=") || r.at(x, y) == " " && r.is(x+1, y, "=")
	}
	return r.is(x, y, "╺━╾╼")
}

// readTap follows a line leftwards from its head to the upright.
func (r *roundReader) readTap(head, y int) {
	t := tap{line: r.at(head-1, y), mark: r.at(head+1, y), name: image.Pt(head+2, y)}
	tail := map[bool]string{false: "◄", true: "<"}[r.ascii]
	x := head - 1
	for r.at(x, y) == t.line {
		x--
	}
	if r.ascii && t.mark == "[" || r.is(x, y, "╶") {
		return // the way into the card
	}
	if r.at(x, y) == " " { // the years stand in the line
		end := x
		for x--; x > 0 && !(r.at(x, y) == " " && (r.at(x-1, y) == t.line || r.at(x-1, y) == tail || r.isBus(x-1, y))); x-- {
			if r.at(x, y) == " " && r.at(x-1, y) == " " {
				r.faults = append(r.faults, "a line comes from nowhere: "+r.row(y))
				return
			}
		}
		t.years = strings.TrimSpace(strings.Join(r.cells[y][x:end], ""))
		x--
		for r.at(x, y) == t.line {
			x--
		}
	}
	if r.at(x, y) == tail {
		t.twoWay = true
		x--
	}
	if r.ascii && !r.isBus(x, y) && !r.isStem(x, y) && r.isBus(x+1, y) { // a dotted line begins at a corner
		x++
	}
	if !r.isBus(x, y) && !r.isStem(x, y) {
		r.faults = append(r.faults, "a line leaves no upright: "+r.row(y))
		return
	}
	t.bus = x
	if r.isBus(x, y) {
		t.length = head - x
	}
	t.text = r.nameFrom(t.name.X, y)
	r.taps = append(r.taps, t)
}

func (r *roundReader) row(y int) string { return strings.TrimRight(strings.Join(r.cells[y], ""), " ") }

// nameFrom is the text from x to two blanks, the end, or a bracket.
func (r *roundReader) nameFrom(x, y int) string {
	end := x
	for ; end < len(r.cells[y]) && !(r.at(end, y) == " " && r.at(end+1, y) == " ") && r.at(end, y) != "]"; end++ {
		if !r.ascii && r.at(end, y) == " " && (armsOfBoxes[r.at(end+1, y)] != arms{}) {
			break
		}
		if r.ascii && r.at(end, y) == " " && r.at(end+1, y) == "=" && r.is(end+2, y, "=-+.'") {
			break // the way to the fan of the chosen step
		}
	}
	return strings.TrimSpace(strings.Join(r.cells[y][min(x, end):end], ""))
}

// isArrival: the end of ╶─ at the upright before the centre.
func (r *roundReader) isArrival(x, y int) bool {
	if r.ascii {
		return r.at(x, y) == "-" && r.at(x-1, y) == "-" && r.at(x-2, y) == " " && r.at(x-3, y) != " " && r.is(x+1, y, "+.'->")
	}
	return r.at(x, y) == "─" && r.at(x-1, y) == "╶"
}

func (r *roundReader) readOrigin(x, y int) {
	text := strings.TrimSpace(strings.Join(r.cells[y][:x-2], ""))
	r.origins = append(r.origins, origin{image.Pt(x-3, y), text, x - 2})
}

// readListed reads a row of a plain list: a sign, a mark, a name, years.
func (r *roundReader) readListed(y int) {
	sign, ok := scriptOf(r.ascii).signs[r.at(1, y)]
	if !ok || r.at(0, y) != " " || !strings.Contains(marks+" ", r.at(2, y)) || r.at(3, y) == " " {
		return
	}
	name := image.Pt(3, y)
	switch sign {
	case next, both, neither: // which is related
		r.taps = append(r.taps, tap{twoWay: sign == both, mark: r.at(2, y), name: name, text: r.nameFrom(3, y), listed: true})
	case previous:
		r.origins = append(r.origins, origin{name, strings.TrimSpace(r.at(2, y) + r.nameFrom(3, y)), 3})
	}
}
