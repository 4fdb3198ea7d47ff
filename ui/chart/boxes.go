package chart

import "strings"

// pen writes the box of one node into a grid.
type pen struct {
	g       *Grid
	x, y    int // of the grid's first cell in the layout
	node    int
	ink     nodeInk
	symbols Symbols
}

func (p pen) put(x, y int, text string) {
	p.g.set(x-p.x, y-p.y, Cell{text, p.ink.box(), p.node})
}

// drawBox draws frame and text of a node.
func (l *Layout) drawBox(g *Grid, node int, window Rect, s Symbols) {
	p := pen{g, window.X, window.Y, node, g.canvas.inks[node], s}
	box := l.boxes[node]
	for y := max(box.Y, window.Y); y < min(box.Y+box.H, window.Y+window.H); y++ {
		for x := max(box.X, window.X); x < min(box.X+box.W, window.X+window.W); x++ {
			p.g.set(x-p.x, y-p.y, Cell{"", p.ink.label(), node})
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
			p.put(x, y, p.symbols.dot(p.ink == focused, x == box.X && y == box.Y))
		}
	}
}

func (p pen) frame(box Rect) {
	f := p.symbols.frame(p.ink == focused)
	right, bottom := box.X+box.W-1, box.Y+box.H-1
	for x := box.X + 1; x < right; x++ {
		p.put(x, box.Y, f.roof)
		p.put(x, bottom, f.roof)
	}
	for y := box.Y + 1; y < bottom; y++ {
		p.put(box.X, y, f.wall)
		p.put(right, y, f.wall)
	}
	for i, at := range [4]Point{{box.X, box.Y}, {right, box.Y}, {right, bottom}, {box.X, bottom}} {
		p.put(at.X, at.Y, pick(f.corners, i))
	}
}

// brackets encloses the rows of a box without a frame. Boxes touch from left
// to right: there only the first row of each has brackets.
func (p pen) brackets(box Rect, bracketed int) {
	for i := range box.H {
		before, after := p.symbols.brackets(i < bracketed, p.ink == focused)
		p.put(box.X, box.Y+i, before)
		p.put(box.X+box.W-1, box.Y+i, after)
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
		text := row.text
		if p.symbols == ASCII {
			text = strings.ReplaceAll(text, "…", p.symbols.ellipsis())
		}
		p.g.write(x-p.x, box.Y+top+i-p.y, text, ink, p.node)
	}
}

// drawEnds draws arrowheads, and the places where lines leave a frame.
func (l *Layout) drawEnds(g *Grid, node int, window Rect, s Symbols) {
	p := pen{g, window.X, window.Y, node, g.canvas.inks[node], s}
	for _, ends := range [2][]int{l.items[node].lower, l.items[node].higher} {
		for _, e := range ends {
			outwards := l.side(l.ends[e].high)
			at := l.wallAt(e)
			x, y := step(at.X, at.Y, outwards)
			seen := g.canvas.strand(x, y, int32(l.wires[l.ends[e].wire].net+1))
			switch {
			case l.ends[e].kind == head:
				g.set(x-p.x, y-p.y, Cell{s.head(opposite(outwards)), seen.ink, NoNode})
			case l.isFramed():
				p.put(at.X, at.Y, s.port(outwards, p.ink == focused, seen.isHeavy()))
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
		return Point{l.at(e), box.Y}
	case down:
		return Point{l.at(e), box.Y + box.H - 1}
	case right:
		return Point{box.X + box.W - 1, l.at(e)}
	}
	return Point{box.X, l.at(e)}
}

func step(x, y int, d dirs) (int, int) {
	switch d {
	case up:
		return x, y - 1
	case down:
		return x, y + 1
	case right:
		return x + 1, y
	}
	return x - 1, y
}

func opposite(d dirs) dirs {
	switch d {
	case up:
		return down
	case down:
		return up
	case right:
		return left
	}
	return right
}
