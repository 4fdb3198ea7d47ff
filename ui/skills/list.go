package skills

import (
	"parcours/careers"
	"parcours/ui/theme"
)

// list is items one below the other, of one line or more each, with headings
// and remarks between them.
type list struct {
	items       []item
	lines       []line
	chosen, top int
}

// item is what can be chosen: a skill, a role, or a skill with the nearest role
// that asks for it.
type item struct {
	skill careers.SkillID
	node  *careers.Node
	first int // its first line
	// isUnlike marks a role that is listed a second time, for being unlike the others.
	isUnlike bool
}

// isSame tells items of one list apart, also after it was laid out anew.
func (i item) isSame(j item) bool {
	if i.skill != "" || j.skill != "" {
		return i.skill == j.skill
	}
	return i.node == j.node && i.isUnlike == j.isUnlike
}

// line is one line; item is -1 for one that belongs to none.
type line struct {
	item  int
	spans []span
}

type span struct {
	text  string
	style theme.Style
}

// at is the chosen item, zero where there is none.
func (l *list) at() item {
	if l.chosen >= len(l.items) {
		return item{}
	}
	return l.items[l.chosen]
}

// add begins an item.
func (l *list) add(i item) {
	i.first = len(l.lines)
	l.items = append(l.items, i)
}

// put writes a line of the last item, or of none.
func (l *list) put(isItem bool, spans ...span) {
	at := -1
	if isItem {
		at = len(l.items) - 1
	}
	l.lines = append(l.lines, line{at, spans})
}

// choose takes an item and scrolls to it.
func (l *list) choose(i, height int) {
	l.chosen = max(0, min(i, len(l.items)-1))
	l.reveal(height)
}

// step moves the choice by one item; an item larger than the window is scrolled
// through first.
func (l *list) step(by, height int) {
	if len(l.items) == 0 {
		return
	}
	switch first, last := l.at().first, l.last(); {
	case by > 0 && last >= l.top+height && height > 0:
		l.top++
	case by < 0 && first < l.top:
		l.top--
	case by > 0 && l.chosen < len(l.items)-1, by < 0 && l.chosen > 0:
		l.choose(l.chosen+by, height)
	}
}

// last is the last line of the chosen item.
func (l *list) last() int {
	last := l.at().first
	for last+1 < len(l.lines) && l.lines[last+1].item == l.chosen {
		last++
	}
	return last
}

// page moves the choice by about as many lines as are in sight.
func (l *list) page(by, height int) {
	if len(l.items) == 0 {
		return
	}
	target := l.at().first + by*max(1, height-1)
	i := l.chosen
	for ; by > 0 && i < len(l.items)-1 && l.items[i].first < target; i++ {
	}
	for ; by < 0 && i > 0 && l.items[i].first > target; i-- {
	}
	l.choose(i, height)
}

// reveal scrolls as little as brings the chosen item into sight, with the
// heading right above it.
func (l *list) reveal(height int) {
	l.top = max(0, min(l.top, len(l.lines)-height))
	if len(l.items) == 0 {
		return
	}
	first, last := l.at().first, l.last()
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

// itemAt is the item on a row of the window, -1 for none.
func (l *list) itemAt(row int) int {
	if i := l.top + row; row >= 0 && i < len(l.lines) {
		return l.lines[i].item
	}
	return -1
}
