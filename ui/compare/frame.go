package compare

// measure is the longest line that is comfortable to read, in cells.
const measure = 76

const (
	gutter = 2
	// sideFrom is the width that each node needs to stand beside the others.
	sideFrom = 40
	// between is the cells between two columns: " │ ".
	between = 3
	// widest is the width from which a column grows no more.
	widest = 64
)

// frame is where the parts of the screen lie, in cells.
type frame struct {
	bar, titles, legend bool // whether there is a row for each
	beside              bool // nodes stand side by side, else one above the other
	column              int  // width of a node's column; of its title where nodes do not stand side by side
	text                int  // width of the page without the gutter
}

func (c *Compare) frame() frame {
	n := len(c.nodes)
	f := frame{bar: c.height > 3, titles: c.height > 1, legend: c.height > 6}
	room := max(8, c.width-gutter)
	f.beside = n > 1 && c.width >= n*sideFrom
	f.column = min(widest, (room-between*(n-1))/n)
	f.text = min(measure, room)
	if f.beside {
		f.text = f.column*n + between*(n-1)
	}
	return f
}

// titleY is the row of the titles, below the bar.
func (f frame) titleY() int {
	if f.bar {
		return 1
	}
	return 0
}

// bodyY is the first row of the page.
func (f frame) bodyY() int {
	if f.titles {
		return f.titleY() + 1
	}
	return 0
}

// rows is how many lines of the page show.
func (c *Compare) rows() int {
	f := c.frame()
	rows := c.height - f.bodyY()
	if f.legend {
		rows--
	}
	return max(1, rows)
}

// titleAt is where the title of a column begins, and how wide it may be.
func (c *Compare) titleAt(i int) (x, width int) {
	f := c.frame()
	return gutter + i*(f.column+between), f.column
}

// Cursor is on the title of the chosen column.
func (c *Compare) Cursor() (x, y int, ok bool) {
	f := c.frame()
	if c.width < 1 || c.height < 1 {
		return 0, 0, false
	}
	x, _ = c.titleAt(c.chosen)
	return min(x, c.width-1), min(f.titleY(), c.height-1), true
}
