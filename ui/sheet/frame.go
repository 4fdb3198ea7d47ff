package sheet

import "parcours/ui/parts"

// measure is the longest line that is comfortable to read, in cells; lists of single lines may be
// wider, up to wide.
const measure, wide = 76, 108

// frame is where the parts of the screen lie, in cells.
type frame struct {
	bodyY       int // the row below the names of the leaves
	text        int // width of the page's text, right of the parts.Gutter
	foot        int // rows below the page that tell where the chosen line comes from
	sideX, side int // where a card stands beside the page, and its width; 0 where it stands below
}

const (
	// sideFrom is the width from which a card stands beside the page, footFrom the height
	// from which a foot stands below it.
	sideFrom, footFrom = 112, 14
)

func (s *Sheet) frame() frame {
	var f frame
	if s.height > 1 {
		f.bodyY = 1
	}
	room := s.width - parts.Gutter
	if room > 40 {
		room--
	}
	f.text = max(8, min(measure, room))
	if s.leaf == overview {
		beside := 0
		if s.width >= sideFrom {
			beside = 3 + measure
		}
		f.text = max(f.text, min(wide, room-beside))
	}
	switch {
	case s.width >= sideFrom:
		f.sideX = parts.Gutter + f.text + 3
		f.side = min(measure, s.width-f.sideX-1)
	case s.height < footFrom || s.asked():
	case s.leaf == pay:
		f.foot = 4
	default:
		f.foot = 1
	}
	return f
}

// roomy is how many lines the first leaf has room for where no card stands below it.
func (s *Sheet) roomy() int {
	rows := s.height - s.frame().bodyY
	if s.width < sideFrom && s.height >= footFrom {
		rows--
	}
	return rows
}

// rows is how many lines of the page show.
func (s *Sheet) rows() int {
	f := s.frame()
	rows := s.height - f.bodyY - f.foot
	if f.side == 0 {
		rows -= s.cardRows()
	}
	return max(1, rows)
}
