package chart

// Draw fills g with a window of the drawing, given in cells of the layout, which
// may reach beyond it. The grid's memory is used again.
func (l *Layout) Draw(g *Grid, window Rect, m Marks, s Symbols) {
	g.Reset(window.W, window.H)
	c, a := &g.canvas, &alphabets[s]
	c.reset(window)
	l.inkNodes(c, m)
	l.strokeWires(c, m.Focus)
	l.inkLines(c, m)
	c.settle(s == ASCII)
	c.copyTo(g, a)
	for r, slot := range l.slots {
		// Arrowheads stand one cell outside their boxes.
		if !l.rect(slot.start-1, 0, slot.size+2, max(l.w, l.h)).Overlaps(window) {
			continue
		}
		for _, node := range l.order[r] {
			box := l.boxes[node]
			if (Rect{box.X - 1, box.Y - 1, box.W + 2, box.H + 2}).Overlaps(window) {
				l.drawBox(g, node, window, a)
				l.drawEnds(g, node, window, a)
			}
		}
	}
	l.drawLabels(g, window, m, a)
}

// copyTo chooses the characters of the lines.
func (c *canvas) copyTo(g *Grid, a *alphabet) {
	for y := range g.H {
		row := c.cells[(y+margin)*c.w+margin:]
		for x := range g.W {
			if row[x].strands[0].net != 0 {
				seen := row[x].seen()
				g.Cells[y*g.W+x] = Cell{Text: pick(a.lines[seen.weight], int(seen.dirs)), Ink: seen.ink, Of: NoNode}
			}
		}
	}
}

// strokeWires draws the wires of all channels near the window.
func (l *Layout) strokeWires(c *canvas, focus int) {
	near := Rect{c.x, c.y, c.w, c.h}
	for ch, wires := range l.inChannel {
		from, to := l.slots[ch].start, max(l.w, l.h)
		if ch+1 < len(l.slots) {
			to = l.slots[ch+1].end()
		}
		if !l.rect(from, 0, to-from, max(l.w, l.h)).Overlaps(near) {
			continue
		}
		for _, i := range wires {
			w := &l.wires[i]
			strand := l.strandOf(w.net, focus)
			for end := 1; end < len(w.low)+len(w.high); end++ {
				l.strokeTo(c, w, end, strand)
			}
		}
	}
}

// strandOf is how a net is drawn where nothing but the focus stands out.
func (l *Layout) strandOf(n, focus int) strand {
	net := l.nets[n]
	s := strand{net: int32(n + 1), ink: Line}
	switch net.kind {
	case back:
		s.weight = dashed
	case near:
		s.weight = dotted
	}
	if focus != NoNode && (net.from == focus || isMutual(net.kind) && net.to[0] == focus) {
		s.weight += heavy
	}
	return s
}

// strokeTo draws a wire from its first end to another, counted over lower and higher.
func (l *Layout) strokeTo(c *canvas, w *wire, to int, s strand) {
	var turns [6]Point
	path := l.wirePath(turns[:0], w, to)
	for i, p := range path[1:] {
		c.stroke(path[i], p, s)
	}
}
