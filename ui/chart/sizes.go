package chart

// metrics knows how many cells the boxes of a drawing take.
type metrics struct {
	detail    Detail
	direction Direction
	text      [][]textRow // by node
	// wall is the cells at either end of a box, across the ranks, that have no
	// port; pitch is the distance from port to port.
	wall, pitch int
}

func newMetrics(nodes []Node, d Detail, to Direction) metrics {
	m := metrics{detail: d, direction: to, text: make([][]textRow, len(nodes)), pitch: 1}
	for i, n := range nodes {
		m.text[i] = textRows(n, d)
	}
	if m.isFramed() || to == TopDown && d != Dots {
		m.wall = 1
	}
	if to == TopDown {
		m.pitch = 2 // side by side, uprights would look like one thick line
	}
	return m
}

func (m metrics) isFramed() bool { return m.detail >= Boxes }

// textSize is the size of a node's box with no regard to ports.
func (m metrics) textSize(node int) (w, h int) {
	if m.detail == Dots {
		return 1, 1
	}
	for _, row := range m.text[node] {
		w = max(w, row.width)
	}
	w, h = w+2, len(m.text[node])
	if m.isFramed() {
		w, h = w+2, h+2
	}
	return w, h
}

// across is how many cells a node's box takes within its rank when it has
// ports on its busier side.
func (m metrics) across(node, ports int) int {
	w, h := m.textSize(node)
	size := h
	if m.direction == TopDown {
		size = w
	}
	if ports > 0 {
		size = max(size, 2*m.wall+(ports-1)*m.pitch+1)
	}
	return size
}

// along is how many cells a node's box takes towards the next rank.
func (m metrics) along(node int) int {
	w, h := m.textSize(node)
	if m.direction == TopDown {
		return h
	}
	return w
}

// gap is the room between neighbours in a rank.
func (m metrics) gap(a, b item) int {
	if m.direction == LeftRight {
		return 0
	}
	if a.node != NoNode && b.node != NoNode && m.detail != Dots {
		return 2
	}
	return 1
}

// partGap is the room between parts that do not hang together.
func (m metrics) partGap() int {
	if m.direction == LeftRight {
		return 0
	}
	return 2
}
