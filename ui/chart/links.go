package chart

import (
	"image"
	"slices"
)

// Link is an edge as it is drawn, from box to box. Edges that leave a node may
// share the first part of their lines.
type Link struct {
	From, To int
	// Path leads from the wall of one box to that of the other, level and upright by turns.
	Path []Joint
	// TwoWay tells of a second edge, from To to From, with an arrowhead at this end.
	TwoWay bool
	// Undirected tells that neither end has an arrowhead: such lines are dotted.
	Undirected bool
	// Back tells that it leads to a lower rank: such lines are dashed.
	Back bool
}

// Joint is a cell of a line where more is to be drawn than a straight stroke.
type Joint struct {
	Point
	Kind JointKind
}

// JointKind is what a line does in a cell.
type JointKind uint8

// The kinds.
const (
	End   JointKind = iota // it leaves or reaches a box here, in its wall
	Turn                   // it turns, alone
	Split                  // lines of one source part here
	Under                  // it goes straight on under a line of another source
)

// Links returns the line of every edge that is drawn, those of one source
// together, for callers who draw otherwise than in cells. Nothing stands out.
func (l *Layout) Links() []Link {
	var c canvas
	c.reset(Rect{W: l.w, H: l.h})
	l.strokeWires(&c, NoNode)
	c.settle(false)
	var all []Link
	for i := range l.nets {
		n := &l.nets[i]
		for _, to := range n.to {
			link := Link{From: n.from, To: to, TwoWay: n.kind == pair, Back: n.kind == back, Undirected: n.kind == near}
			link.Path = c.joints(l.path(n, to), int32(i+1))
			if link.Back {
				slices.Reverse(link.Path)
			}
			all = append(all, link)
		}
	}
	return all
}

// path is where the line to one of a net's targets begins, may turn and ends,
// from the lower rank.
func (l *Layout) path(n *net, to int) (path []Point) {
	l.follow(n, to, func(w *wire, out int) { path = l.wirePath(path, w, out) })
	return path
}

// follow calls visit for each wire of the line to one of a net's targets, with
// the end by which it goes on.
func (l *Layout) follow(n *net, to int, visit func(w *wire, out int)) {
	for i := range n.wireCount {
		w := &l.wires[n.firstWire+i]
		out := l.wayOut(w, *n, to)
		if out < 0 {
			return
		}
		visit(w, out)
		if l.ends[l.wireEnd(w, out)].kind != pass {
			return
		}
	}
}

// joints are the cells of a net's path in which more happens than a stroke.
func (c *canvas) joints(path []Point, net int32) []Joint {
	all := []Joint{{path[0], End}}
	for i, to := range path[1:] {
		step := towards(path[i], to)
		for at := path[i]; at != to; {
			at = at.Add(step)
			cell, own := c.at(at), c.strand(at, net)
			switch {
			case own.dirs.isJoint():
				all = append(all, Joint{at, Split})
			case own.dirs.isTurn():
				all = append(all, Joint{at, Turn})
			case cell.seen().net != net:
				all = append(all, Joint{at, Under})
			}
		}
	}
	return append(all, Joint{path[len(path)-1], End})
}

// wirePath adds to a path where a wire from its first end to another, counted over
// lower and higher, begins, may turn and ends.
func (l *Layout) wirePath(path []Point, w *wire, to int) []Point {
	if w.track == noTrack {
		return append(path, l.point(l.legStart(w, 0), w.low[0]), l.point(l.slots[w.channel+1].start, w.low[0]))
	}
	track := l.trackAt(w.channel, w.track)
	path = append(path, l.point(l.legStart(w, 0), w.low[0]), l.point(track, w.low[0]))
	if to < len(w.low) {
		return append(path, l.point(track, w.low[to]), l.point(l.legStart(w, to), w.low[to]))
	}
	if w.second > w.track {
		second := l.trackAt(w.channel, w.second)
		path = append(path, l.point(track, w.joint), l.point(second, w.joint))
		track = second
	}
	at := w.high[to-len(w.low)]
	return append(path, l.point(track, at), l.point(l.slots[w.channel+1].start, at))
}

// point turns cells along and across the ranks into a column and a row.
func (l *Layout) point(along, across int) Point {
	if l.direction == TopDown {
		return image.Pt(across, along)
	}
	return image.Pt(along, across)
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
