package chart

import (
	"cmp"
	"image"
	"slices"
)

// margin is how far around a window lines are drawn: what crosses nearby
// decides which of two lines is seen.
const margin = 3

// hiddenRun is how many crossings side by side a line is drawn under before
// it comes up.
const hiddenRun = 3

// A strand is a piece of one net in a cell.
type strand struct {
	net    int32 // counted from 1; 0 for none
	dirs   dirs
	weight weight
	ink    Ink
}

func (s strand) isHeavy() bool { return s.weight >= heavy }

// A crossing has two strands: of different nets, one upright, one level.
type crossing struct {
	strands [2]strand
	// levelTop tells that the level strand of two is the one seen.
	levelTop bool
}

// canvas holds the lines in and around a window before characters are chosen.
type canvas struct {
	x, y, w, h int // in cells of the layout
	cells      []crossing
	crossed    []Point   // cells with two strands
	raised     []Point   // of those, where the hidden strand comes up
	inks       []nodeInk // by node
}

func (c *canvas) reset(window Rect) {
	c.x, c.y = window.X-margin, window.Y-margin
	c.w, c.h = max(window.W, 0)+2*margin, max(window.H, 0)+2*margin
	n := c.w * c.h
	c.cells = slices.Grow(c.cells[:0], n)[:n]
	clear(c.cells)
	c.crossed = c.crossed[:0]
}

// at returns a cell, or nil outside.
func (c *canvas) at(p Point) *crossing {
	x, y := p.X-c.x, p.Y-c.y
	if x < 0 || y < 0 || x >= c.w || y >= c.h {
		return nil
	}
	return &c.cells[y*c.w+x]
}

// stroke draws s from a cell to another of its row or column.
func (c *canvas) stroke(from, to Point, s strand) {
	if from.X > to.X || from.Y > to.Y {
		from, to = to, from
	}
	step, before, after := image.Pt(1, 0), left, right
	if from.X == to.X {
		step, before, after = image.Pt(0, 1), up, down
	}
	at := image.Pt(max(from.X, c.x), max(from.Y, c.y))
	last := image.Pt(min(to.X, c.x+c.w-1), min(to.Y, c.y+c.h-1))
	for ; at.X <= last.X && at.Y <= last.Y; at = at.Add(step) {
		var reached dirs
		if at != from {
			reached |= before
		}
		if at != to {
			reached |= after
		}
		c.add(at, s, reached)
	}
}

// add draws into one cell.
func (c *canvas) add(at Point, s strand, d dirs) {
	cell := c.at(at)
	for i := range cell.strands {
		own := &cell.strands[i]
		if own.net == 0 {
			*own = s
			own.dirs = d
			if i == 1 {
				c.crossed = append(c.crossed, at)
			}
			return
		}
		if own.net == s.net {
			own.dirs |= d
			own.ink = max(own.ink, s.ink)
			return
		}
	}
}

// strand returns what a net has in a cell.
func (c *canvas) strand(at Point, net int32) strand {
	if cell := c.at(at); cell != nil {
		for _, s := range cell.strands {
			if s.net == net {
				return s
			}
		}
	}
	return strand{}
}

// seen returns the strand that is drawn in a cell.
func (c *crossing) seen() strand {
	if c.strands[1].net == 0 || (c.strands[0].dirs == level) == c.levelTop {
		return c.strands[0]
	}
	return c.strands[1]
}

// hidden returns the strand that is not.
func (c *crossing) hidden() strand {
	if c.seen() == c.strands[0] {
		return c.strands[1]
	}
	return c.strands[0]
}

// settle decides which strand is seen where two cross: the upright, but a heavy
// level one before a light upright that shows on both sides. Where a level line
// is hidden in many crossings side by side, it comes up in every third of them,
// on a slant, so that no upright is hidden twice by that.
//
// Symbols that do not tell how a line turns need care: two joints with all
// between them hidden would look like those of two lines.
func (c *canvas) settle(careful bool) {
	for _, p := range c.crossed {
		cell := c.at(p)
		a, b := cell.strands[0], cell.strands[1]
		if a.dirs != level {
			a, b = b, a
		}
		cell.levelTop = a.isHeavy() && a.ink > b.ink && c.isOpen(p.Add(image.Pt(0, -1)), b) && c.isOpen(p.Add(image.Pt(0, 1)), b)
	}
	c.raise(level, careful)
	if careful {
		c.raise(upright, careful)
	}
}

// isOpen reports whether a strand goes straight through a cell and is alone
// there.
func (c *canvas) isOpen(p Point, s strand) bool {
	cell := c.at(p)
	return cell != nil && cell.strands[1].net == 0 && cell.strands[0].net == s.net && cell.strands[0].dirs == s.dirs
}

// raise brings up the hidden strands of one kind where they should.
func (c *canvas) raise(kind dirs, careful bool) {
	c.raised = c.raised[:0]
	for _, p := range c.crossed {
		if c.at(p).hidden().dirs == kind && c.isRaised(p, kind, careful) {
			c.raised = append(c.raised, p)
		}
	}
	for _, p := range c.raised {
		cell := c.at(p)
		cell.levelTop = !cell.levelTop
	}
}

// isRaised reports whether the hidden strand in a cell is to be brought up. The
// cells on the slant are; where one of them should not be, its neighbours are.
func (c *canvas) isRaised(p Point, kind dirs, careful bool) bool {
	on := image.Pt(1, 0)
	if kind == upright {
		on = image.Pt(0, 1)
	}
	back := on.Mul(-1)
	s := c.at(p).hidden()
	before, jointBefore := c.run(p, back, s)
	after, jointAfter := c.run(p, on, s)
	if before+1+after < hiddenRun {
		return careful && before == 0 && jointBefore && jointAfter && !c.isBetweenJoints(p)
	}
	slant := ((p.X+p.Y)%hiddenRun + hiddenRun) % hiddenRun
	if !careful {
		return slant == 0
	}
	besideBefore := before > 0 && c.isBetweenJoints(p.Add(back))
	besideAfter := after > 0 && c.isBetweenJoints(p.Add(on))
	switch own := c.isBetweenJoints(p); slant {
	case 0:
		return !own || besideBefore || besideAfter
	case 1:
		return !own && besideBefore
	default:
		return !own && besideAfter
	}
}

// isBetweenJoints reports whether what is seen in a cell is all there is
// between two joints: if that were hidden they would look like those of two
// lines.
func (c *canvas) isBetweenJoints(p Point) bool {
	cell := c.at(p)
	if cell == nil {
		return false
	}
	s := cell.seen()
	step := image.Pt(0, 1)
	if s.dirs == level {
		step = image.Pt(1, 0)
	}
	return c.strand(p.Sub(step), s.net).dirs.isJoint() && c.strand(p.Add(step), s.net).dirs.isJoint()
}

// run counts the cells, up to the length that matters, in which a strand stays
// hidden beyond p, and reports whether it splits right after them.
func (c *canvas) run(p, step Point, s strand) (n int, joint bool) {
	for ; n < hiddenRun; n++ {
		p = p.Add(step)
		cell := c.at(p)
		if cell == nil {
			return n, false
		}
		if cell.strands[1].net == 0 || cell.hidden().net != s.net {
			return n, c.strand(p, s.net).dirs.isJoint()
		}
	}
	return n, false
}

// towards is the step from a cell to the next on the way to another of its row
// or column.
func towards(p, q Point) Point { return image.Pt(cmp.Compare(q.X, p.X), cmp.Compare(q.Y, p.Y)) }
