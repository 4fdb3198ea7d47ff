package sheet

// measure is the longest line that is comfortable to read, in cells.
const measure = 76

// frame is where the parts of the screen lie, in cells.
type frame struct {
	nav          int // width of the column of sections, 0 where a bar on top names them
	bodyX, bodyY int
	text         int // width of the page's text, right of the gutter
	sideX, side  int // where a card stands beside the page, and its width; 0 where it stands below
}

const (
	gutter = 2
	// navFrom, navTall and sideFrom are the sizes from which the sections have
	// a column of their own, and a card stands beside the page.
	navFrom, navTall, sideFrom = 100, 16, 132
)

func (s *Sheet) frame() frame {
	var f frame
	if s.width >= navFrom && s.height >= navTall {
		f.nav = s.nav
		f.bodyX = f.nav
	} else if s.height > 1 {
		f.bodyY = 1
	}
	room := s.width - f.bodyX - gutter
	if room > 40 {
		room--
	}
	f.text = max(8, min(measure, room))
	if f.nav > 0 && s.width >= sideFrom {
		f.sideX = f.bodyX + gutter + f.text + 3
		f.side = min(measure, s.width-f.sideX-1)
	}
	return f
}

// rows is how many lines of the page show.
func (s *Sheet) rows() int {
	f := s.frame()
	rows := s.height - f.bodyY
	if f.side == 0 {
		rows -= s.cardRows()
	}
	return max(1, rows)
}
