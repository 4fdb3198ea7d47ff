package chart

import (
	"image"
	"strings"
)

// pen writes the box of one node into a grid.
type pen struct {
	g     *Grid
	x, y  int // of the grid's first cell in the layout
	node  int
	ink   nodeInk
	signs *alphabet
}

func (p pen) put(x, y int, text string) {
	p.g.Set(x-p.x, y-p.y, Cell{Text: text, Ink: p.ink.box(), Of: p.node})
}

// drawBox draws frame and text of a node.
func (l *Layout) drawBox(g *Grid, node int, window Rect, a *alphabet) {
	p := pen{g, window.X, window.Y, node, g.canvas.inks[node], a}
	box := l.boxes[node]
	for y := max(box.Y, window.Y); y < min(box.Y+box.H, window.Y+window.H); y++ {
		for x := max(box.X, window.X); x < min(box.X+box.W, window.X+window.W); x++ {
			p.g.Set(x-p.x, y-p.y, Cell{Ink: p.ink.label(), Of: node})
		}
	}
	switch {
	case l.detail == Dots:
		p.dots(box)
	case l.isFramed():
		p.frame(box)
		l.drawText(p, box, 2, 1+(box.H-2-len(l.text[node]))/2)
	default:
		bracketed := 1
		if l.direction == TopDown {
			bracketed = box.H
		}
		p.brackets(box, bracketed)
		l.drawText(p, box, 1, 0)
	}
}

// dots marks every cell of a box, the first most.
func (p pen) dots(box Rect) {
	for y := box.Y; y < box.Y+box.H; y++ {
		for x := box.X; x < box.X+box.W; x++ {
			p.put(x, y, p.signs.more)
		}
	}
	dot := p.signs.dot
	if p.ink == focused {
		dot = p.signs.focusedDot
	}
	p.put(box.X, box.Y, dot)
}

func (p pen) frame(box Rect) {
	f := p.signs.frame
	if p.ink == focused {
		f = p.signs.doubled
	}
	right, bottom := box.X+box.W-1, box.Y+box.H-1
	for x := box.X + 1; x < right; x++ {
		p.put(x, box.Y, f.roof)
		p.put(x, bottom, f.roof)
	}
	for y := box.Y + 1; y < bottom; y++ {
		p.put(box.X, y, f.wall)
		p.put(right, y, f.wall)
	}
	for i, at := range [4]Point{{X: box.X, Y: box.Y}, {X: right, Y: box.Y}, {X: right, Y: bottom}, {X: box.X, Y: bottom}} {
		p.put(at.X, at.Y, pick(f.corners, i))
	}
}

// brackets encloses the rows of a box without a frame. Boxes touch from left
// to right: there only the first row of each has brackets.
func (p pen) brackets(box Rect, bracketed int) {
	for i := range box.H {
		pair := p.signs.goesOn
		switch {
		case p.ink == focused:
			pair = p.signs.focused
		case i < bracketed:
			pair = p.signs.begins
		}
		p.put(box.X, box.Y+i, pick(pair, 0))
		p.put(box.X+box.W-1, box.Y+i, pick(pair, 1))
	}
}

// drawText writes a node's text within a box, side cells from its walls.
func (l *Layout) drawText(p pen, box Rect, side, top int) {
	for i, row := range l.text[p.node] {
		x := box.X + side
		if l.detail != Shorts || l.direction == TopDown {
			x += (box.W - 2*side - row.width) / 2
		}
		ink := p.ink.label()
		if row.note {
			ink = p.ink.note()
		}
		text := strings.ReplaceAll(row.text, "…", p.signs.ellipsis)
		p.g.Write(x-p.x, box.Y+top+i-p.y, text, Cell{Ink: ink, Of: p.node})
	}
}

// drawEnds draws arrowheads, and the places where lines leave a frame.
func (l *Layout) drawEnds(g *Grid, node int, window Rect, a *alphabet) {
	p := pen{g, window.X, window.Y, node, g.canvas.inks[node], a}
	for _, ends := range [2][]int{l.items[node].lower, l.items[node].higher} {
		for _, e := range ends {
			outwards := l.side(l.ends[e].high)
			at := l.wallAt(e)
			before := at.Add(outwards.step())
			seen := g.canvas.strand(before, int32(l.wires[l.ends[e].wire].net+1))
			switch {
			case l.ends[e].kind == head:
				g.Set(before.X-p.x, before.Y-p.y, Cell{Text: pick(a.heads, outwards.opposite().number()), Ink: seen.ink, Of: NoNode})
			case l.isFramed():
				p.put(at.X, at.Y, pick(a.portsOf(p.ink == focused, seen.isHeavy()), outwards.number()))
			}
		}
	}
}

// side is where the lower or higher ranks lie.
func (l *Layout) side(high bool) dirs {
	switch {
	case l.direction == TopDown && high:
		return down
	case l.direction == TopDown:
		return up
	case high:
		return right
	}
	return left
}

// wallAt is the cell of a box behind a port.
func (l *Layout) wallAt(e int) Point {
	end := l.ends[e]
	box := l.boxes[l.items[end.item].node]
	switch l.side(end.high) {
	case up:
		return image.Pt(l.at(e), box.Y)
	case down:
		return image.Pt(l.at(e), box.Y+box.H-1)
	case right:
		return image.Pt(box.X+box.W-1, l.at(e))
	}
	return image.Pt(box.X, l.at(e))
}
