package chart_test

import (
	"image"
	"slices"
	"strings"

	"parcours/ui/chart"

	"github.com/charmbracelet/x/ansi"
)

// foundBox is a box in a drawing, with the words in it joined by spaces.
type foundBox struct {
	rect
	words string
	// doubled tells the focused box.
	doubled bool
}

// findBoxes claims the cells of all boxes, from the top left on.
func (r *reader) findBoxes() {
	for _, box := range r.as.boxes {
		r.claim(foundBox{rect: box})
	}
	if r.as.boxes != nil {
		return
	}
	find := r.bracketAt
	if r.as.detail >= chart.Boxes {
		find = r.frameAt
	}
	for at := range r.text {
		if r.owner[at] >= 0 {
			continue
		}
		if box, ok := find(r.point(at)); ok {
			r.claim(box)
		}
	}
}

// claim makes cells a box's own.
func (r *reader) claim(box foundBox) {
	var words []string
	for y := box.Y; y < box.Y+box.H; y++ {
		for x := box.X; x < box.X+box.W; x++ {
			at := r.at(image.Pt(x, y))
			if at < 0 {
				continue
			}
			if r.owner[at] >= 0 {
				r.fault(at, "two boxes share a cell")
			}
			r.owner[at] = len(r.boxes)
			r.glyph[at] = glyph{}
		}
		words = append(words, r.wordsIn(box, y)...)
	}
	box.words = strings.Join(words, " ")
	r.boxes = append(r.boxes, box)
}

// wordsIn returns the words of one row of a box.
func (r *reader) wordsIn(box foundBox, y int) []string {
	if r.as.detail >= chart.Boxes && (y == box.Y || y == box.Y+box.H-1) {
		return nil
	}
	var row strings.Builder
	left, right := box.X+1, box.X+box.W-1
	if r.as.detail == chart.Dots {
		left, right = box.X, box.X+box.W
	}
	for x := left; x < right; x++ {
		row.WriteString(r.cell(x, y))
	}
	return strings.Fields(row.String())
}

// frame is the characters of a frame: four corners from the top left
// clockwise, then the walls with and without a way out.
type frame struct {
	corners                  [4]string
	top, right, bottom, left string
	doubled                  bool
}

func frames(ascii bool) []frame {
	if ascii {
		return []frame{
			{[4]string{"+", "+", "+", "+"}, "-+", "|+", "-+", "|+", false},
			{[4]string{"#", "#", "#", "#"}, "=+", "#+", "=+", "#+", true},
		}
	}
	return []frame{
		{[4]string{"┌", "┐", "┘", "└"}, "─┴┸", "│├┝", "─┬┰", "│┤┥", false},
		{[4]string{"╔", "╗", "╝", "╚"}, "═╧╨", "║╟╞", "═╤╥", "║╢╡", true},
	}
}

// frameAt finds the framed box whose top left corner is at p. Of several, as a
// way out and a + in a title suggest in ASCII, it is the widest.
func (r *reader) frameAt(p point) (widest foundBox, ok bool) {
	for _, f := range frames(r.as.ascii) {
		if r.cell(p.X, p.Y) != f.corners[0] {
			continue
		}
		for x := p.X + 1; x < r.w; x++ {
			if r.cell(x, p.Y) == f.corners[1] {
				if box, closed := r.frameOver(f, p, x); closed {
					widest, ok = box, true
				}
			}
			if !isOne(r.cell(x, p.Y), f.top) {
				break
			}
		}
	}
	return widest, ok
}

// frameOver finds the frame whose top wall goes from p to column right.
func (r *reader) frameOver(f frame, p point, right int) (foundBox, bool) {
	for y := p.Y + 1; y < r.h; y++ {
		if r.cell(p.X, y) == f.corners[3] && r.cell(right, y) == f.corners[2] && r.isBottom(f, p, right, y) {
			return foundBox{rect: rect{p.X, p.Y, right - p.X + 1, y - p.Y + 1}, doubled: f.doubled}, true
		}
		if !isOne(r.cell(p.X, y), f.left) || !isOne(r.cell(right, y), f.right) {
			break
		}
	}
	return foundBox{}, false
}

// isBottom reports whether a wall closes a frame that has some text.
func (r *reader) isBottom(f frame, p point, right, y int) bool {
	for x := p.X + 1; x < right; x++ {
		if !isOne(r.cell(x, y), f.bottom) {
			return false
		}
	}
	for yy := p.Y + 1; yy < y; yy++ {
		for x := p.X + 1; x < right; x++ {
			if !blank(r.cell(x, yy)) {
				return true
			}
		}
	}
	return false
}

func isOne(cell, of string) bool { return cell != "" && strings.Contains(of, cell) }

// bracketAt finds the box whose first row begins at p, in brackets or, if it
// is the focused one, between doubled walls or braces. It goes on below between
// walls or, top down, in brackets: with the rest of its title, then with blank
// rows.
func (r *reader) bracketAt(p point) (foundBox, bool) {
	var closer string
	opener, focused := r.cell(p.X, p.Y), false
	switch {
	case opener == "[":
		closer = "]"
	case opener == "║" && !r.as.ascii:
		closer, focused = "║", true
	case opener == "{" && r.as.ascii:
		closer, focused = "}", true
	default:
		return foundBox{}, false
	}
	right := p.X + 1
	for right < r.w && r.cell(right, p.Y) != closer {
		right++
	}
	if right == r.w {
		r.fault(r.at(p), "a bracket is not closed")
		return foundBox{}, false
	}
	box := foundBox{rect: rect{p.X, p.Y, right - p.X + 1, 1}, doubled: focused}
	before, after := "│", "│" // of further rows
	switch {
	case focused || r.as.topDown:
		before, after = opener, closer
	case r.as.ascii:
		before, after = "|", "|"
	}
	for y := p.Y + 1; y < r.h && r.cell(p.X, y) == before && r.cell(right, y) == after; y++ {
		ports := !r.as.topDown && r.isBlank(p.X+1, right, y)
		title := r.as.detail > chart.Shorts && !r.isBlank(p.X+1, right, y)
		if !ports && !title {
			break
		}
		box.H++
	}
	return box, true
}

// isBlank reports whether cells from column x to before end are blank.
func (r *reader) isBlank(x, end, y int) bool {
	for ; x < end; x++ {
		if !blank(r.cell(x, y)) {
			return false
		}
	}
	return true
}

// port reports whether the frame of a box has a way out at a cell, towards one
// side. Boxes without frames do not tell.
func (r *reader) port(at int, side arms) (has, known bool) {
	if r.as.detail < chart.Boxes {
		return false, false
	}
	if r.as.ascii {
		p, box := r.point(at), r.boxes[r.owner[at]]
		corner := (p.X == box.X || p.X == box.X+box.W-1) && (p.Y == box.Y || p.Y == box.Y+box.H-1)
		return !corner && r.text[at] == "+", true
	}
	out := map[arms]string{north: "┴┸╧╨", east: "├┝╟╞", south: "┬┰╤╥", west: "┤┥╢╡"}
	return isOne(r.text[at], out[side]), true
}

// checkFrames faults a way out of a frame that no line takes.
func (r *reader) checkFrames() {
	for at, owner := range r.owner {
		if owner < 0 {
			continue
		}
		for _, d := range compass {
			if has, known := r.port(at, d); !known || !has || !r.isWall(at, d) {
				continue
			}
			to, _ := r.look(at, d)
			used := to >= 0 && r.owner[to] < 0 && r.glyph[to].arms&facing(d) != 0
			if !used {
				r.fault(at, "no line takes the way out %s", r.text[at])
			}
		}
	}
}

// isWall reports whether a box's cell is its outermost towards a side.
func (r *reader) isWall(at int, side arms) bool {
	to := r.at(beyond(r.point(at), side))
	return to < 0 || r.owner[to] != r.owner[at]
}

// picture is the cells of a drawing, row by row. The right half of a wide
// character is empty.
type picture [][]string

// pictureOf cuts text into cells.
func pictureOf(text string) picture {
	text = strings.Trim(text, "\n")
	var cells picture
	for row := range strings.SplitSeq(text, "\n") {
		var line []string
		for row != "" {
			cluster, width := ansi.FirstGraphemeCluster(row, ansi.WcWidth)
			line = append(line, cluster)
			line = append(line, slices.Repeat([]string{""}, max(0, width-1))...)
			row = row[len(cluster):]
		}
		cells = append(cells, line)
	}
	return cells
}
