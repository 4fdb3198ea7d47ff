package parts

import (
	tea "charm.land/bubbletea/v2"

	"parcours/ui/rich"
	"parcours/ui/theme"
)

// List is a list of items one below the other, of one line or more each, with
// headings and remarks between them, of which one item is chosen. Its zero value
// is empty.
type List[T any] struct {
	// Pager is the window on its lines; callers only read it.
	Pager
	// Draw draws the line of an item that was added by AddDrawn, in the styles that it
	// has where it is chosen.
	Draw func(value T, isChosen bool) rich.Line

	items  []item[T]
	lines  []line
	chosen int
}

type item[T any] struct {
	value T
	first int // its first line
}

// line is a line of the list; item is its item, -1 for a line that belongs to none.
type line struct {
	text rich.Line
	item int
}

// Add begins an item; lines put after it are its own.
func (l *List[T]) Add(value T) { l.items = append(l.items, item[T]{value, len(l.lines)}) }

// AddDrawn adds an item of one line, which is drawn when it is in sight.
func (l *List[T]) AddDrawn(value T) {
	l.Add(value)
	l.Put(nil)
}

// Put writes lines of the last item.
func (l *List[T]) Put(lines ...rich.Line) { l.put(len(l.items)-1, lines) }

// PutBetween writes lines that belong to no item.
func (l *List[T]) PutBetween(lines ...rich.Line) { l.put(-1, lines) }

func (l *List[T]) put(item int, lines []rich.Line) {
	for _, text := range lines {
		l.lines = append(l.lines, line{text, item})
	}
	l.Lines = len(l.lines)
}

// Len is how many items there are.
func (l *List[T]) Len() int { return len(l.items) }

// Chosen is the chosen item, the zero T where there is none.
func (l *List[T]) Chosen() (value T) {
	if l.chosen < len(l.items) {
		value = l.items[l.chosen].value
	}
	return value
}

// IsAtFirst reports whether the first item is chosen, as in a list that nobody has moved in.
func (l *List[T]) IsAtFirst() bool { return l.chosen == 0 }

// Replace takes the place of a list that was laid out before: it chooses the
// item that is the same as the one chosen there, or the one in its place.
func (l *List[T]) Replace(before *List[T], isSame func(a, b T) bool) {
	l.Top, l.Rows = before.Top, before.Rows
	at := before.chosen
	for i, item := range l.items {
		if before.Len() > 0 && isSame(item.value, before.Chosen()) {
			at = i
			break
		}
	}
	l.choose(at)
}

// Choose chooses the first item that is meant, and reports whether there is one.
func (l *List[T]) Choose(isMeant func(T) bool) bool {
	for i, item := range l.items {
		if isMeant(item.value) {
			l.choose(i)
			return true
		}
	}
	return false
}

// SetRows gives the window so many rows and brings the choice into sight.
func (l *List[T]) SetRows(rows int) {
	l.Rows = max(0, rows)
	l.reveal()
}

// Mark is the cells before an item: the mark of the choice.
const Mark = 2

// View draws the rows in sight in at most width cells. Where the list has the keys,
// the choice is dressed as selected.
func (l *List[T]) View(th *theme.Theme, width int, hasKeys bool) []rich.Line {
	rows := make([]rich.Line, 0, l.Rows)
	for i, shown := range Window(l.Pager, l.lines) {
		isChosen := shown.item >= 0 && shown.item == l.chosen
		text := shown.text
		if text == nil && shown.item >= 0 {
			text = l.Draw(l.items[shown.item].value, isChosen && hasKeys)
		}
		lead := rich.Span{Text: "  "}
		switch isFirst := isChosen && l.items[l.chosen].first == l.Top+i; {
		case shown.item < 0:
			lead.Text = " "
		case isFirst && hasKeys:
			lead, text = rich.Span{Text: "▌ ", Style: th.Accent}, text.Instead(th.Text, th.Selected)
		case isFirst:
			lead = rich.Span{Text: "· ", Style: th.Muted} // told from the choice in ASCII, too
		}
		rows = append(rows, append(rich.Line{lead}, text...).Cut(width))
	}
	return rows
}

// All draws every line in at most width cells, without a choice, for those who print the list.
func (l *List[T]) All(width int) (lines []rich.Line) {
	for _, shown := range l.lines {
		if shown.text == nil && shown.item >= 0 {
			shown.text = l.Draw(l.items[shown.item].value, false)
		}
		lines = append(lines, shown.text.Cut(width))
	}
	return lines
}

// ChosenRow is the row of the window where the chosen item begins; ok is false
// where that is out of sight.
func (l *List[T]) ChosenRow() (row int, ok bool) {
	if len(l.items) == 0 {
		return 0, false
	}
	row = l.items[l.chosen].first - l.Top
	return row, row >= 0 && row < l.Rows
}

// Hit is what a click has met: the row of its item that was clicked, and whether
// that item was chosen before. Its zero value has met nothing.
type Hit struct {
	OK, WasChosen bool
	Row           int
}

// Click chooses the item on a row of the window.
func (l *List[T]) Click(m tea.Mouse, row int) Hit {
	at := l.Top + row
	if m.Button != tea.MouseLeft || row < 0 || row >= l.Rows || at >= len(l.lines) || l.lines[at].item < 0 {
		return Hit{}
	}
	hit := Hit{OK: true, WasChosen: l.lines[at].item == l.chosen, Row: at - l.items[l.lines[at].item].first}
	l.choose(l.lines[at].item)
	return hit
}

// Move chooses another item, and reports whether the message moved anything or
// could have: a key that moves is for the list even at its end.
func (l *List[T]) Move(m Move) bool {
	switch m {
	case Up, WheelUp:
		l.step(-1)
	case Down, WheelDown:
		l.step(+1)
	case PageUp:
		l.page(-1)
	case PageDown:
		l.page(+1)
	case Home:
		l.choose(0)
	case End:
		l.choose(len(l.items) - 1)
	}
	return m != Stay
}

// step moves the choice by one item; an item larger than the window is scrolled
// through first.
func (l *List[T]) step(by int) {
	if len(l.items) == 0 {
		return
	}
	switch first, last := l.items[l.chosen].first, l.lastLine(); {
	case by > 0 && last >= l.Top+l.Rows && l.Rows > 0:
		l.Top++
	case by < 0 && first < l.Top:
		l.Top--
	case by > 0 && l.chosen < len(l.items)-1, by < 0 && l.chosen > 0:
		l.choose(l.chosen + by)
	case by < 0:
		l.Top = max(0, l.Top-1) // what stands above the first item
	}
}

// page moves the choice by about as many lines as are in sight, but by one item
// at least.
func (l *List[T]) page(by int) {
	if len(l.items) == 0 {
		return
	}
	target := l.items[l.chosen].first + by*max(1, l.Rows-1)
	i := l.chosen
	for ; by > 0 && i < len(l.items)-1 && l.items[i].first < target; i++ {
	}
	for ; by < 0 && i > 0 && l.items[i].first > target; i-- {
	}
	l.choose(i)
}

func (l *List[T]) choose(i int) {
	l.chosen = max(0, min(i, len(l.items)-1))
	l.reveal()
}

// lastLine is the last line of the chosen item.
func (l *List[T]) lastLine() int {
	last := l.items[l.chosen].first
	for last+1 < len(l.lines) && l.lines[last+1].item == l.chosen {
		last++
	}
	return last
}

// reveal scrolls as little as brings the chosen item into sight, with the lines
// between the items above it where there is room.
func (l *List[T]) reveal() {
	l.To(l.Top)
	if len(l.items) == 0 {
		return
	}
	first, last := l.items[l.chosen].first, l.lastLine()
	head := first
	for head > 0 && l.lines[head-1].item < 0 {
		head--
	}
	l.Top = max(l.Top, last-l.Rows+1)
	l.Top = min(l.Top, first)
	if last-head < l.Rows {
		l.Top = min(l.Top, head)
	}
}
