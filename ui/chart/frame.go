package chart

// Draw fills g with a window of the drawing, given in cells of the layout, which
// may reach beyond it. The grid's memory is used again.
func (l *Layout) Draw(g *Grid, window Rect, m Marks, s Symbols) {
	g.reset(window.W, window.H)
	c := &g.canvas
	c.reset(window)
	l.inkNodes(c, m)
	l.strokeWires(c, m.Focus)
	l.inkLines(c, m)
	c.settle(s == ASCII)
	c.copyTo(g, s)
	for r, slot := range l.slots {
		// Arrowheads stand one cell outside their boxes.
		if !l.rect(slot.start-1, 0, slot.size+2, max(l.w, l.h)).Overlaps(window) {
			continue
		}
		for _, node := range l.order[r] {
			box := l.boxes[node]
			if (Rect{box.X - 1, box.Y - 1, box.W + 2, box.H + 2}).Overlaps(window) {
				l.drawBox(g, node, window, s)
				l.drawEnds(g, node, window, s)
			}
		}
	}
	l.drawLabels(g, window, m, s)
}

// copyTo chooses the characters of the lines.
func (c *canvas) copyTo(g *Grid, s Symbols) {
	for y := range g.H {
		row := c.cells[(y+margin)*c.w+margin:]
		for x := range g.W {
			if row[x].strands[0].net != 0 {
				seen := row[x].seen()
				g.Cells[y*g.W+x] = Cell{s.line(seen.weight, seen.dirs), seen.ink, NoNode}
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
			for end := range len(w.low) + len(w.high) {
				if end > 0 {
					l.strokeBetween(c, w, 0, end, strand)
				}
			}
		}
	}
}

// strandOf is how a net is drawn where nothing but the focus stands out.
func (l *Layout) strandOf(n, focus int) strand {
	net := l.nets[n]
	s := strand{net: int32(n + 1), ink: Line}
	if net.kind == back {
		s.weight = dashed
	}
	if focus != NoNode && (net.from == focus || net.kind == pair && net.to[0] == focus) {
		s.weight += heavy
	}
	return s
}

// strokeBetween draws a wire from one of its ends to another, counted over
// lower and higher.
func (l *Layout) strokeBetween(c *canvas, w *wire, from, to int, s strand) {
	if w.track == noTrack {
		l.strokeAlong(c, l.legStart(w, 0), l.slots[w.channel+1].start, w.low[0], s)
		return
	}
	var at [2]int
	var track [2]int
	for i, end := range [2]int{from, to} {
		if end < len(w.low) {
			at[i], track[i] = w.low[end], l.trackAt(w.channel, w.track)
			l.strokeAlong(c, l.legStart(w, end), track[i], at[i], s)
			continue
		}
		at[i], track[i] = w.high[end-len(w.low)], l.trackAt(w.channel, max(w.track, w.second))
		l.strokeAlong(c, track[i], l.slots[w.channel+1].start, at[i], s)
	}
	if track[0] == track[1] {
		l.strokeAcross(c, track[0], at[0], at[1], s)
		return
	}
	l.strokeAcross(c, track[0], at[0], w.joint, s)
	l.strokeAlong(c, track[0], track[1], w.joint, s)
	l.strokeAcross(c, track[1], w.joint, at[1], s)
}

// trackAt is where a track of a channel lies towards higher ranks: the first
// cell of a channel is for the ports.
func (l *Layout) trackAt(channel, track int) int { return l.slots[channel].end() + 1 + track }

// legStart is where a wire begins at its lower rank: under the wall of a box,
// or at the near side of the rank where it passes through.
func (l *Layout) legStart(w *wire, end int) int {
	it := l.items[l.ends[w.lower[end]].item]
	switch {
	case it.node == NoNode:
		return l.slots[w.channel].start
	case l.direction == TopDown:
		return l.slots[w.channel].start + l.along(it.node) - 1
	}
	return l.slots[w.channel].end() - 1
}

func (l *Layout) strokeAlong(c *canvas, from, to, across int, s strand) {
	if l.direction == TopDown {
		c.upright(across, from, to, s)
	} else {
		c.level(from, to, across, s)
	}
}

func (l *Layout) strokeAcross(c *canvas, along, from, to int, s strand) {
	if l.direction == TopDown {
		c.level(from, to, along, s)
	} else {
		c.upright(along, from, to, s)
	}
}
