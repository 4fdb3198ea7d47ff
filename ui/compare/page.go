package compare

import (
	"strconv"
	"strings"

	"parcours/careers"
	"parcours/ui/parts"
	"parcours/ui/paychart"
	"parcours/ui/rich"
	"parcours/ui/screen"
	"parcours/ui/telling"
	"parcours/ui/theme"
)

// page is a leaf laid out for one size; what is told of each fact has its index.
type page struct {
	parts.Page
	facts []fact
}

// fact is what the cursor stands on.
type fact struct {
	of    int  // the node whose sheet Enter opens
	opens leaf // the leaf that tells it whole; answer for none
	told  telling.Fact
}

// writer lays out a leaf.
type writer struct {
	page
	*screen.Env
	rich.Pen
	told  *telling.Page
	nodes []*careers.Node
	axis  paychart.Axis
	width int // of the lines
}

// mark is the sign of a change, dress its style.
func mark(c careers.Change) string { return "+^=-."[c : c+1] }

func dress(th *theme.Theme, c careers.Change) theme.Style {
	return [...]theme.Style{th.Gain, th.Deeper, th.Keep, th.Leave, th.Muted}[c]
}

// fact begins a fact about a node.
func (w *writer) fact(of int, f telling.Fact) {
	w.Begin()
	w.facts = append(w.facts, fact{of: of, told: f})
}

// opens begins a fact that a leaf tells whole.
func (w *writer) opens(of int, f telling.Fact, on leaf) {
	w.fact(of, f)
	w.facts[len(w.facts)-1].opens = on
}

// column is a writer for a column of so many cells.
func (w *writer) column(width int) *writer {
	c := *w
	c.page, c.width = page{}, width
	return &c
}

// beside puts two columns below what there is: beside each other, or the right one below where
// there is no room.
func (w *writer) beside(left, right *writer) {
	w.facts = append(append(w.facts, left.facts...), right.facts...)
	if left.width+right.width <= w.width {
		w.Beside(&left.Page, &right.Page, w.width-right.width)
		return
	}
	nothing := &parts.Page{}
	w.Beside(&left.Page, nothing, 0)
	w.Gap()
	w.Beside(&right.Page, nothing, 0)
}

// between is the cells between two columns.
const between = 3

// columns are writers for two columns, each as wide as the page where it has no room for two.
func (w *writer) columns() (left, right *writer) {
	if w.width < columnsFrom {
		return w.column(w.width), w.column(w.width)
	}
	half := (w.width - between) / 2
	return w.column(half), w.column(w.width - between - half)
}

// prose is the width of running text and of charts.
func (w *writer) prose() int { return min(w.width, measure) }

// hang adds text wrapped to the right of a lead that stands on its first line.
func (w *writer) hang(lead rich.Span, text ...rich.Span) {
	for _, l := range rich.Hang(lead, w.prose(), text...) {
		w.Put(l...)
	}
}

func (w *writer) remarks(all []telling.Said) {
	for _, s := range all {
		text := s.Text
		if s.Short != "" {
			text = s.Short
		}
		w.hang(rich.Span{}, w.Note(text))
	}
}

// count heads the facts of a change: "+ NEW · 6 of 12".
func (w *writer) count(c careers.Change, head string, shown, of int) {
	text := " " + strings.ToUpper(head) + " · "
	if shown < of {
		text += w.Words.Sheet.Some(shown, of)
	} else {
		text += strconv.Itoa(of)
	}
	w.Put(rich.Line{{Text: mark(c), Style: dress(w.Pen.Theme, c)}, w.Note(text)}.Cut(w.width)...)
}

// name is a node's name in the look of its track.
func (w *writer) name(i, width int) rich.Span {
	n := w.nodes[i]
	return rich.Span{Text: w.Called(n, width), Style: w.Track(n).NameLit}
}

// text is the text of a fact with the mark of an estimate.
func (w *writer) text(f telling.Fact) []rich.Span {
	if !f.Estimate {
		return []rich.Span{w.Plain(f.Text)}
	}
	return []rich.Span{w.Guess(w.Words.Facts.EstimateMark), w.Plain(f.Text)}
}
