package class

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"parcours/ui"
	"parcours/ui/ascii"
	"parcours/ui/i18n"
	"parcours/ui/rich"
	"parcours/ui/screen"
	"parcours/ui/theme"
)

// bar is the line of the room while it is written.
type bar struct {
	theme *theme.Theme
	words *i18n.Words
	items []barItem
}

// barItem is a key with what it does, or something that is so, which has no key.
type barItem struct{ key, shown, text string }

func (i barItem) width() int { return rich.Width(i.shown+i.text) + 1 }

func newBar(at ui.Standing) *bar { return &bar{theme: at.Theme, words: at.Words} }

func (b *bar) say(text string) { b.items = append(b.items, barItem{text: text + " "}) }

// offer shows a key, as keyboards print it, and what it does.
func (b *bar) offer(name, does string) {
	item := barItem{key: name, shown: name}
	if does != "" {
		item.text = " " + does + " "
	}
	switch {
	case name == "enter":
		item.shown = b.words.Keys.Enter
	case name == "esc":
		item.shown = b.words.Keys.Escape
	case name[0] == 'f' && len(name) > 1:
		item.shown = strings.ToUpper(name)
	}
	b.items = append(b.items, item)
}

// fit leaves out, of what does not fit in so many cells, first what is merely so, then the last keys.
func (b *bar) fit(width int) {
	total := 0 // the last has no blank behind it, which the first cell makes up for
	for _, i := range b.items {
		total += i.width()
	}
	drop := func(isSpare func(barItem) bool) bool {
		for i, item := range slices.Backward(b.items) {
			if isSpare(item) {
				total -= item.width()
				b.items = slices.Delete(b.items, i, i+1)
				return true
			}
		}
		return false
	}
	for total > width && (drop(func(i barItem) bool { return i.key == "" }) || drop(func(barItem) bool { return true })) {
	}
}

// zone is where a key stands on the line.
type zone struct {
	from, to int
	key      string
}

// lined is a frame with a line below it, where there is room for both.
type lined struct {
	ascii         bool
	width, height int

	drawn, line, whole string
	zones              []zone
}

// lay lays a line out as wide as the terminal.
func (l *lined) lay(b *bar) string {
	b.fit(l.width)
	l.zones = nil
	line, at := rich.Of(" ", b.theme.Bar), 1
	for _, i := range b.items {
		l.zones = append(l.zones, zone{at, at + i.width() - 2, i.key})
		line = append(line, rich.Span{Text: i.shown, Style: b.theme.Key}, rich.Span{Text: i.text + " ", Style: b.theme.Bar})
		at += i.width()
	}
	line = line.Cut(l.width)
	return append(line, rich.Span{Text: strings.Repeat(" ", max(0, l.width-line.Width())), Style: b.theme.Bar}).Render()
}

// clicked is the key of the line that was clicked.
func (l *lined) clicked(msg tea.MouseMsg) (tea.KeyPressMsg, bool) {
	m, ok := msg.(tea.MouseClickMsg)
	if !ok || m.Button != tea.MouseLeft || l.height <= ui.MinHeight || m.Y != l.height-1 {
		return tea.KeyPressMsg{}, false
	}
	for _, z := range l.zones {
		if z.from <= m.X && m.X < z.to && z.key != "" && z.key != "↑ ↓" {
			return screen.Press(z.key), true
		}
	}
	return tea.KeyPressMsg{}, false
}

// size leaves a row for the line.
func (l *lined) size(msg tea.WindowSizeMsg) tea.WindowSizeMsg {
	l.width, l.height, l.whole = msg.Width, msg.Height, ""
	msg.Height = l.rows()
	return msg
}

// below puts the line below a drawing; what has not changed is the same string again.
func (l *lined) below(drawn, line string) string {
	if l.whole == "" || line != l.line || drawn != l.drawn {
		l.drawn, l.line, l.whole = drawn, line, drawn
		if l.height > ui.MinHeight && l.width >= ui.MinWidth {
			l.whole += "\n" + line
		}
		if l.ascii {
			l.whole = ascii.Cells(l.whole)
		}
	}
	return l.whole
}

// rows are those above the line.
func (l *lined) rows() int {
	if l.height > ui.MinHeight {
		return l.height - 1
	}
	return l.height
}
