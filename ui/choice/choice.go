// Package choice is a list of items one below the other, of one line or more
// each, with headings and remarks between them, of which one item is chosen.
//
// It knows which lines are in sight and draws none of them.
package choice

import "parcours/ui/theme"

// List is such a list. Its zero value is empty.
type List[T any] struct {
	items  []item[T]
	lines  []Line
	chosen int
	top    int
}

type item[T any] struct {
	value T
	first int // its first line
}

// Line is one line of the list.
type Line struct {
	Spans []Span
	// item is its item, -1 for a line that belongs to none.
	item int
}

// Span is a text in one style.
type Span struct {
	Text  string
	Style theme.Style
}

// Add begins an item; lines put after it are its own.
func (l *List[T]) Add(value T) { l.items = append(l.items, item[T]{value, len(l.lines)}) }

// Put writes a line of the last item.
func (l *List[T]) Put(spans ...Span) { l.lines = append(l.lines, Line{spans, len(l.items) - 1}) }

// PutBetween writes a line that belongs to no item.
func (l *List[T]) PutBetween(spans ...Span) { l.lines = append(l.lines, Line{spans, -1}) }

// Len is how many items there are.
func (l *List[T]) Len() int { return len(l.items) }

// Lines is how many lines there are.
func (l *List[T]) Lines() int { return len(l.lines) }

// Chosen is the chosen item, the zero T where there is none.
func (l *List[T]) Chosen() (value T) {
	if l.chosen < len(l.items) {
		value = l.items[l.chosen].value
	}
	return value
}

// Replace takes the place of a list that was laid out before: it chooses the
// item that is the same as the one chosen there, or the one in its place.
func (l *List[T]) Replace(before *List[T], isSame func(a, b T) bool, height int) {
	l.top = before.top
	at := before.chosen
	for i, item := range l.items {
		if before.Len() > 0 && isSame(item.value, before.Chosen()) {
			at = i
			break
		}
	}
	l.choose(at, height)
}

// Row is the line on a row of the window, with what is to be known to draw it.
// ok is false below the last line.
func (l *List[T]) Row(row int) (line Line, place Place, ok bool) {
	i := l.top + row
	if row < 0 || i >= len(l.lines) {
		return Line{}, Place{}, false
	}
	line = l.lines[i]
	isItem := line.item >= 0
	return line, Place{
		IsItem: isItem, IsFirst: isItem && l.items[line.item].first == i, IsChosen: isItem && line.item == l.chosen,
	}, true
}

// Place says what a line is: of an item, its first, of the chosen item.
type Place struct{ IsItem, IsFirst, IsChosen bool }

// ChosenRow is the row of the window where the chosen item begins; ok is false
// where that is out of sight.
func (l *List[T]) ChosenRow(height int) (row int, ok bool) {
	if len(l.items) == 0 {
		return 0, false
	}
	row = l.items[l.chosen].first - l.top
	return row, row >= 0 && row < height
}

// Click chooses the item on a row of the window, and reports whether one is there.
func (l *List[T]) Click(row, height int) bool {
	line, place, ok := l.Row(row)
	if !ok || row >= height || !place.IsItem {
		return false
	}
	l.choose(line.item, height)
	return true
}

// First chooses the first item.
func (l *List[T]) First(height int) { l.choose(0, height) }

// Last chooses the last item.
func (l *List[T]) Last(height int) { l.choose(len(l.items)-1, height) }

// Step moves the choice by one item, down for +1 and up for -1; an item larger
// than the window is scrolled through first.
func (l *List[T]) Step(by, height int) {
	if len(l.items) == 0 {
		return
	}
	switch first, last := l.items[l.chosen].first, l.lastLine(); {
	case by > 0 && last >= l.top+height && height > 0:
		l.top++
	case by < 0 && first < l.top:
		l.top--
	case by > 0 && l.chosen < len(l.items)-1, by < 0 && l.chosen > 0:
		l.choose(l.chosen+by, height)
	case by < 0:
		l.top = max(0, l.top-1) // what stands above the first item
	}
}

// Page moves the choice by about as many lines as are in sight, but by one
// item at least.
func (l *List[T]) Page(by, height int) {
	if len(l.items) == 0 {
		return
	}
	target := l.items[l.chosen].first + by*max(1, height-1)
	i := l.chosen
	for ; by > 0 && i < len(l.items)-1 && l.items[i].first < target; i++ {
	}
	for ; by < 0 && i > 0 && l.items[i].first > target; i-- {
	}
	l.choose(i, height)
}

// Above counts the lines out of sight above the window.
func (l *List[T]) Above() int { return l.top }

// Below counts the lines out of sight below a window.
func (l *List[T]) Below(height int) int { return max(0, len(l.lines)-l.top-height) }

func (l *List[T]) choose(i, height int) {
	l.chosen = max(0, min(i, len(l.items)-1))
	l.Reveal(height)
}

// lastLine is the last line of the chosen item.
func (l *List[T]) lastLine() int {
	last := l.items[l.chosen].first
	for last+1 < len(l.lines) && l.lines[last+1].item == l.chosen {
		last++
	}
	return last
}

// Reveal scrolls as little as brings the chosen item into sight, with the lines
// between the items above it where there is room.
func (l *List[T]) Reveal(height int) {
	l.top = max(0, min(l.top, len(l.lines)-height))
	if len(l.items) == 0 {
		return
	}
	first, last := l.items[l.chosen].first, l.lastLine()
	head := first
	for head > 0 && l.lines[head-1].item < 0 {
		head--
	}
	l.top = max(l.top, last-height+1)
	l.top = min(l.top, first)
	if last-head < height {
		l.top = min(l.top, head)
	}
}
