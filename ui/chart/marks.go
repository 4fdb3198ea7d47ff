package chart

import "slices"

// nodeInk is what stands out about a node, in the order of the inks of boxes and labels.
type nodeInk uint8

const (
	plain nodeInk = iota
	trailed
	hit
	routed
	chosen
	focused
)

func (n nodeInk) box() Ink   { return Box + Ink(n) }
func (n nodeInk) label() Ink { return Label + Ink(n) }

func (n nodeInk) note() Ink {
	if n == focused {
		return NoteFocus
	}
	return Note
}

// isNode reports whether i is the index of a node.
func (l *Layout) isNode(i int) bool { return i >= 0 && i < len(l.g.Nodes) }

// inkNodes notes the marks of every node.
func (l *Layout) inkNodes(c *canvas, m Marks) {
	c.inks = slices.Grow(c.inks[:0], len(l.g.Nodes))[:len(l.g.Nodes)]
	clear(c.inks)
	for ink, nodes := range [...][]int{trailed: m.Trail, hit: m.Hits, routed: m.Route, chosen: {m.Chosen}, focused: {m.Focus}} {
		for _, node := range nodes {
			if l.isNode(node) {
				c.inks[node] = max(c.inks[node], nodeInk(ink))
			}
		}
	}
}

// inkLines draws the marked lines over what is drawn of them.
func (l *Layout) inkLines(c *canvas, m Marks) {
	l.inkWay(c, m.Trail, LineTrail)
	l.inkWay(c, m.Route, LineRoute)
	if !l.isNode(m.Focus) {
		return
	}
	for _, n := range l.touching[m.Focus] {
		if net := l.nets[n]; isMutual(net.kind) || net.from == m.Focus {
			for _, to := range net.to {
				l.inkPath(c, n, to, LineOut)
			}
		} else {
			l.inkPath(c, n, m.Focus, LineIn)
		}
	}
	l.inkWay(c, []int{m.Focus, m.Chosen}, LineChosen)
}

// inkWay marks the lines from each node to the next, in whichever direction
// they lead.
func (l *Layout) inkWay(c *canvas, way []int, ink Ink) {
	for i := range max(0, len(way)-1) {
		from, to := way[i], way[i+1]
		if !l.isNode(from) || !l.isNode(to) {
			continue
		}
		if n := l.netFor(from, to); n >= 0 {
			l.inkPath(c, n, to, ink)
		} else if n := l.netFor(to, from); n >= 0 {
			l.inkPath(c, n, from, ink)
		}
	}
}

// netFor returns the net that draws the edge between two nodes, or -1.
func (l *Layout) netFor(from, to int) int {
	for _, n := range l.touching[from] {
		net := l.nets[n]
		switch {
		case net.from == from && slices.Contains(net.to, to):
			return n
		case isMutual(net.kind) && net.from == to && net.to[0] == from:
			return n
		}
	}
	return -1
}

// inkPath marks the part of a net that leads to one of its targets.
func (l *Layout) inkPath(c *canvas, n, to int, ink Ink) {
	s := l.strandOf(n, NoNode)
	s.ink = ink
	l.follow(&l.nets[n], to, func(w *wire, out int) { l.strokeTo(c, w, out, s) })
}

// wayOut is the end of a wire, counted over lower and higher, by which a net
// goes on to one of its targets; -1 for none.
func (l *Layout) wayOut(w *wire, n net, to int) int {
	through := -1
	for i := 1; i < len(w.lower)+len(w.higher); i++ {
		e := l.ends[l.wireEnd(w, i)]
		switch {
		case e.kind == pass:
			through = i
		case l.items[e.item].node == to || n.kind != tree:
			return i
		}
	}
	return through
}

func (l *Layout) wireEnd(w *wire, i int) int {
	if i < len(w.lower) {
		return w.lower[i]
	}
	return w.higher[i-len(w.lower)]
}
